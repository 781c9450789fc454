"""The figures that stand on both sides beyond doubt, so that the words around them can be held against each other."""

from __future__ import annotations

import functools
import re
from collections.abc import Sequence
from typing import NamedTuple

from aligner.evidence.chinese_words import simplified
from aligner.model import Side, TranslationUnit
from aligner.quality.check import Context
from aligner.quality.figures.comparing import counterparts
from aligner.quality.figures.figure import Figure
from aligner.quality.figures.stated import figures_between

_MORE = re.compile("[多余餘馀](?=[万亿萬億]*$)")


class Agreeing(NamedTuple):
    """One figure as both texts have it."""

    chinese: Side
    """The side that is Chinese."""
    zh: str
    """In simplified characters, so that what stands around a figure is known in either script; offsets hold."""
    en: str
    one: Figure
    """The Chinese figure."""
    two: Figure
    """The English one."""

    def spans(self, zh: tuple[int, int], en: tuple[int, int]) -> tuple[tuple[int, int], tuple[int, int]]:
        """Two spans around the figures, that of the source first."""
        return (zh, en) if self.chinese == "source" else (en, zh)


def agreeing(unit: TranslationUnit, context: Context) -> tuple[Agreeing, ...]:
    """The exact figures, and fractions, that each text has once and that answer each other, as in the Chinese text.

    Among them 三百多 where the other text has just the figure that it goes beyond.
    """
    sides = context.chinese_and_english(unit)
    return () if sides is None else _agreeing(sides[0], simplified(sides[1]), sides[2])


@functools.lru_cache(maxsize=64)
def _agreeing(chinese: Side, zh: str, en: str) -> tuple[Agreeing, ...]:
    """Kept, since several checks ask it of the same unit."""
    stated = figures_between(zh, en)
    if stated is None:
        return ()
    first, second = stated
    return tuple(
        Agreeing(chinese, zh, en, first[i], second[j])
        for i, j in sorted(counterparts(first, second, (len(zh), len(en))).items())
        if (first[i].weight or second[j].weight)
        and (
            not first[i].is_vague
            or (first[i].parts and first[i].value < 1)
            or (is_beyond(first[i]) and not second[j].is_vague and second[j].value == first[i].value)
        )
        and _once(first[i], first)
        and _once(second[j], second)
    )


def is_beyond(figure: Figure) -> bool:
    """Whether a Chinese figure says that it is so much and some more: 三百多, 120余万."""
    return figure.is_vague and _MORE.search(figure.text) is not None


def _once(figure: Figure, figures: Sequence[Figure]) -> bool:
    return not any(f.weight and f.value == figure.value for f in figures if f is not figure)
