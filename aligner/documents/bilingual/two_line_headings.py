"""Headings on one line in one text and on two in the other: `第五条　生效`, `Article 5` / `Entry into force`.

A number alone on its line is a counterpart good enough for the whole heading, and the title below it is left over, or
gets the number of the next one. Where the other side has number and title on one line, so has this one.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from aligner.documents.bilingual.glued import GREATEST_OF_ALL, LEAST_OF_ALL
from aligner.documents.lines.numerals import bare_value, chinese_value, numeral_of
from aligner.documents.lines.script import letters, script_of, words
from aligner.documents.lines.structure import ends_sentence, has_clauses, is_date, is_short, starts_lower
from aligner.late_patterns import late
from aligner.model import Paragraph

_FIGURES = "一二三四五六七八九十百〇零○"
_CHINESE = late(
    rf"第\s?([{_FIGURES}]{{1,5}}|\d{{1,3}})\s?(条|條|章|[节節]|部分|[编編篇])|(附[件录錄表])([{_FIGURES}]{{1,3}}|\d{{1,2}})"
)
_ENGLISH = late(
    r"(article|chapter|section|part|annex|appendix|schedule)\s+([ivxlc]{1,7}|\d{1,3}|one|two|three|four|five|six|seven|"
    r"eight|nine|ten)(?!\w|\.\d)",
    re.IGNORECASE,
)
_LEVELS = {
    "条": "article",
    "條": "article",
    "章": "chapter",
    "节": "section",
    "節": "section",
    "部分": "part",
    "编": "part",
    "編": "part",
    "篇": "part",
    "附件": "annex",
    "附录": "annex",
    "附錄": "annex",
    "附表": "annex",
    "appendix": "annex",
    "schedule": "annex",
}
_WORDS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
_BETWEEN = " \u3000\t:：.．、—–-"

Division = tuple[str, int]
"""The level and number of a heading: ("article", 5)."""


def with_headings_joined(
    ours: Sequence[Paragraph], theirs: Sequence[Paragraph]
) -> tuple[tuple[Paragraph, ...], tuple[Paragraph, ...]]:
    """Both texts, the numbers of headings and the titles below them put on one line where the other side has them so.

    >>> zh, en = ["第五条　生效", "渡口即日开放。"], ["Article 5", "Entry into Force", "The ferry opens today."]
    >>> [p.text for p in with_headings_joined(list(map(Paragraph, zh)), list(map(Paragraph, en)))[1]]
    ['Article 5 Entry into Force', 'The ferry opens today.']
    """
    here, there = _divisions(ours), _divisions(theirs)
    return _joined(ours, here, _titles(there)), _joined(theirs, there, _titles(here))


def _joined(
    paragraphs: Sequence[Paragraph], divisions: Mapping[int, tuple[Division, str]], beside: Mapping[Division, str]
) -> tuple[Paragraph, ...]:
    result = list(paragraphs)
    # From the last one on: what stands before a heading keeps its place.
    for i, (division, behind) in sorted(divisions.items(), reverse=True):
        if behind or division not in beside or i + 2 >= len(paragraphs):
            continue
        title = paragraphs[i + 1]
        if i + 1 not in divisions and _is_title(title) and _may_render(beside[division], title.text):
            result[i : i + 2] = [replace(paragraphs[i], text=f"{paragraphs[i].text} {title.text}", kind="heading")]
    return tuple(result)


def _divisions(paragraphs: Sequence[Paragraph]) -> dict[int, tuple[Division, str]]:
    """By paragraph, the level and number that it begins with, and what stands behind these."""
    return {
        i: found
        for i, paragraph in enumerate(paragraphs)
        if paragraph.kind != "cell" and (found := _division(paragraph.text))
    }


def _titles(divisions: Mapping[int, tuple[Division, str]]) -> dict[Division, str]:
    """By their level and number, the titles that stand on one line with these."""
    found: dict[Division, str] = {}
    for division, behind in divisions.values():
        if behind and _is_title(Paragraph(behind)):
            found.setdefault(division, behind)
    return found


def _division(text: str) -> tuple[Division, str] | None:
    """The level and number that a heading begins with, and what follows; None for any other text."""
    text = text.strip()
    if chinese := _CHINESE.match(text):
        figure, level = (chinese[1], chinese[2]) if chinese[1] else (chinese[4], chinese[3])
        value = int(figure) if figure.isdecimal() else chinese_value(figure)
        return (_LEVELS[level], value), text[chinese.end() :].strip(_BETWEEN)
    if english := _ENGLISH.match(text):
        word = english[2].lower()
        number = _WORDS.index(word) + 1 if word in _WORDS else bare_value(word.upper())
        level = english[1].lower()
        return ((_LEVELS.get(level, level), number or 0), text[english.end() :].strip(_BETWEEN)) if number else None
    return None


def _is_title(paragraph: Paragraph) -> bool:
    """Whether a paragraph, or what follows a number, is the title of an article or chapter, and no text."""
    text = paragraph.text
    if paragraph.kind == "cell" or script_of(text) is None or _division(text) or numeral_of(text) or is_date(text):
        return False
    return not ends_sentence(text) and not starts_lower(text) and not _has_stops(text) and is_short(text, 20, 12)


def _has_stops(text: str) -> bool:
    """Whether there are clauses in it; a list of matters has none: `Signature, ratification and accession`."""
    return has_clauses(re.sub("[,，、](?= |[\u4e00-\u9fff])", "", text))


def _may_render(one: str, other: str) -> bool:
    """Whether one title may render the other, by their languages and lengths."""
    if script_of(one) == script_of(other):
        return False
    chinese, english = (one, other) if script_of(one) == "zh" else (other, one)
    return LEAST_OF_ALL <= len(words(english)) / max(letters(chinese).han, 1) <= GREATEST_OF_ALL
