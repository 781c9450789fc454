"""`aligner memory stats`: what a memory holds."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from aligner.cli.memory.place import memory_option
from aligner.cli.memory.results import as_json, output_of, result_options
from aligner.cli.options import talk_options
from aligner.cli.talk import counted

if TYPE_CHECKING:
    from aligner.memory.stats import Stats

_KINDS = ("txt", "json")


@click.command("stats")
@memory_option
@result_options(*_KINDS)
@talk_options
def command(memory: Path, output: str, form: str | None, quiet: bool, verbose: bool) -> None:
    """Count what the memory holds: units, language pairs, states, and the files they came from."""
    from aligner.memory import Memory

    out = output_of(output, form, _KINDS, memory)
    with Memory(memory, create=False) as opened:
        found = opened.stats()
    out.write(as_json(_data(memory, found)) if out.kind == "json" else "\n".join(_lines(memory, found)) + "\n")


def _lines(memory: Path, stats: Stats) -> Iterator[str]:
    yield f"{memory}: {counted(stats.units, 'unit')}, {stats.bytes / 1e6:,.1f} MB"
    for (source, target), count in stats.pairs.items():
        yield f"  {source} to {target}  {count:,}"
    for state, count in stats.states.items():
        yield f"  {state}  {count:,}"
    yield f"from {counted(len(stats.files), 'file')}"
    for file in stats.files:
        facts = (file.origin, file.project, file.domain, file.creator, file.date)
        yield f"  {file.name}  {file.occurrences:,}  {' · '.join(filter(None, facts))}"


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
