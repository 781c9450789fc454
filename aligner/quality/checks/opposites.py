"""What is turned into its opposite: comparisons, order, degrees, exceptions, choices and verbs of change."""

from __future__ import annotations

from collections.abc import Iterator

from aligner.model import Issue, Severity, TranslationUnit
from aligner.quality.adequacy.reading import both_read
from aligner.quality.check import Context, Examples, en_zh, issue, opposed, zh_en
from aligner.quality.turned.agents import made_addressee
from aligner.quality.turned.choices import turned_choice
from aligner.quality.turned.comparisons import made_unequal, turned_comparisons
from aligner.quality.turned.degrees import selected, turned_degrees
from aligner.quality.turned.doers import exchanged_doers
from aligner.quality.turned.exceptions import turned_exceptions
from aligner.quality.turned.excluding_words import excluding_words
from aligner.quality.turned.how_many import turned_number
from aligner.quality.turned.opposed_verbs import opposed_verbs
from aligner.quality.turned.rather_than import turned_weights
from aligner.quality.turned.recoveries import turned_course
from aligner.quality.turned.step_order import may_find, turned_steps
from aligner.quality.turned.time_order import turned_order
from aligner.quality.turned.time_spans import turned_span


class Opposites:
    """Fires where each text has a word of one pole and nothing that might stand for the other's."""

    id = "opposites"
    category = "accuracy/mistranslation"
    severity: Severity = "major"
    examples = Examples(
        fires=(
            zh_en(
                "漁船得不經事先許可進港避難。",
                "A vessel may take refuge with prior permission.",
                "with prior permission",
            ),
            en_zh("You may enter without permission.", "经许可可以进入。", "经许可"),
            en_zh("Unless the tariff is revised, the port will make a loss.", "一旦調整費率，港口將虧損。", "一旦"),
            zh_en("如果双方同意，合同即续期。", "The contract is renewed unless both Parties agree.", "unless"),
            zh_en("除法律另有规定外，应予披露。", "It shall be disclosed in accordance with the law."),
            zh_en(
                "公司应当事前告知董事会。", "The company shall inform the Board after any pledge.", "after any pledge"
            ),
            zh_en("須事先取得書面同意。", "Written consent shall be obtained afterwards.", "afterwards"),
            zh_en("事后应当报告董事会。", "A report shall be made to the Board in advance.", "in advance"),
            en_zh(
                "The decline has less to do with the port than with the relocation of factories.",
                "下滑與其說是工廠外移所致，不如說是港口的問題。",
            ),
            zh_en("费用由卖方支付。", "The costs shall be paid to the Seller.", "be paid to the Seller"),
            zh_en(
                "海洋的故事，應該由靠海生活的人來說。", "The story of the sea should be told to those who live by it."
            ),
            zh_en("主要是管理问题，而非天气。", "It was mainly due to the weather rather than management."),
            en_zh("Vehicles were not always assigned by need.", "车辆分配从不以需要为依据。", "从不"),
            zh_en("兩輛車去年合共停駛八十六天。", "Each vehicle was off the road for 86 days last year.", "Each"),
            en_zh("The vehicles were off the road for 86 days altogether.", "每辆车停驶86天。", "每辆"),
            en_zh("Half of our volunteers are under eighteen.", "志願者多數未滿十八歲。", "多數"),
            zh_en("半数村民反对。", "Most of the villagers are against it.", "Most of"),
            zh_en("期待第十五批队员年内抵达。", "It looks forward to the arrival of the team next year.", "next year"),
            en_zh("The plant is to open next year.", "电厂年底前启用。", "年底前"),
            zh_en("连续七日刊登道歉声明。", "An apology shall be published seven times.", "seven times"),
            zh_en("平均存留牙齒比同齡人少3.4顆。", "They had 3.4 times fewer teeth left.", "3.4 times fewer"),
            zh_en("利润增速低于收入增速。", "Profit grew in step with revenue.", "in step with"),
            en_zh("They are paid less than a bus driver earns.", "薪水跟公车司机一样。", "一样"),
            en_zh("Grants have barely kept pace with inflation.", "补助远远超过通货膨胀。", "远远超过"),
            zh_en("被告直至9月12日才作出下架处理。", "The defendant took them down before 12 September.", "before"),
            zh_en("我們先清理東門，再向城中心推進。", "We moved to the centre first and then cleared the east gate."),
            en_zh("Ship first, then pay.", "先付款，後發貨。"),
            en_zh("Take the bus instead of the train.", "請乘火車，不要乘巴士。"),
            zh_en("用纸代替塑料。", "Plastic is used instead of paper.", "instead of"),
            en_zh("Even if it rains, the match will go ahead.", "只要下雨，比賽就會舉行。", "只要"),
            zh_en("即使下雨，比赛照常举行。", "The match will go ahead as long as it rains.", "as long as"),
            en_zh("Drones are banned, except those of accredited media.", "禁止放飛無人機，包括獲認可傳媒。", "包括"),
            zh_en("甲公司收購乙公司。", "Company B acquired Company A."),
            zh_en("祖国不会忘记你们。", "You will not forget your country."),
            en_zh("You must inform us of any change.", "如有變更，我們必須通知您。"),
            en_zh("I am grateful to Professor Lin, who taught me to love mistakes.", "感谢林教授，是我教他爱上犯错。"),
            zh_en("請將實施方案報送市人社局備案。", "Please collect your plans from the municipal bureau."),
            en_zh("We will settle it by repair or in cash, whichever we choose.", "我们将修理或赔付现金，由您选择。"),
            zh_en("公司利润与去年持平。", "The company's profit rose.", "rose"),
            zh_en(
                "近四分之一的人有過牙痛，其中看過牙醫的不到一半。",
                "Nearly a quarter had had toothache; fewer than half of the respondents had seen a dentist.",
                "of the respondents",
            ),
            zh_en("净利润高于去年。", "Net profit was lower than last year.", "lower than"),
            zh_en(
                "涵蓋私人樓宇，但住用樓宇除外。", "It covers private buildings, including domestic ones.", "including"
            ),
            zh_en(
                "除特殊商品外，不得强制老年人扫码付款。",
                "Including for special goods, older people shall not be forced to pay by QR code.",
                "Including",
            ),
            zh_en(
                "除非海關書面同意，資料不得用於其他目的。",
                "The information shall not be used for other purposes even if the customs agree in writing.",
                "even if",
            ),
            en_zh("Your doctor will be told only if you agree.", "无论您是否同意，我们都会告知医生。", "无论您是否"),
            zh_en("双方将扩大农产品贸易。", "The two sides will reduce trade in agricultural products.", "reduce"),
            zh_en("單邊措施加劇困難。", "Unilateral measures alleviate the difficulties.", "alleviate"),
            zh_en("大多數意見書支持提高罰則。", "All submissions supported heavier penalties.", "All"),
            zh_en(
                "涉案金額合計八百萬元，已全部追回。",
                "It involved a total of RMB8 million, most of which was recovered.",
                "most",
            ),
            en_zh("There are 12 indicators, most of them environmental.", "指标共12项，均为环境指标。", "均"),
            en_zh("All cruise ships should use shore power.", "部分邮轮应使用岸电。", "部分"),
            en_zh("All cruise ships should use shore power.", "大型郵輪應使用岸電。", "大型"),
            en_zh("All students receive a grant.", "优秀学生可获补助。", "优秀"),
            en_zh("Of the indicators, most are environmental.", "指標均為環境指標。", "均"),
            zh_en("每名成员均须符合要求。", "At least one of the members must meet the requirement.", "At least one"),
            zh_en("全体老年人享有服务。", "Most older people have access to services.", "Most"),
            zh_en(
                "重点泉域全部恢复常年出流，比例不低于百分之八十五。",
                "Some key springs will flow all year round again, and no less than 85 per cent will meet it.",
                "Some",
            ),
            en_zh("Some members voted against the plan.", "全体成员投票反对该计划。", "全体"),
            en_zh(
                "All of the fluid will be returned underground, so that there will be no discharge into the river.",
                "流体将大部分回注地下，因此不会排入河中。",
                "大部分",
            ),
            en_zh("Not everyone in the valley is convinced.", "山谷里根本无人信服。", "根本无人"),
            zh_en("并非所有会员都同意。", "None of the members agreed.", "None"),
            en_zh(
                "It will halt production if the flow of any of them falls.", "所有涌水量若均减少，即停止生产。", "所有"
            ),
            zh_en("任何一方违约的，合同终止。", "If both Parties are in breach, the contract ends.", "both"),
            zh_en("库房仅限乙方储存。", "The storeroom is used mainly by Party B for storage.", "mainly"),
            zh_en("服务体系基本建成。", "The service system will be fully in place.", "fully"),
            zh_en(
                "農村老齡化程度高於城市。",
                "Population ageing is more advanced in urban than in rural areas.",
                "more advanced in urban than",
            ),
            zh_en("铁路运费低于公路。", "Rates by road are lower than by rail.", "lower than"),
            zh_en("出口增幅高於進口增幅。", "Exports are growing more slowly than imports.", "more slowly than"),
            zh_en("出口增速低于进口。", "Exports grew faster than imports.", "faster than"),
            zh_en("價格高出市價四成。", "The price is 40 per cent below the market rate.", "below"),
            zh_en("膳宿与船员相同。", "The meals are better than those of the crew.", "better than"),
            zh_en("他向副署長而非署長報告。", "He reports to the Director rather than the Deputy Director."),
            zh_en("今年的產量比去年多。", "This year's output was smaller than last year's.", "smaller than"),
            zh_en(
                "賣方應於出貨前七日通知買方。",
                "The Seller shall notify the Buyer seven days after shipment.",
                "after shipment",
            ),
            zh_en(
                "法律要求披露的，应在披露前通知对方。",
                "Where disclosure is required by laws, it notifies the other Party after making the disclosure.",
                "after making",
            ),
            zh_en("甲方应在收到通知后付款。", "Party A shall pay before receipt of the notice.", "before receipt"),
            zh_en(
                "投標報價低於成本或者高於最高限價的，應當否決。",
                "A tender with a price above cost or below the ceiling price shall be rejected.",
                "above",
            ),
            zh_en(
                "最遲須於啟運前四週送達。", "It must arrive no later than four weeks after dispatch.", "after dispatch"
            ),
            zh_en("手术前不得进食。", "Do not eat after the operation.", "after the operation"),
            zh_en("第三季度毛利率略有下降。", "The gross margin fell sharply in the third quarter.", "sharply"),
            zh_en("大多數居民支持該計劃。", "A few residents support the plan.", "A few"),
            en_zh("Rashes often occur.", "偶尔会出现皮疹。", "偶尔"),
            en_zh("The accounts are published after the election.", "账目在选举前公布。", "选举前"),
        ),
        silent=(
            zh_en("所有权于验收之日移转。", "Title shall pass upon acceptance, before the goods are used."),
            en_zh("We test the water before we order a turbine.", "我们先检测水质，然后订购涡轮机。"),
            zh_en("水位止跌回升。", "The water table, which had continued to fall, is rising."),
            zh_en("报告由审计师提交董事会。", "The auditor's report shall be submitted to the Board."),
            zh_en("费用由卖方支付给船东。", "The costs shall be paid to the shipowner of the Seller."),
            zh_en("如果不调整，港口将亏损。", "Unless it is revised, the port will make a loss."),
            zh_en("事先征得同意后方可进入。", "You may enter after obtaining consent."),
            zh_en("事后应当报告董事会。", "After prior consultation, a report shall be made to the Board."),
            en_zh(
                "The decline has less to do with the port than with the relocation of factories.",
                "下滑与其说是港口的问题，不如说是工厂外移所致。",
            ),
            zh_en("未经许可，不得进入。", "You may enter only with permission."),
            zh_en("大部分意见支持，但有人不同意。", "Not all agreed; most views were in favour."),
            zh_en("各地设有分会，全部由志愿者管理。", "There are some branches run by volunteers."),
            en_zh("Not everyone in the valley is convinced.", "山谷里并非人人信服。"),
            en_zh("Not everyone came, and nobody spoke.", "并非人人都来了，也无人发言。"),
            en_zh("If any of them falls, production stops.", "任一处减少，即停止生产。"),
            zh_en("若各方均同意，可以修改。", "It may be amended if all Parties agree."),
            en_zh("Vehicles were not always assigned by need.", "车辆分配并不总是以需要为依据。"),
            zh_en("每輛車去年停駛八十六天。", "Each vehicle was off the road for 86 days last year."),
            en_zh("More than half of our volunteers are under eighteen.", "志愿者多数未满十八岁。"),
            zh_en("项目年内开工，明年完工。", "Work begins this year and ends next year."),
            zh_en("增速低于去年，与前年持平。", "Growth was slower than last year and the same as in 2024."),
            zh_en("先清理東門，再向城中心推進。", "Clear the east gate first, then move to the centre."),
            en_zh("Take the bus instead of the train.", "请改乘巴士，不要乘火车。"),
            zh_en("甲公司收购乙公司。", "Company B was acquired by Company A."),
            zh_en("甲公司被乙公司收购。", "Company B acquired Company A."),
            zh_en("祖國不會忘記你們。", "Your country will not forget you."),
            zh_en("您必须通知我们，我们会通知您。", "You must inform us, and we will inform you."),
            zh_en(
                "填妥表格后提交，表格可向秘书处领取。", "Submit the form, which you can obtain from the Secretariat."
            ),
            zh_en("公司利润与去年持平。", "Profit remained flat after it rose early in the year."),
            zh_en(
                "受访者有一千人，其中一半有过牙痛。",
                "There were 1,000 respondents; half of the respondents had toothache.",
            ),
            zh_en("失业率低于全国平均水平。", "Unemployment is below the national average."),
            zh_en("甲的价格高于乙的价格。", "Party B's price is lower than that of Party A."),
            zh_en("货款付清后方可发货。", "No goods are shipped before payment."),
            zh_en("付款后交货。", "Delivery follows payment, which falls due before the end of the year."),
            zh_en("开会前请签到，会后用餐。", "Please sign in before the meeting; a meal is served after the meeting."),
            zh_en("农村老龄化程度高于城市。", "Ageing is more advanced in rural than in urban areas."),
            zh_en("铁路运费低于公路。", "Rates by road are higher than by rail."),
            zh_en("为什么盖在偏乡，而不是盖在台北？", "Why was it built in so remote a place and not in Taipei?"),
            zh_en("外资与本地企业享有同等待遇。", "Foreign firms are treated no less favourably than local ones."),
            zh_en("出口增速低于进口。", "Exports grew more slowly than imports."),
            zh_en("出口增幅高于进口增幅。", "Exports are growing faster than imports."),
            zh_en("膳宿與船員相同。", "The meals are no better than those of the crew, but no worse."),
            zh_en("他向副署长而非署长报告。", "He reports to the Deputy Director, not the Director."),
            zh_en("防止收入差距扩大。", "to reduce the income gap"),
            zh_en("全部追回，合计八百万元。", "All of it was recovered, a total of RMB8 million."),
            zh_en("大型船舶均应使用岸电。", "All large ships should use shore power."),
            zh_en("每名成员至少参加一次。", "Each member takes part in at least one of the meetings."),
            zh_en("全体代表大多数时间在场。", "All delegates were there most of the time."),
            zh_en("住用樓宇除外。", "Domestic buildings are not included."),
            zh_en("除中文外，还提供法文等语言服务。", "Services are offered in several languages, including French."),
            zh_en("包括节假日在内", "including, without exception, public holidays"),
            zh_en("只有您同意，我们才会告知医生。", "We will tell your doctor if, but only if, you agree."),
            zh_en("手术前不得进食。", "Food may be taken only after the operation."),
            zh_en("最迟须于启运前四周送达。", "It must arrive no later than four weeks before dispatch."),
            zh_en("毛利率略有下降，销售大幅上升。", "The margin fell somewhat, and sales rose sharply."),
            zh_en("他并不经常迟到。", "He is seldom late."),
            zh_en("双方原则上完全同意。", "In principle, the two sides fully agree."),
            zh_en("三年后他回来了。", "It was three years before he came back."),
            zh_en("新规定将于刊宪十二个月后生效。", "The new rules take effect 12 months after publication."),
            zh_en("自驗收合格之日起三十日內付款。", "Payment falls due within thirty days after acceptance."),
            zh_en("全部恢复通车。", "Some 600 vehicles are on the road again, and all lines are open."),
            zh_en(
                "投标报价低于成本或者高于最高限价的，应当否决。",
                "A tender with a price above the ceiling price or below cost shall be rejected.",
            ),
            zh_en("价格不得低于成本，也不得高于限价。", "Prices shall be above cost and below the ceiling."),
            zh_en("价格比市价高出四成。", "The price is 40 per cent above the market rate."),
        ),
    )

    def check(self, unit: TranslationUnit, context: Context) -> Iterator[Issue]:
        """One issue for each such pair of words, on the target; minor where two names are exchanged in a choice."""
        sides = context.chinese_and_english(unit)
        if sides is None:
            return
        chinese, zh, en = sides
        steps = None
        if may_find(zh, en):
            source, target = both_read(unit, chinese == "source")
            steps = turned_steps(source, target) if chinese == "source" else turned_steps(target, source)
        choice = turned_choice(zh, en)
        others = (
            turned_span(zh, en),
            turned_course(zh, en),
            steps,
            choice,
            turned_number(zh, en),
            turned_weights(zh, en),
            made_addressee(zh, en),
            exchanged_doers(zh, en),
        )
        for turned in (
            *turned_comparisons(zh, en),
            *turned_order(zh, en),
            *turned_degrees(zh, en),
            *turned_exceptions(zh, en),
            *opposed_verbs(zh, en),
            *(one for one in others if one is not None),
        ):
            mine, text, meant = opposed(unit, chinese, *turned)
            severity: Severity | None = "minor" if turned is choice else None
            message = f"“{text}” says the opposite of “{meant}” in the source."
            yield issue(self, unit, "target", mine, message, severity=severity)
        for excluded in excluding_words(zh, en):
            mine, text, meant = opposed(unit, chinese, *excluded)
            yield issue(self, unit, "target", mine, f"“{text}” cannot stand for “{meant}” in the source.")
        others_of_them = selected(zh, en)
        if others_of_them:
            mine, text, meant = opposed(unit, chinese, *others_of_them)
            yield issue(self, unit, "target", mine, f"“{text}” takes in others than “{meant}” in the source.")
        unequal = made_unequal(zh, en)
        if unequal:
            mine, text, meant = opposed(unit, chinese, *unequal)
            one, two = (text, meant) if chinese == "source" else (meant, text)
            message = f"“{one}” makes a difference where “{two}” makes none."
            yield issue(self, unit, "target", mine, message, severity="minor")
