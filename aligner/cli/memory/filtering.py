"""The options that say which units of a memory a command is about, and how they become `Filters`."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, time
from typing import TYPE_CHECKING, Any, TypeVar

import click

from aligner.cli.memory.dates import Date
from aligner.errors import UserError
from aligner.model import STATES

if TYPE_CHECKING:
    from aligner.memory import Filters

F = TypeVar("F", bound=Callable[..., Any])

_DAY = Date()

_PAIR = (
    click.option("--source-lang", metavar="LANG", help="Only units from this language (zh, en, zh-TW, en-GB …)."),
    click.option("--target-lang", metavar="LANG", help="Only units into this language."),
)
_FILES = (
    click.option("--project", metavar="NAME", help="Only units of this project."),
    click.option("--domain", metavar="NAME", help="Only units of this subject field."),
    click.option("--creator", metavar="NAME", help="Only units from files by this creator."),
    click.option("--file", metavar="NAME", help="Only units found in the file of this name."),
    click.option("--origin", metavar="FORMAT", help="Only units read from this format (tmx, xliff12, json …)."),
    click.option("--since", type=_DAY, metavar="DATE", help="Only units from files of this day (2024-05-31) or later."),
    click.option("--until", type=_DAY, metavar="DATE", help="Only units from files of this day or earlier."),
)


def pair_options(command: F) -> F:
    """From which language, into which."""
    return _applied(_PAIR, command)


def unit_options(command: F) -> F:
    """Everything else that a memory knows of a unit, but for its confidence."""
    return _applied((*_FILES, state_option("all but rejected")), command)


def file_options(command: F) -> F:
    """What a memory knows of the files that units were found in."""
    return _applied(_FILES, command)


def state_option(default: str) -> Callable[[F], F]:
    """`--state STATE`, and which units pass without it."""
    return click.option(
        "--state",
        "states",
        multiple=True,
        type=click.Choice(STATES),
        metavar="STATE",
        help="Only units in this state: aligned, confirmed, edited, rejected; may be given more than once.  "
        f"[default: {default}]",
    )


def confidence_option(help_text: str, default: float) -> Callable[[F], F]:
    """`--min-confidence P`; what a person confirmed or edited passes whatever its confidence."""
    return click.option(
        "--min-confidence",
        type=click.FloatRange(0, 1),
        metavar="P",
        default=default,
        show_default=True,
        help=help_text,
    )


def _applied(options: tuple[Callable[[Any], Any], ...], command: F) -> F:
    for option in reversed(options):
        command = option(command)
    return command


def filters_from(
    *,
    since: datetime | None = None,
    until: datetime | None = None,
    source_lang: str | None = None,
    target_lang: str | None = None,
    **given: Any,
) -> Filters:
    """The filters that the options of this module state. A day given as `--until` counts to its end.

    Raises UserError for a language other than Chinese and English.
    """
    from aligner.memory import Filters
    from aligner.stated import language_tag

    for side, stated in (("source", source_lang), ("target", target_lang)):
        if stated and not language_tag(stated):
            what = f"{stated!r} is neither Chinese nor English"
            raise UserError(what, f"--{side}-lang", "name zh, en, zh-CN, zh-TW, en-US, en-GB …")
    if until and until.time() == time():
        until = datetime.combine(until.date(), time(23, 59, 59))
    return Filters(
        source_lang and language_tag(source_lang),
        target_lang and language_tag(target_lang),
        since=since,
        until=until,
        **given,
    )
