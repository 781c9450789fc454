"""Issues as lines for the eye and for editors."""

from __future__ import annotations

import io
from dataclasses import replace

from aligner.formats.issue_lines import IssueLines
from aligner.model import Bead, Header, Issue, Place, TranslationUnit

FOUND = Issue("numbers", "accuracy/number", "major", "target", (15, 19), "2012", "“2012” has no counterpart.")
ZH, EN = "会议于2021年举行。", "It was held in 2012."
UNIT = TranslationUnit(Bead(range(1), range(1)), (ZH,), (EN,), ZH, EN)
HEADER = Header("a.txt", "b.txt", "zh-CN", "en-US")


def lines(unit: TranslationUnit, header: Header = HEADER) -> list[str]:
    out = io.BytesIO()
    IssueLines().write(header, [unit], out)
    return out.getvalue().decode().splitlines()


def test_an_editor_jumps_to_the_line() -> None:
    unit = replace(UNIT, issues=(FOUND,), place=Place(7, 12, "a1/1"))
    assert lines(unit, replace(HEADER, origin="delivery.xlf")) == [
        "delivery.xlf:12: major: accuracy/number (numbers): “2012” has no counterpart. [unit 1, id a1/1, target “2012”]"
    ]


def test_a_file_without_lines_and_a_unit_without_words() -> None:
    whole = replace(FOUND, side="source", span=None, text="", message="Nothing says\nthis.")
    (line,) = lines(replace(UNIT, issues=(whole,)))
    assert line == "a.txt: major: accuracy/number (numbers): Nothing says this. [unit 1]"


def test_long_words_are_shortened_and_accepted_ones_left_out() -> None:
    words = "会议" * 60
    long = replace(FOUND, text=words)
    (line,) = lines(replace(UNIT, issues=(long, replace(FOUND, accepted=True))))
    assert " … " in line
    assert len(line) < 160
