"""`aligner check`: the quality checks on existing bilingual files."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

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
from aligner.errors import UserError

if TYPE_CHECKING:
    from aligner.delivery import Numbered
    from aligner.model import Header, TranslationUnit
    from aligner.settings import Settings


@click.command("check")
@click.argument(
    "files",
    nargs=-1,
    required=True,
    metavar="FILE...",
    type=click.Path(path_type=Path, allow_dash=True, readable=False),
)
@click.option(
    "-o",
    "--output",
    "outputs",
    multiple=True,
    metavar="REPORT",
    help="Where to write; the suffix tells the format, - is standard output. Give it as often as you like.",
)
@click.option(
    "-f",
    "--format",
    "format_name",
    metavar="NAME",
    help="Format of FILE, where its suffix does not tell it; of a folder, only the files in this format.",
)
@click.option(
    "-j",
    "--jobs",
    type=click.IntRange(1),
    default=1,
    show_default=True,
    help="Processes to work with, where there are several files.",
)
@export_options
@check_options
@fast_option
@talk_options
def command(
    files: tuple[Path, ...],
    outputs: tuple[str, ...],
    format_name: str | None,
    jobs: int,
    min_confidence: float | None,
    convert: str | None,
    fail_on: str | None,
    quiet: bool,
    verbose: bool,
    **given: Any,
) -> int:
    """Check the bilingual FILE (tmx, xlf, xliff, tsv, csv, xlsx, json, jsonl, po) as it stands, or several of them.

    Without -o every issue is a line on standard output: line, severity, category, what is wrong, unit and words. An
    output of the format of a tmx, xlf or xliff FILE is that file with notes in it, and may be FILE itself; .csv, .tsv
    and .txt are lists of the issues. What is marked as accepted in FILE or in an output of an earlier run stays so.

    A folder stands for the bilingual files in it. Over several files, -o takes .sarif, .csv, .tsv and .issues.
    """
    from aligner.destinations import require_folder
    from aligner.quality.foreign import judged

    talk = Talk(quiet, verbose)
    for output in outputs:
        require_folder(output)
    standard_streams(reads=Path("-") in files, writes=not outputs or "-" in outputs)
    settings = settings_from(**given)
    if len(files) > 1 or files[0].is_dir():
        if convert or min_confidence is not None:
            what = "reports over several files do not hold the texts for --convert or --min-confidence to change"
            raise UserError(what, "", "leave them out, or check the files one by one")
        return _checked_together(files, format_name, settings, outputs, jobs, fail_on, talk)
    from aligner.checking import Checking, Rules

    (file,) = files
    checking = Checking.of(str(file), format_name, outputs or ("-",), bool(convert or min_confidence is not None))
    bitext = checking.checked(Rules.of(settings))
    for export in checking.exports:
        for done in checking.write(bitext, export, convert, min_confidence):
            if outputs:
                talk.detail(f"{done.path}: {counted(done.units, 'unit')}")
    remark = judged(bitext.header, bitext.units).remark
    if remark:
        talk.say(remark)
    talk.say(f"{counted(len(bitext.units), 'unit')}, {_counts(bitext.units)}")
    return _exit(bitext.units, fail_on)


def _checked_together(
    files: Sequence[Path],
    format_name: str | None,
    settings: Settings,
    outputs: Sequence[str],
    jobs: int,
    fail_on: str | None,
    talk: Talk,
) -> int:
    """Check several files; one that cannot be read does not stop the others."""
    from aligner.delivery import Delivery

    delivery = Delivery.of(files, format_name, settings, outputs)
    checked = delivery.checked(jobs)
    results = []
    # Without an output the issues are what is seen of the progress, and a bar would come between them.
    for result in talk.track(checked, len(delivery.paths), "checking") if outputs else checked:
        results.append(result)
        if result.header is None:
            talk.say(result.fault)
            continue
        if not outputs:
            _print_issues(result.header, result.found)
        if result.remark:
            talk.say(f"{result.path}: {result.remark}")
        units = [unit for _, unit in result.found]
        talk.detail(f"{result.path}: {counted(result.units, 'unit')}, {_counts(units)}")
    for export in delivery.exports:
        done = delivery.write(export, results)
        talk.detail(f"{done.path}: {counted(done.units, 'unit')}")
    found = [unit for result in results for _, unit in result.found]
    failed = sum(bool(result.fault) for result in results)
    talk.say(
        f"{counted(len(results), 'file')}: {counted(sum(result.units for result in results), 'unit')}, {_counts(found)}"
        + (f"; {counted(failed, 'file')} failed" if failed else "")
    )
    return Exit.FOUND if failed else _exit(found, fail_on)


def _print_issues(header: Header, units: Iterable[Numbered]) -> None:
    """A line on standard output for each issue that nobody has accepted."""
    from aligner.formats.issue_lines import write_lines
    from aligner.formats.output import written

    with written("-") as out:
        write_lines(header, units, out)


def _counts(units: Sequence[TranslationUnit]) -> str:
    """How many issues there are, and in how many units: "2 issues in 1 of them, 1 more accepted"."""
    issues = [issue for unit in units for issue in unit.issues]
    still_open = sum(not issue.accepted for issue in issues)
    concerned = sum(any(not issue.accepted for issue in unit.issues) for unit in units)
    accepted = len(issues) - still_open
    return f"{counted(still_open, 'issue')} in {concerned:,} of them" + (
        f", {accepted:,} more accepted" if accepted else ""
    )


def _exit(units: Iterable[TranslationUnit], fail_on: str | None) -> Exit:
    from aligner.checking import failing

    return Exit.FOUND if failing(units, fail_on) else Exit.DONE
