"""How surely a Chinese numeral is a number: 三 in 三个 is, in 六方会谈 perhaps, in 三思 not at all."""

from __future__ import annotations

import re

from aligner.quality.figures.chinese_amounts import SCALE
from aligner.quality.figures.chinese_asides import MEASURE_WORDS, binding, tells
from aligner.quality.figures.codes import attached
from aligner.quality.figures.figure import Reading, Weight
from aligner.quality.figures.measures import chinese_measure

_NEARLY = re.compile("[近约逾超]")
"""What makes of a scale alone a number: 近百名."""
_LOOSE_TENTHS = re.compile("成(?:新|[是要会得就还又])")
"""七成新 is used but in fair condition, 八成是 and 八成要 are probably so."""
_VERY = re.compile(r"分(?=[\u4e00-\u9fff])(?![钟鐘之的制共满滿])")
"""What makes "very" of 十: 十分罕见, but not 十分钟."""
_LISTED = re.compile(r"[^，。；：:,;、]+(?:、[^，。；：:,;、]+)+$")
"""A list before a number that only counts it: 武汉、成都、沈阳三市."""
_MONEY = re.compile("[美欧歐日港台臺澳]?[元圆圓](?![级級])")
_EXTENTS = ("length", "area", "weight", "volume")
_CLASS = re.compile("[级級]")
_TERM = re.compile("[之以]?内")
"""What makes a term of 两天, otherwise "a day or two"."""
_RATE = re.compile(r"(?:美元|欧元|英镑|日元|港元|元)(?:兑|对|等于|约合|合|折合)")


def weight_of(
    text: str, match: re.Match[str], start: int, end: int, readings: tuple[Reading, ...], ordinal: bool
) -> Weight:
    """The weight of the amount that `match` (of `chinese_amounts.FIGURE`) found from `start` to `end`."""
    number = match["number"]
    if number[0].isdecimal():
        if number == "1" and _RATE.match(text, end):
            return Weight.ASIDE
        return Weight.LIKELY if attached(text, start, end) else Weight.SURE
    after = text[end : end + 1]
    if number == "十" and not ordinal and _VERY.match(text, end):
        return Weight.ASIDE
    if ordinal and (number == "一" or (number == "二" and after in ("天", "年", "日"))):
        return Weight.LIKELY
    if match["about"] or (match["more"] and len(number) == 1):
        return Weight.LIKELY
    if len(number) == 1 and number in "一〇○零":
        return Weight.ASIDE
    if number in "百千万亿" and _NEARLY.match(text[start - 1 : start]) and after in MEASURE_WORDS:
        return Weight.LIKELY
    if len(number) > 1 and not set(number) - set(SCALE[1:]) and _is_sum(text, end, readings[0]):
        return Weight.SURE
    if len(number) > 1 and number[-1] == "亿" and not set(number) - set(SCALE) and number != "十亿":
        return Weight.LIKELY
    if (number in ("万一", "一一") or (number != "十" and not set(number) - set(SCALE[1:]))) and not match["scale"]:
        return Weight.ASIDE
    if _LOOSE_TENTHS.match(text, end):
        return Weight.LIKELY
    unit = chinese_measure(text, end, readings[0])
    measured = unit is not None and unit.end - end > 1
    words = [] if measured else binding(text, start, end)
    if ordinal:
        words = [word for word in words if word.startswith("第")]
    if words:
        return (
            Weight.LIKELY if len(number) == 1 and any(tells(word, readings[0].low) for word in words) else Weight.ASIDE
        )
    if len(number) == 2 and (number == "一二" or set(number) <= set("一两二") or number[0] == number[1]):
        return Weight.ASIDE
    if ordinal:
        return Weight.SURE
    if readings[0].low <= 10 and _counts_a_list(text[:start], readings[0].low):
        return Weight.LIKELY
    if number == "两" and unit and _TERM.match(text, unit.end):
        return Weight.SURE
    if number in "两二" or (readings[0].low != readings[0].high and readings[0].high < 6):
        return Weight.LIKELY
    is_counted = measured or after in MEASURE_WORDS
    if readings[0].high < 100 and not match["scale"] and not is_counted and "点" not in number:
        return Weight.LIKELY
    if number in ("一万", "十万八千", "一千", "一百") and not match["scale"]:
        return Weight.LIKELY
    return Weight.SURE


def _is_sum(text: str, end: int, reading: Reading) -> bool:
    """Whether a unit or a currency makes an amount of scales alone, as in 百万亩 and 千亿元.

    百万吨级 is a class, and 百万瓦 a megawatt.
    """
    if _MONEY.match(text, end):
        return True
    unit = chinese_measure(text, end, reading)
    if unit is None or _CLASS.match(text, unit.end):
        return False
    return unit.dimension in _EXTENTS or text[end] == "千"


def _counts_a_list(before: str, value: float) -> bool:
    """Whether the text before a number ends in a list of so many items, so that the number adds nothing to it."""
    listed = _LISTED.search(before)
    return listed is not None and len(re.split("、|和|与|及", listed[0])) == value
