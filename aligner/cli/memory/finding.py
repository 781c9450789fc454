"""What `search` and `concordance` share: how a query is put, and what stands beside each hit."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, TypeVar

import click

from aligner.cli.memory.filtering import confidence_option, pair_options, unit_options
from aligner.cli.memory.place import memory_option
from aligner.cli.memory.results import result_options
from aligner.cli.options import talk_options

if TYPE_CHECKING:
    from aligner.cli.talk import Talk
    from aligner.memory.entries import Entry

F = TypeVar("F", bound=Callable[..., Any])

KINDS = ("txt", "tsv", "json")
"""Formats of what was found."""
NUMBER = 20
"""Hits shown if the user does not say how many."""

limit_option = click.option(
    "-n",
    "--limit",
    type=click.IntRange(1),
    default=NUMBER,
    show_default=True,
    metavar="N",
    help="Show so many units.",
)
"""How many units a command shows."""

_OPTIONS: tuple[Callable[[Any], Any], ...] = (
    click.argument("words", nargs=-1, required=True, metavar="WORDS"),
    memory_option,
    click.option("--lang", type=click.Choice(["zh", "en"]), help="Look only at the Chinese or the English texts."),
    limit_option,
    click.option("--offset", type=click.IntRange(0), default=0, metavar="N", help="Pass over the first N units."),
    pair_options,
    unit_options,
    confidence_option("Only pairs at least so sure, and those that a person saw.", 0.0),
    result_options(*KINDS),
    talk_options,
)


def query_options(command: F) -> F:
    """All arguments and options of a query."""
    for option in reversed(_OPTIONS):
        command = option(command)
    return command


def remark(entry: Entry, names: Mapping[int, str]) -> str:
    """Where a unit comes from and how sure it is, in one line."""
    facts = [f"{entry.source_lang} to {entry.target_lang}", names.get(entry.id, "")]
    facts.append(entry.state if entry.state != "aligned" else f"confidence {entry.confidence:.2f}")
    return " · ".join(filter(None, facts))


def say_how_many(talk: Talk, shown: int, more: bool, at_most: int, limit: int, offset: int) -> None:
    """Tell what the page leaves out."""
    if not shown:
        talk.say("nothing found" + (f" behind the first {offset:,} units" if offset else ""))
    elif more:
        here = f"units {offset + 1:,} to {offset + shown:,} of at most {at_most:,}"
        talk.say(f"{here}; --offset {offset + limit} shows the next")
