"""Two shares of a whole in two digits side by side."""

import pytest

from aligner.quality.figures.shares import two_shares


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("三七比重", [30, 70]),
        ("四六分成", [40, 60]),
        ("二八定律", [20, 80]),
        ("五五拆帳", [50, 50]),
        ("六四分，", [60, 40]),
    ],
)
def test_shares(text: str, values: list[float]) -> None:
    found = two_shares(text, 0, 2)
    assert found is not None
    assert [figure.value for figure in found] == values


@pytest.mark.parametrize("text", ["三七粉", "三八比重", "二八年华", "三七比赛", "五四运动", "十分之一"])
def test_none(text: str) -> None:
    assert two_shares(text, 0, 2) is None
