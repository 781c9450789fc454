"""Importing: each unit once, from any format, in any order, any number of times, and through a kill in the middle."""

from __future__ import annotations

import io
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from datetime import datetime, timezone
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from aligner.errors import UserError
from aligner.formats import format_for
from aligner.memory import Filters, Labels, Memory, importing, reading
from aligner.model import Bead, Header, TranslationUnit

HEADER = Header("a.zh.txt", "a.en.txt", "zh-CN", "en-US")
PAIRS = [
    ("第一条", "Article 1"),
    ("双方同意。", "Both sides agree."),
    ("第一条", "Article 1"),
    ("第一条", "Article One"),
]


def unit(source: str, target: str, confidence: float = 0.9, **fields: object) -> TranslationUnit:
    bead = Bead(range(bool(source)), range(bool(target)), confidence)
    return TranslationUnit(bead, (source,), (target,), source, target, **fields)  # type: ignore[arg-type]


def contents(memory: Memory) -> list[tuple[str, ...]]:
    """Everything in the memory, with its places, but for the numbers that the order of imports gives."""
    store = memory._store
    rows = store.connection.execute(
        "SELECT source, target, state, confidence, detail, source_lang, target_lang, file.name, project,"
        " date, previous, next FROM unit JOIN pair ON pair.id = pair JOIN occurrence ON occurrence.unit = unit.id"
        " JOIN file ON file.id = occurrence.file"
    )
    return sorted(tuple(map(str, row)) for row in rows)


@pytest.mark.parametrize(
    "name", ["a.tmx", "a.tmx.gz", "a.xlf", "a.xliff", "a.tsv", "a.csv", "a.xlsx", "a.json", "a.jsonl"]
)
def test_every_format(name: str, write: Callable[..., Path], tmp_path: Path) -> None:
    path = write(name, PAIRS)
    with Memory(tmp_path / "m") as memory:
        done = memory.import_file(path)
        assert (done.name, done.added, done.one_sided) == (name, 3, 0)
        assert [hit.entry.target_text for hit in memory.search("第一条").hits] == ["Article 1", "Article One"]


def test_a_second_import_changes_nothing(write: Callable[..., Path], tmp_path: Path) -> None:
    path = write("a.json", [*PAIRS, ("没有译文。", "")])
    with Memory(tmp_path / "m") as memory:
        first = memory.import_file(path)
        before = contents(memory)
        second = memory.import_file(path)
        assert (first.read, first.added, first.one_sided) == (4, 3, 1)
        assert (second.read, second.added, second.one_sided) == (4, 0, 1)
        assert contents(memory) == before
        assert memory.search("agree").at_most == 1


def test_the_same_pair_in_other_languages_is_another_unit(write: Callable[..., Path], tmp_path: Path) -> None:
    with Memory(tmp_path / "m") as memory:
        for langs in (("zh-CN", "en-US"), ("zh-TW", "en-US"), ("zh-CN", "en-GB")):
            memory.import_file(write(f"{'-'.join(langs)}.tmx", [("好", "Good")], *langs))
        assert memory.stats().pairs == {("zh-CN", "en-US"): 1, ("zh-TW", "en-US"): 1, ("zh-CN", "en-GB"): 1}


def test_what_a_person_said_outweighs_the_aligner_in_any_order(tmp_path: Path) -> None:
    reports = [
        unit("好", "Good", 0.99),
        unit("好", "Good", 0.5, state="confirmed", note="seen"),
        unit("好", "Good", 1.0, state="rejected"),
    ]
    kept = []
    for number, order in enumerate((reports, reports[::-1])):
        with Memory(tmp_path / f"m{number}") as memory:
            for index, report in enumerate(order):
                memory.import_units(HEADER, [report], f"{index}.json")
            kept.append([(found.state, found.bead.confidence, found.note) for found in memory.export()[1]])
    assert kept[0] == kept[1] == [("confirmed", 0.5, "seen")]


def test_rejected_stays_rejected_when_the_alignment_is_imported_again(tmp_path: Path) -> None:
    with Memory(tmp_path / "m") as memory:
        for state in ("aligned", "rejected", "aligned"):
            memory.import_units(HEADER, [unit("好", "Good", state=state)], "a.json")
        assert memory.search("好").hits == ()
        assert len(memory.search("好", Filters(states=("rejected",))).hits) == 1


def test_labels_and_dates_are_kept_by_file(write: Callable[..., Path], tmp_path: Path) -> None:
    path = write("a.json", PAIRS, date=datetime(2021, 5, 1, tzinfo=timezone.utc))
    with Memory(tmp_path / "m") as memory:
        memory.import_file(path, Labels(project="sea", domain="law", creator="Li"))
        memory.import_file(path, Labels(date=datetime(2022, 1, 1, tzinfo=timezone.utc)))
        first, second = memory.stats().files
        assert (first.name, first.origin, first.project, first.domain, first.creator, first.date) == (
            "a.json",
            "json",
            "sea",
            "law",
            "Li",
            "20210501T000000Z",
        )
        assert (second.project, second.date) == ("", "20220101T000000Z")
        assert memory.stats().units == 3


@pytest.mark.parametrize(
    ("langs", "said"),
    [(("zh-CN", "fr"), "zh-CN and fr"), (("en-GB", "en-US"), "en-GB and en-US"), (("und", "und"), "--source-lang")],
)
def test_only_chinese_with_english(langs: tuple[str, str], said: str, tmp_path: Path) -> None:
    with Memory(tmp_path / "m") as memory:
        with pytest.raises(UserError, match=said):
            memory.import_units(Header("a", "b", *langs), [unit("好", "bon")], "a.tmx")
        memory.import_units(
            Header("a", "b", *langs), [unit("好", "Good")], "a.tmx", Labels(source_lang="zh", target_lang="en")
        )
        assert memory.stats().pairs == {("zh-CN", "en-US"): 1}


def test_units_before_a_fault_are_stored(write: Callable[..., Path], tmp_path: Path) -> None:
    path = write("a.tmx", [(f"第{number}条", f"Article {number}") for number in range(30)])
    data = path.read_bytes()
    path.write_bytes(data[: data.rindex(b"<tu>")] + b"<tu><broken")
    with Memory(tmp_path / "m") as memory:
        with pytest.raises(UserError, match=r"a\.tmx, line \d+: is not readable XML .*29 units before it are stored"):
            memory.import_file(path)
        assert memory.stats().units == 29
        assert len(memory.search("Article 7").hits) == 1


def test_lone_surrogates_and_odd_characters(tmp_path: Path) -> None:
    pairs = [
        ("坏\ud800字", "bad\udfffcharacter"),
        ("零\x00字节", "a NUL\x00 byte"),
        ("分\x1e隔", "sep\x1earator"),
        ("𠀀字", "x"),
    ]
    with Memory(tmp_path / "m") as memory:
        memory.import_units(HEADER, [unit(*pair) for pair in pairs], "a.json")
        assert [hit.entry.source_text for hit in memory.search("坏字").hits] == ["坏字"]
        assert [hit.entry.target_text for hit in memory.search("NUL").hits] == ["a NUL\x00 byte"]
        assert [len(memory.search(query).hits) for query in ("𠀀", "隔", "byte")] == [1, 1, 1]


def test_progress_is_told_after_each_transaction(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "BATCH_UNITS", 10)
    told: list[tuple[int, int]] = []
    with Memory(tmp_path / "m") as memory, Memory(tmp_path / "m") as other:
        stream = io.BytesIO()
        format_for("a.tmx").write(HEADER, (unit(f"第{n}条", f"Article {n}") for n in range(25)), stream)
        (tmp_path / "a.tmx").write_bytes(stream.getvalue())
        memory.import_file(tmp_path / "a.tmx", progress=lambda done: told.append((done, other.stats().units)))
    assert told == [(10, 10), (20, 20), (25, 25)]


def test_neighbours_over_a_transactions_end(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    rows = [unit(f"第{n}条", f"Article {n}") for n in range(7)]
    kept = []
    for size in (2, 100):
        monkeypatch.setattr(reading, "BATCH_UNITS", size)
        with Memory(tmp_path / f"m{size}") as memory:
            memory.import_units(HEADER, rows, "a.json")
            kept.append(contents(memory))
    assert kept[0] == kept[1]


def test_the_index_is_the_same_however_few_words_are_remembered(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reading, "BATCH_UNITS", 3)
    units = [unit(f"第{n}条 网络", f"Article {n} of networks") for n in range(20)]
    found = []
    for most in (0, 1, importing.MOST_WORDS):
        monkeypatch.setattr(importing, "MOST_WORDS", most)
        with Memory(tmp_path / str(most)) as memory:
            memory.import_units(HEADER, units, "a")
            found.append(dump_index(memory))
    assert found[0] == found[1] == found[2]


def test_a_second_process_reads_large_files(
    write: Callable[..., Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = write("a.tmx", [(f"第{number}条", f"Article {number}") for number in range(30)])
    kept = []
    for name, large in (("one", 10**9), ("two", 0)):
        monkeypatch.setattr(reading, "LARGE", large)
        with Memory(tmp_path / name) as memory:
            assert memory.import_file(path).added == 30
            kept.append((contents(memory), dump_index(memory)))
    assert kept[0] == kept[1]


def test_faults_that_the_second_process_meets(
    write: Callable[..., Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reading, "LARGE", 0)
    path = write("a.tmx", [(f"第{number}条", f"Article {number}") for number in range(30)])
    data = path.read_bytes()
    with Memory(tmp_path / "m") as memory:
        path.write_bytes(b"no XML at all")
        with pytest.raises(UserError, match=r"a\.tmx, line 1: is not readable XML"):
            memory.import_file(path)
        path.write_bytes(data[: data.rindex(b"<tu>")] + b"<tu><broken")
        with pytest.raises(UserError, match="29 units before it are stored"):
            memory.import_file(path)
        monkeypatch.setattr(reading, "_PROGRAM", "import os; os._exit(1)")
        with pytest.raises(UserError, match="the process that reads the file was stopped; run the import again"):
            memory.import_file(path)
        assert memory.stats().units == 29


KILLED = """
import sys
from aligner.memory import Memory, reading
reading.BATCH_UNITS = 200
with Memory(sys.argv[1]) as memory:
    memory.import_file(sys.argv[2], progress=lambda done: print(done, flush=True))
"""


def test_a_kill_loses_nothing_that_was_reported(write: Callable[..., Path], tmp_path: Path) -> None:
    rows = [(f"第{number}条：双方同意。", f"Article {number}: both agree.") for number in range(20_000)]
    path = write("a.jsonl", rows)
    with subprocess.Popen(
        [sys.executable, "-c", KILLED, str(tmp_path / "m"), str(path)], stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        lines = iter(process.stdout.readline, "")
        reported = next(int(line) for line in lines if int(line) >= 2000)
        os.kill(process.pid, signal.SIGKILL)
        reported = max([reported, *map(int, lines)])
    with Memory(tmp_path / "m") as memory:
        stored = memory.stats().units
        assert reported <= stored < 20_000
        assert len(memory.search("第1999条").hits) == 1
        memory.import_file(path)
        assert memory.stats().units == 20_000
        (tmp_path / "whole").mkdir()
        with Memory(tmp_path / "whole" / "m") as whole:
            whole.import_file(path)
            assert contents(memory) == contents(whole)
            assert dump_index(memory) == dump_index(whole)


def dump_index(memory: Memory) -> list[tuple[object, ...]]:
    return list(
        memory._store.connection.execute(
            "SELECT * FROM posting UNION ALL SELECT side, '', block, characters FROM length"
        )
    )


CHINESE = st.text("第一二条约双方同意网络網絡的，。 12", min_size=1, max_size=8)
ENGLISH = st.text("abe Xy12.,’\n", min_size=1, max_size=10)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(rows=st.lists(st.tuples(CHINESE, ENGLISH), max_size=8), cut=st.integers(0, 8))
def test_whatever_is_imported_is_found_and_a_repeat_changes_nothing(
    rows: list[tuple[str, str]], cut: int, tmp_path: Path
) -> None:
    path = tmp_path / f"{time.monotonic_ns()}"
    with Memory(path) as memory:
        for part in (rows, rows[:cut], rows[cut:], rows):
            memory.import_units(HEADER, [unit(*row) for row in part], "a.json")
        kept = {row for row in rows if row[0].strip() and row[1].strip()}
        assert memory.stats().units == len(kept)
        for row in kept:
            assert row in set(found(memory, row))


def found(memory: Memory, row: tuple[str, str]) -> Iterator[tuple[str, str]]:
    """What each side of the pair finds as a phrase; a side without any word or character finds nothing by itself."""
    for text in row:
        if any(map(str.isalnum, text)):
            entries = [line.entry for line in memory.concordance(text, limit=100).lines]
            assert row in {(entry.source_text, entry.target_text) for entry in entries}
    yield from ((unit.source_text, unit.target_text) for unit in memory.export()[1])
