"""Symbols, distribution and job numbers of official documents, and the line with a newspaper's issue."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aligner.documents.furniture.families import official_documents
from aligner.documents.furniture.families.official_documents import is_symbol_line
from aligner.documents.furniture.listing import furniture_of
from aligner.model import Paragraph

BODY_ZH = "大会重申航道的安全是所有沿岸国家的共同责任，并决定每两年审议一次灯塔的状况。"
BODY_EN = "The Assembly reaffirms that safe channels are a task of all coastal States and will review it."


def reasons(*texts: str) -> list[str | None]:
    found = furniture_of([Paragraph(text, line=number) for number, text in enumerate(texts, 1)])
    return [found.get(i) for i in range(len(texts))]


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("A/HYD/91/230", "document symbol"),
        ("联合国　A/HYD/91/230", "document symbol"),
        ("聯合國    A/HYD/RES/2334 (2016)", "document symbol"),
        ("CEDAW/C/CHN/9    Distr.", "document symbol"),
        ("分发：普通", "distribution"),
        ("分發：限制", "distribution"),
        ("Distr.: General", "distribution"),
        ("Original: English and French", "distribution"),
        ("原文：英文", "distribution"),
        ("Chinese and English only", "distribution"),
        ("（只有中文及英文版本）", "distribution"),
        ("（只有英文）", "distribution"),
        ("(Chinese only)", "distribution"),
        ("24-10731 (C)   110324   120324", "job number"),
        ("24-10731 *2410731*", "job number"),
        ("请回收", "job number"),
        ("請回收 ♲", "job number"),
        ("Please recycle", "job number"),
        ("2024年3月6日　星期三　　第3版", "posting line"),
        ("第A12版：要聞　2024年3月6日", "posting line"),
    ],
)
def test_what_stands_above_and_below_the_text(line: str, reason: str) -> None:
    assert reasons(line, "航道安全", BODY_ZH) == [reason, None, None]
    assert reasons("Safe Channels", BODY_EN, line) == [None, None, reason]
    assert reasons(BODY_ZH, BODY_EN, line, BODY_ZH, BODY_EN)[2] is None


@pytest.mark.parametrize("line", ["24-10731  2/3", "2/3  24-10731", "2/3 24-10731 (E)"])
def test_the_job_number_with_the_page_is_furniture_anywhere(line: str) -> None:
    assert reasons(BODY_ZH, line, BODY_ZH) == [None, "page number", None]


def test_the_date_of_distribution_goes_with_it_in_both_languages() -> None:
    chinese = ["分发：普通", "2024年3月6日", "航道安全", BODY_ZH]
    english = ["Distr.: General", "6 March 2024", "Safe Channels", BODY_EN, "6 March 2024"]
    assert [i for i, reason in enumerate(reasons(*chinese, *english)) if reason] == [0, 1, 4, 5]


@pytest.mark.parametrize(
    "line",
    [
        "请回收旧灯泡和蓄电池",
        "Please recycle old lamps",
        "分发普通话教材",
        "General distribution of lamps",
        "Original English text",
        "English only spoken here",
        "只有中文读者知道的典故",
        "TCP/IP and HTTP/2",
        "He/She",
        "KM/H 2024",
        "2024年3月6日星期三",
        "24-10731",
        "第3版前言",
        "2024年第3版",
    ],
)
def test_what_only_looks_like_it_is_text(line: str) -> None:
    assert reasons(line, "航道安全", BODY_ZH) == [None] * 3
    assert reasons(BODY_EN, line) == [None] * 2


def test_a_symbol_within_a_line_is_part_of_it() -> None:
    assert is_symbol_line("S/2024/12")
    assert is_symbol_line("S/2024/12\tThe lights")
    assert not is_symbol_line("第S/2024/12号决议")
    assert not is_symbol_line("A/B")
    assert not is_symbol_line("A/B/C")


@pytest.mark.parametrize("line", ["CN 000000417 A\t说　明　书\t1/2 页", "CN 000000417 B  权利要求书  2/3页"])
def test_the_head_of_a_patents_pages_is_furniture_anywhere(line: str) -> None:
    assert reasons(BODY_ZH, line, BODY_ZH) == [None, "running header", None]


@given(st.text("A/12 \t\u3000x", max_size=16))
def test_a_gap_before_a_symbol_as_tried_from_every_blank(text: str) -> None:
    pattern = official_documents._SYMBOL_LINE
    naive = re.compile(pattern.pattern.replace(r"(?<!\s)", ""))
    assert bool(pattern.fullmatch(text)) == bool(naive.fullmatch(text))
