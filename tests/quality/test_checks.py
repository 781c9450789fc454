"""Every check has its file, its place in the tuple, and examples in both directions that it obeys."""

import pkgutil
from collections.abc import Callable

import pytest

import aligner.quality.checks as folder
from aligner.formats.its import CATEGORIES
from aligner.model import SEVERITIES, Header, Issue, TranslationUnit
from aligner.quality.check import Check, Example, side_text
from aligner.quality.checks import CHECK_IDS, CHECKS
from aligner.quality.glossary import Glossary, Term
from aligner.quality.running import run_checks

FIRES = [
    pytest.param(check, example, id=f"{check.id}-{number}")
    for check in CHECKS
    for number, example in enumerate(check.examples.fires)
]
SILENT = [
    pytest.param(check, example, id=f"{check.id}-{number}")
    for check in CHECKS
    for number, example in enumerate(check.examples.silent)
]
Make = Callable[[str, str], TranslationUnit]


def issues_of(check: Check, example: Example, unit: Make) -> list[tuple[TranslationUnit, Issue]]:
    header = Header("a", "b", example.source_lang, example.target_lang)
    glossary = Glossary.of(Term(chinese, (english,)) for chinese, english in example.terms) if example.terms else None
    units = [unit(source, target) for source, target in example.units]
    checked = list(run_checks(units, header, glossary=glossary, checks=(check,)))
    assert [u.source_text for u in checked] == [u.source_text for u in units]
    return [(u, issue) for u in checked for issue in u.issues]


def test_every_file_of_the_folder_is_in_the_tuple() -> None:
    files = {module.name for module in pkgutil.iter_modules(folder.__path__)}
    assert sorted(files) == sorted(CHECK_IDS)
    assert all(type(check).__module__.endswith(f".{check.id}") for check in CHECKS)


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.id)
def test_a_check_is_wholly_described(check: Check) -> None:
    assert isinstance(check, Check)
    assert check.category in CATEGORIES
    assert check.severity in SEVERITIES
    assert type(check).__doc__
    for examples in (check.examples.fires, check.examples.silent):
        assert len(examples) >= 3
        assert {example.source_lang[:2] for example in examples} == {"zh", "en"}, "examples in both directions"


@pytest.mark.parametrize(("check", "example"), FIRES)
def test_must_fire(check: Check, example: Example, unit: Make) -> None:
    found = issues_of(check, example, unit)
    assert found
    for its_unit, issue in found:
        assert issue.check == check.id
        assert SEVERITIES.index(issue.severity) <= SEVERITIES.index(check.severity)
        assert issue.message.endswith(".")
        assert len(issue.message) < 300
        if issue.span is not None:
            start, end = issue.span
            assert 0 <= start < end
            assert side_text(its_unit, issue.side)[start:end] == issue.text != ""
    if example.text is not None:
        assert example.text in [issue.text for _, issue in found]


@pytest.mark.parametrize(("check", "example"), SILENT)
def test_must_not_fire(check: Check, example: Example, unit: Make) -> None:
    assert [issue.message for _, issue in issues_of(check, example, unit)] == []
