"""What a command says on the way: progress bars and remarks on standard error, never on standard output."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from typing import TypeVar

T = TypeVar("T")


class Talk:
    """Remarks to standard error; progress only to a terminal; nothing at all when quiet."""

    def __init__(self, quiet: bool = False, verbose: bool = False) -> None:
        self.quiet, self.verbose = quiet, verbose

    def say(self, line: str) -> None:
        """A remark that most users want."""
        if not self.quiet:
            print(f"aligner: {line}", file=sys.stderr)

    def detail(self, line: str) -> None:
        """A remark that only `--verbose` shows."""
        if self.verbose and not self.quiet:
            print(f"aligner: {line}", file=sys.stderr)

    def track(self, items: Iterable[T], total: int, what: str) -> Iterator[T]:
        """The items, with a progress bar on a terminal."""
        if self.quiet or not sys.stderr.isatty():
            yield from items
            return
        from rich.console import Console
        from rich.progress import track

        yield from track(items, description=what, total=total, console=Console(stderr=True), transient=True)
