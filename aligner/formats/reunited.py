"""Moved passages as whole units, for formats that know nothing of two halves at different places.

In an alignment a moved passage is an omission at one place and an addition at another, each naming the other. A
translation memory wants the pair, and a CAT tool the target where the source is. What a person does to the whole there
is done to both halves.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from aligner.model import Bead, TranslationUnit

Places = tuple[int, ...]
"""Indices of the units that are one: that of a unit by itself, or of a source half and its target half."""


def reunited(units: Iterable[TranslationUnit]) -> Iterator[TranslationUnit]:
    """The units, each moved passage once: at the place of its source, with both texts and what was said of both halves.

    Its `moved` still names the target's place among `units`. Halves of which a person rejected one stay apart, and name
    each other no more. Lazily: only from a half to the other one are units kept.
    """
    run: list[TranslationUnit] = []
    index = last = -1
    for index, unit in enumerate(units):
        if not run and unit.moved is None:
            yield unit
            continue
        run.append(unit)
        if unit.moved is not None and not _is_whole(unit):
            last = max(last, unit.moved)
        if index >= last:
            yield from _reunited(run, index + 1 - len(run))
            run = []
    yield from _reunited(run, index + 1 - len(run))


def _reunited(run: Sequence[TranslationUnit], first: int) -> Iterator[TranslationUnit]:
    """The same for a run that no half leaves; `first` is the index of its first unit."""
    for places in grouped(run, first):
        if len(places) == 2:
            yield whole_of(*(run[place - first] for place in places))
        else:
            unit = run[places[0] - first]
            yield unit if unit.moved is None else replace(unit, moved=None)


def grouped(units: Sequence[TranslationUnit], first: int = 0, *, rejected_too: bool = False) -> list[Places]:
    """The places of each unit that `reunited` yields; `first` is the index of the first of `units`.

    With `rejected_too` also the halves are one of which a person rejected one.
    """
    halves = {index: unit for index, unit in enumerate(units, first) if unit.moved is not None}
    targets = {
        index: unit.moved
        for index, unit in halves.items()
        if unit.moved in halves
        and halves[unit.moved].moved == index
        and _are_halves(unit, halves[unit.moved])
        and (rejected_too or "rejected" not in (unit.state, halves[unit.moved].state))
    }
    joined = set(targets.values())
    return [
        (index, targets[index]) if index in targets else (index,)
        for index in range(first, first + len(units))
        if index not in joined
    ]


def whole_of(source: TranslationUnit, target: TranslationUnit) -> TranslationUnit:
    """Two halves as one unit."""
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


def halves_of(
    whole: TranslationUnit, source: TranslationUnit, target: TranslationUnit
) -> tuple[TranslationUnit, TranslationUnit]:
    """The two halves with what became of their `whole_of`: another target, state or note, issues accepted."""
    before = whole_of(source, target)
    cut = len(source.issues)
    here = replace(source, issues=whole.issues[:cut])
    there = replace(target, issues=whole.issues[cut:], target_text=whole.target_text)
    if whole.state != before.state:
        here, there = replace(here, state=whole.state), replace(there, state=whole.state)
    if whole.note != before.note:
        here, there = replace(here, note=whole.note), replace(there, note="")
    return here, there


def _is_whole(unit: TranslationUnit) -> bool:
    return bool(unit.source_text and unit.target_text)


def _are_halves(source: TranslationUnit, target: TranslationUnit) -> bool:
    texts = (source.source_text, source.target_text, target.source_text, target.target_text)
    return [bool(text) for text in texts] == [True, False, False, True]
