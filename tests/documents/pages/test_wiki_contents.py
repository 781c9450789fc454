from __future__ import annotations

import pytest

from aligner.documents.pages.wiki_contents import REASON, wiki_contents
from aligner.documents.preparation import clean
from aligner.model import Document, Paragraph

LIST = ["1 History", "1.1 Early ferries", "2 The boatmen", "3 References"]
TEXT = [
    "History",
    "The first ferry crossed the river in the spring of 1872.",
    "Early ferries",
    "They were rowed by four boatmen and a boy.",
    "The boatmen",
    "The villagers elect the boatmen every year.",
    "References",
]


def lines(*texts: str) -> list[Paragraph]:
    return [Paragraph(text, line=number) for number, text in enumerate(texts, 1)]


def test_the_list_below_its_head_is_the_sites() -> None:
    assert list(wiki_contents(lines("Contents [hide]", *LIST, *TEXT), {0: REASON})) == [1, 2, 3, 4]


@pytest.mark.parametrize("head", ["Contents [hide]", "目录 [隐藏]", "目錄 [顯示]"])
def test_its_head_is_known_by_its_wording(head: str) -> None:
    kept, furniture = clean(Document("x", "und", tuple(lines("The Ferry", "[edit]", head, *LIST, *TEXT))))
    assert [line.text for line in kept] == ["The Ferry", *TEXT]
    assert {piece.reason for piece in furniture} == {"edit link", REASON}


def test_what_does_not_come_back_or_count_stays() -> None:
    assert wiki_contents(lines("Contents [hide]", *LIST, "The ferry runs daily."), {0: REASON}) == {}
    assert wiki_contents(lines("Contents [hide]", "2 The boatmen", *TEXT), {0: REASON}) == {}
    assert wiki_contents(lines("Contents", *LIST, *TEXT), {}) == {}
