"""The command line: one thin file a command, loaded when it is called. The only place that prints."""

from __future__ import annotations

import importlib
import os
import sys
from collections.abc import Sequence

import click

from aligner.cli.exits import Exit
from aligner.errors import UserError

COMMANDS = ("align", "batch", "evaluate", "train")
"""Every command, in the order in which the help lists them; each is the module of its name."""


class _Commands(click.Group):
    """Commands that are imported when they are called, so that `--help` and `--version` answer at once."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = importlib.import_module(f"aligner.cli.{cmd_name}").command
        return command


@click.group(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(package_name="duizhao", prog_name="aligner")
def aligner() -> None:
    """Pair Chinese originals with their English renderings, sentence by sentence, and feed your CAT tool."""


def main(arguments: Sequence[str] | None = None) -> None:
    """Run the command line and exit: 0 done, 1 done with findings or failures, 2 unusable input or wrong usage."""
    try:
        status = aligner.main(arguments, prog_name="aligner", standalone_mode=False)
        sys.stdout.flush()
        sys.exit(status if isinstance(status, int) else Exit.DONE)
    except UserError as error:
        _fail(str(error))
    except click.exceptions.Exit as error:
        sys.exit(error.exit_code)
    except click.ClickException as error:
        _fail(error.format_message() + (f" (see {error.ctx.command_path} --help)"
                                        if isinstance(error, click.UsageError) and error.ctx else ""))
    except (KeyboardInterrupt, click.Abort):
        print("aligner: interrupted; nothing half written is left", file=sys.stderr)
        sys.exit(Exit.INTERRUPTED)
    except BrokenPipeError:
        # The reader of our output has gone; a second error while Python closes stdout would only confuse.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(Exit.DONE)
    except MemoryError:
        _fail("not enough memory; give the text in smaller files")


def _fail(line: str) -> None:
    print(f"aligner: {' '.join(line.split())}", file=sys.stderr)
    sys.exit(Exit.UNUSABLE)
