"""The guides for CAT tools keep to the truth: claims name tests that exist, versions are those of the packages."""

from __future__ import annotations

import ast
import json
import re
import subprocess
from collections.abc import Callable
from importlib.metadata import version
from pathlib import Path

import pytest

from aligner.memory.similarity import profile, similarity

CLIENTS = Path(__file__).parent
GUIDES = CLIENTS.parents[1] / "docs/cat-tools"
INDEX = GUIDES.with_suffix(".md").read_text("utf-8")


def table(first: str) -> list[list[str]]:
    """The rows of the table whose first column has this heading."""
    lines = INDEX.splitlines()
    start = next(number for number, line in enumerate(lines) if line.startswith(f"| {first} |"))
    rows = []
    for line in lines[start + 2 :]:
        if not line.startswith("|"):
            break
        rows.append([cell.strip() for cell in line.strip("|").split("|")])
    return rows


VERIFIED = table("program")
TOOLS = table("tool")


def known_tests() -> set[str]:
    """Every test of this folder as the table names it."""
    return {
        f"{path.name}::{node.name}"
        for path in CLIENTS.glob("test_*.py")
        for node in ast.parse(path.read_text("utf-8")).body
        if isinstance(node, ast.FunctionDef) and node.name.startswith("test_")
    }


@pytest.mark.parametrize("row", VERIFIED, ids=[row[0] for row in VERIFIED])
def test_every_claim_names_tests_that_exist(row: list[str]) -> None:
    named = set(re.findall(r"`(.+?)`", row[4]))
    assert named
    assert named <= known_tests()


def installed_version(package: str, program: Callable[[str], str]) -> str:
    registry, name = package.split(" ")
    name = name.strip("`")
    if registry == "PyPI":
        return version(name)
    if registry == "npm":
        done = subprocess.run([program("npm"), "root", "--global"], capture_output=True, text=True, check=True)
        described = Path(done.stdout.strip()) / name / "package.json"
        return str(json.loads(described.read_text("utf-8"))["version"]) if described.exists() else ""
    done = subprocess.run(
        [program("dpkg-query"), "-W", "-f=${Version}", name], capture_output=True, text=True, check=False
    )
    return done.stdout.rpartition(":")[2]


@pytest.mark.parametrize("row", VERIFIED, ids=[row[0] for row in VERIFIED])
def test_every_version_is_the_installed_one(row: list[str], program: Callable[[str], str]) -> None:
    found = installed_version(row[2], program)
    if not found:
        program(f"the package {row[2]}")
    assert re.split(r"[.+-]", found)[: row[1].count(".") + 1] == row[1].split(".")


def test_every_guide_is_in_the_index_and_says_whether_it_was_tried() -> None:
    linked = {match[1]: row[2] for row in TOOLS if (match := re.search(r"\(cat-tools/(.+?)\)", row[0]))}
    assert set(linked) == {path.name for path in GUIDES.iterdir()}
    for name, tried in linked.items():
        text = (GUIDES / name).read_text("utf-8")
        assert "aligner merge" in text, f"{name}: how does the work come back?"
        if tried.startswith("not by us"):
            assert "**Not tried by us**" in text, name
        else:
            assert "in every test run ([what exactly](../cat-tools.md#what-is-verified))" in text, name


def test_the_percentages_are_those_of_the_tests() -> None:
    module = ast.parse((CLIENTS / "test_omegat.py").read_text("utf-8"))
    cases = {
        case
        for node in module.body
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name) and "NEAR" in node.targets[0].id
        for case in ast.literal_eval(node.value)
    }
    rows = {(new, known, int(omegat), int(ours)) for new, known, omegat, ours in table("the new sentence")}
    assert len(rows) > 5
    assert rows <= cases
    assert all(similarity(profile(new), profile(known)) == ours for new, known, _, ours in rows)


@pytest.mark.parametrize("path", sorted(GUIDES.iterdir()), ids=lambda path: path.name)
def test_options_in_the_guides_exist(path: Path) -> None:
    """A guide that names an option of ours names one that the README documents."""
    documented = (CLIENTS.parents[1] / "README.md").read_text("utf-8")
    ours = {
        option
        for span in re.findall(r"`([^`]+)`", path.read_text("utf-8"))
        if span.startswith(("aligner ", "--")) and "--mode" not in span
        for option in re.findall(r"--[a-z-]+", span)
    }
    assert [option for option in sorted(ours) if option not in documented] == []
