"""What a memory holds, in figures."""

from __future__ import annotations

from dataclasses import dataclass

from aligner.memory.entries import RANKS
from aligner.memory.store import Store


@dataclass(frozen=True, slots=True)
class FileStats:
    """One file that units were found in."""

    name: str
    origin: str
    project: str
    domain: str
    creator: str
    date: str
    """YYYYMMDDThhmmssZ, "" if unknown."""
    occurrences: int
    """Units found there, counted once for every different pair of neighbours."""


@dataclass(frozen=True, slots=True)
class Stats:
    """The whole memory."""

    units: int
    pairs: dict[tuple[str, str], int]
    """(source language, target language) → units."""
    states: dict[str, int]
    """State → units; states that no unit has are missing."""
    files: tuple[FileStats, ...]
    """In the order in which they came."""
    bytes: int
    """Size of the file on the disk."""


def stats(store: Store) -> Stats:
    """Count everything; takes a second for a million units."""
    with store.reading() as connection:
        pairs = {
            (source, target): count
            for source, target, count in connection.execute(
                "SELECT source_lang, target_lang, count(*) FROM unit JOIN pair ON pair.id = pair GROUP BY pair.id"
                " ORDER BY pair.id"
            )
        }
        states = {
            RANKS[state]: count
            for state, count in connection.execute("SELECT state, count(*) FROM unit GROUP BY state ORDER BY state")
        }
        files = tuple(
            FileStats(*row)
            for row in connection.execute(
                "SELECT name, origin, project, domain, creator, date, occurrences FROM file ORDER BY id"
            )
        )
    return Stats(
        sum(states.values()),
        pairs,
        {str(state): count for state, count in states.items()},
        files,
        store.path.stat().st_size,
    )
