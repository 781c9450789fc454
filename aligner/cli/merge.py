"""`aligner merge`: what a translator changed in the CAT tool, back into the alignment and the memory."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from aligner.cli.exits import Exit
from aligner.cli.options import (
    check_options,
    export_options,
    settings_from,
    standard_streams,
    talk_options,
    tmx_options,
)
from aligner.cli.talk import Talk, counted


@click.command("merge")
@click.argument("edited", type=click.Path(path_type=Path, allow_dash=True, readable=False))
@click.option(
    "-o",
    "--output",
    "outputs",
    multiple=True,
    required=True,
    metavar="FILE",
    help="Where to write; it may be the alignment itself. Give it as often as you like.",
)
@click.option(
    "--into",
    type=click.Path(path_type=Path, readable=False),
    metavar="FILE",
    help="The alignment that EDITED came from.  [default: NAME.json beside it, or the output FILE.json]",
)
@click.option(
    "--prefer",
    type=click.Choice(["edited", "alignment"]),
    help="Whose word counts where both sides decided.  [default: EDITED's if it proves its change, else alignment]",
)
@click.option(
    "--memory",
    type=click.Path(path_type=Path, readable=False),
    metavar="FILE",
    help="Put the confirmed and edited pairs into this translation memory too.",
)
@click.option(
    "-f", "--format", "format_name", metavar="NAME", help="Format of EDITED, where its suffix does not tell it."
)
@export_options
@tmx_options
@check_options
@talk_options
def command(
    edited: Path,
    outputs: tuple[str, ...],
    into: Path | None,
    prefer: str | None,
    memory: Path | None,
    format_name: str | None,
    min_confidence: float | None,
    convert: str | None,
    parts: bool,
    split: float | None,
    fail_on: str | None,
    quiet: bool,
    verbose: bool,
    **given: Any,
) -> int:
    """Take what a translator changed in EDITED (tmx, xlf, xliff, tsv, csv, xlsx …) into the alignment it came from.

    Changed targets become `edited`, approved ones `confirmed`; notes are taken over; all else stays as it was.
    """
    from aligner.checking import failing
    from aligner.destinations import require_folder, require_inputs_kept
    from aligner.exporting import exports_to, volume_size
    from aligner.merging import merge, remember
    from aligner.merging.base import base_of

    talk = Talk(quiet, verbose)
    exports = exports_to(outputs)
    require_inputs_kept(exports, [str(edited)])
    most = volume_size(split, exports)
    for export in exports:
        require_folder(export.path)
    standard_streams(reads=str(edited) == "-", writes=any(export.path == "-" for export in exports))
    base = str(into) if into else base_of(str(edited), outputs)
    settings = settings_from(**given)
    merged = merge(base, str(edited), format=format_name, prefer=prefer, settings=settings)  # type: ignore[arg-type]
    for export in exports:
        header, units = merged.bitext.header, merged.bitext.units
        for file in export.write(header, units, convert, min_confidence, parts=parts, split=most):
            talk.detail(file.said)
    for line in merged.remarks + merged.strays:
        talk.say(line)
    if memory:
        stored = remember(memory, merged.bitext, base)
        talk.say(f"{counted(stored.read, 'confirmed or edited pair')} in {memory}, {stored.added} of them new")
    talk.say(
        f"merged into {base}: {merged.edited} edited, {merged.confirmed} confirmed, {merged.rejected} rejected, "
        f"{merged.reopened} reopened, {counted(merged.noted, 'note')}, "
        f"{counted(merged.accepted, 'issue')} accepted; "
        f"{merged.unchanged} unchanged, {merged.missing} not in {edited.name}; "
        f"{counted(merged.conflicts, 'conflict')}, {len(merged.strays)} not found"
    )
    return Exit.FOUND if failing(merged.bitext.units, fail_on) else Exit.DONE
