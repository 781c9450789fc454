"""Two shares of a whole in two digits side by side: 三七比重 is "30:70", 二八定律 the "80/20 rule", 五五 half each."""

from __future__ import annotations

import re

from aligner.evidence.numbers import DIGITS
from aligner.quality.figures.figure import Figure, Weight, exactly

_WHOLE = 10
_OF_SHARES = re.compile(
    "(?:的|之)?(?:比[重例率]?(?![赛賽较較分])|开(?![始展发幕放会])|分(?:[成账帳帐摊攤配拆担擔润潤红紅]|(?=[，。；、）]|$))"
    "|拆[账帳帐分]|股[权權比份]|定律|法则|法則|原则|原則|格局|权重|權重|评分|評分|占比)"
)
"""What makes shares of two digits: 三七 alone is a plant, 七三 a year."""


def two_shares(text: str, start: int, end: int) -> tuple[Figure, Figure] | None:
    """The two shares that a numeral of a Chinese text names; None where it is a number.

    >>> [figure.value for figure in two_shares("按三七比例出资", 1, 3)]
    [30, 70]
    """
    if end - start != 2 or not {text[start], text[start + 1]} <= DIGITS.keys():
        return None
    one, two = DIGITS[text[start]], DIGITS[text[start + 1]]
    if one + two != _WHOLE or not one or not two or not _OF_SHARES.match(text, end):
        return None
    # "30:70", "3 to 7" and "three tenths" all say it; "split evenly" and "the Pareto principle" do without a number.
    first, second = (exactly(digit * 10, digit, digit / 10) for digit in (one, two))
    lends = exactly(one / two, two / one)
    return (
        Figure(start, start + 1, "", first, Weight.LIKELY, lends),
        Figure(start + 1, end, "", second, Weight.LIKELY, lends),
    )
