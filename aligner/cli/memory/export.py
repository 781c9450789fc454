"""`aligner memory export`: part of a memory, or all of it, as a bilingual file of any format."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import click

from aligner.cli.memory.filtering import filters_from, pair_options, unit_options
from aligner.cli.memory.place import memory_option
from aligner.cli.memory.results import require_other
from aligner.cli.options import export_options, standard_streams, talk_options, tmx_options
from aligner.cli.talk import Talk, counted


@click.command("export")
@memory_option
@click.option(
    "-o",
    "--output",
    "outputs",
    multiple=True,
    required=True,
    metavar="FILE",
    help="Where to write; the suffix tells the format, - is standard output. Give it as often as you like.",
)
@click.option("-f", "--format", "format_name", metavar="NAME", help="Format where the suffix does not tell it.")
@pair_options
@unit_options
@export_options
@tmx_options
@talk_options
def command(
    memory: Path,
    outputs: tuple[str, ...],
    format_name: str | None,
    min_confidence: float | None,
    convert: str | None,
    parts: bool,
    split: float | None,
    quiet: bool,
    verbose: bool,
    **given: Any,
) -> None:
    """Write the units that pass all filters: to TMX, XLIFF, tables, json and every other format.

    Pairs below --min-confidence go to NAME.doubtful.tmx; other formats than TMX hold all units, unless it is given:
    then the pairs below are left out.
    """
    from aligner.destinations import require_folder
    from aligner.exporting import exports_to, volume_size
    from aligner.memory import Memory

    talk = Talk(quiet, verbose)
    exports, filters = exports_to(outputs, format_name), filters_from(**given)
    for export in exports:
        require_folder(export.path)
        for place in (export.path, export.doubtful_path):
            if place is not None:
                require_other(place, memory)
    standard_streams(reads=False, writes=any(export.path == "-" for export in exports))
    most = volume_size(split, exports)
    with Memory(memory, create=False) as opened:
        for export in exports:
            least = 0.0 if export.is_memory else min_confidence or 0.0
            header, units = opened.export(replace(filters, min_confidence=least))
            for file in export.write(header, units, convert, min_confidence, parts=parts, split=most):
                talk.say(file.said)
                if file.left_out:
                    talk.say(
                        f"{counted(file.left_out, 'doubtful pair')} left out; -o FILE.tmx would write them beside it"
                    )
