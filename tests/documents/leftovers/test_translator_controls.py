from __future__ import annotations

import pytest

from aligner.documents.leftovers.translator_controls import translator_controls
from aligner.model import Paragraph


def left(*texts: str) -> list[str]:
    lines = [Paragraph(text) for text in texts]
    return [text for i, text in enumerate(texts) if i not in translator_controls(lines)]


TEXT = ["渡口明天关闭。", "The ferry is closed tomorrow."]


@pytest.mark.parametrize(
    ("above", "between", "below"),
    [
        (["中文(简体)检测到的语言", "swap_horiz", "英语"], ["125 / 5,000"], ["发送反馈", "content_copy thumb_up_alt"]),
        (["Chinese (Simplified) - Detected", "English"], ["7 / 5000"], ["Send feedback", "Side panels"]),
        (["检测到中文", "英语"], ["翻译结果"], ["复制", "分享", "反馈"]),
        (
            ["Text", "Text Images Documents Websites"],
            ["19 / 5,000", "Translation result"],
            ["History Saved Contribute"],
        ),
    ],
)
def test_the_controls_of_a_translator_are_left_out(above: list[str], between: list[str], below: list[str]) -> None:
    found = left(*above, TEXT[0], *between, TEXT[1], *below)
    assert [text for text in found if text != "Text"] == TEXT


@pytest.mark.parametrize(
    "texts",
    [
        # the texts of a program
        [
            "发送反馈",
            "Send feedback",
            "翻译结果",
            "Translation result",
            "英语",
            "English",
            "检测语言",
            "Detect language",
        ],
        # a table of languages and a fraction
        ["英语", "3 / 500", "法语", "4 / 500"],
        ["英语", "渡口课程", "English", "Lessons at the ferry"],
    ],
)
def test_words_of_a_text_stay(texts: list[str]) -> None:
    assert left(*texts) == texts


def test_the_name_of_a_language_within_the_text_stays() -> None:
    texts = ["swap_horiz", *TEXT, "英语", TEXT[0], "7 / 5,000", "content_copy"]
    assert left(*texts) == [*TEXT, "英语", TEXT[0]]
