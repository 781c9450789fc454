"""Denials that the other text turns into statements."""

import pytest

from aligner.quality.negation.reversals import reversals


@pytest.mark.parametrize(
    ("chinese", "english", "stated"),
    [
        ("设备没有通过验收。", "The equipment passed the acceptance test.", "passed"),
        ("設備沒有通過驗收。", "The equipment passed the acceptance test.", "passed"),
        ("没有细菌，蠕虫就无法生存。", "Without the bacteria, the worm could survive.", "survive"),
        ("该条款无效，不影响其他条款。", "If the clause is void, the others shall be affected.", "affected"),
        ("本集团不排除出售该物业。", "The Group rules out selling the property.", "rules"),
        ("該產品未獲批准上市。", "The product was approved for marketing.", "approved"),
        ("基金可以借款。", "The Fund may not borrow money.", "借款"),
        ("不宜使用本藥，除非醫生另有指示。", "You can use it unless directed otherwise by a doctor.", "use"),
        (
            "不得销售电梯，也不得推荐电梯。",
            "They shall refrain from selling lifts but may recommend some.",
            "recommend",
        ),
        ("单边措施不符合国际法。", "Unilateral measures are consistent with international law.", "consistent"),
        ("不仅没有造成减产，反而有利。", "While reducing yields, it has benefits.", "reducing"),
    ],
)
def test_stated(chinese: str, english: str, stated: str) -> None:
    found = next(reversals(chinese, english))
    assert (english if found.language == "zh" else chinese)[slice(*found.stated)] == stated


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("设备没有通过验收。", "The equipment did not pass the acceptance test."),
        ("设备没有通过验收。", "The equipment failed the acceptance test."),
        ("设备没有通过验收吗？", "Has the equipment passed the acceptance test?"),
        ("他没有记住她的名字。", "He forgot her name."),
        ("未付款项计息。", "Outstanding payments bear interest."),
        ("有的通过了验收，有的没有通过。", "Some passed the test, others are waiting."),
        ("不可将余额转至他人。", "The balance must stay; never transfer it to others."),
        ("真让人难以置信。", "I can't believe it."),
        ("双方不对抗、不冲突。", "The two sides should avoid conflict and confrontation."),
        ("基金不得借款。", "The Fund may not borrow money."),
        ("不得销售，也不得推荐电梯。", "They shall refrain from selling lifts and recommending any."),
        ("渠等應佩戴識別證，但不得攜帶槍械。", "They shall carry identification but shall bear no firearms."),
        ("", ""),
    ],
)
def test_answered(chinese: str, english: str) -> None:
    assert list(reversals(chinese, english)) == []
