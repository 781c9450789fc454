"""Rises rendered as falls, and falls as rises: 下降0.8% as "up by 0.8%"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from aligner.model import Issue, Severity, TranslationUnit
from aligner.quality.check import Context, Examples, en_zh, issue, zh_en
from aligner.quality.figures.agreeing import Agreeing, agreeing

_UP_ZH = "增长|增長|增加|上升|上涨|上漲|提高|攀升|回升|上浮|上调|上調|提升|延长|延長"
_DOWN_ZH = "下降|减少|減少|降低|下跌|下滑|回落|下调|下調|下浮|缩短|縮短|缩减|縮減|压缩|壓縮"
_ZH = re.compile(
    rf"(?<![负不未没負減减少])(?:(?P<up>{_UP_ZH}|[升增涨漲](?=[至到]))|(?P<down>{_DOWN_ZH}|[降跌减減](?=[至到])))"
    r"(?:[了约約近逾达達为為]|超过|超過|将近|大约|大約|幅度)*(?P<to>[至到](?:[了约約近逾]|大约|大約)?)?"
    r"(?:人民[币幣]|新[台臺][币幣]|港[币幣]|[美港]元)?\s?$"
)
_ABOUT = (
    r"(?:\s+(?:about|around|approximately|roughly|nearly|almost|some|over|more than|less than|only|just|slightly"
    r"|sharply|a further|another|an estimated))*"
)
_FROM = r"(?:\s+\w+ly)?\s+from\s+(?:(?!\b(?:to|and)\b)[^,.;]|[.,](?=\d)){1,60}?"
"""Where it starts from: rose sharply from 2.5 billion last year to …"""
_UP_EN = (
    r"rose|risen|rises?|rising|grew|grown|growing|increas(?:e|es|ed|ing)|gained|climbed|jumped|surged|soared|raised"
    r"|lengthened|extended"
)
_DOWN_EN = (
    r"fell|fallen|falls?|falling|decreas(?:e|es|ed|ing)|declin(?:e|es|ed|ing)|drop(?:s|ped|ping)?"
    r"|reduc(?:ed?|es|ing|tion)|slipped|shrank|shrunk|cut|lowered|shortened|plunged|tumbled"
)
_BEFORE_EN = re.compile(
    rf"\b(?:(?P<up>{_UP_EN}|up(?!\s+to\b)|growth(?!\s+to\b))|(?P<down>{_DOWN_EN}|down(?!\s+to\b)))"
    rf"(?:\s+(?:by|of|at)|(?P<to>(?:{_FROM})?(?:\s+\w+ly)?\s+to))?{_ABOUT}\s+(?:(?:US|HK|NT|RMB|CNY)?\s?[$€£¥]?\s?)$",
    re.IGNORECASE,
)
_BEHIND_EN = re.compile(
    r"[\s-]*(?:percentage points?\s+|points?\s+)?(?:(?P<up>increase|rise|growth|higher)"
    r"|(?P<down>decrease|decline|drop|fall|reduction|lower))\b",
    re.IGNORECASE,
)
_NEGATED_EN = re.compile(r"(?:\b(?:not?|never|without|negative)\b|n['’]t\b)[^,.;]{0,25}$", re.IGNORECASE)
_WORDS = {"up": "a rise", "down": "a fall"}


class Directions:
    """Shares by which something grows or shrinks, and any amount to which it does; only the words right beside them.

    What else narrows, widens or eases is left to the reader.
    """

    id = "directions"
    category = "accuracy/mistranslation"
    severity: Severity = "major"
    examples = Examples(
        fires=(
            zh_en("煤炭运量下降0.8%。", "Coal shipments edged up by 0.8%.", "up by 0.8%"),
            zh_en(
                "溢利減少約百分之四。", "Profit saw an increase of approximately 4%.", "increase of approximately 4%"
            ),
            zh_en("出口增长近两成。", "Exports were down nearly 20 percent.", "down nearly 20 percent"),
            zh_en(
                "成交額由30億元下降到20億元。",
                "Turnover rose from 3 billion to 2 billion.",
                "rose from 3 billion to 2 billion",
            ),
            zh_en("失业率升至3.7%。", "The unemployment rate fell to 3.7%.", "fell to 3.7%"),
            en_zh("The price rose by 5%.", "价格下降5%。", "下降5%"),
            en_zh("Waiting times were cut from 78 to 69 days.", "轮候时间由78天延长至69天。", "延长至69"),
            en_zh("There was a 12% decrease in output.", "产量增加了12%。", "增加了12%"),
        ),
        silent=(
            zh_en("煤炭运量下降0.8%。", "Coal shipments edged down by 0.8%."),
            zh_en("出口增长8%，进口下降3%。", "Imports fell by 3% while exports were up 8%."),
            zh_en("出口负增长3%。", "Exports fell by 3%."),
            zh_en("价格没有下降5%。", "Prices did not fall by 5%."),
            zh_en("收费最高下调20%。", "Fees were cut by up to 20%."),
            zh_en("收费最高下调至20元。", "Fees were cut, up to 20 yuan."),
            zh_en("水温由20度升到35度，再降到25度。", "The water rose from 20 to 35 degrees and then fell to 25."),
            zh_en("增速回落到5%。", "It slowed, with growth of 5%."),
            zh_en("成交額由30億元下降到20億元。", "Turnover fell from 3 billion to 2 billion."),
            en_zh("The price rose by 5%.", "价格上涨5%。"),
        ),
    )

    def check(self, unit: TranslationUnit, context: Context) -> Iterator[Issue]:
        """One issue for each such share, on the target."""
        for pair in agreeing(unit, context):
            zh = _ZH.search(pair.zh[: pair.one.start])
            if zh is None or not (zh["to"] or _is_share(pair)):
                continue
            before = _BEFORE_EN.search(pair.en[: pair.two.start])
            behind = _BEHIND_EN.match(pair.en, pair.two.end) if not before else None
            en = before or behind
            # "Growth of 5%" is what is left of it after 回落到5%: a rise by so much is compared with a rise by so much.
            if en is None or (zh["to"] is None) != (before is None or before["to"] is None):
                continue
            if _way(zh) == _way(en) or _NEGATED_EN.search(pair.en[: en.start()]):
                continue
            found = (en.start(), pair.two.end) if before else (pair.two.start, en.end())
            theirs, mine = pair.spans((zh.start(), pair.one.end), found)
            says, meant = map(_way, (en, zh) if pair.chinese == "source" else (zh, en))
            yield issue(
                self,
                unit,
                "target",
                mine,
                f"“{unit.target_text[slice(*mine)]}” is {_WORDS[says]}, "
                f"“{unit.source_text[slice(*theirs)]}” in the source {_WORDS[meant]}.",
            )


def _is_share(pair: Agreeing) -> bool:
    return 0 < pair.one.value < 1 or 0 < pair.two.value < 1 or pair.one.text.endswith("%")


def _way(found: re.Match[str]) -> str:
    return "up" if found["up"] else "down"
