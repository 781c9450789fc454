"""Rises rendered as falls, and falls as rises: 下降0.8% as "up by 0.8%"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from aligner.model import Issue, Severity, TranslationUnit
from aligner.quality.check import Context, Examples, en_zh, issue, zh_en
from aligner.quality.figures.agreeing import agreeing

_ZH = re.compile(
    r"(?<![负不未没負減减少])(?:(?P<up>增长|增長|增加|上升|上涨|上漲|提高|攀升|回升|上浮|上调|上調)"
    r"|(?P<down>下降|减少|減少|降低|下跌|下滑|回落|下调|下調|下浮))"
    r"(?:[了约約近逾达達为為]|超过|超過|将近|大约|大約|幅度)*\s?$"
)
_ABOUT = (
    r"(?:\s+(?:about|around|approximately|roughly|nearly|almost|some|over|more than|less than|only|just|slightly"
    r"|sharply|a further|another|an estimated))*"
)
_BEFORE_EN = re.compile(
    r"\b(?:(?P<up>up|rose|risen|rises?|rising|grew|grown|growing|growth|increas(?:e|es|ed|ing)|gained|climbed|jumped|surged)"
    r"|(?P<down>down|fell|fallen|falls?|falling|decreas(?:e|es|ed|ing)|declin(?:e|es|ed|ing)|drop(?:s|ped|ping)?"
    rf"|reduc(?:ed?|es|ing|tion)|slipped|shrank|shrunk))(?:\s+(?:by|of|at))?{_ABOUT}\s+$",
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
    """Only shares, and only the words right beside them: what else narrows, widens or eases is left to the reader."""

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
            en_zh("The price rose by 5%.", "价格下降5%。", "下降5%"),
            en_zh("There was a 12% decrease in output.", "产量增加了12%。", "增加了12%"),
        ),
        silent=(
            zh_en("煤炭运量下降0.8%。", "Coal shipments edged down by 0.8%."),
            zh_en("出口增长8%，进口下降3%。", "Imports fell by 3% while exports were up 8%."),
            zh_en("出口负增长3%。", "Exports fell by 3%."),
            zh_en("价格没有下降5%。", "Prices did not fall by 5%."),
            zh_en("收费最高下调20%。", "Fees were cut by up to 20%."),
            en_zh("The price rose by 5%.", "价格上涨5%。"),
        ),
    )

    def check(self, unit: TranslationUnit, context: Context) -> Iterator[Issue]:
        """One issue for each such share, on the target."""
        for pair in agreeing(unit, context):
            if not (0 < pair.one.value < 1 or 0 < pair.two.value < 1 or pair.one.text.endswith("%")):
                continue
            zh = _ZH.search(pair.zh[: pair.one.start])
            before = _BEFORE_EN.search(pair.en[: pair.two.start]) if zh else None
            behind = _BEHIND_EN.match(pair.en, pair.two.end) if zh and not before else None
            en = before or behind
            if zh is None or en is None or zh.lastgroup == en.lastgroup or _NEGATED_EN.search(pair.en[: en.start()]):
                continue
            found = (en.start(), pair.two.end) if before else (pair.two.start, en.end())
            theirs, mine = pair.spans((zh.start(), pair.one.end), found)
            says = str((en if pair.chinese == "source" else zh).lastgroup)
            meant = str((zh if pair.chinese == "source" else en).lastgroup)
            yield issue(
                self,
                unit,
                "target",
                mine,
                f"“{unit.target_text[slice(*mine)]}” is {_WORDS[says]}, "
                f"“{unit.source_text[slice(*theirs)]}” in the source {_WORDS[meant]}.",
            )
