from __future__ import annotations

import pytest

from aligner.documents.leftovers.remarks import remarks
from aligner.model import Paragraph

PAGE = [
    "渡口归全村所有。",
    "The ferry belongs to the village.",
    "船票三元。",
    "A ticket costs three yuan.",
    "夜间停航。",
    "It does not run at night.",
]


def page(*added: str) -> list[Paragraph]:
    return [Paragraph(text, "body", number) for number, text in enumerate([*PAGE, *added], 1)]


@pytest.mark.parametrize(
    "remark",
    [
        "【林岚批注】“归……所有”译得好。",
        "【审校意见】此处宜用 fare",
        "[译注：此处直译。]",
        "（譯者註：下同）",
        "〔编者注：原文如此。〕",
        "译者按：方言从略。",
        "[TN: the pun is lost]",
        "(Translator's note: lit. “three pieces”.)",
        "[Reviewer: too literal?]",
        "Reviewer's comment: I would say fare.",
    ],
)
def test_what_translators_and_revisers_remark_is_furniture(remark: str) -> None:
    assert remarks(page(remark)) == {6: "remark"}


@pytest.mark.parametrize(
    "line",
    [
        "【复核】当事人可以申请复核。",
        "（审核）",
        "注：票价含税。",
        "编者按：本文写于去年。",
        "（修改后的章程见附件。）",
        "The reviewer paid for the ticket.",
        "[Translation] The ferry is closed.",
        "译者：林岚",
    ],
)
def test_what_may_be_text_stays(line: str) -> None:
    assert remarks(page(line)) == {}


def test_a_remark_goes_on_to_its_bracket_or_stop() -> None:
    assert sorted(remarks(page("[译注：“三元”指三枚", "硬币，下同。]", "船不开。"))) == [6, 7]
    assert sorted(remarks(page("【林岚批注】这里不必", "译出。", "船不开。"))) == [6, 7]
    assert remarks(page("[译注：“三元”指三枚", "The boat is closed.")) == {}


def test_remarks_in_both_languages_may_render_each_other() -> None:
    assert remarks(page("译者注：方言从略。", "Translator's note: dialect is left out.")) == {}
    assert remarks(page("[编者注：原文如此。]", "Editor's note: as in the original.")) == {}


def test_a_text_in_one_language_keeps_its_notes() -> None:
    assert remarks([Paragraph(text) for text in ("船票三元。", "[译注：下同。]", "夜间停航。")]) == {}
