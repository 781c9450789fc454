"""Limits that the two texts set otherwise: 不低于 as "no more than", 以上 as "less than", 逾 as "about"."""

from __future__ import annotations

from collections.abc import Iterator

from aligner.evidence.chinese_words import simplified
from aligner.model import Issue, Severity, Side, TranslationUnit
from aligner.quality.check import Context, Examples, en_zh, issue, opposed, zh_en
from aligner.quality.figures.agreeing import agreeing
from aligner.quality.figures.limit_changes import Change, limit_change
from aligner.quality.figures.ranges import made_list
from aligner.quality.figures.stated import figures_between
from aligner.quality.turned.lone_limits import turned_limit
from aligner.quality.turned.or_more import one_or_more

_SAYS: dict[tuple[Change, bool], str] = {
    ("turned", True): "“{}” means so much or more, “{}” in the source so much or less.",
    ("turned", False): "“{}” means so much or less, “{}” in the source so much or more.",
    ("turned date", True): "“{}” means from then on, “{}” in the source up to then.",
    ("turned date", False): "“{}” means up to then, “{}” in the source from then on.",
    ("moved", True): "“{}” takes the figure itself in, “{}” in the source leaves it out.",
    ("moved", False): "“{}” leaves the figure itself out, “{}” in the source takes it in.",
    ("blurred", True): "“{}” sets a limit, “{}” in the source is only rough.",
    ("blurred", False): "“{}” is only rough, “{}” in the source sets a limit.",
    ("dropped", True): "“{}” sets a limit, “{}” in the source sets none.",
    ("dropped", False): "“{}” sets no limit, “{}” in the source sets one.",
}
"""What is said of a change, and whether it is the translation that has the limit, the figure, the least."""
_ONE = "“{}” is one, “{}” in the source may be more."
_MORE = "“{}” may be more, “{}” in the source is one."
_ENDS = "“{}” names the two alone, “{}” in the source all between them too."
_WHOLE = "“{}” names all between the two, “{}” in the source the two alone."


class Limits:
    """Fires where both sides set a limit to the same figure, or each sets one limit in words and no other.

    Where one of them denies something besides, it may say the same the other way round: five are enough, four are not.
    A limit that only one side has is told where no word near the figure may be another way to say it, and is minor
    where it says what has come about (逾500) and not what must be (不少于500).
    """

    id = "limits"
    category = "accuracy/mistranslation"
    severity: Severity = "major"
    examples = Examples(
        fires=(
            zh_en(
                "注册资本不低于五百万元。",
                "The registered capital is no more than five million yuan.",
                "no more than five million",
            ),
            zh_en("每年接收不少于50名学者。", "At most 50 scholars will be received each year.", "At most 50"),
            zh_en("合格率达95%以上者，视为合格。", "It passes at a rate of less than 95%.", "less than 95%"),
            zh_en("三十岁以下的不足一成。", "More than 10% are under 30.", "More than 10%"),
            zh_en(
                "工程应于2026年底前完工。",
                "The works shall be completed after the end of 2026.",
                "after the end of 2026",
            ),
            zh_en(
                "县级以上地方政府应当编制预案。",
                "Local governments below the county level are required to draw up plans.",
                "below the county level",
            ),
            zh_en("科级以下职员可以申请。", "Staff at or above section rank may apply.", "at or above section rank"),
            zh_en("十八岁以上人士可以申请。", "Persons below the age of 18 may apply.", "below the age of 18"),
            en_zh("Fewer than one in five facilities had a signal.", "有信号的设施超过五分之一。", "超过五分之一"),
            zh_en("近三成受访者支持。", "More than three in ten respondents were in favour."),
            zh_en(
                "国家消防队伍近二十万人，承担处置任务。",
                "The national fire and rescue force, now more than 200,000 strong, handles disasters.",
                "more than 200,000",
            ),
            zh_en(
                "专家不得少于成员总数的三分之二。",
                "No more than two-thirds of the members shall be experts.",
                "No more than two-thirds",
            ),
            zh_en(
                "担保金额不得超过税费总额。",
                "The security shall not be less than the total of the duties.",
                "not be less than",
            ),
            zh_en("貸款總額不得高於貨值。", "The loan shall exceed the value of the goods.", "shall exceed"),
            zh_en("各方應設立一個或者多個諮詢點。", "Each Party shall designate one enquiry point.", "one enquiry"),
            en_zh("Appoint one or more directors.", "委任一名董事。", "一名"),
            en_zh("Appoint a single director.", "委任一名或以上董事。", "一名或以上"),
            en_zh("Piers 2 to 4 are to be rebuilt.", "2號、4號碼頭將改建。", "2號、4"),
            zh_en("依照第三条至第五条办理。", "under Articles 3 and 5", "3 and 5"),
            zh_en("第12、15页缺失。", "Pages 12-15 are missing.", "12-15"),
            zh_en("浸泡时间不超过半天。", "Soak for at least half a day.", "at least"),
            zh_en("滴藥後至少等候十五分鐘。", "Wait for up to a quarter of an hour after it.", "up to a quarter"),
            zh_en("联合体成员不得超过三家。", "A consortium has fewer than three members.", "fewer than three"),
            zh_en("建議書可於六月三十日或之前遞交。", "Proposals may be submitted before June 30.", "before June 30"),
            zh_en("每年提供不少于200个名额。", "It will offer 200 scholarships every year.", "200"),
            zh_en("须具有至少两项供货业绩。", "It must have a record of two supplies in the past five years.", "two"),
            zh_en(
                "违约金以合同总价的百分之十为限。", "Damages shall be ten percent of the contract price.", "ten percent"
            ),
            zh_en("投資逾五千億元。", "The investment is about NT$500 billion.", "about NT$500 billion"),
            zh_en("会诊病例逾4300例。", "It has handled nearly 4,300 cases.", "nearly 4,300"),
            zh_en("拥有海岛近7000个。", "It has more than 7,000 islands.", "more than 7,000"),
            zh_en("全部修好得近兩百年。", "Mending them all would take more than two hundred years."),
            zh_en("计划于二〇二八年前后发射。", "Launch is scheduled before 2028.", "before 2028"),
            zh_en("会议将在五点左右开始。", "The meeting will begin before five.", "before five"),
            zh_en("約於二〇二八年發射。", "It will be launched before 2028.", "before 2028"),
            en_zh("It will open around 2030.", "该馆将于2030年前启用。", "2030年前"),
            zh_en("近三分之一存在破損。", "More than a third are damaged.", "More than a third"),
            zh_en("半數以上的受訪者表示支持。", "Less than half of the respondents were in favour.", "Less than half"),
            zh_en("将近一半的学生及格。", "More than half the students passed.", "More than half"),
            zh_en("三百余人参加。", "Fewer than three hundred people took part.", "Fewer than three hundred"),
            zh_en("休渔期最长达四个月。", "The moratorium lasts at least four months.", "at least four"),
            zh_en("每人最多可申请三次。", "Each may apply at least three times.", "at least three"),
            en_zh("At least five members shall be present.", "应有五名成员出席。", "五"),
            en_zh("About 500 people attended.", "至少500人参加。", "至少500"),
            en_zh("The noise level is below 65 dB.", "噪声高于65分贝。", "高于65"),
            en_zh("Leave it upright for at least 24 hours.", "直立静置不超过24小时。", "不超过24"),
        ),
        silent=(
            zh_en("半数以上的受访者支持。", "More than half of those asked were in favour."),
            zh_en("近五分之一的人支持。", "Nearly one in five were in favour."),
            zh_en("注册资本不低于五百万元。", "The registered capital shall be no less than five million yuan."),
            zh_en("不得超过总价的百分之十。", "It shall not exceed 10% of the total price."),
            zh_en(
                "發行總數不得超過本決議案通過當日已發行股份總數之20%。",
                "It shall not exceed 20% of the issued shares on that date.",
            ),
            zh_en("处2000元以上2万元以下罚款。", "A fine of not less than 2,000 yuan but not more than 20,000 yuan."),
            zh_en("六十岁以上老年人", "people aged 60 and over"),
            zh_en("五年以内不得转让。", "It may not be assigned for over five years."),
            zh_en("2026年底前全线通航。", "It will open along its entire length by the end of 2026."),
            zh_en("入口温度不得高于60度。", "The inlet air must not be warmer than 60 degrees."),
            zh_en("5月1日后不再受理申请。", "No application will be accepted after May 1."),
            zh_en("五人以上方可开会。", "Fewer than five members do not form a quorum."),
            zh_en("须于5月31日之前提交。", "Submissions received after May 31 will not be considered."),
            zh_en("专家不得少于成员总数的三分之二。", "At least two-thirds of the members shall be experts."),
            zh_en("应按逾期金额的万分之五支付违约金。", "It shall pay damages at 0.05% of the overdue amount."),
            zh_en("建议书可于六月三十日或之前递交。", "Proposals may be submitted on or before June 30."),
            zh_en("建议书可于六月三十日前递交。", "Proposals may be submitted by June 30."),
            zh_en("建议书可于六月三十日前递交。", "Proposals may be submitted before June 30."),
            zh_en("长度不超过20米。", "It is less than 20 metres long."),
            zh_en("发言以四分钟为限。", "Members have four minutes each."),
            zh_en("震58次，最大为3.6级。", "There were 58 tremors, none above 3.6."),
            zh_en("净亏损将近3.5亿美元。", "The net loss was approximately $350 million."),
            zh_en("经过半年，走过半个中国。", "in less than half a year, through half of China"),
            zh_en("近三年来价格上涨。", "Prices have risen in the past three years."),
            zh_en("每年至少集会一次。", "It shall meet once a year or more often."),
            zh_en("药效最高可持续四个月。", "It stayed away for four months."),
            zh_en("至少等候十五分钟。", "Wait for at least a quarter of an hour."),
            en_zh("It can carry up to 656 people.", "可载656人。"),
            en_zh("Do not restart it within ten minutes.", "十分钟内不得重新启动。"),
            en_zh("Not until after 2020 did it open.", "它2020年前没有开放。"),
            zh_en("联合体成员不得超过三家。", "A consortium has no more than three members."),
            zh_en("申请表不得超过两页。", "The application form is two pages long at most."),
            zh_en("三百多人参加。", "Three hundred people and more took part."),
            zh_en("六十多歲的人", "people over sixty"),
            zh_en(
                "县级以上地方政府应当编制预案。", "Local governments at or above the county level shall draw up plans."
            ),
            zh_en("担保金额不得超过税费总额。", "The security shall not be greater than the total of the duties."),
            zh_en("价格不得高于市价，也不得低于成本。", "Prices shall be above cost and not exceed the market price."),
            zh_en("可委任一名或多名代理人。", "It may appoint any number of agents."),
            en_zh("Piers 2 to 4 are to be rebuilt.", "2号至4号码头将改建。"),
            zh_en("费率介乎3%至5%。", "The rate is between 3% and 5%."),
            zh_en("需要三、五年。", "It takes three to five years."),
            zh_en("省级以下机关", "authorities below the provincial level"),
            zh_en("计划于二〇二八年前后发射。", "Launch is scheduled for around 2028."),
            zh_en("工程於2030年前完成。", "The works will be completed by about 2030."),
            zh_en("通知须于会议召开前至少十天发出。", "Notice is given no later than ten days before the meeting."),
            zh_en("申请应至少提前半年提交。", "Applications are due not later than half a year in advance."),
            en_zh("Apply at least ten days before the event.", "最晚不迟于活动前十天申请。"),
            en_zh("Apply no later than ten days before it.", "至少提前十天申请。"),
        ),
    )

    def check(self, unit: TranslationUnit, context: Context) -> Iterator[Issue]:
        """One issue for each such figure, or for the one limit in words, on the target."""
        found = list(self._figures(unit, context))
        yield from found
        sides = context.chinese_and_english(unit)
        lone = None if found or sides is None else turned_limit(sides[1], sides[2])
        if lone is not None and sides is not None:
            mine, text, meant = opposed(unit, sides[0], *lone)
            yield issue(self, unit, "target", mine, f"“{text}” says the opposite of “{meant}” in the source.")
        if sides is not None:
            yield from self._ranges(unit, sides[0], simplified(sides[1]), sides[2])

    def _ranges(self, unit: TranslationUnit, chinese: Side, zh: str, en: str) -> Iterator[Issue]:
        """At most one issue for one or more made one, one for a range made a list."""
        found = one_or_more(zh, en)
        if found is not None:
            mine, text, meant = opposed(unit, chinese, found.zh, found.en)
            more = found.chinese == (chinese == "source")
            said = _ONE if more else _MORE
            yield issue(self, unit, "target", mine, said.format(text, meant))
        stated = figures_between(zh, en)
        ends = made_list(zh, en, *stated) if stated else None
        if ends is not None:
            mine, text, meant = opposed(unit, chinese, ends.zh, ends.en)
            said = _ENDS if ends.chinese == (chinese == "source") else _WHOLE
            yield issue(self, unit, "target", mine, said.format(text, meant))

    def _figures(self, unit: TranslationUnit, context: Context) -> Iterator[Issue]:
        for pair in agreeing(unit, context):
            found = limit_change(pair)
            if found is None:
                continue
            mine, text, meant = opposed(unit, pair.chinese, found.zh, found.en)
            message = _SAYS[found.change, found.chinese == (pair.chinese == "target")]
            yield issue(self, unit, "target", mine, message.format(text, meant), severity=found.severity)
