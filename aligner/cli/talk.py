"""What a command says on the way: progress bars and remarks on standard error, never on standard output."""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TypeVar

T = TypeVar("T")


def tell(line: str) -> None:
    """One line on standard error; where nobody listens there (closed, a full disk) it goes nowhere."""
    if sys.stderr is not None:
        with contextlib.suppress(OSError, ValueError):
            print(f"aligner: {' '.join(line.split())}", file=sys.stderr)


def counted(number: int, thing: str) -> str:
    """So many things, as a sentence says it.

    >>> counted(1, "unit"), counted(2000, "unit")
    ('1 unit', '2,000 units')
    """
    return f"{number:,} {thing}{'' if number == 1 else 's'}"


def told(names: Sequence[str], most: int = 3) -> str:
    """Names as one line can take them.

    >>> told(["a.tmx", "b.tmx"]), told(["a", "b", "c", "d", "e"])
    ('a.tmx, b.tmx', 'a, b, c and 2 more')
    """
    more = f" and {len(names) - most:,} more" if len(names) > most else ""
    return ", ".join(names[:most]) + more


class Talk:
    """Remarks to standard error; progress only to a terminal; nothing at all when quiet."""

    def __init__(self, quiet: bool = False, verbose: bool = False) -> None:
        self.quiet, self.verbose = quiet, verbose

    def say(self, line: str) -> None:
        """A remark that most users want."""
        if not self.quiet:
            tell(line)

    def detail(self, line: str) -> None:
        """A remark that only `--verbose` shows."""
        if self.verbose and not self.quiet:
            tell(line)

    def track(self, items: Iterable[T], total: int, what: str) -> Iterator[T]:
        """The items, with a progress bar on a terminal."""
        if self.quiet or sys.stderr is None or not sys.stderr.isatty():
            yield from items
            return
        from rich.console import Console
        from rich.progress import track

        yield from track(items, description=what, total=total, console=Console(stderr=True), transient=True)

    @contextlib.contextmanager
    def counter(self, what: str, things: str) -> Iterator[Callable[[int, str], None]]:
        """A function to be told how many things are done by now, and where; a terminal shows it, with their rate."""
        if self.quiet or sys.stderr is None or not sys.stderr.isatty():
            yield lambda done, where: None
            return
        from rich.console import Console
        from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

        columns = (
            SpinnerColumn(),
            TextColumn("{task.description}", markup=False),
            TextColumn(f"{{task.completed:,}} {things}"),
            TextColumn("{task.fields[rate]}"),
            TimeElapsedColumn(),
        )
        with Progress(*columns, console=Console(stderr=True), transient=True) as progress:
            task = progress.add_task(what, total=None, rate="")

            def show(done: int, where: str) -> None:
                speed = progress.tasks[0].speed
                rate = f"{speed:,.0f} a second" if speed else ""
                progress.update(task, completed=done, description=f"{what} {where}", rate=rate)

            yield show
