"""Years of the Republic of China, as Taiwan counts them: 112年5月31日 is 31 May 2023, 110學年度 the academic year 2021.

A text names 民國 once, if at all, and goes on with the number alone.
"""

from __future__ import annotations

import re

from aligner.documents.lines.variants import variant_votes

BEFORE_THE_FIRST = 1911
"""The year before the first of the Republic."""
_NUMERAL = r"[\d一二三四五六七八九十百零〇○]{1,5}"
_YEAR = rf"(?:\s?(?:年|年度)?\s?[至到~～–—\-、和與与及]\s?{_NUMERAL})?\s?(?:学|學|会计|會計)?年"
"""What makes a year of a number, alone or the first of two: 111至113年."""
_BEHIND = re.compile(_YEAR)
_DOTTED = re.compile(r"(?P<dot>[./-])(?:0?[1-9]|1[0-2])(?P=dot)(?:0?[1-9]|[12]\d|3[01])(?!\d)")
"""The month and day of 113.09.30."""
_DATE = re.compile(rf"{_YEAR}\s?(?:度|{_NUMERAL}\s?月)")
_NAMED = re.compile("民[国國]")
_BRACKETED = re.compile(rf"[本去上今明次前翌同][（(]\s?{_NUMERAL}\s?$")
_BRACKET = re.compile("\\s?[）)](?:学|學|会计|會計)?年")
"""本（113）年, as official letters write it."""


def roc_year(text: str, end: int, value: float) -> float | None:
    """The year of our reckoning that a Chinese number may name, which ends at `end`; None if it may name none.

    Three digits may from 2001 on, fewer only in a date, and where the text names the Republic or is traditional: 89年
    is 1989 elsewhere.
    """
    if not 1 <= value <= 150 or value != int(value):
        return None
    if _BRACKET.match(text, end) and _BRACKETED.search(text, max(0, end - 9), end):
        return value + BEFORE_THE_FIRST
    if value >= 90:
        return value + BEFORE_THE_FIRST if _BEHIND.match(text, end) or _DOTTED.match(text, end) else None
    if _NAMED.search(text):
        return value + BEFORE_THE_FIRST if _BEHIND.match(text, end) else None
    if not (_DATE.match(text, end) or _DOTTED.match(text, end)):
        return None
    ours, theirs = variant_votes((text,))
    return value + BEFORE_THE_FIRST if theirs > ours else None
