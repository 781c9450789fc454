"""A date that the end of a line or page tore in two: `有效期至2026年12月` / `31日。`, `until 31 December` / `2026.`

Days and years also stand at the head of a text: a chronicle has `2026年` as its heading and `1月5日，…` below it. So
the first half must be a sentence in progress, which says `至` or `until` what.
"""

from __future__ import annotations

import re

from aligner.documents.lines.script import HAN, letters, words
from aligner.documents.lines.structure import ends_sentence, has_clauses
from aligner.late_patterns import late

_LEAST_HAN, _LEAST_WORDS = 8, 6
"""How long a line is at least that is a sentence in progress, and no heading."""
_LONGEST = 40
"""Characters of the longest dates, with the word before them."""
_FIGURE = "[0-9〇零○一二三四五六七八九十]"
_UNTIL = rf"[于於自从從至到截在即及][^，。；：、]{{0,6}}?{_FIGURE}{{4}}"
_CHINESE = tuple(
    (late(rf"{before}$"), late(after))
    for before, after in (
        ("[至自]", rf"{_FIGURE}{{4}}年{_FIGURE}{{1,3}}月"),
        (rf"{_UNTIL}", rf"年{_FIGURE}{{1,3}}月"),
        (rf"{_UNTIL}年", rf"{_FIGURE}{{1,3}}月"),
        (rf"{_UNTIL}年{_FIGURE}{{1,2}}", rf"{_FIGURE}?月"),
        (rf"{_UNTIL}年{_FIGURE}{{1,3}}月", rf"{_FIGURE}{{1,3}}[日号號]"),
        (rf"{_UNTIL}年{_FIGURE}{{1,3}}月{_FIGURE}{{1,2}}", rf"{_FIGURE}?[日号號]"),
    )
)
_MONTH = (
    "(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug"
    "|Sept?|Oct|Nov|Dec)"
)
_LEADS = r"\b(?:on|of|until|till|from|by|since|to|before|after|between|and|dated|in|through)"
_LAST = frozenset(re.findall("[A-Za-z]+", _MONTH + _LEADS[2:]))
"""On what words an English line ends that breaks off in a date or before it."""
_DAY = r"\d{1,2}(?:st|nd|rd|th)?"
_YEAR = r"(?:1[89]|20)\d\d(?=[.,;:)）]|\s|$)"
_ENGLISH = tuple(
    (late(rf"{_LEADS}{before}$"), late(after))
    for before, after in (
        ("", rf"{_DAY} {_MONTH},?\s{_YEAR}|{_MONTH} {_DAY},?\s{_YEAR}"),
        (rf"\s{_DAY} {_MONTH},?", _YEAR),
        (rf"\s{_DAY}", rf"{_MONTH},?\s{_YEAR}"),
        (rf"\s{_MONTH}", rf"{_DAY},?\s{_YEAR}"),
        (rf"\s{_MONTH} {_DAY},?", _YEAR),
    )
)
_HAN = late(f"[{HAN}]")
_BEGINNINGS = frozenset("0123456789年月日号號〇零○一二三四五六七八九十JFMASOND")
"""What the second half begins with: most lines need no closer look."""


def tears_date(before: str, after: str) -> bool:
    """Whether a line breaks off in a date, and the next goes on with it.

    >>> tears_date("本协议自签字之日起生效，有效期至2026年12月", "31日。任何一方可终止。")
    True
    >>> tears_date("It remains in effect, unless it is terminated, until 31 December", "2026.")
    True
    >>> tears_date("回顾2025年", "1月5日，港务局开会。")
    False
    """
    if after[:1] not in _BEGINNINGS:
        return False
    if _HAN.search(before):
        if letters(before).han < _LEAST_HAN or not (ends_sentence(after) or has_clauses(after)):
            return False
        return any(first.search(before[-_LONGEST:]) and rest.match(after) for first, rest in _CHINESE)
    last = (before.rsplit(None, 1) or [""])[-1].rstrip(",")
    if not (last[:1].isdigit() or last in _LAST) or len(words(before)) < _LEAST_WORDS:
        return False
    return any(first.search(before[-_LONGEST:]) and rest.match(after) for first, rest in _ENGLISH)
