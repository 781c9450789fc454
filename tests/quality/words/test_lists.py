"""Lists of a text: their items, and what is none."""

import pytest

from aligner.quality.adequacy.reading import reading
from aligner.quality.words.lists import lists, separators, uncoupled


def items(text: str, chinese: bool) -> list[list[str]]:
    own = reading(text, (), chinese)
    return [
        [own.text[own.tokens[item.first].start : own.tokens[item.last - 1].end] for item in row]
        for row in lists(own, chinese)
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("牛肉、乳制品、三文鱼和葡萄酒", [["牛肉", "乳制品", "三文鱼", "葡萄酒"]]),
        ("海關、檢疫及教育", [["海關", "檢疫", "教育"]]),
        ("水果、蔬菜、谷物等商品", [["水果", "蔬菜", "谷物"]]),
        ("水果、蔬菜", []),
        ("水果和蔬菜，谷物和肉", []),
        ("新鲜的、干净的、便宜的水果", []),
        ("茶、糖、盐；纸、笔、墨", [["茶", "糖", "盐"], ["纸", "笔", "墨"]]),
    ],
)
def test_chinese(text: str, expected: list[list[str]]) -> None:
    assert items(text, True) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("beef, dairy products, salmon and wine", [["beef", "dairy products", "salmon", "wine"]]),
        ("customs, quarantine, and education", [["customs", "quarantine", "education"]]),
        ("collect, use or trade", [["collect", "use", "trade"]]),
        ("salt and pepper", []),
        # "us" is a function word in every spelling, so the country is no item of its own.
        ("France, Russia, the US and China", []),
        ("He came, and she left. Then it rained.", []),
        ("Mind the roads, which are long, steep and icy.", [["long", "steep", "icy"]]),
    ],
)
def test_english(text: str, expected: list[list[str]]) -> None:
    assert items(text, False) == expected


def test_separators() -> None:
    own = reading("Salt, pepper, and tea. Sugar that melts", (), False)
    assert separators(own, False) == ["", "mark", "last", "end", ""]
    assert separators(own, False, clauses=False) == ["", "mark", "last", "end", "end"]


def test_two_words_taken_for_one_are_uncoupled() -> None:
    own = uncoupled(reading("铜、锌、铁和金", (), True))
    assert [token.key for token in own.tokens] == ["铜", "锌", "铁", "金"]
    assert [own.text[token.start : token.end] for token in own.tokens] == ["铜", "锌", "铁", "金"]
    assert len(own.part) == len(own.clause) == 4
    plain = reading("牛肉和葡萄酒，和平与发展", (), True)
    assert uncoupled(plain) is plain
