"""Notes at the feet of the pages on one side and at the end on the other."""

from __future__ import annotations

import pytest

from aligner.documents.pages.collected_notes import with_notes_collected
from aligner.documents.preparation import prepare, prepare_pair
from aligner.model import Document, Paragraph, ParallelDocument
from aligner.settings import Settings

CHINESE = (
    "渡口始建于明代。①当时只有一条木船，每天往返七次，运送客商和粮食。",
    "①见县志卷三。",
    "清代又增设了第二个渡口，船夫由村民推选，任期一年。②",
    "②参看林海：《河运考》，第45页。",
    "渡口后来停航，一九五二年才恢复通航，村民们举行了盛大的庆祝活动。",
)
BODY = (
    "The ferry was set up in the Ming dynasty.[1] One wooden boat made seven trips a day, with merchants and grain.",
    "A second ferry was added in the Qing dynasty, whose boatman the villagers elected for a year.[2]",
    "It was later suspended. Service was resumed in 1952, and the villagers held a grand celebration.",
)
NOTES = ("[1] See County Annals, vol. 3.", "[2] See Lin Hai, A Study of River Transport, p. 45.")
COLLECTED = (*CHINESE[::2], *CHINESE[1::2])


def paragraphs(*texts: str) -> tuple[Paragraph, ...]:
    return tuple(Paragraph(text, line=number) for number, text in enumerate(texts, 1))


def chinese(ours: tuple[str, ...], theirs: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(p.text for p in with_notes_collected(paragraphs(*ours), paragraphs(*theirs))[0])


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        (CHINESE, (*BODY, *NOTES)),
        (CHINESE, (*BODY, "Notes", *NOTES)),
        (CHINESE, (*BODY, "Notes", "1. See County Annals, vol. 3.", "2. See Lin Hai, p. 45.")),
        (CHINESE, (*BODY, *NOTES, "(End)")),
    ],
)
def test_notes_at_the_feet_are_read_where_the_other_side_has_them(
    ours: tuple[str, ...], theirs: tuple[str, ...]
) -> None:
    if theirs[-1] == "(End)":
        assert chinese((*ours, "（完）"), theirs) == (*COLLECTED, "（完）")
    else:
        assert chinese(ours, theirs) == COLLECTED


def test_numbered_anew_on_each_page() -> None:
    ours = tuple(text.replace("②", "①") for text in CHINESE)
    assert chinese(ours, (*BODY, *NOTES)) == (*ours[::2], *ours[1::2])


def test_a_reference_may_be_lost_where_the_notes_are_collected() -> None:
    assert chinese(CHINESE, (BODY[0], BODY[1].replace("[2]", ""), BODY[2], *NOTES)) == COLLECTED
    assert chinese(CHINESE, (*(text.replace("[1]", "").replace("[2]", "") for text in BODY), *NOTES)) == CHINESE


def test_two_notes_at_one_foot() -> None:
    ours = (CHINESE[0] + "船夫姓林。②", CHINESE[1], CHINESE[3], CHINESE[4])
    theirs = (BODY[0] + " The boatman was a Lin.[2]", BODY[2], *NOTES)
    assert chinese(ours, theirs) == (ours[0], ours[3], ours[1], ours[2])


def test_the_english_may_be_the_side_with_notes_at_the_feet() -> None:
    theirs = (BODY[0], NOTES[0], BODY[1], NOTES[1], BODY[2])
    found = with_notes_collected(paragraphs(*COLLECTED), paragraphs(*theirs))
    assert tuple(p.text for p in found[1]) == (*BODY, *NOTES)


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        # Another number of notes; none that is referred to; points; notes at the feet of both.
        (CHINESE, (*BODY, NOTES[0])),
        (CHINESE[1:], (*BODY, *NOTES)),
        (tuple(text.replace("。②", "。") for text in CHINESE), (*BODY, *NOTES)),
        (CHINESE, (BODY[0], NOTES[0], BODY[1], NOTES[1], BODY[2])),
        (("要点有二：", "①渡口归全村所有。", "②船夫由村民推选。"), (*BODY, *NOTES)),
        (COLLECTED, (*BODY, *NOTES)),
    ],
)
def test_what_stays(ours: tuple[str, ...], theirs: tuple[str, ...]) -> None:
    assert chinese(ours, theirs) == ours


def test_in_one_file_and_in_two() -> None:
    ours, theirs = (
        Document(name, "und", paragraphs(*texts)) for name, texts in (("z", CHINESE), ("e", (*BODY, *NOTES)))
    )
    both = Document("x", "und", paragraphs(*CHINESE, *BODY, *NOTES))
    for found in (prepare_pair(ours, theirs, Settings()), prepare(both, Settings())):
        assert isinstance(found, ParallelDocument)
        assert tuple(p.text for p in found.source.paragraphs) == COLLECTED
        assert tuple(p.text for p in found.target.paragraphs) == (*BODY, *NOTES)
