"""Grades, classes and phases of both languages."""

import pytest

from aligner.quality.figures.grades import chinese_grades, english_grades


@pytest.mark.parametrize(
    ("text", "kind", "value"),
    [
        ("一级资质", "grade", 1),
        ("乙級", "grade", 2),
        ("第三類", "grade", 3),
        ("II级", "grade", 2),
        ("二期工程", "phase", 2),
        ("第一阶段", "phase", 1),
        ("首期项目", "phase", 1),
    ],
)
def test_chinese(text: str, kind: str, value: float) -> None:
    assert [(figure.kind, figure.value) for figure in chinese_grades(text)] == [(kind, value)]


@pytest.mark.parametrize("text", ["7.1级地震", "十二级", "三类问题", "几级台阶", "一期杂志", "县级以上"])
def test_no_chinese_ones(text: str) -> None:
    assert not list(chinese_grades(text))


@pytest.mark.parametrize(
    ("text", "kind", "value"),
    [
        ("a Grade II qualification", "grade", 2),
        ("a Class B licence", "grade", 2),
        ("a third-tier city", "grade", 3),
        ("Phase 1 of the works", "phase", 1),
        ("the second phase", "phase", 2),
    ],
)
def test_english(text: str, kind: str, value: float) -> None:
    assert [(figure.kind, figure.value) for figure in english_grades(text)] == [(kind, value)]


@pytest.mark.parametrize("text", ["Class 12", "a class A", "level 3.5", "in the first place"])
def test_no_english_ones(text: str) -> None:
    assert [figure.text for figure in english_grades(text)] in ([], ["class A"])
