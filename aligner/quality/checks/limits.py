"""Limits, comparisons, time order that turn round: 不低于 as "no more than", 高于去年 as "lower", 发货前 as "after"."""

from __future__ import annotations

from collections.abc import Iterator

from aligner.model import Issue, Severity, TranslationUnit
from aligner.quality.check import Context, Examples, en_zh, issue, zh_en
from aligner.quality.comparisons import turned_comparisons
from aligner.quality.figures.agreeing import agreeing
from aligner.quality.figures.limits import Limit, chinese_limit, english_limit
from aligner.quality.negations import Negations, chinese_negations, english_negations
from aligner.quality.time_order import turned_order

_MEANS = {
    (False, True): "so much or more",
    (False, False): "so much or less",
    (True, True): "from then on",
    (True, False): "up to then",
}


class Limits:
    """Fires where both sides set a limit to the same figure, compare with the same, or name the same event.

    Where one of them denies something besides, it may say the same the other way round: five are enough, four are not.
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
            zh_en("净利润高于去年。", "Net profit was lower than last year.", "lower than"),
            zh_en("今年的產量比去年多。", "This year's output was smaller than last year's.", "smaller than"),
            zh_en(
                "賣方應於出貨前七日通知買方。",
                "The Seller shall notify the Buyer seven days after shipment.",
                "after shipment",
            ),
            zh_en("甲方应在收到通知后付款。", "Party A shall pay before receipt of the notice.", "before receipt"),
            en_zh("The accounts are published after the election.", "账目在选举前公布。", "选举前"),
            en_zh("The noise level is below 65 dB.", "噪声高于65分贝。", "高于65"),
            en_zh("Leave it upright for at least 24 hours.", "直立静置不超过24小时。", "不超过24"),
        ),
        silent=(
            zh_en("注册资本不低于五百万元。", "The registered capital shall be no less than five million yuan."),
            zh_en("不得超过总价的百分之十。", "It shall not exceed 10% of the total price."),
            zh_en("处2000元以上2万元以下罚款。", "A fine of not less than 2,000 yuan but not more than 20,000 yuan."),
            zh_en("六十岁以上老年人", "people aged 60 and over"),
            zh_en("五年以内不得转让。", "It may not be assigned for over five years."),
            zh_en("2026年底前全线通航。", "It will open along its entire length by the end of 2026."),
            zh_en("入口温度不得高于60度。", "The inlet air must not be warmer than 60 degrees."),
            zh_en("5月1日后不再受理申请。", "No application will be accepted after May 1."),
            zh_en("五人以上方可开会。", "Fewer than five members do not form a quorum."),
            zh_en("须于5月31日之前提交。", "Submissions received after May 31 will not be considered."),
            zh_en("失业率低于全国平均水平。", "Unemployment is below the national average."),
            zh_en("甲的价格高于乙的价格。", "Party B's price is lower than that of Party A."),
            zh_en("货款付清后方可发货。", "No goods are shipped before payment."),
            zh_en("付款后交货。", "Delivery follows payment, which falls due before the end of the year."),
            zh_en("开会前请签到，会后用餐。", "Please sign in before the meeting; a meal is served after the meeting."),
            en_zh("Do not restart it within ten minutes.", "十分钟内不得重新启动。"),
            en_zh("Not until after 2020 did it open.", "它2020年前没有开放。"),
        ),
    )

    def check(self, unit: TranslationUnit, context: Context) -> Iterator[Issue]:
        """One issue for each such figure, comparison and event, on the target."""
        found = list(self._figures(unit, context))
        yield from found
        sides = context.chinese_and_english(unit)
        if sides is None:
            return
        chinese, zh, en = sides
        for turned in (*turned_comparisons(zh, en), *turned_order(zh, en)):
            theirs, mine = turned if chinese == "source" else turned[::-1]
            if any(one.span and one.span[0] < mine[1] and mine[0] < one.span[1] for one in found):
                continue
            text, meant = unit.target_text[slice(*mine)], unit.source_text[slice(*theirs)]
            yield issue(self, unit, "target", mine, f"“{text}” says the opposite of “{meant}” in the source.")

    def _figures(self, unit: TranslationUnit, context: Context) -> Iterator[Issue]:
        for pair in agreeing(unit, context):
            zh = chinese_limit(pair.zh, pair.one)
            en = english_limit(pair.en, pair.two) if zh else None
            if zh is None or en is None or zh.below == en.below or zh.date != en.date:
                continue
            if _denies(chinese_negations(pair.zh), zh) != _denies(english_negations(pair.en), en):
                continue
            theirs, mine = pair.spans((zh.start, zh.end), (en.start, en.end))
            says = (zh, en)[pair.chinese == "source"].below
            yield issue(
                self,
                unit,
                "target",
                mine,
                f"“{unit.target_text[slice(*mine)]}” means {_MEANS[zh.date, says]}, "
                f"“{unit.source_text[slice(*theirs)]}” in the source {_MEANS[zh.date, not says]}.",
            )


def _denies(negations: Negations, limit: Limit) -> bool:
    """Whether a text denies something beside the limit."""
    return any(end <= limit.start or start >= limit.end for start, end in negations.strong)
