"""What turns and what goes on."""

import pytest

from aligner.quality.turned.recoveries import turned_course


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("水位止跌回升。", "The water table continued to fall."),
        ("出口持續下滑。", "Exports rebounded."),
        ("房价见顶回落。", "Home prices continued to rise."),
        ("成本持续上升。", "Costs peaked."),
        # What another clause says does not count in Chinese.
        ("采量减少三成，水位止跌回升。", "Abstraction fell by 30 per cent, and the water table continued to fall."),
    ],
)
def test_one_that_turns_and_one_that_goes_on(chinese: str, english: str) -> None:
    assert turned_course(chinese, english)


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("水位止跌回升。", "The water table stopped falling and rose."),
        ("出口由跌转升，进口持续下滑。", "Exports rose, and imports continued to fall."),
        ("出口持续下滑。", "Exports continued to decline."),
        ("双方同意。", "Exports continued to decline."),
    ],
)
def test_one_course(chinese: str, english: str) -> None:
    assert turned_course(chinese, english) is None
