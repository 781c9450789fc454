"""`aligner memory concordance`: keywords under one another, whatever the width of the characters."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from rich.cells import cell_len

from aligner.cli.memory.results import WIDTH

Run = Callable[..., Any]


def test_keywords_stand_in_the_middle(run: Run, treaty: Path) -> None:
    lines = run("memory", "concordance", "cybersecurity").out.decode().splitlines()
    assert len(lines) == 4
    for line, keyword in ((lines[0], "cybersecurity"), (lines[2], "Cybersecurity")):
        assert cell_len(line.partition(keyword)[0]) == (WIDTH - len(keyword)) // 2
    assert lines[1] == "    缔约双方承诺维护网络安全。  zh-CN to en-US · treaty.json · confidence 0.98"
    chinese = run("memory", "concordance", "网络").out.decode().splitlines()
    assert [cell_len(line.partition(word)[0]) for line, word in zip(chinese[::2], ("网络", "網絡"))] == [48, 48]


def test_long_contexts_fit_the_page(run: Run, treaty: Path, tmp_path: Path) -> None:
    path = tmp_path / "long.tsv"
    path.write_text(f"zh\ten\n{'很长' * 60}风筝{'的话' * 60}\t{'word ' * 60}kite{' word' * 60}\n", "utf-8")
    assert run("memory", "import", path).code == 0
    for word in ("风筝", "kite"):
        line = run("memory", "concordance", word).out.decode().splitlines()[0]
        assert cell_len(line) <= WIDTH
        assert word in line


def test_a_phrase_in_every_inflection(run: Run, treaty: Path) -> None:
    ran = run("memory", "concordance", "settling", "dispute", "-f", "json")
    assert [(line["keyword"], line["translation"]) for line in json.loads(ran.out)["lines"]] == [
        ("settle disputes", "双方通过协商解决争端。")
    ]


def test_a_table(run: Run, treaty: Path) -> None:
    rows = [line.split("\t") for line in run("memory", "concordance", "港口", "-f", "tsv").out.decode().splitlines()]
    assert dict(zip(*rows)) == {
        "left": "",
        "keyword": "港口",
        "right": "將於三月關閉。",
        "translation": "The harbour will be closed in March.",
        "source_lang": "en-GB",
        "target_lang": "zh-TW",
        "state": "aligned",
        "confidence": "0.97",
        "file": "letter.xlf",
    }


def test_nothing_and_more(run: Run, treaty: Path) -> None:
    assert run("memory", "concordance", "月球").err == "aligner: nothing found\n"
    assert (
        run("memory", "concordance", "双方", "--offset", "9").err == "aligner: nothing found behind the first 9 units\n"
    )
    assert run("memory", "concordance", "双方", "-n", "1").err.endswith("--offset 1 shows the next\n")
