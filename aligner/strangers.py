"""Two texts that are no translations of each other: told once they are aligned and judged, before anything is written.

An aligner pairs whatever it is given, and of two strangers laid out alike it is sure. Two things tell them: what it
paired is not adequate, and wherever one looks in the other text, no sentence has its like there. The second holds
however badly a page was read, so both must. Measured on 59 translations and 102 pairs of strangers of 6 to 40 beads, in
two files and line by line in one: see the bars.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

import numpy as np

from aligner.errors import UserError
from aligner.evidence.cosines import cosines
from aligner.model import Header, TranslationUnit
from aligner.settings import Settings
from aligner.stated import is_chinese

_LEAST = 5
"""So many lines each text has at least that is judged."""
_MOST = 500
"""So many passages of a text are compared with all of the other: time and memory grow with its length alone."""
_ONE_BESIDE_THE_OTHER = ("glued", "columns")
"""Layouts that say themselves what renders what."""


@dataclass(frozen=True, slots=True)
class _Bars:
    """Below these two texts are strangers."""

    rendered: float
    """The part of them in adequate pairs."""
    alike: float
    """How alike their sentences are at best."""
    refused: float
    """The same for the halves of one file, which may have been read badly."""


_BARS = {"vectors": _Bars(0.7, 0.36, 0.3), "words": _Bars(0.4, 0.4, 0.4)}
"""With sentence vectors no translation was below 0.40 alike, and of the strangers 114 in 115 below 0.3 where their
subjects differ, 81 in 90 below 0.36 where they are two passages of one text. Words tell less: of the translations none
was below 0.44 rendered, of the strangers 113 in 115 and 79 in 90 below both bars."""


@dataclass(frozen=True, slots=True)
class Strangers:
    """Two texts that hardly render each other."""

    rendered: float
    """In [0, 1], the part of them that lies in adequate pairs, of the text that has more there."""
    surely: bool
    """Whether so little of one is found in the other that they cannot be the two halves of one bilingual file."""

    @property
    def remark(self) -> str:
        """What one tells the user about two files, and about a file that may have been misread."""
        return (
            f"the two texts hardly render each other: adequate pairs hold no more than {self.rendered:.0%} of either; "
            "all pairs are given as doubtful; see whether the texts belong together"
        )


def strangers(header: Header, units: Sequence[TranslationUnit], settings: Settings) -> Strangers | None:
    """What is to be said where the two texts of these units hardly render each other; None where they do.

    None too for texts that are too short to tell, and where the layout itself sets one beside the other.
    """
    segments = [sum(len(unit.source_segments) for unit in units), sum(len(unit.target_segments) for unit in units)]
    both = is_chinese(header.source_lang) != is_chinese(header.target_lang)
    if not both or header.layout in _ONE_BESIDE_THE_OTHER or min(segments) < _LEAST:
        return None
    bars = _BARS["words" if settings.encoder == "none" else "vectors"]
    rendered = rendered_part(units)
    if rendered >= bars.rendered:
        return None
    sources = [unit.source_text for unit in units if unit.source_text]
    targets = [unit.target_text for unit in units if unit.target_text]
    chinese, english = (sources, targets) if is_chinese(header.source_lang) else (targets, sources)
    alike = _alike(chinese, english, settings)
    return Strangers(rendered, alike < bars.refused) if alike < bars.alike else None


def rendered_part(units: Iterable[TranslationUnit]) -> float:
    """How much of two texts, in [0, 1], lies in adequate pairs, by characters, confidence and adequacy: of the text
    that has more there, so that an abridged translation, and a half that is translated, are as good as a whole one."""
    whole, paired = [0.0, 0.0], [0.0, 0.0]
    for unit in units:
        is_pair = not unit.bead.is_null or unit.moved is not None
        adequate = 1.0 if unit.bead.adequacy is None else unit.bead.adequacy
        for side, text in enumerate((unit.source_text, unit.target_text)):
            whole[side] += len(text)
            paired[side] += len(text) * unit.bead.confidence * adequate * is_pair
    return max(part / total if total else 0.0 for part, total in zip(paired, whole))


def _alike(chinese: Sequence[str], english: Sequence[str], settings: Settings) -> float:
    """How like the likest passage of the other text the passages of a text are, at any place: the mean by characters,
    of the text where it is more. Of a long text some passages stand for all."""
    some_c, some_e = _evenly(chinese), _evenly(english)
    cosine = cosines(some_c, english, settings.encoder)
    best_c = cosine.max(axis=1)
    if some_c is not chinese or some_e is not english:
        cosine = cosines(chinese, some_e, settings.encoder)
    best = ((some_c, best_c), (some_e, cosine.max(axis=0)))
    return max(float(np.average(own, weights=[len(text) for text in texts])) for texts, own in best)


def _evenly(texts: Sequence[str]) -> Sequence[str]:
    """The texts themselves, or of many so many evenly spread ones."""
    if len(texts) <= _MOST:
        return texts
    return [texts[int(place)] for place in np.linspace(0, len(texts) - 1, _MOST)]


def as_doubtful(units: Iterable[TranslationUnit], found: Strangers) -> list[TranslationUnit]:
    """The units of two strangers, no pair of which is sure: its probability is that which the texts leave it."""
    return [
        unit
        if unit.bead.is_null and unit.moved is None
        else replace(unit, bead=replace(unit.bead, confidence=unit.bead.confidence * found.rendered))
        for unit in units
    ]


def no_translation(where: str) -> UserError:
    """What to tell the user about a file whose two halves have nothing to do with each other."""
    return UserError(
        "the Chinese and the English text in it hardly render each other; neither has a counterpart in it",
        where,
        "give each text together with its translation",
    )
