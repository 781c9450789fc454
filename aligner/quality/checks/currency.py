"""Currencies that the two sides do not share: 元 rendered as dollars, pounds as euros."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import ClassVar

from aligner.model import Issue, Severity, TranslationUnit
from aligner.quality.check import Context, Example, Examples, en_zh, issue, zh_en
from aligner.quality.figures.agreeing import agreeing
from aligner.quality.figures.currencies import Named, chinese_currencies, english_currencies, fit, of_amount

_USUAL = 3
"""How many amounts in yuan show what 元 means in a batch, and how many times as many as those in other currencies."""
_FOREIGN = frozenset(("usd", "dollar", "eur", "gbp", "hkd", "twd", "mop", "aud", "cad", "pound"))


@dataclass(frozen=True, slots=True)
class Currency:
    """Each amount that both sides have is judged with its own currency; for the rest one that fits is enough.

    元 may be any currency, but in a batch where the amounts in 元 are rendered as yuan.
    """

    id: ClassVar[str] = "currency"
    category: ClassVar[str] = "accuracy/number"
    severity: ClassVar[Severity] = "major"
    examples: ClassVar[Examples] = Examples(
        fires=(
            zh_en("该项目耗资三百万欧元。", "The project cost three million dollars.", "dollars"),
            zh_en("售价5000元人民币。", "It sells for $5,000.", "$"),
            zh_en("收入为港币八十六亿元。", "Revenue was US$8.6 billion.", "US$"),
            zh_en("投資1億2,000萬澳門元。", "An investment of 120 million yuan.", "yuan"),
            zh_en("每股盈利63.2港仙。", "Earnings per share were US63.2 cents.", "US63.2 cents"),
            en_zh("It cost £20.", "花了20美元。", "美元"),
            zh_en("收入86亿港元，出口20亿美元。", "Revenue was US$8.6 billion, exports US$2 billion.", "US$"),
            en_zh("Rent is £3,000, the deposit £6,000.", "租金3000英镑，押金6000欧元。", "欧元"),
            Example(
                (
                    ("投资300万元。", "Investment was 3 million yuan."),
                    ("贷款50万元，利息2万元。", "Loans were RMB 500,000, interest RMB 20,000."),
                    ("节省运费40万元。", "It saves 400,000 dollars in freight."),
                ),
                text="dollars",
            ),
        ),
        silent=(
            zh_en(
                "现金为人民币19.02亿元，其中约12%以美元持有。",
                "Cash was RMB1,902 million. About 12% was held in US dollars.",
            ),
            zh_en("该项目耗资三百万美元。", "The project cost $3 million."),
            zh_en("售价5000元。", "It sells for 5,000 yuan (about 700 U.S. dollars)."),
            zh_en("重二十磅，价二十英镑。", "It weighs twenty pounds and costs twenty pounds."),
            zh_en("收入為港幣86.2億元。", "Revenue was HK$8,620 million."),
            zh_en("投資澳門元1億2,000萬元。", "An investment of MOP120 million."),
            zh_en("支付人民币200万元。", "RMB 2 million shall be paid."),
            zh_en("甲方出资200万美元，乙方300万欧元。", "Party B puts in 3 million euros, Party A US$2 million."),
            zh_en("1美元兑7.1元人民币。", "The rate is 7.1 yuan to the US dollar."),
            Example(
                (("投资300万元。", "Investment was 3 million yuan."), ("节省40万元。", "It saves 400,000 dollars."))
            ),
            zh_en("公元2000年", "in 2000, for a few dollars"),
            en_zh("It cost $20.", "花了20港元。"),
            en_zh("He left marks on the wall.", "他花20美元擦墙。"),
        ),
    )
    is_yuan: bool = False
    """Whether 元 alone is known to be the yuan."""

    def prepare(self, units: Iterable[TranslationUnit], context: Context) -> Currency:
        """The same check that knows what 元 means in these units."""
        counts = {"cny": 0, "foreign": 0}
        for unit in units:
            sides = context.chinese_and_english(unit)
            if sides is not None and ("元" in sides[1] or "元" in sides[2]):
                for zh, en in _amounts(unit, context, chinese_currencies(sides[1]), english_currencies(sides[2])):
                    if {c.name for c in zh} == {"any"} and len({c.name for c in en}) == 1:
                        counts["cny"] += en[0].name == "cny"
                        counts["foreign"] += en[0].name in _FOREIGN
        return replace(self, is_yuan=counts["cny"] >= _USUAL * max(1, counts["foreign"]))

    def check(self, unit: TranslationUnit, context: Context) -> Iterator[Issue]:
        """One issue for each amount in another currency; else at most one, the first that the source does not have."""
        sides = context.chinese_and_english(unit)
        if sides is None:
            return
        chinese, *texts = sides
        zh = chinese_currencies(texts[0])
        if not zh:
            return
        en = english_currencies(texts[1])
        source, target = (zh, en) if chinese == "source" else (en, zh)
        found = [pair if chinese == "source" else pair[::-1] for pair in self._wrong(unit, context, zh, en)]
        if not found and source and target and not any(fit(a, b) for a in source for b in target):
            found = [(source[0], target[0])]
        for theirs, mine in found:
            yield issue(
                self,
                unit,
                "target",
                (mine.start, mine.end),
                f"The translation names “{unit.target_text[mine.start : mine.end]}” "
                f"where the source has “{unit.source_text[theirs.start : theirs.end]}”.",
            )

    def _wrong(
        self, unit: TranslationUnit, context: Context, zh: list[Named], en: list[Named]
    ) -> Iterator[tuple[Named, Named]]:
        """The Chinese and the English currency of each amount that has another one on either side."""
        is_yuan = self.is_yuan and all(c.name in ("any", "cny") for c in zh)
        for here, there in _amounts(unit, context, zh, en):
            others = is_yuan and not any(c.name == "cny" for c in here) and all(c.name in _FOREIGN for c in there)
            if others or not any(fit(a, b) for a in here for b in there):
                yield here[0], there[0]


def _amounts(
    unit: TranslationUnit, context: Context, zh: list[Named], en: list[Named]
) -> Iterator[tuple[list[Named], list[Named]]]:
    """The currencies, Chinese and English, of each amount that both sides have and name one for."""
    for pair in agreeing(unit, context) if zh and en else ():
        here, there = of_amount(pair.zh, pair.one, zh), of_amount(pair.en, pair.two, en)
        if here and there:
            yield here, there
