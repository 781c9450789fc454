from __future__ import annotations

import pytest

from aligner.documents.bilingual.abstracts import abstract_lines
from aligner.documents.bilingual.parallel import take_apart
from aligner.model import Paragraph

EN = "Abstract: This paper asks why families left the valley in the years after a drought, when seed had run out."
ZH = "摘要：本文探讨旱灾之后数年间，河谷居民在种子用尽以后离开故土的原因。"
PAPER = [
    "一、引言",
    "十九世纪最后三十年，上游河谷接连遭遇旱灾，旧说认为百姓随即出逃。",
    "本文利用教区登记簿和税册，对这一说法提出质疑，并重新排列迁徙的年份。",
    "税册显示，重旱当年多数农户尚有存粮，商号也愿意赊销，到了第二年种子用尽，商号才不再放贷。",
]
TRANSLATION = [
    "1. Introduction",
    "In the last thirty years of the nineteenth century droughts struck the valley, and people are said to have fled.",
    "This paper uses parish registers and tax rolls to question that view, and puts the years in a new order.",
    "The rolls show that most farms still had grain in the year of the drought; credit ran out only in the next.",
]


@pytest.mark.parametrize(
    ("texts", "lines"),
    [
        (["题目", EN, "Keywords: drought; credit", "一、引言"], {1, 2}),
        (["Abstract", "Families left late.", "They had credit.", "Key words: drought", "一、引言"], {0, 1, 2, 3}),
        (["[Abstract] Families left late.", "The valley is long."], {0}),
        (["ABSTRACT", "Families left late.", "The valley is long."], {0, 1}),
        (["【摘 要】居民离开了。", "【关键词】旱灾", "一、引言"], {0, 1}),
        (["摘要", "居民离开了。", "一、引言"], {0, 1}),
        (["Summary proceedings are held by one judge.", "Abstract art is shown here."], set()),
        (["摘要刊登在首页。"], set()),
    ],
)
def test_an_abstract_goes_from_its_heading_to_its_key_words(texts: list[str], lines: set[int]) -> None:
    assert abstract_lines(texts) == lines


@pytest.mark.parametrize(
    ("texts", "both"),
    [
        ([EN, "Keywords: drought; valley", *PAPER], False),
        ([ZH, "关键词：旱灾", EN, "Keywords: drought; valley", *PAPER], False),
        ([ZH, EN], True),
        ([ZH, *PAPER, EN, *TRANSLATION], True),
    ],
)
def test_the_abstract_of_a_paper_is_no_rendering_of_it(texts: list[str], both: bool) -> None:
    page = take_apart([Paragraph(text, "body", line) for line, text in enumerate(texts, 1)])
    assert (page is not None) == both
