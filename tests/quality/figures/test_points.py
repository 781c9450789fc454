"""Percentage points and basis points behind a figure."""

import pytest

from aligner.quality.figures.chinese import chinese_figures
from aligner.quality.figures.english import english_figures
from aligner.quality.figures.points import chinese_points, counts_points, english_points


@pytest.mark.parametrize(
    ("zh", "en", "points"),
    [
        ("提高2.8个百分点", "up 2.8 percentage points", True),
        ("上升25個基點", "up 25", True),
        ("上升25", "up 25bp", True),
        ("增加25个", "up 25 pointers", False),
    ],
)
def test_counts_points(zh: str, en: str, points: bool) -> None:
    assert counts_points(zh, chinese_figures(zh)[0], en, english_figures(en)[0]) is points


def test_basis_points_are_no_percentage_points() -> None:
    assert chinese_points("3个百分点", chinese_figures("3个百分点")[0])
    assert not chinese_points("3个基点", chinese_figures("3个基点")[0])
    assert not english_points("3 basis points", english_figures("3 basis points")[0])
