"""Issues in notes read back as they were."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aligner.formats.issue_line import issue_line, issue_of
from aligner.model import SEVERITIES, Bead, Issue, TranslationUnit

SOURCE, TARGET = "各国承诺打击网络恐怖主义。", "States pledge to fight terrorism."
WORDS = st.text(st.characters(exclude_categories=("Cs",)), max_size=20).filter(
    lambda text: "[" not in text and text == text.strip()
)


UNIT = TranslationUnit(Bead(range(1), range(1)), (SOURCE,), (TARGET,), SOURCE, TARGET)
CYBER = Issue("omission", "accuracy/omission", "major", "source", (6, 8), "网络", "“网络” is left out.", "cyber")


def test_a_line_is_readable() -> None:
    line = issue_line(CYBER, UNIT)
    assert line == "major accuracy/omission (omission, source 6-8 “网络”): “网络” is left out. [suggestion: cyber]"
    assert issue_of(line, SOURCE, TARGET) == CYBER
    accepted = replace(CYBER, accepted=True)
    assert issue_line(accepted, UNIT) == f"{line} [accepted]"
    assert issue_of(f"{line} [accepted]", SOURCE, TARGET) == accepted


def test_long_words_are_shortened_unless_they_decide_what_is_accepted() -> None:
    text = "The parties, recalling their earlier talks on the matter, have decided to go on with them next year."
    unit = replace(UNIT, target_text=text)
    issue = Issue("style", "style", "minor", "target", (0, len(text)), text, "Long.")
    assert "“The parties, recalling their earlier tal … them next year.”" in issue_line(issue, unit)
    assert issue_of(issue_line(issue, unit), SOURCE, text) == issue
    accepted = replace(issue, accepted=True)
    assert text in issue_line(accepted, unit)
    assert issue_of(issue_line(accepted, unit), SOURCE, text) == accepted


LINE = "major accuracy/omission (omission, source 6-8 “网络”): Left out. [accepted]"


@pytest.mark.parametrize(
    ("source", "span", "accepted"),
    [
        (SOURCE, (6, 8), True),
        ("日前，" + SOURCE, (9, 11), True),
        ("网络：各国承诺打击网络恐怖主义。", (9, 11), True),
        ("各国承诺打击互联网恐怖主义。", None, False),
    ],
    ids=["same", "moved", "the nearest", "other words"],
)
def test_words_are_followed_and_what_is_accepted_with_them(
    source: str, span: tuple[int, int] | None, accepted: bool
) -> None:
    issue = issue_of(LINE, source, TARGET)
    assert issue is not None
    assert (issue.span, issue.text, issue.accepted) == (span, "网络" if span else "", accepted)


def test_an_accepted_whole_unit_quotes_its_text() -> None:
    whole = Issue("omission", "accuracy/omission", "major", "source", None, "", "Not translated.", accepted=True)
    line = issue_line(whole, UNIT)
    assert SOURCE in line
    assert issue_of(line, SOURCE, TARGET) == whole
    assert issue_of(line, "另一句。", TARGET) == replace(whole, accepted=False)


@given(
    st.sampled_from(SEVERITIES),
    st.booleans(),
    st.booleans(),
    WORDS,
    st.none() | WORDS,
    st.integers(0, 13),
    st.integers(0, 13),
    st.booleans(),
)
def test_reads_back_equal(
    severity: str,
    on_source: bool,
    spanned: bool,
    message: str,
    suggestion: str | None,
    one: int,
    other: int,
    accepted: bool,
) -> None:
    text = SOURCE if on_source else TARGET
    span = (min(one, other), max(one, other)) if spanned else None
    issue = Issue(
        "number",
        "accuracy/mistranslation",
        severity,
        "source" if on_source else "target",  # type: ignore[arg-type]
        span,
        text[slice(*span)] if span else "",
        message,
        suggestion,
        accepted,
    )
    assert issue_of(issue_line(issue, UNIT), SOURCE, TARGET) == issue


def test_a_span_that_no_longer_fits_is_dropped() -> None:
    issue = issue_of("minor style (style, target 10-99): Stiff.", SOURCE, TARGET)
    assert issue
    assert issue.span is None
    assert issue.text == ""


def test_any_other_remark_is_none() -> None:
    for remark in ("", "Please check.", "major problem: see (source 1-2)", "Confidence 0.900."):
        assert issue_of(remark, SOURCE, TARGET) is None
