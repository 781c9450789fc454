"""Whether two modals govern the same: by the verb, by its object or subject, never by a verb of another clause."""

import pytest

from aligner.quality.modality.modals import chinese_modals, english_modals
from aligner.quality.modality.predicates import govern_the_same, same_verb


def same(zh: str, en: str) -> bool:
    """Of the first modal of either text."""
    return govern_the_same(zh, chinese_modals(zh).sure[0], en, english_modals(en).sure[0])


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        ("乙方应当在签约后向甲方支付价款。", "Party B shall pay the price to Party A after signing."),
        ("会期可以延长。", "The session may, if necessary, be extended."),
        ("可以给予企业补贴。", "Companies may receive a subsidy."),
        ("不得泄露商业秘密。", "Trade secrets must not be disclosed."),
        ("買方得解除合約。", "The Buyer may rescind the Contract."),
        ("出租方应提前三十天通知，终止合同。", "The Lessor may terminate the Contract at 30 days' notice."),
    ],
)
def test_the_same(zh: str, en: str) -> None:
    assert same(zh, en)


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        ("买方可要求卖方派员到场。", "At the Buyer's request, the Seller shall send staff."),
        ("如果买方要求，卖方应派员到场。", "The Buyer may require the Seller to send staff."),
        ("双方应加强沟通，可探讨新办法。", "The two sides may explore new ways."),
        ("旅客无须支付额外费用。", "Passengers shall not be charged extra."),
        ("双方应当。", "Both shall."),
        ("双方应加强沟通，可终止合同。", "The two sides may terminate the contract."),
    ],
)
def test_another_verb(zh: str, en: str) -> None:
    assert not same(zh, en)


def test_the_verb_alone() -> None:
    zh, en = "会期可以延长。", "The session may be extended."
    here, there = chinese_modals(zh).sure[0], english_modals(en).sure[0]
    assert same_verb(zh, here, en, there)
    assert not same_verb("会期可以缩短。", here, en, there)
