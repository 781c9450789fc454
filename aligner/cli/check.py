"""`aligner check`: the quality checks on an existing bilingual file."""

from __future__ import annotations

from pathlib import Path

import click

from aligner.cli.exits import Exit
from aligner.cli.options import check_options, export_options, settings_from, standard_streams, talk_options
from aligner.cli.talk import Talk


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
@talk_options
def command(
    file: Path,
    outputs: tuple[str, ...],
    format_name: str | None,
    min_confidence: float | None,
    convert: str | None,
    fail_on: str | None,
    checks: Path | None,
    glossary: Path | None,
    quiet: bool,
    verbose: bool,
) -> int:
    """Check the bilingual FILE (tmx, xlf, xliff, tsv, csv, xlsx, json, jsonl, po) as it stands.

    Without -o every issue is a line on standard output: unit, severity, category, what is wrong.
    """
    from aligner.checking import check, failing
    from aligner.exporting import exports_to, read, require_folder, require_inputs_kept

    talk = Talk(quiet, verbose)
    exports = exports_to(outputs) if outputs else []
    require_inputs_kept(exports, [str(file)])
    for export in exports:
        require_folder(export.path)
    standard_streams(reads=str(file) == "-", writes=not exports or any(export.path == "-" for export in exports))
    bitext = check(read(str(file), format_name), settings_from(checks=checks, glossary=glossary))
    for export in exports:
        for done in export.write(bitext.header, bitext.units, convert, min_confidence):
            talk.detail(f"{done.path}: {done.units} units")
    issues = [(number, issue) for number, unit in enumerate(bitext.units, 1) for issue in unit.issues]
    if not exports:
        for number, issue in issues:
            click.echo(f"{file}:{number}: {issue.severity}: {issue.category} ({issue.check}): {issue.message}")
    talk.say(f"{len(bitext.units)} units, {len(issues)} issues in {len({n for n, _ in issues})} of them")
    return Exit.FOUND if failing(bitext.units, fail_on) else Exit.DONE
