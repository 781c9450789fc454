"""The command line: one thin file a command, loaded when it is called. The only place that prints."""

from __future__ import annotations

import contextlib
import gc
import os
import sys
from collections.abc import Sequence
from typing import Any

import click

from aligner.cli.exits import Exit
from aligner.cli.lazy import LazyGroup
from aligner.cli.talk import tell
from aligner.errors import UserError

COMMANDS = ("align", "check", "batch", "review", "merge", "memory", "evaluate", "train")
"""Every command, in the order in which the help lists them; each is the module of its name."""


class _ReaderGone(Exception):
    """Whoever read our standard output has closed it: no fault of anyone."""


class _Commands(LazyGroup):
    """All commands; a reader that has gone is told apart from other ends."""

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except BrokenPipeError:
            # Click would end with 1, which here means "done, with findings".
            raise _ReaderGone from None


@click.group(
    cls=_Commands,
    modules={name: f"aligner.cli.{name}" for name in COMMANDS},
    no_args_is_help=False,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
@click.version_option(package_name="duizhao", prog_name="aligner")
def aligner() -> None:
    """Pair Chinese originals with their English renderings, sentence by sentence, and feed your CAT tool."""


def main(arguments: Sequence[str] | None = None) -> None:
    """Run the command line and exit: 0 done, 1 done with findings or failures, 2 unusable input or wrong usage.

    Whatever happens, standard error gets one line and no traceback; ALIGNER_TRACEBACK=1 lets a fault of the program
    through for whoever wants to mend it.
    """
    for stream in (sys.stdout, sys.stderr):
        # A terminal that cannot show Chinese gets escapes, not a failure; results go out as UTF-8 bytes anyway.
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")
    gc.set_threshold(50_000, 20, 50)  # texts by the ten thousand live as long as the command: nothing to collect
    try:
        status = aligner.main(arguments, prog_name="aligner", standalone_mode=False)
        if sys.stdout is not None:
            sys.stdout.flush()
    except UserError as error:
        _fail(str(error))
    except click.ClickException as error:
        context = error.ctx if isinstance(error, click.UsageError) else None
        _fail(error.format_message() + (f" (see {context.command_path} --help)" if context else ""))
    except (KeyboardInterrupt, click.Abort):
        tell("interrupted; nothing half written is left")
        _leave(Exit.INTERRUPTED)
    except (BrokenPipeError, _ReaderGone):
        _leave(Exit.DONE)
    except OSError as error:
        _fail(
            f"{os.fsdecode(error.filename) if error.filename else 'output'}: {error.strerror or error}; "
            "check the place and its rights"
        )
    except (MemoryError, RecursionError) as error:
        _fail(f"the input is too large or too deeply nested ({type(error).__name__}); give the text in smaller files")
    except Exception as error:
        if os.environ.get("ALIGNER_TRACEBACK"):
            raise
        _fail(
            f"a fault of this program, {type(error).__name__}: {error}; please report it with the output of "
            "ALIGNER_TRACEBACK=1"
        )
    else:
        gc.freeze()  # the interpreter looks for garbage three times on its way out; nothing is to be collected any more
        sys.exit(status if isinstance(status, int) else Exit.DONE)


def _fail(line: str) -> None:
    tell(line)
    _leave(Exit.UNUSABLE)


def _leave(status: Exit) -> None:
    """Exit without another word: what standard output could not take, it shall not be asked to take again."""
    try:
        if sys.stdout is not None:
            sys.stdout.flush()
    except (OSError, ValueError):
        with contextlib.suppress(OSError, ValueError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    sys.exit(status)
