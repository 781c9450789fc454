"""`aligner memory terms`: candidates for a bilingual glossary."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from aligner.cli.memory.filtering import confidence_option, filters_from, pair_options, unit_options
from aligner.cli.memory.place import memory_option
from aligner.cli.memory.results import Output, output_of, result_options
from aligner.cli.options import talk_options
from aligner.cli.talk import Talk, counted

if TYPE_CHECKING:
    from aligner.memory.terms import Term

_KINDS = ("txt", "csv", "tbx")


@click.command("terms")
@memory_option
@click.option(
    "-n", "--limit", type=click.IntRange(1), default=1000, show_default=True, metavar="N", help="So many at most."
)
@click.option(
    "--min-count",
    type=click.IntRange(2),
    default=3,
    show_default=True,
    metavar="N",
    help="Only terms that stand together in so many units.",
)
@pair_options
@unit_options
@confidence_option("Look only at pairs at least so sure, and those that a person saw.", 0.9)
@result_options(*_KINDS)
@talk_options
def command(
    memory: Path,
    limit: int,
    min_count: int,
    output: str,
    form: str | None,
    quiet: bool,
    verbose: bool,
    **given: Any,
) -> None:
    """Find words and phrases of both languages that go together: candidates for a glossary, surest first.

    -o terms.tbx is for CAT tools and -o terms.csv for a spreadsheet or --glossary, both with an example for each term.
    """
    from aligner.memory import Memory

    out, filters = output_of(output, form, _KINDS, memory), filters_from(**given)
    with Memory(memory, create=False) as opened:
        terms = opened.terms(filters, min_count, limit)
    if out.kind == "txt":
        out.write("".join(_lines(terms, out)))
    else:
        _write(out, terms)
    Talk(quiet, verbose).say(f"{counted(len(terms), 'term candidate')}")


def _write(out: Output, terms: Sequence[Term]) -> None:
    from aligner.formats.output import written
    from aligner.memory import write_csv, write_tbx

    with written(out.path) as file:
        if out.kind == "csv":
            write_csv(terms, file)
        else:
            write_tbx(terms, file, _language(terms, "zh"), _language(terms, "en"))


def _language(terms: Sequence[Term], language: str) -> str:
    """The region of the language that most examples are in; the first by name among equals."""
    found = Counter(
        lang
        for term in terms
        for entry in term.examples
        for lang in (entry.source_lang, entry.target_lang)
        if lang.startswith(language)
    )
    return max(sorted(found), key=found.__getitem__, default=language)


def _lines(terms: Sequence[Term], out: Output) -> Iterator[str]:
    """A term a line, in columns."""
    from rich.cells import cell_len

    width = max((cell_len(term.chinese) for term in terms), default=0)
    english = max((len(term.english) for term in terms), default=0)
    for term in terms:
        padding = " " * (width - cell_len(term.chinese))
        counts = out.faint(f"{term.count:,} together, {term.chinese_count:,} and {term.english_count:,} in all")
        yield f"{term.chinese}{padding}  {term.english:<{english}}  {counts}\n"
