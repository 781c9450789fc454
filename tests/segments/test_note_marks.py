"""Circled figures behind sentences, as marks of notes."""

from __future__ import annotations

import pytest

from aligner.segments.chinese import ChineseSegmenter
from aligner.segments.english import EnglishSegmenter


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


@pytest.mark.parametrize(
    "text",
    [
        "渡口归全村所有。2|船夫由村民推选。",
        "他说：“渡口是我们的。”3|约有八名船夫点了点头。12",
        # What begins a sentence.
        "渡口归全村所有。|12个县设有渡口。",
        "渡口归全村所有。|3月起每天七班。|2019年停航。",
        # Points numbered by bare figures.
        "1渡口归全村所有。|2船夫由村民推选。|3雾天停航。",
        "渡口章程 1渡口归全村所有。|2船夫由村民推选。",
    ],
)
def test_plain_figures_that_count_nothing_are_marks(text: str) -> None:
    assert "|".join(sentences(text.replace("|", ""))) == text


@pytest.mark.parametrize(
    "text",
    [
        "The ferry belongs to the village.1 |Its men are elected.2",
        "He said “the ferry is ours.”3 |They nodded.",
        "See fig.3 The ferry runs daily.",
        "1 The ferry belongs to the village.2 Its men are elected.",
        "It costs 3.5 The men are elected.",
    ],
)
def test_the_same_in_english(text: str) -> None:
    plain = text.replace("|", "")
    cuts = [0, *EnglishSegmenter().boundaries(plain), len(plain)]
    found = [plain[begin:end].strip() for begin, end in zip(cuts, cuts[1:], strict=False)]
    assert found == [part.strip() for part in text.split("|")]
