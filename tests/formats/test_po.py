"""Gettext PO, read."""

from __future__ import annotations

import io

import pytest

from aligner.errors import UserError
from aligner.formats.po import Po
from aligner.model import Header, TranslationUnit

HEADER = 'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=UTF-8\\n"\n"{}\\n"\n\n'
BODY = """# A person's remark
#. Extracted
#: main.c:1
msgid "Open <b>file</b>"
msgstr "打开<b>文件</b>"

msgid "one file"
msgid_plural "%d files"
msgstr[0] "%d 个文件"

#, fuzzy
msgid "Line one\\n"
"line two"
msgstr "第一行\\n"
"第二行"

msgid "Not translated"
msgstr ""

#~ msgid "Obsolete"
#~ msgstr "作废"
"""


def load(text: str) -> tuple[Header, list[TranslationUnit]]:
    header, units = Po().read(io.BytesIO(text.encode()), "zh.po")
    return header, list(units)


def test_read() -> None:
    header, units = load(HEADER.format("Language: zh_CN") + BODY)
    assert (header.source_lang, header.target_lang) == ("en-US", "zh-CN")
    assert [(unit.source_text, unit.target_text) for unit in units] == [
        ("Open <b>file</b>", "打开<b>文件</b>"),
        ("%d files", "%d 个文件"),
        ("Line one\nline two", "第一行\n第二行"),
        ("Not translated", ""),
    ]
    assert units[0].note == "A person's remark"
    assert units[3].bead.type == "1-0"
    assert [(unit.place.number, unit.place.line) for unit in units if unit.place] == [(1, 6), (2, 12), (3, 16), (4, 22)]


@pytest.mark.parametrize(
    ("field", "message", "translation", "languages"),
    [
        ("X: y", "File", "文件", ("en-US", "zh-CN")),
        ("X: y", "文件", "File", ("zh-CN", "en-US")),
        ("Language: en_GB", "文件", "File", ("zh-CN", "en-GB")),
        ('Language: zh_TW\\n"\n"X-Source-Language: en_GB', "File", "檔案", ("en-GB", "zh-TW")),
    ],
)
def test_languages(field: str, message: str, translation: str, languages: tuple[str, str]) -> None:
    header, _ = load(HEADER.format(field) + f'msgid "{message}"\nmsgstr "{translation}"\n')
    assert (header.source_lang, header.target_lang) == languages


@pytest.mark.parametrize("text", ["", "<html>\n", "msgid unquoted\n"])
def test_what_is_no_po(text: str) -> None:
    with pytest.raises(UserError):
        load(text)


def test_it_is_not_written() -> None:
    with pytest.raises(UserError, match="only read"):
        Po().write(Header("a", "b", "zh-CN", "en-US"), (), io.BytesIO())
