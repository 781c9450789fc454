"""Entries by filter: few or many files, by ids or as a stream."""

from __future__ import annotations

import pytest

from aligner.memory import Filters, Memory
from aligner.memory.selection import Selection


@pytest.mark.parametrize(
    ("filters", "ids"),
    [
        (Filters(), [1, 2, 3, 4, 5, 7, 8]),
        (Filters(project="port"), [7, 8]),
        (Filters(states=("rejected",)), [6]),
        (Filters(source_lang="zh", min_confidence=0.9), [1, 2, 3, 5]),
        (Filters(project="none"), []),
    ],
)
def test_stream_and_ids_agree(filters: Filters, ids: list[int], memory: Memory) -> None:
    selection = Selection(memory._store, filters)
    assert [entry.id for entry in selection] == ids
    assert [entry.id for entry in selection.among(range(20, 0, -1))] == ids


def test_few(memory: Memory, monkeypatch: pytest.MonkeyPatch) -> None:
    few = Selection(memory._store, Filters(project="port")).few
    assert few is not None
    assert few.tolist() == [7, 8]
    assert Selection(memory._store, Filters()).few is None
    monkeypatch.setattr("aligner.memory.selection.FEW", 1)
    assert Selection(memory._store, Filters(project="port")).few is None
