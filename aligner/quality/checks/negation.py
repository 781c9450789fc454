"""A negation that only one side has: 不能 rendered as "can", "is not" as 是."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from aligner.model import Issue, Severity, Side, TranslationUnit
from aligner.quality.check import Context, Examples, en_zh, issue, other, side_text, zh_en
from aligner.quality.negation.bans import lifted_bans
from aligner.quality.negation.denials import denials
from aligner.quality.negation.frames import turned_frames
from aligner.quality.negation.persisting import turned_persistence
from aligner.quality.negation.poles import other_pole
from aligner.quality.negation.replacing import stated_beside
from aligner.quality.negation.reversals import reversals

_MAJOR, _MINOR = 3.6, 3.3
"""Scores of `denials` from which on a negation counts as lost, so that one clean bead in 200 is flagged."""


class Negation:
    """What says no in other words ("fail", 难以, rhetorical questions) answers a negation, set phrases are none.

    Two ways lead to an issue: a negation that nothing seems to answer, and a plain reversal, where the very word that
    is denied is stated.
    """

    id = "negation"
    category = "accuracy/mistranslation"
    severity: Severity = "major"
    examples = Examples(
        fires=(
            zh_en(
                "新政策不会影响现有合同的效力。",
                "The new policy will affect the validity of existing contracts.",
                "不会",
            ),
            zh_en(
                "新政策将影响现有合同的效力。",
                "The new policy will not affect the validity of existing contracts.",
                "not",
            ),
            zh_en(
                "任何一方不得就间接损失或利润损失向对方承担责任。",
                "Either Party shall be liable to the other for any indirect loss or loss of profit.",
                "不得",
            ),
            zh_en(
                "根据权利要求1所述的方法，其特征在于，所述网络不包含全连接层。",
                "The method according to claim 1, wherein the network comprises a fully connected layer.",
                "不包含",
            ),
            zh_en("实验室不具有独立法人资格。", "The Laboratory has independent legal personality.", "不具有"),
            en_zh("The price quoted in this offer does not include freight.", "本报价中的价格包括运费。", "not"),
            zh_en("该地区经济不发达。", "The economy of the region is developed.", "不"),
            zh_en("严禁带电插拔接头。", "The connector may be plugged and unplugged while under power.", "严禁"),
            en_zh("Passengers must not smoke on deck.", "乘客可以在甲板上吸烟。", "not"),
            en_zh("The committee did not approve the budget for the next year.", "委员会批准了下一年的预算。", "not"),
            en_zh("The committee approved the budget for the next year.", "委员会不会批准下一年的预算。", "不会"),
            zh_en("设备没有通过验收。", "The equipment passed the acceptance test.", "没有"),
            zh_en("本集團並無任何重大或然負債。", "The Group had material contingent liabilities.", "並無"),
            zh_en("该公司不承担任何责任。", "The company shall be liable.", "不"),
            zh_en("不过，并非所有人都接受这种看法。", "Everyone accepts this view, however.", "并非"),
            zh_en("口岸在节假日不闭关。", "The ports will close on public holidays.", "不"),
            zh_en(
                "未经买方同意，卖方不得转让本合同。",
                "The Seller may assign this Contract without the consent of the Buyer.",
                "不",
            ),
            zh_en("該計劃不適用於非本地學生。", "The scheme applies to non-local students.", "不"),
            zh_en("本机构不同意有关建议。", "The Agency agreed to the proposal.", "不"),
            zh_en("没有人知道这个故事。", "Everyone knows this story.", "没有"),
            zh_en("我们不能等待。", "We can wait.", "不能"),
            en_zh("Neither party is liable for indirect loss.", "双方均对间接损失负责。", "Neither"),
            en_zh("The device failed to start.", "设备启动了。", "failed to"),
            en_zh("The police offered no clues to the media.", "警方向媒体提供了线索。", "no"),
            zh_en(
                "形势依然严峻，不能松懈。",
                "The situation is no longer grim, and there is no room for complacency.",
                "no longer",
            ),
            zh_en("該協議不再有效。", "The agreement remains valid.", "不再"),
            zh_en("访客请勿触摸展品。", "Visitors are welcome to touch the exhibits.", "请勿"),
            zh_en(
                "孕妇不宜服用本品，除非医生另有指示。",
                "Pregnant women can take it unless a doctor orders otherwise.",
                "不",
            ),
            zh_en("展廳內禁止使用自拍杆。", "Selfie sticks are permitted in the galleries.", "禁止"),
            zh_en(
                "检验机构不得销售电梯，也不得推荐。",
                "They shall refrain from selling lifts but may recommend them.",
                "也不",
            ),
            zh_en(
                "单边措施不符合国际法，也无助于解决问题。",
                "Unilateral measures are compatible with international law but do nothing to solve problems.",
                "不",
            ),
            zh_en("合同尚未签署。", "The contract for the mission has been signed.", "尚未"),
            zh_en("投標者並非必須參加視察。", "Tenderers must attend the site visit.", "並非"),
            zh_en("關鍵不在於速度，而在於質量。", "The key is speed and quality.", "不在於"),
            zh_en("发展不靠资源，而靠创新。", "Development relies on resources and innovation.", "不靠"),
            zh_en("免耕不仅没有造成减产，反而有利。", "While reducing yields, no-till helps.", "没有"),
            en_zh("Flash and tripods are prohibited.", "允许使用闪光灯和三脚架。", "are prohibited"),
            en_zh("Photography is forbidden.", "可以拍照。", "is forbidden"),
            en_zh(
                "Dockworkers whose jobs are affected by automation will be offered retraining; none will be laid off.",
                "工作受自动化影响的码头工人将可接受转业训练。",
                "none",
            ),
            zh_en("原因不明。", "The cause is clear."),
            zh_en("證據卻並不支持這一說法。", "The evidence bears this out.", "並不支持"),
            zh_en("谈判不太可能恢复。", "The talks are likely to resume.", "不太可能"),
            en_zh("It remains unclear who won.", "谁赢了已经清楚。", "unclear"),
            en_zh("The funds are insufficient.", "资金充足。", "insufficient"),
            en_zh("I could not be prouder.", "我无法感到骄傲。", "无法"),
            en_zh("Bicycles are insured only while locked.", "自行车上锁时不受保障。", "不受"),
        ),
        silent=(
            zh_en("茶是餐桌上不可缺少的饮料。", "Tea is a fixture of the table."),
            zh_en("原因不明，情况已经清楚。", "The cause is unknown, but the situation is clear."),
            zh_en("资金是否不足，尚待查明。", "Whether there is sufficient money remains to be seen."),
            en_zh("Nothing is more unlikely than that he will come.", "他最不可能会来。"),
            en_zh("I could not be prouder.", "我感到无比骄傲。"),
            en_zh("The pass is valid only on weekdays.", "此票在平日以外无效。"),
            en_zh("They will be trained; none will be dismissed.", "他们将接受培训，无人会被解雇。"),
            en_zh("Of the seats none will be left.", "座位将全部坐满。"),
            zh_en("不同台湾进行任何形式的官方往来。", "It will have no official contact of any kind with Taiwan."),
            zh_en(
                "新政策不会影响现有合同的效力。", "The new policy will not affect the validity of existing contracts."
            ),
            zh_en("需求不断增长，这不仅是机遇，也是挑战。", "Demand keeps growing: an opportunity and a challenge."),
            zh_en("他们没有达成协议。", "They failed to reach an agreement."),
            zh_en("合同总价为485万元，不含增值税。", "The contract price is RMB 4.85 million, exclusive of VAT."),
            zh_en("营业额（不含税）包括服务费。", "Turnover (excluding tax) includes service fees."),
            zh_en("他不得不辞职。", "He had to resign."),
            zh_en("禁止吸烟，但甲板上可以。", "Smoking is allowed on deck only."),
            zh_en("除非下雨，会议照常举行。", "The meeting will be held unless it rains."),
            zh_en("是不是该走了？", "Is it time to go?"),
            zh_en("附件为本合同不可分割的组成部分。", "The annexes form an integral part of this Contract."),
            zh_en(
                "因台风、地震等不可抗力致使合同不能履行的，双方互不承担责任。",
                "If an event of force majeure, such as a typhoon, makes performance impossible, neither is liable.",
            ),
            zh_en("发生不可抗力事件时，本合同中止履行。", "This Contract is suspended in the event of force majeure."),
            zh_en("委员会不批准该申请。", "The Committee turned down the application."),
            zh_en("该设施不对公众开放。", "The facility is closed to the public."),
            zh_en("他没有否认这一指控。", "He admitted the charge."),
            zh_en(
                "非經雙方同意，本合約不得修改。", "This Contract may only be amended with the consent of both parties."
            ),
            zh_en("本公司概不承擔任何責任。", "The Company disclaims all liability."),
            zh_en("未清偿债务", "outstanding debts"),
            zh_en("他宁愿去送外卖，也不愿接这门手艺。", "He would rather deliver takeaways than take up the craft."),
            zh_en("我们不能忽视环境保护。", "Environmental protection must be given due attention."),
            zh_en("形势依然严峻，不容松懈。", "The situation is still grim, and there is no room for complacency."),
            zh_en("形势依然不容乐观。", "The situation is no longer promising."),
            zh_en("没有水就没有生命。", "Water is essential to life."),
            zh_en(
                "未经买方同意，卖方不得转让本合同。", "The Seller may not assign this Contract unless the Buyer agrees."
            ),
            zh_en("各地要有序推进，切忌一哄而上。", "Go ahead in good order; do not all rush in at once."),
            zh_en("关键不在于速度，而在于质量。", "The key is quality rather than speed and price."),
            zh_en("他们不是不愿交，而是没有地方交。", "They would gladly pay and had nowhere to do so."),
            zh_en("利未的儿子进了城。", "The sons of Levi went into the city."),
            zh_en("帮助最不发达国家。", "Help the least developed countries."),
            zh_en(
                "任何单位和个人不得瞒报灾情，也不得阻碍他人报告灾情。",
                "No organization or individual may conceal a disaster, or hinder others from reporting one.",
            ),
            en_zh(
                "The cost of inaction would be greater: some 6 million will get vaccines that no longer protect.",
                "不采取行动的代价会更大：约600万人将接种已失去保护作用的疫苗。",
            ),
            zh_en("不采取行动是要付出代价的。", "Inaction has its price."),
            zh_en("他不喝酒，也不吸毒。", "He does not drink or take drugs."),
            en_zh("No stay may exceed three days.", "每次停留以三日为限。"),
            en_zh("The report was not without merit.", "报告有其可取之处。"),
            en_zh("Not only the price but also the quality matters.", "价格重要，质量也重要。"),
            en_zh("I did not leave until midnight.", "我半夜才离开。"),
            en_zh("He could not help laughing.", "他忍俊不禁。"),
            zh_en("几乎没有人不知道这个故事。", "Almost everyone knows this story."),
            zh_en("擅自關閉設備的，吊銷許可證。", "Whoever turns it off without authorization shall lose the permit."),
            zh_en("支付给非政府雇员译员的费用除外", "except for fees paid to interpreters who are not civil servants"),
            zh_en("回收一部手机，就少开采一角矿山。", "For every phone recovered, a corner of a mine need not be dug."),
            zh_en("沒有一個國家不希望和平。", "Every country wants peace."),
            en_zh("There is no one who does not know this story.", "人人都知道这个故事。"),
            zh_en(
                "如有任何疑问，请随时与我们联系。",
                "Please do not hesitate to contact us if you have any questions.",
            ),
            zh_en("我們迫切期待與您見面。", "We can't wait to meet you."),
            en_zh("They wasted no time in taking action.", "他们抓紧时间采取行动。"),
            zh_en("参赛者不得离开考场，但可举手。", "Candidates must stay in the room but may raise their hands."),
            zh_en("禁止采矿，但科研活动可以进行。", "Mining is prohibited, though research is allowed."),
            zh_en("渠等應佩戴識別證，但不得攜帶槍械。", "They shall carry identification but shall bear no firearms."),
            zh_en("不宜食用生冷食物，可饮温水。", "Avoid raw and cold food; warm water may be taken."),
            en_zh("Photography is allowed only with permission.", "未经许可禁止拍照。"),
            en_zh("No sooner had he arrived than it began to rain.", "他刚到就下起雨来。"),
        ),
    )

    def check(self, unit: TranslationUnit, context: Context) -> Iterator[Issue]:
        """At most one issue: the negation that the other side most surely lacks."""
        sides = context.chinese_and_english(unit)
        if sides is None:
            return
        chinese, zh, en = sides
        if not zh.strip() or not en.strip():
            return
        worst = max(denials(zh, en), key=lambda denial: denial.score, default=None)
        lost = worst is not None and worst.score >= _MAJOR
        turned = None if lost else next(reversals(zh, en), None)
        if turned is not None:
            side = chinese if turned.language == "zh" else other(chinese)
            text, stated = (
                side_text(unit, s)[slice(*w)] for s, w in ((side, turned.span), (other(side), turned.stated))
            )
            yield issue(self, unit, side, turned.span, f"“{text}” denies what “{stated}” in {_place(side)} states.")
        elif stating := next(chain(turned_persistence(zh, en), other_pole(zh, en), turned_frames(zh, en)), None):
            language, span, word = stating
            side = chinese if language == "zh" else other(chinese)
            text, stated = side_text(unit, side)[slice(*span)], side_text(unit, other(side))[slice(*word)]
            yield issue(self, unit, side, span, f"“{text}” denies what “{stated}” in {_place(side)} states.")
        elif not lost and (lifted := next(lifted_bans(zh, en), None)):
            side = chinese if lifted.language == "zh" else other(chinese)
            text = side_text(unit, side)[slice(*lifted.ban)]
            stated = side_text(unit, other(side))[slice(*lifted.permission)]
            yield issue(self, unit, side, lifted.ban, f"“{text}” forbids what “{stated}” in {_place(side)} allows.")
        elif not lost and (beside := stated_beside(zh, en)):
            text = side_text(unit, chinese)[slice(*beside)]
            message = f"“{text}” denies something, and nothing in {_place(chinese)} seems to deny it."
            yield issue(self, unit, chinese, beside, message)
        elif worst is not None and worst.score >= _MINOR:
            side = chinese if worst.language == "zh" else other(chinese)
            text = side_text(unit, side)[slice(*worst.span)]
            message = f"“{text}” denies something, and nothing in {_place(side)} seems to deny it."
            severity = self.severity if worst.score >= _MAJOR else "minor"
            yield issue(self, unit, side, worst.span, message, severity=severity)


def _place(side: Side) -> str:
    """What a message calls the other side."""
    return "the translation" if side == "source" else "the source"
