"""Words that leave no room for each other, and what may make them agree after all."""

import pytest

from aligner.quality.turned.excluding_words import excluding_words


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        ("三人共計支付九百元。", "Each paid 900 yuan."),
        ("各自支付三百元。", "They paid 300 yuan altogether."),
        ("工程本月内完成。", "The works will be finished next month."),
        ("他比我矮，少三公斤。", "He weighs three times less."),
        ("油价暴涨。", "Oil prices barely rose."),
        ("直到投诉后才处理。", "It was dealt with before the complaint."),
        ("利润比去年低。", "Profit was the same as last year."),
        ("大桥明年通车。", "The bridge opens this year."),
        ("並得按次處罰。", "A fine may be imposed only once."),
        ("报告高估了风险。", "The report understates the risk."),
    ],
)
def test_excluding(zh: str, en: str) -> None:
    assert len(list(excluding_words(zh, en))) == 1


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        ("三人共計支付九百元。", "The three paid 900 yuan in total, each of them a third."),
        ("各自支付三百元，共九百元。", "They paid 900 yuan altogether."),
        ("三年内完成。", "It will be finished next year."),
        ("产量是去年的三倍，多一万吨。", "Output was three times higher, 10,000 tonnes more."),
        ("油价略涨，随后暴涨。", "Oil prices barely rose at first."),
        ("填妥表格后提交，表格可向秘书处领取。", "Submit the form, which you can obtain from the Secretariat."),
        ("我们将修理或赔付现金，由您选择。", "We will repair it or pay you, whichever you choose."),
        ("两辆车合共停驶八十六天。", "Together, and each for its own reasons, they lost 86 days."),
        ("产量高于上年，质量则与上年一样。", "Output was higher than the year before, while quality was the same."),
        ("由我们承担运费，您承担关税。", "We bear the freight; you pay the duty."),
        ("费用由您承担，我们不承担责任。", "You pay the costs, and we bear no liability."),
        ("游客比去年多，达一百万人。", "As many as a million visitors came."),
        ("半数以上村民反对。", "Most of the villagers are against it."),
        ("增速不低于去年。", "Growth was as high as last year."),
        ("他跑得像风一样。", "He ran faster than the wind."),
        (
            "百人以上的村庄共计十二个，年内走访了其中的九个。",
            "There are twelve villages of a hundred people each, nine of them visited.",
        ),
        ("直到他来才开饭。", "By the time he came, dinner was served."),
        ("连续七日每日三次。", "Three times a day for seven days."),
        ("薪水跟公车司机一样。", "They are paid no more than a bus driver earns."),
        ("双边贸易额近两成，其中出口占六成。", "Exports made up 60% of the total."),
        ("直到投诉后才处理。", "It was not dealt with before the complaint."),
    ],
)
def test_agreeing(zh: str, en: str) -> None:
    assert list(excluding_words(zh, en)) == []
