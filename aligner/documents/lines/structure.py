"""What the text itself says a paragraph is: heading, list item, date, whole sentence.

A reader's kind is believed where it says more than "body"; the rest is told from numerals, length and marks.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from aligner.documents.lines.numerals import PICTURE, Numeral, numeral_of
from aligner.documents.lines.script import HAN, LATIN, letters, script_of, words
from aligner.late_patterns import late
from aligner.model import Kind, Paragraph

CLOSERS = "”’\"'）)】」』》〉］]〗›»"
"""Marks that close what a sentence's end may stand inside of."""
_OPENERS = "“‘\"'（(【「『《〈［["
"""Marks that open what a sentence's start may stand inside of."""
TERMINALS = "。！？!?.．｡…；;：:—"
"""Marks at which a paragraph may end: sentence ends, and what leads in a list or ends its points."""

_DIGITS = "0-9０-９一二三四五六七八九十〇零○"
_MONTHS = (
    "(?:January|February|March|April|May|June|July|August|September|October|November|December|"
    "Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)"
)
_CHINESE_DAY = (
    rf"[{_DIGITS}]{{2,4}}\s?年\s?[{_DIGITS}]{{1,3}}\s?月(?:\s?[{_DIGITS}]{{1,3}}\s?[日号號])?"
    r"(?:\s?[（(]星期[一二三四五六日天][）)])?"
)
_CHINESE_DATE = (
    rf"[（(]?(?:(?:[{HAN}]{{1,6}}[，, ]?)?{_CHINESE_DAY}|[{_DIGITS}]{{4}}\s?年)"
    rf"(?:[，,]\s*[{HAN}]{{2,4}}|[，, ]*[订訂签簽]?[于於在][{HAN}]{{2,10}}|\s*\d\d?:\d\d(?::\d\d)?)?"
    r"[）)]?[。.]?"
)
_ENGLISH_DAY = (
    rf"(?:\d{{1,2}}(?:st|nd|rd|th)?\s+(?:of\s+)?{_MONTHS}\.?,?\s+\d{{4}}"
    rf"|{_MONTHS}\.?\s+\d{{1,2}}(?:st|nd|rd|th)?,?\s+\d{{4}}|{_MONTHS}\.?,?\s+\d{{4}})"
)
_ENGLISH_DATE = (
    rf"\W?(?:[{LATIN}.’' -]{{1,30}},\s*){{0,2}}"
    rf"(?:(?:done|signed|adopted|issued)\s+(?:at|in)\s+[{LATIN} .]{{1,30}}?,?\s)?(?:on\s+)?{_ENGLISH_DAY}"
    rf"(?:,?\s*(?:in\s|at\s|,)\s*[{LATIN}. ]{{0,30}})?\W{{0,2}}(?:\((?:end|full text)\))?"
)
_DATE = late(
    rf"{_CHINESE_DATE}|{_ENGLISH_DATE}|\d{{4}}[-/.]\d{{1,2}}[-/.]\d{{1,2}}(?:\s+\d\d?:\d\d(?::\d\d)?)?", re.IGNORECASE
)
_DIVISION = late(
    r"(?:chapter|article|section|paragraph|part|annex|appendix|title|book|schedule)\s+(?:[IVXLC]+|\d+|[A-Z]|"
    r"one|two|three|four|five|six|seven|eight|nine|ten)\b[.:]?",
    re.IGNORECASE,
)
_BARE_NUMERAL = late(
    rf"(?:[一二三四五六七八九十]{{1,3}}|[IVXL]{{1,5}}\.?|"
    rf"\d{{1,2}}\.?|[（(][{_DIGITS}]{{1,3}}[）)])"
)
_CLAUSE_MARKS = late(r"[，。；：？！]|[,;:?!.](?=\s|[^\x00-\x7f])")
_TITLE_NOUNS = late(
    r"(?:声明|聲明|公报|公報|协定|協定|协议|協議|条约|條約|公约|公約|宣言|办法|辦法|条例|條例|"
    r"规定|規定|通知|意见|意見|战略|戰略|规划|規劃|纲要|綱要|白皮书|白皮書|报告|報告|"
    r"讲话|講話|致辞|致辭|全文|摘要)"
    r"(?:[（(《].{0,12})?$"
)
_NOTE_MARKS = late(
    r"(?:\s?\[(?:\d{1,3}|[a-z]|注 ?\d{1,2}|note \d{1,2}|来源请求|來源請求|citation needed)\]"
    rf"|[①-⑳¹²³⁴-⁹]{{1,3}}|\d(?:(?<=[。！？]\d)|(?<=[a-z]{{3}}[.!?]\d)(?<!para\.\d)(?<!sect\.\d))\d?|\s?{PICTURE})+$"
)
"""What refers to a note, or asks for one, behind the end of a sentence, and the pictures that posts set there."""
_NO_MARK = frozenset("。！？!?.…；;：:，,、”’\"'）)")
"""On what most lines end, beside letters: then no such mark stands there."""


def ends_sentence(text: str) -> bool:
    """Whether a line ends as a sentence, a point of a list or a lead-in ends; closing quotes and brackets aside."""
    stripped = _without_closers(text)
    return stripped[-1:] in TERMINALS and stripped != ""


@lru_cache(maxsize=16384)
def _without_closers(text: str) -> str:
    stripped = text.rstrip()
    last = stripped[-1:]
    if last.isalpha() or last in _NO_MARK:
        return stripped.rstrip(CLOSERS).rstrip()
    return _NOTE_MARKS.sub("", stripped).rstrip().rstrip(CLOSERS).rstrip()


def starts_lower(text: str) -> bool:
    """Whether a line begins with a small letter; opening quotes and brackets aside."""
    return text.lstrip(_OPENERS)[:1].islower()


def starts_upper(text: str) -> bool:
    """Whether a line begins with a capital; opening quotes and brackets aside."""
    return text.lstrip(_OPENERS)[:1].isupper()


def has_clauses(text: str) -> bool:
    """Whether a line has a comma, full stop or the like before its end, as running text has."""
    return _CLAUSE_MARKS.search(text, 0, max(len(text) - 1, 0)) is not None


def is_date(text: str) -> bool:
    """Whether a line is a date, with or without its place: `二○一六年六月二十五日于北京`, `Beijing, 25 June 2016`."""
    return len(text) <= 80 and _DATE.fullmatch(text.strip()) is not None


def is_title(text: str) -> bool:
    """Whether a line ends like the name of a document (`…的联合声明`, `…合作协定（2015年）`)."""
    return _TITLE_NOUNS.search(text.strip()) is not None and not re.search("[。；]", text)


def is_short(text: str, han: int = 30, english: int = 12) -> bool:
    """Whether a line is short enough for a heading: so many Han characters or English words at most."""
    count = letters(text)
    return count.han / han + len(words(text)) / english <= 1


@lru_cache(maxsize=16384)
def kind_of(text: str) -> Kind:
    """The kind that a line's own text shows: a numbered or divisional heading, an item, otherwise body.

    Headings without numerals cannot be told from a line alone: see `with_headings`.
    """
    text = text.strip()
    if _BARE_NUMERAL.fullmatch(text):
        return "heading"
    division = _DIVISION.match(text)
    if (
        division
        and is_short(text, 30, 16)
        and (not ends_sentence(text) or division.end() == len(text))
        and not text[division.end() :].lstrip(" .:—–-")[:1].islower()
    ):
        return "heading"
    numeral = numeral_of(text)
    if numeral is None:
        return "body"
    return "heading" if _is_numbered_heading(text, numeral) else "item"


def _is_numbered_heading(text: str, numeral: Numeral) -> bool:
    rest = text[numeral.length :].strip()
    if ends_sentence(rest) or not is_short(rest, 30, 14) or numeral.style == "•":
        return False
    if numeral.style in ("第章", "第条", "一、", "(一)", "1.1"):
        return not re.search("[。；;]", rest)
    if numeral.style not in ("1.", "1、", "I.", "A."):
        return False
    if script_of(rest) == "zh":
        return not has_clauses(rest)
    capitals, longer = longer_words(rest)
    return longer > 0 and capitals >= 0.6 * longer and not has_clauses(rest)


def longer_words(text: str) -> tuple[int, int]:
    """How many of the longer English words have a capital, as in a title most do, and how many there are.

    >>> longer_words("Joint Statement on the Protection of rivers")
    (3, 4)
    """
    found = [word for word in words(text) if len(word) > 3]
    return sum(word[0].isupper() for word in found), len(found)


def is_text(text: str) -> bool:
    """Whether a line is running text beyond doubt: a sentence of some length that comes to its end."""
    stripped = _without_closers(text)
    return stripped[-1:] in tuple("。！？!?.；;：:") and letters(text).weight >= 15


def with_kinds(paragraphs: Sequence[Paragraph]) -> list[Paragraph]:
    """The paragraphs with the kinds that their texts and places show; what a reader knew is kept.

    A title stands at the head; a heading without numeral is a short line that ends no sentence and has text behind it.
    """
    last_text = max((i for i, paragraph in enumerate(paragraphs) if is_text(paragraph.text)), default=-1)
    first_text = next((i for i, paragraph in enumerate(paragraphs) if is_text(paragraph.text)), len(paragraphs))
    result = []
    for i, paragraph in enumerate(paragraphs):
        kind = paragraph.kind
        if kind == "body":
            kind = kind_of(paragraph.text)
            if kind == "body" and (
                (i < first_text and _is_title_line(paragraphs, i, first_text))
                or (first_text < i < last_text and _is_bare_heading(paragraphs, i))
            ):
                kind = "heading"
        result.append(paragraph if kind == paragraph.kind else replace(paragraph, kind=kind))
    return result


def _is_title_line(paragraphs: Sequence[Paragraph], i: int, first_text: int) -> bool:
    text = paragraphs[i].text
    if (first_text == len(paragraphs) and i > 0) or ends_sentence(text) or is_date(text) or _ends_on_comma(text):
        return False
    # A sentence that ended in it shows a paragraph that has only lost its last stop.
    return is_short(text, 60, 40) and script_of(text) is not None and len(paragraphs) > 1 and "。" not in text


def _is_bare_heading(paragraphs: Sequence[Paragraph], i: int) -> bool:
    text = paragraphs[i].text
    if ends_sentence(text) or is_date(text) or not is_short(text, 20, 9) or has_clauses(text) or _ends_on_comma(text):
        return False
    # A heading stands alone; several short lines in a row are verse, dialogue or a list.
    before, after = paragraphs[i - 1].text, paragraphs[i + 1].text
    return script_of(text) is not None and not text[:1].islower() and ends_sentence(before) and is_text(after)


def _ends_on_comma(text: str) -> bool:
    return text.rstrip()[-1:] in ("，", ",", "、")
