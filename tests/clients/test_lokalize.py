"""Lokalize shows every unit of our XLIFF 1.2: languages, texts, states, notes, and what a memory proposes."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from aligner.formats import format_for
from aligner.formats.output import written
from aligner.memory import Memory
from aligner.model import Bead, Header, TranslationUnit

PROJECT = "[General]\nLangCode=en_US\nSourceLangCode=zh_CN\nProjectID=proof\nPoBaseDir=./\nPotBaseDir=./\n"

KNOWN = [("第一条 总则", "Article 1 General <provisions>"), ("本协定有效期五年。", "It is in force for five years.")]


@pytest.fixture
def shown(program: Callable[[str], str], on_screen: Callable[..., Any], tmp_path: Path) -> Callable[..., Any]:
    """`shown(path)`: what Lokalize shows of a file to the translator of a project; then "proposals" if it has some."""
    program("lokalize")
    (tmp_path / "index.lokalize").write_text(PROJECT)
    role = tmp_path / ".local/share/lokalize/proof.local"
    role.parent.mkdir(parents=True)
    role.write_text("[Personal]\nRole=Translator\n")
    return lambda *file: on_screen("lokalize_session.py", tmp_path / "index.lokalize", *file)


def test_units(files: Path, shown: Callable[..., Any], written_pairs: list[tuple[str, str]]) -> None:
    seen = shown(files / "sample.en-US.xlf")
    assert seen["languages"] == ["zh_CN", "en_US"]
    units = seen["units"]
    assert [(unit["source"], unit["target"]) for unit in units] == written_pairs
    assert seen["status bar"] == [f"Total: {len(units)}", "Not ready: 1 (7%)", "Untranslated: 1 (7%)"]
    states = {"": "Untranslated", "A pair that does not belong together.": "Needs review"}
    assert [unit["state"] for unit in units] == [states.get(unit["target"], "Ready") for unit in units]
    notes = {unit["target"]: unit["Unit metadata"] for unit in units}
    pledge = notes["All states pledge to keep cyberspace secure."]
    assert "aligner:issue: major accuracy/omission (omission, source 4-6 “维护”): Nothing renders this." in pledge
    assert "aligner:issue: minor style/awkward-style (style, target 4-10 “states”): Stiff." in pledge
    assert "aligner:note: 看一看。" in notes["Both sides agree."]
    assert "aligner:scores: Confidence 0.950" in notes["Good"]


def test_what_is_ready_without_a_project(
    files: Path, program: Callable[[str], str], on_screen: Callable[..., Any]
) -> None:
    """Lokalize then takes its user for the approver, to whom nothing is ready but what was signed off."""
    program("lokalize")
    units = on_screen("lokalize_session.py", "-", files / "sample.en-US.xlf")["units"]
    decided = {"Both sides agree.", "He said: 'Good'."}
    states = {"": "Untranslated", **dict.fromkeys(decided, "Ready")}
    assert [unit["state"] for unit in units] == [states.get(unit["target"], "Needs review") for unit in units]


def test_proposals(shown: Callable[..., Any], tmp_path: Path) -> None:
    """An exact match stands in the target; what is alike stands in the panel of alternate translations."""
    document = tmp_path / "new.txt"
    document.write_text("第一条 总则\n\n本协定有效期十年。\n\n全新的一句话。\n", "utf-8")
    known = [
        TranslationUnit(Bead(range(n, n + 1), range(n, n + 1)), (zh,), (en,), zh, en)
        for n, (zh, en) in enumerate(KNOWN)
    ]
    with Memory(tmp_path / "memory") as memory:
        memory.import_units(Header("a", "b", "zh-CN", "en-US"), known, "treaty & annex.tmx")
        header, units = memory.pretranslate(document)
        with written(tmp_path / "new.xlf") as out:
            format_for("new.xlf").write(header, units, out)
    seen = shown(tmp_path / "new.xlf", "proposals")
    assert [(unit["target"], unit["state"]) for unit in seen["units"]] == [
        ("Article 1 General <provisions>", "Ready"),
        ("", "Untranslated"),
        ("", "Untranslated"),
    ]
    exact, alike, none = [unit["Alternate Translations"] for unit in seen["units"]]
    assert "Article 1 General <provisions>" in exact
    assert "本协定有效期" in alike
    assert "It is in force for five years." in alike
    assert not none
