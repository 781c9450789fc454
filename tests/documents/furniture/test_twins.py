"""Lines that are furniture in one of two texts and stand in the other too."""

from __future__ import annotations

import pytest

from aligner.documents.furniture.twins import settle_twins, settle_within, twins_of
from aligner.model import Paragraph

BODY_ZH = [
    "任何船舶未经许可不得在夜间进入本港内湾。",
    "潮位观测站每天早晚两次公布观测结果。",
    "两地每年至少举行一次专家会议交流数据。",
]
BODY_TW = [
    "任何船舶未經許可不得在夜間進入本港內灣。",
    "潮位觀測站每天早晚兩次公布觀測結果。",
    "兩地每年至少舉行一次專家會議交流數據。",
]
BODY_EN = [
    "No ship may enter the inner bay at night without a permit.",
    "The tide station publishes its readings twice a day, morning and evening.",
    "Experts of both places meet at least once a year to exchange data.",
]


def lines(*texts: str) -> list[Paragraph]:
    return [Paragraph(text, line=number) for number, text in enumerate(texts, 1)]


@pytest.mark.parametrize("body", [BODY_ZH, BODY_TW])
def test_twins_stand_in_the_same_place_from_the_start_or_from_the_end(body: list[str]) -> None:
    assert twins_of(lines("海港年报", *body), lines("Harbour Report", *BODY_EN)) == [(0, 0), (1, 1), (2, 2), (3, 3)]
    apart = twins_of(lines("首页", "海港年报", *body, "完"), lines("Harbour Report", *BODY_EN, "The end"))
    assert apart == [(2, 1), (3, 2), (4, 3), (5, 4)]


def test_without_sentences_that_pair_off_no_place_says_anything() -> None:
    assert twins_of(lines("海港年报", *BODY_ZH[:2]), lines("Harbour Report", *BODY_EN[:2])) == []
    assert twins_of(lines("海港年报", "目录", "前言"), lines("Harbour Report", "Contents", "Foreword")) == []
    assert twins_of(lines("海港年报", *BODY_ZH), lines("Harbour Report", BODY_EN[0] * 3, *BODY_EN[1:])) == []


@pytest.mark.parametrize("body", [BODY_ZH, BODY_TW])
def test_a_title_that_is_repeated_on_one_side_stays_on_both(body: list[str]) -> None:
    source = lines("海港年度报告", "前言", "海港年度报告", *body)
    target = lines("Harbour Annual Report", "Foreword", "Harbour Annual Report", *BODY_EN)
    assert settle_twins(source, target, {2: "title repeated"}, {}) == ({}, {})
    assert settle_twins(target, source, {}, {2: "title repeated"}) == ({}, {})
    both = {2: "title repeated"}
    assert settle_twins(source, target, both, both) == (both, both)


def test_a_title_whose_twin_is_not_repeated_is_the_page_s() -> None:
    source, target = (
        lines("海港年度报告", "海港年度报告", *BODY_ZH),
        lines("Quay Net", "Harbour Annual Report", *BODY_EN),
    )
    assert settle_twins(source, target, {1: "title repeated"}, {}) == ({1: "title repeated"}, {})


def test_what_could_be_the_same_furniture_goes_on_both_sides() -> None:
    source, target = lines(*BODY_ZH, "完"), lines(*BODY_EN, "The end")
    assert settle_twins(source, target, {3: "end mark"}, {}) == ({3: "end mark"}, {3: "end mark"})
    headed = [*lines(*BODY_EN), Paragraph("The end", "heading", 4)]
    assert settle_twins(source, headed, {3: "end mark"}, {}) == ({}, {})
    other = lines(*BODY_EN, "So be it")
    assert settle_twins(source, other, {3: "end mark"}, {}) == ({}, {})


def test_furniture_without_a_twin_stays_furniture() -> None:
    about = lines(*BODY_EN, "About the bay")
    assert settle_twins(lines(*BODY_ZH, "分享到微信"), about, {3: "share buttons"}, {}) == ({3: "share buttons"}, {})
    assert settle_twins(lines(*BODY_ZH, "来源：海关"), about, {3: "source line"}, {}) == ({}, {})
    dated = lines(*BODY_EN, "March 15, 2024")
    assert settle_twins(lines(*BODY_ZH, "分享到微信"), dated, {3: "share buttons"}, {}) == ({3: "share buttons"}, {})
    source, target = lines("分享到微信", "海港年报", *BODY_ZH), lines("Harbour Report", *BODY_EN)
    assert settle_twins(source, target, {0: "share buttons"}, {}) == ({0: "share buttons"}, {})
    assert settle_twins(lines(*BODY_ZH, "- 3 -"), lines(*BODY_EN, "So be it"), {3: "page number"}, {}) == (
        {3: "page number"},
        {},
    )


@pytest.mark.parametrize("body", [BODY_ZH, BODY_TW])
def test_within_a_file_that_holds_both_texts(body: list[str]) -> None:
    chinese = ["海港年度报告", "前言", "网址：https://www.harbour.example.org/reports", "海港年度报告", *body]
    english = ["Harbour Annual Report", "Foreword", "www.harbour.example.org", "Harbour Annual Report", *BODY_EN]
    english[2] = f"Website: {english[2]}"
    repeated = "title repeated"
    assert settle_within(lines(*chinese, *english), {3: repeated, 10: repeated}) == {3: repeated, 10: repeated}
    assert settle_within(lines(*chinese, *english), {3: repeated}) == {}
    alternating = [line for pair in zip(chinese, english, strict=True) for line in pair]
    assert settle_within(lines(*alternating), {6: repeated}) == {}
    assert settle_within(lines(*alternating), {6: repeated, 7: repeated}) == {6: repeated, 7: repeated}
    assert settle_within(lines("- 3 -", *chinese), {0: "page number", 4: repeated}) == {0: "page number", 4: repeated}
