"""Term candidates: phrases that belong together, in a small memory that one can check by hand."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from aligner.memory import Filters, Memory

ROWS = [
    ("缔约双方尊重网络主权。", "The Contracting Parties respect cyber sovereignty."),
    ("网络主权不可侵犯。", "Cyber sovereignty is inviolable."),
    ("各国讨论网络主权。", "States discuss cyber sovereignty."),
    ("缔约双方在港口合作。", "The Contracting Parties cooperate in the harbour."),
    ("港口夜间关闭。", "The harbour is closed at night."),
    ("缔约双方扩建港口。", "The Contracting Parties extend the harbour."),
    ("费用由公司承担。", "The company bears the cost."),
    ("公司聘请会计。", "The company hires an accountant."),
    ("公司迁往上海。", "The company moves to Shanghai."),
    ("天气很好。", "The weather is fine."),
    ("他昨天到达。", "He arrived yesterday."),
    ("我们喜欢音乐。", "We like music."),
]


def test_phrases_that_belong_together(write: Callable[..., Path], tmp_path: Path) -> None:
    with Memory(tmp_path / "m") as memory:
        memory.import_file(write("a.tmx", ROWS))
        found = {term.chinese: term for term in memory.terms(min_count=3)}
        assert {chinese: term.english for chinese, term in found.items()} == {
            "网络主权": "cyber sovereignty",
            "缔约双方": "Contracting Parties",
            "港口": "harbour",
            "公司": "company",
        }
        harbour = found["港口"]
        assert (harbour.count, harbour.chinese_count, harbour.english_count, harbour.share) == (3, 3, 3, 1.0)
        assert [entry.source_text for entry in harbour.examples] == [
            "港口夜间关闭。",
            "缔约双方扩建港口。",
            "缔约双方在港口合作。",
        ]
        scores = [term.score for term in memory.terms(min_count=3)]
        assert scores == sorted(scores, reverse=True)
        assert len(memory.terms(min_count=3, limit=2)) == 2


def test_either_direction_either_script(write: Callable[..., Path], tmp_path: Path) -> None:
    rows = [
        ("Ports are closed.", "港口關閉。"),
        ("The port is large.", "這個港口很大。"),
        ("We like the port.", "我們喜歡港口。"),
        ("He sleeps.", "他睡覺。"),
        ("It rains.", "下雨。"),
        ("They sing.", "他們唱歌。"),
        ("She laughs.", "她笑。"),
        ("Wait.", "等一等。"),
        ("Come in.", "請進。"),
        ("Thanks.", "謝謝。"),
    ]
    with Memory(tmp_path / "m") as memory:
        memory.import_file(write("a.tmx", rows, "en-GB", "zh-TW"))
        assert [(term.chinese, term.english) for term in memory.terms()] == [("港口", "port")]
        assert memory.terms(Filters(project="other")) == []


def test_nothing_frequent_enough(memory: Memory) -> None:
    assert memory.terms(min_count=5) == []
