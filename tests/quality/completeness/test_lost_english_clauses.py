"""Clauses of an English source that the Chinese translation leaves out."""

import pytest

from aligner.quality.adequacy.reading import reading
from aligner.quality.completeness.lost_english_clauses import lost_english_clause


def found(source: str, target: str) -> str | None:
    span = lost_english_clause(reading(source, (), False), reading(target, (), True))
    return None if span is None else source[slice(*span)]


@pytest.mark.parametrize(
    ("source", "target", "lost"),
    [
        ("Dogs are welcome in the park, but they must be kept on a lead.", "公园欢迎携犬入内。", "kept on a lead"),
        ("The report came out in May; readers can order it.", "报告五月发表。", "readers can order"),
        (
            "The road will be closed for repairs, and buses will take another route.",
            "道路将封闭维修。",
            "buses will take another route",
        ),
    ],
)
def test_a_clause_without_any_counterpart(source: str, target: str, lost: str) -> None:
    assert found(source, target) == lost


@pytest.mark.parametrize(
    ("source", "target"),
    [
        # Rendered.
        ("Dogs are welcome in the park, but they must be kept on a lead.", "公园欢迎携犬入内，但须系绳。"),
        # Short enough for the whole, though rendered freely.
        ("The dogs may come, but they must be kept on a lead.", "狗可以进来，要牵着，不准乱跑。"),
        # A clause that only says more of the one before.
        ("The road will be closed for repairs, which will delay the buses.", "道路将封闭维修。"),
        # Speech.
        ('"The road is closed," he said, "and buses will take another route."', "路封了。"),
    ],
)
def test_all_else_may_be_rendered(source: str, target: str) -> None:
    assert found(source, target) is None
