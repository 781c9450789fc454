"""Choosing a format."""

from __future__ import annotations

import pytest

from aligner.errors import UserError
from aligner.formats import FORMATS, format_for, format_named
from aligner.formats.one_way import Direction


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("a.tmx", "tmx"),
        ("a.TMX", "tmx"),
        ("b/译文.tmx.gz", "tmx"),
        ("a.xlf", "xliff12"),
        ("a.xliff", "xliff21"),
        ("a.sdlxliff", "xliff12"),
        ("a.mqxliff", "xliff12"),
        ("a.po", "po"),
        ("a.tsv", "tsv"),
        ("a.csv", "csv"),
        ("a.xlsx", "xlsx"),
        ("a.json", "json"),
        ("a.jsonl", "jsonl"),
        ("a.align", "align"),
        ("a.txt", "txt"),
        ("a.html", "html"),
        ("a.issues", "issues-txt"),
    ],
)
def test_format_for_suffix(path: str, name: str) -> None:
    assert format_for(path).name == name


def test_a_name_beats_the_suffix() -> None:
    assert format_for("a.txt", "tmx").name == "tmx"
    assert format_for("-", "TMX").name == "tmx"


@pytest.mark.parametrize("path", ["a.doc", "a", "tmx", "-", ".gz"])
def test_an_unknown_suffix_lists_the_known_ones(path: str) -> None:
    with pytest.raises(UserError, match="-f"):
        format_for(path)


def test_an_unknown_name_lists_the_known_ones() -> None:
    with pytest.raises(UserError, match="tmx, xliff12, xliff21"):
        format_named("tbx")


@pytest.mark.parametrize(
    ("path", "direction", "says"),
    [
        ("x.po", "written", r"^x\.po: PO files are only read; write \.xlf"),
        ("x.sdlxliff", "written", r"^x\.sdlxliff: only Trados makes an \.sdlxliff; write \.xlf"),
        ("x.mqxliff", "written", "memoQ"),
        ("x.mxliff", "written", "Phrase"),
        ("x.html", "read", r"^x\.html: a report page cannot be read back"),
        ("x.sarif.json", "read", r"^x\.sarif\.json: a SARIF log cannot be read back"),
        ("x.issues", "read", "cannot be read back"),
        ("x.docx", "read", r"^x\.docx: a document, not a bilingual file; align it first"),
    ],
)
def test_what_goes_one_way_is_refused_the_other_way(path: str, direction: Direction, says: str) -> None:
    with pytest.raises(UserError, match=says):
        format_for(path, direction=direction)


def test_only_what_is_possible_is_offered() -> None:
    with pytest.raises(UserError) as caught:
        format_for("x.foo", direction="read")
    assert ".po" in caught.value.remedy
    assert ".sdlxliff" in caught.value.remedy
    assert ".html" not in caught.value.remedy
    assert ".sarif" not in caught.value.remedy
    with pytest.raises(UserError) as caught:
        format_for("x.foo", direction="written")
    assert ".po" not in caught.value.remedy
    assert ".sdlxliff" not in caught.value.remedy
    assert ".html" in caught.value.remedy
    with pytest.raises(UserError, match=r"choose one of: tmx, .*, txt, html, issues-csv"):
        format_named("word", "written")
    with pytest.raises(UserError, match=r"^x\.foo: PO files are only read"):
        format_for("x.foo", "po", "written")
    assert format_for("x.sdlxliff", "xliff12", "written").name == "xliff12"


def test_names_and_suffixes_are_each_one_formats_own() -> None:
    names = [known.name for known in FORMATS]
    suffixes = [suffix for known in FORMATS for suffix in known.suffixes]
    assert len(set(names)) == len(names)
    assert len(set(suffixes)) == len(suffixes)
    assert all(suffix.startswith(".") and suffix == suffix.lower() for suffix in suffixes)
