"""What is to be translated: of documents, of bilingual files, and in which language."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from aligner.errors import UserError
from aligner.memory.source_text import source_text
from aligner.settings import Settings

USUAL = Settings()
ROWS = [("双方同意。", "Both sides agree."), ("本协定有效期五年。", "")]


@pytest.mark.parametrize("name", ["a.xlf", "a.xliff", "a.tsv", "a.xlsx", "a.jsonl", "a.json"])
def test_bilingual_files_keep_their_units(name: str, write: Callable[..., Path]) -> None:
    found = source_text(write(name, ROWS), None, USUAL)
    assert (found.name, found.lang, found.target_lang) == (name, "zh-CN", "en-US")
    assert found.segments == ("双方同意。", "本协定有效期五年。")
    assert [unit and unit.target_text for unit in found.given] == ["Both sides agree.", ""]


def test_a_document_has_no_units(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("Both sides agree.\n", "utf-8")
    found = source_text(path, None, USUAL)
    assert (found.lang, found.target_lang, found.segments, found.given) == (
        "en-US",
        "zh-CN",
        ("Both sides agree.",),
        (None,),
    )
    assert found.header.target_lang == "zh-CN"


@pytest.mark.parametrize(
    ("source", "target", "wanted", "expected"),
    [
        (None, None, None, ("zh-CN", "en-US")),
        ("zh-TW", None, None, ("zh-TW", "en-US")),
        ("zh", "en-GB", None, ("zh-CN", "en-GB")),
        (None, "en-GB", "en-AU", ("zh-CN", "en-AU")),
    ],
)
def test_languages(
    source: str | None,
    target: str | None,
    wanted: str | None,
    expected: tuple[str, str],
    write: Callable[..., Path],
    tmp_path: Path,
) -> None:
    (tmp_path / "a.txt").write_text("双方同意。\n", "utf-8")
    settings = Settings(source_lang=source, target_lang=target)
    for path in (write("a.xlf", ROWS), tmp_path / "a.txt"):
        found = source_text(path, wanted, settings)
        assert (found.lang, found.target_lang) == expected


def test_a_bilingual_files_target_language_counts(write: Callable[..., Path]) -> None:
    assert source_text(write("a.xlf", ROWS, "zh-CN", "en-GB"), None, USUAL).target_lang == "en-GB"
    assert source_text(write("b.xlf", ROWS, "zh-CN", "und"), None, USUAL).target_lang == "en-US"


@pytest.mark.parametrize(
    ("name", "rows", "settings", "target", "says"),
    [
        ("a.xlf", ROWS, Settings(source_lang="en"), None, "the text is in zh-CN, but --source-lang says en"),
        ("a.xlf", ROWS, USUAL, "zh-TW", "is in zh-CN and zh-TW, but a memory holds Chinese with English"),
        ("a.xlf", [("", "Only a target.")], USUAL, None, "no source text in it"),
    ],
)
def test_refusals(
    name: str,
    rows: list[tuple[str, str]],
    settings: Settings,
    target: str | None,
    says: str,
    write: Callable[..., Path],
) -> None:
    with pytest.raises(UserError, match=says):
        source_text(write(name, rows), target, settings)
