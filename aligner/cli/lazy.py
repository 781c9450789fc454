"""Groups of commands that are imported when they are called, so that `--help` and `--version` answer at once."""

from __future__ import annotations

import importlib
from collections.abc import Mapping
from typing import Any

import click


class LazyGroup(click.Group):
    """A group whose commands are the `command` of one module each."""

    def __init__(self, *arguments: Any, modules: Mapping[str, str], **named: Any) -> None:
        """`modules`: a command's name → the full name of its module, in the order in which the help lists them."""
        super().__init__(*arguments, **named)
        self._modules = modules

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The commands' names, in the order of the help."""
        return list(self._modules)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of that name; None where there is none."""
        if cmd_name not in self._modules:
            return None
        command: click.Command = importlib.import_module(self._modules[cmd_name]).command
        return command
