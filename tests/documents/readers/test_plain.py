"""Lines of plain text, and lines as segments."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aligner.documents.readers.plain import PlainReader, is_textual, lines, segmented_lines
from aligner.settings import Settings


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("标题\n\n第一段。\nSecond line.\n", [("标题", 1), ("第一段。", 3), ("Second line.", 4)]),
        ("one\r\ntwo\rthree\n", [("one", 1), ("two", 2), ("three", 3)]),
        ("a\fb\u2028c\u2029d", [("a", 1), ("b", 2), ("c", 3), ("d", 4)]),
        ("\u3000\u3000缩进的段落\u00a0\n \t \nEnd", [("缩进的段落", 1), ("End", 3)]),
        ("\ufeff行首\ufeff行中", [("行首行中", 1)]),
        ("inner\u00a0 spaces   stay", [("inner\u00a0 spaces   stay", 1)]),
        ("\n\n", []),
    ],
)
def test_a_line_that_is_not_blank_is_a_paragraph_with_its_number(text: str, expected: list[tuple[str, int]]) -> None:
    assert [(paragraph.text, paragraph.line) for paragraph in lines(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("甲\n\n乙\n", ["甲", "", "乙"]),
        ("甲\r\n\r\n乙", ["甲", "", "乙"]),
        (" kept as it is \nb", [" kept as it is ", "b"]),
        ("a\u2028b\fc\n", ["a\u2028b\fc"]),
        ("one\rtwo\r", ["one", "two"]),
        ("a\rb\n", ["a\rb"]),
        ("a\n\n\n", ["a", "", ""]),
    ],
)
def test_segmented_lines_are_all_kept(text: str, expected: list[str]) -> None:
    assert [paragraph.text for paragraph in segmented_lines(text)] == expected


@given(st.lists(st.text(st.characters(exclude_characters="\r\n", exclude_categories=["Cs"])), min_size=1))
def test_segmented_lines_written_come_back(written: list[str]) -> None:
    paragraphs = segmented_lines("".join(f"{line}\n" for line in written))
    assert [paragraph.text for paragraph in paragraphs] == written
    assert [paragraph.line for paragraph in paragraphs] == list(range(1, len(written) + 1))


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_no_character_but_white_space_is_lost(text: str) -> None:
    def visible(text: str) -> list[str]:
        return [character for character in text if not character.isspace() and character != "\ufeff"]

    assert [c for paragraph in lines(text) for c in visible(paragraph.text)] == visible(text)


def test_the_reader_decodes_and_follows_segmented() -> None:
    data = "第一行\n\n第二行\n".encode("gb18030")
    document = PlainReader().read(data, "x.txt", Settings())
    assert ([p.text for p in document.paragraphs], document.lang) == (["第一行", "第二行"], "und")
    segmented = PlainReader().read(data, "x.txt", Settings(segmented=True))
    assert [(p.text, p.line) for p in segmented.paragraphs] == [("第一行", 1), ("", 2), ("第二行", 3)]


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        (b"text", True),
        ("文".encode("gbk"), True),
        ("text".encode("utf-16"), True),
        ("text".encode("utf-16-be"), True),
        (b"PK\x03\x04rest", False),
        (b"%PDF-1.7", False),
        (b"{\\rtf1", False),
        (b"\x00\x00\x01\x02", False),
        ("一 a".encode("utf-16-le"), True),
    ],
)
def test_binary_heads_are_told_from_text(head: bytes, expected: bool) -> None:
    assert is_textual(head) is expected
