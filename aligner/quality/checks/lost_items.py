"""An item that a list loses: 牛肉、乳制品和葡萄酒 rendered as "beef and wine"."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from aligner.model import Issue, Severity, Side, TranslationUnit
from aligner.quality.adequacy.reading import Reading, both_read
from aligner.quality.check import Check, Context, Examples, en_zh, issue, zh_en
from aligner.quality.completeness.coupled_clauses import lost_ban, lost_clauses
from aligner.quality.completeness.lost_alternatives import lost_alternatives
from aligner.quality.completeness.lost_english_alternatives import lost_english_alternatives
from aligner.quality.completeness.lost_items import lost_items
from aligner.quality.completeness.lost_partners import lost_partners
from aligner.quality.completeness.two_sided import half_lost
from aligner.quality.negation.negations import Span

_MOST = 100
"""Characters of a list that a message quotes."""


def fewer_items(
    check: Check, unit: TranslationUnit, side: Side, here: Reading, there: Reading, chinese: bool
) -> Iterator[Issue]:
    """One issue for each list of that side of which the other side has fewer items.

    `here` is that side as it was read, Chinese or not, `there` the other one.
    """
    whose = "" if side == "source" else " of the source"
    for lost in lost_items(here, there, chinese):
        text, others = here.text[lost.start : lost.end], _shortened(there.text[slice(*lost.others)])
        what = "fewer items" if lost.rendered else "nothing"
        message = f"The list “{others}”{whose} has {what} for “{text}”."
        severity = check.severity if lost.sure else "minor"
        yield issue(check, unit, side, (lost.start, lost.end), message, severity=severity)


def _shortened(text: str) -> str:
    """A long list by its two ends."""
    return text if len(text) <= _MOST else f"{text[: _MOST // 2].rstrip()} … {text[-_MOST // 2 :].lstrip()}"


class LostItems:
    """Fires only where the other items are all rendered, and the translated list has just these."""

    id = "lost_items"
    category = "accuracy/omission"
    severity: Severity = "major"
    examples = Examples(
        fires=(
            zh_en("主要进口牛肉、乳制品、三文鱼和葡萄酒。", "The main imports are beef, salmon and wine.", "乳制品"),
            zh_en("感謝各位股東、客戶及員工的支持。", "We thank our shareholders and staff for their support.", "客戶"),
            zh_en(
                "会议讨论了裁军、防扩散和核安全。", "The meeting discussed disarmament and nuclear security.", "防扩散"
            ),
            zh_en("代表来自法国、德国、意大利和波兰。", "The delegates came from France, Germany and Italy.", "波兰"),
            zh_en("尊重自然、顺应自然、保护自然。", "We respect nature and protect it.", "顺应"),
            zh_en("实行考核奖惩制度。", "They are assessed and rewarded accordingly.", "惩"),
            zh_en("維護地區和平穩定。", "It upholds peace in the region.", "穩定"),
            zh_en("一、二审费用由其承担。", "He shall bear the costs of the second instance.", "一"),
            zh_en("逐步退耕还林还草。", "Farmland is being returned to forest step by step.", "还草"),
            zh_en("調節電力供需。", "It regulates the supply of power.", "需"),
            zh_en(
                "完成软件的安装、调试和用户培训。", "Complete installation of the software and user training.", "调试"
            ),
            zh_en("保障人身和财产安全。", "Protect the safety of persons.", "财产"),
            zh_en("出租人有权解除合同，并没收保证金。", "The lessor may terminate the contract.", "没收保证金"),
            zh_en(
                "滴藥前請先洗淨雙手，並除下隱形眼鏡。",
                "Remove your contact lenses before applying the drops.",
                "洗淨雙手",
            ),
            zh_en("判令被告赔偿货物损失一百万元及利息。", "The defendant shall pay RMB1 million for the loss.", "利息"),
            zh_en("应支付货款五十万元及违约金。", "It shall pay RMB500,000 for the goods.", "违约金"),
            zh_en(
                "如颱風警告信號或黑色暴雨警告生效，截標時間將順延。",
                "If the Typhoon Warning Signal is in force, the closing time will be put off.",
                "黑色暴雨",
            ),
            zh_en(
                "信用风险来源于贷款、债券投资、同业业务及表外承诺。",
                "Credit risk arises from loans, bond investments and off-balance-sheet commitments.",
                "同业业务",
            ),
            zh_en("不违反法律、行政法规的规定。", "It does not violate the provisions of laws.", "行政"),
            zh_en(
                "控股股東及其關聯方不得占用公司資金。",
                "The controlling shareholder may not appropriate the company's funds.",
                "關聯方",
            ),
            zh_en("闡述氫能的願景和路線圖。", "It sets out the vision for hydrogen energy.", "路線圖"),
            zh_en(
                "卖方提供输送线、穿梭车、货架及配套控制软件。",
                "The Seller supplies conveyors, shuttle vehicles and associated control software.",
                "货架",
            ),
            en_zh(
                "It pays for scholarships, care of the elderly, road repairs and the teaching of the Atayal language.",
                "用于奖学金、长者照护及泰雅语教学。",
                "road repairs",
            ),
            zh_en(
                "任何单位和个人不得瞒报、谎报灾情，也不得阻碍他人报告灾情。",
                "No organization or individual may conceal or misreport a disaster.",
                "也不得阻碍他人报告灾情",
            ),
            en_zh("The factory makes tables, chairs and cabinets.", "工厂生产桌子和柜子。", "chairs"),
            en_zh("Delegates came from China, France, Germany and Italy.", "代表来自中国、德国和意大利。", "France"),
            en_zh("furniture you own or are legally responsible for", "您所有的家具", "legally responsible"),
            en_zh("You can swim, fish, or argue with a robot.", "您可以游泳，钓鱼。", "argue with a robot"),
        ),
        silent=(
            en_zh("furniture you own or are legally responsible for", "您所有或者依法由您负责的家具"),
            en_zh("You can walk, swim or ride a horse.", "您可以散步、游泳、骑马。"),
            zh_en(
                "坚持节水优先、保护为主、分区管控、系统治理。",
                "Give priority to conservation, put protection first, manage by zone and take a systemic approach.",
            ),
            zh_en("购置生产线及配套环保设施", "purchase a production line and the associated environmental facilities"),
            zh_en("保障人身和财产安全。", "Protect the safety of persons and property."),
            zh_en("应支付货款五十万元及违约金。", "It shall pay RMB500,000 for the goods, plus liquidated damages."),
            zh_en("报价低于成本或者高于最高限价的，应当否决。", "A price below cost or above the ceiling is rejected."),
            zh_en("八級或以上風力", "winds of force 8 or above"),
            zh_en("保障人身和财产安全。", "Protect the safety of persons, plus that of their assets."),
            zh_en("工作者和肥胖症患者都附和。", "Workers and patients agree."),
            zh_en("推出新网站和散发香味的电子邮件。", "It offers new websites to fragrant e-mail."),
            zh_en("资金及其来源。", "The funds, and where they will come from."),
            zh_en("六票赞成、一票反对。", "Six votes to one."),
            en_zh("We moved tables and chairs.", "我们搬了桌椅。"),
            zh_en("主要进口牛肉、乳制品和葡萄酒。", "The main imports are beef, dairy goods and wine."),
            zh_en("实行考核奖惩制度。", "They are assessed, and rewarded or penalized accordingly."),
            zh_en("維護地區和平穩定。", "It upholds peace in a stable region."),
            zh_en("一、二审费用由其承担。", "He shall bear the costs of both instances."),
            zh_en("包食宿。", "Full board is included."),
            zh_en("出租人有权解除合同，并没收保证金。", "The lessor may terminate the contract and keep the money."),
            zh_en(
                "出租人有权解除合同，并没收保证金。", "The lessor may terminate the contract, keeping what it holds."
            ),
            zh_en("促进进出口增长。", "It promotes the growth of foreign trade."),
            zh_en("完善医疗、卫生、教育事业。", "We will improve health care and education."),
            zh_en("建立公开、公平、公正的市场。", "We will build a market that is open and fair."),
            zh_en(
                "促进城乡、区域协调发展。", "We will promote balanced development of town and country and of regions."
            ),
            zh_en(
                "任何单位和个人不得瞒报灾情，也不得阻碍他人报告灾情。",
                "No one may conceal a disaster, or stop others reporting it.",
            ),
            zh_en("支持加油、加气、加氢合建站建设。", "Support goes to stations that sell petrol, gas and hydrogen."),
            zh_en(
                "未经书面同意，承租人不得转租设备，亦不得将其用于抵押。",
                "The Lessee may neither sublet the equipment nor mortgage it without consent in writing.",
            ),
            zh_en("水果、蔬菜、谷物等。", "Fruit, greens and cereals, among other things."),
            zh_en("她会说英语、法语和西班牙语。", "She speaks English and French as well as Spanish."),
            zh_en("张老师、李老师和学生们来了。", "Both teachers and the pupils came."),
            zh_en("尊重自然、顺应自然、保护自然。", "We respect nature, follow its ways and protect it."),
            zh_en(
                "完成软件的安装、调试和用户培训。",
                "Complete installation and commissioning of the software and user training.",
            ),
            en_zh("In spring, fields and meadows turn green.", "春天田野和草地变绿。"),
            en_zh("He likes to sing, dance and paint.", "他爱唱歌跳舞，也爱画画。"),
        ),
    )

    def check(self, unit: TranslationUnit, context: Context) -> Iterator[Issue]:
        """One issue for each list that lacks an item, on the source."""
        sides = context.chinese_and_english(unit)
        if sides is None or not unit.source_text.strip() or not unit.target_text.strip():
            return
        chinese = sides[0] == "source"
        if chinese:
            yield from self._half(unit)
        source, target = both_read(unit, chinese)
        yield from fewer_items(self, unit, "source", source, target, chinese)
        clauses = list(lost_clauses(source, target)) if chinese else []
        ban = lost_ban(source, target) if chinese and not clauses else None
        partners = list(lost_partners(source, target, chinese))
        alternatives = lost_alternatives if chinese else lost_english_alternatives
        others = () if partners else alternatives(source, target)
        for partner in chain(partners, others, clauses, [ban] if ban else ()):
            both = (min(partner.lost[0], partner.kept[0]), max(partner.lost[1], partner.kept[1]))
            yield self._one_of_two(unit, both, partner.rendered, partner.lost)

    def _half(self, unit: TranslationUnit) -> Iterator[Issue]:
        found = half_lost(unit.source_text, unit.target_text)
        if found is not None:
            yield self._one_of_two(unit, found.word, found.rendered, found.half)

    def _one_of_two(self, unit: TranslationUnit, word: Span, rendered: Span, lost: Span) -> Issue:
        both, half = unit.source_text[slice(*word)], unit.source_text[slice(*lost)]
        text = unit.target_text[slice(*rendered)]
        message = f"Of “{both}” the translation has “{text}”, and nothing for “{half}”."
        return issue(self, unit, "source", lost, message, severity="minor")
