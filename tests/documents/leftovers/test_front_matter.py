from __future__ import annotations

from aligner.documents.leftovers.front_matter import front_matter
from aligner.model import Paragraph

FIELDS = ["---", "layout: page", "title: 渡口守则", "tags:", "- ferry", "---"]
TEXT = ["渡口归全村所有。", "The ferry belongs to the village."]


def found(*page: str) -> list[int]:
    return list(front_matter([Paragraph(line, line=number) for number, line in enumerate(page, 1)]))


def test_the_fields_above_a_page_are_furniture() -> None:
    assert found(*FIELDS, "# 渡口守则", *TEXT) == [0, 1, 2, 3, 4, 5]


def test_a_title_that_stands_nowhere_else_stays() -> None:
    assert found(*FIELDS, *TEXT) == [0, 1, 3, 4, 5]


def test_a_rule_above_a_text_is_none() -> None:
    assert found("---", *TEXT, "---", *TEXT) == []
    assert found("---", *TEXT) == []
    assert found(*TEXT, *FIELDS) == []
    assert found("---", "---", *TEXT) == []
