"""What tells a Chinese numeral from a character of a word: 三 in 三个 counts, in 三思 it does not.

Also the words that state a number without a numeral (双, 半, 首), which may answer one of the other language.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator

from aligner.evidence.chinese_words import simplified
from aligner.evidence.lexicon import lexicon
from aligner.evidence.number_words import ORDINALS, SMALL
from aligner.quality.figures.bare_days import bare_days
from aligner.quality.figures.figure import Figure, Weight, exactly, within
from aligner.quality.figures.known_dates import known_dates
from aligner.quality.figures.relative_years import chinese_relative_years

MEASURE_WORDS = frozenset(
    "年月日号號时時分秒个個名位人次项項条條章节節款届屆岁歲元级級种種类類国國方家件台臺辆輛架艘米里斤吨噸度倍成天周层層座所部卷页頁"
    "期轮輪点點区區代世只隻匹头頭张張本册冊枚颗顆块塊支枝根粒棵株朵片堆群组組队隊班排行列串双雙对對副套幅封份篇首句段口字间間栋棟"
    "顶頂把扇盏盞门門场場回遍趟下声聲步刀尺寸丈亩畝升克磅码碼斗石两兩钱錢毛角美英欧日港圈档檔票样樣集版环環者校省市县縣州城村镇鎮大餐席股团團杯瓶盒箱袋包届任胎孔肘步圈曲幕集"
)
"""Characters that count things: a single numeral before one of them is a number."""

_ASIDES: dict[str, tuple[float, ...]] = {
    "双": (2,),
    "雙": (2,),
    "俩": (2,),
    "倆": (2,),
    "仨": (3,),
    "对": (2,),
    "對": (2,),
    "半": (0.5, 6, 30),
    "半个世纪": (0.5, 50),
    "大半个世纪": (0.5, 50),
    "花甲": (60,),
    "古稀": (70,),
    "半百": (50,),
    "半成": (0.05,),
    "耄耋": (80, 90),
    "而立": (30,),
    "不惑": (40,),
    "百分百": (1, 100),
    "首": (1,),
    "单": (1,),
    "單": (1,),
    "旬": (10,),
    "周": (7,),
    "世纪": (100, 1),
    "世紀": (100, 1),
    "一打": (12,),
    "廿": (20,),
    "卅": (30,),
    "元旦": (1,),
    "年初": (1,),
    "年中": (6, 7),
    "年底": (12, 31),
    "年末": (12, 31),
    "岁末": (12,),
    "月底": (28, 29, 30, 31),
    "月末": (28, 29, 30, 31),
    "上半年": (1, 6),
    "下半年": (7, 12),
    "元年": (1, 1912),
    "正月": (1,),
    "腊月": (12,),
    "刻": (15, 0.25),
    "其次": (2,),
    "次": (2,),
    "孪生": (2,),
    "孿生": (2,),
    "翻番": (2,),
    "翻一番": (2,),
    "翻两番": (4,),
    "午夜": (12, 0, 24),
    "中午": (12,),
    "正午": (12,),
    "季": (3,),
    "独": (1,),
    "另一": (2,),
    "再": (2,),
    "彼此": (2,),
    "夫妻": (2,),
    "夫妇": (2,),
    "零": (0,),
    "唯": (1,),
    "前者": (1,),
    "后者": (2,),
    "十几": (15,),
    "少年": (15,),
    "百年": (100,),
    "千年": (1000,),
    "昼夜": (24,),
    "日夜": (24,),
    "全天": (24,),
    "全日": (24,),
    "亚军": (2,),
    "季军": (3,),
    "冠军": (1,),
}
COMPANIES = frozenset("双雙俩倆仨")
"""Those of them that say how many there are, as a number would."""
_REFERENCE = re.compile("[前上本][一二两]?[项項款条條目章节節]")
"""Where Chinese refers to what stands before, English gives the number: 前款, "paragraph 2"."""
VAGUE: dict[str, tuple[float, float]] = {
    "成百上千": (1e2, 1e5),
    "成千上万": (1e3, 9.9e5),
    "千千万万": (1e4, 1e9),
    "千百万": (1e6, 1e9),
    "亿万": (1e8, 1e11),
    "数以百计": (1e2, 1e4),
    "数以千计": (1e3, 1e5),
    "数以万计": (1e4, 9.9e5),
    "数以十万计": (1e5, 9.9e5),
    "数以百万计": (1e6, 1e8),
    "数以千万计": (1e7, 1e9),
    "数以亿计": (1e8, 1e10),
    "千百年": (1e2, 1e4),
    "万千": (1e3, 1e6),
}
"""Set phrases for a multitude, and the values that they may stand for."""
_VAGUE = re.compile(
    rf"(?<![\d零〇一二三四五六七八九十百千万亿两几数余多点])(?:{'|'.join(VAGUE)})(?![克米瓦卡帕兆焦赫伏])"
)
"""No 万千 in 600万千瓦."""
_ASIDE = re.compile("|".join(sorted(_ASIDES, key=len, reverse=True)))
_LONGEST = 5
_PASSING = 0.26
"""Weight in the dictionary up to which a gloss only speaks of the word in passing."""
_COUNTED = re.compile(
    r"第?[零〇一二三四五六七八九两十百千万亿几数]+"
    r"(?:个|年|月|日|号|天|次|人|位|名|时|分|秒|岁|元|级|种|类|国|方|家|件|台|米|里|斤|吨|度|倍|周|层|章|条|节|届|月份"
    r"|月份|世纪|分之.+|周年|年级|星期|小时|分钟|点钟|点|者|等|大|亿|万|成)?"
)
"""Dictionary words that are nothing but a number and what it counts: 三月, 第三, 十年, 三分之一."""
_IDIOMS = frozenset(
    (
        "十分",
        "四周",
        "三国",
        "万里",
        "千里",
        "百度",
        "九天",
        "三军",
        "四海",
        "万国",
        "万方",
        "万人",
        "千年",
        "百年",
        "百般",
        "三生",
    )
)
"""Words of that make which say something else more often than a number."""


@functools.lru_cache(maxsize=50_000)
def _is_idiom(word: str) -> bool:
    return len(word) > 1 and word in lexicon() and (word in _IDIOMS or not _COUNTED.fullmatch(word))


def binding(text: str, start: int, end: int) -> list[str]:
    """The longer dictionary words, simplified, that the characters from `start` to `end` are part of: 三 in 三思."""
    low, high = max(0, start - _LONGEST + 1), min(len(text), end + _LONGEST - 1)
    window = simplified(text[low:high]) if high - low > end - start else ""
    if len(window) != high - low:
        return []
    return [
        window[first - low : last - low]
        for first in range(low, start + 1)
        for last in range(end, min(high, first + _LONGEST) + 1)
        if last - first > end - start and _is_idiom(window[first - low : last - low])
    ]


def is_bound(text: str, start: int, end: int) -> bool:
    """Whether the characters from `start` to `end` are part of a longer dictionary word: 三 in 三思, 陆 in 大陆."""
    return bool(binding(text, start, end))


@functools.lru_cache(maxsize=10_000)
def tells(word: str, value: float) -> bool:
    """Whether the dictionary renders the word with that number: 六方会谈 "six-sided talks", 三思 without one."""
    names = {stem for stem, weight in lexicon().glosses(word) if weight > _PASSING}
    return any(
        number == value and name in names for table in (SMALL, ORDINALS) for name, number in table.items() if number > 1
    )


def asides(text: str) -> Iterator[Figure]:
    """The words of the text that state a number without a numeral, at most of weight LIKELY."""
    for match in _ASIDE.finditer(text):
        weight, kind = (Weight.LIKELY, "company") if match[0] in COMPANIES else (Weight.ASIDE, "number")
        yield Figure(match.start(), match.end(), match[0], exactly(*_ASIDES[match[0]]), weight, kind=kind)
    yield from known_dates(text)
    yield from chinese_relative_years(text)
    yield from bare_days(text)
    for match in _REFERENCE.finditer(text):
        yield Figure(match.start(), match.end(), match[0], within(1, 20), Weight.ASIDE)


def multitudes(text: str) -> tuple[list[Figure], str]:
    """The set phrases for a multitude, and the text with blanks in their place."""
    if not _VAGUE.search(text):
        return [], text
    found = [Figure(*m.span(), m[0], within(*VAGUE[m[0]]), Weight.LIKELY) for m in _VAGUE.finditer(text)]
    return found, _VAGUE.sub(lambda m: " " * len(m[0]), text)
