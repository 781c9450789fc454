"""Passages as they are shown: whole clauses, whole words."""

import pytest

from aligner.quality.adequacy.borders import bordered
from aligner.quality.adequacy.passages import Passage
from aligner.quality.adequacy.reading import reading


def shown(text: str, words: str, chinese: bool) -> tuple[str, bool]:
    """What is shown of a passage of these words, and whether it counts as whole clauses."""
    own = reading(text, (), chinese)
    start = text.index(words)
    inside = own.touching(start, start + len(words))
    found = bordered(own, Passage(inside[0], inside[-1] + 1, 1.0))
    assert found is not None
    return text[found.start : found.end], found.whole


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        # Half of a clause stands for the clause, function words and all.
        ("双方同意继续谈判，并就边界问题举行会晤。", "边界问题举行", "并就边界问题举行会晤"),
        ("雙方同意繼續談判，並就邊界問題舉行會晤。", "邊界問題舉行", "並就邊界問題舉行會晤"),
        # The rest of a clause that is rendered is left out.
        ("河水上涨淹没了村庄和农田，学校停课，医院关门。", "农田，学校停课，医院", "学校停课，医院关门"),
        # A passage within a clause ends where words do.
        ("前三个季度农村居民人均收入比上年同期增加六百八十二元，增幅很大。", "人均收入", "人均收入"),
    ],
)
def test_chinese(text: str, words: str, expected: str) -> None:
    assert shown(text, words, True)[0] == expected


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        ("The shop was closed, and a guard stood at the gate.", "guard stood", "and a guard stood at the gate"),
        ("Rain fell on the hills and the green fields; the river rose.", "fields; the river rose", "the river rose"),
        ("The dam (built in 1950) was raised.", "dam (built in 1950", "The dam (built in 1950) was raised"),
    ],
)
def test_english(text: str, words: str, expected: str) -> None:
    assert shown(text, words, False)[0] == expected


def test_numbers_stay_whole() -> None:
    assert shown("这座桥重达3 400吨并且跨过了两条河流和一片湿地公园。", "3 4", True)[0].startswith("3 400")


def test_whole_clauses_have_some_words() -> None:
    text = "双方同意继续谈判，并就边界问题在首都举行正式会晤，然后回国。"
    assert shown(text, "边界问题在首都举行正式会晤", True)[1]
    assert not shown(text, "回国", True)[1]


def test_no_passage_is_nothing() -> None:
    assert bordered(reading("河水上涨。", (), True), Passage(0, 0, 0.0)) is None


def test_a_passage_does_not_cross_a_bracket() -> None:
    text = reading("将于五月（首尾包括在内）暂停办理股份登记。", (), True)
    first = next(k for k, t in enumerate(text.tokens) if t.key == "在内")
    found = bordered(text, Passage(first, len(text.tokens) - 1, 1.0))
    assert found is not None
    assert "）" not in text.text[found.start : found.end] or "（" in text.text[found.start : found.end]
