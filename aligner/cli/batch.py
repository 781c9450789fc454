"""`aligner batch`: a folder of documents to a folder of exports."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from aligner.cli.exits import Exit
from aligner.cli.options import (
    check_options,
    export_options,
    model_options,
    settings_from,
    talk_options,
    text_options,
    tmx_options,
)
from aligner.cli.talk import Talk, counted, told
from aligner.errors import UserError
from aligner.model import SEVERITIES

if TYPE_CHECKING:
    from aligner.batch import Result


@click.command("batch")
@click.argument("corpora", type=click.Path(path_type=Path, readable=False))
@click.option(
    "-o",
    "--output",
    required=True,
    type=click.Path(path_type=Path, readable=False),
    metavar="EXPORTS",
    help="Folder to write to; it may lie inside CORPORA.",
)
@click.option(
    "--formats", metavar="LIST", help="Formats to write, with commas.  [default: tmx,xliff12,xliff21,xlsx,html,json]"
)
@click.option(
    "--learn-together",
    is_flag=True,
    help="Learn names and terms from all pairs together, in a first pass: surer where they share them; but then a new "
    "or changed document has all others done again.",
)
@click.option("-j", "--jobs", type=click.IntRange(1), default=1, show_default=True, help="Processes to work with.")
@export_options
@tmx_options
@check_options
@text_options
@model_options
@talk_options
def command(
    corpora: Path,
    output: Path,
    formats: str | None,
    learn_together: bool,
    min_confidence: float | None,
    convert: str | None,
    parts: bool,
    split: float | None,
    fail_on: str | None,
    jobs: int,
    quiet: bool,
    verbose: bool,
    **given: Any,
) -> int:
    """Find the pairs in the folder CORPORA, align each, export each, and write one report over all.

    NAME.zh.EXT goes with NAME.en.EXT, zh/NAME.EXT with en/NAME.EXT; a document that holds both languages stands alone;
    what is left is paired by content. What is up to date is not done again.
    """
    from aligner.batch import FORMATS, Batch

    talk = Talk(quiet, verbose)
    chosen = FORMATS if formats is None else [name.strip() for name in formats.split(",") if name.strip()]
    if not chosen:
        raise UserError("names no format", "--formats", f"name some with commas ({','.join(FORMATS)}), or leave it out")
    settings, names = settings_from(**given), tuple(chosen)
    how = (convert, min_confidence, jobs, parts, split, learn_together)
    batch = Batch(corpora, output, settings, names, *how)

    def follow(results: Iterator[Result], total: int) -> Iterator[Result]:
        for result in talk.track(results, total, "aligning"):
            talk.detail(f"{result.name}: {_said(result)}")
            yield result

    def follow_first(names: Iterator[str], total: int) -> Iterator[str]:
        return talk.track(names, total, "learning")

    results = batch.run(follow, follow_first)
    failed = [result for result in results if result.outcome == "failed"]
    for result in failed:
        talk.say(f"{result.name} failed: {result.message}")
    untranslated = sum(result.outcome == "untranslated" for result in results)
    works = Counter(result.work for result in results)
    done = ", ".join(f"{works[work]:,} {work}" for work in ("new", "done again", "up to date") if works[work])
    talk.say(
        f"{counted(len(results), 'document')}: {done}; {len(results) - len(failed) - untranslated} aligned, "
        f"{untranslated} without a counterpart, {len(failed)} failed; see {output / 'report.html'}"
    )
    left_over = batch.left_over()
    if left_over:
        talk.say(
            f"{counted(len(left_over), 'file')} of earlier runs that no document makes any more left in {output}: "
            f"{told(left_over)}"
        )
    grave = SEVERITIES[list[str](SEVERITIES).index(fail_on) :] if fail_on else ()
    found = any(result.issues.get(severity) for result in results for severity in grave)
    return Exit.FOUND if failed or found else Exit.DONE


def _said(result: Result) -> str:
    """What came of a document: "aligned", "up to date", "up to date, untranslated, English throughout …"."""
    before = "up to date" if result.work == "up to date" else ""
    outcome = "" if before and result.outcome == "aligned" else result.outcome
    return ", ".join(filter(None, (before, outcome, result.message)))
