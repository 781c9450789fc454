"""`aligner memory search`: what is printed, what is marked, and what a query can say."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Run = Callable[..., Any]


def found(ran: Any) -> list[str]:
    """The source texts of a JSON answer."""
    return [unit["source"] for unit in json.loads(ran.out)["units"]]


def test_both_texts_and_where_they_are_from(run: Run, treaty: Path) -> None:
    ran = run("memory", "search", "争端")
    assert ran.code == 0
    assert ran.out.decode() == (
        "双方通过协商解决争端。\nThe Parties settle disputes through consultation.\n"
        "    zh-CN to en-US · treaty.json · confidence 0.60\n"
    )
    assert ran.err == ""


@pytest.mark.parametrize(
    ("arguments", "hits"),
    [
        (("网络安全",), ["缔约双方承诺维护网络安全。", "Cybersecurity is everyone's business."]),
        (("網絡",), ["缔约双方承诺维护网络安全。", "Cybersecurity is everyone's business."]),
        (("undertaking",), ["缔约双方承诺维护网络安全。"]),
        (("双方", "-争端"), ["缔约双方承诺维护网络安全。"]),
        (("双方 -争端",), ["缔约双方承诺维护网络安全。"]),
        (('"Contracting Parties"',), ["缔约双方承诺维护网络安全。"]),
        (("cyber*", "--lang", "en"), ["缔约双方承诺维护网络安全。", "Cybersecurity is everyone's business."]),
        (("cyber*", "--lang", "zh"), []),
        (("网络", "--source-lang", "zh"), ["缔约双方承诺维护网络安全。"]),
        (("网络", "--target-lang", "zh-TW"), ["Cybersecurity is everyone's business."]),
        (("网络", "--project", "letter"), ["Cybersecurity is everyone's business."]),
        (("网络", "--file", "treaty.json"), ["缔约双方承诺维护网络安全。"]),
        (("双方", "--min-confidence", "0.9"), ["缔约双方承诺维护网络安全。"]),
        (("条", "--min-confidence", "0.9"), ["第一条 总则"]),
        (("网络", "--state", "confirmed", "--state", "edited"), ["Cybersecurity is everyone's business."]),
        (("网络", "--since", "2020-01-01"), []),
        (("网络", "--offset", "1"), ["Cybersecurity is everyone's business."]),
    ],
)
def test_queries(run: Run, treaty: Path, arguments: tuple[str, ...], hits: list[str]) -> None:
    ran = run("memory", "search", "-f", "json", *(("--", *arguments) if arguments[-1].startswith("-争") else arguments))
    assert (ran.code, found(ran)) == (0, hits)


def test_json_says_where_to_mark(run: Run, treaty: Path) -> None:
    (unit,) = json.loads(run("memory", "search", "网络", "harbour", "-f", "json").out)["units"] or [None]
    assert unit is None
    (unit,) = json.loads(run("memory", "search", "网络", "undertake", "-f", "json").out)["units"]
    (start, end), (begin, stop) = unit["source_spans"][0], unit["target_spans"][0]
    assert unit["source"][start:end] == "网络"
    assert unit["target"][begin:stop] == "undertake"
    assert (unit["file"], unit["state"], unit["confidence"]) == ("treaty.json", "aligned", 0.98)


def test_pages(run: Run, treaty: Path) -> None:
    ran = run("memory", "search", "双方", "-n", "1")
    assert ran.err == "aligner: units 1 to 1 of at most 2; --offset 1 shows the next\n"
    assert run("memory", "search", "双方", "-n", "1", "--quiet").err == ""
    none = run("memory", "search", "月球")
    assert (none.code, none.out, none.err) == (0, b"", "aligner: nothing found\n")


def test_a_table_in_a_file(run: Run, treaty: Path, tmp_path: Path) -> None:
    assert run("memory", "search", "争端", "-o", tmp_path / "hits.tsv").out == b""
    assert (tmp_path / "hits.tsv").read_text("utf-8").splitlines() == [
        "source_lang\ttarget_lang\tsource\ttarget\tstate\tconfidence\tfile",
        "zh-CN\ten-US\t双方通过协商解决争端。\tThe Parties settle disputes through consultation."
        "\taligned\t0.6\ttreaty.json",
    ]


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        ((), "Missing argument 'WORDS'"),
        (("。",), "has no word or character to look for"),
        (("网络", "--lang", "fr"), "'fr' is not one of"),
        (("网络", "--source-lang", "fr"), "--source-lang: 'fr' is neither Chinese nor English"),
        (("网络", "--since", "yesterday"), "'yesterday' is no date; write it as 2024-05-31"),
        (("网络", "--state", "new"), "'new' is not one of"),
        (("网络", "-n", "0"), "0 is not in the range"),
        (("网络", "-o", "x.doc"), "the suffix tells no format of this command; use one of .txt, .tsv, .json"),
        (("网络", "-o", "none/x.tsv"), "the folder does not exist"),
        (
            ("网络", "-m", "none.memory"),
            "none.memory: there is no such memory; check the path, or import a file into it",
        ),
    ],
)
def test_refusals(refused: Callable[..., str], treaty: Path, arguments: tuple[str, ...], says: str) -> None:
    assert says in refused("memory", "search", *arguments)


def test_the_memory_is_no_place_for_a_result(refused: Callable[..., str], treaty: Path) -> None:
    before = treaty.read_bytes()
    assert "this output is the memory itself" in refused("memory", "search", "网络", "-o", treaty, "-f", "tsv")
    assert treaty.read_bytes() == before
