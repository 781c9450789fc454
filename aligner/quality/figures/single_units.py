"""A unit of measure without a figure: 一厘米 as "a single millimetre".

The article is no figure, so `figures` sees none; nothing but "one" is there to be converted.
"""

from __future__ import annotations

import re

from aligner.quality.figures.figure import Figure, Reading, Weight, exactly
from aligner.quality.figures.measures import chinese_measure, convertible, english_measure

_ONE = Reading(1, 1)
_ZH = re.compile(
    r"(?<![第\d〇零一二三四五六七八九十百千万亿每几分之唯统同专任单不如])一(?=[公千厘米毫英平方立吨噸斤克磅盎升加伏瓦兆吉亩畝分码碼釐])"
)
_EN = re.compile(
    r"(?<!of )\b(?:(?P<sure>(?:a|one|every|each) single|one)|an?)(?= (?:square |cubic |nautical )?[a-z]{2,})",
    re.IGNORECASE,
)
_DIMENSIONS = frozenset("length area weight volume voltage power energy frequency".split())
_CUSTOMARY = frozenset(
    (
        "mile",
        "foot",
        "inch",
        "yard",
        "li",
        "zhang",
        "chi",
        "square mile",
        "square foot",
        "acre",
        "mu",
        "jin",
        "pound",
        "ounce",
    )
)
"""Units of one country, which its storytellers take for another's: 走了一里路, "walked a mile"."""


def other_unit(zh: str, en: str) -> tuple[Figure, Figure] | None:
    """The single unit of a simplified Chinese text and the other one that the English has for it; None: they agree."""
    here = [figure for m in _ZH.finditer(zh) if (figure := _figure(zh, m, True))]
    if len(here) != 1:
        return None
    there = [figure for m in _EN.finditer(en) if (figure := _figure(en, m, False))]
    if len(there) != 1:
        return None
    one, two = here[0].measure, there[0].measure
    if one is None or two is None:
        return None
    if one.unit == two.unit or one.dimension != two.dimension or convertible(one, two):
        return None
    return here[0], there[0]


def _figure(text: str, found: re.Match[str], chinese: bool) -> Figure | None:
    measure = (chinese_measure if chinese else english_measure)(text, found.end(), _ONE)
    if measure is None or measure.dimension not in _DIMENSIONS:
        return None
    if measure.unit in _CUSTOMARY and (chinese or not found["sure"]):
        return None
    return Figure(found.start(), found.end(), found[0], exactly(1), Weight.LIKELY, measure=measure)
