"""Names of currencies in both languages, before or behind their amounts: 港币三亿元, 300万美元, HK$8.6 billion."""

from __future__ import annotations

import re
from typing import NamedTuple

from aligner.quality.figures.figure import Figure

_NUMERAL = r"\d一二三四五六七八九十百千万亿两萬億兩零〇"
_CHINESE = re.compile(
    rf"(?<=[{_NUMERAL}余多兆])\s?(?:"
    + "|".join(
        (
            "(?P<usd>美元|美金)",
            "(?P<hkd>港元|港币|港幣|港仙)",
            "(?P<twd>新台币|新臺幣|台币|台幣)",
            "(?P<mop>澳门元|澳門元|澳门币|澳門幣|葡币|葡幣)",
            "(?P<eur>欧元|歐元)",
            "(?P<gbp>英镑|英鎊)",
            "(?P<jpy>日元|日圆|日圓)",
            "(?P<rub>卢布|盧布)",
            "(?P<inr>卢比|盧比)",
            "(?P<krw>韩元|韓元|韩圆|韓圓)",
            "(?P<aud>澳元)",
            "(?P<cad>加元)",
            "(?P<chf>瑞士法郎|瑞郎)",
            "(?P<cny>元人民币|元人民幣|人民币|人民幣)",
            "(?P<any>元(?![旦月年老帅首素])|块钱|塊錢)",
        )
    )
    + ")|(?:(?P<before_hkd>港币|港幣|港元)|(?P<before_usd>美元|美金)|(?P<before_twd>新台币|新臺幣|台币|台幣)"
    r"|(?P<before_mop>澳门元|澳門元|澳门币|澳門幣)|(?P<before_eur>欧元|歐元)|(?P<before_cny>人民币|人民幣))"
    rf"\s?[{_NUMERAL}](?:[{_NUMERAL}兆余多]|[,，.](?=\d))*元?"
)
_ENGLISH = re.compile(
    "|".join(
        (
            r"(?P<hkd>HK\$|HKD(?![A-Za-z])|\bHK[\d.]+\s+cents\b|\bHong Kong dollars?)",
            r"(?P<twd>NT\$|TWD(?![A-Za-z])|\bNew Taiwan dollars?)",
            r"(?P<mop>\bMOP(?![A-Za-z])\$?|\b[Pp]atacas?)",
            r"(?P<aud>A\$|AUD(?![A-Za-z])|\bAustralian dollars?)",
            r"(?P<cad>C\$|CAD(?![A-Za-z])|\bCanadian dollars?)",
            r"(?P<usd>US\s?\$|USD(?![A-Za-z])|\bUS[\d.]+\s+cents\b|\bU\.?S\.? dollars?|\bAmerican dollars?)",
            r"(?P<eur>€|EUR(?![A-Za-z])|\beuros?\b)",
            r"(?P<gbp>£|GBP(?![A-Za-z])|\bpounds? sterling|\bsterling\b)",
            r"(?P<jpy>JPY(?![A-Za-z])|\byen\b)",
            r"(?P<rub>RUB(?![A-Za-z])|\bro?ubles?\b)",
            r"(?P<inr>INR(?![A-Za-z])|\brupees?\b)",
            r"(?P<krw>KRW(?![A-Za-z]))",
            r"(?P<chf>CHF(?![A-Za-z])|\bSwiss francs?)",
            r"(?P<cny>RMB(?![A-Za-z])|CNY(?![A-Za-z])|\byuan\b|\brenminbi\b)",
            r"(?P<dollar>\$|\bdollars?\b)",
            r"(?P<yen_sign>[¥￥])",
            r"(?P<pound>\bpounds?\b)",
            r"(?P<any>\b(?:franc|mark|peso|buck|cent|lira)s?\b|\bwon\b|\bbaht\b)",
        )
    )
)
_NOTHING = re.compile(r"[\s余多-]*")
_DOLLARS = frozenset(("usd", "hkd", "twd", "mop", "aud", "cad"))
_LOOSE: dict[str, frozenset[str]] = {
    "dollar": _DOLLARS | {"any"},
    "yen_sign": frozenset(("jpy", "cny", "any")),
    "pound": frozenset(("gbp", "any")),
    "any": frozenset(("cny", "jpy", "krw", "dollar", "yen_sign", "pound", "any", *_DOLLARS)),
}


class Named(NamedTuple):
    """A currency as a text names it."""

    name: str
    """Its ISO code in lower case, or "any", "dollar", "yen_sign", "pound": what may be several."""
    start: int
    end: int


def chinese_currencies(text: str) -> list[Named]:
    """The currencies with an amount in a Chinese text, 元 alone as "any"."""
    return [_named(found) for found in _CHINESE.finditer(text)]


def english_currencies(text: str) -> list[Named]:
    """The currencies that an English text names, with an amount or without."""
    return [_named(found) for found in _ENGLISH.finditer(text)]


def of_amount(text: str, figure: Figure, currencies: list[Named]) -> list[Named]:
    """Those that stand right beside the figure."""
    return [
        c
        for c in currencies
        if (c.start <= figure.start and figure.end <= c.end)
        or (c.end <= figure.start and not text[c.end : figure.start].strip())
        or (figure.end <= c.start and _NOTHING.fullmatch(text, figure.end, c.start))
    ]


def fit(one: Named, two: Named) -> bool:
    """Whether two currency names may mean one currency."""
    return one.name == two.name or two.name in _LOOSE.get(one.name, ()) or one.name in _LOOSE.get(two.name, ())


def _named(found: re.Match[str]) -> Named:
    start = found.end() - len(found.group().lstrip())
    return Named(str(found.lastgroup).removeprefix("before_"), start, start + len(found.group().strip()))
