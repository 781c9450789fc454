"""An "or" that becomes "and", a condition that becomes a reason: 甲方或者乙方 as "Party A and B", 若 as "since"."""

from __future__ import annotations

from collections.abc import Iterator

from aligner.model import Issue, Severity, Side, TranslationUnit
from aligner.quality.adequacy.reading import both_read
from aligner.quality.check import Context, Examples, en_zh, issue, opposed, zh_en
from aligner.quality.turned.conjunctions import and_for_or
from aligner.quality.turned.connectives import exchanged, may_find
from aligner.quality.turned.relations import Relation, changed_relation

_SAYS: dict[Relation, str] = {
    "condition": "sets a condition",
    "reason": "gives a reason",
    "concession": "concedes something",
    "conclusion": "draws a conclusion",
    "contrast": "makes a contrast",
    "addition": "adds something",
    "exclusion": "excludes something",
}


class Connectives:
    """Where what stands on both sides of the one is rendered on both sides of the other; this is minor.

    和, 与 and 及 are "or" wherever anything is denied or holds of each.

    And relations of clauses, where neither text has any word for what the other says: 条件是 as "because".
    """

    id = "connectives"
    category = "accuracy/mistranslation"
    severity: Severity = "major"
    examples = Examples(
        fires=(
            zh_en("若补贴提前退坡，订单可能减少。", "Since subsidies are ending early, orders may fall.", "Since"),
            zh_en("倘承租人逾期付租，出租人得終止租約。", "As the lessee is late, the lessor may end the lease.", "As"),
            zh_en(
                "尽管复苏乏力，双方仍充满信心。", "Because the recovery is weak, both sides are confident.", "Because"
            ),
            zh_en("含氟牙膏雖已普及，許多人卻誤以為有害。", "Because it is now common, many think it harmful."),
            zh_en("存款減少，原因是客戶購買理財產品。", "Deposits fell, although customers bought other products."),
            zh_en("利润下降，缘于成本上升。", "Profits fell despite rising costs.", "despite"),
            zh_en("事故系操作不当所致。", "The accident happened although it was operated improperly.", "although"),
            zh_en("受運力不足影響，運費高企。", "Freight rates are high despite insufficient capacity.", "despite"),
            zh_en("因运力不足，运费居高不下。", "Though capacity is insufficient, rates remain high.", "Though"),
            en_zh("Rates are high as a result of insufficient capacity.", "尽管运力不足，运费居高不下。", "尽管"),
            zh_en("由於天氣惡劣，航班取消。", "Although the weather was bad, the flight was cancelled.", "Although"),
            zh_en("他后来同意了，条件是不露面。", "Later he agreed because his face was not shown.", "because"),
            zh_en("因此，公司决定停产。", "However, the company decided to stop production.", "However"),
            zh_en("但是，公司决定停产。", "The company therefore decided to stop production.", "therefore"),
            zh_en(
                "应以保护植被为主，而不宜大规模造林。",
                "The emphasis should be on protecting vegetation as well as on large-scale afforestation.",
                "as well as",
            ),
            en_zh(
                "If the Contractor fails to pay, the contract is terminated.", "由于承包商未付款，合同终止。", "由于"
            ),
            en_zh(
                "Fuel was issued without a check, which made it impossible to calculate consumption.",
                "发放燃料时没有核对，因为无法计算耗油量。",
                "因为",
            ),
            zh_en("公司可以延长或者终止合同。", "The company may extend and terminate the contract.", "and"),
            zh_en("應取得溫泉水權，並裝置量水設備。", "They shall obtain a water right or install a meter.", "or"),
            en_zh("We may ask you for receipts or other evidence.", "我们可能请您提供收据和其他证明。", "和"),
            en_zh("The seller or the buyer shall give notice.", "卖方和买方应当通知。", "和"),
            zh_en("投標文件應當密封或者簽字。", "The bids shall be sealed and signed.", "and"),
            zh_en(
                "一方违反协议，且在30日内未予纠正的，可以解除合同。",
                "If a party violates the agreement or fails to remedy it within 30 days, the contract may be ended.",
                "or",
            ),
            en_zh("The company may extend and terminate the contract.", "公司可以延长或者终止合同。", "或者"),
        ),
        silent=(
            zh_en("如接连的山谷，如河旁的园子。", "As the valleys they spread, as gardens by a river."),
            zh_en("不可亏负人，因为这是律法。", "Ye shall therefore wrong no one: for this is the law."),
            zh_en(
                "若补贴提前退坡，订单可能减少。",
                "Should subsidies end early, orders may fall, since they depend on them.",
            ),
            zh_en(
                "尽管复苏乏力，双方仍充满信心。",
                "Weak as the recovery is, both sides are confident, because trade grows.",
            ),
            zh_en(
                "如北京、上海等地，人口众多。",
                "Cities such as Beijing are crowded, because everybody wants to live there.",
            ),
            zh_en("存款减少，原因是客户购买理财产品。", "Deposits fell, as customers bought other products."),
            zh_en("损失系收货人造成，收货人亦有过错。", "The consignee caused the loss and is therefore at fault."),
            zh_en("下降主要是天气所致。", "The fall was mainly due to the weather."),
            zh_en("由于天气恶劣，航班取消。", "In bad weather the flight was cancelled."),
            zh_en("既然来了，就坐下吧。", "If you are here, sit down."),
            zh_en("因此，他虽然年轻，却当选了。", "He was elected, although he was young."),
            zh_en("要是他来了，我会很高兴。", "I have been glad ever since the day when he might come."),
            en_zh("Children are denied schooling and vaccination.", "儿童无法入学或接种疫苗。"),
            zh_en("场内禁止明火煮食或使用石油气。", "Naked flames and the use of LPG are prohibited."),
            zh_en("公司可以延长或者终止合同。", "The company may extend or terminate the contract."),
            zh_en("本声明不产生权利和义务。", "This statement creates no rights or obligations."),
            zh_en("公司可以修改、延长或者终止合同。", "The company may amend and extend, or terminate, the contract."),
            zh_en(
                "應取得溫泉水權，並裝置量水設備。", "They shall obtain a water right and install one or more meters."
            ),
            zh_en("每年修订一次，并报县级以上政府备案。", "It is revised yearly and filed at county level or above."),
            en_zh("No receipts or other evidence are needed.", "不需要收据和其他证明。"),
            zh_en("他或许知道价格和数量。", "He may know the price and the quantity."),
            zh_en("有的留下，或者离开。", "Some stay and others leave."),
            zh_en("投标文件应当密封且签字。", "The bids shall be sealed and signed."),
            en_zh("The bids shall be sealed and signed.", "投标文件应当密封并签字。"),
        ),
    )

    def check(self, unit: TranslationUnit, context: Context) -> Iterator[Issue]:
        """At most one issue of each kind, on the target."""
        sides = context.chinese_and_english(unit)
        if sides is None or not unit.source_text.strip() or not unit.target_text.strip():
            return
        yield from self._relation(unit, *sides)
        chinese = sides[0] == "source"
        either = and_for_or(*sides[1:])
        if either is not None:
            yield self._joined(unit, sides[0], either.zh, either.en)
        if not may_find(sides[1]):
            return
        source, target = both_read(unit, chinese)
        for found in exchanged(source, target) if chinese else exchanged(target, source):
            yield self._joined(unit, sides[0], found.chinese, found.english)

    def _joined(self, unit: TranslationUnit, chinese: Side, zh: tuple[int, int], en: tuple[int, int]) -> Issue:
        mine, text, meant = opposed(unit, chinese, zh, en)
        message = f"“{text}” joins here what “{meant}” joins in the source."
        return issue(self, unit, "target", mine, message, severity="minor")

    def _relation(self, unit: TranslationUnit, chinese: Side, zh: str, en: str) -> Iterator[Issue]:
        if (found := changed_relation(zh, en)) is None:
            return
        pairs = (found.zh, found.here), (found.en, found.there)
        (theirs, meant), (mine, says) = pairs if chinese == "source" else pairs[::-1]
        text, other = unit.target_text[slice(*mine)], unit.source_text[slice(*theirs)]
        yield issue(self, unit, "target", mine, f"“{text}” {_SAYS[says]}, “{other}” in the source {_SAYS[meant]}.")
