"""Numbers that the two sides do not share: changed digits, lost zeros, wrong years and shares."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from aligner.evidence.chinese_words import simplified
from aligner.evidence.number_words import MONTHS
from aligner.model import Issue, Severity, Side, TranslationUnit
from aligner.quality.check import Context, Examples, en_zh, issue, other, side_text, zh_en
from aligner.quality.figures.comparing import compare, is_loosely
from aligner.quality.figures.figure import NAMED, Figure, shown
from aligner.quality.figures.other_frequencies import other_frequency
from aligner.quality.figures.period_parts import other_part
from aligner.quality.figures.ranges import spanned
from aligner.quality.figures.rates import lone_rate
from aligner.quality.figures.shared_values import is_shared_value
from aligner.quality.figures.stated import figures_to_compare
from aligner.quality.figures.which_month import other_month
from aligner.quality.figures.which_year import other_year

_SMALL = 12
"""Up to here a number written as a word is easily paraphrased: its loss alone is minor."""


class Numbers:
    """A figure without a counterpart; where each side has one, they are shown against each other."""

    id = "numbers"
    category = "accuracy/number"
    severity: Severity = "major"
    examples = Examples(
        fires=(
            zh_en("全县今年新增就业120万人。", "The county created 12 million jobs this year.", "12 million"),
            zh_en("双方同意出售附件一所列设备。", "Both Parties agree to sell the equipment in Annex 2.", "Annex 2"),
            zh_en("会议于二〇一五年三月召开。", "The meeting was held in March 2016.", "2016"),
            zh_en("超过三分之二的代表投了赞成票。", "More than three quarters of the delegates voted in favour."),
            zh_en("双方投资4.8亿元，中方承担三分之二。", "The two sides invest 480 million yuan, China a third of it."),
            zh_en("增长率为百分之三点五。", "The growth rate was 5.3 percent.", "5.3 percent"),
            zh_en("他一共写了十二封信。", "He wrote twenty letters in all.", "twenty"),
            zh_en("下午三点半开会。", "The meeting starts at 4:30 p.m."),
            zh_en("四点三十分集合。", "Assemble at 4:20.", "20"),
            zh_en("这项工程耗资2.4亿元。", "The project cost 2.4 billion yuan.", "2.4 billion"),
            zh_en("委員會每兩年開會一次。", "The committee meets twice a year.", "twice a year"),
            zh_en("各方按周通报疫情信息。", "The parties share information on a monthly basis.", "monthly"),
            zh_en("工資每週支付。", "Wages are paid monthly.", "monthly"),
            zh_en(
                "每噸每月八十五美元，每季首月預繳。",
                "US$85 per ton per year, payable in the first month of each quarter.",
            ),
            zh_en("委員會舉行兩次會議。", "The committee holds two meetings a year.", "a year"),
            zh_en("租金每月三千元。", "The rent is three thousand yuan.", "每月"),
            en_zh("The rent is $85 a week.", "租金每月85美元。", "每月"),
            zh_en("会议每季度举行。", "The meeting is held annually.", "annually"),
            en_zh("The rent is payable monthly.", "租金按季支付。", "按季"),
            zh_en("会议于上午9时30分开始。", "The meeting begins at 9:30 p.m.", "p.m."),
            zh_en("出口了几百万吨。", "Several hundred thousand tonnes were exported."),
            zh_en("双方将在星期三会谈。", "The two sides will meet on Tuesday.", "Tuesday"),
            zh_en("额定功率", "Rated power: 1450 W", "1450"),
            zh_en("该合同共1998页。", "The contract is long.", "1998"),
            zh_en("投資1億2,500萬元。", "The investment was NT$12.5 million.", "12.5 million"),
            zh_en("本法於112年5月31日修正。", "The Act was amended on 31 May 2022.", "2022"),
            zh_en("風電裝置容量達3.04百萬瓩。", "Wind power had reached a capacity of 3.04 MW.", "3.04"),
            en_zh("The dam holds 3.9 billion cubic metres of water.", "水库蓄水3.9亿立方米。", "3.9亿"),
            en_zh("Some 85 percent of the pupils passed.", "约百分之五十八的学生及格。"),
            en_zh("The firm was founded in the 1990s.", "公司成立于八十年代。"),
            en_zh("She was elected for a third term.", "她第四次当选。"),
            zh_en("约有一百二三十名代表参加了投票。", "Some 140 delegates took part in the vote.", "140"),
            zh_en("另有四艘，於二零二五年第二季交付。", "Four more are due in the third quarter of 2025.", "third"),
            zh_en("工厂已于6月底投产。", "The factory opened at the beginning of June.", "beginning of June"),
            zh_en("會議定於九月中旬舉行。", "The meeting is due in early September.", "early September"),
            en_zh("The town grew in the early 1990s.", "九十年代末，该镇发展壮大。", "九十年代末"),
            zh_en("公司按半年度支付利息。", "Interest is payable yearly.", "yearly"),
            zh_en("投标人须具备一级资质。", "Tenderers must hold a Grade II qualification.", "Grade II"),
            zh_en("设计单位须具备甲级资质。", "The designer must hold a Class B qualification.", "Class B"),
            zh_en("二期工程已经竣工。", "The Phase I works have been completed.", "Phase I"),
            zh_en("每股盈利為六角。", "Earnings per share were 80 cents.", "80"),
            zh_en("收益较去年上升。", "Revenue was up 12% on last year.", "12%"),
            zh_en("双方按四六分成。", "Profits are split 30:70 between the two sides.", "30"),
            zh_en("纸已经行销各地。[2]", "Paper was sold everywhere.[3]", "3"),
            zh_en("應於進港後六小時內申報。", "A declaration is due after entering port.", "六"),
            zh_en("应在两天内答复。", "A reply is due.", "两"),
            zh_en("荒原变成了百万亩林海。", "The wasteland has been turned into a forest.", "百万"),
            zh_en("第四条　在六地建站。", "Article 5. Stations shall be built in six places."),
            zh_en("检验发现第三、四、五舱大豆霉变。", "The soybeans in holds 3 and 5 were mouldy.", "四"),
            zh_en("拟定次年度工作计划。", "Draw up the work plan for the current year.", "the current year"),
            zh_en("今年起实施。", "It takes effect from the following year.", "the following year"),
            zh_en("较上一年度增加三人。", "Three more than in the following year.", "the following year"),
            zh_en("展期至明年三月底。", "It runs to the end of this March.", "this March"),
            zh_en("會議定於下週五舉行。", "The meeting will be held last Friday.", "last Friday"),
            en_zh("Exports fell last month.", "本月出口下降。", "本月"),
            en_zh("The accounts for the previous year are published.", "公布下一年度账目。", "下一年度"),
        ),
        silent=(
            zh_en("農業局今（6）日宣布新措施。", "The bureau announced new measures today (March 6)."),
            zh_en("全年新增就业120万人。", "The year 2022 saw 1.2 million new jobs."),
            zh_en("1．2017年6月，双方签订合同。", "1. In June 2017 the parties signed the contract."),
            zh_en("3．192根斜拉索已经交付。", "3. 192 stay cables were delivered."),
            zh_en(
                "付清前两批货款，拒付第三批货款。",
                "The first two lots were paid for, payment for the third was refused.",
            ),
            zh_en("拟定次年度工作计划。", "Draw up the work plan for the following year."),
            zh_en("额定电压", "Rated voltage  220–240 V~ 50 Hz"),
            zh_en("明年的计划今年拟定。", "The plan is drawn up the year before."),
            zh_en("三月发布去年业绩，今年再发布一次。", "Results for last year are published in March, and once more."),
            zh_en("学校三年级学生次年毕业。", "Third-year pupils leave school in the year after."),
            zh_en("四點三十分集合，五点零五分出发。", "Assemble at 4:30 a.m. and leave at 5:05."),
            zh_en("電話是139-0000-0417，請聯絡。", "His number is 139-0000-0417; please contact him."),
            zh_en("得分三点五分。", "The score is 3.5."),
            zh_en("过一两天再来，有两天没见了。", "Come again in a while; we have missed you."),
            zh_en("每百萬瓦小時的售價", "the price per megawatt-hour"),
            zh_en("纸已经行销各地。②", "Paper was sold everywhere.[2]"),
            zh_en("纸已经行销各地。[2]", "Paper was sold everywhere."),
            zh_en("②见县志卷三。", "[2] See County Annals, vol. 3."),
            zh_en("收益较去年上升。", "Revenue was up on 2022."),
            zh_en("净利润同比下降百分之一点八。", "Net profit was down 1.8 per cent on 2025."),
            zh_en("评审采用三七比重。", "A 30:70 marking scheme will be used."),
            zh_en("双方按四六分成。", "Profits are split 4:6 between the two sides."),
            en_zh("It follows the 80/20 rule.", "符合二八定律。"),
            en_zh("Revenue rose from the previous year.", "收益较2022年上升。"),
            zh_en("每股盈利為六角，派息一元二角。", "Earnings were 60 cents a share and the dividend 1.2 dollars."),
            zh_en("博物馆于国庆节开放。", "The museum opened on October 1."),
            zh_en("新中国成立以来取得了很大成就。", "Much has been achieved since the founding of the PRC in 1949."),
            en_zh("A very rare effect is seen in 1 in 10,000 people.", "十分罕见的反应见于每一万人中的一人。"),
            zh_en("投标人须具备一级资质。", "Tenderers must hold a first-class qualification."),
            zh_en("货品分为三级，一级最好。", "Goods are in three grades, Grade I being the best."),
            zh_en("設計單位須具備甲級資質。", "The designer must hold a Grade A qualification."),
            zh_en("约有一百二三十名代表参加了投票。", "Some 120 to 130 delegates took part in the vote."),
            en_zh("Some 120 or 130 delegates took part in the vote.", "約有一百二三十名代表參加了投票。"),
            zh_en("全县新增就业一百二十万人，增长近百分之十。", "The county added 1.2 million jobs, up almost 10%."),
            zh_en("一切都在一定程度上统一起来。", "Everything was brought together to some extent."),
            zh_en("请三思而行，万一有事，千万别慌。", "Think twice, and do not panic if something happens."),
            zh_en("四川和九江的老百姓十分热情。", "The people of Sichuan and Jiujiang are very warm."),
            zh_en("大陆方面正在收拾残局。", "The mainland is picking up the pieces."),
            zh_en("“一带一路”倡议得到双方支持。", "Both sides support the Belt and Road Initiative."),
            zh_en("长江三角洲有数十家这样的工厂。", "The Yangtze River Delta has dozens of such plants."),
            zh_en("三分之二的人同意。", "Two out of three people agree."),
            zh_en("二十余人参加，年龄在三四十岁。", "More than twenty people took part, aged thirty to forty."),
            zh_en("上世纪九十年代，村里有五百亩地。", "In the 1990s the village had 33 hectares of land."),
            zh_en("2015年3月5日上午9:00", "9 a.m., 5 March 2015"),
            zh_en("他等了一年半，走了三百里路。", "He waited for eighteen months and walked 150 kilometres."),
            zh_en("产量翻了一番，占七成。", "Output doubled and accounts for 70 percent."),
            zh_en("详见附件一、附件二。", "See Annexes 1 and 2."),
            zh_en("见本合同附件一。", "See Annex A hereto."),
            zh_en("三、加强合作", "III. Strengthening cooperation"),
            zh_en("三至五万名游客", "Between 30,000 and 50,000 visitors"),
            zh_en(
                "偏差为一点八厘米，约占百分之零点六。",
                "It is one point eight centimetres off, or zero point six percent.",
            ),
            zh_en("他身高一米七，花了三毛钱。", "He was one metre seventy tall and spent thirty cents."),
            zh_en("我看八成是他，百十来人都这么说。", "I'd bet it was him, and a hundred people say so."),
            zh_en(
                "装机600万千瓦，首期一百五十万千瓦。", "6 million kilowatts, 1.5 million of them in the first phase."
            ),
            zh_en("投資1億2,500萬元，人口2,340萬138人。", "NT$125 million was invested; there were 23,400,138 people."),
            zh_en("本法於112年5月31日修正，預計119年前完成。", "Amended on 31 May 2023, to be completed by 2030."),
            zh_en("三兆一千三百億元，約三成半。", "NT$3.13 trillion, or some 35 percent."),
            zh_en("委員會每半年開會一次。", "The committee meets every six months."),
            zh_en("1月至9月，上午9时至下午5时开放。", "From Jan. to Sept., it is open from 9 a.m. to 5 p.m."),
            zh_en("工厂于6月下旬投产，年初动工。", "It opened in late June; work began early in the year."),
            zh_en("2023年底前完成。", "It will be completed by the end of 2023."),
            zh_en("去年底和今年初", "late last year and early this year"),
            zh_en("公司按半年度支付利息。", "Interest is payable half-yearly."),
            zh_en("每周一开会，按月租车。", "It meets on Mondays; cars are hired."),
            zh_en("航班增至每周五班，一周三天停靠。", "There will be five flights a week, stopping on three days."),
            zh_en("每周五班车停运。", "Buses do not run on Fridays."),
            zh_en("自本（113）年8月1日起施行。", "It takes effect on August 1, 2024."),
            zh_en("利润同比下降。", "Profit is down, with a year-on-year loss."),
            zh_en("一日三餐，每半月結賬。", "Three meals a day, and bills twice a month."),
            zh_en("用了一百四十天，晚了很久。", "It took 140 days, a month longer."),
            zh_en("每月3日，每周五开会。", "It meets on the 3rd of the month and on Fridays."),
            zh_en("月租每年上升。", "Monthly rents rose every year."),
            zh_en("每天工作八小时。", "They work eight hours a day for a weekly wage."),
            zh_en("星期一至五办公，半成人请假。", "Open from Monday to Friday; about 5% are on leave."),
            zh_en("出生率为10.5‰。", "The birth rate is 10.5 per thousand."),
            zh_en("年发电量20亿千瓦时。", "It generates 2 TWh a year."),
            zh_en("每年釋出1.5百萬瓩，首期五十萬瓩。", "It releases 1.5 GW a year, 500 MW in the first phase."),
            zh_en("按揭利率下調至4.125厘。", "The mortgage rate was cut to 4.125%."),
            zh_en("高度不得超過三米半。", "It shall not exceed 3.5 metres in height."),
            zh_en("以不超過教師總數百分之十五為限。", "It shall not exceed 15% of its faculty."),
            zh_en("如有查詢，請致電3741 2096與本組聯絡。", "For enquiries, please contact the Section on 3741 2096."),
            zh_en("技术评审得分不低于70分的投标", "tenders that score at least 70 points"),
            zh_en("形成一厘米黑土需要两百至四百年。", "One centimetre of black soil takes two to four centuries."),
            zh_en(
                "面积从五年前的4000万亩扩大到9300万亩。", "It grew to 93 million mu, from 40 million five years ago."
            ),
            zh_en(
                "第四条　双方应于二年内，在科罗、贝里琉及安加尔三地完成六座测站之建置。",
                "Article 4. The Parties shall build six stations at Koror, Peleliu and Angaur within two years.",
            ),
            zh_en("必须全日二十四小时有人当值。", "It must be staffed round the clock."),
            zh_en("病房二十四小时有人值守。", "The ward is staffed day and night."),
            en_zh("The shop is open 24 hours.", "该店全日营业。"),
            zh_en("修改第三、四条。", "Articles 3 and 4 are amended."),
            zh_en("第二、三产业发展较快。", "The secondary and tertiary sectors grew fast."),
            zh_en("展期至今年三月底。", "It runs to the end of next March."),
            en_zh("The meeting will be held next Friday.", "会议定于本周五举行。"),
            zh_en("依照第三、四、五条办理。", "under Articles 3 to 5"),
            en_zh("The years 2024, 2025 and 2026 are covered.", "涵蓋2024年至2026年。"),
            zh_en("第二，路很远。", "Secondly, it is a long way."),
            zh_en("他打了个盹儿，窗外万千灯火。", "He had forty winks; ten thousand lights shone outside."),
            en_zh("could not extend %s: wrote %d of %d", "无法扩展%1$s：%3$d中只写了%2$d"),
            en_zh("One of them hopes for a second chance.", "其中有人希望再有机会。"),
            en_zh("The G20 met twice within two decades.", "二十国集团二十年内两次开会。"),
            en_zh("Half a million people, one in ten, left.", "五十万人离开，占十分之一。"),
            en_zh("Tens of thousands of dollars were lost.", "损失了几万美元。"),
            en_zh("It grew threefold in the 19th century.", "十九世纪它增加了两倍。"),
        ),
    )

    def check(self, unit: TranslationUnit, context: Context) -> Iterator[Issue]:
        """One issue for each figure, or pair of figures, that the sides do not share."""
        found = list(self._figures(unit, context))
        yield from found
        sides = context.chinese_and_english(unit)
        rate = lone_rate(simplified(sides[1]), sides[2]) if sides else None
        if sides is None or rate is None:
            return
        side = sides[0] if rate.chinese else other(sides[0])
        if any(i.side == side and i.span and i.span[0] < rate.mine.end and rate.mine.start < i.span[1] for i in found):
            return
        if rate.other is None:
            yield self._lost(unit, side, rate.mine)
        elif side == "target":
            yield self._changed(unit, rate.mine, rate.other)
        else:
            yield self._changed(unit, rate.other, rate.mine)

    def _figures(self, unit: TranslationUnit, context: Context) -> Iterator[Issue]:
        sides = context.chinese_and_english(unit)
        if sides and is_shared_value(*sides[1:]):
            return
        texts = (simplified(sides[1]), sides[2]) if sides else None
        other_period = other_frequency(*texts) if texts else None
        for other_one in (other_part, other_year, other_month):
            found = other_one(*texts) if texts else None
            if sides and found:
                yield self._changed(unit, *(found if sides[0] == "target" else found[::-1]))
        stated = figures_to_compare(unit, context)
        if sides and other_period and not (stated and _frequent(stated[1]) and _frequent(stated[2])):
            mine, theirs = other_period if sides[0] == "target" else other_period[::-1]
            yield self._changed(unit, mine, theirs)
        if stated is None:
            return
        chinese, zh, en = stated
        left = compare(zh, en, (len(side_text(unit, chinese)), len(side_text(unit, other(chinese)))))
        plain = [pair for pair in left.changed if not NAMED & {pair[0].kind, pair[1].kind}]
        for one, two in left.changed:
            mine, theirs = (two, one) if chinese == "source" else (one, two)
            if mine.kind in NAMED and any(_holds(mine, pair[chinese == "source"]) for pair in plain):
                continue
            yield self._changed(unit, mine, theirs, "minor" if is_loosely(one, two) else None)
        for side, figures in ((chinese, left.first), (other(chinese), left.second)):
            named = [pair[side != chinese] for pair in left.changed]
            own, others = (zh, en) if side == chinese else (en, zh)
            text = side_text(unit, other(side))
            for figure in figures:
                if any(_holds(whole, figure) for whole in named) or spanned(figure, own, text, others, side != chinese):
                    continue
                yield self._lost(unit, side, figure)

    def _changed(self, unit: TranslationUnit, mine: Figure, theirs: Figure, severity: Severity | None = None) -> Issue:
        message = f"{shown(mine, theirs)} has no counterpart; the source has {shown(theirs, mine)}."
        return issue(self, unit, "target", (mine.start, mine.end), message, severity=severity)

    def _lost(self, unit: TranslationUnit, side: Side, figure: Figure) -> Issue:
        place = "the translation" if side == "source" else "the source"
        small = not figure.text[:1].isdigit() and 1 <= figure.value <= _SMALL and figure.text.lower() not in MONTHS
        return issue(
            self,
            unit,
            side,
            (figure.start, figure.end),
            f"{shown(figure)} has no counterpart in {place}.",
            severity="minor" if small else None,
        )


def _frequent(figures: Sequence[Figure]) -> bool:
    return any(figure.kind == "frequency" for figure in figures)


def _holds(named: Figure, figure: Figure) -> bool:
    """Whether a figure is the number in a named one: 2 in "Annex 2"."""
    return named.start <= figure.start < named.end
