"""Units out of the memory again: which of them go, what is left of index and figures, and how to get them back."""

from __future__ import annotations

import random
import sqlite3
from collections.abc import Callable
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

import pytest

from aligner.errors import UserError
from aligner.memory import Filters, Labels, Memory
from aligner.memory.search import Page

Write = Callable[..., Path]
LETTER = ["The harbour will be closed in March.", "Cybersecurity is everyone's business."]
"""The units of letter.xlf, numbers 7 and 8."""


def texts(page: Page) -> list[str]:
    return [hit.entry.source_text for hit in page.hits]


def left(memory: Memory) -> list[str]:
    """The source texts of all units, rejected ones too."""
    return [entry.source_text for entry in memory.entries(range(1, 1000))]


def test_what_came_with_a_file_goes_with_it(memory: Memory) -> None:
    assert len(memory.remove(Filters(file="treaty.json")).gone) == 6
    assert left(memory) == LETTER
    stats = memory.stats()
    assert (stats.units, stats.pairs, stats.states) == (2, {("en-GB", "zh-TW"): 2}, {"aligned": 1, "confirmed": 1})
    assert [file.name for file in stats.files] == ["letter.xlf"]
    assert texts(memory.search("网络安全")) == ["Cybersecurity is everyone's business."]
    assert memory.match("费用不超过20万元。", "zh-CN", "en-US") == []


@pytest.mark.parametrize(
    ("filters", "more", "gone"),
    [
        (
            Filters(project="port"),
            {},
            ["The harbour will be closed in March.", "Cybersecurity is everyone's business."],
        ),
        (Filters(since=datetime(2024, 1, 1, tzinfo=timezone.utc)), {}, LETTER),
        (Filters(states=("rejected",)), {}, ["错配的一句。"]),
        (Filters(source_lang="en"), {"words": "港口"}, ["The harbour will be closed in March."]),
        (Filters(), {"words": "网络安全", "lang": "zh"}, ["缔约双方承诺维护网络安全。", LETTER[1]]),
        (Filters(), {"words": "协定 -费用"}, ["本协定有效期五年。"]),
        (Filters(), {"ids": [1, 4, 99]}, ["第一条 总则", "费用不超过20万元。"]),
        (Filters(file="letter.xlf"), {"ids": [1, 7]}, [LETTER[0]]),
        (Filters(), {"words": "双方", "ids": [2]}, ["缔约双方承诺维护网络安全。"]),
        (Filters(file="none.tmx"), {}, []),
    ],
)
def test_all_that_is_given_has_to_hold(memory: Memory, filters: Filters, more: dict[str, Any], gone: list[str]) -> None:
    before = left(memory)
    planned = memory.removable(filters, **more)
    assert [entry.source_text for entry in memory.entries(planned.gone)] == gone
    assert left(memory) == before, "asking changes nothing"
    assert memory.remove(filters, **more) == planned
    assert left(memory) == [text for text in before if text not in gone]


def test_what_stands_in_other_files_too_stays(memory: Memory, write: Write) -> None:
    memory.import_file(
        write("again.tsv", [("第一条 总则", "Article 1 General provisions"), ("新的一句。", "A new one.")])
    )
    removal = memory.remove(Filters(file="treaty.json"))
    assert (len(removal.gone), len(removal.kept)) == (5, 1)
    assert memory.origins([1]) == {1: "again.tsv"}
    assert texts(memory.search("总则")) == ["第一条 总则"]
    assert [(file.name, file.occurrences) for file in memory.stats().files] == [("letter.xlf", 2), ("again.tsv", 2)]
    assert memory.remove(ids=[1]).gone == (1,), "without a filter about files it goes altogether"


@pytest.mark.parametrize("more", [{}, {"lang": "zh"}, {"ids": []}])
def test_nothing_goes_without_a_filter(memory: Memory, more: dict[str, Any]) -> None:
    for ask in (memory.remove, memory.removable):
        with pytest.raises(UserError, match="nothing says which units"):
            ask(Filters(), **more)
    with pytest.raises(UserError, match="no word or character"):
        memory.remove(words=" ")
    assert len(left(memory)) == 8


def test_importing_again_brings_it_back(memory: Memory, tmp_path: Path) -> None:
    before, figures = memory.search("双方"), memory.stats()
    memory.remove(Filters(file="treaty.json"))
    imported = memory.import_file(tmp_path / "treaty.json", Labels(project="sea", domain="law"))
    assert (imported.read, imported.added) == (6, 6)
    assert texts(memory.search("双方")) == texts(before)
    (match,) = memory.match("费用不超过20万元。", "zh-CN", "en-US")
    assert (match.score, match.target_text) == (100, "The cost shall not exceed 200,000 yuan.")
    after = memory.stats()
    assert (after.units, after.pairs, after.states) == (figures.units, figures.pairs, figures.states)
    assert sorted(map(repr, after.files)) == sorted(map(repr, figures.files))


def test_an_id_is_never_used_again(memory: Memory, write: Write) -> None:
    assert memory.remove(ids=[8]).gone == (8,)
    memory.import_file(write("more.tsv", [("新的一句。", "A new one.")]))
    assert memory.remove(ids=[8]).gone == ()
    assert [entry.id for entry in memory.entries([8, 9])] == [9]
    assert texts(memory.search("new")) == ["新的一句。"]


def test_a_matcher_that_lives_knows_of_it(memory: Memory) -> None:
    ask = ("本协定有效期五年。", "zh-CN", "en-US")
    assert memory.match(*ask)
    memory.remove(words="协定")
    assert memory.match(*ask) == []
    assert memory.match("缔约双方承诺维护网络安全。", "zh-CN", "en-US")[0].score == 100


def index_of(path: Path) -> list[Any]:
    with sqlite3.connect(path) as connection:
        return connection.execute("SELECT side, term, block, ids FROM posting ORDER BY 1, 2, 3").fetchall()


def test_the_index_is_what_it_was_before_they_came(tmp_path: Path, write: Write) -> None:
    chance = random.Random(7)
    parts = ["港口", "码头", "第12条", "ＷＴＯ協定", "Verträge", "negotiated", "ships", "3.5%", "甲方与乙方"]
    rows = [
        (f"第{n}句：{''.join(chance.choices(parts, k=4))}。", f"{n} {' '.join(chance.choices(parts, k=5))}")
        for n in range(40)
    ]
    with Memory(tmp_path / "a.memory") as memory:
        memory.import_file(write("old.tsv", rows[:20]))
    before = index_of(tmp_path / "a.memory")
    with Memory(tmp_path / "a.memory") as memory:
        memory.import_file(write("new.tsv", rows[20:]))
        memory.import_file(write("turned.tsv", [(e, z) for z, e in rows], "en-GB", "zh-HK"))
        memory.remove(Filters(file="turned.tsv"))
        memory.remove(Filters(file="new.tsv"))
    assert index_of(tmp_path / "a.memory") == before


def test_the_texts_are_gone_from_the_file(memory: Memory) -> None:
    path = memory.path
    memory.remove(words="200,000")
    memory.close()
    assert "费用不超过".encode() not in path.read_bytes()
    assert "缔约双方承诺".encode() in path.read_bytes()


def test_all_or_nothing(memory: Memory, monkeypatch: pytest.MonkeyPatch) -> None:
    from aligner.memory import postings

    figures, found = memory.stats(), texts(memory.search("双方"))

    def full(*_: object) -> None:
        raise sqlite3.OperationalError("database or disk is full")

    monkeypatch.setattr(postings, "remove", full)
    with pytest.raises(UserError, match="disk is full"):
        memory.remove(Filters(file="treaty.json"))
    assert (memory.stats(), texts(memory.search("双方"))) == (figures, found)
