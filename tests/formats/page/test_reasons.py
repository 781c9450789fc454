"""Reasons in Chinese."""

from __future__ import annotations

import pytest

from aligner.formats.page.reasons import in_chinese
from aligner.model import Bead, Header, TranslationUnit
from aligner.quality.check import Check, Example
from aligner.quality.checks import CHECKS
from aligner.quality.glossary import Glossary, Term
from aligner.quality.running import run_checks

FIRES = [
    pytest.param(check, example, id=f"{check.id}-{number}")
    for check in CHECKS
    for number, example in enumerate(check.examples.fires)
]


@pytest.mark.parametrize(("check", "example"), FIRES)
def test_whatever_a_check_says_is_said_in_chinese(check: Check, example: Example) -> None:
    header = Header("a", "b", example.source_lang, example.target_lang)
    glossary = Glossary.of(Term(chinese, (english,)) for chinese, english in example.terms) if example.terms else None
    units = [
        TranslationUnit(Bead(range(bool(source)), range(bool(target))), (source,), (target,), source, target)
        for source, target in example.units
    ]
    messages = [i.message for u in run_checks(units, header, glossary=glossary, checks=(check,)) for i in u.issues]
    assert messages
    assert [message for message in messages if in_chinese(message) is None] == []


@pytest.mark.parametrize(
    ("message", "chinese"),
    [
        ("“2016” has no counterpart; the source has “二〇一五” (2,015).", "“2016”没有对应，原文为“二〇一五” (2,015)。"),
        ("“a.b” is left in the source language.", "“a.b”未翻译，仍为原文语言。"),
        (r"The tag <\1> is not in the source.", r"原文中没有 <\1>。"),
        ("The glossary renders “世卫组织” as “WHO” or “the WHO”.", "术语表规定“世卫组织”译作“WHO”或“the WHO”。"),
        ("“Wang Wei” does not read 张薇.", "“Wang Wei”与“张薇”读音不符。"),
        (
            "“2023” has no counterpart; the source has “113年” (ROC year: 2024).",
            "“2023”没有对应，原文为“113年”（即公元2024年）。",
        ),
        ("3 spaces in a row.", "连续 3 个空格。"),
    ],
)
def test_what_a_message_quotes_stays_as_it_is(message: str, chinese: str) -> None:
    assert in_chinese(message) == chinese


def test_a_message_of_another_tool_has_no_chinese() -> None:
    assert in_chinese("Consider revising.") is None
