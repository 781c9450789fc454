"""What programs put into texts."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aligner.quality.words.code_in_text import PLACEHOLDER, without_code


@pytest.mark.parametrize(
    "text",
    ["%s", "%d", "%1$s", "%.250s", "%1", "%L1", "%(name)s", "{0}", "{name}", "{x:.2f}", "{{ x }}", "${x}", "%lu", "%@"],
)
def test_placeholders(text: str) -> None:
    match = PLACEHOLDER.search(f"a {text}, b")
    assert match
    assert match[0] == text


@pytest.mark.parametrize("text", ["5%", "5 % of them", "100%", "增长了5%达到", "a 7% increase since", "{ }", "$5"])
def test_no_placeholders(text: str) -> None:
    assert PLACEHOLDER.search(text) is None


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("3 of %2$d", "3 of     "),
        ("see https://example.org/3", "see                      "),
        ("见www.example.org2015年", "见               2015年"),
        ("write to a1@example.org now", "write to                now"),
        ("<b1>3</b1>", "    3     "),
        ("增长5%", "增长5%"),
        ("plain", "plain"),
    ],
)
def test_blanks_stand_in_its_place(text: str, rest: str) -> None:
    assert without_code(text) == rest


@given(st.text("%s1${}<b>@.:/w ", max_size=20))
def test_length_stays(text: str) -> None:
    assert len(without_code(text)) == len(text)
