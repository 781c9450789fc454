"""Choosing a format."""

from __future__ import annotations

import pytest

from aligner.errors import UserError
from aligner.formats import FORMATS, format_for, format_named


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


def test_names_and_suffixes_are_each_one_formats_own() -> None:
    names = [known.name for known in FORMATS]
    suffixes = [suffix for known in FORMATS for suffix in known.suffixes]
    assert len(set(names)) == len(names)
    assert len(set(suffixes)) == len(suffixes)
    assert all(suffix.startswith(".") and suffix == suffix.lower() for suffix in suffixes)
