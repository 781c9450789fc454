"""Every check has its file, its place in the tuple, examples in both directions that it obeys, and a row in the docs.

`RENEW_GOLDEN=1 pytest tests/quality` writes the list in docs/checks.md anew.
"""

import os
import pkgutil
import re
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import opencc
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
TRADITIONAL = [opencc.OpenCC(variant).convert for variant in ("s2t", "s2tw", "s2hk")]
Make = Callable[[str, str], TranslationUnit]
PAGE = Path(__file__).parents[2] / "docs" / "checks.md"
BEGIN, END = "<!-- list of checks -->\n", "<!-- end of list -->\n"


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


def converted(example: Example, convert: Callable[[str], str]) -> Example:
    """The example with its Chinese, on either side and in the glossary, written in other characters."""
    units = tuple((convert(source), convert(target)) for source, target in example.units)
    terms = tuple((convert(chinese), english) for chinese, english in example.terms)
    return replace(example, units=units, terms=terms)


@pytest.mark.parametrize(("check", "example"), [case for case in FIRES + SILENT if "mixed_script" not in str(case.id)])
def test_the_script_makes_no_difference(check: Check, example: Example, unit: Make) -> None:
    """Found in simplified characters, found in those of Taiwan and of Hong Kong."""
    found = [(issue.severity, issue.side, issue.span) for _, issue in issues_of(check, example, unit)]
    for convert in TRADITIONAL:
        other = issues_of(check, converted(example, convert), unit)
        assert [(issue.severity, issue.side, issue.span) for _, issue in other] == found


def row(check: Check) -> str:
    """The check's row: what its module says it finds, and the first example on which it must fire."""
    found = (sys.modules[type(check).__module__].__doc__ or "").partition("\n\n")[0]
    source, target = check.examples.fires[0].units[-1]
    cells = (f"`{check.id}`", found, f"`{check.category}`", check.severity, f"{source} / {target or '–'}")
    return "| " + " | ".join(map(cell, cells)) + " |\n"


def cell(text: str) -> str:
    """The text on one line, its invisible characters by number, nothing of it read as markup."""
    text = "".join(c if c.isprintable() else f"[U+{ord(c):04X}]" for c in re.sub(r"\s*\n\s*", " ", text))
    text = re.sub(r"  +", lambda m: "␠" * len(m[0]), text)
    return text if text.startswith("`") else re.sub(r"([|<_*])", r"\\\1", text)


def test_the_list_is_that_of_the_code() -> None:
    head = "| check | finds | category | severity | for example |\n|---|---|---|---|---|\n"
    table = BEGIN + head + "".join(map(row, CHECKS)) + END
    page = PAGE.read_text(encoding="utf-8")
    if os.environ.get("RENEW_GOLDEN"):
        page = re.sub(f"{BEGIN}.*?{END}", lambda _: table, page, flags=re.DOTALL)
        PAGE.write_text(page, encoding="utf-8")
    assert table in page
