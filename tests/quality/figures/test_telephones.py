"""Telephone numbers in both languages."""

import pytest

from aligner.quality.figures.telephones import telephones

SAME = [
    "电话：010-65963456",
    "电话(010)6596-3456",
    "Tel: +86 10 6596 3456",
    "phone (86-10) 65963456",
    "致电65963456",
    "+86-10-65963456",
    "請撥打專線06-65963456",
    "call the office on 06-65963456, ext. two",
    "查詢熱線：6596 3456（",
    "hotline: 6596 3456 (",
]


@pytest.mark.parametrize("text", SAME)
def test_the_last_seven_digits_count(text: str) -> None:
    (found,), rest = telephones(text)
    assert found.readings[0].low == 5963456
    assert found.text in text
    assert len(rest) == len(text)
    assert not any(c.isdigit() for c in rest)


@pytest.mark.parametrize(
    "text", ["1998 65963456", "call 110", "2015-2020年", "电话局有12345678901234567890部", "tel aviv 2000"]
)
def test_other_numbers_stay(text: str) -> None:
    assert telephones(text) == ([], text)
