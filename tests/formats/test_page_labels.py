"""Words and figures of the page."""

from __future__ import annotations

import pytest

from aligner.formats.page_labels import both, category_label, level_of, percent, printable


@pytest.mark.parametrize(
    ("confidence", "level", "shown"),
    [
        (1.0, "sure", "100%"),
        (0.9996, "sure", "100%"),
        (0.998, "sure", "99%"),
        (0.9, "sure", "90%"),
        (0.8999, "likely", "90%"),
        (0.5, "likely", "50%"),
        (0.4999, "doubt", "50%"),
        (0.0, "doubt", "0%"),
    ],
)
def test_confidence(confidence: float, level: str, shown: str) -> None:
    assert (level_of(confidence), percent(confidence)) == (level, shown)


def test_both_languages_are_escaped() -> None:
    assert both("<a>", "&") == '<span class="en">&lt;a&gt;</span><span class="zh" lang="zh-CN">&amp;</span>'


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


@pytest.mark.parametrize(
    ("text", "shown"),
    [("a\tb\nc", "a\tb\nc"), ("\r\x07\x7f", "␍␇␡"), ("<'\">", "&lt;&#x27;&quot;&gt;"), ("\u202e", "\u202e")],
)
def test_printable(text: str, shown: str) -> None:
    assert printable(text) == shown
