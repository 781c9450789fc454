"""From a path to a document: which reader, and what is said where none can read it."""

import io
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aligner.documents import HEAD, READERS, read, reader_for
from aligner.errors import UserError
from aligner.settings import Settings


@pytest.mark.parametrize(
    ("suffix", "head", "name"),
    [
        (".txt", b"text", "text"),
        ("", "双方".encode(), "text"),
        (".zh", "双方".encode("gbk"), "text"),
        (".md", b"# Title", "Markdown"),
        (".html", b"<p>", "HTML"),
        (".txt", b"<!DOCTYPE html><html>", "HTML"),
        ("", b"%PDF-1.7", "PDF"),
        (".docx", b"%PDF-1.7", "PDF"),
        (".docx", b"PK\x03\x04", "Word"),
        (".docx", b"rubbish\0", "Word"),
        ("", b"PK\x03\x04....word/document.xml", "Word"),
        (".srt", b"1\n00:00:01,000 --> 00:00:02,000\nHi", "subtitles"),
        (".epub", b"PK\x03\x04", "EPUB"),
    ],
)
def test_the_surest_reader_is_chosen(suffix: str, head: bytes, name: str) -> None:
    assert reader_for(suffix, head).name == name


@pytest.mark.parametrize(
    ("suffix", "head"),
    [
        (".xlsx", b"PK\x03\x04....xl/workbook.xml"),
        (".dwg", b"AC1032\0\0"),
        (".tmx", b"<?xml version='1.0'?><tmx>"),
        ("", b"\0\0\1\2"),
    ],
)
def test_an_unknown_format_lists_the_known_ones(suffix: str, head: bytes) -> None:
    with pytest.raises(UserError) as caught:
        reader_for(suffix, head, "x")
    assert all(known in caught.value.remedy for reader in READERS for known in reader.suffixes)


def test_a_file_has_its_name_and_origin(tmp_path: Path) -> None:
    path = tmp_path / "声明.zh.TXT"
    path.write_text("标题\n\n正文\n", encoding="gb18030")
    document = read(path, Settings())
    assert (document.name, document.origin, document.lang) == ("声明.zh.TXT", str(path), "und")
    assert [(p.text, p.line) for p in document.paragraphs] == [("标题", 1), ("正文", 3)]


def test_standard_input_is_recognised_by_what_it_holds(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"<!doctype html><h1>Title</h1>")))
    document = read("-", Settings())
    assert (document.name, document.origin, document.paragraphs[0].kind) == ("stdin", "-", "heading")


def test_segmented_takes_any_text_file_line_by_line(tmp_path: Path) -> None:
    for name, text in (("a.md", "# x\n\n- y\n"), ("b.src", "<?xml tag\n\n<html>\n")):
        (tmp_path / name).write_text(text, encoding="utf-8")
        assert [p.text for p in read(tmp_path / name, Settings(segmented=True)).paragraphs] == text.split("\n")[:-1]


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        ("blank.txt", b" \n\n\t\n", "no text in it"),
        ("empty.docx", b"", "the file is empty"),
        ("binary.txt", b"\0\0\1\2" * 9, "what is in it is no .txt file; save it as one of: .txt, "),
        ("binary", b"\0\0\1\2" * 9, "no reader for this file; save it as one of: .txt, "),
        ("cut.txt", "双方".encode()[:-1], "cut off"),
        ("word.docx", b"just text", "no Word document"),
        ("nav.html", b"<html><body><nav>Home</nav>", "no text in it"),
    ],
)
def test_bad_input_is_one_line_that_names_the_file(tmp_path: Path, name: str, data: bytes, said: str) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    with pytest.raises(UserError, match=said) as caught:
        read(path, Settings())
    assert str(caught.value).startswith(f"{path}: ")
    assert "\n" not in str(caught.value)
    assert caught.value.remedy


@pytest.mark.parametrize(
    ("name", "how"),
    [
        ("旧合同.doc", "save it as .docx"),
        ("旧合同.RTF", "save it as .docx"),
        ("slides.pptx", "save its text as .docx"),
        ("terms.xls", "save it as .xlsx"),
    ],
)
def test_what_to_make_of_other_files(tmp_path: Path, name: str, how: str) -> None:
    (tmp_path / name).write_bytes(b"\xd0\xcf\x11\xe0\0\0")
    with pytest.raises(UserError) as caught:
        read(tmp_path / name, Settings())
    assert caught.value.remedy.startswith(how)


def test_a_segmented_file_that_is_binary(tmp_path: Path) -> None:
    path = tmp_path / "x.docx"
    with zipfile.ZipFile(path, "w") as file:
        file.writestr("a", "b")
    with pytest.raises(UserError, match="segmented"):
        read(path, Settings(segmented=True))


@given(
    st.sampled_from([".txt", ".md", ".html", ".docx", ".pdf", ".srt", ".epub", ""]), st.binary(min_size=1, max_size=200)
)
def test_any_bytes_give_a_document_or_a_user_error(suffix: str, data: bytes) -> None:
    assert "\n" not in outcome(suffix, data)


def outcome(suffix: str, data: bytes) -> str:
    try:
        return reader_for(suffix, data[:HEAD]).read(data, "x", Settings()).name
    except UserError as error:
        return str(error)


def test_every_suffix_belongs_to_one_reader() -> None:
    suffixes = [suffix for reader in READERS for suffix in reader.suffixes]
    assert len(suffixes) == len(set(suffixes))
    assert all(suffix.startswith(".") and suffix == suffix.lower() for suffix in suffixes)


def test_importing_the_readers_loads_no_heavy_library() -> None:
    code = (
        "import aligner.documents, sys; "
        "print([m for m in ('lxml', 'docx', 'pypdfium2', 'markdown_it') if m in sys.modules])"
    )
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout == "[]\n"
