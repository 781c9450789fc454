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


def commands() -> Iterator[tuple[str, click.Command]]:
    """Every command by its full name: align, memory, memory import …"""
    context = click.Context(aligner)
    for name in COMMANDS:
        command = aligner.get_command(context, name)
        assert command is not None
        yield name, command
        if isinstance(command, click.Group):
            for inner in command.list_commands(context):
                found = command.get_command(context, inner)
                assert found is not None
                yield f"{name} {inner}", found


def options() -> Iterator[tuple[str, str]]:
    for name, command in commands():
        for parameter in command.params:
            if isinstance(parameter, click.Option):
                yield name, max(parameter.opts, key=len)


def option_rows(command: str) -> list[str]:
    """The rows of the README's tables of options that may speak of a command: a group has a table of its own."""
    rows: list[str] = []
    owner = ""
    for line in README.splitlines():
        if line.startswith("| option |"):
            owner = "".join(re.findall(r"commands of `aligner (\w+)`", line))
        elif line.startswith("|") and owner in ("", command.partition(" ")[0]):
            rows.append(line)
    return rows


@pytest.mark.parametrize(("command", "option"), sorted(set(options())))
def test_every_option_is_documented_with_its_command(command: str, option: str) -> None:
    rows = [row for row in option_rows(command) if re.search(rf"`[^`|]*{re.escape(option)}\b(?!-)[^`|]*`", row)]
    assert rows, f"{option} of {command} is not in the README's table"
    assert any(re.search(rf"\b({command.split()[-1]}|all)\b", row.split("|")[2]) for row in rows), (
        f"{option} is not listed for {command}"
    )


@pytest.mark.parametrize(("name", "command"), list(commands()), ids=[name for name, _ in commands()])
def test_every_command_has_help_and_an_example(name: str, command: click.Command) -> None:
    assert command.help
    assert all(p.help for p in command.params if isinstance(p, click.Option))
    guides = "".join(path.read_text(encoding="utf-8") for path in sorted((ROOT / "docs").glob("*.md")))
    assert f"aligner {name}" in (README + guides if " " in name else README)


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
