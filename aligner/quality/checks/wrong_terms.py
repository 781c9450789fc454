"""Terms that are taken for others of their field, or for opposites: 国事访问 as "official visit", 领海 as "EEZ"."""

from __future__ import annotations

from collections.abc import Iterator

from aligner.evidence.chinese_words import simplified
from aligner.model import Issue, Severity, TranslationUnit
from aligner.quality.check import Context, Examples, en_zh, issue, opposed, zh_en
from aligner.quality.siblings.tables import TERMS, families
from aligner.quality.siblings.taken import taken

_POOR = 0.5
"""Below this adequacy a unit that is about something else has greater defects than a wrong term."""


class WrongTerms:
    """Only terms of closed tables, where nothing renders the one and nothing accounts for the other."""

    id = "wrong_terms"
    category = "terminology/wrong-term"
    severity: Severity = "major"
    examples = Examples(
        fires=(
            zh_en(
                "十二个月内不减持公司股份。", "not to increase its shareholding for a year", "increase its shareholding"
            ),
            zh_en("双方重申坚持这一原则。", "The two sides noted their adherence to this principle.", "noted"),
            zh_en("委员会注意到该报告。", "The Committee endorsed the report.", "endorsed"),
            zh_en("各方对中断谈判深表遗憾。", "The parties expressed deep appreciation for it.", "appreciation"),
            en_zh("Stresses that the rights of States are not affected,", "重申各国的权利不受影响，", "重申"),
            en_zh("Regrets that the talks were broken off,", "欢迎谈判中止，", "欢迎"),
            zh_en("他就此投了弃权票。", "He voted against it.", "voted against"),
            zh_en("扣除非经常性损益", "excluding recurring gains and losses", "recurring"),
            zh_en("机器造的纸偏酸。", "Machine-made paper tends to be alkaline.", "alkaline"),
            zh_en("罰鍰及撤銷執照", "fines and the suspension of licences", "suspension"),
            zh_en("驳回原告的诉讼请求。", "The claims of the plaintiff are upheld.", "upheld"),
            zh_en("原告的訴訟請求，本院不予支持。", "This Court upholds the plaintiff's claim.", "upholds"),
            zh_en("自本判決生效之日起十日內", "within ten days of the date on which this judgment is pronounced"),
            zh_en("本条例自公布之日起施行。", "These Regulations come into force on the date of their approval."),
            zh_en("以股权登记日股本为基数", "based on share capital at the payment date", "payment date"),
            zh_en("为控股子公司提供担保", "guarantees for its controlling shareholder", "controlling shareholder"),
            zh_en("共同打击人口贩运", "combat drug trafficking together", "drug trafficking"),
            zh_en("离任审计", "audits conducted when they take office", "take office"),
            zh_en("土地使用权质押给银行。", "The land use right is mortgaged to the bank.", "mortgaged"),
            zh_en("承认台湾是中国的一部分", "acknowledged China's position that Taiwan is part of it"),
            en_zh("Clean the inlet of the pump.", "清洁水泵出水口。", "出水口"),
            zh_en("上款規定不影響其使用。", "The following paragraph does not affect its use.", "following paragraph"),
            zh_en("每月租金198,000元（含税）", "a monthly rent of RMB 198,000 (tax excluded)", "tax excluded"),
            zh_en("改善公路、鐵路運輸條件。", "Road and air transport will be improved.", "air transport"),
            zh_en(
                "二级以上医院设立老年医学科。", "Hospitals of level two have an obstetrics department.", "obstetrics"
            ),
            en_zh("tablets taken every other day", "每日服用片剂", "每日"),
            zh_en("按每百户不少于20平方米配套", "at least 20 square metres per thousand households", "per thousand"),
            zh_en("研究期满后三个月内", "within three months of the beginning of the research", "beginning of"),
            zh_en("每季末月的20日", "the 20th day of the first month of each quarter", "first month"),
            en_zh("for diesel engines", "用于汽油发动机", "汽油"),
            zh_en("缴纳增值税", "pay stamp duty", "stamp duty"),
            zh_en("他被控盗窃。", "He was charged with robbery.", "robbery"),
            zh_en("拧紧螺栓", "loosen the bolts", "loosen"),
            zh_en(
                "由市场监督管理部门责令改正",
                "ordered by the public security department to correct it",
                "public security",
            ),
            zh_en("本科生的学费", "the tuition of postgraduates", "postgraduates"),
            zh_en("贷款利率由双方商定。", "The exchange rate is agreed by the two sides.", "exchange rate"),
            zh_en("翌日早餐後發還", "given back after lunch the next day", "lunch"),
            zh_en("外交部長訪華", "The Minister of Foreign Trade visited China.", "Minister of Foreign Trade"),
            zh_en("每年采集土样三万份", "30,000 water samples a year", "water samples"),
            zh_en("推广大豆种植", "promote the growing of maize", "maize"),
            zh_en("总统对中国进行国事访问。", "The President paid an official visit to China.", "official visit"),
            zh_en("两国元首通话。", "The two heads of government spoke by telephone.", "heads of government"),
            zh_en(
                "外籍船舶不得进入领海。",
                "Foreign ships may not enter the exclusive economic zone.",
                "exclusive economic zone",
            ),
            zh_en("双方签署了谅解备忘录。", "The two sides signed a treaty.", "treaty"),
            zh_en("雙方同意盡早啟動談判。", "They agreed to conclude the negotiations soon.", "conclude"),
            zh_en("任何一方均可提起诉讼。", "Either party may apply for arbitration.", "arbitration"),
            zh_en("投標人應繳納押標金。", "Bidders shall pay the performance bond.", "performance bond"),
            zh_en(
                "自通知书发出之日起三十日内",
                "within 30 days of the date on which the notice is received",
                "date on which the notice is received",
            ),
            zh_en("每股派发现金0.5元（含税）。", "A dividend of RMB 0.5 (tax exclusive) per share.", "tax exclusive"),
            zh_en("许可是非独占的。", "The license is exclusive.", "exclusive"),
            zh_en(
                "審計師出具了無保留意見。",
                "The auditor issued a qualified opinion.",
                "qualified opinion",
            ),
            zh_en("逾期未提出异议的，视为合格。", "Failing objection, it shall be deemed rejected.", "deemed rejected"),
            zh_en("因不可歸責於廠商之事由", "for causes attributable to the supplier", "attributable"),
            zh_en("应收账款减少。", "Accounts payable decreased.", "Accounts payable"),
            zh_en("贸易顺差扩大。", "The trade deficit widened.", "deficit"),
            zh_en("市财政拨款", "provincial appropriations", "provincial"),
            zh_en("改善近岸海域水质", "improve the quality of offshore waters", "offshore"),
            zh_en("加强双边合作", "strengthen multilateral cooperation", "multilateral"),
            zh_en("人民币贬值", "the appreciation of the RMB", "appreciation of"),
            zh_en("增加发展中国家的代表性", "a greater voice for developed countries", "developed countries"),
            zh_en("反对单边制裁", "reject unilateral tariffs", "tariffs"),
            zh_en("工期540日历天", "a period of 540 working days", "working days"),
            zh_en("旗下零售物業出租率上升", "Occupancy of the residential portfolio rose.", "residential portfolio"),
            zh_en("報請當地檢查機構備查", "submitted to the local inspection agency for approval", "for approval"),
            zh_en("僱用護理人員一人", "employ one physician", "physician"),
            zh_en("由中央主管機關定之", "set by the local competent authority", "local competent authority"),
            zh_en("侵犯专利权或著作权", "infringes a trademark or copyright", "trademark"),
            en_zh("Side effects are headache and constipation.", "不良反应有头痛和腹泻。", "腹泻"),
            en_zh("Your pharmacist can advise you.", "可向护士咨询。", "护士"),
            en_zh("The line should slope upwards.", "管路应向下倾斜。", "向下"),
            en_zh("This will damage the shaft seal.", "这会损坏轴承。", "轴承"),
            en_zh("The goods are for export.", "货物供进口。", "进口"),
            en_zh("The company has no part-time staff.", "公司没有全职员工。", "全职"),
            en_zh("Upstream industries grew.", "下游行业增长。", "下游"),
            en_zh("Include it in the budget and report on expenditure.", "列入预算并报告收入情况。", "收入"),
            zh_en(
                "货物进口之前，进口方海关应当作出预裁定。",
                "Before goods are imported, the customs of the exporting Party shall issue a ruling.",
                "exporting",
            ),
            zh_en(
                "监管高风险货物，便利低风险货物的放行。",
                "control high-risk goods and ease the release of high-risk goods",
                "high-risk",
            ),
            zh_en("目的港不得变更。", "The port of loading shall not be changed.", "port of loading"),
            zh_en("依法适用普通程序", "heard under the summary procedure", "summary procedure"),
            en_zh("a contract put out to open international tender", "以國際選擇性招標批出的合約", "選擇性招標"),
            en_zh("a randomized, double-blind trial", "随机单盲试验", "单盲"),
            en_zh("CYP3A4 inhibitors are prohibited.", "禁止使用CYP3A4诱导剂。", "诱导剂"),
            en_zh("by baseline eosinophil count", "按基线中性粒细胞计数", "中性粒细胞"),
            en_zh("emissions of sulphur dioxide", "二氧化碳排放量", "二氧化碳"),
            zh_en("研究系外行星", "the study of the outer planets", "outer planets"),
            zh_en("从月球背面采回样品", "samples from the surface of the Moon", "surface of the Moon"),
            zh_en("预报误差缩小", "The accuracy of the forecast has been cut.", "accuracy"),
            zh_en("由蓝脊公司所属船舶承运", "carried on a vessel chartered by Blue Ridge", "chartered by"),
            zh_en("给予利害关系人评论机会", "give beneficiaries an opportunity to comment", "beneficiaries"),
            zh_en("撤销具有追溯效力。", "Revocation has traceable effect.", "traceable"),
            zh_en("以协商一致方式作出决定", "take decisions through consultation", "through consultation"),
            zh_en("公允价值变动", "changes in the carrying value", "carrying value"),
            zh_en("派发末期股息", "pay an interim dividend", "interim dividend"),
            zh_en("病假工资", "pay during annual leave", "annual leave"),
            zh_en("由开证行付款", "paid by the advising bank", "advising bank"),
            en_zh("an unconditional guarantee", "有条件的担保", "有条件"),
        ),
        silent=(
            zh_en("驳回上诉，维持原判。", "The appeal is dismissed and the judgment is upheld."),
            zh_en("原告主张加倍赔偿，本院不予支持。", "This Court does not uphold the claim for double damages."),
            zh_en("自本判决生效之日起十日内", "within ten days of the date on which the judgment takes effect"),
            zh_en("地表水与地下水", "groundwater, including groundwater fed by the surface"),
            zh_en("地下水取水许可", "permits for groundwater, where the groundwater is shallow"),
            zh_en("預防麻疹和風疹", "prevention of measles and rubella, rubella above all"),
            zh_en("照明及通風設備", "lights, and equipment that lets the air in; lighting equipment"),
            zh_en("民营企业", "privately run firms, not state-run ones"),
            zh_en("经最终验收合格", "upon unpacking inspection and final acceptance"),
            en_zh("Include it in the budget and report on expenditure.", "列入预算并报告支出情况。"),
            zh_en("减持股份", "the sale of shares, not an increase in holdings"),
            zh_en("撤销该决定，暂停执行", "The decision was set aside and its execution suspended."),
            zh_en("以登记日为准", "as at the record date"),
            zh_en("控股子公司的控股股东", "the controlling shareholder of the unit"),
            zh_en("承认立场不同", "acknowledged that positions differ"),
            zh_en("酸碱度", "alkalinity"),
            zh_en("前款规定的期限", "the period specified in that paragraph, and in the following paragraphs"),
            zh_en("租金含稅，不含水電費。", "The rent includes tax and excludes water and electricity."),
            zh_en("提出请求的缔约方", "the requesting Party"),
            zh_en("由市场监管部门和公安机关负责", "the market regulator and the police are in charge"),
            zh_en("插上充电器", "plug in the charger"),
            zh_en("他的女婿", "his son-in-law"),
            zh_en("吃过晚饭", "after the meal in the evening"),
            zh_en("大豆和玉米产量增加", "higher output of soy and maize"),
            zh_en("总统对中国进行国事访问。", "The President was on a state visit to China."),
            zh_en("国家元首和政府首脑", "heads of state and government"),
            zh_en("两国元首通话。", "The two presidents, heads of government too, spoke by telephone."),
            zh_en("双方签署了条约和谅解备忘录。", "They signed the treaty and the MOU."),
            zh_en("双方达成一致，签署公报。", "The parties reached agreement and signed the communiqué."),
            zh_en("非独占许可", "a non-exclusive license"),
            zh_en("专属许可，非独占", "a licence that is not exclusive"),
            zh_en("标准无保留意见", "a standard unqualified opinion"),
            zh_en("不含稅價格", "the price exclusive of VAT"),
            zh_en("进出口总额", "total exports"),
            zh_en("同比增长5%", "up 5% over the same month last year"),
            zh_en("国内外市场", "markets overseas"),
            zh_en("向对外长期贷款", "long-term foreign loans"),
            zh_en("拒不付款", "refuses to pay"),
            zh_en("最不发达国家和发达国家", "least developed countries, and the others"),
            zh_en("十個工作日內", "within ten business days"),
            zh_en("計劃工期540日曆天", "a planned construction period of 540 days"),
            zh_en("报县政府批准，并报省政府备案", "for approval to the county and notified to the province"),
            zh_en("请咨询医师或药师。", "Ask your doctor or chemist."),
            zh_en("向上级报告，向下移动", "report to one's superiors; move it downwards"),
            zh_en("多邊和雙邊合作", "multilateral and other cooperation between the two"),
            en_zh("under fixed-term contracts, home and abroad", "按定期合同，在海内外"),
            en_zh("The protocol was signed.", "双方签署了协议。"),
            zh_en("进口方海关对进口货物", "The importing Party's customs treat the goods that are brought in so."),
            zh_en("定位误差小于五米", "positioning accuracy better than 5 metres"),
            zh_en("高收入国家和低收入国家", "high- and low-income countries"),
            zh_en("在目的港卸货", "unloaded at the port of arrival"),
            zh_en("经协商一致，可以解除。", "It may be rescinded upon agreement reached through consultation."),
            zh_en("公司所有船舶，部分由他人经营。", "All ships of the company, some of them operated by others."),
            zh_en("误差小于五米", "accurate to within five metres"),
            zh_en("利率风险和汇率风险", "interest rate and exchange rate risk"),
            zh_en("二氧化碳排放", "carbon emissions"),
            zh_en("无条件且不可撤销的担保", "an unconditional and irrevocable guarantee"),
            zh_en("双方重申坚持这一原则。", "The two sides once again pledged to uphold this principle."),
            zh_en("中方支持对话，注意到有关建议。", "China noted the proposals and stands behind the dialogue."),
            zh_en("他指出，遗憾的是没有人来。", "Sadly, he noted, nobody came."),
            en_zh("She noted that he regretted nothing.", "她说他并不后悔。"),
            zh_en("扣除非经常性损益后的净利润", "net profit excluding non-recurring gains and losses"),
            zh_en("非经常性损益和一次性支出", "one-off items and single-use spending"),
        ),
    )

    def check(self, unit: TranslationUnit, context: Context) -> Iterator[Issue]:
        """At most one issue of each family of terms, on the target."""
        sides = context.chinese_and_english(unit)
        judgement = context.judgement
        if sides is None or (judgement is not None and judgement.verdict == "unrelated" and judgement.adequacy < _POOR):
            return
        chinese, zh, en = sides
        for one in taken(simplified(zh), en, families(), TERMS):
            mine, says, meant = opposed(unit, chinese, one.zh, one.en)
            severity: Severity = "minor" if one.minor else "major"
            message = f"“{says}” is another term; the source has “{meant}”."
            yield issue(self, unit, "target", mine, message, severity=severity)
