"""Verbs of change that the two texts have at opposite poles."""

import pytest

from aligner.quality.turned.opposed_verbs import opposed_verbs


def found(chinese: str, english: str) -> list[tuple[str, str]]:
    return [(chinese[slice(*one.zh)], english[slice(*one.en)]) for one in opposed_verbs(chinese, english)]


@pytest.mark.parametrize(
    ("chinese", "english", "expected"),
    [
        ("双方将扩大农产品贸易。", "The two sides will reduce trade in agricultural products.", ("扩大", "reduce")),
        ("這有助縮小收入差距。", "This helps to widen the income gap.", ("縮小", "widen")),
        (
            "单边措施加剧发展中国家的困难。",
            "They alleviate the difficulties of developing countries.",
            ("加剧", "alleviate"),
        ),
        ("延长贷款期限。", "The loan term will be shortened.", ("延长", "shortened")),
        ("费用上升，销量不变。", "Expenses declined, and volumes were unchanged.", ("上升", "declined")),
        ("放宽市场准入。", "Market access will be tightened.", ("放宽", "tightened")),
    ],
)
def test_opposed(chinese: str, english: str, expected: tuple[str, str]) -> None:
    assert found(chinese, english) == [expected]


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("双方将扩大农产品贸易。", "The two sides will expand trade in agricultural products."),
        # Both poles in one clause, on either side.
        ("增速放缓", "Growth slowed."),
        ("扩大贸易", "to expand trade by cutting tariffs"),
        # What is prevented is said the other way round.
        ("防止收入差距扩大", "to reduce the income gap"),
        ("提高效率", "to avoid a reduced efficiency"),
        # Another thing than the one that changes.
        ("扩大农产品贸易", "to reduce the use of plastic"),
        # Two of the same name.
        ("固定资产投资增长，住宅投资下降。", "Fixed investment rose and housing investment fell."),
        # A free rendering of the same.
        ("缩小差距", "to close the gap"),
        ("降低门槛", "to open the threshold wider by easing it"),
    ],
)
def test_the_same(chinese: str, english: str) -> None:
    assert found(chinese, english) == []
