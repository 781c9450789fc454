"""Issues in notes read back as they were."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from aligner.formats.issue_line import issue_line, issue_of
from aligner.model import SEVERITIES, Issue

SOURCE, TARGET = "各国承诺打击网络恐怖主义。", "States pledge to fight terrorism."
WORDS = st.text(st.characters(exclude_categories=("Cs",)), max_size=20).filter(lambda text: "[suggestion: " not in text)


def test_a_line_is_readable() -> None:
    issue = Issue("omission", "accuracy/omission", "major", "source", (6, 8), "网络", "“网络” is left out.", "cyber")
    line = issue_line(issue)
    assert line == "major accuracy/omission (omission, source 6-8): “网络” is left out. [suggestion: cyber]"
    assert issue_of(line, SOURCE, TARGET) == issue


@given(
    st.sampled_from(SEVERITIES),
    st.booleans(),
    st.booleans(),
    WORDS,
    st.none() | WORDS,
    st.integers(0, 13),
    st.integers(0, 13),
)
def test_reads_back_equal(
    severity: str, on_source: bool, spanned: bool, message: str, suggestion: str | None, one: int, other: int
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
    )
    assert issue_of(issue_line(issue), SOURCE, TARGET) == issue


def test_a_span_that_no_longer_fits_is_dropped() -> None:
    issue = issue_of("minor style (style, target 10-99): Stiff.", SOURCE, TARGET)
    assert issue
    assert issue.span is None
    assert issue.text == ""


def test_any_other_remark_is_none() -> None:
    for remark in ("", "Please check.", "major problem: see (source 1-2)", "Confidence 0.900."):
        assert issue_of(remark, SOURCE, TARGET) is None
