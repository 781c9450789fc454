"""Duties, permissions, bans, hedges that change into each other: 应当 as "may", 不得 as "need not", 可能 as "will"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from aligner.model import Issue, Severity, TranslationUnit
from aligner.quality.check import Context, Examples, en_zh, issue, zh_en
from aligner.quality.modality.considered import settled
from aligner.quality.modality.contradicting_modals import contradicting
from aligner.quality.modality.dropped_hedges import dropped_hedges
from aligner.quality.modality.dropped_permissions import dropped_permissions
from aligner.quality.modality.exemptions import made_compulsory
from aligner.quality.modality.hedges import unhedged
from aligner.quality.modality.modals import Kind, Modal
from aligner.quality.modality.recommendations import recommended
from aligner.quality.modality.strivings import dropped_strivings
from aligner.quality.modality.urgings import turned_urgings

_MEANS: dict[Kind, str] = {
    "duty": "obliges",
    "permission": "permits",
    "ban": "forbids",
    "exemption": "exempts",
    "advice": "only advises against",
    "restriction": "only restricts",
    "invitation": "only invites",
    "possibility": "leaves it open",
    "certainty": "says it for certain",
    "recommendation": "only recommends",
}
_OF_DUTY = re.compile("[负負有]{1,2}[^，。；]{1,24}[的之][义義][务務]")
_MINOR: frozenset[Kind] = frozenset(("advice", "restriction", "possibility", "certainty", "recommendation"))


class Modality:
    """Fires only where the dictionary finds the same verb, or its object, behind both modals.

    A permission must be one more than the other side has in any form; a ban or exemption that one side does not deny at
    all is left to `negation` where that finds it. What only one side leaves open (`hedges`) is minor.
    """

    id = "modality"
    category = "accuracy/mistranslation"
    severity: Severity = "major"
    examples = Examples(
        fires=(
            zh_en("沙进人退就一定能够扭转。", "The advance of the sand may one day be reversed.", "may"),
            zh_en("严禁在库区吸烟。", "Smoking in the storage area should be avoided.", "should be avoided"),
            zh_en(
                "禁止向第三方披露商业秘密。", "Trade secrets should be disclosed to third parties with care.", "should"
            ),
            zh_en(
                "任何单位不得侵占湿地。", "Units should try to avoid encroaching on wetlands.", "should try to avoid"
            ),
            en_zh("Photography is prohibited in the gallery.", "展厅内应尽量避免拍照。", "应尽量避免"),
            en_zh("The device must not be used near water.", "本设备不宜在水边使用。", "不宜"),
            en_zh(
                "Drivers shall record every trip in the log on the day it is made, unless the system is unavailable.",
                "除系统无法使用外，司机可在出车当日将每次行程记入日志。",
                "可",
            ),
            en_zh("The element must be replaced.", "元件最好更换。", "最好"),
            en_zh("A connection may overheat.", "连接处必然过热。", "必然"),
            zh_en(
                "一方可主動向另一方通報情況，而無須事先收到請求。",
                "One Party shall, on its own initiative and without prior request, inform the other of circumstances.",
                "shall",
            ),
            zh_en(
                "各地应当公布清单，清单内容可以动态调整。",
                "Local governments shall publish lists, which must be adjusted from time to time.",
                "must",
            ),
            zh_en(
                "本署可在無須通知業主的情況下，代業主進行檢驗。",
                "The Department must carry out the inspection on the owners' behalf without giving them notice.",
                "must",
            ),
            zh_en(
                "不遵守者，本署可取消資格。",
                "The Department must cancel the qualification of those who do not comply.",
                "must",
            ),
            zh_en(
                "為支持減廢，本署鼓勵攤檔採用可重用器具。",
                "In support of waste reduction the Department requires stalls to use reusable utensils.",
                "requires",
            ),
            zh_en(
                "贷款人有权宣布贷款立即到期。",
                "The Lender shall be obliged to declare the loan due at once.",
                "shall be obliged to",
            ),
            zh_en(
                "教師得在國外從事研究，但不得兼職。",
                "Faculty shall conduct research abroad but shall not hold other posts.",
                "shall",
            ),
            zh_en("應先辭去該職務，始得休假。", "They may resign from that position before taking leave.", "may"),
            zh_en("乙方应当按期支付首期款。", "Party B may pay the first instalment on time.", "may"),
            zh_en("各缔约方须提交年度报告。", "Each Contracting Party might submit an annual report.", "might"),
            zh_en("任何一方可书面提出续约。", "Either Party must propose renewal in writing.", "must"),
            zh_en("買方得不經催告解除合約。", "The Buyer shall rescind this Contract without notice.", "shall"),
            zh_en("不得泄露商业秘密。", "Trade secrets need not be disclosed.", "need not"),
            zh_en("申请人无须提交原件。", "The applicant shall not submit the originals.", "shall not"),
            zh_en("申请人无需公证。", "The applicant must have it notarized.", "must"),
            zh_en("不得转让本合同。", "This Contract should preferably not be assigned.", "should preferably not"),
            zh_en(
                "双方强调，各国应当保护环境。",
                "The two sides stressed that countries may protect the environment.",
                "may",
            ),
            zh_en("雙方重申，各國必須尊重主權。", "They reaffirmed that states may respect sovereignty.", "may"),
            zh_en("如利率维持高企，融资成本或会上升。", "Finance costs will rise if interest rates stay high.", "will"),
            zh_en("双方将继续加强交往。", "The two sides may continue to strengthen exchanges.", "may"),
            zh_en("主管機關得廢止其許可。", "The competent authority shall revoke its permit.", "shall"),
            zh_en("各缔约国得提出修正案。", "States Parties must propose amendments.", "must"),
            zh_en("任何人都有权检举。", "Everyone has the duty to report such acts.", "has the duty to"),
            zh_en("缔约国有义务防止污染。", "States Parties may prevent pollution.", "may"),
            zh_en("營運機構須設立社區客廳。", "Operators are encouraged to set up a community room."),
            zh_en("申請人須親身遞交申請。", "Applicants are advised to submit their applications in person."),
            zh_en("报告预计于第三季度公布。", "The report will be published in the third quarter.", "will"),
            zh_en("该项目拟于2025年动工。", "Construction of the project will start in 2025.", "will"),
            zh_en("違者可被終止租約。", "Any breach will result in termination of tenancy.", "will result in"),
            zh_en("缔约方有防止污染之义务。", "The Parties are entitled to prevent pollution.", "are entitled to"),
            zh_en("双方鼓励企业保护环境。", "The two sides require companies to protect the environment.", "require"),
            zh_en("要求企業保護環境。", "It encourages companies to protect the environment.", "encourages"),
            zh_en(
                "禁止在保護區從事破壞植被的活動。",
                "Activities that damage vegetation are restricted in the reserve.",
                "are restricted",
            ),
            zh_en("此瓶可能是皇帝的礼品。", "The vase was a gift of the emperor.", "was a gift"),
            en_zh("A blood test is needed before and possibly during treatment.", "治疗前和治疗期间需要验血。"),
            zh_en("用人单位有责任提供培训。", "Employers are entitled to provide training.", "are entitled to"),
            zh_en(
                "出租方应提前三十天通知，终止合同。", "The Lessor may terminate the Contract at 30 days' notice.", "may"
            ),
            zh_en("參賽者可攜帶計算機。", "Contestants should bring a calculator.", "should"),
            zh_en("設計人員宜採用節能設備。", "Designers shall use energy-saving equipment.", "shall"),
            zh_en("双方同意探讨建立自贸区的可能性。", "The two sides agreed to establish a free trade area."),
            zh_en("本藥可能令視力模糊。", "This medicine will blur your vision.", "will"),
            zh_en(
                "国家鼓励社会资本参与保护，并保证其权益。",
                "The state requires private capital to take part in protection and guarantees its rights.",
                "requires",
            ),
            en_zh("The Lessee should, where practicable, inspect the equipment.", "承租人必须检查设备。", "必须"),
            en_zh("They will study the possibility of opening a joint office.", "双方将开设联合办事处。"),
            en_zh("The Licensee may inspect the premises.", "被许可方应当检查场所。", "应当"),
            en_zh("The Borrower is required to insure the vessel.", "借款人可为船舶投保。", "可"),
            en_zh("The Licensee must not disclose the formula.", "被许可方不必披露配方。", "不必"),
            en_zh("Waste oil must never be poured into drains.", "应尽量避免将废油倒入下水道。", "尽量避免"),
            zh_en(
                "当事人有权申请行政复议，并可提起行政诉讼。",
                "The party shall have the right to administrative review, and must bring administrative proceedings.",
                "must",
            ),
            zh_en("投标者并非必须参加视察。", "Attendance is compulsory.", "compulsory"),
            zh_en("讲座毋须报名。", "Registration is mandatory for this talk.", "mandatory"),
            en_zh("Attendance is not compulsory.", "参加者必须出席。", "必须"),
            en_zh("Participation is voluntary.", "所有人员均应参加。", "应"),
            zh_en("双方争取在年底前签署。", "They agreed to sign it before the end of the year.", "to sign"),
            zh_en("力爭明年完成談判。", "They will complete the talks next year."),
            zh_en("登月任务力争在2030年前实现。", "China will land astronauts on the Moon before 2030.", "will"),
            zh_en("雙方應當努力簽署安排。", "The Parties shall sign an arrangement.", "shall sign"),
            zh_en("双方应当推动互认，并努力签署。", "The Parties shall promote recognition and sign it.", "sign"),
            en_zh("The committee may recommend that the trial be stopped.", "委员会决定终止试验。", "决定"),
            en_zh("The tenant may renew the lease for one year.", "承租人續租一年。", "續租"),
            en_zh("The Parties shall endeavour to sign an arrangement.", "双方应当签署安排。", "应当签署"),
            zh_en(
                "双方探讨商签贸易便利化协定的可能性，但有关安排不得妨碍第三方。",
                "They have decided to conclude an agreement on trade facilitation, which may not affect third parties.",
            ),
            en_zh("These gains may not last.", "上述成果必将难以持久。", "必将"),
            zh_en("政府在公开意见时可披露其姓名。", "The Government will disclose their names.", "will"),
        ),
        silent=(
            zh_en("双方争取在年底前签署。", "They agreed to endeavour to sign it before the end of the year."),
            zh_en("应当先申请复议，并可提起诉讼。", "It shall first apply for review and may bring proceedings."),
            zh_en("投标者并非必须参加视察。", "Attendance is optional, and insurance is compulsory."),
            zh_en("保险是强制的，视察则毋须参加。", "Insurance is compulsory; the visit is left to you."),
            en_zh("Attendance is not compulsory.", "自愿参加，应提前报名。"),
            zh_en("双方争取早日签署。", "They agreed to sign it at an early date."),
            zh_en("双方应当努力签署安排。", "The Parties shall use their best endeavours to sign an arrangement."),
            zh_en("经过双方的努力签署的协议将实施。", "The agreement that they signed will be carried out."),
            zh_en("双方应当尽快签署。", "The Parties shall sign it as soon as possible."),
            en_zh("The Parties shall endeavour to sign it.", "双方应当力争签署。"),
            en_zh("The tenant may renew the lease.", "承租人有权续租。"),
            en_zh("The tenant may renew the lease, if he so wishes.", "承租人愿意的，续租一年。"),
            en_zh("You may renew it on the same terms.", "续期照此办理。"),
            en_zh("The Parties aim to sign it.", "双方希望签署，但应先行谈判。"),
            zh_en("双方争取在年底前签署。", "They agreed to sign it, if possible, before the end of the year."),
            zh_en("已争取到资金，将建成新校舍。", "With the funds, they will build a new school."),
            zh_en("探讨商签协定的可能性。", "They may conclude an agreement."),
            en_zh("These gains may not last.", "上述成果可能难以持久。"),
            zh_en("政府在公开意见时可披露其姓名。", "The Government may disclose their names."),
            zh_en("严禁在库区吸烟。", "No one should smoke in the storage area."),
            zh_en("禁止酒后驾车，违者应受处罚。", "Drunk driving is outlawed and should be punished."),
            zh_en("启动次数每小时不得超过二十次。", "The number of starts should be limited to 20 per hour."),
            en_zh("Do not expose it to sunlight.", "应尽量避免阳光直射。"),
            en_zh("Smoking is prohibited.", "严禁吸烟，也请尽量避免喧哗。"),
            zh_en("她生得漂亮，必须演主角。", "She is pretty and must play the lead."),
            zh_en("兼任主管者应先辞职。", "Those who serve as heads of a unit shall first resign."),
            zh_en("應先提出申請，始得使用。", "An application must be filed before it may be used."),
            zh_en("乙方应当按期支付首期款。", "Party B shall pay the first instalment on time."),
            zh_en("展品所有权始终归出借方所有。", "Title to the exhibits shall at all times remain with the Lender."),
            zh_en("缔约方有权要求赔偿。", "A Contracting Party shall be entitled to claim compensation."),
            zh_en("外国企业须经批准方可从事经营活动。", "Foreign enterprises may do business only after approval."),
            zh_en("理事会应采取其认为适当的措施。", "The Council takes such measures as it may deem appropriate."),
            zh_en("買方可要求賣方派員到場。", "At the Buyer's request, the Seller shall send staff."),
            zh_en("双方应加强沟通，可探讨建立热线。", "They may explore a hotline and should step up communication."),
            zh_en("法院得依職權調查證據。", "The court may take evidence of its own motion."),
            zh_en("设备应能在零下二十度运行。", "The equipment can operate at minus 20 degrees."),
            zh_en("不得要求申请人提交原件。", "Applicants shall not be required to submit the originals."),
            zh_en("不必担心。", "You must not worry."),
            zh_en(
                "双方同意，任何一方可书面提出续约。", "They agreed that either Party may propose renewal in writing."
            ),
            zh_en("双方强调，各国应当保护环境。", "They stressed that countries which may suffer should protect it."),
            zh_en("全部得救的旅客须登记。", "All rescued passengers shall register."),
            zh_en("缔约国负有防止污染的义务。", "States Parties have the obligation to prevent pollution."),
            zh_en("有权解除合同，但须通知对方。", "It may terminate the contract and has a duty to notify the other."),
            zh_en("市民應盡早申請。", "Members of the public are urged to apply early."),
            zh_en("须请专家参加评审。", "Experts are invited to take part in the review."),
            zh_en("报告预计于第三季度公布。", "The report is scheduled for the third quarter."),
            zh_en("本计划将于明年实施。", "This plan will be implemented next year."),
            zh_en("该技术可减少施工时间。", "The technology will reduce the construction time."),
            zh_en("融资成本可能上升。", "Finance costs are likely to rise."),
            zh_en("预计双方将继续加强交往。", "The two sides may continue to strengthen exchanges."),
            zh_en("缔约方有防止污染之义务。", "The Parties are obliged to prevent pollution."),
            zh_en("鼓励企业保护环境。", "Companies are encouraged to protect the environment."),
            zh_en("此瓶可能是皇帝的礼品。", "The vase may have been a gift of the emperor."),
            zh_en("此瓶可能是皇帝的礼品。", "Experts believe that the vase was a gift of the emperor."),
            zh_en("禁止攜帶寵物入內。", "No pets are allowed; access is restricted."),
            zh_en("如有疑问，可与客服联系。", "If you have any questions, you should contact customer service."),
            zh_en("疏散通道宜设置应急照明。", "It is advisable to provide emergency lighting in escape routes."),
            zh_en("必须检查设备。", "The equipment should be inspected."),
            zh_en("双方同意探讨建立自贸区的可能性。", "They agreed to look at setting up a free trade area."),
            zh_en("单位有责任保护员工。", "Employers have a responsibility to protect their staff."),
            zh_en("本藥可能令視力模糊。", "Your vision may be blurred."),
            zh_en("出租方应提前三十天通知，终止合同。", "The Lessor shall terminate the Contract at 30 days' notice."),
            en_zh("It was probably a gift of the emperor.", "这大概是皇帝的礼品。"),
            en_zh("Experts may be invited where appropriate.", "应邀专家可酌情出席。"),
            en_zh("The meeting may be postponed.", "会议可能推迟。"),
            en_zh("That is bound to happen, and it may happen soon.", "此事必然发生，而且可能很快。"),
            zh_en("各方应公布清单，清单可动态调整。", "The Parties shall publish lists, which may be adjusted."),
            en_zh("Neither party may assign this Contract.", "任何一方不得转让本合同。"),
        ),
    )

    def check(self, unit: TranslationUnit, context: Context) -> Iterator[Issue]:
        """One issue for each such modal, on the target."""
        sides = context.chinese_and_english(unit)
        if sides is None:
            return
        chinese, zh, en = sides
        if "？" in zh or "?" in en:
            return
        found = (*contradicting(zh, en), *unhedged(zh, en), *turned_urgings(zh, en), *recommended(zh, en))
        found = found or tuple(made_compulsory(zh, en))
        said = set()
        gone = dropped_hedges, settled, dropped_strivings, dropped_permissions
        for one, two in found or [pair for lost in gone for pair in lost(zh, en)]:
            source, target = (one, two) if chinese == "source" else (two, one)
            if (target.start, target.end) in said:
                continue
            said.add((target.start, target.end))
            says, meant = _quoted(unit.target_text, target), _quoted(unit.source_text, source)
            yield issue(
                self,
                unit,
                "target",
                (target.start, target.end),
                f"“{says}” {_means(target, source)}, “{meant}” in the source {_means(source, target)}.",
                severity=None if _MINOR.isdisjoint((one.kind, two.kind)) else "minor",
            )


def _means(modal: Modal, other: Modal) -> str:
    """What a modal does, as seen from the one that it stands against."""
    means = _MEANS[modal.kind]
    return means.removeprefix("only ") if other.kind == "permission" else means


def _quoted(text: str, modal: Modal) -> str:
    """The modal, as far as the 义务 that makes one of 有."""
    words = text[modal.start : modal.end]
    duty = _OF_DUTY.match(text, modal.start) if words in ("有", "负", "負", "负有", "負有") else None
    return duty[0] if duty else words
