from __future__ import annotations

import pytest

from aligner.documents.leftovers.vocabulary import vocabulary
from aligner.model import Paragraph

PAGE = (
    "渡船在大雾天停航，乘客须在岸边等候。",
    "The ferry is suspended in dense fog, and passengers have to wait on the bank.",
)
MORE = (
    "票款由船夫每晚交到村委会。",
    "Every evening the boatman hands the fares to the village committee.",
    "船上禁止生火做饭。",
    "It is forbidden to light a fire or to cook on board.",
)


def told(*texts: str) -> list[str]:
    lines = [Paragraph(text, "body", number) for number, text in enumerate(texts, 1)]
    return [texts[i] for i in vocabulary(lines, ())]


@pytest.mark.parametrize(
    "entry",
    [
        "suspend v. 暂停",
        "dense adj. 浓密的；稠密的",
        "ferry [ˈferi] n. 渡船",
        "bank /bæŋk/ 河岸",
        "passenger 乘客 n.",
        "1. suspend vt. & vi. 暂停，中止",
    ],
)
def test_an_entry_beyond_doubt_needs_no_heading(entry: str) -> None:
    assert told(*PAGE, entry, *MORE) == [entry]


@pytest.mark.parametrize(
    "heading", ["【重点词汇】", "生词", "词汇积累：", "核心詞彙", "Vocabulary", "Useful words and phrases"]
)
def test_under_a_heading_a_term_and_its_gloss_will_do(heading: str) -> None:
    found = told(*PAGE, heading, "dense fog 大雾", "票款 fare", *MORE)
    assert found == [heading, "dense fog 大雾", "票款 fare"]


def test_words_from_the_lines_above_follow_entries_beyond_doubt() -> None:
    lines = (*PAGE, "dense fog 大雾", "例句：Dense fog covered the lake. 大雾笼罩湖面。", *MORE)
    assert told(*lines) == []
    assert told(*lines, "cook vi. 做饭") == [*lines[2:4], "cook vi. 做饭"]


@pytest.mark.parametrize(
    "lines",
    [
        ("渡口章程 Ferry Rules", *PAGE, *MORE),
        (*PAGE, "票款 Fares", *MORE),
        (*PAGE, "Notes", "渡船 ferry", *MORE),
        ("suspend v. 暂停", "dense adj. 浓密的", "ferry n. 渡船", "bank n. 河岸"),
        ("词汇", "渡船 ferry", "河岸 bank", "大雾 dense fog", PAGE[0]),
        PAGE,
    ],
)
def test_headings_notes_and_lists_of_terms_are_text(lines: tuple[str, ...]) -> None:
    assert told(*lines) == []
