"""Where a cut is mended: spaces between words, none in Chinese, and hyphens that stay or go."""

from __future__ import annotations

import pytest

from aligner.documents.lines import seams
from aligner.documents.lines.rhythm import rhythm_of
from aligner.documents.paragraphs.joining import join
from aligner.model import Paragraph


def paragraphs(*lines: str) -> list[Paragraph]:
    return [Paragraph(line, "body", 1 + i) for i, line in enumerate(lines)]


@pytest.mark.parametrize(
    ("first", "second", "whole"),
    [
        ("both of the ", " sides", "both of the sides"),
        ("He said", "“yes” and left.", "He said “yes” and left."),
        ("他说", "“好”，然后离开。", "他说“好”，然后离开。"),
        ("双方在2024", "年举行会议", "双方在2024年举行会议"),
        ("力争到20", "28年完成", "力争到2028年完成"),
    ],
)
def test_a_space_stands_only_between_words(first: str, second: str, whole: str) -> None:
    assert seams.put_together(first, second, frozenset()) == whole


def test_a_hyphen_goes_only_where_the_text_has_the_word_without() -> None:
    lines = [
        "The information given in this report was checked by three of the infor-",
        "mation officers, who are experts in cyber-",
        "related crime and know the region well.",
    ]
    page = paragraphs(*lines)
    assert join(page, rhythm=rhythm_of(paragraphs("information", *lines)))[0][0].text == (
        "The information given in this report was checked by three of the information officers, who are experts in "
        "cyber-related crime and know the region well."
    )


@pytest.mark.parametrize(
    ("first", "second", "whole"),
    [
        ("Container traffic ac-", "counted for most of it.", "Container traffic accounted for most of it."),
        ("The board fixed the allot-", "ments for the ports.", "The board fixed the allotments for the ports."),
        ("The rules apply to sea-", "going ships of any flag.", "The rules apply to sea-going ships of any flag."),
        (
            "The board agreed to co-",
            "operate with all the ports.",
            "The board agreed to co-operate with all the ports.",
        ),
        ("The board relies on AI-", "based traffic control.", "The board relies on AI-based traffic control."),
    ],
)
def test_a_hyphen_before_what_is_no_word_only_divides(first: str, second: str, whole: str) -> None:
    lines = ["All of the ships of the line that call at the port", first, second]
    assert join(paragraphs(*lines))[0][-1].text.endswith(whole)
