"""Words of two sides of which one is lost."""

import pytest

from aligner.quality.completeness.two_sided import half_lost


@pytest.mark.parametrize(
    ("zh", "en", "half"),
    [
        ("实行奖惩制度。", "It rewards them.", "惩"),
        ("實行獎懲制度。", "They are punished accordingly.", "獎"),
        ("进出口总额增长。", "Total imports grew.", "出"),
        ("維護和平穩定。", "It upholds peace.", "穩定"),
        ("一、二审费用", "the costs of the second instance", "一"),
        ("一、二审费用", "the costs of the first instance", "二审"),
        ("国内外市场", "the domestic market", "外"),
        ("比较两者的异同。", "It looks at their differences.", "同"),
    ],
)
def test_lost(zh: str, en: str, half: str) -> None:
    found = half_lost(zh, en)
    assert found is not None
    assert zh[slice(*found.half)] == half


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        ("实行奖惩制度。", "It rewards and penalizes them."),
        ("进出口总额增长。", "Total trade grew."),
        ("水位升降", "changes in the water level"),
        ("一、二审费用", "the costs of both instances"),
        ("供应食宿。", "Full board is provided."),
        ("奖励员工。", "It rewards its staff."),
    ],
)
def test_kept(zh: str, en: str) -> None:
    assert half_lost(zh, en) is None
