"""Who gives to whom: the active wordings that are read, and all the others that are not."""

import pytest

from aligner.quality.parties.givers import PARTIES, Giving, chinese_giving, english_giving


def roles(giving: Giving) -> tuple[str | None, str | None]:
    """The Chinese names of giver and receiver."""
    giver, receiver = (None if i is None else PARTIES[i][0] for i in (giving.giver, giving.receiver))
    return giver, receiver


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ("买方应向卖方支付定金。", ("买方", "卖方")),
        ("乙方应当在协议生效后三十日内向甲方支付首期款。", ("乙方", "甲方")),
        ("未来三年，中方将向诺方提供名额。", ("中方|中国", None)),
        ("公司将向原告赔偿损失。", (None, "原告")),
    ],
)
def test_chinese(text: str, parties: tuple[str | None, str | None]) -> None:
    (giving,) = chinese_giving(text)
    assert roles(giving) == parties


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ("The Buyer shall pay the Seller a deposit.", ("买方", "卖方")),
        ("Party B shall promptly pay the first instalment to Party A.", ("乙方", "甲方")),
        ("China will offer 300 scholarships to Norlandia and to Russia.", ("中方|中国", "俄方|俄罗斯")),
        ("Norlandia will offer scholarships to China.", (None, "中方|中国")),
    ],
)
def test_english(text: str, parties: tuple[str | None, str | None]) -> None:
    (giving,) = english_giving(text)
    assert roles(giving) == parties


@pytest.mark.parametrize("text", ["甲方有权要求乙方向其支付违约金。", "买方付款。", "中方向西行进。", "双方向前看。"])
def test_no_chinese_act(text: str) -> None:
    assert list(chinese_giving(text)) == []


@pytest.mark.parametrize(
    "text",
    [
        "The Seller shall be paid by the Buyer.",
        "The Buyer shall pay the Seller's costs.",
        "It shall pay the Seller.",
        "The Seller gives the Buyer thirty days to pay.",
    ],
)
def test_no_english_act(text: str) -> None:
    assert [giving for giving in english_giving(text) if giving.receiver is not None and giving.giver is not None] == []
