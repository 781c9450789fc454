"""Before and after an event."""

import pytest

from aligner.quality.turned.time_order import turned_order


@pytest.mark.parametrize(
    ("chinese", "english", "words"),
    [
        (
            "发货前七日内通知买方。",
            "The Buyer is notified within seven days after shipment.",
            ("发货前", "after shipment"),
        ),
        (
            "法律要求披露的，应在披露前通知对方。",
            "Where disclosure is required by laws, it notifies the other Party after making the disclosure.",
            ("披露前", "after making"),
        ),
        ("年底前提交報告。", "They report after the end of the year.", ("年底前", "after the end")),
        ("验收合格后付款。", "Payment is made before acceptance.", ("验收合格后", "before acceptance")),
        (
            "最遲須於啟運前四週送達。",
            "It must arrive no later than four weeks after dispatch.",
            ("啟運前", "after dispatch"),
        ),
        ("手术前不得进食。", "Do not eat after the operation.", ("手术前", "after the operation")),
        ("會議在選舉之後舉行。", "The meeting is held prior to the election.", ("選舉之後", "prior to the election")),
    ],
)
def test_turned(chinese: str, english: str, words: tuple[str, str]) -> None:
    (found,) = turned_order(chinese, english)
    assert (chinese[slice(*found.zh)], english[slice(*found.en)]) == words


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("发货前通知买方。", "The Buyer is notified before shipment."),
        ("付款后方可发货。", "Goods are not shipped before payment."),
        ("三年前公司成立。", "The company was founded after three years."),
        ("发货前签约，付款后发货。", "Sign before shipment; ship after payment."),
        ("发货前通知买方。", "The Buyer is notified after the inspection."),
        ("应在披露前通知对方。", "It is notified by disclosure at the latest, and again after the disclosure."),
        ("应在五月底前披露。", "It discloses it by 31 May, and after the end of May once more."),
        ("手术前不得进食。", "Do not eat until after the operation."),
        ("手术前不得进食。", "Food may be taken only after the operation."),
        ("目前情况良好。", "After this things went well."),
        ("", ""),
    ],
)
def test_silent(chinese: str, english: str) -> None:
    assert list(turned_order(chinese, english)) == []
