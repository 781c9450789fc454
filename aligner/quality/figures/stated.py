"""The figures that the two sides of a unit state, as they are held against each other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from aligner.documents.numerals import numerals_at
from aligner.model import Side, TranslationUnit
from aligner.quality.check import Context, other, side_text
from aligner.quality.code_in_text import without_code
from aligner.quality.figures.chinese import chinese_figures
from aligner.quality.figures.english import english_figures
from aligner.quality.figures.figure import Figure, Weight


def figures_of(unit: TranslationUnit, context: Context) -> tuple[Side, list[Figure], list[Figure]] | None:
    """The side that is Chinese, its figures, and those of the English one; those in placeholders and the like left out.

    None where a side is empty, or the two are not Chinese and English.
    """
    chinese = context.chinese_side(unit)
    if chinese is None or context.english_side(unit) != other(chinese):
        return None
    if not unit.source_text.strip() or not unit.target_text.strip():
        return None
    zh, en = without_code(side_text(unit, chinese)), without_code(side_text(unit, other(chinese)))
    return chinese, _without_item(zh, chinese_figures(zh)), _without_item(en, english_figures(en))


def _without_item(text: str, figures: Sequence[Figure]) -> list[Figure]:
    """The figures, the numeral that opens a list item no longer needing an answer: that is `list_numerals`' matter."""
    numerals = numerals_at(text, len(text) - len(text.lstrip()))
    end = max((numeral.length for numeral in numerals), default=0) + len(text) - len(text.lstrip())
    return [replace(f, weight=Weight.ASIDE) if f.start < end else f for f in figures]
