"""Chinese amounts: what they are worth, digits and scales mixed as Hong Kong, Taiwan and Macau write them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aligner.quality.figures.chinese_amounts import amount, figures_in


def in_parts(value: int) -> str:
    """A number as newspapers in Taipei write it: 23,404,138 is 2,340万4,138."""
    parts = []
    for scale, sign in ((10**12, "兆"), (10**8, "亿"), (10**4, "万")):
        head, value = divmod(value, scale)
        parts += [f"{head:,}{sign}"] if head else []
    return "".join(parts) + (f"{value:,}" if value else "")


# A single digit at the end is what 3万5 leaves open.
@given(st.integers(10, 10**15).filter(lambda value: not 0 < value % 10_000 < 10))
def test_every_number_in_parts_is_read_as_one(value: int) -> None:
    words = in_parts(value)
    readings = amount(words)
    assert readings is not None
    assert readings[0] == pytest.approx((value, value))


@pytest.mark.parametrize(
    ("words", "low", "high"),
    [
        ("1亿2,800万", 128_000_000, 128_000_000),
        ("9万7千", 97_000, 97_000),
        ("2千8百万", 28_000_000, 28_000_000),
        ("1万零500", 10_500, 10_500),
        ("2万3 000", 23_000, 23_000),
        ("1亿2,800多万", 128_000_000, 128_009_990),
        ("3.13兆", 3.13e12, 3.13e12),
        ("三兆一千三百亿", 3.13e12, 3.13e12),
        ("数兆", 2e12, 9.99e12),
        ("二三十", 20, 30),
        ("一百二三十", 120, 130),
        ("一千二百三四十", 1230, 1240),
        ("两千三四百", 2300, 2400),
        ("一百二三十万", 1.2e6, 1.3e6),
        ("二十七八", 27, 28),
        ("十七八万", 170_000, 180_000),
        ("廿八", 28, 28),
        ("卅一", 31, 31),
    ],
)
def test_amounts(words: str, low: float, high: float) -> None:
    readings = amount(words)
    assert readings is not None
    assert readings[0] == pytest.approx((low, high))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("销量超过3万2024年又", ["3万", "2024"]),
        ("3千5千7千", ["3千", "5千", "7千"]),
        ("1万2亿", ["1万", "2亿"]),
        ("3万5人", ["3万", "5"]),
        ("涨到1万5%", ["1万", "5%"]),
        ("功率3兆瓦", ["3"]),
        ("9萬7千".replace("萬", "万"), ["9万7千"]),
    ],
)
def test_what_is_one_amount_and_what_are_two(text: str, words: list[str]) -> None:
    assert [match[0] for match in figures_in(text)] == words
