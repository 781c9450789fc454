"""Headings on two lines where the other text has them on one."""

from __future__ import annotations

import pytest

from aligner.documents.bilingual.two_line_headings import with_headings_joined
from aligner.documents.preparation import prepare, prepare_pair
from aligner.model import Document, Paragraph, ParallelDocument
from aligner.settings import Settings

CHINESE = (
    "渡口公约",
    "第一部分　一般规定",
    "第一条　目的",
    "本公约旨在保护渡口和船夫的安全，促进两岸往来。",
    "第二条　渡船和船夫",
    "渡船每天开行七班，船夫由两岸村民共同推选。",
)
ENGLISH = (
    "Convention on Ferries",
    "PART I",
    "GENERAL PROVISIONS",
    "Article 1",
    "Purpose",
    "The purpose of this Convention is to protect ferries and boatmen and to promote exchange.",
    "Article 2",
    "Ferries and Boatmen",
    "The ferries make seven trips a day; the villagers of both banks elect the boatmen.",
)
JOINED = (
    ENGLISH[0],
    "PART I GENERAL PROVISIONS",
    "Article 1 Purpose",
    ENGLISH[5],
    "Article 2 Ferries and Boatmen",
    ENGLISH[8],
)


def paragraphs(*texts: str) -> tuple[Paragraph, ...]:
    return tuple(Paragraph(text, line=number) for number, text in enumerate(texts, 1))


def joined(ours: tuple[str, ...], theirs: tuple[str, ...]) -> list[tuple[str, ...]]:
    return [tuple(p.text for p in side) for side in with_headings_joined(paragraphs(*ours), paragraphs(*theirs))]


def test_number_and_title_on_one_line_as_beside() -> None:
    assert joined(CHINESE, ENGLISH) == [CHINESE, JOINED]
    assert joined(ENGLISH, CHINESE) == [JOINED, CHINESE]


@pytest.mark.parametrize(
    ("one", "two", "whole"),
    [
        ("第五条　生效", ("Article 5", "Entry into Force"), "Article 5 Entry into Force"),
        ("第3章：渡船", ("Chapter III", "Ferries"), "Chapter III Ferries"),
        ("附件二 渡口一览表", ("Annex 2", "List of Ferries"), "Annex 2 List of Ferries"),
        ("第四條　簽署、批准和加入", ("ARTICLE FOUR", "Signature, ratification and accession"), ""),
        ("Article 5: Entry into Force", ("第五条", "生效"), "第五条 生效"),
        ("Chapter II. Ferries", ("第二章", "渡船"), "第二章 渡船"),
    ],
)
def test_divisions_in_either_language(one: str, two: tuple[str, str], whole: str) -> None:
    assert joined((one,), (*two, "…"))[1] == (whole or " ".join(two), "…")


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        # Both on two lines; another number; no title on the one line, or a sentence; no title below the number.
        (("第五条", "生效"), ("Article 5", "Entry into Force")),
        (("第四条　生效",), ("Article 5", "Entry into Force")),
        (("第五章　生效",), ("Article 5", "Entry into Force")),
        (("第五条",), ("Article 5", "Entry into Force")),
        (("第五条　本公约即日生效。",), ("Article 5", "Entry into Force")),
        (("第五条　生效",), ("Article 5", "This Convention enters into force today.")),
        (("第五条　生效",), ("Article 5", "Article 6")),
        (("第五条　生效",), ("Article 5", "1. Entry into Force")),
        (("第五条　生效",), ("Article 5", "1 March 2024")),
        (("第五条　生效",), ("Article 5", "渡口")),
        (("第五条　生效",), ("Under Article 5", "Entry into Force")),
    ],
)
def test_what_stays(ours: tuple[str, ...], theirs: tuple[str, ...]) -> None:
    assert joined(ours, theirs) == [ours, theirs]


def test_in_one_file_and_in_two() -> None:
    both = Document("x", "und", paragraphs(*CHINESE, *ENGLISH))
    ours, theirs = (Document(name, "und", paragraphs(*texts)) for name, texts in (("z", CHINESE), ("e", ENGLISH)))
    for found in (prepare(both, Settings()), prepare_pair(ours, theirs, Settings())):
        assert isinstance(found, ParallelDocument)
        assert tuple(p.text for p in found.target.paragraphs) == JOINED
        assert [p.kind for p in found.target.paragraphs][1:3] == ["heading", "heading"]
