"""Who does a thing, made the one to whom it is done."""

import pytest

from aligner.quality.turned.agents import made_addressee


@pytest.mark.parametrize(
    ("zh", "en", "words"),
    [
        ("费用由卖方支付。", "The costs shall be paid to the Seller.", ("由卖方", "be paid to the Seller")),
        ("通知應由買方發出。", "The notice shall be given to the Buyer.", ("由買方", "be given to the Buyer")),
    ],
)
def test_made_addressee(zh: str, en: str, words: tuple[str, str]) -> None:
    found = made_addressee(zh, en)
    assert found is not None
    assert (zh[slice(*found.zh)], en[slice(*found.en)]) == words


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        ("费用由卖方支付。", "The costs shall be paid by the Seller to the Buyer."),
        ("费用由卖方支付。", "The Seller shall pay; payment is made to the Seller's bank."),
        ("费用由卖方支付给船东。", "The costs shall be paid to the owner and not to the Seller."),
        ("费用由买方支付。", "The costs shall be paid to the bank."),
    ],
)
def test_the_same(zh: str, en: str) -> None:
    assert made_addressee(zh, en) is None
