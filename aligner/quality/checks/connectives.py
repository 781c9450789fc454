"""An "or" that becomes "and", or an "and" that becomes "or": 甲方或者乙方 rendered as "Party A and Party B"."""

from __future__ import annotations

from collections.abc import Iterator

from aligner.model import Issue, Severity, TranslationUnit
from aligner.quality.adequacy.reading import reading
from aligner.quality.check import Context, Examples, en_zh, issue, zh_en
from aligner.quality.connectives import exchanged, may_find


class Connectives:
    """Only 或 and 且, and only where what stands on both sides of the one is rendered on both sides of the other."""

    id = "connectives"
    category = "accuracy/mistranslation"
    severity: Severity = "minor"
    examples = Examples(
        fires=(
            zh_en("公司可以延长或者终止合同。", "The company may extend and terminate the contract.", "and"),
            zh_en("投標文件應當密封或者簽字。", "The bids shall be sealed and signed.", "and"),
            zh_en(
                "一方违反协议，且在30日内未予纠正的，可以解除合同。",
                "If a party violates the agreement or fails to remedy it within 30 days, the contract may be ended.",
                "or",
            ),
            en_zh("The company may extend and terminate the contract.", "公司可以延长或者终止合同。", "或者"),
        ),
        silent=(
            en_zh("Children are denied schooling and vaccination.", "儿童无法入学或接种疫苗。"),
            zh_en("场内禁止明火煮食或使用石油气。", "Naked flames and the use of LPG are prohibited."),
            zh_en("公司可以延长或者终止合同。", "The company may extend or terminate the contract."),
            zh_en("本声明不产生权利和义务。", "This statement creates no rights or obligations."),
            zh_en("公司可以修改、延长或者终止合同。", "The company may amend and extend, or terminate, the contract."),
            zh_en("他或许知道价格和数量。", "He may know the price and the quantity."),
            zh_en("有的留下，或者离开。", "Some stay and others leave."),
            zh_en("投标文件应当密封且签字。", "The bids shall be sealed and signed."),
            en_zh("The bids shall be sealed and signed.", "投标文件应当密封并签字。"),
        ),
    )

    def check(self, unit: TranslationUnit, context: Context) -> Iterator[Issue]:
        """At most one issue, on the target."""
        sides = context.chinese_and_english(unit)
        if sides is None or not may_find(sides[1]) or not unit.source_text.strip() or not unit.target_text.strip():
            return
        chinese = sides[0] == "source"
        source = reading(unit.source_text, unit.source_segments, chinese)
        target = reading(unit.target_text, unit.target_segments, not chinese)
        for found in exchanged(source, target) if chinese else exchanged(target, source):
            own, there = (found.chinese, found.english) if chinese else (found.english, found.chinese)
            message = (
                f"“{target.text[slice(*there)]}” joins here what “{source.text[slice(*own)]}” joins in the source."
            )
            yield issue(self, unit, "target", there, message)
