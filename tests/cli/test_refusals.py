"""What cannot be used ends with code 2 and one line: what, where, what to do. Never a traceback, never half a file."""

from __future__ import annotations

import io
import os
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

Refused = Callable[..., str]
BOMB = (
    '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">'
    + "".join(f'<!ENTITY {b} "{f"&{a};" * 10}">' for a, b in zip("abcdefgh", "bcdefghi"))
    + "]>"
)
OUTSIDE = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>'


def zipped(members: dict[str, bytes]) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return packed.getvalue()


def office_file(suffix: str) -> bytes:
    """A real file of that kind."""
    out = io.BytesIO()
    if suffix == ".docx":
        import docx

        document = docx.Document()
        document.add_paragraph("图书馆开放规则 " * 200)
        document.save(out)
    else:
        import openpyxl

        book = openpyxl.Workbook()
        for k in range(200):
            book.active.append([f"第{k}条规则", f"Rule number {k}"])
        book.save(out)
    return out.getvalue()


PDF = b"%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pa"
TMX = '<?xml version="1.0"?>{}<tmx version="1.4"><header srclang="zh-CN"/><body><tu><tuv xml:lang="zh-CN"><seg>{}</seg>'
BAD = {
    "empty.txt": b"",
    "blank.txt": b" \n\t\n",
    "binary.txt": bytes(range(256)) * 20,
    "program.txt": b"\x7fELF\x02\x01\0\0" * 50,
    "cut.txt": "图书馆每周二开放。".encode()[:-1],
    "gbk as utf-8.txt": "图书馆".encode() + b"\xff\xfe\xfa" * 40,
    "empty.docx": b"",
    "text.docx": "不是文档".encode(),
    "cut.docx": office_file(".docx")[:9000],
    "cut.xlsx": office_file(".xlsx")[:4000],
    "cut.pdf": PDF,
    "text.pdf": b"no pdf at all",
    "cut.epub": zipped({"mimetype": b"application/epub+zip", "META-INF/container.xml": b"<container"}),
    "bomb.docx": zipped({"word/document.xml": bytes(300_000_000), "[Content_Types].xml": b"<Types/>"}),
    "cut.tmx": TMX.format("", "图书馆").encode(),
    "bomb.tmx": TMX.format(BOMB, "&i;").encode(),
    "outside.tmx": TMX.format(OUTSIDE, "&a;").encode() + b"</tuv></tu></body></tmx>",
    "cut.tmx.gz": b"\x1f\x8b\x08\x00\x00\x00\x00\x00",
    "cut.xlf": b"<xliff version='1.2'><file>",
    "empty.json": b"",
    "other.json": b'{"name": "x"}',
    "digits.txt": b"1 2 3\n4 5 6\n",
    "picture.png": b"\x89PNG\r\n\x1a\n" + bytes(50),
    "words.doc": b"\xd0\xcf\x11\xe0" + bytes(600),
    "no suffix": b"\x1f\x8b\x08" + bytes(90),
}


@pytest.mark.parametrize("name", BAD)
def test_bad_inputs(refused: Refused, tmp_path: Path, english: Path, name: str) -> None:
    path = tmp_path / name
    path.write_bytes(BAD[name])
    output = tmp_path / "out.json"
    alone = refused("align", path, "--fast", "-o", output)
    # A text of digits in a pair with English is refused for its language, everything else as when it stands alone.
    paired = refused("align", path, english, "--fast", "-o", output)
    for line in (alone, paired):
        assert name in line
        assert ";" in line, "what to do"
        assert "/etc" not in line
    assert not output.exists()


def test_a_pdf_or_office_file_on_standard_input_is_known_by_its_bytes(refused: Refused, english: Path) -> None:
    for data in (PDF, office_file(".docx")[:9000], b""):
        assert "standard input" in refused("align", "-", english, "--fast", stdin=data)


def test_missing_and_unreadable_places(refused: Refused, tmp_path: Path, chinese: Path, english: Path) -> None:
    assert f"{tmp_path / 'none.txt'}: no such file" in refused("align", tmp_path / "none.txt", "--fast")
    assert "no such file" in refused("align", chinese, tmp_path / "none.tmx", "--fast")
    assert "there is no such file" in refused("align", tmp_path / "none.tmx", "--fast")
    assert "folder" in refused("align", tmp_path, "--fast")
    assert "no such file" in refused("align", chinese / "x.txt", english, "--fast")
    assert "standard input" in refused("align", "-", "-", "--fast", stdin=b"x")


def test_an_unreadable_file(refused: Refused, chinese: Path, english: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    if os.geteuid():
        chinese.chmod(0)
    else:

        def denied(path: Path) -> bytes:
            raise PermissionError(13, "Permission denied", str(path))

        monkeypatch.setattr(Path, "read_bytes", denied)
    assert "you may not read this file" in refused("align", chinese, english, "--fast")


@pytest.mark.parametrize(
    ("files", "says"),
    [
        ("ee", "both texts are English"),
        ("zz", "both texts are Chinese"),
        ("z", "Chinese throughout; there is no English"),
        ("e", "English throughout; there is no Chinese"),
        ("be", "holds both languages; give it alone"),
    ],
)
def test_wrong_languages(
    refused: Refused, chinese: Path, english: Path, bilingual: Path, files: str, says: str
) -> None:
    paths = {"e": english, "z": chinese, "b": bilingual}
    assert says in refused("align", *(paths[letter] for letter in files), "--fast")


@pytest.mark.parametrize(
    ("options", "says"),
    [
        (("--source-lang", "fr"), "--source-lang: 'fr' is neither Chinese nor English"),
        (("--target-lang", "12"), "--target-lang: '12' is neither Chinese nor English"),
        (("--source-lang", "en"), "the source is Chinese, but --source-lang says en"),
        (("--target-lang", "zh-TW"), "the target is English, but --target-lang says zh-TW"),
        (("--source-lang", "zh", "--target-lang", "zh-TW"), "zh and zh-TW are one language"),
        (("--encoding", "utf-99"), "no encoding is called"),
        (("--encoding", "ascii"), "byte 0xe5 at offset 0 is no ascii"),
        (("--encoder", "use"), "--fast means no sentence encoder"),
        (("--encoder", "gpt"), "'gpt' is not one of"),
        (("--min-confidence", "2"), "2.0 is not in the range"),
        (("--convert", "zh-XX"), "'zh-XX' is not one of"),
        (("-f", "doc"), "unknown format 'doc'; choose one of: tmx"),
        (("-o", "x.doc"), "use one of .tmx"),
        (("-o", "x.tmx", "-f", "tsv", "-o", "y.tmx"), "leave -f out"),
        (("-o", "x.tmx", "-o", "x.tmx"), "two outputs"),
        (("-o", "-", "-o", "-"), "standard output: two outputs"),
        (("-o", "x.tmx", "-o", "x.doubtful.tmx"), "two outputs"),
        (("--frob",), "No such option"),
        (("more.txt",), "unexpected extra argument"),
    ],
)
def test_wrong_options(
    refused: Refused,
    tmp_path: Path,
    chinese: Path,
    english: Path,
    options: tuple[str, ...],
    says: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(tmp_path)
    before = sorted(tmp_path.iterdir())
    assert says in refused("align", chinese, english, "--fast", *options)
    assert sorted(tmp_path.iterdir()) == before


@pytest.mark.parametrize(
    ("option", "content", "says"),
    [
        ("--weights", None, "No such file"),
        ("--weights", b"", "no weights file"),
        ("--weights", b"{}", "no weights file"),
        ("--weights", b"[1]", "no weights file"),
        ("--weights", b"\xff\xfe", "no weights file"),
        ("--srx", None, "SRX"),
        ("--srx", b"", "XML"),
        ("--srx", b"<html/>", "SRX"),
        ("--srx", BOMB.encode() + b"<srx>&i;</srx>", "rules"),
    ],
)
def test_bad_weights_and_rules(
    refused: Refused, tmp_path: Path, chinese: Path, english: Path, option: str, content: bytes | None, says: str
) -> None:
    path = tmp_path / "given"
    if content is not None:
        path.write_bytes(content)
    line = refused("align", chinese, english, "--fast", option, path)
    assert str(path) in line
    assert says in line
    assert line == refused("batch", tmp_path, "-o", tmp_path / "out", "--fast", option, path)
    assert not (tmp_path / "out").exists(), "a wrong setting is not a failure of every document"


def test_outputs_that_cannot_be(refused: Refused, tmp_path: Path, chinese: Path, english: Path) -> None:
    both = ("align", chinese, english, "--fast", "-o")
    assert "the folder does not exist; create it first" in refused(*both, tmp_path / "none" / "x.tmx")
    assert "is a folder, not a file" in refused(*both, tmp_path, "-f", "tmx")
    assert "part of the path is a file" in refused(*both, chinese / "x.tmx")
    assert "this output is the input itself" in refused(*both, chinese)
    assert "this output is the input itself" in refused(*both, tmp_path / ".." / tmp_path.name / english.name)
    assert chinese.read_text(encoding="utf-8").startswith("图书馆")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full here")
def test_a_full_disk(refused: Refused, chinese: Path, english: Path) -> None:
    assert "/dev/full: the disk is full" in refused("align", chinese, english, "--fast", "-f", "tmx", "-o", "/dev/full")


def test_a_read_only_file(
    refused: Refused, tmp_path: Path, chinese: Path, english: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    output = tmp_path / "x.align"
    output.write_text("old")
    output.chmod(0o444)
    if not os.geteuid():
        monkeypatch.setattr(os, "access", lambda *_: False)
    assert "no right to write here" in refused("align", chinese, english, "--fast", "-o", output)
    assert output.read_text() == "old"
