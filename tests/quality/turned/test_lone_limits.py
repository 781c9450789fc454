"""Limits that no figure tells."""

import pytest

from aligner.quality.turned.lone_limits import turned_limit


@pytest.mark.parametrize(
    ("chinese", "english", "words"),
    [
        ("滴药后至少等候一刻钟。", "Wait for up to a quarter of an hour.", ("至少", "up to")),
        ("浸泡時間不超過半天。", "Soak for at least half a day.", ("不超過", "at least")),
        ("保存期最多半年。", "It keeps for half a year or more.", ("最多", "or more")),
        ("最少等半小时。", "Wait no longer than half an hour.", ("最少", "no longer than")),
    ],
)
def test_turned(chinese: str, english: str, words: tuple[str, str]) -> None:
    found = turned_limit(chinese, english)
    assert found is not None
    assert (chinese[slice(*found.zh)], english[slice(*found.en)]) == words


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("滴药后至少等候一刻钟。", "Wait for at least a quarter of an hour."),
        ("至少一天，最多半月。", "It takes up to half a month."),
        ("不少于半数才能开会。", "Up to half of them do not form a quorum."),
        ("至少等候半天，不得饮食。", "Wait for up to half a day."),
        ("", ""),
    ],
)
def test_silent(chinese: str, english: str) -> None:
    assert turned_limit(chinese, english) is None
