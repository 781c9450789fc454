"""Quotations of which a text has a part only, in the marks of both languages."""

import pytest

from aligner.quality.completeness.quotation import goes_on, lone_mark


@pytest.mark.parametrize(
    ("text", "lone", "part"),
    [
        ("他說：「我們有信心。", None, True),
        ("我們都會同行。」", None, True),
        ("他說：『我們有信心。", None, True),
        ("他說：「我們有『信心』。」", None, False),
        ("他说：“我们有信心。", 3, True),
        ("He said, “We are confident.", 9, True),
        ('He said, "We are confident.', 9, True),
        ("He said, “We are confident.”", None, False),
        ('The screen measures 27".', None, False),
        ("", None, False),
    ],
)
def test_parts_of_quotations(text: str, lone: int | None, part: bool) -> None:
    assert lone_mark(text) == lone
    assert goes_on(text) == part
