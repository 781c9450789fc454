"""Bilingual plain text."""

from __future__ import annotations

import io
from collections.abc import Callable

import pytest

from aligner.errors import UserError
from aligner.formats.text import Text
from aligner.model import Bead, Header, TranslationUnit


def test_what_a_reader_sees(unit: Callable[..., TranslationUnit]) -> None:
    out = io.BytesIO()
    blank = TranslationUnit(Bead(range(1), range(1)), ("",), ("B",), "", "B")
    Text().write(Header("a.txt", "b.txt", "zh-CN", "en-US"), [unit("夜里\n很静。", ""), unit("[—]", " "), blank], out)
    assert out.getvalue().decode() == (
        "# zh-CN | en-US | a.txt | b.txt\n\n夜里\\n很静。\n[—]\n\n\\u005b—]\n\\u0020\n\n[]\nB\n"
    )


@pytest.mark.parametrize(
    "text",
    [
        "夜里很静。\nThe night was still.\n\n天亮了。\nDay broke.\n",
        "\n\n\n夜里很静。\r\nThe night was still.\r\n \r\n\r\n天亮了。\r\nDay broke.",
        "# zh-CN | en-US | a | b\n夜里很静。\nThe night was still.\n\n天亮了。\nDay broke.",
    ],
)
def test_blocks(text: str) -> None:
    header, units = Text().read(io.BytesIO(text.encode()), "x.txt")
    assert [(unit.source_text, unit.target_text) for unit in units] == [
        ("夜里很静。", "The night was still."),
        ("天亮了。", "Day broke."),
    ]
    assert (header.source_lang, header.target_lang) == ("zh-CN", "en-US")


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "x.txt: holds no text"),
        ("夜里很静。\nThe night was still.\n\n天亮了。\n", "x.txt:4: a block of 1 line;"),
        ("夜里很静。\nThe night\nwas still.\n", "x.txt:1: a block of 3 lines;"),
        ("\n[—]\n[—]\n", "x.txt:2: a block with nothing on both sides"),
    ],
)
def test_what_is_wrong_is_said_with_its_line(text: str, message: str) -> None:
    with pytest.raises(UserError) as caught:
        Text().read(io.BytesIO(text.encode()), "x.txt")
    assert str(caught.value).startswith(message)
