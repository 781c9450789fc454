"""`aligner align`: one document pair, or one bilingual document, to any number of outputs."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from aligner.cli.options import model_options, settings_from, talk_options, text_options
from aligner.cli.talk import Talk


@click.command("align")
@click.argument("source", type=click.Path(path_type=Path, allow_dash=True))
@click.argument("target", type=click.Path(path_type=Path, allow_dash=True), required=False)
@click.option("-o", "--output", "outputs", multiple=True, metavar="FILE",
              help="Where to write; the suffix tells the format, - is standard output. Give it as often as you like.")
@click.option("-f", "--format", "format_name", metavar="NAME", help="Format of the outputs, where the suffix does not tell it.")
@click.option("--min-confidence", type=click.FloatRange(0, 1), metavar="P",
              help="Pairs below go to NAME.doubtful.tmx instead of NAME.tmx.  [default: 0.9]")
@click.option("--convert", type=click.Choice(["zh-CN", "zh-TW", "zh-HK"]), help="Write the Chinese in this variant.")
@text_options
@model_options
@talk_options
def command(source: Path, target: Path | None, outputs: tuple[str, ...], format_name: str | None,
            min_confidence: float | None, convert: str | None, quiet: bool, verbose: bool, **given: Any) -> None:
    """Align SOURCE with TARGET, or take SOURCE apart if it holds both languages.

    The source is the first argument, whichever its language; in a document that holds both it is the Chinese, unless
    --source-lang says otherwise. Without -o the beads go to standard output as txt.
    """
    from aligner import pipeline
    from aligner.exporting import Export

    talk = Talk(quiet, verbose)
    exports = [Export.to(path, format_name) for path in outputs or ("-",)] if outputs or format_name else [Export.to("-", "txt")]
    header, alignment = pipeline.align_documents(str(source), None if target is None else str(target), settings_from(**given))
    units = list(pipeline.units_of(alignment))
    for export in exports:
        for path, count in export.write(header, units, convert, min_confidence):
            talk.detail(f"{path}: {count} units")
    nulls = sum(unit.bead.is_null for unit in units)
    talk.say(f"{len(units)} beads, {nulls} of them without a counterpart; {len(header.furniture)} passages of page "
             f"furniture left out")
