"""Export: filtered by anything stored, for any format, and back into another memory."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from aligner.errors import UserError
from aligner.formats import format_for
from aligner.formats.output import written
from aligner.memory import Filters, Memory
from aligner.model import Bead, Header, TranslationUnit


def test_one_language_pair_a_file(memory: Memory) -> None:
    with pytest.raises(UserError, match=r"several language pairs \(zh-CN to en-US, en-GB to zh-TW\).*--source-lang"):
        memory.export()
    header, units = memory.export(Filters(source_lang="en"))
    assert (header.source_lang, header.target_lang) == ("en-GB", "zh-TW")
    assert [unit.target_text for unit in units] == ["港口將於三月關閉。", "網絡安全人人有責。"]


@pytest.mark.parametrize(
    ("filters", "expected"),
    [
        (Filters(project="sea"), 5),
        (Filters(project="sea", states=("confirmed", "edited")), 2),
        (Filters(project="sea", states=("rejected",)), 1),
        (Filters(project="sea", min_confidence=0.85), 4),
        (Filters(creator="Li"), 2),
    ],
)
def test_filters(filters: Filters, expected: int, memory: Memory) -> None:
    assert len(list(memory.export(filters)[1])) == expected


def test_nothing_to_export(memory: Memory) -> None:
    with pytest.raises(UserError, match="no unit passes the filters"):
        memory.export(Filters(project="land"))


def test_beads_tile_and_details_survive(tmp_path: Path) -> None:
    units = [
        TranslationUnit(
            Bead(range(0, 2), range(0, 1), 0.9, 0.75),
            ("甲。", "乙。"),
            ("A and B.",),
            "甲。乙。",
            "A and B.",
            note="合并",
        ),
        TranslationUnit(Bead(range(2, 3), range(1, 2), 0.8), ("丙。",), ("C.",), "丙。", "C.", state="edited"),
    ]
    with Memory(tmp_path / "m") as memory:
        memory.import_units(Header("a", "b", "zh-CN", "en-US"), units, "a.json")
        assert list(memory.export()[1]) == units


@pytest.mark.parametrize("name", ["out.tmx", "out.xlf", "out.xliff", "out.tsv", "out.jsonl"])
def test_into_another_memory(name: str, memory: Memory, tmp_path: Path, write: Callable[..., Path]) -> None:
    header, units = memory.export(Filters(project="sea"))
    with written(tmp_path / name) as out:
        format_for(name).write(header, units, out)
    with Memory(tmp_path / "other") as other:
        assert other.import_file(tmp_path / name).added == 5
        assert {unit.target_text for unit in other.export()[1]} == {
            unit.target_text for unit in memory.export(Filters(project="sea"))[1]
        }


def test_more_units_than_a_page(write: Callable[..., Path], tmp_path: Path) -> None:
    rows = [(f"第{number}条", f"Article {number}") for number in range(2001)]
    with Memory(tmp_path / "m") as memory:
        memory.import_file(write("a.tsv", rows))
        assert [(unit.source_text, unit.target_text) for unit in memory.export()[1]] == rows


def test_units_can_be_gone_through_twice(memory: Memory) -> None:
    units = memory.export(Filters(project="sea"))[1]
    assert list(units) == list(units) != []
