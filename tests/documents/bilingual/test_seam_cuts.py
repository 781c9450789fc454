"""Where exactly a line is cut whose languages meet: `第四章|Chapter IV`."""

from __future__ import annotations

import re

import pytest

from aligner.documents.bilingual.seam_cuts import cut_chinese_first, cut_english_first, inside_pair

CHINESE_FIRST = [
    "加强合作。|We will cooperate more closely.",
    "他说：“行。”|“Fine,” he said.",
    "支持2030年议程 |2030 Agenda supported",
    "结束语：|(see also the annex)",
    "参加APEC|Participation in the forum",
    "桥通车了。|— Traffic crosses the bridge.",
    "读《Walden》。|The book is read here.",
]
ENGLISH_FIRST = [
    "The bridge is open.|桥已通车。",
    "He left in|1998年离开。",
    "We agree.|（一）双方同意。",
    "The work went on.|——工作继续进行。",
    "A reform is due.|ICANN的改革势在必行。",
    "We support the G20.|二十国集团得到支持。",
]


@pytest.mark.parametrize("line", CHINESE_FIRST)
def test_marks_figures_and_names_go_with_their_language_where_chinese_comes_first(line: str) -> None:
    text, cut = line.replace("|", ""), line.index("|")
    assert {cut_chinese_first(text, change) for change in changes(text, "[一-鿿]", "[A-Za-z]")} >= {cut}


@pytest.mark.parametrize("line", ENGLISH_FIRST)
def test_marks_figures_and_names_go_with_their_language_where_english_comes_first(line: str) -> None:
    text, cut = line.replace("|", ""), line.index("|")
    assert {cut_english_first(text, change) for change in changes(text, "[A-Za-z]", "[一-鿿]")} >= {cut}


@pytest.mark.parametrize(
    ("left", "right", "torn"),
    [
        ("他说（大声", "loudly) so", False),
        ("条约（", "the treaty）生效", True),
        ("他说“去", "go”。", True),
        ("他说。", "“He said.”", False),
    ],
)
def test_a_cut_inside_a_bracket_or_quotation_tears_it(left: str, right: str, torn: bool) -> None:
    assert inside_pair(left + right, len(left)) is torn


def changes(text: str, before: str, after: str) -> list[re.Match[str]]:
    """What stands between a letter of one script and the next of the other."""
    return list(re.finditer(rf"(?<={before})[^A-Za-z一-鿿]*(?={after})", text))
