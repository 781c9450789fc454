"""Which memory a command works on: named, in the environment, or the user's own."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import click

VARIABLE = "ALIGNER_MEMORY"
"""The environment variable that names the memory where `--memory` does not."""


def default_memory() -> Path:
    """The user's own memory: default.memory in the folder that the system keeps for an application's data.

    That is $XDG_DATA_HOME/aligner (~/.local/share/aligner), on macOS ~/Library/Application Support/aligner, on Windows
    %LOCALAPPDATA%\\aligner.
    """
    if sys.platform == "win32":
        base = os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local"
    elif sys.platform == "darwin":
        base = Path.home() / "Library" / "Application Support"
    else:
        base = os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share"
    return Path(base) / "aligner" / "default.memory"


memory_option = click.option(
    "-m",
    "--memory",
    envvar=VARIABLE,
    type=click.Path(path_type=Path, readable=False),
    default=default_memory,
    show_default="default.memory in your data folder",
    show_envvar=True,
    metavar="FILE",
    help="The memory to work with.",
)
"""`--memory FILE`, the same for every command that uses a memory."""


def make_folder_of(memory: Path) -> None:
    """Make the folder of the user's own memory, which need not exist yet; a folder that was named has to."""
    if memory == default_memory():
        memory.parent.mkdir(parents=True, exist_ok=True)
