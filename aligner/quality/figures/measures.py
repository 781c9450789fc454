"""Units of measure in both languages, with what they are in a common unit.

A translator may convert 500 亩 into 33 hectares, and need not: both are right as long as the amounts agree.
"""

from __future__ import annotations

import re

from aligner.quality.figures.figure import Measure, Reading

_UNITS: dict[str, tuple[tuple[str, float, str, str], ...]] = {
    "length": (
        ("kilometre", 1000, "公里 千米", "km kilometre kilometer kilometres kilometers kms"),
        ("metre", 1, "米 公尺", "metre meter metres meters"),
        ("centimetre", 0.01, "厘米 公分 釐米", "cm centimetre centimeter centimetres centimeters"),
        ("millimetre", 0.001, "毫米 公厘", "mm millimetre millimeter millimetres millimeters"),
        ("mile", 1609.344, "英里 哩", "mile miles"),
        ("foot", 0.3048, "英尺 呎", "foot feet ft"),
        ("inch", 0.0254, "英寸 吋", "inch inches"),
        ("yard", 0.9144, "码 碼", "yard yards"),
        ("li", 500, "里 华里 里地 里路", "li"),
        ("nautical mile", 1852, "海里 浬", "nautical-mile nautical-miles"),
        ("zhang", 10 / 3, "丈", "zhang"),
        ("chi", 1 / 3, "尺 市尺", "chi"),
    ),
    "area": (
        ("hectare", 1e4, "公顷 公頃", "hectare hectares ha"),
        (
            "square kilometre",
            1e6,
            "平方公里 平方千米",
            "sq-km square-kilometre square-kilometer square-kilometres square-kilometers",
        ),
        ("square metre", 1, "平方米 平米 平方公尺", "square-metre square-meter square-metres square-meters sqm"),
        ("square mile", 2589988, "平方英里", "square-mile square-miles"),
        ("square foot", 0.09290304, "平方英尺", "square-foot square-feet"),
        ("acre", 4046.86, "英亩 英畝", "acre acres"),
        ("mu", 2000 / 3, "亩 畝 亩地", "mu"),
    ),
    "weight": (
        ("tonne", 1e6, "吨 噸 公吨", "ton tons tonne tonnes"),
        ("kilogram", 1000, "公斤 千克", "kg kgs kilogram kilograms kilo kilos"),
        ("gram", 1, "克", "gram grams gramme grammes"),
        ("jin", 500, "斤 市斤", "jin catty catties"),
        ("pound", 453.592, "磅", "pound pounds lb lbs"),
        ("ounce", 28.3495, "盎司", "ounce ounces oz"),
    ),
    "time": (
        ("year", 365.25 * 24, "年 周年", "year years yr yrs"),
        ("month", 365.25 * 2, "个月 個月", "month months"),
        ("week", 168, "周 星期 个星期 礼拜 个礼拜", "week weeks"),
        ("day", 24, "天", "day days"),
        ("working day", 24, "个工作日 工作日 個工作日", "working-day working-days business-day business-days"),
        ("hour", 1, "小时 小時 个小时 钟头 个钟头", "hour hours hr hrs"),
        ("minute", 1 / 60, "分钟 分鐘", "minute minutes min mins"),
        ("second", 1 / 3600, "秒 秒钟 秒鐘", "second seconds sec secs"),
    ),
    "temperature": (
        ("degree Celsius", 1, "摄氏度 攝氏度 ℃ °C", "°C ℃ degrees-celsius degree-celsius degrees-centigrade"),
        ("degree Fahrenheit", 1 / 1.8, "华氏度 華氏度 ℉ °F", "°F ℉ degrees-fahrenheit degree-fahrenheit"),
    ),
    "volume": (
        ("litre", 1, "升 公升", "litre liter litres liters"),
        ("millilitre", 0.001, "毫升", "ml millilitre milliliter millilitres milliliters"),
        ("gallon", 3.785, "加仑 加侖", "gallon gallons"),
        ("barrel", 158.987, "桶", "barrel barrels"),
        ("cubic metre", 1000, "立方米", "cubic-metre cubic-meter cubic-metres cubic-meters"),
    ),
    "voltage": (
        ("kilovolt", 1000, "千伏", "kv kilovolt kilovolts"),
        ("volt", 1, "伏 伏特", "v volt volts"),
    ),
    "power": (
        ("gigawatt", 1e9, "吉瓦", "gw gwp gigawatt gigawatts"),
        ("megawatt", 1e6, "兆瓦", "mw mwp megawatt megawatts"),
        ("kilowatt", 1000, "千瓦 瓩 峰瓩 瓩峰", "kw kwp kilowatt kilowatts"),
        ("watt", 1, "瓦 瓦特", "w watt watts"),
    ),
    "energy": (
        ("terawatt hour", 1e12, "太瓦时 太瓦時", "twh terawatt-hour terawatt-hours"),
        ("gigawatt hour", 1e9, "吉瓦时 吉瓦時", "gwh gigawatt-hour gigawatt-hours"),
        ("megawatt hour", 1e6, "兆瓦时 兆瓦時", "mwh megawatt-hour megawatt-hours"),
        (
            "kilowatt hour",
            1000,
            "千瓦时 千瓦時 千瓦小时 千瓦小時 瓩时 瓩時 瓩小时 瓩小時",
            "kwh kilowatt-hour kilowatt-hours",
        ),
    ),
    "frequency": (
        ("gigahertz", 1e9, "吉赫 吉赫兹 吉赫茲", "ghz gigahertz"),
        ("megahertz", 1e6, "兆赫 兆赫兹 兆赫茲", "mhz megahertz"),
        ("kilohertz", 1000, "千赫 千赫兹 千赫茲", "khz kilohertz"),
        ("hertz", 1, "赫 赫兹 赫茲", "hz hertz"),
    ),
}
SLACK = {"length": 0.1, "area": 0.1, "weight": 0.1, "volume": 0.1, "time": 0.03, "temperature": 0.03} | dict.fromkeys(
    ("voltage", "power", "energy", "frequency"), 0.03
)
"""Dimension → how far, as a share, a conversion may be rounded."""
_ZERO = {"degree Fahrenheit": 32.0}
"""Unit → its figure where the base unit has 0."""

_BY_NAME: dict[str, tuple[str, str, float]] = {
    name: (dimension, unit, factor)
    for dimension, units in _UNITS.items()
    for unit, factor, chinese, english in units
    for name in (*chinese.split(), *english.lower().split())
}
_CHINESE = re.compile(
    r"\s?(?:多|余|餘|来)?("
    + "|".join(sorted((name for name in _BY_NAME if not name[-1].isascii() or "°" in name), key=len, reverse=True))
    + ")(?![至到级代后前初底末度元安岁歲])(?P<half>半)?"
)
_ENGLISH = re.compile(
    r"(?:[\s-]|\b)(?:more |odd |long |full |whole )?("
    + "|".join(
        name.replace("-", r"[\s-]")
        for name in sorted((n for n in _BY_NAME if n[-1].isascii() or n in "℃℉"), key=len, reverse=True)
    )
    + r")(?![A-Za-z])",
    re.IGNORECASE,
)


def chinese_measure(text: str, end: int, reading: Reading) -> Measure | None:
    """The measure of a Chinese figure that ends at `end`, None without a unit behind it; 一年半 counts the half."""
    match = _CHINESE.match(text, end)
    return _measure(match[1], match.end(), reading, 0.5 if match["half"] else 0.0) if match else None


def english_measure(text: str, end: int, reading: Reading) -> Measure | None:
    """The measure of an English figure that ends at `end`, None without a unit behind it."""
    match = _ENGLISH.match(text, end)
    return _measure(re.sub(r"\s", "-", match[1].lower()), match.end(), reading, 0.0) if match else None


def _measure(name: str, end: int, reading: Reading, more: float) -> Measure:
    dimension, unit, factor = _BY_NAME[name]
    more -= _ZERO.get(unit, 0.0)
    return Measure(dimension, Reading((reading.low + more) * factor, (reading.high + more) * factor), unit, end)


def convertible(one: Measure | None, two: Measure | None) -> bool:
    """Whether two measures in different units say the same amount, rounding allowed."""
    if one is None or two is None or one.dimension != two.dimension or one.unit == two.unit:
        return False
    slack = SLACK[one.dimension] * max(abs(one.amount.low), abs(one.amount.high))
    if one.dimension == "temperature":
        slack = max(slack, 0.6)
    return Reading(one.amount.low - slack, one.amount.high + slack).meets(two.amount)


def together(one: Measure, two: Measure) -> Measure:
    """Two measures that say one amount: five feet and four inches."""
    low, high = one.amount.low + two.amount.low, one.amount.high + two.amount.high
    return Measure(one.dimension, Reading(low, high), one.unit, two.end)
