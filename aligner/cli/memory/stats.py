"""`aligner memory stats`: what a memory holds."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from aligner.cli.memory.place import default_memory, memory_option
from aligner.cli.memory.results import as_json, output_of, result_options
from aligner.cli.options import talk_options
from aligner.cli.talk import Talk, counted

if TYPE_CHECKING:
    from aligner.memory.stats import FileStats, Stats

_KINDS = ("txt", "json")
LISTED = 20
"""More files than that are summed up, unless the user wants to see each."""


@click.command("stats")
@memory_option
@result_options(*_KINDS)
@talk_options
def command(memory: Path, output: str, form: str | None, quiet: bool, verbose: bool) -> None:
    """Count what the memory holds: units, language pairs, states, and the files they came from.

    More than twenty files are summed up by format, project, subject field and creator; -v lists them all.
    """
    from aligner.memory import Memory
    from aligner.memory.stats import Stats

    out = output_of(output, form, _KINDS, memory)
    if memory == default_memory() and not memory.exists():
        found = Stats(0, {}, {}, (), 0)  # nothing imported yet is no fault of anyone's
    else:
        with Memory(memory, create=False) as opened:
            found = opened.stats()
    if out.kind == "json":
        out.write(as_json(_data(memory, found)))
        return
    out.write("\n".join(_lines(memory, found, verbose)) + "\n")
    if len(found.files) > LISTED and not verbose:
        Talk(quiet).say("-v lists every file")


def _lines(memory: Path, stats: Stats, every_file: bool) -> Iterator[str]:
    if not stats.units:
        yield f"{memory}: empty"
        return
    yield f"{memory}: {counted(stats.units, 'unit')}, {stats.bytes / 1e6:,.1f} MB"
    for (source, target), count in stats.pairs.items():
        yield f"  {source} to {target}  {count:,}"
    for state, count in stats.states.items():
        yield f"  {state}  {count:,}"
    yield f"from {counted(len(stats.files), 'file')}"
    if len(stats.files) > LISTED and not every_file:
        yield from _summed(stats.files)
        return
    for file in stats.files:
        facts = (file.origin, file.project, file.domain, file.creator, file.date)
        yield f"  {file.name}  {file.occurrences:,}  {' · '.join(filter(None, facts))}"


def _summed(files: Sequence[FileStats]) -> Iterator[str]:
    """A line for all files of one kind, those with most units first, and one for the kinds that are left."""
    units, counts = Counter[str](), Counter[str]()
    for file in files:
        kind = " · ".join(filter(None, (file.origin, file.project, file.domain, file.creator)))
        units[kind] += file.occurrences
        counts[kind] += 1
    kinds = units.most_common()
    for kind, number in kinds[:LISTED]:
        yield f"  {counted(counts[kind], 'file')}  {number:,}  {kind}"
    rest = kinds[LISTED:]
    if rest:
        yield f"  {counted(sum(counts[kind] for kind, _ in rest), 'file')}  {sum(n for _, n in rest):,}  others"


def _data(memory: Path, stats: Stats) -> dict[str, Any]:
    return {
        "path": str(memory),
        "units": stats.units,
        "bytes": stats.bytes,
        "pairs": [
            {"source_lang": source, "target_lang": target, "units": count}
            for (source, target), count in stats.pairs.items()
        ],
        "states": stats.states,
        "files": [
            {
                "name": file.name,
                "origin": file.origin,
                "project": file.project,
                "domain": file.domain,
                "creator": file.creator,
                "date": file.date,
                "occurrences": file.occurrences,
            }
            for file in stats.files
        ],
    }
