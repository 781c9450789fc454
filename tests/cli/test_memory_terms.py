"""`aligner memory terms`: candidates for a glossary, in the files that CAT tools and `--glossary` read."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from lxml import etree

from aligner.formats.glossary_file import read_glossary

Run = Callable[..., Any]
SENTENCES = [
    ("监事会审查年度报告。", "The supervisory board examines the annual report."),
    ("监事会批准预算。", "The supervisory board approves the budget."),
    ("股东质询监事会。", "Shareholders question the supervisory board."),
    ("工厂由监事会关闭。", "The factory is closed by the supervisory board."),
    ("工厂位于河边。", "The plant lies by the river."),
    ("天气很好。", "Fine weather today."),
    ("他买了一本书。", "He bought a novel."),
    ("火车晚点了。", "Trains ran late."),
    ("春天来了。", "Spring has come."),
    ("她喜欢音乐。", "Music pleases her."),
    ("猫在睡觉。", "Cats sleep."),
    ("水很凉。", "Water cools."),
]


@pytest.fixture
def memory(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("ALIGNER_MEMORY", str(tmp_path / "m"))
    path = tmp_path / "board.tsv"
    path.write_text("".join(f"{zh}\t{en}\n" for zh, en in [("zh-TW", "en-GB"), *SENTENCES]), "utf-8")
    assert run("memory", "import", path, "--source-lang", "zh-TW").code == 0
    return tmp_path / "m"


def test_for_people(run: Run, memory: Path) -> None:
    ran = run("memory", "terms")
    assert ran.out.decode() == "监事会  supervisory board  4 together, 4 and 4 in all\n"
    assert ran.err == "aligner: 1 term candidate\n"
    assert run("memory", "terms", "--min-count", "5").out == b""


@pytest.mark.parametrize("suffix", ["csv", "tbx"])
def test_what_is_written_is_a_glossary(run: Run, memory: Path, tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"terms.{suffix}"
    assert run("memory", "terms", "-o", path).code == 0
    assert [(term.chinese, term.english) for term in read_glossary(path).terms] == [("监事会", ("supervisory board",))]
    assert "监事会批准预算。" in path.read_text("utf-8"), "the shortest example"


def test_tbx_states_the_languages_of_the_memory(run: Run, memory: Path) -> None:
    tree = etree.fromstring(run("memory", "terms", "-f", "tbx", "-o", "-").out)
    xml_lang = "{http://www.w3.org/XML/1998/namespace}lang"
    assert [section.get(xml_lang) for section in tree.iter("langSet")] == ["zh-TW", "en-GB"]


def test_refusals(refused: Callable[..., str], memory: Path) -> None:
    assert "use one of .txt, .csv, .tbx" in refused("memory", "terms", "-o", "x.xlsx")
    assert "1 is not in the range" in refused("memory", "terms", "--min-count", "1")
