"""Batches of rows: every unit once, with its neighbours, wherever a batch ends."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from aligner.errors import UserError
from aligner.exporting import write
from aligner.formats import format_for
from aligner.memory import reading
from aligner.memory.folding import neighbour
from aligner.memory.reading import batches_in, batches_of
from aligner.model import Bead, Bitext, Header, TranslationUnit


def unit(source: str, target: str) -> TranslationUnit:
    return TranslationUnit(
        Bead(range(bool(source)), range(bool(target)) if source or target else range(1)),
        (source,),
        (target,),
        source,
        target,
    )


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(pairs=st.lists(st.tuples(st.sampled_from("甲乙 "), st.sampled_from("AB "))), size=st.integers(1, 5))
def test_rows_and_neighbours(pairs: list[tuple[str, str]], size: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "BATCH_UNITS", size)
    batches = list(batches_of(unit(*pair) for pair in pairs))
    assert all(len(batch.rows) <= size for batch in batches[:-1])
    around = ["", *(source for source, _ in pairs), ""]
    assert [row for batch in batches for row in batch.rows] == [
        (source, target, 1.0, 0, "", neighbour(around[number]), neighbour(around[number + 2]))
        for number, (source, target) in enumerate(pairs)
        if source.strip() and target.strip()
    ]
    assert sum(batch.one_sided for batch in batches) == sum(not (a.strip() and b.strip()) for a, b in pairs)


def test_long_texts_end_a_batch_early(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "BATCH_CHARACTERS", 100)
    assert [len(batch.rows) for batch in batches_of(unit("长" * 60, "x" * 60) for _ in range(3))] == [1, 1, 1]


@pytest.mark.parametrize("name", ["a.json", "a.jsonl", "a.tsv", "a.xlsx", "a.xlf", "a.tmx"])
def test_a_moved_passage_is_one_pair(tmp_path: Path, name: str) -> None:
    beads = [Bead(range(0), range(1)), Bead(range(1), range(1, 2)), Bead(range(1, 2), range(2, 2))]
    texts = [((), ("Second.",)), (("一。",), ("First.",)), (("二。",), ())]
    units = [
        TranslationUnit(bead, *segments, "".join(segments[0]), "".join(segments[1]), moved=moved)
        for bead, segments, moved in zip(beads, texts, (2, None, 0), strict=True)
    ]
    write(tmp_path / name, Bitext(Header("a", "b", "zh-CN", "en-US"), tuple(units)))
    with batches_in(str(tmp_path / name), format_for(name).name) as (_, batches):
        (batch,) = batches
    assert [row[:2] for row in batch.rows] == [("一。", "First."), ("二。", "Second.")]
    assert batch.one_sided == 0
    assert [row[5:] for row in batch.rows] == [(0, neighbour("二。")), (neighbour("一。"), 0)]


def test_no_process_is_left_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "LARGE", 0)
    path = tmp_path / "a.tsv"
    path.write_text("".join(f"第{n}条\tArticle {n}\n" for n in range(50_000)), "utf-8")
    with batches_in(str(path), "tsv") as (_, batches):
        assert next(batches).rows
    with pytest.raises(UserError, match="no such file"), batches_in(str(tmp_path / "b.tsv"), "tsv"):
        pass
