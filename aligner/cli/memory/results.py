"""What a query of the memory found, for people (text, in colour on a terminal) or for programs (tsv, csv, json …)."""

from __future__ import annotations

import csv
import io
import json
import os
import sys
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

import click

from aligner.cli.options import standard_streams
from aligner.errors import UserError

F = TypeVar("F", bound=Callable[..., Any])

WIDTH = 100
"""Columns of a page where no terminal says how many it has."""


@dataclass(frozen=True, slots=True)
class Output:
    """Where a result goes, and as what."""

    path: str
    kind: str
    """txt, tsv, csv, json or tbx."""

    @property
    def is_terminal(self) -> bool:
        """Whether a person reads it as it comes."""
        return self.path == "-" and sys.stdout.isatty()

    @property
    def width(self) -> int:
        """Columns of the terminal, or of a page."""
        if not self.is_terminal:
            return WIDTH
        from shutil import get_terminal_size

        return max(get_terminal_size((WIDTH, 24)).columns, 40)

    def marked(self, text: str) -> str:
        """The text as what was looked for: in colour on a terminal, unless NO_COLOR is set (no-color.org)."""
        return click.style(text, fg="red", bold=True) if self._in_colour and text else text

    def faint(self, text: str) -> str:
        """The text as a remark beside the matter."""
        return click.style(text, dim=True) if self._in_colour and text else text

    @property
    def _in_colour(self) -> bool:
        return self.is_terminal and not os.environ.get("NO_COLOR")

    def write(self, text: str) -> None:
        """Write it all. Raises UserError where it cannot be written."""
        from aligner.formats.output import written

        with written(self.path) as out:
            out.write(text.encode("utf-8", "replace"))


def result_options(*kinds: str) -> Callable[[F], F]:
    """`-o` and `-f` of a command whose result can be of these kinds."""

    def add(command: F) -> F:
        for option in (
            click.option(
                "-f", "--format", "form", type=click.Choice(kinds), help="Format where the suffix does not tell it."
            ),
            click.option(
                "-o",
                "--output",
                default="-",
                metavar="FILE",
                help=f"Where to write; the suffix ({', '.join(f'.{kind}' for kind in kinds)}) tells the format.  "
                "[default: standard output, as txt]",
            ),
        ):
            command = option(command)
        return command

    return add


def output_of(path: str, form: str | None, kinds: Sequence[str], memory: Path) -> Output:
    """The output that the two options mean, made sure of before any work is done.

    Raises UserError where its suffix tells no format, its folder is missing, or it is the memory itself.
    """
    from aligner.destinations import require_folder
    from aligner.formats.output import is_stream

    standard_streams(reads=False, writes=path == "-")
    require_folder(path)
    require_other(path, memory)
    suffix = os.path.splitext(path)[1].lower().removeprefix(".")
    kind = form or ("txt" if is_stream(path) and suffix not in kinds else suffix)
    if kind not in kinds:
        raise UserError(
            "the suffix tells no format of this command", path, f"use one of .{', .'.join(kinds)}, or name it with -f"
        )
    return Output(path, kind)


def require_other(path: str, memory: Path) -> None:
    """Raises UserError where an output would take the place of the memory."""
    if os.path.isfile(path) and memory.exists() and os.path.samefile(path, memory):
        raise UserError("this output is the memory itself", path, "write to another file")


def as_json(data: Any) -> str:
    """One JSON value."""
    return f"{json.dumps(data, ensure_ascii=False, indent=1)}\n"


def as_tsv(columns: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    """A line of column names and one a row; tabs and line breaks in a cell are escaped as in our other tsv files."""
    from aligner.formats.tables import escaped

    return "".join("\t".join(escaped(str(cell)) for cell in row) + "\n" for row in (columns, *rows))


def as_csv(columns: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    """The same for spreadsheets, which know UTF-8 by its mark and shall not take a text for a formula."""
    from aligner.formats.tables import guarded

    text = io.StringIO(newline="")
    text.write("\ufeff")
    writer = csv.writer(text)
    for row in (columns, *rows):
        writer.writerow([guarded(cell) if isinstance(cell, str) else cell for cell in row])
    return text.getvalue()
