"""Chinese figures in their neighbours' light: 三至五万, 41、33和26%, 一米六三."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from aligner.evidence.numbers import DIGITS, MYRIADS, TENS
from aligner.quality.figures.figure import Figure, Reading, Weight, exactly
from aligner.quality.figures.measures import together

_RANGE = re.compile(r"\s*(?:%|％)?\s*(?:[-–—~～―─]+|到|至|或|和|、)\s*(?:百分之)?$")


_JOINT = re.compile("[、和与及]|以及")
_NO_PLACE = re.compile("[个個次产產者方年月日天代线線]")
"""What is counted, not numbered, or has names of its own: 第二、三产业 are the secondary and tertiary sectors."""
_LONGEST_LIST = 50
"""How many figures back a list is read: a longer one is a table's column, in which nothing is written once for all."""
_COIN = re.compile("[元圆圓块塊角毛毫]")
_COINS = {"角": 0.1, "毛": 0.1, "毫": 0.1, "分": 0.01, "仙": 0.01}
"""Parts of a yuan or a dollar."""


def beside(text: str, before: list[Figure], figure: Figure) -> Figure:
    """In 三至五万, 41、33和26% or 百分之三到五 what is written once holds for all: each lends what it would then say.

    The figures before it in such a list are changed in place.
    """
    if figure.kind not in ("number", "ordinal"):
        return figure
    if before and _goes_on_counting(text, before[-1], figure):
        figure = replace(figure, weight=Weight.SURE, kind="ordinal")
    scale = _last_scale(text[figure.start : figure.end])
    shared = None
    at = figure.start
    for k in range(len(before) - 1, max(-1, len(before) - 1 - _LONGEST_LIST), -1):
        gap = _RANGE.match(text, before[k].end, at) if at - before[k].end <= 6 else None
        if before[k].end > at or gap is None or gap.end() != at:
            break
        last, at = before[k], before[k].start
        if shared is None and last.readings[0].high < 1 <= figure.readings[0].low:
            shared = last
        if scale != 1.0 and _last_scale(text[last.start : last.end]) == 1.0:
            before[k] = _lending(last, scale)
    return _lending(figure, 0.01) if shared else figure


def _goes_on_counting(text: str, last: Figure, figure: Figure) -> bool:
    """Whether the 第 of the number before it is this one's too: 第三、四、五舱."""
    if last.kind != "ordinal" or last.weight is not Weight.SURE or figure.is_vague or figure.is_digits:
        return False
    joint = _JOINT.fullmatch(text, last.end, figure.start)
    return joint is not None and figure.value > last.value and _NO_PLACE.match(text, figure.end) is None


def _last_scale(words: str) -> float:
    if words.endswith("%"):
        return 0.01
    scale = 1.0
    for c in reversed(words):
        if c not in MYRIADS and c not in TENS:
            break
        scale *= TENS.get(c) or MYRIADS[c]
    return scale


def _lending(figure: Figure, scale: float) -> Figure:
    more = tuple(Reading(r.low * scale, r.high * scale) for r in figure.readings)
    return replace(figure, readings=(*figure.readings, *more))


def compounds(text: str, figures: Sequence[Figure]) -> Iterator[Figure]:
    """The figures, those made one that say one amount together: 一米六三, 五英尺四英寸."""
    last: Figure | None = None
    for figure in figures:
        joined = _compound(text, last, figure) if last is not None else None
        if joined is None and last is not None:
            yield last
        last = joined or figure
    if last is not None:
        yield last


def _compound(text: str, one: Figure, two: Figure) -> Figure | None:
    if (coin := _COIN.match(text, one.end, two.start)) and coin.end() == two.start and not two.is_vague:
        return _with_coins(text, one, two)
    unit = one.measure
    if unit is None or unit.end != two.start or one.is_vague:
        return None
    if unit.unit == "foot" and two.measure and two.measure.unit == "inch":
        whole = one.value + two.value / 12
        return replace(one, end=two.end, readings=exactly(whole), measure=together(unit, two.measure))
    decimals = "".join(str(DIGITS.get(c, c)) for c in text[two.start : two.end])
    if unit.unit != "metre" or two.measure or not decimals.isdecimal() or len(decimals) > 2:
        return None
    whole = one.value + float(f"0.{decimals}")
    return replace(
        one,
        end=two.end,
        readings=exactly(whole),
        weight=max(one.weight, Weight.SURE),
        measure=unit._replace(amount=Reading(whole, whole), end=two.end),
    )


def _with_coins(text: str, one: Figure, two: Figure) -> Figure | None:
    """一元二角 is 1.2 yuan, 六角四分 0.64 of one, or 64 cents."""
    worth, rest = _COINS.get(text[one.end], 1.0), _COINS.get(text[two.end : two.end + 1], 1.0)
    if not rest < worth or not 0 < two.value < 10 or (worth < 1 and one.value >= 10):
        return None
    # 一元二角 before 五分 is in yuan already.
    already = _COIN.search(text, one.start, one.end)
    whole = one.value * (1.0 if already else worth) + two.value * rest
    return replace(one, end=two.end, readings=exactly(round(whole, 2), round(whole * 100)), weight=Weight.SURE)
