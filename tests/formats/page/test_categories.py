"""Names of categories, checks and page furniture."""

from __future__ import annotations

import pytest

from aligner.documents.furniture.patterns import FAMILIES
from aligner.formats.its import CATEGORIES
from aligner.formats.page.categories import CHECK_NAMES, category_label, check_label, furniture_label
from aligner.formats.page.labels import both
from aligner.quality.checks import CHECK_IDS


@pytest.mark.parametrize(
    ("category", "english", "chinese"),
    [
        ("accuracy/omission", "accuracy / omission", "准确性 / 漏译"),
        ("terminology/inconsistent-use", "terminology / inconsistent use", "术语 / 用法不一致"),
        ("custom/odd-thing", "custom / odd thing", "custom / odd-thing"),
    ],
)
def test_categories(category: str, english: str, chinese: str) -> None:
    assert category_label(category) == both(english, chinese)


@pytest.mark.parametrize("category", CATEGORIES)
def test_every_category_of_ours_has_its_chinese(category: str) -> None:
    chinese = category_label(category).partition('class="zh"')[2]
    assert not any(part in chinese for part in category.split("/"))


@pytest.mark.parametrize("check", CHECK_IDS)
def test_every_check_has_a_name_in_both_languages(check: str) -> None:
    english, chinese = CHECK_NAMES[check]
    assert english.isascii()
    assert not chinese.isascii()


def test_a_check_of_another_tool_is_called_by_its_id() -> None:
    assert check_label("their_own") == "their own"


OF_NEITHER = {"line numbers", "third language", "row number", "column heading", "figure or code"}


@pytest.mark.parametrize("reason", sorted({reason for reason, _, _ in FAMILIES} | OF_NEITHER))
def test_why_a_passage_was_left_out_is_said_in_chinese(reason: str) -> None:
    assert 'class="zh"' in furniture_label(reason)
