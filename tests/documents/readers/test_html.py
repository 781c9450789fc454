"""Pages: their characters, their language, and that nothing hostile gets through."""

import pytest

from aligner.documents.readers.html import HtmlReader, canonical_language
from aligner.errors import UserError
from aligner.model import Document
from aligner.settings import Settings


def read(data: str | bytes) -> Document:
    return HtmlReader().read(data.encode() if isinstance(data, str) else data, "x.html", Settings())


def texts(data: str | bytes) -> list[str]:
    return [paragraph.text for paragraph in read(data).paragraphs]


@pytest.mark.parametrize(
    ("page", "encoding"),
    [
        ("<meta charset=gb2312><p>双方同意", "gbk"),
        ("<meta http-equiv='Content-Type' content='text/html; charset=big5'><p>雙方同意", "big5"),
        (
            "<?xml version='1.0' encoding='gb18030'?><html xmlns='http://www.w3.org/1999/xhtml'><body><p>双方同意</p></body>"
            "</html>",
            "gb18030",
        ),
        ("<p>双方同意", "gb18030"),
        ("<p>双方同意", "utf-16"),
        ("<meta charset=gb2312><p>双方同意继续合作", "utf-8"),  # declared wrongly
        ("<meta charset=iso-8859-1><p>双方同意", "utf-8"),
        ("<meta charset=klingon><p>双方同意", "utf-8"),
    ],
)
def test_the_characters_come_from_what_the_page_declares_if_that_is_borne_out(page: str, encoding: str) -> None:
    assert texts(page.encode(encoding))[0].startswith(("双方同意", "雙方同意"))


@pytest.mark.parametrize(
    ("tag", "expected"),
    [("zh-cn", "zh-CN"), ("zh_TW", "zh-TW"), ("zh-hant-hk", "zh-Hant-HK"), ("EN", "en"), ("", "und"), ("中文", "und")],
)
def test_language_tags_are_written_as_bcp_47_wants(tag: str, expected: str) -> None:
    assert canonical_language(tag) == expected
    assert read(f'<html lang="{tag}"><body><p>x').lang == expected


def test_entities_are_characters_and_none_of_a_dtd_is_expanded() -> None:
    assert texts("<p>A&amp;B&nbsp;C &copy; &#20013;&#x6587; &unknown;") == ["A&B\u00a0C © 中文 &unknown;"]
    xhtml = (
        "<!DOCTYPE html [<!ENTITY a 'boom'><!ENTITY f SYSTEM 'file:///etc/hostname'>]>"
        "<html xmlns='http://www.w3.org/1999/xhtml'><body><p>x&a;y&f;z&nbsp;&lt;</p></body></html>"
    )
    assert texts(xhtml) == ["x&a;y&f;z\u00a0<"]


def test_xhtml_knows_empty_elements_and_broken_xhtml_is_read_as_html() -> None:
    head = "<html xmlns='http://www.w3.org/1999/xhtml'><head><script/></head><body>"
    assert texts(f"{head}<p><a id='n'/>一</p><p>二</p></body></html>") == ["一", "二"]
    assert texts("<html xmlns='http://www.w3.org/1999/xhtml'><body><p>一<br>二</body></html>") == ["一", "二"]


def test_a_page_that_never_closes_its_fonts_is_read_to_its_end() -> None:
    assert texts("".join(f"<p><font size=2><span>第{n}段" for n in range(400)))[-1] == "第399段"


def test_what_is_nested_too_deep_for_the_parser_is_refused_not_cut_off() -> None:
    with pytest.raises(UserError, match=r"^x\.html: its elements are nested too deep to be read whole; save "):
        texts("<p>一</p>" + "<div>" * 100_000 + "deep")


@pytest.mark.parametrize("data", [b"", b"   ", b"<!-- only a comment -->", b"\x00\x01\x02\x00\x00"])
def test_what_holds_no_page_is_refused_or_empty(data: bytes) -> None:
    assert outcome(data).startswith(("[]", "x.html: "))


def outcome(data: bytes) -> str:
    try:
        return repr(texts(data))
    except UserError as error:
        return str(error)


@pytest.mark.parametrize(
    ("suffix", "head", "expected"),
    [
        (".html", b"<!DOCTYPE html>", 0.9),
        (".htm", b"<p>x", 0.5),
        (".txt", b"\xef\xbb\xbf\n<!-- a --><HTML lang=en>", 0.85),
        (".txt", "<!doctype html>".encode("utf-16"), 0.85),
        (".txt", b"text", 0.0),
        (".txt", b"<!---->" * 500, 0.0),
    ],
)
def test_confidence(suffix: str, head: bytes, expected: float) -> None:
    assert HtmlReader().confidence(suffix, head) == expected
