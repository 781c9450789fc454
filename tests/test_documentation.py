"""The documentation keeps up: every command, option, format and dependency stands in the README."""

from __future__ import annotations

import configparser
import re
from collections.abc import Iterator
from pathlib import Path

import click
import pytest

from aligner.cli import COMMANDS, aligner
from aligner.formats import FORMATS

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")


def options() -> Iterator[tuple[str, str]]:
    context = click.Context(aligner)
    for name in COMMANDS:
        command = aligner.get_command(context, name)
        assert command is not None
        for parameter in command.params:
            if isinstance(parameter, click.Option):
                yield name, max(parameter.opts, key=len)


@pytest.mark.parametrize(("command", "option"), sorted(set(options())))
def test_every_option_is_documented_with_its_command(command: str, option: str) -> None:
    rows = [row for row in README.splitlines() if row.startswith("|") and f"`{option}" in row.replace("`, `", "`, `")]
    rows += [row for row in README.splitlines() if row.startswith("|") and re.search(rf"{re.escape(option)}\b", row)]
    assert rows, f"{option} of {command} is not in the README's table"
    assert any(re.search(rf"\|[^|]*\b({command}|all)\b[^|]*\|", row) for row in rows), (
        f"{option} is not listed for {command}"
    )


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_help_and_an_example(command: str) -> None:
    found = aligner.get_command(click.Context(aligner), command)
    assert found is not None
    assert found.help
    assert all(p.help for p in found.params if isinstance(p, click.Option))
    assert f"aligner {command}" in README


@pytest.mark.parametrize("name", [known.name for known in FORMATS if known.name != "po"])
def test_every_format_is_named(name: str) -> None:
    assert re.search(rf"\b{name}\b", README)


def test_every_dependency_is_named_with_its_licence() -> None:
    setup = configparser.ConfigParser()
    setup.read(ROOT / "setup.cfg", encoding="utf-8")
    required = [re.split(r"[ ><=;]", line)[0] for line in setup["options"]["install_requires"].split("\n") if line]
    table = README[README.index("## What it stands on") :]
    assert [name for name in required if not re.search(rf"\b{re.escape(name)}\b", table)] == []


def test_the_changelog_knows_this_version() -> None:
    setup = configparser.ConfigParser()
    setup.read(ROOT / "setup.cfg", encoding="utf-8")
    assert f"## {setup['metadata']['version']} " in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")


def test_the_two_commands_stand_at_the_top() -> None:
    commands = [line.strip() for line in README.splitlines() if line.startswith("    ")]
    assert commands[:2] == ["pip install . && aligner batch corpora -o exports", "pip install '.[test]' && pytest"]
