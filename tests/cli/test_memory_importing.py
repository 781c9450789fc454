"""`aligner memory import`: files, folders and batches; what goes wrong; and what survives a kill."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from aligner.memory import Filters, Memory

Run = Callable[..., Any]
Refused = Callable[..., str]
PAIRS = [("双方同意。", "Both sides agree."), ("本协定有效期五年。", "This Agreement is valid for five years.")]


def table(path: Path, pairs: list[tuple[str, str]] = PAIRS) -> Path:
    path.write_text("".join(f"{zh}\t{en}\n" for zh, en in [("zh-CN", "en-US"), *pairs]), "utf-8")
    return path


@pytest.fixture
def memory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A place for a memory, named by the environment."""
    path = tmp_path / "my.memory"
    monkeypatch.setenv("ALIGNER_MEMORY", str(path))
    return path


def test_what_was_read_and_what_of_it_is_new(run: Run, memory: Path, tmp_path: Path) -> None:
    path = table(tmp_path / "a.tsv", [*PAIRS, ("一句没有译文的话。", "")])
    first = run("memory", "import", path)
    assert (first.code, first.out) == (0, b"")
    assert first.err == "aligner: 2 units read, 2 new, 0 known; 1 without a counterpart left out\n"
    assert run("memory", "import", path).err.startswith("aligner: 2 units read, 0 new, 2 known")
    assert run("memory", "import", path, "-q").err == ""


def test_an_aligned_batch_becomes_a_memory(run: Run, memory: Path, tmp_path: Path, bilingual: Path) -> None:
    assert run("batch", bilingual.parent, "-o", tmp_path / "exports", "--fast", "-q").code == 0
    ran = run("memory", "import", tmp_path / "exports", "-v")
    assert ran.code == 0
    assert "both.json: 10 units read, 10 new" in ran.err
    assert ran.err.endswith("aligner: 10 units read, 10 new, 0 known\n")


def test_labels(run: Run, memory: Path, tmp_path: Path) -> None:
    path = table(tmp_path / "a.tsv")
    labels = ("--project", "P", "--domain", "law", "--creator", "Li", "--date", "2024-05-31")
    assert run("memory", "import", path, *labels, "--source-lang", "zh-TW").code == 0
    with Memory(memory) as opened:
        (file,) = opened.stats().files
        assert (file.project, file.domain, file.creator, file.date) == ("P", "law", "Li", "20240531T000000Z")
        assert list(opened.stats().pairs) == [("zh-TW", "en-US")]


def test_the_option_comes_before_the_environment(run: Run, memory: Path, tmp_path: Path) -> None:
    path = table(tmp_path / "a.tsv")
    assert run("memory", "import", path, "--memory", tmp_path / "other").code == 0
    assert (tmp_path / "other").exists()
    assert not memory.exists()


def test_standard_input(run: Run, memory: Path) -> None:
    ran = run("memory", "import", "-", "-f", "tsv", stdin="zh\ten\n双方同意。\tBoth sides agree.\n".encode())
    assert ran.err == "aligner: 1 unit read, 1 new, 0 known\n"


def test_one_broken_file_does_not_stop_the_others(run: Run, memory: Path, tmp_path: Path) -> None:
    folder = tmp_path / "files"
    folder.mkdir()
    (folder / "a.tmx").write_bytes(b"<tmx><body>")
    table(folder / "b.tsv")
    ran = run("memory", "import", folder)
    assert ran.code == 1
    assert f"{folder / 'a.tmx'}, line 1: is not readable XML" in ran.err
    assert ran.err.endswith("aligner: 2 units read, 2 new, 0 known; 1 of 2 files failed\n")


@pytest.mark.parametrize(
    ("name", "data", "says"),
    [
        ("none.tmx", None, "there is no such file; check the path"),
        ("a.doc", b"x", "the suffix tells no known format"),
        ("a.tmx", b"", "is not readable XML"),
        ("a.tmx", b"<html/>", "begins with <html>, not with <tmx>"),
        ("a.tsv", b"de\tfr\nJa.\tOui.\n", "but a memory holds Chinese with English"),
        ("a.json", b"{}", "version"),
        ("empty", "folder", "no bilingual file in this folder"),
    ],
)
def test_what_cannot_be_imported(
    refused: Refused, memory: Path, tmp_path: Path, name: str, data: bytes | str | None, says: str
) -> None:
    if data == "folder":
        (tmp_path / name).mkdir()
    elif isinstance(data, bytes):
        (tmp_path / name).write_bytes(data)
    line = refused("memory", "import", tmp_path / name)
    assert says in line
    assert ";" in line, "what to do"


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"no memory at all", "is no translation memory; name a memory that aligner made, or a new file"),
        (b"SQLite format 3\x00" + b"x" * 5000, "is no translation memory"),
        ("folder", "is a folder, not a memory"),
        ("other", "is another program's database"),
        ("newer", "was written by a newer version of aligner; update aligner"),
        ("damaged", "is damaged; restore it from a backup"),
        ("cut", "is damaged"),
    ],
)
def test_what_is_no_memory(refused: Refused, memory: Path, tmp_path: Path, content: bytes | str, says: str) -> None:
    path = table(tmp_path / "a.tsv", [(f"第{n}条。", f"Article {n}.") for n in range(3000)])
    if isinstance(content, bytes):
        memory.write_bytes(content)
    elif content == "folder":
        memory.mkdir()
    elif content == "other":
        with sqlite3.connect(memory) as connection:
            connection.execute("CREATE TABLE t (x)")
        connection.close()
    else:
        with Memory(memory) as opened:
            opened.import_file(path)
        data = bytearray(memory.read_bytes())
        if content == "newer":
            connection = sqlite3.connect(memory)
            connection.execute("PRAGMA user_version = 999")
            connection.close()
        else:
            data[4096 * 5 :] = b"\xaa" * (len(data) - 4096 * 5) if content == "damaged" else b""
            memory.write_bytes(data)
    line = refused("memory", "import", table(tmp_path / "b.tsv", [(f"新{n}。", f"New {n}.") for n in range(99)]))
    assert line.startswith(f"aligner: {memory}: ")
    assert says in line


def test_the_folder_of_a_named_memory_has_to_be_there(refused: Refused, tmp_path: Path) -> None:
    path = table(tmp_path / "a.tsv")
    assert "the folder does not exist; create it first" in refused("memory", "import", path, "-m", tmp_path / "x" / "m")


def test_a_memory_that_another_program_writes_to(
    refused: Refused, memory: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("aligner.memory.store.PATIENCE", 0.1)
    path = table(tmp_path / "a.tsv")
    Memory(memory).close()
    connection = sqlite3.connect(memory, isolation_level=None)
    connection.execute("BEGIN IMMEDIATE")
    assert "another program is writing to this memory; wait until it has finished" in refused("memory", "import", path)
    connection.close()


def test_a_full_disk(refused: Refused, memory: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """SQLite refuses to grow the file, as it does on a disk without room; what was there stays."""
    from aligner.memory.store import Store

    run_before = Store._prepare

    def small(store: Store, is_new: bool) -> None:
        run_before(store, is_new)
        store.connection.execute("PRAGMA max_page_count = 40")

    monkeypatch.setattr(Store, "_prepare", small)
    path = table(tmp_path / "a.tsv", [(f"第{n}条。", f"Article {n}.") for n in range(5000)])
    assert "the disk is full; free some space" in refused("memory", "import", path)
    with Memory(memory) as opened:
        assert opened.stats().units == 0


def test_a_place_where_nothing_can_be_written(
    run: Run, refused: Refused, memory: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = table(tmp_path / "a.tsv")
    assert run("memory", "import", path).code == 0
    monkeypatch.setattr("aligner.memory.store.os.access", lambda *_: False)
    assert "no right to write here; copy the memory" in refused("memory", "import", path)
    assert run("memory", "search", "双方").code == 0


def test_stopped_by_the_user(run: Run, memory: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def stops(opened: Memory, path: Path, labels: object, form: object, progress: Callable[[int], None]) -> None:
        progress(16_000)
        raise KeyboardInterrupt

    monkeypatch.setattr(Memory, "import_file", stops)
    ran = run("memory", "import", table(tmp_path / "a.tsv"))
    assert ran.code == 130
    assert "so far 16,000 units stored; the same command again goes on from there" in ran.err


def big_tmx(path: Path, units: int, filling: int) -> Path:
    """A TMX of short units with so many bytes of comment in each."""
    tuv = '<tuv xml:lang="{}"><seg>{}</seg></tuv>'
    unit = f"<tu>{tuv.format('zh-CN', '第{n}条规定')}{tuv.format('en-US', 'Provision {n}')}</tu>"
    comment = f"<!--{' ' * filling}-->"
    with path.open("w", encoding="utf-8") as out:
        out.write('<tmx version="1.4"><header srclang="zh-CN"/><body>\n')
        out.writelines(unit.format(n=n) + comment + "\n" for n in range(units))
        out.write("</body></tmx>\n")
    return path


def rows(memory: Path) -> dict[str, list[tuple[object, ...]]]:
    """Everything in the file."""
    connection = sqlite3.connect(memory)
    try:
        tables = [name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        return {name: connection.execute(f"SELECT * FROM {name} ORDER BY 1, 2, 3").fetchall() for name in tables}
    finally:
        connection.close()


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="no SIGKILL on this system")
@pytest.mark.parametrize("filling", [0, 620], ids=["small", "read by a second process"])
def test_what_was_reported_as_stored_survives_a_kill(tmp_path: Path, filling: int) -> None:
    units, killed = 34_000, tmp_path / "killed.memory"
    path = big_tmx(tmp_path / "big.tmx", units, filling)
    command = [sys.executable, "-m", "aligner", "memory", "import", str(path), "-v", "-m"]
    with subprocess.Popen([*command, str(killed)], stderr=subprocess.PIPE, text=True) as process:
        assert process.stderr is not None
        line = process.stderr.readline()
        os.kill(process.pid, signal.SIGKILL)
    reported = int(line.split()[2].replace(",", ""))
    assert line.endswith("units stored\n")
    assert 0 < reported < units
    with Memory(killed, create=False) as memory:
        stored = [(unit.source_text, unit.target_text) for unit in memory.export(Filters())[1]]
        assert len(stored) < units
        assert stored[:reported] == [(f"第{n}条规定", f"Provision {n}") for n in range(reported)]
        assert memory.match(f"第{reported - 1}条规定", "zh-CN", "en-US")[0].score == 100
        assert memory.search(f"Provision {reported - 1}").hits
    again = subprocess.run([*command, str(killed)], stderr=subprocess.PIPE, text=True, check=True)
    assert again.stderr.splitlines()[-1].startswith(f"aligner: {units:,} units read, {units - len(stored):,} new")
    whole = tmp_path / "whole.memory"
    subprocess.run([*command, str(whole)], stderr=subprocess.PIPE, check=True)
    assert rows(killed) == rows(whole)
