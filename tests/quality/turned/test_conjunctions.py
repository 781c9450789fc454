"""An "and" of the one text that the other has as "or"."""

import pytest

from aligner.quality.turned.conjunctions import and_for_or


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        ("由買方和賣方通知。", "The buyer or the seller gives notice."),
        ("应当登记，并缴纳费用。", "They shall register or pay a fee."),
        ("应填写表格并签字。", "They shall complete the form or sign it."),
        ("您须携带护照和身份证。", "You must bring your passport or identity card."),
        ("提供收据以及照片。", "Provide a receipt or a photograph."),
    ],
)
def test_exchanged(zh: str, en: str) -> None:
    assert and_for_or(zh, en) is not None


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        ("由买方或卖方通知。", "The buyer or the seller gives notice."),
        ("不得使用闪光灯和三脚架。", "Use no flash or tripod."),
        ("进口水果和蔬菜须持有许可证。", "Fruit or vegetables may be imported only with a permit."),
        ("公司合并后通知。", "The companies notify or merge."),
        ("应当登记，并缴纳费用。", "They shall register and pay a fee of one yuan or less."),
        ("应当登记，并缴纳费用。", "They shall register and pay by card or in cash."),
    ],
)
def test_agreeing(zh: str, en: str) -> None:
    assert and_for_or(zh, en) is None
