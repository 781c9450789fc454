"""`aligner memory analyse`: how much of new documents the memory knows, as the table that agencies quote by."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from aligner.cli.memory.filtering import confidence_option, filters_from, unit_options
from aligner.cli.memory.place import memory_option
from aligner.cli.memory.results import as_csv, as_json, as_tsv, output_of, result_options
from aligner.cli.options import settings_from, standard_streams, talk_options, text_options
from aligner.cli.talk import Talk

if TYPE_CHECKING:
    from aligner.memory.analysis import Analysis

_KINDS = ("txt", "tsv", "csv", "json")
_LABELS = {
    "context": "Context match",
    "repetitions": "Repetitions",
    "100": "100 %",
    "95-99": "95–99 %",
    "85-94": "85–94 %",
    "75-84": "75–84 %",
    "50-74": "50–74 %",
    "new": "New",
    "total": "Total",
}


@click.command("analyse")
@click.argument("documents", nargs=-1, required=True, type=click.Path(path_type=Path, allow_dash=True, readable=False))
@memory_option
@unit_options
@confidence_option("Count only pairs at least so sure, and those that a person saw.", 0.9)
@text_options
@result_options(*_KINDS)
@talk_options
def command(
    documents: tuple[Path, ...],
    memory: Path,
    source_lang: str | None,
    target_lang: str | None,
    segmented: bool,
    encoding: str | None,
    srx: Path | None,
    output: str,
    form: str | None,
    quiet: bool,
    verbose: bool,
    **given: Any,
) -> None:
    """Count the words of new DOCUMENTS by how well the memory knows them: the table that a quote is made from.

    Every segment counts in one row. What stands in the documents more than once, also in different ones, is a
    repetition from the second time on. Words are Chinese characters, or English words.
    """
    from aligner.memory import Memory
    from aligner.memory.analysis import Analysis
    from aligner.stated import checked

    out = output_of(output, form, _KINDS, memory)
    standard_streams(reads=Path("-") in documents, writes=False)
    settings = checked(
        settings_from(source_lang=source_lang, target_lang=target_lang, segmented=segmented, encoding=encoding, srx=srx)
    )
    with Memory(memory, create=False) as opened:
        found = opened.analyse_each(*documents, settings=settings, filters=filters_from(**given))
        tables = list(Talk(quiet, verbose).track(found, len(documents), "analysing"))
    total = sum((table for _, table in tables), Analysis())
    rows = list(_rows(tables, total))
    columns = ("document", "row", "segments", "words", "percent")
    if out.kind == "json":
        out.write(as_json([dict(zip(columns, row, strict=True)) for row in rows]))
    elif out.kind in ("tsv", "csv"):
        out.write((as_tsv if out.kind == "tsv" else as_csv)(columns, rows))
    else:
        out.write("\n".join(_lines(tables, total)) + "\n")


def _rows(tables: Sequence[tuple[str, Analysis]], total: Analysis) -> Iterator[tuple[str, str, int, int, float]]:
    """Document ("" over all), row, segments, words and the words' share of the document in per cent."""
    for name, table in (*tables, ("", total)):
        words = table.total.words
        for row in (*table.rows, table.total):
            yield name, row.name, row.segments, row.words, round(100 * row.words / words, 1) if words else 0.0


def _lines(tables: Sequence[tuple[str, Analysis]], total: Analysis) -> Iterator[str]:
    several = [*tables, ("all documents", total)] if len(tables) > 1 else tables
    for name, table in several:
        if name != several[0][0]:
            yield ""
        yield f"{name:<20} {'segments':>10} {'words':>10} {'share':>8}"
        for _, row, segments, words, share in _rows([], table):
            yield f"{_LABELS[row]:<20} {segments:>10,} {words:>10,} {share:>7.1f}%"
