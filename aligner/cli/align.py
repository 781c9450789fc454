"""`aligner align`: one document pair, or one bilingual document, to any number of outputs."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from aligner.cli.exits import Exit
from aligner.cli.options import (
    check_options,
    export_options,
    model_options,
    settings_from,
    standard_streams,
    talk_options,
    text_options,
    tmx_options,
)
from aligner.cli.talk import Talk, counted


@click.command("align")
@click.argument("source", type=click.Path(path_type=Path, allow_dash=True, readable=False))
@click.argument("target", type=click.Path(path_type=Path, allow_dash=True, readable=False), required=False)
@click.option(
    "-o",
    "--output",
    "outputs",
    multiple=True,
    metavar="FILE",
    help="Where to write; the suffix tells the format, - is standard output. Give it as often as you like.",
)
@click.option(
    "-f",
    "--format",
    "format_name",
    metavar="NAME",
    help="Format where the suffix does not tell it, or of a single output whatever its suffix.",
)
@export_options
@tmx_options
@check_options
@text_options
@model_options
@talk_options
def command(
    source: Path,
    target: Path | None,
    outputs: tuple[str, ...],
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
    """Align SOURCE with TARGET, or take SOURCE apart if it holds both languages.

    The source is the first argument, whichever its language; in a document that holds both it is the Chinese, unless
    --source-lang says otherwise. Without -o the beads go to standard output as txt.
    """
    from aligner import pipeline
    from aligner.checking import failing, with_issues
    from aligner.destinations import require_folder, require_inputs_kept
    from aligner.exporting import exports_to, volume_size
    from aligner.strangers import as_doubtful, no_translation, strangers
    from aligner.units import units_of

    talk = Talk(quiet, verbose)
    inputs = [str(path) for path in (source, target) if path is not None]
    exports = exports_to(outputs or ("-",), format_name)
    require_inputs_kept(exports, inputs)
    most = volume_size(split, exports)
    for export in exports:
        require_folder(export.path)
    standard_streams(reads="-" in inputs, writes=any(export.path == "-" for export in exports))
    settings = settings_from(**given)
    header, alignment = pipeline.align_documents(inputs[0], inputs[1] if target else None, settings)
    units = list(with_issues(header, tuple(units_of(alignment)), settings))
    apart = strangers(header, units, settings)
    if apart is not None:
        if target is None and apart.surely:
            raise no_translation(inputs[0])
        units = as_doubtful(units, apart)
    for export in exports:
        for file in export.write(header, units, convert, min_confidence, parts=parts, split=most):
            talk.detail(file.said)
            if file.left_out:
                talk.say(
                    f"{counted(file.left_out, 'doubtful pair')} left out; "
                    "-o FILE.tmx would write them to FILE.doubtful.tmx"
                )
    nulls = sum(unit.bead.is_null and unit.moved is None for unit in units)
    moved = sum(unit.moved is not None for unit in units) // 2
    passages = f", {counted(moved, 'moved passage')}" if moved else ""
    talk.say(
        f"{counted(len(units), 'bead')}, {nulls:,} of them without a counterpart{passages}; "
        f"{counted(len(header.furniture), 'passage')} of page furniture left out; "
        + counted(sum(not issue.accepted for unit in units for issue in unit.issues), "issue")
    )
    if apart is not None:
        talk.say(apart.remark)
    return Exit.FOUND if failing(units, fail_on) else Exit.DONE
