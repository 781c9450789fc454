"""Rises rendered as falls, 下降0.8% as "up by 0.8%", and how much as what is left: 下降0.8% as "fell to 0.8%"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from aligner.model import Issue, Severity, TranslationUnit
from aligner.quality.check import Context, Examples, en_zh, issue, opposed, zh_en
from aligner.quality.figures.agreeing import Agreeing, agreeing
from aligner.quality.figures.changes import ABOUT_EN, DOWN_EN, DOWN_ZH, MONEY_EN, UP_EN, UP_ZH, Role, confused_change
from aligner.quality.figures.points import counts_points

_ZH = re.compile(
    rf"(?<![负不未没負減减少])(?:(?P<up>{UP_ZH}|[升增涨漲](?=[至到]))|(?P<down>{DOWN_ZH}|[降跌减減](?=[至到])))"
    r"(?:[了约約近逾达達为為]|超过|超過|将近|大约|大約|幅度)*(?P<to>[至到](?:[了约約近逾]|大约|大約)?)?"
    r"(?:人民[币幣]|新[台臺][币幣]|港[币幣]|[美港]元)?\s?$"
)
_FROM = r"(?:\s+\w+ly)?\s+from\s+(?:(?!\b(?:to|and)\b)[^,.;]|[.,](?=\d)){1,60}?"
"""Where it starts from: rose sharply from 2.5 billion last year to …"""
_BEFORE_EN = re.compile(
    rf"\b(?:(?P<up>{UP_EN}|up(?!\s+to\b)|growth(?!\s+to\b))|(?P<down>{DOWN_EN}|down(?!\s+to\b)))"
    rf"(?:\s+(?:by|of|at)|(?P<to>(?:{_FROM})?(?:\s+\w+ly)?\s+to))?{ABOUT_EN}\s+{MONEY_EN}$",
    re.IGNORECASE,
)
_BEHIND_EN = re.compile(
    r"[\s-]*(?:(?:percentage[\s-]|basis[\s-])?points?[\s-]+)?(?:(?P<up>increase|rise|growth|higher|up|above)"
    r"|(?P<down>decrease|decline|drop|fall|reduction|lower|down|below))\b(?! to\b)",
    re.IGNORECASE,
)
_NEGATED_EN = re.compile(r"(?:\b(?:not?|never|without|negative)\b|n['’]t\b)[^,.;]{0,25}$", re.IGNORECASE)
_ROLES: dict[Role, str] = {
    "by": "by how much it changes",
    "from": "what it changes from",
    "to": "what it changes to",
}
_WORDS = {"up": "a rise", "down": "a fall"}


class Directions:
    """Shares by which something grows or shrinks, any amount to which it does, and which of the two an amount is.

    Only the words right beside them count; what else narrows, widens or eases is left to the reader.
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
            zh_en("比上年提高2.8个百分点。", "It was 2.8 percentage points lower.", "2.8 percentage points lower"),
            zh_en("較上月上升25個基點。", "It fell 25 basis points from last month.", "fell 25"),
            zh_en("可缩短约三分之一的时间。", "It can shorten the time to about one third.", "to about one third"),
            zh_en("失业率降至3.7%。", "The unemployment rate fell by 3.7%.", "by 3.7%"),
            zh_en("收入增加500万元。", "Revenue increased to 5 million yuan.", "to 5 million"),
            zh_en("人數由300人增加至500人。", "The number increased by 300 to 500.", "by 300"),
            en_zh("The price rose by 5%.", "价格上涨至5%。", "上涨至5%"),
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
            zh_en("比上年提高2.8个百分点。", "It was up 2.8 percentage points."),
            zh_en("共得28分，提高2个名次。", "It scored 28 points, two places lower than hoped."),
            zh_en("出口增长8%至500亿元。", "Exports rose by 8% to 50 billion yuan."),
            zh_en("利率提高2至5个百分点。", "Rates rose by 2 to 5 percentage points."),
            zh_en("增长5%。", "That brought the increase to 5%."),
            zh_en("注册资本从1亿元增至2亿元。", "The capital was increased from 100 million to 200 million yuan."),
            zh_en("收费可减少最多20%。", "Fees may be reduced by up to 20%."),
            en_zh("The price rose by 5%.", "价格上涨5%。"),
        ),
    )

    def check(self, unit: TranslationUnit, context: Context) -> Iterator[Issue]:
        """One issue for each such share, on the target."""
        for pair in agreeing(unit, context):
            yield from self._confused(unit, pair)
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
            mine, text, source = opposed(unit, pair.chinese, (zh.start(), pair.one.end), found)
            says, meant = map(_way, (en, zh) if pair.chinese == "source" else (zh, en))
            yield issue(
                self,
                unit,
                "target",
                mine,
                f"“{text}” is {_WORDS[says]}, “{source}” in the source {_WORDS[meant]}.",
            )

    def _confused(self, unit: TranslationUnit, pair: Agreeing) -> Iterator[Issue]:
        found = confused_change(pair)
        if found is None:
            return
        mine, text, source = opposed(unit, pair.chinese, found.zh, found.en)
        roles = (found.chinese, found.english)
        says, meant = roles[pair.chinese == "source"], roles[pair.chinese == "target"]
        yield issue(
            self, unit, "target", mine, f"“{text}” says {_ROLES[says]}, “{source}” in the source {_ROLES[meant]}."
        )


def _is_share(pair: Agreeing) -> bool:
    return (
        0 < pair.one.value < 1
        or 0 < pair.two.value < 1
        or pair.one.text.endswith("%")
        or counts_points(pair.zh, pair.one, pair.en, pair.two)
    )


def _way(found: re.Match[str]) -> str:
    return "up" if found["up"] else "down"
