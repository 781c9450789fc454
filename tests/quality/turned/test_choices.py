"""What is chosen and what is not, as both texts have it."""

import pytest

from aligner.quality.turned.choices import turned_choice


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        ("向署长而非副署长报告", "report to the Deputy Director, not the Director"),
        ("由法院而不是仲裁机构审理", "heard by an arbitral body instead of the court"),
    ],
)
def test_turned(zh: str, en: str) -> None:
    assert turned_choice(zh, en) is not None


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        ("向副署长而非署长报告", "report to the Deputy Director, not the Director"),
        ("以小时而不是公里计算", "measured in hours rather than kilometres"),
        ("应以保护为主，而非开发。", "The emphasis is on protection."),
    ],
)
def test_not_turned(zh: str, en: str) -> None:
    assert turned_choice(zh, en) is None
