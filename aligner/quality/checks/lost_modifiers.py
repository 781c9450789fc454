"""A modifier that matters and that the translation drops: 书面同意 rendered as "consent", 原则上 not rendered."""

from __future__ import annotations

from collections.abc import Iterator

from aligner.evidence.chinese_words import simplified
from aligner.model import Issue, Severity, TranslationUnit
from aligner.quality.adequacy.reading import both_read
from aligner.quality.check import Context, Examples, en_zh, issue, zh_en
from aligner.quality.completeness.lost_frames import lost_frame, may_be_framed
from aligner.quality.modifiers.answers import Answers
from aligner.quality.modifiers.one_of import lost_one_of
from aligner.quality.modifiers.unanswered import may_find, unanswered

_POOR = 0.5
"""Below this adequacy a unit has greater defects than a lost word."""


class LostModifiers:
    """Only words of a closed table, and only where nothing on the other side might render them."""

    id = "lost_modifiers"
    category = "accuracy/omission"
    severity: Severity = "minor"
    examples = Examples(
        fires=(
            zh_en("同意就铁路延伸开展可行性研究。", "They agreed to begin a study on extending the railway.", "可行性"),
            zh_en("双方金融机构才可考虑提供融资。", "Financial institutions will then provide finance.", "可考虑"),
            zh_en("不得从事投机性交易。", "It shall not engage in trading.", "投机性"),
            zh_en("公司收到警示函。", "The Company received a letter.", "警示"),
            zh_en("確保物資不受阻礙地進入。", "Ensure that supplies can enter.", "不受阻礙"),
            zh_en("促進漁業資源之永續利用。", "Promote the use of fishery resources.", "永續"),
            zh_en("由省级以上部门审核。", "It is examined by the provincial authority.", "省级以上"),
            zh_en(
                "将在符合检疫要求的前提下加快准入程序。",
                "It will speed up the market access procedures.",
                "在符合检疫要求的前提下",
            ),
            zh_en(
                "收费的处所，不论规模大小，均须领有牌照。",
                "Any premises run for a fee must hold a licence.",
                "不论规模大小",
            ),
            zh_en(
                "设备运抵现场并经开箱检验合格后，支付余款。",
                "The balance shall be paid once the equipment has arrived on site.",
                "经开箱检验合格",
            ),
            zh_en("在不影响安全的情况下，可以施工。", "Work may be carried out.", "在不影响安全的情况下"),
            en_zh("All members may vote, regardless of nationality.", "成员可以投票。", "regardless of nationality"),
            zh_en("建立地震观测数据即时交换机制。", "to put in place a mechanism for exchanging seismic data", "即时"),
            zh_en("尊重各国人民自主选择的发展道路。", "respect the path that the people have chosen", "自主"),
            en_zh("The gap is explained in part by recruitment rules.", "造成这一差距的原因是招聘规则。", "in part"),
            en_zh("They are checked by an independent laboratory.", "由实验室查核。", "independent"),
            en_zh("It is checked twice a year by an independent laboratory.", "由實驗室每年查核兩次。", "independent"),
            en_zh("Repeated requests for cameras had been turned down.", "申请安装摄像头，遭拒。", "Repeated"),
            zh_en(
                "未经对方书面同意，不得转让本合同。",
                "This contract shall not be transferred without the consent of the other party.",
                "书面",
            ),
            zh_en("双方原则上同意延长期限。", "The two sides agreed to extend the term.", "原则上"),
            zh_en("任何人不得非法收集个人信息。", "No one may collect personal information.", "非法"),
            zh_en("本公司並無重大訴訟。", "The company has no lawsuits.", "重大"),
            zh_en("董事会每年至少召开两次会议。", "The board meets twice a year.", "至少"),
            zh_en("双方承担连带责任。", "The two parties bear liability.", "连带"),
            zh_en("政府严格控制成本。", "The government controls costs.", "严格"),
            zh_en("對文件有疑問的，應以書面形式提出。", "Any question about the documents shall be raised.", "書面"),
            zh_en("应当邀请所有投标人参加。", "Bidders shall be invited to attend.", "所有"),
            zh_en("部分国家提出了建议。", "Countries made proposals.", "部分"),
            zh_en("本软件仅供内部使用。", "The Software is for internal use.", "仅供"),
            zh_en("實行最嚴格的制度。", "A strict system is applied.", "最"),
            zh_en("兩國元首在坦誠友好的氣氛中會談。", "The two heads of state met in a friendly atmosphere.", "坦誠"),
            zh_en(
                "在法例修訂前，所有試驗項目均須事先獲得工作小組原則上同意。",
                "Pending the legislative amendments, every trial must first obtain agreement from the working group.",
                "原則上",
            ),
            zh_en("中国是人口最多的国家之一。", "China is the country with the most people.", "之一"),
            zh_en(
                "乌方是按人口比例计算出兵最多的拉美国家之一。",
                "Uruguay is the largest Latin American contributor of troops in proportion to population.",
                "之一",
            ),
            en_zh("It is one of the oldest bridges in the country.", "该桥是国内最古老的桥梁。", "one of"),
            zh_en("保证金将在签约后5日内无息退还。", "The deposit will be returned within 5 days of signing.", "无息"),
            zh_en("机关得视需要，委托大学办理。", "The agency may commission universities.", "视需要"),
            zh_en("如有争议，应按照本协议处理。", "Disputes, if any, shall be dealt with.", "按照本协议"),
            en_zh(
                "Missing data will not be imputed unless otherwise specified in the plan.",
                "按计划的规定，不对缺失数据进行填补。",
                "unless otherwise",
            ),
            en_zh(
                "Members shall pay in advance unless the Board decides otherwise.",
                "會員應預先繳費，並由理事會決定。",
                "unless the Board decides otherwise",
            ),
            zh_en("除另有规定外，期限为三年。", "The term is three years.", "除另有规定"),
            zh_en("博物馆以宋元青瓷为主题。", "The museum is devoted to celadon of the Song dynasty.", "宋元"),
            zh_en(
                "该窑鼎盛于南宋，明中叶以后逐渐停烧。",
                "The kilns flourished in the Southern Song and gradually fell silent after the middle of the Qing.",
                "明中叶",
            ),
            zh_en("瓶口略有残缺。", "The vase is chipped at the rim.", "略有"),
            zh_en("应当加倍支付迟延履行期间的利息。", "It shall pay interest for the period of delay.", "加倍"),
            zh_en("步道目前僅開放部分路段。", "Only some sections of the trails are open.", "目前"),
            zh_en("利润下滑主要是由于铜价上涨。", "The decline in profit was due to higher copper prices.", "主要"),
            zh_en("可向註冊藥劑師查詢。", "Ask a pharmacist.", "註冊"),
            zh_en("每次一滴，滴入患眼。", "Put one drop in the eye.", "患眼"),
            zh_en("如有严重慢性阻塞性肺病，请勿使用。", "Do not use it in chronic lung disease.", "严重"),
            zh_en("不得盗挖和非法出售黑土。", "No one may steal or sell black soil.", "非法"),
            zh_en("經審計的財務報表已寄出。", "The financial statements have been sent.", "經審計"),
            zh_en("仅限持牌机构办理。", "Only institutions may handle it.", "持牌"),
            zh_en("除已披露事项外，公司无重大诉讼。", "The Company had no material litigation.", "除已披露事项外"),
            zh_en("切勿轉讓他人，即使其症狀與你相同。", "Never pass it on to others.", "即使"),
            en_zh(
                "The fee is non-refundable, save where the Lender withdraws the loan without cause.",
                "借展费概不退还，但出借方撤回借展的除外。",
                "without cause",
            ),
            en_zh("Only trained staff may handle it.", "仅限人员接触。", "trained"),
            en_zh("Report any damage, however slight.", "如有任何损坏，应予报告。", "however slight"),
            en_zh("Save as disclosed, the company pays no dividends.", "公司不派股息。", "Save as disclosed"),
            en_zh("The audited accounts are enclosed.", "随附账目。", "audited"),
            en_zh("Switch the motor on briefly to check the direction.", "接通电动机以检查方向。", "briefly"),
            en_zh("The usual starting dose is 10 mg.", "常用剂量为10毫克。", "starting"),
            en_zh("Do not take it if you have severe respiratory failure.", "呼吸衰竭者禁用。", "severe"),
            en_zh(
                "Under normal operating conditions the seal lasts.", "密封耐用。", "Under normal operating conditions"
            ),
            en_zh("No change may be made without prior approval.", "未经批准，不得更改。", "prior"),
            en_zh("They condemned the unilateral sanctions.", "他们谴责制裁。", "unilateral"),
            en_zh("The court may temporarily seize the ship.", "法院可以扣押船舶。", "temporarily"),
            zh_en("禁止国外机构参与。", "Institutions are barred from taking part.", "国外"),
            zh_en("只有丙組承建商方可投標。", "Tendering is open to Group C contractors.", "只有"),
            en_zh("The prize is open only to residents.", "该奖项面向居民开放。", "open only to"),
            zh_en("本行未因经营受到重大行政处罚。", "No administrative penalty was imposed on the Bank.", "重大"),
            zh_en("银行不得非法收集个人信息。", "The bank may not collect personal information.", "非法"),
            zh_en("双方依照各自法律法规实施程序。", "The Parties carry out procedures.", "依照各自法律法规"),
            zh_en("中国为和平目的探索外层空间。", "China explores outer space.", "为和平目的"),
            zh_en("長者平日可免費入館。", "Senior citizens are admitted free.", "平日"),
            zh_en("餐厅在火车站旁开业。", "The restaurant has opened.", "旁"),
            zh_en("按照一年期贷款利率计算。", "It is calculated at the loan rate.", "一年期"),
            zh_en("提单由船长授权的代理人签发。", "The bill of lading was signed by the master.", "授权的代理人"),
            en_zh("Tariffs for domestic ferries will be frozen.", "渡轮费率将冻涨。", "domestic"),
            en_zh("Urgent repairs are carried out by the landlord.", "由房东负责维修。", "Urgent"),
            en_zh("Small vessels are exempt.", "船舶豁免。", "Small"),
            en_zh("Former smokers are not eligible.", "目前吸烟者不得入选。", "Former"),
            en_zh("It reduces the rate of severe exacerbations.", "它能降低急性加重的发生率。", "severe"),
            en_zh(
                "Patients may withdraw without giving a reason, and will not be affected.",
                "患者可随时退出试验，不会受到影响。",
                "without giving a reason",
            ),
            zh_en("副产氢就近消纳", "By-product hydrogen is used.", "就近"),
            zh_en("按前三個月平均用量計費", "charges are based on the highest of the three months", "平均"),
        ),
        silent=(
            en_zh("Save the file before you close it.", "关闭前请保存文件。"),
            en_zh("Please save the receipt for later.", "请保留收据备用。"),
            en_zh("Save under a different name.", "另存为其他名称。"),
            en_zh("Unless otherwise stated, all figures are in millions.", "除另有说明外，所有数字均以百万计。"),
            en_zh("Unless otherwise agreed, the price is fixed.", "如无相反约定，价格不变。"),
            zh_en(
                "本地与外地企业享有同等待遇。", "Firms from elsewhere are treated no less favourably than local ones."
            ),
            zh_en("将在符合检疫要求的前提下加快程序。", "Procedures will be faster, with quarantine rules observed."),
            zh_en("将在符合检疫要求的前提下加快程序。", "Procedures will be faster if that is safe."),
            zh_en("不论国籍，均可申请。", "Anyone may apply."),
            zh_en("无论善恶，都要剿灭。", "They will be destroyed, neither the just nor the wicked being spared."),
            zh_en("在这种情形下，不会拒绝。", "Nothing will then be rejected."),
            zh_en("无论你想买什么东西，都能买到。", "You name it, we sell it."),
            en_zh("All may vote, regardless of nationality.", "任何国籍的人均可投票。"),
            zh_en("公司拥有自主品牌。", "The company has its own brands."),
            zh_en("他不由自主地笑了。", "He smiled in spite of it all."),
            zh_en("即时通讯", "messaging"),
            en_zh("The gap is explained in part by the rules.", "造成差距的原因之一是规则。"),
            en_zh("Part of the story is told in part two.", "故事在第二卷讲述。"),
            en_zh("It was verified by an independent body.", "经第三方机构核实。"),
            zh_en("两国外长会谈。", "The two ministers held talks."),
            zh_en("八国外长会谈后发表声明。", "The eight ministers issued a statement after their talks."),
            zh_en("两国内政部长会谈。", "The interior ministers met."),
            zh_en("两国外长对双边贸易额感到满意。", "The two ministers noted two-way trade with satisfaction."),
            zh_en(
                "不得新增地下水许可；确需新增的，应当报批。",
                "No new permits for groundwater shall be issued; where it is needed, approval shall be sought.",
            ),
            zh_en("但传统手钓不在此限。", "Traditional handlining is exempt from this prohibition."),
            zh_en("近三成古籍有不同程度的破损。", "Nearly a third of the rare books are damaged to some degree."),
            zh_en("开展可行性研究。", "They will study whether it can be done."),
            zh_en("按可比价格计算增长2.3%。", "It grew by 2.3 per cent in real terms."),
            zh_en("由省级以上部门审核。", "It is examined by authorities at provincial level and up."),
            en_zh("Repeated requests had been turned down.", "曾一再申请，遭拒。"),
            zh_en("必要時得隨時修正。", "It may be amended at any time where necessary."),
            zh_en(
                "本协议一式四份，双方各执两份。", "This Agreement is made in four originals, each Party holding two."
            ),
            zh_en("會按個別情況考慮寬減。", "Relief is considered on a case-by-case basis."),
            zh_en("双方一致认为，应扩大合作。", "The two sides agreed that cooperation should be expanded."),
            zh_en("任何修改均须经双方书面同意。", "No amendment shall be binding unless signed by both Parties."),
            zh_en("原则上不再新增编制。", "As a rule, no new posts will be created."),
            zh_en("没收违法所得。", "Ill-gotten gains shall be confiscated."),
            zh_en("价格如有变动，恕不事先通知。", "Prices are subject to change without notice."),
            zh_en("这并非法律问题。", "This is no question of courts."),
            zh_en("两国定期举行会晤。", "The two countries meet at set intervals."),
            zh_en("逐步取消关税。", "Tariffs will be phased out."),
            zh_en("至少你来了。", "You came, anyhow."),
            zh_en("屋宇署共發出93張強制驗樓通知。", "The Buildings Department has issued 93 MBIS notices."),
            zh_en("他气急败坏地擅自走了。", "Off he stormed in high dudgeon."),
            zh_en("双方承担连带责任。", "The two parties are jointly and severally liable."),
            zh_en("对文件有疑问的，应以书面形式提出。", "Any question about the documents shall be sent by letter."),
            zh_en("最主要的原因是钱。", "It is mostly the money."),
            zh_en("应当邀请所有投标人参加。", "Each bidder shall be invited to attend."),
            zh_en("本软件归甲方所有。", "The Software belongs to Party A."),
            zh_en("大部分国家提出了建议。", "Countries, by and large, made proposals."),
            zh_en("實行最嚴格的制度。", "The strictest of systems is applied."),
            zh_en("双方加强务实合作。", "The two sides will step up practical cooperation."),
            zh_en("他研究唐代诗歌。", "He studies the poetry of the eighth century."),
            zh_en("减少三分之一", "a cut by a third"),
            zh_en("并非所有申请都获批准。", "Some applications were not approved."),
            zh_en("中国是最大的市场之一。", "China is among the largest markets."),
            zh_en("中国是最大的市场之一。", "China is a leading market."),
            en_zh("It is one of the oldest bridges in the country.", "该桥在国内古老桥梁中数一数二。"),
            zh_en("中国是人口最多的国家之一。", "Few countries have so many people as China."),
            zh_en("影片悄无声息地上映。", "The film came out quietly."),
            zh_en("依照本协议，双方应保密。", "The Parties shall hereunder keep it secret."),
            zh_en("价格视市场情况而定。", "The price depends on the market."),
            zh_en("代价是明显的。", "So are the costs."),
            zh_en("要加倍小心。", "Take great care."),
            zh_en("只有会员方可参加。", "Attendance is restricted to members."),
            zh_en("只有经批准才能施工。", "No work may begin before approval."),
            en_zh("It may be used only with the consent of the owner.", "经所有人同意方可使用。"),
            zh_en("目前，局势稳定。", "The situation is stable."),
            zh_en("盗挖黑土是非法的。", "Stealing black soil breaks the law."),
            zh_en("日产就是一个典型的例子。", "Nissan is a good example."),
            zh_en("除此以外，没有别的原因。", "There is no other reason."),
            zh_en("除已披露事项外，公司无重大诉讼。", "But for matters disclosed, it has no material litigation."),
            zh_en("无论如何，他来了。", "He came, anyhow."),
            zh_en("随时准备帮忙。", "He stands prepared to help."),
            en_zh("Report any damage, however slight.", "损坏不论轻重，应予报告。"),
            en_zh("However slight it was, he left.", "它再轻微，他也走了。"),
            en_zh("Switch the motor on briefly to check the direction.", "接通电动机片刻以检查方向。"),
            en_zh("The talks may be temporarily suspended.", "会谈可以暂停。"),
            en_zh("At least you came.", "你好歹来了。"),
            en_zh("Participation is mandatory.", "必须参加。"),
            zh_en("货物须在合理时间内交付。", "The goods shall be delivered in good time."),
            zh_en("关税、国内税和规费", "customs duties, taxes and fees"),
            zh_en("夜间最低气温只有2摄氏度。", "It will be 2 degrees Celsius overnight."),
            zh_en("应在十个工作日内答复。", "Reply within ten working days."),
            en_zh("Domestic waste is collected.", "收集生活垃圾。"),
            zh_en("以非洲方式解决非洲问题。", "African solutions are found by African means."),
            zh_en("鼓励有条件的地方先行先试。", "Places that are able to are encouraged to go ahead."),
            zh_en("他是主动辞职的。", "He resigned."),
            en_zh("Almost all events are free.", "绝大多数活动免费。"),
            en_zh("This applies particularly to farms.", "这尤其适用于农场。"),
            en_zh("They will be towed away without prior warning.", "该车会被拖走，恕不另行警告。"),
            en_zh("Dishonest claims will be rejected in full.", "不实的索赔一概拒赔。"),
            zh_en("与其事后补救，不如事前预防。", "Better to prevent than to cure."),
            en_zh("Visitors may enter without charge.", "访客可免费进入。"),
            en_zh("Visitors may enter without paying a fee.", "访客入场无须购票。"),
            en_zh("Severe exacerbations need treatment.", "重度急性加重需要治疗。"),
        ),
    )

    def check(self, unit: TranslationUnit, context: Context) -> Iterator[Issue]:
        """One issue for each modifier of the source."""
        sides = context.chinese_and_english(unit)
        if sides is None or not unit.source_text.strip() or not unit.target_text.strip():
            return
        if context.judgement is not None and context.judgement.adequacy < _POOR:
            return
        chinese = sides[0] == "source"
        plain = simplified(sides[1])
        one_of = lost_one_of(*((plain, sides[2]) if chinese else (sides[2], plain)), chinese)
        if one_of is not None:
            text, usual = unit.source_text[slice(*one_of)], "one of" if chinese else "之一"
            yield issue(self, unit, "source", one_of, f"Nothing in the translation says “{text}” (“{usual}”).")
        known, framed = may_find(unit.source_text, chinese), may_be_framed(unit.source_text, chinese)
        if not (known or framed):
            return
        source, target = both_read(unit, chinese)
        answers = Answers(source, target, chinese)
        found = sorted(unanswered(answers)) if known else []
        frame = lost_frame(source, target, chinese) if framed else None
        if (frame is None and not found) or answers.free:
            return
        if frame is not None:
            message = f"Nothing in the translation says “{unit.source_text[slice(*frame)]}”."
            yield issue(self, unit, "source", frame, message)
        covered = [span for span in (frame, one_of) if span is not None]
        for lost in found:
            if any(start < lost.end and lost.start < end for start, end in covered):
                continue
            covered.append((lost.start, lost.end))
            text = unit.source_text[lost.start : lost.end]
            message = f"Nothing in the translation says “{text}” (“{lost.usual}”)."
            yield issue(self, unit, "source", (lost.start, lost.end), message)
