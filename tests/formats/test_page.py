"""The report page as a whole."""

from __future__ import annotations

import base64
import hashlib
import io
import re
from collections.abc import Callable
from typing import Any

import pytest
from lxml import html

from aligner.errors import UserError
from aligner.formats.page import FILTERS, Html
from aligner.model import Header, TranslationUnit

HEADER = Header("稿/港口.txt", "out/harbour.txt", "zh-CN", "en-US")


def page_of(units: list[TranslationUnit], header: Header = HEADER) -> tuple[str, Any]:
    out = io.BytesIO()
    Html().write(header, iter(units), out)
    text = out.getvalue().decode()
    return text, html.document_fromstring(text)


def test_the_page_needs_nothing_else(unit: Callable[..., TranslationUnit]) -> None:
    text, page = page_of([unit("甲。", "A.")])
    assert not re.search(r"https?://", re.sub(r"<style>.*</style>", "", text, flags=re.DOTALL))
    assert "url(" not in text
    assert "@import" not in text
    assert not page.xpath("//link | //img | //iframe | //@src")


def test_only_its_own_script_may_run(unit: Callable[..., TranslationUnit]) -> None:
    text, page = page_of([unit("甲。", "A.")])
    script = re.search(r"<script>(.*)</script>", text, re.DOTALL)
    assert script
    digest = base64.b64encode(hashlib.sha256(script[1].encode()).digest()).decode()
    policy = page.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")[0]
    assert policy.startswith("default-src 'none';")
    assert f"script-src 'sha256-{digest}'" in policy


def test_hostile_names_and_texts_are_only_text(unit: Callable[..., TranslationUnit]) -> None:
    evil = '"><script>alert(1)</script><img src=x onerror=alert(2)>'
    header = Header(evil, evil, evil, evil, evil)
    _, page = page_of([unit(evil, evil, note=evil)], header)
    assert len(page.xpath("//script")) == 1
    assert not page.xpath("//img | //@onerror")
    assert page.xpath("//div[@class='t']/div")[0].text_content() == evil


def test_texts_carry_their_language(unit: Callable[..., TranslationUnit]) -> None:
    _, page = page_of([unit("甲。", "A.")])
    assert [cell.get("lang") for cell in page.xpath("//div[@class='t']/div")] == ["zh-CN", "en-US"]


def test_every_filter_works_without_a_script(unit: Callable[..., TranslationUnit]) -> None:
    _, page = page_of([unit("甲。", "A.")])
    style = page.xpath("//style")[0].text
    for kind, _, _ in FILTERS:
        assert page.xpath(f"//input[@type='radio'][@id='f-{kind}']")
        assert f'#f-{kind}:checked ~ main [for="f-{kind}"]' in style
        shown = ".doubt, .likely" if kind == "doubt" else f".{kind}"
        assert kind == "all" or f"#f-{kind}:checked ~ main .r:not({shown}, :target)" in style


def test_a_page_without_units_or_names() -> None:
    _, page = page_of([], Header("", "", "und", "und"))
    assert page.xpath("//title")[0].text == "–"
    assert not page.xpath("//div[@role='row'][@id]")


def test_both_names_alike_stand_once() -> None:
    assert page_of([], Header("a/x.docx", "a/x.docx", "zh-CN", "en-US"))[1].xpath("//title")[0].text == "x.docx"


def test_a_report_is_not_read_back() -> None:
    with pytest.raises(UserError, match=r"^x\.html: a report page cannot be read back; give the \.json"):
        Html().read(io.BytesIO(b""), "x.html")
