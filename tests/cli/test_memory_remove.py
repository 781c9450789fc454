"""`aligner memory remove`: the dry run, the filters, and what is said."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Run = Callable[..., Any]


def test_the_dry_run_shows_what_would_go(run: Run, treaty: Path) -> None:
    before = treaty.read_bytes()
    ran = run("memory", "remove", "--words", "网络安全", "--dry-run")
    assert ran.code == 0
    assert ran.out.decode() == (
        "缔约双方承诺维护网络安全。\n"
        "The Contracting Parties undertake to maintain cybersecurity.\n"
        "    2 · zh-CN to en-US · treaty.json · confidence 0.98\n\n"
        "Cybersecurity is everyone's business.\n"
        "網絡安全人人有責。\n"
        "    6 · en-GB to zh-TW · letter.xlf · confirmed\n\n"
    )
    assert ran.err == "aligner: 2 units would be removed; nothing is changed\n"
    assert treaty.read_bytes() == before
    ran = run("memory", "remove", "--project", "treaty", "--dry-run", "-n", 3)
    assert ran.out.count(b"    ") == 3
    assert "4 units would be removed" in ran.err
    assert "shown: the first 3; -n shows more" in ran.err


def test_one_that_the_dry_run_showed(run: Run, treaty: Path) -> None:
    assert run("memory", "remove", "--id", 2).err == "aligner: 1 unit removed\n"
    assert run("memory", "remove", "--id", 2).err == "aligner: no unit passes the filters; nothing is removed\n"
    assert b"everyone" in run("memory", "search", "网络安全").out
    assert run("memory", "stats").out.startswith(f"{treaty}: 5 units".encode())


def test_a_file_that_was_imported_by_mistake(run: Run, treaty: Path, tmp_path: Path) -> None:
    wrong = tmp_path / "wrong.tsv"
    wrong.write_text("第一条 总则\tArticle 1 General provisions\n火车晚点。\tThe train is late.\n", encoding="utf-8")
    run("memory", "import", wrong)
    wanted = "aligner: 1 unit would be removed; 1 would stay, being in other files too; nothing is changed\n"
    assert run("memory", "remove", "--file", "wrong.tsv", "--dry-run").err == wanted
    ran = run("memory", "remove", "--file", "wrong.tsv")
    assert (ran.code, ran.out) == (0, b"")
    assert ran.err == "aligner: 1 unit removed; 1 stay, being in other files too\n"
    assert b"wrong.tsv" not in run("memory", "stats").out
    assert b"2 units" not in run("memory", "search", "总则").out
    assert "1 new, 1 known" in run("memory", "import", wrong).err


@pytest.mark.parametrize(
    ("options", "says"),
    [
        ((), "nothing says which units are to be removed"),
        (("--dry-run", "--lang", "zh"), "nothing says which units"),
        (("--words", "。"), "no word or character"),
        (("treaty.json",), "unexpected extra argument"),
        (("--id", "0"), "0 is not in the range"),
        (("--source-lang", "de"), "neither Chinese nor English"),
        (("--state", "wrong"), "'wrong' is not one of"),
    ],
)
def test_wrong_usage(refused: Callable[..., str], run: Run, treaty: Path, options: tuple[str, ...], says: str) -> None:
    assert says in refused("memory", "remove", *options)
    assert run("memory", "stats").out.startswith(f"{treaty}: 6 units".encode())


def test_a_missing_memory_is_not_made(refused: Callable[..., str], tmp_path: Path) -> None:
    assert "there is no such memory" in refused("memory", "remove", "--id", 1, "-m", tmp_path / "none")
    assert list(tmp_path.iterdir()) == []
