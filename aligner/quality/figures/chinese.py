"""The figures of a Chinese text, simplified or traditional: 120万, 一百二十万, 三分之二, 十余, 二〇一五年 …"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator

from aligner.evidence.numbers import DIGITS, MYRIADS, TENS, chinese_value
from aligner.quality.figures.chinese_asides import MEASURE_WORDS, asides, is_bound
from aligner.quality.figures.codes import attached
from aligner.quality.figures.figure import Figure, Reading, Weight, exactly, within
from aligner.quality.figures.measures import chinese_measure

_WIDE = str.maketrans("０１２３４５６７８９．％：萬億兩餘幾數個點週", "0123456789.%:万亿两余几数个点周")
_PLAIN = "零〇○一二三四五六七八九两"
_ONES = _PLAIN[:-1]
_FORMAL = "壹贰貳叁參肆伍陆陸柒捌玖拾佰仟"
_SCALE = "十百千万亿"
_ARABIC = r"\d{1,3}(?:[,，]\d{3})+(?:\.\d+)?(?!\d)|\d+(?:\.\d+)?"
_NUMERAL = (
    rf"(?:两|[{_ONES}{_SCALE}])(?:[{_ONES}{_SCALE}]|两(?=[百千万亿]))*(?:点[{_PLAIN}]+)?"
    rf"|[{_FORMAL}{_SCALE}][{_FORMAL}{_SCALE}零整]+"
)
_SCALED = rf"[{_SCALE}]*(?:千(?![克米瓦卡帕兆焦赫字比安伏])|[十百万亿])"
"""Scales behind a number; the 千 of 千克 and 千瓦 is part of the unit."""
_AMOUNT = rf"(?:[数几好上成](?=[{_SCALE}]))?(?:{_ARABIC}|{_NUMERAL})[余多几]?(?:{_SCALED})?[余多]?"
_FIGURE = re.compile(
    rf"(?P<below>百|千|万|{_ARABIC}|{_NUMERAL})分之(?P<above>{_AMOUNT})"
    r"|(?P<hour>[01]?\d|2[0-4]):(?P<minute>[0-5]\d)(?::[0-5]\d)?"
    r"|(?:星期|周|礼拜|禮拜)(?P<weekday>[一二三四五六日天])(?![年岁期围边个])"
    rf"|(?P<about>[数几好上成](?=[{_SCALE}]))?(?P<number>{_ARABIC}|{_NUMERAL})"
    rf"(?P<more>(?:[余几]|来(?=[个年岁天人名万里斤块次位])|多(?![出于達达加少]))(?![一二三四五六七八九]))?(?P<scale>{_SCALED})?(?P<rest>余|多(?![出于達达加少]))?(?P<percent>\s*[%‰])?"
)
_NOT_ABOUT = "人总多少指分户次岁倍个函参整奇偶负正无计以网天身手马路线晚早史"
"""Characters that take 数, 上 or 成 to themselves: 人数十万 is no "several hundred thousand"."""
_GROWN = re.compile(r"[增长升涨翻多高大][^，。；]{0,4}$")
"""增加两倍 may be said "threefold", 是两倍 may not."""
_DECADE = re.compile(r"\s*年代")
_HALF = re.compile(r"(?:个|年|天|倍|点|小时|个小时|个月|个世纪)?半")
_CLOCK = re.compile(r"[点时](?![间代期候刻机一二三四五六七八九十]*[,，]?\d*[%])")
_RANGE = re.compile(r"\s*(?:%|％)?\s*(?:[-–—~～―─]+|到|至|或|、)\s*(?:百分之)?$")
_FRACTION_SLACK = 0.015


@functools.lru_cache(maxsize=256)
def chinese_figures(text: str) -> tuple[Figure, ...]:
    """All figures of the text, in order; what only may answer a figure of the other side is among them."""
    plain = text.translate(_WIDE)
    found: list[Figure] = []
    for match in _FIGURE.finditer(plain):
        for figure in _figures(plain, match):
            found.append(_in_range(plain, found, figure))
    found.extend(asides(plain))
    return tuple(_as_written(text, figure) for figure in sorted(found, key=lambda f: f.start))


def _as_written(text: str, figure: Figure) -> Figure:
    return Figure(
        figure.start,
        figure.end,
        text[figure.start : figure.end],
        figure.readings,
        figure.weight,
        figure.lends,
        figure.parts,
        figure.measure,
        figure.kind,
    )


def _figures(text: str, match: re.Match[str]) -> Iterator[Figure]:
    start, end = match.span()
    if match["above"]:
        yield _fraction(match)
    elif match["hour"]:
        hour, minute = float(match["hour"]), float(match["minute"])
        yield Figure(match.start("hour"), match.end("hour"), "", exactly(hour, hour + 12, hour - 12))
        weight = Weight.SURE if minute else Weight.ASIDE
        yield Figure(match.start("minute"), match.end("minute"), "", exactly(minute), weight)
    elif match["weekday"]:
        day = "一二三四五六日天".index(match["weekday"]) + 1
        yield Figure(start, end, "", exactly(min(day, 7)), kind="weekday")
    else:
        figure = _amount(text, match)
        if figure is not None:
            yield figure


def _fraction(match: re.Match[str]) -> Figure:
    above = amount(match["above"])
    below = amount(match["below"])
    assert above is not None
    assert below is not None
    base = below[0].low or 1.0
    whole = base in {100.0, 1000.0, 10000.0}
    slack = 0.0 if whole else _FRACTION_SLACK
    readings = tuple(Reading(r.low / base * (1 - slack), r.high / base * (1 + slack)) for r in above)
    parts = () if whole else (above[0].low, base)
    return Figure(*match.span(), "", readings, lends=(*above, *exactly(base)), parts=parts)


def amount(words: str) -> tuple[Reading, ...] | None:
    """Readings of an amount without what stands around it: 120万, 十余万, 数十, 三四百; None if it is none."""
    match = _FIGURE.fullmatch(words)
    if match is None or match["number"] is None:
        return None
    scale = 1.0
    for c in match["scale"] or "":
        scale *= TENS.get(c) or MYRIADS[c]
    number = match["number"]
    if number[0].isascii():
        value = float(number.replace(",", "").replace("，", ""))
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
        readings = within(low, low + max(step, 1.0)) if match["more"] != "几" else within(low, low + 9)
    return tuple(Reading(r.low * scale, r.high * scale) for r in readings)


def _zeros(number: str) -> int:
    return len(number) - len(number.rstrip("0")) if number.isdigit() else 0


def _step(numeral: str) -> float:
    """What 多 adds at most: 十 in 二十多, 千 in 三千多, 万 in 五万多."""
    last = numeral[-1]
    return float(TENS.get(last) or MYRIADS.get(last) or 1)


def _several(numeral: str) -> tuple[Reading, ...] | None:
    """三四十 → 30 to 40, 两三 → 2 to 3, 十七八 → 17 to 18; None for any other numeral."""
    match = re.fullmatch(rf"(十?)([一二三四五六七八九两])([二三四五六七八九])([{_SCALE}]*)", numeral)
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
    value = float(chinese_value(numeral))
    if len(numeral) == 2 and numeral[0] in TENS and numeral[1] in MYRIADS:
        return exactly(value)
    tail = re.fullmatch(rf".*([百千万亿])([{_PLAIN}])", numeral)
    if tail and "零" not in numeral and tail[2] not in "零〇":
        return exactly(value + DIGITS[tail[2]] * ((TENS.get(tail[1]) or MYRIADS[tail[1]]) / 10 - 1), value)
    return exactly(value)


def _amount(text: str, match: re.Match[str]) -> Figure | None:
    start, end = match.span()
    number = match["number"]
    if match["about"] and start and text[start - 1] in _NOT_ABOUT:
        start = match.start("number")
    readings = amount(text[start:end].rstrip("%‰ ").rstrip())
    if readings is None:
        return None
    lends: list[Reading] = []
    if match["percent"]:
        share = 100 if "%" in match["percent"] else 1000
        return Figure(start, end, "", tuple(Reading(r.low / share, r.high / share) for r in readings))
    ordinal = start > 0 and text[start - 1] == "第"
    after = text[end : end + 2]
    value = readings[0].low
    if after[:1] == "倍":
        if value <= 10 and _GROWN.search(text[max(0, start - 8) : start]):
            readings = (*readings, *(Reading(r.low + 1, r.high + 1) for r in readings))
    elif after[:1] in ("成", "折") and value < 100 and not is_bound(text, end, end + 1):
        share_of_ten = value / (10 if value < 10 else 100)
        readings = exactly(share_of_ten) if after[:1] == "成" else exactly(share_of_ten, 1 - share_of_ten, value)
    elif after == "个百" and text[end + 2 : end + 4] == "分点":
        readings = (*readings, *exactly(value / 100))
    elif _DECADE.match(text, end) or (after[:1] in ("年", "后", "級", "级") and 0 <= value < 100):
        of_a_century = text[max(0, start - 3) : start].rstrip("的").endswith("世纪")
        centuries = (1700, 1800, 1900) if of_a_century else (1900, 2000)
        readings = (*readings, *exactly(*(century + value for century in centuries)))
    elif after == "世纪":
        readings = (*readings, *exactly((value - 1) * 100))
    elif _CLOCK.match(text, end) and value <= 24:
        readings = (*readings, *exactly(value + 12, value - 12))
    if text[max(0, start - 3) : start].endswith(("民国", "民國")):
        readings = (*readings, *exactly(value + 1911))
    if _HALF.match(text, end):
        readings = (*readings, *exactly(value + 0.5))
    digits = [DIGITS[c] for c in number if c in DIGITS]
    if 2 <= len(number) <= 3 and len(digits) == len(number) and not match["scale"]:
        lends += exactly(*digits, *(digits[:1] and [digits[0] * 10 + digits[1]]))
    weight = _weight(text, match, start, end, readings, ordinal)
    is_code = number[0].isascii() and weight is Weight.LIKELY
    return Figure(
        start,
        end,
        "",
        readings,
        weight,
        tuple(lends),
        measure=chinese_measure(text, end, readings[0]),
        kind="code" if is_code else "number",
    )


def _weight(
    text: str, match: re.Match[str], start: int, end: int, readings: tuple[Reading, ...], ordinal: bool
) -> Weight:
    number = match["number"]
    if number[0].isascii():
        return Weight.LIKELY if attached(text, start, end) else Weight.SURE
    if match["about"] or (match["more"] and len(number) == 1):
        return Weight.LIKELY
    if len(number) == 1 and number in "一〇○零":
        return Weight.ASIDE
    if (number in ("万一", "一一") or (number != "十" and not set(number) - set(_SCALE[1:]))) and not match["scale"]:
        return Weight.ASIDE
    if is_bound(text, start, end):
        return Weight.ASIDE
    if number == "一二" or (len(number) == 2 and set(number) <= set("一两二")):
        return Weight.ASIDE
    after = text[end : end + 1]
    if ordinal:
        return Weight.ASIDE if number == "二" and after in ("天", "年", "日") else Weight.SURE
    if number in "两二":
        return Weight.LIKELY
    if readings[0].high < 100 and not match["scale"] and after not in MEASURE_WORDS and "点" not in number:
        return Weight.LIKELY
    if number in ("一万", "十万八千", "一千", "一百") and not match["scale"]:
        return Weight.LIKELY
    return Weight.SURE


def _in_range(text: str, before: list[Figure], figure: Figure) -> Figure:
    """In 三至五万 or 百分之三到五 the two ends share what is written once: each lends what it would then say."""
    if not before or before[-1].end > figure.start or figure.kind != "number":
        return figure
    last = before[-1]
    if not _RANGE.match(text, last.end, figure.start) or figure.start - last.end > 6:
        return figure
    if _RANGE.match(text, last.end, figure.start).end() != figure.start:  # type: ignore[union-attr]
        return figure
    scale = _last_scale(text[figure.start : figure.end])
    if scale != 1.0 and _last_scale(text[last.start : last.end]) == 1.0:
        before[-1] = _lending(last, tuple(Reading(r.low * scale, r.high * scale) for r in last.readings))
    if last.readings[0].high < 1 <= figure.readings[0].low:
        return _lending(figure, tuple(Reading(r.low / 100, r.high / 100) for r in figure.readings))
    return figure


def _last_scale(words: str) -> float:
    if words.endswith("%"):
        return 0.01
    scale = 1.0
    for c in reversed(words):
        if c not in MYRIADS and c not in TENS:
            break
        scale *= TENS.get(c) or MYRIADS[c]
    return scale


def _lending(figure: Figure, more: tuple[Reading, ...]) -> Figure:
    return Figure(
        figure.start,
        figure.end,
        figure.text,
        (*figure.readings, *more),
        figure.weight,
        figure.lends,
        figure.parts,
        figure.measure,
        figure.kind,
    )
