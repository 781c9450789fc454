"""Lines that belong together, as one: without a space between Chinese characters, with one between Latin words."""

from __future__ import annotations

from collections.abc import Sequence

from aligner.late_patterns import late

_WIDE = late("[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\U00020000-\U0003ffff]")
_HAN = late("[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]")
_LATIN = late("[A-Za-z\u00c0-\u024f]")
_SHARED = "\u201c\u201d\u2018\u2019\u2014\u2026\u00b7"
"""Marks that both languages write alike: their neighbours tell which it is."""


def joined(first: str, second: str) -> str:
    """Two lines of one text as one, both without outer white space.

    >>> joined("双方同意", "继续合作。"), joined("both sides", "agree")
    ('双方同意继续合作。', 'both sides agree')
    """
    if not first or not second:
        return first + second
    wide_end = is_wide(first[-1]) or (first[-1] in _SHARED and is_chinese(first))
    wide_start = is_wide(second[0]) or (second[0] in _SHARED and is_chinese(second))
    one_word = wide_end and wide_start
    if not one_word and is_chinese(first) and is_chinese(second):
        one_word = not (first[-1].isascii() and second[0].isascii())
    return first + second if one_word else f"{first} {second}"


def joined_lines(lines: Sequence[str]) -> str:
    """Any number of lines as one, "" for none."""
    text = ""
    for line in lines:
        text = joined(text, line)
    return text


def is_wide(character: str) -> bool:
    """Whether a character is as wide as a Chinese one: no space stands beside it."""
    return _WIDE.match(character) is not None


def is_chinese(text: str) -> bool:
    """Whether a text has more Chinese characters than a third of its Latin letters."""
    return len(_HAN.findall(text)) * 3 > len(_LATIN.findall(text))


def is_lettered(text: str) -> bool:
    """Whether a text has a letter or Chinese character at all."""
    return _HAN.search(text) is not None or _LATIN.search(text) is not None


def width(text: str) -> int:
    """The width of a text in columns, wide characters counting two."""
    return len(text) + len(_WIDE.findall(text))


def by_language(lines: Sequence[str]) -> list[range]:
    """Index ranges of lines that follow one another in one language; a line without letters goes with the one before.

    >>> by_language(["双方同意", "继续合作。", "Both sides agree", "to go on."])
    [range(0, 2), range(2, 4)]
    """
    runs: list[range] = []
    for i, line in enumerate(lines):
        if runs and (not is_lettered(line) or is_chinese(line) == is_chinese(lines[runs[-1].start])):
            runs[-1] = range(runs[-1].start, i + 1)
        else:
            runs.append(range(i, i + 1))
    return runs
