"""Poedit opens our XLIFF 1.2, and our 2.1 under the number 2.0 (3.2 knows no 2.1): every unit that is to be translated,
both languages, what needs work, and the notes, as a screen reader finds them.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from aligner.formats.xml import clean_unit
from aligner.merging import merge
from aligner.model import Bitext, Header, TranslationUnit

PLEDGE = "All states pledge to keep cyberspace secure."
REJECTED = "A pair that does not belong together."


@pytest.fixture(params=["sample.en-US.xlf", "sample.xliff"])
def opened(request: pytest.FixtureRequest, files: Path, program: Callable[[str], str], tmp_path: Path) -> Path:
    """A copy of a file, as Poedit can open it."""
    program("poedit")
    path = tmp_path / str(request.param)
    path.write_bytes((files / path.name).read_bytes().replace(b'version="2.1"', b'version="2.0"'))
    return path


def test_units(opened: Path, on_screen: Callable[..., Any], written_pairs: list[tuple[str, str]]) -> None:
    shown = on_screen("poedit_session.py", opened)
    assert shown["columns"] == ["Source text — Chinese (China)", "Translation — English (United States)"]
    units = shown["units"]
    assert sorted((unit["source"], unit["target"]) for unit in units) == sorted(
        pair for pair in written_pairs if pair[0]
    )
    assert [unit["target"] for unit in units if unit["needs work"]] == [REJECTED]
    notes = {unit["target"]: " ".join(unit["notes"].split()) for unit in units}
    assert "(omission, source 4-6 “维护”): Nothing renders this." in notes[PLEDGE]
    assert "看一看。" in notes["Both sides agree."]
    assert "removed from the source." in notes["Control characters"]


def test_an_edit_comes_back(opened: Path, on_screen: Callable[..., Any], units: list[TranslationUnit]) -> None:
    """Poedit writes the state anew, and a carriage return as a mere line break."""
    on_screen("poedit_session.py", opened, "双方同意。", "Both parties agree.")
    cleaned = tuple(clean_unit(unit) if "\ud800" in unit.source_text else unit for unit in units)
    sample = Bitext(Header("原文.txt", "rendering & notes.txt", "zh-CN", "en-US"), cleaned)
    merged = merge(sample, opened).bitext.units
    assert [(unit.state, unit.target_text) for unit in merged] == [
        ("edited", "Both parties agree.") if unit.target_text == "Both sides agree." else (unit.state, unit.target_text)
        for unit in sample.units
    ]
