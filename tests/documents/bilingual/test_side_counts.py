"""What stands on the wrong side of every place of a line, as counted anew at each."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from aligner.documents.bilingual.glued import misplaced
from aligner.documents.bilingual.side_counts import SideCounts
from aligner.documents.lines.script import HAN, LATIN, letters

_CHANGE = re.compile(f"(?<=[{HAN}])[^{HAN}{LATIN}]*(?=[{LATIN}])|(?<=[{LATIN}])[^{HAN}{LATIN}]*(?=[{HAN}])")
PIECES = [
    "渡口",
    "船",
    "the",
    "of",
    "ferry",
    "WTO",
    "B12",
    "G",
    "I",
    "state-run",
    "don't",
    " ",
    "，",
    "。",
    "3",
    "-",
    "'",
]


@given(st.lists(st.sampled_from(PIECES), max_size=30).map("".join))
def test_as_counted_anew_at_every_change_of_script(text: str) -> None:
    counts = SideCounts(text)
    for change in _CHANGE.finditer(text):
        left, right = text[: change.start()], text[change.end() :]
        assert counts.misplaced_before(change.start()) == misplaced(left)
        assert counts.misplaced_behind(change.end()) == misplaced(right)
        assert counts.han_before(change.start()) == letters(left).han
        assert counts.han_behind(change.end()) == letters(right).han
