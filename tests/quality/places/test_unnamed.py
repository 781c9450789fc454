"""A city that a translation does not name at all."""

import pytest

from aligner.quality.places.unnamed import unnamed


@pytest.mark.parametrize(
    ("chinese", "english", "lost"),
    [
        ("他在北京出席论坛。", "He attended the forum.", ["北京"]),
        ("会议在巴黎举行。", "The meeting will be held in June.", ["巴黎"]),
        ("他在北京出席论坛。", "He attended the forum in the capital.", []),
        ("他在北京出席论坛。", "He attended the forum there.", []),
        ("北京表示反对。", "China objected.", []),
        ("他在上海出席论坛。", "He attended the forum in Paris.", []),
        ("上海合作组织峰会", "the SCO summit", []),
        ("华盛顿邮报报道", "as the Post has it", []),
    ],
)
def test_from_chinese(chinese: str, english: str, lost: list[str]) -> None:
    assert [chinese[slice(*span)] for span in unnamed(chinese, english, True)] == lost


@pytest.mark.parametrize(
    ("english", "chinese", "lost"),
    [
        ("The forum was held in Paris.", "论坛上周举行。", ["Paris"]),
        ("The forum was held in Paris.", "论坛在当地举行。", []),
        ("Sichuan opera", "川剧", []),
    ],
)
def test_from_english(english: str, chinese: str, lost: list[str]) -> None:
    assert [english[slice(*span)] for span in unnamed(english, chinese, False)] == lost
