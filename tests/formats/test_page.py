"""The report page as a whole."""

from __future__ import annotations

import io
import re
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from lxml import html

from aligner.errors import UserError
from aligner.formats.page import Html
from aligner.model import Furniture, Header, Issue, TranslationUnit

Maker = Callable[..., TranslationUnit]
HEADER = Header("稿/港口.txt", "out/harbour.txt", "zh-CN", "en-US")
EVIL = '"><script>alert(1)</script></style><!--<img src=x onerror=alert(2)>\u202e\u200b]]>\x00'


def page_of(units: list[TranslationUnit], header: Header = HEADER) -> tuple[str, Any]:
    out = io.BytesIO()
    Html().write(header, iter(units), out)
    text = out.getvalue().decode()
    return text, html.document_fromstring(text)


def everything(unit: Maker) -> list[TranslationUnit]:
    """Units that make the page say all it can say."""
    number = Issue("numbers", "accuracy/number", "major", "target", (8, 10), "20", "“20” has no counterpart.")
    term = Issue(
        "glossary", "terminology", "critical", "source", (0, 2), "费用", "The glossary renders “费用” as “fee”."
    )
    return [
        unit(
            "费用二百万元。",
            "It cost 20 million yuan.",
            0.7,
            0.6,
            issues=(number, term, replace(number, accepted=True)),
        ),
        unit("乙。", "", 0.45, moved=2),
        unit("", "B.", 0.45, moved=1),
        unit("丙。", "", 0.95),
        unit("", "D.", 0.3),
        unit("三月五日，百分之三。", "3% on 5 March.", 0.95, 0.9, state="confirmed", note="两读"),
        unit("戊。", "E.", 0.95, state="edited"),
        unit("己。", "F.", 0.95, state="rejected"),
    ]


def test_the_page_needs_nothing_else(unit: Maker) -> None:
    text, page = page_of(everything(unit))
    assert not re.search(r"https?://(?!www\.w3\.org/2000/svg)", text)
    assert not page.xpath("//link | //img | //iframe | //@src | //@style | //@onclick")


def test_hostile_names_and_texts_are_only_text(unit: Maker) -> None:
    issue = Issue(EVIL, EVIL, "major", "target", (0, 9), EVIL[:9], EVIL, EVIL)
    header = Header(EVIL, EVIL, EVIL, EVIL, EVIL, furniture=(("source", Furniture(EVIL, EVIL, 3)),))
    _, page = page_of([unit(EVIL, EVIL, note=EVIL, issues=(issue,)), unit("", EVIL, moved=0)], header)
    assert len(page.xpath("//script")) == 2
    assert len(page.xpath("//style")) == 1
    assert not page.xpath("//img | //@onerror | //comment()")
    assert page.xpath("//div[@class='t']/div")[0].text_content() == EVIL.replace("\x00", "␀")


def test_texts_carry_their_language(unit: Maker) -> None:
    _, page = page_of([unit("甲。", "A.")])
    assert [cell.get("lang") for cell in page.xpath("//div[@class='t']/div")] == ["zh-CN", "en-US"]


def test_whatever_the_page_says_it_says_in_both_languages(unit: Maker) -> None:
    """Each wording has its other half beside it, and no words stand outside, but names, texts and keys."""
    header = replace(HEADER, furniture=(("source", Furniture("首页", "navigation", 3)),))
    _, page = page_of(everything(unit), header)
    for english in page.xpath("//main//span[contains(concat(' ', @class, ' '), ' en ')]"):
        other = english.getnext()
        assert other is not None
        assert "zh" in other.get("class")
        assert other.text_content().strip()
    loose = page.xpath(
        "//main//text()[not(ancestor::*[@class='en' or @class='zh' or self::script or self::style or self::kbd or "
        "self::h1 or @lang and not(self::html) or @class='languages' or ancestor::ol[@class='worst'] or "
        "@class='signature' or self::small or self::title or @class='note' or @class='furniture' or @class='fix' or "
        "self::q])]"
    )
    documents = {"港口.txt", "harbour.txt", "zh-CN", "en-US"}
    words = [t.strip() for t in loose if re.search(r"[A-Za-z]{2}|[\u4e00-\u9fff]", t) and t.strip() not in documents]
    assert words == []


def test_a_page_without_units_or_names() -> None:
    _, page = page_of([], Header("", "", "und", "und"))
    assert page.xpath("//title")[0].text == "–"
    assert not page.xpath("//div[@role='row'][@id]")


@pytest.mark.parametrize(
    ("header", "title"),
    [
        (Header("a/x.docx", "a/x.docx", "zh-CN", "en-US"), "x.docx"),
        (Header("a/x.docx", "b/y.docx", "zh-CN", "en-US"), "x.docx ↔ y.docx"),
        (Header("x", "y", "zh-CN", "en-US", origin="in/delivery.xliff"), "delivery.xliff"),
        (Header("x", "y", "zh-CN", "en-US", origin="-"), "x ↔ y"),
    ],
)
def test_what_the_page_is_about(header: Header, title: str) -> None:
    assert page_of([], header)[1].xpath("//title")[0].text == title


def test_a_report_is_not_read_back() -> None:
    with pytest.raises(UserError, match=r"^x\.html: a report page cannot be read back; give the \.json"):
        Html().read(io.BytesIO(b""), "x.html")


def test_the_units_are_taken_one_by_one(unit: Maker) -> None:
    """What is kept of a unit that is calm is a few numbers: its texts go out of memory with it."""
    alive: list[int] = []

    class Watched(str):
        __slots__ = ()

        def __del__(self) -> None:
            alive.append(-1)

    def units(count: int) -> Any:
        for k in range(count):
            alive.append(1)
            yield replace(unit("甲。", "A."), note=Watched(f"note {k}"))
            assert sum(alive) <= 3

    Html().write(HEADER, units(50), io.BytesIO())
    assert len(alive) == 100
