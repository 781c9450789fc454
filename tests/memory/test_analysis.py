"""The table that agencies quote by."""

from __future__ import annotations

from pathlib import Path

import pytest

from aligner.memory import Memory
from aligner.memory.analysis import ROWS, analysed, words_in
from aligner.memory.pretranslation import Found


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", 0),
        ("……", 0),
        ("双方同意。", 4),
        ("《WTO协定》第12条", 6),
        ("2024年 5月", 4),
        ("网络 安全", 4),
        ("Both parties agree.", 3),
        ("state-of-the-art – really", 2),
        ("The fee is 20.5 %", 4),
        ("Li's", 1),
        ("WTO 3.0版", 3),
    ],
)
def test_words(text: str, words: int) -> None:
    assert words_in(text) == words


TEXT = [
    "第一条 总则",
    "本协定有效期十年。",
    "本协定有效期十年。",
    "缔约双方承诺维护网络安全。",
    "缔约双方承诺维护网络安全。",
    "费用不超过30万元。",
    "双方通过谈判来解决所有争端。",
    "一句全新的话。",
    "一句全新的话。",
]


def test_every_segment_counts_once_in_the_right_row(memory: Memory, tmp_path: Path) -> None:
    path = tmp_path / "new.txt"
    path.write_text("\n\n".join(TEXT), "utf-8")
    table = memory.analyse(path)
    assert [row.name for row in table.rows] == list(ROWS)
    assert {row.name: (row.segments, row.words) for row in table.rows} == {
        "context": (0, 0),
        "100": (3, 29),
        "repetitions": (2, 14),
        "95-99": (1, 8),
        "85-94": (1, 8),
        "75-84": (0, 0),
        "50-74": (1, 13),
        "new": (1, 6),
    }
    assert (table.total.segments, table.total.words) == (9, sum(map(words_in, TEXT)))


def test_several_documents_are_summed(memory: Memory, tmp_path: Path) -> None:
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text("一句全新的话。", "utf-8")
    assert memory.analyse(tmp_path / "a.txt", tmp_path / "b.txt").total.segments == 2


def test_nothing_gives_a_table_of_noughts() -> None:
    assert analysed([]).total.segments == 0
    assert [row.segments for row in analysed([Found("双方。", ())]).rows] == [0, 0, 0, 0, 0, 0, 0, 1]


def test_what_stood_in_an_earlier_document_is_a_repetition(memory: Memory, tmp_path: Path) -> None:
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text("一句全新的话。", "utf-8")
    tables = list(memory.analyse_each(tmp_path / "a.txt", tmp_path / "b.txt"))
    assert [name for name, _ in tables] == ["a.txt", "b.txt"]
    assert [[row.name for row in table.rows if row.segments] for _, table in tables] == [["new"], ["repetitions"]]
    assert memory.analyse(tmp_path / "a.txt", tmp_path / "b.txt") == tables[0][1] + tables[1][1]
