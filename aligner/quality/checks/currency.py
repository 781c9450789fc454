"""Currencies that the two sides do not share: 元 rendered as dollars, pounds as euros."""

from __future__ import annotations

import re
from collections.abc import Iterator

from aligner.model import Issue, Severity, TranslationUnit
from aligner.quality.check import Context, Examples, en_zh, issue, zh_en

_CHINESE = re.compile(
    r"(?:(?P<before_hkd>港币|港幣|港元)|(?P<before_usd>美元|美金)|(?P<before_twd>新台币|新臺幣|台币|台幣)|(?P<before_eur>欧元|歐元)"
    r"|(?P<before_cny>人民币|人民幣))\s?(?:[\d,.，一二三四五六七八九十百千万亿两萬億兩零〇余多]+)(?:元)?"
    r"|(?<=[\d一二三四五六七八九十百千万亿两萬億兩余多])\s?(?:"
    + "|".join(
        (
            "(?P<usd>美元|美金)",
            "(?P<hkd>港元|港币|港幣|港仙)",
            "(?P<twd>新台币|新臺幣|台币|台幣)",
            "(?P<eur>欧元|歐元)",
            "(?P<gbp>英镑|英鎊)",
            "(?P<jpy>日元|日圆|日圓)",
            "(?P<rub>卢布|盧布)",
            "(?P<inr>卢比|盧比)",
            "(?P<krw>韩元|韓元|韩圆|韓圓)",
            "(?P<aud>澳元)",
            "(?P<cad>加元)",
            "(?P<chf>瑞士法郎|瑞郎)",
            "(?P<cny>元人民币|元人民幣|人民币|人民幣|块钱|塊錢)",
            "(?P<any>元)(?![旦月年老帅首素])",
        )
    )
    + ")"
)
_ENGLISH = re.compile(
    "|".join(
        (
            r"(?P<hkd>HK\$|HKD\b|\bHK[\d.]+\s+cents\b|\bHong Kong dollars?)",
            r"(?P<twd>NT\$|TWD\b|\bNew Taiwan dollars?)",
            r"(?P<aud>A\$|AUD\b|\bAustralian dollars?)",
            r"(?P<cad>C\$|CAD\b|\bCanadian dollars?)",
            r"(?P<usd>US\s?\$|USD\b|\bUS[\d.]+\s+cents\b|\bU\.?S\.? dollars?|\bAmerican dollars?)",
            r"(?P<eur>€|EUR\b|\beuros?\b)",
            r"(?P<gbp>£|GBP\b|\bpounds? sterling|\bsterling\b)",
            r"(?P<jpy>JPY\b|\byen\b)",
            r"(?P<rub>RUB\b|\bro?ubles?\b)",
            r"(?P<inr>INR\b|\brupees?\b)",
            r"(?P<krw>KRW\b)",
            r"(?P<chf>CHF\b|\bSwiss francs?)",
            r"(?P<cny>RMB\b|CNY\b|\byuan\b|\brenminbi\b)",
            r"(?P<dollar>\$|\bdollars?\b)",
            r"(?P<yen_sign>[¥￥])",
            r"(?P<pound>\bpounds?\b)",
            r"(?P<any>\b(?:franc|mark|peso|buck|cent|lira)s?\b|\bwon\b|\bbaht\b)",
        )
    )
)
_DOLLARS = frozenset(("usd", "hkd", "twd", "aud", "cad"))
_LOOSE: dict[str, frozenset[str]] = {
    "dollar": _DOLLARS | {"any"},
    "yen_sign": frozenset(("jpy", "cny", "any")),
    "pound": frozenset(("gbp", "any")),
    "any": frozenset(("cny", "jpy", "krw", "dollar", "yen_sign", "pound", "any", *_DOLLARS)),
}


class Currency:
    """Fires only where both sides name a currency with an amount and none of one side fits any of the other."""

    id = "currency"
    category = "accuracy/number"
    severity: Severity = "major"
    examples = Examples(
        fires=(
            zh_en("该项目耗资三百万欧元。", "The project cost three million dollars.", "dollars"),
            zh_en("售价5000元人民币。", "It sells for $5,000.", "$"),
            zh_en("收入为港币八十六亿元。", "Revenue was US$8.6 billion.", "US$"),
            zh_en("每股盈利63.2港仙。", "Earnings per share were US63.2 cents.", "US63.2 cents"),
            en_zh("It cost £20.", "花了20美元。", "美元"),
        ),
        silent=(
            zh_en("该项目耗资三百万美元。", "The project cost $3 million."),
            zh_en("售价5000元。", "It sells for 5,000 yuan (about 700 U.S. dollars)."),
            zh_en("重二十磅，价二十英镑。", "It weighs twenty pounds and costs twenty pounds."),
            zh_en("收入為港幣86.2億元。", "Revenue was HK$8,620 million."),
            zh_en("支付人民币200万元。", "RMB 2 million shall be paid."),
            zh_en("公元2000年", "in 2000, for a few dollars"),
            en_zh("It cost $20.", "花了20港元。"),
            en_zh("He left marks on the wall.", "他花20美元擦墙。"),
        ),
    )

    def check(self, unit: TranslationUnit, context: Context) -> Iterator[Issue]:
        """At most one issue: the first currency of the target that the source does not have."""
        sides = context.chinese_and_english(unit)
        if sides is None:
            return
        chinese, *texts = sides
        zh = list(_CHINESE.finditer(texts[0]))
        if not zh:
            return
        en = list(_ENGLISH.finditer(texts[1]))
        source, target = (zh, en) if chinese == "source" else (en, zh)
        if source and target and not any(_fit(_name(a), _name(b)) for a in source for b in target):
            name = target[0].group().strip()
            start = target[0].end() - len(target[0].group().lstrip())
            yield issue(
                self,
                unit,
                "target",
                (start, start + len(name)),
                f"The translation names “{name}” where the source has “{source[0].group().strip()}”.",
            )


def _name(found: re.Match[str]) -> str:
    """The currency, whether it stands before its amount (港币三亿元) or behind."""
    return str(found.lastgroup).removeprefix("before_")


def _fit(one: str, two: str) -> bool:
    """Whether two currency names may mean one currency."""
    return one == two or two in _LOOSE.get(one, ()) or one in _LOOSE.get(two, ())
