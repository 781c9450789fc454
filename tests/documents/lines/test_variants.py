"""Simplified and traditional characters."""

from __future__ import annotations

import pytest

from aligner.documents.lines.variants import simplify, variant_votes


def test_simplified_form_for_comparing() -> None:
    assert simplify("關於「進程」的協定 (2015)") == "关于「进程」的协定 (2015)"


@pytest.mark.parametrize(
    ("texts", "votes"),
    [
        (["欢迎来到图书馆。"], (5, 0)),
        (["歡迎來到圖書館。"], (0, 5)),
        (["王后在家里"], (0, 0)),
        (["王后在家裡", "船開了"], (0, 2)),
        ([], (0, 0)),
    ],
)
def test_characters_of_one_script_alone_vote(texts: list[str], votes: tuple[int, int]) -> None:
    assert variant_votes(texts) == votes
