"""How a file breaks its lines, as it is measured."""

from __future__ import annotations

import textwrap

from aligner.documents.rhythm import Rhythm, columns, rhythm_of
from aligner.model import Paragraph


def test_what_is_measured_where_a_line_is_a_paragraph() -> None:
    lines = [(1, "The quay is quiet,"), (3, "and re-opens at noon."), (5, "码头很安静，"), (8, "中午开放。")]
    page = [Paragraph("Quays", "heading", 0), *(Paragraph(text, "body", number) for number, text in lines)]
    words = frozenset(("the", "quay", "is", "quiet", "and", "re-opens", "at", "noon"))
    assert rhythm_of(page) == Rhythm(0, 2, True, 2, words)


def test_the_width_of_a_wrapped_file_is_that_of_its_longest_lines() -> None:
    text = "the quay was built by four hundred men who had never seen the sea before they came to the coast " * 3
    lines = textwrap.wrap(text, 50)
    page = [Paragraph(line, "body", number) for number, line in enumerate(lines)]
    assert rhythm_of(page).width == max(map(len, lines))


def test_columns_count_wide_characters_twice() -> None:
    assert columns("ab网络。") == 8
