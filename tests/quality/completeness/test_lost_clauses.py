"""Clauses that a translation leaves out."""

import pytest

from aligner.quality.adequacy.judgement import Judgement, Span
from aligner.quality.adequacy.reading import reading
from aligner.quality.completeness.lost_clauses import lost_clause, may_be_lost

SOURCE = "公司应当每年向股东提交财务报告，接受监督检查。"
TARGET = "The company shall submit financial reports to the shareholders every year."
CLAUSE = SOURCE.index("接受"), SOURCE.index("。")


def judgement(passage: Span | None, length: float = -1.0, further: Span | None = None) -> Judgement:
    return Judgement(0.9, "source", {"source": passage, "target": further}, length)


def found(source: str, target: str, told: Judgement) -> str | None:
    span = lost_clause(reading(source, (), True), reading(target, (), False), told)
    return None if span is None else source[slice(*span)]


def test_a_clause_without_a_counterpart() -> None:
    assert found(SOURCE, TARGET, judgement(CLAUSE)) == "接受监督检查"


@pytest.mark.parametrize(
    ("target", "told"),
    [
        # Adequacy finds another passage, or none, or the translation is long enough.
        (TARGET, judgement((0, 4))),
        (TARGET, judgement(None)),
        (TARGET, judgement(CLAUSE, -0.1)),
        # Much of the target is explained by nothing.
        (TARGET, judgement(CLAUSE, -1.0, (4, 40))),
        (f"{TARGET[:-1]} and undergo some scrutiny.", judgement(CLAUSE)),
        # One of its words has a counterpart.
        (f"{TARGET[:-1]} for inspection.", judgement(CLAUSE)),
    ],
)
def test_a_clause_that_may_be_rendered(target: str, told: Judgement) -> None:
    assert found(SOURCE, target, told) is None


@pytest.mark.parametrize("clause", ["内容如下：", "接受监督检查吗？", "接受三次监督检查。", "接受检查。"])
def test_introductions_questions_figures_and_short_clauses_are_left_alone(clause: str) -> None:
    source = f"公司应当每年向股东提交财务报告，{clause}"
    assert found(source, TARGET, judgement((CLAUSE[0], len(source) - 1))) is None


def test_adequacy_has_to_find_it_on_the_source() -> None:
    assert may_be_lost(judgement(CLAUSE)) == CLAUSE
    assert may_be_lost(Judgement(0.9, "target", {"source": CLAUSE, "target": None}, -1.0)) is None
