"""Groups whose commands are imported when they are called."""

from __future__ import annotations

import subprocess
import sys

import click

from aligner.cli.lazy import LazyGroup


def test_commands_in_their_order() -> None:
    group = LazyGroup("g", modules={"train": "aligner.cli.train", "align": "aligner.cli.align"})
    context = click.Context(group)
    assert group.list_commands(context) == ["train", "align"]
    found = group.get_command(context, "align")
    assert found is not None
    assert found.name == "align"
    assert group.get_command(context, "frob") is None


def test_a_command_does_not_load_the_others() -> None:
    code = (
        "import sys; from aligner.cli import main\n"
        "try: main(['memory', 'stats', '--help'])\n"
        "except SystemExit: print([m for m in ('numpy', 'lxml', 'aligner.cli.align', 'sqlite3') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "[]"
