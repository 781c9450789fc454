"""`aligner memory pretranslate`: documents and bilingual files against the memory."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from lxml import etree

from aligner import read

Run = Callable[..., Any]
TEXT = "第一条 总则\n\n缔约双方承诺维护网络安全。\n\n本协定有效期十年。\n\n双方通过协商解决争端。\n"


@pytest.fixture
def document(tmp_path: Path) -> Path:
    path = tmp_path / "new.txt"
    path.write_text(TEXT, "utf-8")
    return path


def test_both_versions_of_xliff_in_one_go(run: Run, treaty: Path, document: Path, tmp_path: Path) -> None:
    ran = run("memory", "pretranslate", document, "-o", tmp_path / "new.xlf", "-o", tmp_path / "new.xliff")
    assert (ran.code, ran.out) == (0, b"")
    assert ran.err == "aligner: 4 segments: 2 translated, 1 with proposals, 1 without\n"
    for name in ("new.xlf", "new.xliff"):
        units = read(tmp_path / name).units
        assert [(unit.target_text, [match.score for match in unit.matches]) for unit in units] == [
            ("Article 1 General provisions", [100]),
            ("The Contracting Parties undertake to maintain cybersecurity.", [100]),
            ("", [87]),
            ("", []),
        ]


def test_alt_trans_as_mate_cat_wants_it(run: Run, treaty: Path, document: Path) -> None:
    """Each with a target and a plain number; what is under the threshold or too doubtful is not there."""
    ran = run("memory", "pretranslate", document, "-o", "-", "-f", "xliff12", "--threshold", "80")
    tree = etree.fromstring(ran.out)
    proposals = tree.findall(".//{*}alt-trans")
    assert [int(proposal.get("match-quality")) for proposal in proposals] == [100, 100, 87]
    assert all(proposal.findtext("{*}target") for proposal in proposals)
    assert proposals[2].get("origin") == "treaty.json"


@pytest.mark.parametrize(
    ("options", "filled", "proposed"),
    [
        ((), 2, 1),
        (("--min-confidence", "0.5"), 3, 1),
        (("--threshold", "90"), 2, 0),
        (("--state", "edited"), 0, 1),
        (("--project", "letter"), 0, 0),
        (("--target-lang", "en-GB"), 2, 1),
        (("--source-lang", "zh-TW"), 2, 1),
    ],
)
def test_what_is_used(
    run: Run, treaty: Path, document: Path, tmp_path: Path, options: tuple[str, ...], filled: int, proposed: int
) -> None:
    ran = run("memory", "pretranslate", document, "-o", tmp_path / "new.xlf", *options)
    assert f"4 segments: {filled} translated, {proposed} with proposals, {4 - filled - proposed} without" in ran.err


def test_an_xliff_that_is_translated_in_part(run: Run, treaty: Path, tmp_path: Path) -> None:
    unit = '<trans-unit id="{}"><source>{}</source><target>{}</target></trans-unit>'
    rows = [("第一条 总则", "Art. 1"), ("缔约双方承诺维护网络安全。", ""), ("全新的一句。", "")]
    body = "".join(unit.format(n, *row) for n, row in enumerate(rows))
    path = tmp_path / "tool.xlf"
    path.write_text(
        '<xliff version="1.2"><file original="a" source-language="zh-CN" target-language="en-GB"><body>'
        f"{body}</body></file></xliff>",
        "utf-8",
    )
    ran = run("memory", "pretranslate", path, "-o", tmp_path / "new.xliff")
    assert ran.err == "aligner: 3 segments: 2 translated, 0 with proposals, 1 without\n"
    bitext = read(tmp_path / "new.xliff")
    assert bitext.header.target_lang == "en-GB"
    assert [unit.target_text for unit in bitext.units] == [
        "Art. 1",
        "The Contracting Parties undertake to maintain cybersecurity.",
        "",
    ]


def test_a_tools_file_stays_its_file(run: Run, treaty: Path, tmp_path: Path) -> None:
    """Written to the same version of XLIFF it keeps ids, codes and what else the tool has put into it."""
    unit = '<trans-unit id="{}" t:locked="no"><source>{}</source></trans-unit>'
    before = (
        '<xliff version="1.2" xmlns:t="urn:tool"><file original="a" source-language="zh-CN" target-language="en-US">'
        f"<header><skl><external-file href='s'/></skl></header><body>{unit}{unit}</body></file></xliff>"
    ).format("x1", "第一条 总则", "x2", "缔约双方承诺维护<g id='1'>网络安全</g>。")
    (tmp_path / "tool.sdlxliff").write_text(before, "utf-8")
    for name in ("new.sdlxliff", "new.xlf"):
        assert run("memory", "pretranslate", tmp_path / "tool.sdlxliff", "-o", tmp_path / name).code == 0
        after = (tmp_path / name).read_text("utf-8")
        proposal = re.compile("<alt-trans.*?</alt-trans>")
        assert len(proposal.findall(after)) == 2
        filled = '<target state="translated">Article 1 General provisions</target>'
        assert proposal.sub("", after).replace(filled, "") == before
        assert filled in after, "an exact match is filled in, but not where the source has codes"


def test_lines_are_kept(run: Run, treaty: Path, tmp_path: Path) -> None:
    path = tmp_path / "lines.txt"
    path.write_text("本协定有效期五年。双方同意。\n", "utf-8")
    assert "1 segment:" in run("memory", "pretranslate", path, "-o", tmp_path / "a.xlf", "--segmented").err
    assert "2 segments" in run("memory", "pretranslate", path, "-o", tmp_path / "b.xlf").err


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("new.txt",), "Missing option '-o' / '--output'"),
        (("none.txt", "-o", "x.xlf"), "no such file"),
        (("new.txt", "-o", "new.txt"), "this output is the input itself"),
        (("new.txt", "-o", "treaty.memory", "-f", "tmx"), "this output is the memory itself"),
        (("new.txt", "-o", "x.doc"), "the suffix tells no known format"),
        (("new.txt", "-o", "x.xlf", "--source-lang", "en"), "the text is in zh-CN, but --source-lang says en"),
        (("new.txt", "-o", "x.xlf", "--target-lang", "zh-TW"), "but a memory holds Chinese with English"),
        (("new.txt", "-o", "x.xlf", "--threshold", "101"), "101 is not in the range"),
        (("new.txt", "-o", "x.xlf", "--srx", "none.srx"), "SRX"),
        (("new.txt", "-o", "x.xlf", "-m", "none"), "there is no such memory"),
    ],
)
def test_refusals(
    refused: Callable[..., str],
    treaty: Path,
    document: Path,
    tmp_path: Path,
    arguments: tuple[str, ...],
    says: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(tmp_path)
    before = {path: path.read_bytes() for path in tmp_path.iterdir()}
    assert says in refused("memory", "pretranslate", *arguments)
    assert {path: path.read_bytes() for path in tmp_path.iterdir()} == before
