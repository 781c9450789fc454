"""How surely a Chinese numeral is a number: 三 in 三个 is, in 六方会谈 perhaps, in 三思 not at all."""

from __future__ import annotations

import re
from typing import NamedTuple

from aligner.quality.figures.chinese_amounts import SCALE
from aligner.quality.figures.chinese_asides import MEASURE_WORDS, binding, tells
from aligner.quality.figures.codes import attached
from aligner.quality.figures.figure import Measure, Reading, Weight
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


class _Numeral(NamedTuple):
    """A number in its text, and what it was read as."""

    text: str
    match: re.Match[str]
    number: str
    start: int
    end: int
    readings: tuple[Reading, ...]
    ordinal: bool

    @property
    def after(self) -> str:
        """The character behind it."""
        return self.text[self.end : self.end + 1]

    @property
    def value(self) -> float:
        """What it is worth at least."""
        return self.readings[0].low

    def measure(self) -> Measure | None:
        """The unit of measure behind it."""
        return chinese_measure(self.text, self.end, self.readings[0])

    def measured(self) -> bool:
        """Whether a unit of more than one character stands behind it."""
        unit = self.measure()
        return unit is not None and unit.end - self.end > 1


def weight_of(
    text: str, match: re.Match[str], start: int, end: int, readings: tuple[Reading, ...], ordinal: bool
) -> Weight:
    """The weight of the amount that `match` (of `chinese_amounts.FIGURE`) found from `start` to `end`."""
    numeral = _Numeral(text, match, match["number"], start, end, readings, ordinal)
    told = (rule(numeral) for rule in (_in_digits, _alone, _of_scales, _in_a_word, _ordinal, _loosely))
    return next((weight for weight in told if weight is not None), Weight.SURE)


def _in_digits(numeral: _Numeral) -> Weight | None:
    if not numeral.number[0].isdecimal():
        return None
    if numeral.number == "1" and _RATE.match(numeral.text, numeral.end):
        return Weight.ASIDE
    return Weight.LIKELY if attached(numeral.text, numeral.start, numeral.end) else Weight.SURE


def _alone(numeral: _Numeral) -> Weight | None:
    """十分 for "very", 第一, 几十个, 一 of 一切, 近百名."""
    number, match = numeral.number, numeral.match
    if number == "十" and not numeral.ordinal and _VERY.match(numeral.text, numeral.end):
        return Weight.ASIDE
    if numeral.ordinal and (number == "一" or (number == "二" and numeral.after in ("天", "年", "日"))):
        return Weight.LIKELY
    if match["about"] or (match["more"] and len(number) == 1):
        return Weight.LIKELY
    if len(number) == 1 and number in "一〇○零":
        return Weight.ASIDE
    before = numeral.text[numeral.start - 1 : numeral.start]
    if number in "百千万亿" and _NEARLY.match(before) and numeral.after in MEASURE_WORDS:
        return Weight.LIKELY
    return None


def _of_scales(numeral: _Numeral) -> Weight | None:
    """千亿元 is a sum, 百亿 perhaps one, 千万 mostly "be sure to"; 七成新 is used."""
    number = numeral.number
    scales = not set(number) - set(SCALE[1:])
    if len(number) > 1 and scales and _is_sum(numeral):
        return Weight.SURE
    if len(number) > 1 and number[-1] == "亿" and not set(number) - set(SCALE) and number != "十亿":
        return Weight.LIKELY
    if (number in ("万一", "一一") or (number != "十" and scales)) and not numeral.match["scale"]:
        return Weight.ASIDE
    return Weight.LIKELY if _LOOSE_TENTHS.match(numeral.text, numeral.end) else None


def _in_a_word(numeral: _Numeral) -> Weight | None:
    """六方会谈, 三思, 一两天."""
    number = numeral.number
    words = [] if numeral.measured() else binding(numeral.text, numeral.start, numeral.end)
    if numeral.ordinal:
        words = [word for word in words if word.startswith("第")]
    if words:
        counts = len(number) == 1 and any(tells(word, numeral.value) for word in words)
        return Weight.LIKELY if counts else Weight.ASIDE
    if len(number) == 2 and (number == "一二" or set(number) <= set("一两二") or number[0] == number[1]):
        return Weight.ASIDE
    return None


def _ordinal(numeral: _Numeral) -> Weight | None:
    return Weight.SURE if numeral.ordinal else None


def _loosely(numeral: _Numeral) -> Weight | None:
    """沈阳、成都两市, 两三天, 五 with nothing that it counts, 一万."""
    number, low, high = numeral.number, numeral.value, numeral.readings[0].high
    if low <= 10 and _counts_a_list(numeral.text[: numeral.start], low):
        return Weight.LIKELY
    unit = numeral.measure()
    if number == "两" and unit and _TERM.match(numeral.text, unit.end):
        return Weight.SURE
    if number in "两二" or (low != high and high < 6):
        return Weight.LIKELY
    if numeral.match["scale"]:
        return None
    counted = numeral.after in MEASURE_WORDS or numeral.measured()
    if high < 100 and not counted and "点" not in number:
        return Weight.LIKELY
    return Weight.LIKELY if number in ("一万", "十万八千", "一千", "一百") else None


def _is_sum(numeral: _Numeral) -> bool:
    """Whether a unit or a currency makes an amount of scales alone, as in 百万亩 and 千亿元.

    百万吨级 is a class, and 百万瓦 a megawatt.
    """
    text, end = numeral.text, numeral.end
    if _MONEY.match(text, end):
        return True
    unit = numeral.measure()
    if unit is None or _CLASS.match(text, unit.end):
        return False
    return unit.dimension in _EXTENTS or text[end] == "千"


def _counts_a_list(before: str, value: float) -> bool:
    """Whether the text before a number ends in a list of so many items, so that the number adds nothing to it."""
    listed = _LISTED.search(before)
    return listed is not None and len(re.split("、|和|与|及", listed[0])) == value
