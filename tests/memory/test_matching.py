"""Fuzzy matches: what is proposed, in what order, in both directions; and that the index misses none of the best."""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path

import pytest

from aligner.errors import UserError
from aligner.memory import Filters, Memory
from aligner.memory.matching import FuzzyMatch
from aligner.memory.similarity import profile, similarity

Write = Callable[..., Path]


def summary(found: list[FuzzyMatch]) -> list[tuple[int, str, str]]:
    return [(match.score, match.kind, match.target_text) for match in found]


@pytest.mark.parametrize(
    ("text", "langs", "score", "target"),
    [
        ("本协定有效期五年。", ("zh-CN", "en-US"), 100, "This Agreement shall remain in force for five years."),
        ("本協定有效期五年。", ("zh-TW", "en-US"), 99, "This Agreement shall remain in force for five years."),
        ("费用不超过30万元。", ("zh-CN", "en-US"), 99, "The cost shall not exceed 200,000 yuan."),
        ("双方通过谈判解决争端。", ("zh-CN", "en-US"), 80, "The Parties settle disputes through consultation."),
        ("The harbour will be closed in April.", ("en-US", "zh-TW"), 88, "港口將於三月關閉。"),
        ("This Agreement shall remain in force for five years.", ("en", "zh"), 100, "本协定有效期五年。"),
    ],
)
def test_the_best_match(text: str, langs: tuple[str, str], score: int, target: str, memory: Memory) -> None:
    best = memory.match(text, *langs)[0]
    assert (best.score, best.target_text) == (score, target)


@pytest.mark.parametrize("text", ["", "  ", "……", "今天天气很好，我们去公园散步吧。", "错配的一句。"])
def test_nothing_to_propose(text: str, memory: Memory) -> None:
    assert memory.match(text, "zh-CN", "en-US") == []


def test_an_empty_memory(tmp_path: Path) -> None:
    with Memory(tmp_path / "m") as memory:
        assert memory.match("双方同意。", "zh-CN", "en-US") == []


def test_context_matches_need_both_neighbours(memory: Memory) -> None:
    text, before, after = "本协定有效期五年。", "缔约双方承诺维护网络安全。", "费用不超过20万元。"
    scores = [
        memory.match(text, "zh-CN", "en-US", previous=previous, following=following)[0].score
        for previous, following in ((before, after), (before, "别的"), ("别的", after), (None, after), ("", ""))
    ]
    assert scores == [101, 100, 100, 100, 100]
    first = memory.match("第一条 总则", "zh-CN", "en-US", previous="", following=before)
    assert summary(first[:1]) == [(101, "context", "Article 1 General provisions")]


def test_threshold_and_limit(write: Write, tmp_path: Path) -> None:
    rows = [(f"双方应当在{number}天内协商。", f"The parties consult within {number} days.") for number in range(20)]
    with Memory(tmp_path / "m") as memory:
        memory.import_file(write("a.tmx", [*rows, ("双方应当协商。", "The parties shall consult.")]))
        text = "双方应当在7天内协商。"
        found = memory.match(text, "zh-CN", "en-US", limit=3)
        assert [match.score for match in found] == [100, 99, 99]
        assert len(memory.match(text, "zh-CN", "en-US", limit=100)) == 21
        assert len(memory.match(text, "zh-CN", "en-US", limit=100, threshold=75)) == 20
        assert [match.source_text for match in memory.match(text, "zh-CN", "en-US", threshold=100)] == [text]


def test_among_equals_what_a_person_saw_comes_first(write: Write, tmp_path: Path) -> None:
    rows = [
        ("好。", "Well.", "aligned", 0.9),
        ("好。", "Good.", "confirmed", 0.5),
        ("好。", "Fine.", "aligned", 0.99),
        ("好。", "Bad.", "rejected", 1.0),
    ]
    with Memory(tmp_path / "m") as memory:
        memory.import_file(write("a.json", rows))
        memory.import_file(write("b.json", [("Right.", "好。")], "en-US", "zh-CN"))
        found = memory.match("好。", "zh-CN", "en-US")
        assert [match.target_text for match in found] == ["Good.", "Fine.", "Well.", "Right."]
        assert [match.reversed for match in found] == [False, False, False, True]


def test_the_same_pair_of_two_variants_is_proposed_once(write: Write, tmp_path: Path) -> None:
    with Memory(tmp_path / "m") as memory:
        memory.import_file(write("a.tmx", [("好。", "Good.")], "zh-CN", "en-US"))
        memory.import_file(write("b.tmx", [("好。", "Good.")], "zh-CN", "en-GB"))
        assert len(memory.match("好。", "zh-CN", "en-US")) == 1


def test_a_target_in_the_other_script_costs_a_point(memory: Memory) -> None:
    text = "The harbour will be closed in March."
    assert [memory.match(text, "en-GB", lang)[0].score for lang in ("zh-TW", "zh-HK", "zh-CN")] == [100, 100, 99]


def test_filters(memory: Memory) -> None:
    text = "本协定有效期五年。"
    assert memory.match(text, "zh-CN", "en-US", filters=Filters(project="sea"))
    assert not memory.match(text, "zh-CN", "en-US", filters=Filters(project="port"))


def test_a_memory_that_grows_while_it_is_open(memory: Memory, write: Write) -> None:
    text = "新的一句完全不同。"
    assert memory.match(text, "zh-CN", "en-US") == []
    memory.import_file(write("more.tmx", [(text, "A new sentence that is quite different.")]))
    assert memory.match(text, "zh-CN", "en-US")[0].score == 100


def test_a_third_language(memory: Memory) -> None:
    with pytest.raises(UserError, match="a memory holds Chinese and English, not 'fr'"):
        memory.match("Bonjour", "fr", "zh")


WORDS = [
    ("港口", "harbour"),
    ("合同", "contract"),
    ("审查", "examine"),
    ("费用", "cost"),
    ("码头", "quay"),
    ("货轮", "freighter"),
    ("修改", "amend"),
    ("公司", "company"),
    ("批准", "approve"),
    ("夜间", "night"),
    ("施工", "work"),
    ("居民", "resident"),
    ("投诉", "complain"),
    ("热线", "hotline"),
    ("关闭", "close"),
    ("三月", "March"),
    ("设备", "equipment"),
]


@pytest.mark.parametrize(("side", "langs"), [(0, ("zh-CN", "en-US")), (1, ("en-US", "zh-CN"))])
def test_the_index_misses_no_good_match(side: int, langs: tuple[str, str], write: Write, tmp_path: Path) -> None:
    """Against the naive oracle: every text of the memory compared with the segment."""
    chance = random.Random(3)

    def sentence(words: list[tuple[str, str]]) -> tuple[str, str]:
        return "".join(zh for zh, _ in words) + "。", " ".join(en for _, en in words) + "."

    chosen = [[chance.choice(WORDS) for _ in range(chance.randrange(3, 12))] for _ in range(2000)]
    rows = list(dict.fromkeys(map(sentence, chosen)))
    with Memory(tmp_path / "m") as memory:
        memory.import_file(write("a.tmx", rows))
        for words in chosen[:60]:
            words[chance.randrange(len(words))] = chance.choice(WORDS)
            text = sentence(words)[side]
            best = max(similarity(profile(text), profile(row[side])) for row in rows)
            found = memory.match(text, *langs, threshold=50)
            assert max((match.score for match in found), default=0) == (best if best >= 50 else 0), text
