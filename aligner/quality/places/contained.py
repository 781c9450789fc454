"""Places whose names hold the names of others: 内蒙古 as "Mongolia", 苏丹 as "South Sudan".

`exchanged` cannot tell them: whoever looks for the shorter name finds it in the longer one.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator
from typing import NamedTuple

Span = tuple[int, int]

_TABLE = """
内蒙古 – Inner_Mongolian? Nei_Mong[gol]+ – 蒙古 – Mongolia
南苏丹 – South(?:ern)?_Sudan – 苏丹 – Sudan
几内亚比绍|几内亚比索 – Guinea[-_]Bissau Bissau – 几内亚 – Guinea
赤道几内亚 – Equatorial_Guinea – 几内亚 – Guinea
巴布亚新几内亚|巴布亚纽几内亚|巴纽|巴新 – Papua(?:_New_Guinea)? PNG – 几内亚 – Guinea
北爱尔兰 – Northern_Ireland NI Ulster – 爱尔兰 – Ireland
新南威尔士 – New_South_Wales NSW – 威尔士 – Wales
新英格兰 – New_England – 英格兰 – England
新墨西哥 – New_Mexico NM – 墨西哥 – Mexico
西弗吉尼亚 – West_Virginia WV – 弗吉尼亚 – Virginia
新喀里多尼亚 – New_Caledonia – 喀里多尼亚 – Caledonia
新罕布什尔 – New_Hampshire – 罕布什尔|汉普郡 – Hampshire
新泽西 – New_Jersey NJ – 泽西 – Jersey
美属萨摩亚 – American_Samoa – 萨摩亚 – Samoa
法属圭亚那 – French_Guiana – 圭亚那|盖亚那 – Guyana
东帝汶 – Timor-Leste East_Timor – 西帝汶 – West_Timor
北塞浦路斯 – North(?:ern)?_Cyprus – 塞浦路斯 – Cyprus
西撒哈拉 – Western_Sahara – 撒哈拉 – Sahara(?!n)
南奥塞梯 – South_Ossetia – 北奥塞梯 – North_Ossetia
北卡罗来纳|北卡州|北卡 – North_Carolina NC – 南卡罗来纳|南卡州|南卡 – South_Carolina
北达科他 – North_Dakota – 南达科他 – South_Dakota
新北 – New_Taipei – 台北 – Taipei
"""
"""The longer name – in English – the shorter one, or the other of two – in English."""
_ANY = re.compile(
    "内蒙古|蒙古|苏丹|几内亚|巴纽|巴新|爱尔兰|威尔士|英格兰|墨西哥|弗吉尼亚|喀里多尼亚|罕布什尔|汉普郡|泽西|萨摩亚|圭亚那|盖亚那|帝汶|塞浦路斯|撒哈拉|奥塞梯|北卡|南卡|达科他|新北|台北"
)


class Contained(NamedTuple):
    """The name in Chinese, and the other place that English has for it."""

    zh: Span
    en: Span


class _Pair(NamedTuple):
    longer: tuple[re.Pattern[str], re.Pattern[str]]
    shorter: tuple[re.Pattern[str], re.Pattern[str]]


def contained(chinese: str, english: str) -> Iterator[Contained]:
    """The names of which each text has the one and not the other. The Chinese text in simplified characters.

    >>> list(contained("内蒙古草原", "the grasslands of Mongolia"))
    [Contained(zh=(0, 3), en=(18, 26))]
    """
    if _ANY.search(chinese) is None:
        return
    for longer, shorter in _pairs():
        long_zh, long_en = longer[0].search(chinese), longer[1].search(english)
        short_zh = shorter[0].search(_blank(longer[0], chinese))
        short_en = shorter[1].search(_blank(longer[1], english))
        if long_zh and short_en and not long_en and not short_zh:
            yield Contained(long_zh.span(), short_en.span())
        elif short_zh and long_en and not short_en and not long_zh:
            yield Contained(short_zh.span(), long_en.span())


def _blank(names: re.Pattern[str], text: str) -> str:
    """The text with blanks where one of the names stands."""
    return names.sub(lambda match: "\0" * len(match[0]), text)


@functools.lru_cache(maxsize=1)
def _pairs() -> tuple[_Pair, ...]:
    found = []
    for line in _TABLE.strip().splitlines():
        long_zh, long_en, short_zh, short_en = line.split(" – ")
        found.append(_Pair(_patterns(long_zh, long_en), _patterns(short_zh, short_en)))
    return tuple(found)


def _patterns(chinese: str, english: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    words = "|".join(english.split()).replace("_", " ")
    return re.compile(chinese), re.compile(rf"(?<![\w-])(?:{words})(?!\w)")
