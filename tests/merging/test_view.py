"""Moved passages in files that came back: the whole was worked on, and both halves of the alignment know it."""

from __future__ import annotations

import re
import tempfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from aligner.exporting import write
from aligner.formats.returned import Returned
from aligner.formats.reunited import reunited
from aligner.memory import Memory
from aligner.merging import merge, remember
from aligner.merging.view import best_view
from aligner.model import Bitext, Issue, TranslationUnit
from aligner.reading import read

Make = Callable[..., Bitext]

TARGETS = ("pair", "addition", "target")
"""Kinds of units below that have a target."""
SOURCE, TARGET = 2, 0
"""Where in the alignment below the two halves of the moved passage stand."""


@pytest.fixture
def valve(bitext_of: Make) -> Bitext:
    """Item two comes first in English; item three has no translation."""
    bitext: Bitext = bitext_of(
        [
            ("", "Second, close the valve.", {}),
            ("一、切断电源。", "First, cut the power.", {}),
            ("二、关闭阀门。", "", {"note": "哪个阀门？"}),
            ("三、等待片刻。", "", {}),
        ]
    )
    units = list(bitext.units)
    units[TARGET], units[SOURCE] = replace(units[TARGET], moved=SOURCE), replace(units[SOURCE], moved=TARGET)
    return replace(bitext, units=tuple(units))


def replaced(path: Path, old: str, new: str) -> Path:
    text = path.read_text("utf-8")
    assert text.count(old) == 1
    path.write_text(text.replace(old, new), "utf-8")
    return path


def wholes(bitext: Bitext) -> list[tuple[str, str, str]]:
    return [(unit.source_text, unit.target_text, unit.state) for unit in reunited(bitext.units)]


@pytest.mark.parametrize("suffix", ["xlf", "xliff", "tmx", "tsv", "csv", "xlsx", "json", "jsonl"])
@pytest.mark.parametrize("variant", [None, "zh-TW"])
def test_a_file_that_nobody_edited_changes_nothing(
    valve: Bitext, tmp_path: Path, suffix: str, variant: str | None
) -> None:
    write(tmp_path / f"valve.{suffix}", valve, convert=variant)
    merged = merge(valve, tmp_path / f"valve.{suffix}")
    assert merged.bitext == valve
    assert merged.remarks == merged.strays == ()


@pytest.mark.parametrize("suffix", ["xlf", "xliff", "tmx"])
def test_an_edited_whole_is_new_in_its_target_half(valve: Bitext, tmp_path: Path, suffix: str) -> None:
    write(tmp_path / f"valve.{suffix}", valve)
    path = replaced(tmp_path / f"valve.{suffix}", "Second, close the valve.", "Second, shut the main valve.")
    merged = merge(valve, path)
    assert wholes(merged.bitext)[1] == ("二、关闭阀门。", "Second, shut the main valve.", "edited")
    assert [unit.target_text for unit in merged.bitext.units if unit.bead.target and not unit.bead.source] == [
        "Second, shut the main valve."
    ]
    assert [unit.moved for unit in merged.bitext.units] == [SOURCE, None, TARGET, None]
    assert (merged.edited, merged.strays, merged.remarks) == (1, (), ())
    again = merge(merged.bitext, path)
    assert again.bitext == merged.bitext
    assert (again.edited, again.conflicts) == (0, 0)
    # Any output of the merged alignment has the new text alone, and reads back.
    write(tmp_path / "new.json", merged.bitext)
    assert read(tmp_path / "new.json") == merged.bitext


@st.composite
def with_moves(draw: Callable[..., Any]) -> list[tuple[str, str, int | None]]:
    """Source, target and other half of each unit; texts are often equal."""
    texts = st.sampled_from(["甲。", "乙。", "丙。"]), st.sampled_from(["A.", "B.", "C."])
    kinds = draw(
        st.lists(st.sampled_from(["pair", "omission", "addition", "source", "target"]), min_size=1, max_size=9)
    )
    units = [
        (draw(texts[0]) if kind != "addition" and kind != "target" else "", draw(texts[1]) if kind in TARGETS else "")
        for kind in kinds
    ]
    sources, targets = ([k for k, kind in enumerate(kinds) if kind == side] for side in ("source", "target"))
    halves = list(zip(draw(st.permutations(sources)), targets))
    moved = {a: b for pair in halves for a, b in (pair, pair[::-1])}
    return [(source, target, moved.get(k)) for k, (source, target) in enumerate(units)]


@settings(max_examples=40, deadline=None)
@given(kinds=with_moves(), data=st.data(), suffix=st.sampled_from(["xlf", "xliff"]))
def test_what_is_edited_in_the_file_is_edited_in_the_alignment(
    bitext_of: Make, kinds: list[tuple[str, str, int | None]], data: st.DataObject, suffix: str
) -> None:
    pairs = bitext_of([(source, target, {}) for source, target, _ in kinds])
    bitext = replace(pairs, units=tuple(replace(u, moved=k[2]) for u, k in zip(pairs.units, kinds, strict=True)))
    sent = list(reunited(bitext.units))
    places = data.draw(st.sets(st.sampled_from(range(len(sent)))))
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, f"a.{suffix}")
        write(path, bitext)
        data_of = path.read_text("utf-8")
        units = re.split(r"(?=<(?:trans-)?unit )", data_of)
        for place in places:
            if sent[place].target_text:
                old = f">{sent[place].target_text}</target>"
                units[place + 1] = units[place + 1].replace(old, f">New {place}.</target>")
        path.write_text("".join(units), "utf-8")
        merged = merge(bitext, path)
        again = merge(merged.bitext, path)
    assert [(unit.target_text, unit.state) for unit in reunited(merged.bitext.units)] == [
        (f"New {k}.", "edited") if k in places and unit.target_text else (unit.target_text, "aligned")
        for k, unit in enumerate(sent)
    ]
    assert [unit.moved for unit in merged.bitext.units] == [moved for _, _, moved in kinds]
    assert again.bitext == merged.bitext


def test_a_whole_is_confirmed_noted_and_remembered(valve: Bitext, tmp_path: Path) -> None:
    write(tmp_path / "valve.xlf", valve)
    path = replaced(tmp_path / "valve.xlf", "哪个阀门？", "总阀门。")
    replaced(path, 'state="translated">Second', 'state="signed-off">Second')
    merged = merge(valve, path)
    halves = merged.bitext.units[SOURCE], merged.bitext.units[TARGET]
    assert [(half.state, half.note) for half in halves] == [("confirmed", "总阀门。"), ("confirmed", "")]
    assert (merged.confirmed, merged.noted, merged.edited) == (1, 1, 0)
    assert merge(merged.bitext, path).bitext == merged.bitext
    stored = remember(tmp_path / "memory.db", merged.bitext, "valve.json")
    assert (stored.added, stored.one_sided) == (1, 0)
    with Memory(tmp_path / "memory.db") as memory:
        assert [hit.entry.target_text for hit in memory.search("阀门").hits] == ["Second, close the valve."]


@pytest.mark.parametrize("text", ["Second, close the valve.", "Second, shut the valve."])
def test_a_rejected_whole_stays_rejected(valve: Bitext, tmp_path: Path, text: str) -> None:
    """Its halves are then exported apart; the file from before may come once more all the same."""
    write(tmp_path / "valve.xlf", valve)
    path = replaced(
        tmp_path / "valve.xlf",
        '<target state="translated">Second, close the valve.',
        f'<target state="needs-translation" state-qualifier="rejected-inaccurate">{text}',
    )
    merged = merge(valve, path)
    assert [merged.bitext.units[half].state for half in (SOURCE, TARGET)] == ["rejected", "rejected"]
    assert merge(merged.bitext, path).bitext == merged.bitext
    write(tmp_path / "later.xlf", merged.bitext)
    assert merge(merged.bitext, tmp_path / "later.xlf").bitext == merged.bitext


def test_an_issue_of_either_half_is_accepted(valve: Bitext, tmp_path: Path) -> None:
    issue = Issue("numbers", "accuracy/mistranslation", "minor", "target", (0, 6), "Second", "No number.")
    units = list(valve.units)
    units[TARGET] = replace(units[TARGET], issues=(issue,))
    bitext = replace(valve, units=tuple(units))
    write(tmp_path / "valve.xlf", bitext)
    path = replaced(tmp_path / "valve.xlf", "No number.", "No number. [accepted]")
    merged = merge(bitext, path)
    assert [issue.accepted for issue in merged.bitext.units[TARGET].issues] == [True]
    assert merged.bitext.units[SOURCE] == bitext.units[SOURCE]


def test_the_view_that_fits(valve: Bitext) -> None:
    """A table has halves, a tool's file the whole, and one without the half that has no source the whole too."""

    def places(units: list[TranslationUnit]) -> list[tuple[int, ...]]:
        view = best_view(valve, valve.header, [Returned(unit) for unit in units], ordered=True)
        return [place for place in view.places if len(place) == 2]

    assert places(list(valve.units)) == []
    assert places(list(reunited(valve.units))) == [(SOURCE, TARGET)]
    cut = [unit for unit in valve.units if unit.source_text]
    assert places([replace(unit, target_text="Two.") if "阀" in unit.source_text else unit for unit in cut]) == [
        (SOURCE, TARGET)
    ]
