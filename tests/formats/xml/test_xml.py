"""What all XML formats share, and what hostile XML meets."""

from __future__ import annotations

import io
from collections.abc import Callable
from datetime import datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aligner.errors import UserError
from aligner.formats import format_named
from aligner.formats.xml import cat_code, clean, clean_unit, compact_date, events, iso_date, parsed_date
from aligner.model import Issue, TranslationUnit


@pytest.mark.parametrize(
    ("lang", "code"),
    [
        ("zh-Hans", "zh-CN"),
        ("zh-Hant", "zh-TW"),
        ("ZH-HANS", "zh-CN"),
        ("zh_CN", "zh-CN"),
        ("zh", "zh-CN"),
        ("zh-Hant-HK", "zh-HK"),
        ("zh-hans-SG", "zh-SG"),
        ("cmn-Hans-CN", "zh-CN"),
        ("zh_CN.UTF-8", "zh-CN"),
        ("EN-us", "en-US"),
        ("en", "en-US"),
        ("en_gb", "en-GB"),
        ("eng", "en-US"),
        ("es-419", "es-419"),
        ("de", "de"),
        ("und", "und"),
        ("", "und"),
    ],
)
def test_cat_code(lang: str, code: str) -> None:
    assert cat_code(lang) == code
    assert cat_code(code) == code


@given(st.text())
def test_clean_text_is_xml_and_loses_only_what_is_forbidden(text: str) -> None:
    from lxml import etree

    cleaned, lost = clean(text)
    assert len(cleaned) + lost == len(text)
    element = etree.Element("x")
    element.text = cleaned
    assert (etree.fromstring(etree.tostring(element, encoding="utf-8")).text or "") == cleaned


def test_a_loss_is_said_and_spans_follow(unit: Callable[..., TranslationUnit]) -> None:
    issue = Issue("omission", "accuracy/omission", "major", "source", (3, 5), "字符", "Lost\x02.", None)
    cleaned = clean_unit(unit("控\x0b制字符\ud800", "Control characters", issues=(issue,), note="看"))
    assert cleaned.source_text == "控制字符"
    assert cleaned.issues[0].span == (2, 4)
    assert cleaned.source_text[2:4] == cleaned.issues[0].text
    assert cleaned.note == "看\n2 control characters that XML forbids removed from the source."


@given(st.datetimes(datetime(1980, 1, 1), datetime(2200, 1, 1)))
def test_dates_read_back_to_the_second(date: datetime) -> None:
    expected = date.replace(microsecond=0, tzinfo=timezone.utc)
    assert parsed_date(compact_date(date)) == parsed_date(iso_date(date)) == expected
    assert compact_date(expected.astimezone(timezone(timedelta(hours=8)))) == compact_date(date)


BOMB = (
    '<?xml version="1.0"?><!DOCTYPE tmx [<!ENTITY a "好好好好好好好好好好">'
    + "".join(f'<!ENTITY {new} "{f"&{old};" * 10}">' for old, new in zip("abcdefgh", "bcdefghi", strict=True))
    + "]>"
)
TU = '<tu{}><tuv xml:lang="zh-CN"><seg>{}</seg></tuv><tuv xml:lang="en-US"><seg>x</seg></tuv></tu>'
OPEN, CLOSE = '<tmx version="1.4"><header srclang="zh-CN"/><body>', "</body></tmx>"


@pytest.mark.parametrize(
    ("document", "what"),
    [
        (BOMB + OPEN + TU.format("", "&i;") + CLOSE, "entity"),
        (BOMB + OPEN + TU.format(' changeid="&i;"', "x") + CLOSE, "entit|amplification"),
        ('<!DOCTYPE tmx [<!ENTITY f SYSTEM "file:///etc/hostname">]>' + OPEN + TU.format("", "&f;") + CLOSE, "entity"),
        (OPEN + TU.format("", "好"), "not readable XML"),
        (OPEN + TU.format("", "&nbsp;") + CLOSE, "not readable XML|entity"),
        (OPEN + "<tu>" * 3000 + CLOSE, "not readable XML"),
        (OPEN + TU.format("", "好" * 11_000_000) + CLOSE, "not readable XML"),
        ("", "not readable XML"),
        ("\x00\x01", "not readable XML"),
        ("<html/>", "begins with <html>"),
    ],
    ids=[
        "bomb",
        "bomb in an attribute",
        "file theft",
        "cut off",
        "unknown entity",
        "too deep",
        "too long",
        "empty",
        "binary",
        "other root",
    ],
)
def test_hostile_and_damaged_xml_is_a_user_error(document: str, what: str) -> None:
    with pytest.raises(UserError, match=what) as error:
        list(format_named("tmx").read(io.BytesIO(document.encode()), "他人.tmx")[1])
    assert error.value.where.startswith("他人.tmx")


def test_a_missing_dtd_is_not_looked_for() -> None:
    document = '<!DOCTYPE tmx SYSTEM "http://nowhere.invalid/tmx14.dtd">' + OPEN + TU.format("", "好") + CLOSE
    assert len(list(format_named("tmx").read(io.BytesIO(document.encode()), "a.tmx")[1])) == 1


def test_memory_stays_flat() -> None:
    body = "".join(f"<x><y>{number}</y></x>" for number in range(20_000))
    largest = 0
    for _, element in events(io.BytesIO(f"<r>{body}</r>".encode()), "a.xml", "r", (), ("x",)):
        if element.tag == "x":
            largest = max(largest, len(element.getparent()))
    assert 0 < largest <= 4000  # what one read of 32 KB can hold, never the whole file
