"""Circled figures behind sentences, as marks of notes."""

from __future__ import annotations

import pytest

from aligner.segments.chinese import ChineseSegmenter


def sentences(text: str) -> list[str]:
    cuts = [0, *ChineseSegmenter().boundaries(text), len(text)]
    return [text[begin:end] for begin, end in zip(cuts, cuts[1:], strict=False)]


@pytest.mark.parametrize(
    "text",
    [
        "渡口归全村所有。②|船夫由村民推选。",
        "他说：“渡口是我们的。”③|船夫点了点头。",
        "渡口归全村所有。①|船夫由村民推选。|渡船每天七班。⑤",
        # Points of a list, as they were.
        "要点有二。|①渡口归全村所有。|②船夫由村民推选。",
        "包括：①渡口；②渡船。|船夫由村民推选。",
        "②渡口归全村所有。|船夫由村民推选。",
        "（一）渡口归全村所有。|①船夫由村民推选。",
    ],
)
def test_marks_of_notes_stay_with_the_sentence_before(text: str) -> None:
    assert "|".join(sentences(text.replace("|", ""))) == text
