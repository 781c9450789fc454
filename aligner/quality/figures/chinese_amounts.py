"""What a Chinese amount is worth, and the pattern that finds one: 120万, 十余万, 数十, 三四百, 1亿2,800万, 2 000."""

from __future__ import annotations

import functools
import math
import re
from collections.abc import Iterator

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
_TRILLION = "兆(?![瓦赫欧歐帕焦伏字比位])"
"""10¹² in Taiwan and in older texts; in 兆瓦 and 兆赫 it is the unit's mega."""
_NUMERAL = (
    rf"(?:两|[{_ONES}{SCALE}])(?:[{_ONES}十百万亿]|(?<![万亿])千|千(?![{_UNITS}])|{_TRILLION}|两(?=[百千万亿兆])"
    rf"|(?<=三)两(?=[天个年人次口]|$))*(?:点[{_PLAIN}]+(?!刻))?"
    rf"|[廿卅][{_ONES}]|[廿卅](?=[年日号號天岁歲载載余多])|(?<=[数几上]){_TRILLION}"
    rf"|[{_FORMAL}{SCALE}][{_FORMAL}{SCALE}零整]+"
)
SCALED = rf"[{SCALE}]*(?:千(?![{_UNITS}])|[十百万亿]|{_TRILLION})"
"""Scales behind a number; the 千 of 千克 and 千瓦 is part of the unit."""
_HEAD = rf"(?P<head>(?<![\d.])(?:\d[\d,]*{SCALED}[零又]?)+(?=\d))?"
"""What stands before the last part of an amount in several: 1亿 in 1亿2,800万."""
_AMOUNT = rf"(?:[数几好上成](?=[{SCALE}兆]))?(?:{_ARABIC}|{_NUMERAL})[余多几]?(?:{SCALED})?[余多]?"
_NO_DAY = (
    "(?!(?:(?<=[每一]周)|(?<=[每一]星期)|(?<=[每一](?:礼拜|禮拜)))[一二三四五六]"
    "(?:班(?![会會车車主级級干子长長机機组組])|天(?![气氣])|小时|小時|节(?!目)|節(?!目)|场|場|课时|課時|堂|趟|回(?![家到国國校来來])"
    "|[首名位篇集份遍]|期|餐|顿|頓|版(?!面)|件|封|轮|輪))"
)
"""Behind 每周 so many of something, as 每周五班, and no day."""
_SHORT_OF = 0.999
"""二十多 stays below thirty."""
_FIGURE = (
    rf"(?P<below>百|千|万|{_ARABIC}|{_NUMERAL})分之(?P<above>{_AMOUNT})"
    r"|(?<![\d/])(?P<over>\d+)/(?P<under>\d+)(?![\d/])"
    r"|(?P<hour>[01]?\d|2[0-4]):(?P<minute>[0-5]\d)(?::[0-5]\d)?"
    r"|(?<![一二三四五六七八九十百千万])(?P<oclock>二?十[一二三四]?|[一二三四五六七八九两])点(?P<past>[零〇][一二三四五六七八九]|[二三四五]?十[一二三四五六七八九]?)分(?!之)"
    r"|(?<![\d.一二三四五六七八九十百千万亿])(?P<tenths>[一二两三四五六七八九1-9])成"
    r"(?P<hundredths>半|[一二三四五六七八九1-9](?![\d.一二三四五六七八九十百千万亿余多个分成年月天人点种]))"
    rf"|(?:(?:星期|周|礼拜|禮拜){_NO_DAY}|(?<=(?:星期|礼拜|禮拜)[一二三四五六][至到、及])|(?<=周[一二三四五六][至到、及]))"
    r"(?P<weekday>[一二三四五六日天])(?![年岁期围边个次十百千万])"
    rf"|(?P<about>[数几好上成](?=[{SCALE}兆])(?![百千万]分之))?{{head}}(?P<number>{_ARABIC}|{_NUMERAL})"
    r"(?P<more>(?:[余几]|来(?=[个年岁天人名万里斤块次位]|$)|多(?![出于達达加少]))(?![一二三四五六七八九]))?"
    rf"(?P<scale>{SCALED})?(?P<rest>余|多(?![出于達达加少]))?(?P<percent>\s*[%‰])?"
)
FIGURE = re.compile(_FIGURE.replace("{head}", "(?P<head>(?!))?"))
"""A figure whose amount has one part."""
_OF_PARTS = re.compile(_FIGURE.replace("{head}", _HEAD))
_PART = re.compile(r"(?P<zero>[零又]?)(?P<digits>\d[\d,]*)(?P<tens>[十百千]*)(?P<myriads>[万亿兆]*)")
_SEVERAL = re.compile(
    r"(?P<head>(?:[一二三四五六七八九两]?[十百千])*)(?P<low>[一二三四五六七八九两])(?P<high>[二三四五六七八九两])"
    r"(?P<tens>[十百千]?)(?P<myriads>[万亿]*)"
)
"""Two digits side by side in one place of a numeral."""
_NO_PART = re.compile(r"\s?[年月%‰]")
"""Behind digits that belong to no amount before them: 超过3万2024年."""


def figures_in(text: str) -> Iterator[re.Match[str]]:
    """The figures of a text in the form of `FIGURE`, their groups by its names; "head" where one has several parts."""
    at = 0
    while match := _OF_PARTS.search(text, at):
        if match["head"] and not _is_whole(text, match):
            match = FIGURE.search(text, at)
            assert match is not None
        yield match
        at = match.end()


def _is_whole(text: str, match: re.Match[str]) -> bool:
    if match["about"] or match["percent"] or amount(match[0]) is None:
        return False
    return match["scale"] is not None or not _NO_PART.match(text, match.end())


def _parts_value(words: str) -> float | None:
    """What an amount in parts is worth (1亿2,800万, 2千8百万); None unless each part is below the scale before it."""
    total = section = 0.0
    last_ten = last_myriad = math.inf
    for part in _PART.finditer(words):
        value = float(part["digits"].replace(",", ""))
        tens = math.prod(TENS[c] for c in part["tens"])
        myriad = math.prod(MYRIADS[c] for c in part["myriads"])
        if value * tens >= min(last_ten, last_myriad):
            return None
        # 3万5 is 35,000 in speech, but may as well be two numbers.
        if tens == myriad == 1 and total + section and len(part["digits"]) == 1 and not part["zero"]:
            return None
        section, last_ten = section + value * tens, tens
        if myriad > 1:
            if section * myriad >= last_myriad:
                return None
            total, section, last_ten, last_myriad = total + section * myriad, 0.0, math.inf, myriad
    return total + section if section < last_myriad else None


@functools.lru_cache(maxsize=4096)
def amount(words: str) -> tuple[Reading, ...] | None:
    """Readings of an amount without what stands around it: 120万, 十余万, 数十, 三四百; None if it is none."""
    match = _OF_PARTS.fullmatch(words)
    if match is None or match["number"] is None:
        return None
    if match["head"]:
        return _in_parts(match)
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
        readings = within(top * (1 if match["about"] in "上成" else 2), top * 9.99)
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


def _in_parts(match: re.Match[str]) -> tuple[Reading, ...] | None:
    digits = re.sub(r"[\s，]", "", match["number"])
    if not re.fullmatch(r"\d[\d,]*", digits):
        return None
    whole = _parts_value(f"{match['head']}{digits}{match['scale'] or ''}")
    last = amount(match[0][len(match["head"]) :])
    if whole is None or last is None:
        return None
    return within(whole, whole + last[0].high - last[0].low)


def _zeros(number: str) -> int:
    return len(number) - len(number.rstrip("0")) if number.isdigit() else 0


def _step(numeral: str) -> float:
    """What 多 adds at most: 十 in 二十多, 千 in 三千多, 万 in 五万多."""
    last = numeral[-1]
    return float(TENS.get(last) or MYRIADS.get(last) or 1)


def _several(numeral: str) -> tuple[Reading, ...] | None:
    """三四十 → 30 to 40, 两三 → 2 to 3, 十七八 → 17 to 18, 一百二三十 → 120 to 130; None for any other numeral."""
    match = _SEVERAL.fullmatch(numeral)
    if match is None:
        return None
    low, high = DIGITS[match["low"]], DIGITS[match["high"]]
    if high - low != 1 and (low, high) not in ((3, 5), (3, 2)):
        return None
    low, high = min(low, high), max(low, high)
    head = match["head"]
    ten = TENS[match["tens"]] if match["tens"] else 1
    # 一百二三 may be 102 or 120, and 十二三百 is no numeral.
    if head and TENS[head[-1]] != 10 * ten:
        return None
    scale = math.prod(MYRIADS[c] for c in match["myriads"])
    base = float(chinese_value(head)) if head else 0.0
    together = () if head or match["tens"] or match["myriads"] else exactly(low * 10 + high)
    return (Reading((base + low * ten) * scale, (base + high * ten) * scale), *together)


def _numeral_readings(numeral: str) -> tuple[Reading, ...]:
    numeral = numeral.replace("○", "〇").replace("整", "")
    if numeral == "百十":
        return within(100, 119)
    value = float(chinese_value(numeral.replace("廿", "二十").replace("卅", "三十")))
    if len(numeral) == 2 and numeral[0] in TENS and numeral[1] in MYRIADS:
        return exactly(value)
    tail = re.fullmatch(rf".*([百千万亿])([{_PLAIN}])", numeral)
    if tail and "零" not in numeral and tail[2] not in "零〇":
        return exactly(value + DIGITS[tail[2]] * ((TENS.get(tail[1]) or MYRIADS[tail[1]]) / 10 - 1), value)
    return exactly(value)
