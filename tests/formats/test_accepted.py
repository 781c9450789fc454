"""What is accepted travels in every format that carries issues."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from aligner.errors import UserError
from aligner.exporting import write
from aligner.formats import FORMATS, format_named
from aligner.formats.accepted import CARRIERS, about, accepted_files, by_file, read_accepted
from aligner.model import Bitext, Header, Place, TranslationUnit


def marked(units: list[TranslationUnit]) -> list[TranslationUnit]:
    """The units with the first issue of each accepted."""
    return [
        replace(unit, moved=None, issues=tuple(replace(issue, accepted=n == 0) for n, issue in enumerate(unit.issues)))
        for unit in units
    ]


@pytest.mark.parametrize("name", CARRIERS)
def test_every_carrier_gives_the_marks_back(
    name: str, tmp_path: Path, bitext_header: Header, bitext_units: list[TranslationUnit]
) -> None:
    units = [unit for unit in marked(bitext_units) if unit.issues]
    if name == "tmx":  # which holds whole pairs alone
        units = [unit for unit in units if unit.source_text and unit.target_text]
    path = tmp_path / f"a{format_named(name).suffixes[0]}"
    write(path, Bitext(bitext_header, tuple(units)), min_confidence=0.0)
    found = read_accepted(path)
    assert [[(i.check, i.accepted) for i in unit.issues] for unit in found] == [
        [(i.check, i.accepted) for i in unit.issues] for unit in units
    ]


@pytest.mark.parametrize("known", [known for known in FORMATS if known.name not in CARRIERS], ids=lambda k: k.name)
def test_other_formats_are_refused(known: object, tmp_path: Path) -> None:
    path = tmp_path / f"a{known.suffixes[0]}"  # type: ignore[attr-defined]
    path.write_text("x", encoding="utf-8")
    with pytest.raises(UserError, match="no accepted issues"):
        read_accepted(path)


def test_marks_belong_to_the_file_that_a_list_names(bitext_units: list[TranslationUnit]) -> None:
    unit = next(unit for unit in marked(bitext_units) if unit.issues)
    anywhere, here, there = (replace(unit, place=Place(1, file=file)) for file in ("", "in/a.xlf", "./in//b.xlf"))
    units = [anywhere, here, there]
    assert about(units, "./in/a.xlf") == (anywhere, here)
    assert about(units, "in/b.xlf") == (anywhere, there)
    assert about(units, "") == tuple(units)
    assert by_file(units) == {"": [anywhere], "in/a.xlf": [here], "in/b.xlf": [there]}
    open_issues = tuple(replace(issue, accepted=False) for issue in unit.issues)
    assert accepted_files([here, replace(there, issues=open_issues), anywhere, here]) == ["in/a.xlf"]
