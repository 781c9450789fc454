"""What weighs more and what less."""

import pytest

from aligner.quality.turned.rather_than import turned_weights


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        (
            "与其说是工厂外移所致，不如说是港口的问题。",
            "It has less to do with the port than with the relocation of factories.",
        ),
        ("與其說是質量問題，倒不如說是價格問題。", "It is not so much a question of price as one of quality."),
        ("与其说是价格问题，不如说是质量问题。", "It is more a matter of price than of quality."),
        ("主要是管理问题，而非天气。", "It was mainly due to the weather rather than management."),
    ],
)
def test_turned(zh: str, en: str) -> None:
    assert turned_weights(zh, en) is not None


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        (
            "与其说是港口的问题，不如说是工厂外移所致。",
            "It has less to do with the port than with the relocation of factories.",
        ),
        ("与其说是价格问题，不如说是质量问题。", "It is a matter of quality rather than price."),
        ("与其说是价格问题，不如说是质量问题。", "Quality matters here."),
        ("主要是管理问题，而非天气。", "It was mainly management, not the weather."),
    ],
)
def test_the_same(zh: str, en: str) -> None:
    assert turned_weights(zh, en) is None
