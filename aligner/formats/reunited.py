"""Moved passages as whole units, for formats that know nothing of two halves at different places.

In an alignment a moved passage is an omission at one place and an addition at another, each naming the other. A
translation memory wants the pair, and a CAT tool the target where the source is.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from aligner.model import Bead, TranslationUnit


def reunited(units: Sequence[TranslationUnit]) -> Iterator[TranslationUnit]:
    """The units, each moved passage once: at the place of its source, with both texts and what was said of both halves.

    Its `moved` still names the target's place among `units`. Halves of which a person rejected one stay apart, and name
    each other no more.
    """
    halves = {index: unit for index, unit in enumerate(units) if unit.moved is not None}
    targets = {
        index: unit.moved
        for index, unit in halves.items()
        if unit.moved in halves and halves[unit.moved].moved == index and _are_halves(unit, halves[unit.moved])
    }
    joined = set(targets.values())
    for index, unit in enumerate(units):
        if index in targets:
            yield _whole(unit, halves[targets[index]])
        elif index not in joined:
            yield unit if unit.moved is None else replace(unit, moved=None)


def _are_halves(source: TranslationUnit, target: TranslationUnit) -> bool:
    texts = (source.source_text, source.target_text, target.source_text, target.target_text)
    return [bool(text) for text in texts] == [True, False, False, True] and "rejected" not in (
        source.state,
        target.state,
    )


def _whole(source: TranslationUnit, target: TranslationUnit) -> TranslationUnit:
    confidence = min(source.bead.confidence, target.bead.confidence)
    return replace(
        source,
        bead=Bead(source.bead.source, target.bead.target, confidence),
        target_segments=target.target_segments,
        target_text=target.target_text,
        issues=source.issues + target.issues,
        state=source.state if source.state == target.state else "aligned",
        note="\n".join(note for note in dict.fromkeys((source.note, target.note)) if note),
    )
