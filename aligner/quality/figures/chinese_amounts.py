"""What a Chinese amount is worth, and the pattern that finds one: 120万, 十余万, 数十, 三四百, 三点五, 2 000."""

from __future__ import annotations

import functools
import re

from aligner.evidence.numbers import DIGITS, MYRIADS, TENS, chinese_value
from aligner.quality.figures.figure import Reading, exactly, within

_PLAIN = "零〇○一二三四五六七八九两"
_ONES = _PLAIN[:-1]
_FORMAL = "壹贰貳叁參肆伍陆陸柒捌玖拾佰仟"
SCALE = "十百千万亿"
_ARABIC = r"\d{1,3}(?:[,，]\d{3})+(?:\.\d+)?(?!\d)|\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?![\d.])"
_ARABIC += r"|(?<!\d\.)\d+(?:\.\d+(?!\d|\.\d))?|\d+"
"""Digits with separators, with decimals, or the parts of 15.3.2024 one by one."""
_UNITS = "克米瓦卡帕兆焦赫字比安伏"
"""What 千 makes units of, such as 千克 and 千瓦."""
_NUMERAL = (
    rf"(?:两|[{_ONES}{SCALE}])(?:[{_ONES}十百万亿]|(?<![万亿])千|千(?![{_UNITS}])|两(?=[百千万亿])"
    rf"|(?<=三)两(?=[天个年人次口]|$))*(?:点[{_PLAIN}]+(?!刻))?"
    rf"|[{_FORMAL}{SCALE}][{_FORMAL}{SCALE}零整]+"
)
SCALED = rf"[{SCALE}]*(?:千(?![{_UNITS}])|[十百万亿])"
"""Scales behind a number; the 千 of 千克 and 千瓦 is part of the unit."""
_AMOUNT = rf"(?:[数几好上成](?=[{SCALE}]))?(?:{_ARABIC}|{_NUMERAL})[余多几]?(?:{SCALED})?[余多]?"
_SHORT_OF = 0.999
"""二十多 stays below thirty."""
FIGURE = re.compile(
    rf"(?P<below>百|千|万|{_ARABIC}|{_NUMERAL})分之(?P<above>{_AMOUNT})"
    r"|(?<![\d/])(?P<over>\d+)/(?P<under>\d+)(?![\d/])"
    r"|(?P<hour>[01]?\d|2[0-4]):(?P<minute>[0-5]\d)(?::[0-5]\d)?"
    r"|(?<![一二三四五六七八九十百千万亿])(?P<tenths>[一二三四五六七八九])成(?P<hundredths>[一二三四五六七八九])"
    r"(?![一二三四五六七八九十百千万亿余多个分成年月天人点种])"
    r"|(?:星期|周|礼拜|禮拜)(?P<weekday>[一二三四五六日天])(?![年岁期围边个])"
    rf"|(?P<about>[数几好上成](?=[{SCALE}]))?(?P<number>{_ARABIC}|{_NUMERAL})"
    r"(?P<more>(?:[余几]|来(?=[个年岁天人名万里斤块次位]|$)|多(?![出于達达加少]))(?![一二三四五六七八九]))?"
    rf"(?P<scale>{SCALED})?(?P<rest>余|多(?![出于達达加少]))?(?P<percent>\s*[%‰])?"
)


@functools.lru_cache(maxsize=4096)
def amount(words: str) -> tuple[Reading, ...] | None:
    """Readings of an amount without what stands around it: 120万, 十余万, 数十, 三四百; None if it is none."""
    match = FIGURE.fullmatch(words)
    if match is None or match["number"] is None:
        return None
    scale = 1.0
    for c in match["scale"] or "":
        scale *= TENS.get(c) or MYRIADS[c]
    number = match["number"]
    if number[0].isdecimal():
        value = float(re.sub(r"[^\d.]", "", number))
        step = 10.0 ** _zeros(number) if match["scale"] is None else 1.0
        readings = exactly(value)
    else:
        several = _several(number)
        readings = several or _numeral_readings(number)
        step = _step(number)
    if match["about"]:
        top = readings[0].high
        readings = (*within(top * (1 if match["about"] in "上成" else 2), top * 9.99), *readings)
    elif match["more"] or match["rest"]:
        low = readings[0].low
        step = step if match["more"] else (1.0 if match["scale"] else step)
        if match["more"] != "几":
            readings = within(low, low + max(step, 1.0) * _SHORT_OF)
        elif len(number) == 3 and all(c in DIGITS for c in number):
            readings = within(low * 10, low * 10 + 9)
        else:
            readings = within(low, low + 9)
    return tuple(Reading(r.low * scale, r.high * scale) for r in readings)


def _zeros(number: str) -> int:
    return len(number) - len(number.rstrip("0")) if number.isdigit() else 0


def _step(numeral: str) -> float:
    """What 多 adds at most: 十 in 二十多, 千 in 三千多, 万 in 五万多."""
    last = numeral[-1]
    return float(TENS.get(last) or MYRIADS.get(last) or 1)


def _several(numeral: str) -> tuple[Reading, ...] | None:
    """三四十 → 30 to 40, 两三 → 2 to 3, 十七八 → 17 to 18; None for any other numeral."""
    match = re.fullmatch(rf"(十?)([一二三四五六七八九两])([二三四五六七八九两])([{SCALE}]*)", numeral)
    if match is None:
        return None
    low, high = DIGITS[match[2]], DIGITS[match[3]]
    if high - low != 1 and (low, high) not in ((3, 5), (3, 2)):
        return None
    low, high = min(low, high), max(low, high)
    scale = 1.0
    for c in match[4]:
        scale *= TENS.get(c) or MYRIADS[c]
    ten = 10 if match[1] else 0
    together = () if match[1] or match[4] else exactly(low * 10 + high)
    return (Reading((ten + low) * scale, (ten + high) * scale), *together)


def _numeral_readings(numeral: str) -> tuple[Reading, ...]:
    numeral = numeral.replace("○", "〇").replace("整", "")
    if numeral == "百十":
        return within(100, 119)
    value = float(chinese_value(numeral))
    if len(numeral) == 2 and numeral[0] in TENS and numeral[1] in MYRIADS:
        return exactly(value)
    tail = re.fullmatch(rf".*([百千万亿])([{_PLAIN}])", numeral)
    if tail and "零" not in numeral and tail[2] not in "零〇":
        return exactly(value + DIGITS[tail[2]] * ((TENS.get(tail[1]) or MYRIADS[tail[1]]) / 10 - 1), value)
    return exactly(value)
