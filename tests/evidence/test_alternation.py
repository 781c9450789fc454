"""One of many words: the same matches as trying them one by one."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from aligner.evidence.alternation import alternation

WORDS = st.text("abé.", min_size=1, max_size=4)


def naive(words: set[str]) -> str:
    return "(?:" + "|".join(map(re.escape, sorted(words, key=len, reverse=True))) + ")"


@given(st.sets(WORDS, min_size=1, max_size=12), st.text("abAé. ", max_size=40))
def test_as_one_by_one(words: set[str], text: str) -> None:
    for frame in ("{}", r"\b{}\b", "{}s?b"):
        wanted, found = (
            [match.span() for match in re.finditer(frame.format(pattern), text, re.IGNORECASE)]
            for pattern in (naive(words), alternation(words))
        )
        assert found == wanted


def test_common_beginnings_are_written_once() -> None:
    assert alternation(["six", "sixty", "ten"]) == "(?=[st])(?:six(?:ty)?|ten)"
    assert alternation(["a"]) == "(?=[a])a"
