"""`aligner check`: the quality checks on an existing bilingual file."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from aligner.cli.exits import Exit
from aligner.cli.options import (
    check_options,
    export_options,
    fast_option,
    settings_from,
    standard_streams,
    talk_options,
)
from aligner.cli.talk import Talk, counted


@click.command("check")
@click.argument("file", type=click.Path(path_type=Path, allow_dash=True))
@click.option(
    "-o",
    "--output",
    "outputs",
    multiple=True,
    metavar="REPORT",
    help="Where to write; the suffix tells the format, - is standard output. Give it as often as you like.",
)
@click.option(
    "-f", "--format", "format_name", metavar="NAME", help="Format of FILE, where its suffix does not tell it."
)
@export_options
@check_options
@fast_option
@talk_options
def command(
    file: Path,
    outputs: tuple[str, ...],
    format_name: str | None,
    min_confidence: float | None,
    convert: str | None,
    fail_on: str | None,
    quiet: bool,
    verbose: bool,
    **given: Any,
) -> int:
    """Check the bilingual FILE (tmx, xlf, xliff, tsv, csv, xlsx, json, jsonl, po) as it stands.

    Without -o every issue is a line on standard output: line, severity, category, what is wrong, unit and words. An
    output of the format of a tmx, xlf or xliff FILE is that file with notes in it, and may be FILE itself; .csv, .tsv
    and .txt are lists of the issues. What is marked as accepted in FILE or in an output of an earlier run stays so.
    """
    from aligner.checking import Checking, failing
    from aligner.destinations import require_folder
    from aligner.quality.foreign import judged

    talk = Talk(quiet, verbose)
    for output in outputs:
        require_folder(output)
    standard_streams(reads=str(file) == "-", writes=not outputs or "-" in outputs)
    checking = Checking.of(str(file), format_name, outputs or ("-",), bool(convert or min_confidence is not None))
    bitext = checking.checked(settings_from(**given))
    for export in checking.exports:
        for done in checking.write(bitext, export, convert, min_confidence):
            if outputs:
                talk.detail(f"{done.path}: {counted(done.units, 'unit')}")
    issues = [(number, issue) for number, unit in enumerate(bitext.units, 1) for issue in unit.issues]
    open_issues = [(number, issue) for number, issue in issues if not issue.accepted]
    remark = judged(bitext.header, bitext.units).remark
    if remark:
        talk.say(remark)
    accepted = len(issues) - len(open_issues)
    talk.say(
        f"{counted(len(bitext.units), 'unit')}, {counted(len(open_issues), 'issue')} in "
        f"{len({n for n, _ in open_issues}):,} of them" + (f", {accepted:,} more accepted" if accepted else "")
    )
    return Exit.FOUND if failing(bitext.units, fail_on) else Exit.DONE
