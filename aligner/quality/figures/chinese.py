"""The figures of a Chinese text, simplified or traditional: 120万, 一百二十万, 三分之二, 十余, 二〇一五年 …"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator
from dataclasses import replace

from aligner.evidence.numbers import DIGITS, chinese_value
from aligner.quality.figures.chinese_amounts import amount, figures_in
from aligner.quality.figures.chinese_asides import COMPANIES, asides, multitudes
from aligner.quality.figures.chinese_neighbours import beside, compounds
from aligner.quality.figures.chinese_place import DECADE, HALF, in_place
from aligner.quality.figures.chinese_weight import weight_of
from aligner.quality.figures.figure import Figure, Reading, Weight, exactly, within
from aligner.quality.figures.frequencies import chinese_frequencies
from aligner.quality.figures.grades import chinese_grades
from aligner.quality.figures.halves_of_the_day import chinese_halves
from aligner.quality.figures.measures import chinese_measure
from aligner.quality.figures.named import chinese_named
from aligner.quality.figures.roc_years import roc_year
from aligner.quality.figures.shares import two_shares
from aligner.quality.figures.telephones import telephones

_WIDE = str.maketrans(
    "０１２３４５６７８９．％：（）萬億兩餘幾數個點週戰長擴漲級紀歲國興緒慶豐歷"
    "後頭報時機錢間與於會兌對歐約還鎊來邊儀發圖將錄電結試貪過鐘鍾號內總戶無線網計負馬亞軍聖婦晝獨臘誕",
    "0123456789.%:()万亿两余几数个点周战长扩涨级纪岁国兴绪庆丰历"
    "后头报时机钱间与于会兑对欧约还镑来边仪发图将录电结试贪过钟钟号内总户无线网计负马亚军圣妇昼独腊诞",
)
"""Characters that the patterns know in one form alone: full-width marks, and those of traditional script."""
_ANY_WIDE = re.compile(f"[{''.join(map(chr, _WIDE))}]")
_NOT_ABOUT = "人总多少指分户次岁倍个函参整奇偶负正无计以网天身手马路线晚早史"
"""Characters that take 数, 上 or 成 to themselves: 人数十万 is no "several hundred thousand"."""
_OUNCES = re.compile(r"(?<=[几二四五六七八九十百千万\d])两(?![月天个年人次名位])|(?<=[十百千\d][多余])两")
"""The weight; 一两天 and 三两个 are "a few"."""
_TOLD_WITH = re.compile("(?P<share>[成折])|[月日号號](?![元圆圓币幣])|(?P<year>(?:学|學)?年)(?![级級])")
"""What a message quotes with a number: 20 per cent are 两成, no 两, and "March" is 3月, no 3."""
_FIVE_YEAR_PLAN = re.compile(
    r"(?<=[“「『\"])十[一二三四五]?五(?=[”」』\"])"
    r"|十[一二三四五]?五(?=[”」』\"]?(?:规划|計劃|计划|規劃|时期|時期|期间|期間|开局|末|以来|初期|中期|后期))"
)
_REPUBLIC = ("民国", "民國")
_FRACTION_SLACK = 0.015


@functools.lru_cache(maxsize=256)
def chinese_figures(text: str) -> tuple[Figure, ...]:
    """All figures of the text, in order; what only may answer a figure of the other side is among them."""
    numerals, plain = _numerals(text)
    found = [*compounds(plain, numerals), *asides(plain), *_of_a_kind(plain)]
    found.sort(key=lambda f: f.start)
    return tuple(_as_written(text, figure) for figure in found)


def _as_written(text: str, figure: Figure) -> Figure:
    """The figure with its characters as they stand, and with those beside it that a message needs."""
    words = text[figure.start : figure.end]
    unit = _TOLD_WITH.match(text, figure.end) if figure.weight and figure.kind in ("number", "ordinal") else None
    fits = unit and (figure.value < 1 if unit["share"] else figure.year is not None or not unit["year"])
    end = unit.end() if unit and fits else figure.end
    start = figure.start - (figure.kind == "ordinal" and text[max(0, figure.start - 1) : figure.start] == "第")
    quoted = text[start:end] if end - start > len(words) else ""
    return figure if figure.text == words and not quoted else replace(figure, text=words, quoted=quoted)


def chinese_states_any(text: str) -> bool:
    """Whether the text may have a figure with a weight: False only where `chinese_figures` has none, in half the time.

    Most texts have none at all.
    """
    numerals, plain = _numerals(text)
    return (
        any(figure.weight for figure in compounds(plain, numerals))
        or not COMPANIES.isdisjoint(plain)
        or next(_of_a_kind(plain), None) is not None
    )


def _of_a_kind(plain: str) -> Iterator[Figure]:
    """What answers only its own kind."""
    yield from chinese_named(plain)
    yield from chinese_grades(plain)
    yield from chinese_halves(plain)
    yield from chinese_frequencies(plain)


@functools.lru_cache(maxsize=256)
def _numerals(text: str) -> tuple[tuple[Figure, ...], str]:
    """Numbers in digits and numerals, in order, and the text in which the rest is sought."""
    found, plain = telephones(text.translate(_WIDE) if _ANY_WIDE.search(text) else text)
    many, plain = multitudes(plain)
    found += many
    for match in figures_in(plain):
        for figure in _figures(text, plain, match):
            found.append(beside(plain, found, figure))
    return tuple(sorted(found, key=lambda f: f.start)), plain


def _figures(original: str, text: str, match: re.Match[str]) -> Iterator[Figure]:
    start, end = match.span()
    if match["above"]:
        yield _fraction(match)
    elif match["over"]:
        over, under = float(match["over"]), float(match["under"])
        share = over / under if under else over
        slack = share * _FRACTION_SLACK
        yield Figure(
            start, end, "", within(share - slack, share + slack), lends=exactly(over, under), parts=(over, under)
        )
    elif match["hour"]:
        yield from _clock(match, "hour", "minute")
    elif match["oclock"]:
        yield from _clock(match, "oclock", "past")
    elif match["tenths"]:
        tenths, hundredths = (5 if c == "半" else DIGITS.get(c) or int(c) for c in match.group("tenths", "hundredths"))
        yield Figure(start, end, "", exactly(tenths / 10 + hundredths / 100))
    elif match["weekday"]:
        day = "一二三四五六日天".index(match["weekday"]) + 1
        yield Figure(start, end, "", exactly(min(day, 7)), kind="weekday")
    elif shares := two_shares(text, start, end):
        yield from shares
    else:
        figure = _amount(text, match)
        if figure is not None:
            yield _in_our_years(original, figure)


def _clock(match: re.Match[str], hours: str, minutes: str) -> Iterator[Figure]:
    """A time of day, of twelve hours or twenty-four."""
    hour, minute = (float(c if c.isascii() else chinese_value(c)) for c in match.group(hours, minutes))
    yield Figure(*match.span(hours), "", exactly(hour, hour + 12, hour - 12))
    yield Figure(*match.span(minutes), "", exactly(minute), Weight.SURE if minute else Weight.ASIDE)


def _in_our_years(text: str, figure: Figure) -> Figure:
    year = roc_year(text, figure.end, figure.value) if not figure.is_vague else None
    if year is None:
        return figure
    ours = figure.readings
    # 民國89年 is no 1989: what is written before the era's name is settled by it.
    if DECADE.match(text, figure.end):
        return replace(figure, readings=(*ours, *within(year - 1, year)))
    ours = exactly(figure.value) if text[max(0, figure.start - 3) : figure.start].strip()[-2:] in _REPUBLIC else ours
    # An academic year ends in the next one: "the 2021-22 academic year" for 110學年度.
    return replace(
        figure, readings=(*ours, *exactly(year)), lends=(*figure.lends, *exactly(year + 1, (year + 1) % 100)), year=year
    )


def _fraction(match: re.Match[str]) -> Figure:
    above = amount(match["above"])
    below = amount(match["below"])
    assert above is not None
    assert below is not None
    base = below[0].low or 1.0
    whole = base in {100.0, 1000.0, 10000.0}
    slack = 0.0 if whole else _FRACTION_SLACK
    readings = tuple(Reading(r.low / base * (1 - slack), r.high / base * (1 + slack)) for r in above)
    parts = () if base == 100 else (above[0].low, base)
    weight = Weight.LIKELY if match[0].endswith("百分之百") else Weight.SURE
    return Figure(*match.span(), "", readings, weight, lends=(*above, *exactly(base)), parts=parts)


def _amount(text: str, match: re.Match[str]) -> Figure | None:
    start, end = match.span()
    number = match["number"]
    if number == "两" and _OUNCES.match(text, start):
        return None
    if match["about"] and start and text[start - 1] in _NOT_ABOUT:
        start = match.start("number")
    readings = amount(text[start:end].rstrip("%‰ ").rstrip())
    if readings is None:
        return None
    if match["percent"]:
        share = 100 if "%" in match["percent"] else 1000
        return Figure(start, end, "", tuple(Reading(r.low / share, r.high / share) for r in readings))
    value = readings[0].low
    readings, lends, parts = in_place(text, start, end, readings)
    digits = [DIGITS[c] for c in number if c in DIGITS]
    if 2 <= len(number) <= 3 and len(digits) == len(number) and not match["scale"]:
        lends = (*lends, *exactly(*digits, digits[0] * 10 + digits[1], digits[-2] * 10 + digits[-1]))
    if _FIVE_YEAR_PLAN.match(text, start):
        lends = (*lends, *exactly(5))
    if len(digits) == len(number) == 3:
        parts = (float(digits[0]), float(digits[1] * 10 + digits[2]))
    groups = re.split(r"[ \u00a0\u202f]", number)
    if len(groups) > 1:
        parts = tuple(float(group) for group in groups)
    ordinal = text[max(0, start - 1) : start] == "第"
    weight = weight_of(text, match, start, end, readings, ordinal)
    is_code = number[0].isdecimal() and weight is Weight.LIKELY
    kind = "code" if is_code else "ordinal" if ordinal else "number"
    half = HALF.match(text, end)
    measure = chinese_measure(text, end, readings[0])
    if half and (measure is None or half["unit"]):
        measure = chinese_measure(text, end if half["unit"] else half.end(), Reading(value + 0.5, value + 0.5))
    return Figure(start, end, "", readings, weight, lends, parts, measure, kind)
