"""What is chosen and what is not, as both texts have it."""

import pytest

from aligner.quality.turned.choices import turned_choice


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        ("向署长而非副署长报告", "report to the Deputy Director, not the Director"),
        ("请改走大桥，避免使用西区隧道。", "Please use the Western Tunnel instead of the bridge."),
        ("以木材取代钢材", "steel in place of timber"),
        ("由法院而不是仲裁机构审理", "heard by an arbitral body instead of the court"),
    ],
)
def test_turned(zh: str, en: str) -> None:
    assert turned_choice(zh, en) is not None


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        ("向副署长而非署长报告", "report to the Deputy Director, not the Director"),
        ("请走隧道，避免使用大桥。", "Please use the tunnel instead of the bridge."),
        ("钢材取代木材", "steel instead of timber"),
        ("以小时而不是公里计算", "measured in hours rather than kilometres"),
        ("应以保护为主，而非开发。", "The emphasis is on protection."),
    ],
)
def test_not_turned(zh: str, en: str) -> None:
    assert turned_choice(zh, en) is None
