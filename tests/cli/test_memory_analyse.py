"""`aligner memory analyse`: the table that a quote is made from, for people, spreadsheets and programs."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Run = Callable[..., Any]


@pytest.fixture
def documents(tmp_path: Path) -> tuple[Path, Path]:
    one, two = tmp_path / "one.txt", tmp_path / "two.txt"
    one.write_text("第一条 总则\n\n本协定有效期十年。\n\n全新的一句话。\n\n全新的一句话。\n", "utf-8")
    two.write_text("全新的一句话。\n", "utf-8")
    return one, two


def test_one_document(run: Run, treaty: Path, documents: tuple[Path, Path]) -> None:
    ran = run("memory", "analyse", documents[0])
    assert ran.code == 0
    assert ran.out.decode() == (
        "one.txt                segments      words    share\n"
        "Context match                 0          0     0.0%\n"
        "Repetitions                   1          6    24.0%\n"
        "100 %                         1          5    20.0%\n"
        "95–99 %                       0          0     0.0%\n"
        "85–94 %                       1          8    32.0%\n"
        "75–84 %                       0          0     0.0%\n"
        "50–74 %                       0          0     0.0%\n"
        "New                           1          6    24.0%\n"
        "Total                         4         25   100.0%\n"
    )


def test_several_documents_each_and_together(run: Run, treaty: Path, documents: tuple[Path, Path]) -> None:
    rows = json.loads(run("memory", "analyse", *documents, "-f", "json").out)
    segments = {(row["document"], row["row"]): row["segments"] for row in rows}
    assert segments["one.txt", "new"] == 1
    assert segments["two.txt", "repetitions"] == 1, "what stood in the first document is a repetition in the second"
    assert segments["", "total"] == 5
    assert segments["", "repetitions"] == 2
    text = run("memory", "analyse", *documents).out.decode()
    assert [line.split()[0] for line in text.split("\n") if "segments" in line] == ["one.txt", "two.txt", "all"]


def test_a_spreadsheet(run: Run, treaty: Path, documents: tuple[Path, Path], tmp_path: Path) -> None:
    assert run("memory", "analyse", documents[0], "-o", tmp_path / "quote.csv").out == b""
    rows = list(csv.reader(io.StringIO((tmp_path / "quote.csv").read_text("utf-8-sig"))))
    assert rows[0] == ["document", "row", "segments", "words", "percent"]
    assert rows[5] == ["one.txt", "85-94", "1", "8", "32.0"]
    assert run("memory", "analyse", documents[0], "-f", "tsv").out.startswith(b"document\trow\t")


def test_doubtful_pairs_do_not_count(run: Run, treaty: Path, tmp_path: Path) -> None:
    path = tmp_path / "new.txt"
    path.write_text("双方通过协商解决争端。", "utf-8")
    for options, row in (((), "new"), (("--min-confidence", "0.5"), "100"), (("--project", "letter"), "new")):
        rows = json.loads(run("memory", "analyse", path, "-f", "json", *options).out)
        assert [each["row"] for each in rows if each["document"] and each["segments"]] == [row, "total"]


def test_refusals(refused: Callable[..., str], treaty: Path, tmp_path: Path, bilingual: Path) -> None:
    assert "no such file" in refused("memory", "analyse", tmp_path / "none.txt")
    assert "holds both languages; align it" in refused("memory", "analyse", bilingual)
    assert "Missing argument 'DOCUMENTS...'" in refused("memory", "analyse")
