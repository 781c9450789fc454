"""Years that are not named but told from another one: 较去年 is "on 2022", "last year" is 2022年.

Where the text has years of its own they say which is meant; where it has none, it may be any.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from aligner.quality.figures.figure import Figure, Weight, exactly, within

_CHINESE = re.compile(
    "[去今明当當翌][年](?![轮輪会會代龄齡级級糕货貨夜])|(?<![以])[上本]一?(?:财|財|会计|會計)?年度?(?![纪紀])|(?<![几幾数數以多])前年"
    "|同[期比]|(?:上|前)一年"
)
_ENGLISH = re.compile(
    r"\b(?:(?:last|this|next|current|previous|prior|preceding|same|following) (?:financial |fiscal )?year"
    r"|year before|year[- ](?:earlier|ago|on[- ]year)|year-over-year)\b",
    re.IGNORECASE,
)
_OF_THE_TEXT = re.compile("全年|年[内內末底]")
"""The year that the text is about; without one of the sentence's own, English may name it: "The year 2022 saw …"."""
_OWN = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_ANY = (1949, 2099)


def chinese_relative_years(text: str) -> Iterator[Figure]:
    """Such years of a Chinese text in either script, of no weight: they answer a year, and need no answer.

    >>> [figure.text for figure in chinese_relative_years("收益较去年上升")]
    ['去年']
    """
    if "年" in text or "同" in text:
        yield from _years(text, _CHINESE)
    if "年" in text and not _OWN.search(text):
        yield from _years(text, _OF_THE_TEXT)


def english_relative_years(text: str) -> Iterator[Figure]:
    """Those of an English text."""
    return _years(text, _ENGLISH) if "year" in text.lower() else iter(())


def _years(text: str, words: re.Pattern[str]) -> Iterator[Figure]:
    for match in words.finditer(text):
        own = [float(year) for year in _OWN.findall(text)]
        readings = exactly(*(year + step for year in own for step in (-1, 0, 1))) if own else within(*_ANY)
        yield Figure(*match.span(), match[0], readings, Weight.ASIDE)
