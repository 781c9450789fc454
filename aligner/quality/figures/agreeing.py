"""The figures that stand on both sides beyond doubt, so that the words around them can be held against each other."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from aligner.model import Side, TranslationUnit
from aligner.quality.check import Context, other, side_text
from aligner.quality.figures.comparing import counterparts
from aligner.quality.figures.figure import Figure
from aligner.quality.figures.stated import figures_to_compare


class Agreeing(NamedTuple):
    """One figure as both texts have it."""

    chinese: Side
    """The side that is Chinese."""
    zh: str
    en: str
    one: Figure
    """The Chinese figure."""
    two: Figure
    """The English one."""

    def spans(self, zh: tuple[int, int], en: tuple[int, int]) -> tuple[tuple[int, int], tuple[int, int]]:
        """Two spans around the figures, that of the source first."""
        return (zh, en) if self.chinese == "source" else (en, zh)


def agreeing(unit: TranslationUnit, context: Context) -> Iterator[Agreeing]:
    """The exact figures that each text has once and that answer each other, in the order of the Chinese text."""
    stated = figures_to_compare(unit, context)
    if stated is None:
        return
    chinese, first, second = stated
    zh, en = side_text(unit, chinese), side_text(unit, other(chinese))
    for i, j in sorted(counterparts(first, second, (len(zh), len(en))).items()):
        one, two = first[i], second[j]
        if (one.weight or two.weight) and not one.is_vague and _once(one, first) and _once(two, second):
            yield Agreeing(chinese, zh, en, one, two)


def _once(figure: Figure, figures: Sequence[Figure]) -> bool:
    return not any(f.weight and f.value == figure.value for f in figures if f is not figure)
