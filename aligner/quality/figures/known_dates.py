"""Days and events whose dates everybody knows, so that a translator may add them: 国庆节 is "October 1"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from aligner.quality.figures.figure import Figure, Weight, exactly

_DATES: dict[str, tuple[float, ...]] = {
    "国庆": (10, 1),
    "双十": (10,),
    "劳动节": (5, 1),
    "五一": (5, 1),
    "青年节": (5, 4),
    "五四": (5, 4, 1919),
    "儿童节": (6, 1),
    "建党节": (7, 1),
    "建军节": (8, 1),
    "教师节": (9, 10, 28),
    "妇女节": (3, 8),
    "三八": (3, 8),
    "植树节": (3, 12),
    "清明": (4, 5),
    "端午": (5,),
    "中秋": (8, 15),
    "重阳": (9,),
    "元宵": (1, 15),
    "护士节": (5, 12),
    "记者节": (11, 8),
    "环境日": (6, 5),
    "地球日": (4, 22),
    "公祭日": (12, 13),
    "情人节": (2, 14),
    "愚人节": (4, 1),
    "平安夜": (12, 24),
    "圣诞": (25, 12),
    "除夕": (31, 12),
    "新中国": (1949,),
    "共和国成立": (1949,),
    "建国": (1949,),
    "开国": (1949,),
    "解放": (1949,),
    "改革开放": (1978,),
    "入世": (2001,),
    "加入世": (2001,),
    "回归": (1997, 1999),
    "特区成立": (1997, 1999),
    "特别行政区成立": (1997, 1999),
    "建党": (1921,),
    "共产党成立": (1921,),
    "辛亥": (1911,),
    "抗战": (1937, 1945, 1931),
    "抗日战争": (1937, 1945, 1931),
    "甲午": (1894, 1895),
    "七七事变": (1937,),
    "九一八": (9, 18, 1931),
    "联合国成立": (1945,),
    "汶川": (2008,),
    "十六大": (2002,),
    "十七大": (2007,),
    "十八大": (2012,),
    "十九大": (2017,),
    "二十大": (2022,),
}
"""Name → month and day, or years."""
_TRADITIONAL = dict(
    zip("国庆劳动节儿党军师妇树阳护记环圣双开产战联变归区别", "國慶勞動節兒黨軍師婦樹陽護記環聖雙開產戰聯變歸區別")
)
_SIMPLIFIED = str.maketrans({two: one for one, two in _TRADITIONAL.items()})
_ANY = re.compile(
    "|".join(
        "".join(f"[{c}{_TRADITIONAL[c]}]" if c in _TRADITIONAL else c for c in name)
        for name in sorted(_DATES, key=len, reverse=True)
    )
)


def known_dates(text: str) -> Iterator[Figure]:
    """Such days and events of a Chinese text in either script, of no weight: they answer a date, and need no answer.

    >>> [(figure.text, [r.low for r in figure.readings]) for figure in known_dates("1991年国庆节开放")]
    [('国庆', [10, 1])]
    """
    for match in _ANY.finditer(text):
        values = _DATES[match[0].translate(_SIMPLIFIED)]
        yield Figure(*match.span(), match[0], exactly(*values), Weight.ASIDE)
