"""Files that real programs have edited or saved again come back into the alignment: what was edited, and no more."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from xml.sax.saxutils import escape

import pytest
from omegat_project import OmegatProject
from translate.storage.tmx import tmxfile
from translate.storage.xliff import Xliff1File
from translate.storage.xliff2 import Xliff2File

from aligner.formats.xml import clean_unit
from aligner.merging import merge
from aligner.model import Bitext, Header, TranslationUnit

STORES = {"sample.en-US.xlf": Xliff1File, "sample.xliff": Xliff2File, "sample.tmx": tmxfile}


@pytest.fixture
def sample(units: list[TranslationUnit]) -> Bitext:
    """The alignment that the files were written from, as a file of it has it: no lone surrogates."""
    cleaned = tuple(clean_unit(unit) if "\ud800" in unit.source_text else unit for unit in units)
    return Bitext(Header("原文.txt", "rendering & notes.txt", "zh-CN", "en-US"), cleaned)


def states_and_targets(bitext: Bitext) -> list[tuple[str, str]]:
    return [(unit.state, unit.target_text) for unit in bitext.units]


@pytest.mark.parametrize("name", list(STORES))
def test_translate_toolkit_saves_it(files: Path, sample: Bitext, tmp_path: Path, name: str) -> None:
    store = STORES[name].parsefile(str(files / name))
    (tmp_path / name).write_bytes(bytes(store))
    assert states_and_targets(merge(sample, tmp_path / name).bitext) == states_and_targets(sample)
    for unit in store.units:
        if unit.target == "Both sides agree.":
            unit.target = "Both parties agree."
            unit.addnote("Parties, as in the treaty.", origin="translator")
    (tmp_path / name).write_bytes(bytes(store))
    merged = merge(sample, tmp_path / name)
    again = merge(merged.bitext, tmp_path / name)
    assert again.bitext == merged.bitext
    expected = [
        ("edited", "Both parties agree.") if target == "Both sides agree." else (state, target)
        for state, target in states_and_targets(sample)
    ]
    assert states_and_targets(merged.bitext) == expected
    assert merged.bitext.units[7].note.endswith("Parties, as in the treaty.")


SAVE = (
    '<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE tmx SYSTEM "tmx11.dtd"><tmx version="1.1">'
    '<header creationtool="OmegaT" o-tmf="OmegaT TMX" adminlang="EN-US" datatype="plaintext"'
    ' creationtoolversion="3.6.0" segtype="paragraph" srclang="ZH-CN"/><body>'
    '<tu><tuv xml:lang="ZH-CN"><seg>{}</seg></tuv>'
    '<tuv xml:lang="EN-US"><seg>{}</seg></tuv></tu></body></tmx>'
)


def test_omegat_translates_it(files: Path, sample: Bitext, omegat: Callable[..., OmegatProject]) -> None:
    """OmegaT 3.6 shows the targets of an XLIFF as what is to be worked on, and keeps the work in project_save.tmx."""
    project = omegat()
    project.add("source/sample.xlf", (files / "sample.en-US.xlf").read_bytes())
    before = "All states pledge to keep cyberspace secure."
    work = SAVE.format(escape(before), escape("All states undertake to keep cyberspace secure."))
    project.add("omegat/project_save.tmx", work.encode())
    project.translate()
    merged = merge(sample, project.folder / "target/sample.xlf")
    assert states_and_targets(merged.bitext) == [
        ("edited", "All states undertake to keep cyberspace secure.") if target == before else (state, target)
        for state, target in states_and_targets(sample)
    ]


EDIT_IN_LOKALIZE = """
import subprocess, sys, time
qdbus, lokalize, path, text = sys.argv[1:]
def said(*words):
    return subprocess.run(words, capture_output=True, text=True).stdout.strip()
def until(found):
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline and not (result := found()):
        time.sleep(0.2)
    return result
editor = "/ThisIsWhatYouWant/Editor/0"
process = subprocess.Popen([lokalize, path], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
try:
    service = until(lambda: next((line.strip() for line in said(qdbus).splitlines() if "org.kde.lokalize" in line), ""))
    until(lambda: said(qdbus, service, editor, "entryCount") not in ("", "0"))
    said(qdbus, service, editor, "setEntryTarget", "1", "0", text)
    print(said(qdbus, service, editor, "saveFile"))
finally:
    process.kill()
"""


TRANSLATOR = "[Identity]\nauthorName=Yi Zhe\nauthorLocalizedName=译者\nauthorEmail=yizhe@example.org\n"
"""Lokalize asks for it before the first edit."""


def test_lokalize_edits_it(files: Path, sample: Bitext, program: Callable[[str], str], tmp_path: Path) -> None:
    """Lokalize writes every attribute anew, names itself and the phase of the work."""
    path = tmp_path / "sample.en-US.xlf"
    path.write_bytes((files / path.name).read_bytes())
    (tmp_path / "edit.py").write_text(EDIT_IN_LOKALIZE)
    (tmp_path / ".config").mkdir()
    (tmp_path / ".config/lokalizerc").write_text(TRANSLATOR, "utf-8")
    programs = [program(name) for name in ("qdbus", "lokalize")]
    done = subprocess.run(
        [
            *(program("xvfb-run"), "-a", program("dbus-run-session"), "--", sys.executable, str(tmp_path / "edit.py")),
            *(*programs, str(path), "All states undertake to keep cyberspace secure."),
        ],
        capture_output=True,
        text=True,
        timeout=180,
        env={**os.environ, "QT_SELECT": "5", "HOME": str(tmp_path), "LANG": "C.UTF-8"},
        check=True,
    )
    assert done.stdout.strip() == "true"
    assert states_and_targets(merge(sample, path).bitext) == [
        ("edited", "All states undertake to keep cyberspace secure.") if "All states" in target else (state, target)
        for state, target in states_and_targets(sample)
    ]
