"""Paragraphs in both languages that the width of a page wrapped."""

from __future__ import annotations

import pytest

from aligner.documents.bilingual.parallel import take_apart
from aligner.documents.bilingual.wrapped_pairs import with_wrapped_joined
from aligner.documents.lines.rhythm import columns
from aligner.model import Paragraph

PAIRS = [
    (
        "渡口归全村所有，任何人都可以免费乘船过河。去年一共运送了十一万名旅客，其中四成是学生。",
        "The ferry belongs to the whole village, and anyone may cross free of charge. Last year it carried 110,000 "
        "passengers, four in ten of whom were pupils.",
    ),
    (
        "码头年久失修，护栏已经缺失，栈桥在洪水过后无人重建。",
        "The landing has fallen into disrepair: its railings are missing, and the jetty has not been rebuilt since the "
        "flood.",
    ),
    (
        "理事会将在三年之内重建栈桥，并且每两年检查一次。天气恶劣时，船长有权停航。",
        "Within three years the Board will rebuild the jetty and have it inspected every other year. The master may "
        "stop the ferry in bad weather.",
    ),
    ("夜间渡船由两人值守。", "Two men keep the ferry at night, and they take turns to sleep."),
]
TRADITIONAL = [
    (
        "渡口歸全村所有，任何人都可以免費乘船過河。去年一共運送了十一萬名旅客，其中四成是學生。",
        PAIRS[0][1],
    ),
    ("碼頭年久失修，護欄已經缺失，棧橋在洪水過後無人重建。", PAIRS[1][1]),
    ("理事會將在三年之內重建棧橋，並且每兩年檢查一次。天氣惡劣時，船長有權停航。", PAIRS[2][1]),
    ("夜間渡船由兩人值守。", PAIRS[3][1]),
]


def wrapped(text: str, width: int, letter: float = 1) -> list[str]:
    """A text in both languages in lines of a width: it breaks between words and between any two characters.

    In print a letter takes less than half of the room of a Chinese character.
    """
    lines, word = [""], ""
    for character in [*text, " "]:
        if character.isascii() and character != " ":
            word += character
            continue
        for token in (word, character):
            line = lines[-1] + token.rstrip()
            if columns(line) - (1 - letter) * sum(map(str.isascii, line)) > width and token not in "。，；":
                lines.append("")
            lines[-1] += token if lines[-1] else token.lstrip()
        word = ""
    return [line.strip() for line in lines if line.strip()]


@pytest.mark.parametrize("pairs", [PAIRS, TRADITIONAL])
@pytest.mark.parametrize("between", ["", " "])
@pytest.mark.parametrize("width", [56, 64, 72, 76, 84])
@pytest.mark.parametrize("chinese_first", [True, False])
@pytest.mark.parametrize("letter", [1, 0.85])
def test_no_word_is_lost_to_the_other_side(
    pairs: list[tuple[str, str]], between: str, width: int, chinese_first: bool, letter: float
) -> None:
    page, number = [], 1
    for pair in pairs:
        for line in wrapped(between.join(pair if chinese_first else pair[::-1]), width, letter):
            page.append(Paragraph(line, line=number))
            number += 1
        number += 1
    apart = take_apart(page)
    assert apart is not None
    assert "".join(line.text for line in apart.chinese) == "".join(chinese for chinese, _ in pairs)
    assert " ".join(line.text for line in apart.english) == " ".join(english for _, english in pairs)


def test_a_long_line_among_them_changes_nothing() -> None:
    lines = [line for pair in PAIRS for line in wrapped(" ".join(pair), 64)]
    page = [Paragraph(line, line=number) for number, line in enumerate([*lines, "渡口归全村所有。" * 10], 1)]
    apart = take_apart(page)
    assert apart is not None
    assert " ".join(line.text for line in apart.english) == " ".join(english for _, english in PAIRS)


def test_one_such_paragraph_on_a_page_of_others_is_cut_into_its_languages() -> None:
    page = [
        "渡口歸全村所有，由理事會管理，任何人都可以在",
        "白天免費乘船過河，包括學生。 The ferry belongs",
        "to the village and is free for all in daytime.",
    ]
    lines = with_wrapped_joined([Paragraph(text, line=number) for number, text in enumerate(page, 1)])
    assert [line.text for line in lines] == [
        "渡口歸全村所有，由理事會管理，任何人都可以在白天免費乘船過河，包括學生。",
        "The ferry belongs to the village and is free for all in daytime.",
    ]


@pytest.mark.parametrize(
    "page",
    [
        # Pairs a line, names in Chinese, headings in both languages above a paragraph, columns, points.
        ("渡口归全村所有。The ferry belongs to the village.", "船票免费。Tickets are free."),
        ("所有渡船的航程都由村里的年轻人使用 Nordic", "Ferry 系统记录，每月公布一次。"),
        ("第一条 所有权 Article 1 Ownership", "The ferry belongs to the village and to no one else, now and ever."),
        ("渡口归全村所有，任何人都可以    The ferry belongs to the", "免费乘船过河。    village and is free."),
        ("渡口 The ferry", "1. the landing", "2. the jetty"),
    ],
)
def test_what_stays_as_it_is(page: tuple[str, ...]) -> None:
    lines = [Paragraph(text, line=number) for number, text in enumerate(page, 1)]
    assert with_wrapped_joined(lines) == lines


def test_a_page_s_end_within_such_a_paragraph() -> None:
    page = [
        Paragraph("渡口归全村所有，任何人都可以免费乘船过河。去年运送了十一万人。 The ferry", line=1),
        Paragraph("belongs to the village and is free for all.", line=5, goes_on=True),
    ]
    assert with_wrapped_joined(page)[-1].text == "The ferry belongs to the village and is free for all."
