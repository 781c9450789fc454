"""Whether data that are valid UTF-8 are it by chance only."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aligner.documents.utf8 import is_utf8


@pytest.mark.parametrize(
    "text",
    [
        "plain",
        "The rate fell.¹\n¹ Source: survey.\n",
        "10 µm by 10 µm by 10 µm by 10 µm",
        "São Tomé, São Paulo, São Luís",
        "Miloš and Tomáš",
        "一",
        "“quoted”",
        "谢谢",
    ],
)
def test_what_stands_in_chinese_and_english_texts_is_utf8(text: str) -> None:
    assert is_utf8(text.encode())


@pytest.mark.parametrize("text", ["目录", "围墙", "目录\n1 Maps\n", "联通", "双方"])
def test_short_chinese_in_another_encoding_is_none_though_its_bytes_are_valid(text: str) -> None:
    assert not is_utf8(text.encode("gb18030"))


def test_odd_letters_are_utf8_where_the_other_reading_is_no_everyday_chinese() -> None:
    assert "ǔŧ".encode().decode("gb18030") == "菙脓"  # the first of them is hardly ever written
    assert is_utf8("ǔŧ".encode())


def test_what_is_no_utf8_is_none() -> None:
    assert not is_utf8("café".encode("cp1252"))


@given(st.text(st.characters(min_codepoint=0x80, exclude_categories=["Cs"]), min_size=0))
def test_six_different_characters_without_a_fault_are_utf8_whatever_they_are(text: str) -> None:
    assert is_utf8(("áéíóúñ" + text).encode())
