"""The figures that the two sides of a unit state, as they are held against each other."""

from __future__ import annotations

import functools
import re
from collections.abc import Sequence
from dataclasses import replace

from aligner.documents.lines.numerals import numerals_at
from aligner.model import Side, TranslationUnit
from aligner.quality.check import Context
from aligner.quality.figures.chinese import chinese_figures, chinese_states_any
from aligner.quality.figures.english import english_figures, english_states_any
from aligner.quality.figures.figure import Figure, Weight
from aligner.quality.words.code_in_text import without_code

Figures = tuple[Figure, ...]

_NOTE = re.compile(r"(?<=\S)\s?[\[［〔]\d{1,3}[\]］〕](?=\s|$|[\u3000-\u9fff，。；：,.;:])(?!\()")
"""The mark of a note right behind a word or sentence: `… was sold everywhere.[2] As there …`."""
_OPENING_NOTE = re.compile(r"\s*[\[［〔]\d{1,3}[\]］〕](?=\s*[^\s(（])")
"""The mark that opens the note itself, which the other side may write otherwise: `[1] See …`, `①见……`."""
_GLUED_ITEM = re.compile(r"\d{1,3}[.．]\d")
_ARTICLE_ZH = re.compile(r"\s*第\s?[一二三四五六七八九十百〇零\d]+\s?[条條章节節款项項编編部]")
_ARTICLE_EN = re.compile(
    r"\s*(?:Article|Section|Clause|Chapter|Part|Rule|Regulation|Paragraph|Item|Division)\s\d+\b", re.IGNORECASE
)
"""What opens an article: its number is bound to that of the other side."""


def figures_of(unit: TranslationUnit, context: Context) -> tuple[Side, Figures, Figures] | None:
    """The side that is Chinese, its figures, and those of the English one; those in placeholders and the like left out.

    None where a side is empty, or the two are not Chinese and English.
    """
    sides = _sides(unit, context)
    return None if sides is None else (sides[0], *_figures(*map(without_code, sides[1:])))


def figures_to_compare(unit: TranslationUnit, context: Context) -> tuple[Side, Figures, Figures] | None:
    """The same, but None also where no figure of either side needs an answer, as in most units."""
    sides = _sides(unit, context)
    found = None if sides is None else figures_between(sides[1], sides[2])
    return None if sides is None or found is None else (sides[0], *found)


@functools.lru_cache(maxsize=64)
def figures_between(zh: str, en: str) -> tuple[Figures, Figures] | None:
    """The figures of a Chinese and an English text; None where none of them needs an answer.

    Kept, since several checks ask it of the same unit.
    """
    zh, en = without_code(zh), without_code(en)
    if not (chinese_states_any(zh) or english_states_any(en)):
        return None
    chinese, english = _figures(zh, en)
    return _without_article(zh, chinese, en, english)


def _sides(unit: TranslationUnit, context: Context) -> tuple[Side, str, str] | None:
    """The side that is Chinese, its text and the English one."""
    sides = context.chinese_and_english(unit)
    if sides is None or not sides[1].strip() or not sides[2].strip():
        return None
    return sides


def _figures(zh: str, en: str) -> tuple[Figures, Figures]:
    chinese = _without_item(zh, chinese_figures(_unglued(zh)))
    english = _without_item(en, english_figures(_unglued(en)))
    if bool(_NOTE.search(zh)) == bool(_NOTE.search(en)):
        return chinese, english
    return _without_notes(zh, chinese), _without_notes(en, english)


def _without_article(zh: str, chinese: Figures, en: str, english: Figures) -> tuple[Figures, Figures]:
    """The figures, the same number of an article at the head of both no longer free for any other figure."""
    here, there = _ARTICLE_ZH.match(zh), _ARTICLE_EN.match(en)
    if not (here and there and chinese and english):
        return chinese, english
    one, two = chinese[0], english[0]
    if one.value != two.value or one.end > here.end() or two.end > there.end():
        return chinese, english
    return (replace(one, weight=Weight.ASIDE), *chinese[1:]), (replace(two, weight=Weight.ASIDE), *english[1:])


def _without_notes(text: str, figures: Sequence[Figure]) -> Figures:
    """The figures, the marks of notes no longer needing an answer: one side refers to notes as the other does not."""
    notes = [found.span() for found in _NOTE.finditer(text)]
    return tuple(
        replace(f, weight=Weight.ASIDE) if any(start < f.start < end for start, end in notes) else f for f in figures
    )


def _unglued(text: str) -> str:
    """The text with blanks for the numeral of an item that a figure follows at once: `1．2017年` is no 1.2017."""
    if not _GLUED_ITEM.match(text):
        return text
    length = max((numeral.length for numeral in numerals_at(text, 0)), default=0)
    return " " * length + text[length:] if text[length : length + 1].isdecimal() else text


def _without_item(text: str, figures: Sequence[Figure]) -> Figures:
    """The figures, the numeral that opens a list item or note no longer needing an answer.

    Those of items are `list_numerals`' matter.
    """
    begin = len(text) - len(text.lstrip())
    end = begin + max((numeral.length for numeral in numerals_at(text, begin)), default=0)
    note = _OPENING_NOTE.match(text)
    end = note.end() if note else end
    return tuple(replace(f, weight=Weight.ASIDE) if f.start < end else f for f in figures)
