"""`aligner memory remove`: units out of the memory again."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from aligner.cli.memory.filtering import confidence_option, file_options, filters_from, pair_options, state_option
from aligner.cli.memory.finding import limit_option, remark
from aligner.cli.memory.place import memory_option
from aligner.cli.options import standard_streams, talk_options
from aligner.cli.talk import Talk, counted

if TYPE_CHECKING:
    from aligner.memory import Memory
    from aligner.memory.removal import Removal


@click.command("remove")
@memory_option
@click.option(
    "--dry-run", is_flag=True, help="Change nothing; show on standard output what would go, and say how many."
)
@click.option("--words", metavar="QUERY", help="Only units with these words, typed as for `search`.")
@click.option("--lang", type=click.Choice(["zh", "en"]), help="Look for the words only in Chinese or English texts.")
@click.option(
    "--id",
    "ids",
    multiple=True,
    type=click.IntRange(1),
    metavar="N",
    help="Only the unit of this number, which --dry-run shows; may be given more than once.",
)
@pair_options
@file_options
@state_option("all")
@confidence_option("Only pairs at least so sure, and those that a person saw.", 0.0)
@limit_option
@talk_options
def command(
    memory: Path,
    dry_run: bool,
    words: str | None,
    lang: str | None,
    ids: tuple[int, ...],
    limit: int,
    quiet: bool,
    verbose: bool,
    **given: Any,
) -> None:
    """Take the units that pass all filters out of the memory; at least one filter has to be given.

    A unit that stands in other files than those named stays with these. All go or, if anything fails, none; importing
    their files again brings them back.
    """
    from aligner.memory import Memory

    talk = Talk(quiet, verbose)
    filters = filters_from(**given)
    standard_streams(reads=False, writes=dry_run)
    with Memory(memory, create=False) as opened:
        take = opened.removable if dry_run else opened.remove
        removal = take(filters, words=words, lang=lang, ids=ids)
        if dry_run:
            _show(opened, removal, limit)
    talk.say(_said(removal, dry_run))
    if dry_run and len(removal.gone) > limit:
        talk.say(f"shown: the first {limit:,}; -n shows more")


def _show(memory: Memory, removal: Removal, limit: int) -> None:
    """The units, with the numbers by which they can be named."""
    shown = removal.gone[:limit]
    names = memory.origins(list(shown))
    for entry in memory.entries(shown):
        texts = (" ".join(text.splitlines()) for text in (entry.source_text, entry.target_text))
        click.echo("\n".join((*texts, f"    {entry.id} · {remark(entry, names)}\n")))


def _said(removal: Removal, dry_run: bool) -> str:
    """What came of it, in one line."""
    gone, kept = len(removal.gone), len(removal.kept)
    if not (gone or kept):
        return "no unit passes the filters; nothing is removed"
    line = f"{counted(gone, 'unit')} {'would be ' if dry_run else ''}removed"
    if kept:
        line += f"; {kept:,} {'would stay' if dry_run else 'stay'}, being in other files too"
    return f"{line}; nothing is changed" if dry_run else line
