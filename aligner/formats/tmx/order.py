"""The order of a TMX's units without holding them in memory: entries wait on disk, an index of numbers in memory.

Comes in: every entry with its two texts and its rank, in document order. Goes out: the entries without exact
duplicates, in document order, except that entries with one source text fill the places they have together from the
lowest rank to the highest.
"""

from __future__ import annotations

import hashlib
import tempfile
from array import array
from collections.abc import Iterator
from types import TracebackType

MEMORY_BYTES = 16 << 20
"""Up to so many bytes the entries wait in memory, beyond that in a temporary file."""


class Spool:
    """Collects entries and gives them back in order. Index: 32 bytes an entry; the entries' bytes go to disk.

    Texts are compared by 64-bit hashes: among ten million entries, two different ones are taken for the same with a
    probability of three in a million. On exit the temporary file is gone.
    """

    def __init__(self) -> None:
        self._bytes = tempfile.SpooledTemporaryFile(max_size=MEMORY_BYTES)  # noqa: SIM115 - closed by __exit__
        self._sources, self._pairs = array("Q"), array("Q")
        self._ranks, self._ends = array("d"), array("Q")
        self._order: list[int] | None = None

    def __enter__(self) -> Spool:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._bytes.close()

    def add(self, source: str, target: str, rank: float, entry: bytes) -> None:
        """Take one entry; of exact duplicates the one with the greatest rank stays, the first among equals."""
        self._sources.append(_hash(source))
        self._pairs.append(_hash(f"{source}\x00{target}"))
        self._ranks.append(rank)
        self._bytes.write(entry)
        self._ends.append((self._ends[-1] if self._ends else 0) + len(entry))

    def ordered(self) -> Iterator[bytes]:
        """The entries, one at a time, in the order in which they are to be written."""
        for place in self._places():
            start = self._ends[place - 1] if place else 0
            self._bytes.seek(start)
            yield self._bytes.read(self._ends[place] - start)

    def volumes(self, room: int | None) -> list[int]:
        """How many entries, in writing order, fill each volume of `room` bytes: one at least, even if it is longer.

        Without `room` all are in one volume; there always is one.
        """
        sizes, left = [0], 0 if room is None else room
        for place in self._places() if room is not None else ():
            length = self._ends[place] - (self._ends[place - 1] if place else 0)
            if length > left and sizes[-1]:
                sizes.append(0)
                left = room or 0
            sizes[-1] += 1
            left -= length
        return sizes if room is not None else [len(self._places())]

    def _places(self) -> list[int]:
        """Places of the entries to write, in writing order; worked out once, when all have come."""
        if self._order is None:
            self._order = self._in_order()
        return self._order

    def _in_order(self) -> list[int]:
        import numpy as np

        if not self._ends:
            return []
        sources, pairs = np.frombuffer(self._sources, np.uint64), np.frombuffer(self._pairs, np.uint64)
        ranks, places = np.frombuffer(self._ranks, np.float64), np.arange(len(self._ends))
        by_pair = np.lexsort((places, -ranks, pairs))
        first = np.ones(len(places), bool)
        first[1:] = pairs[by_pair][1:] != pairs[by_pair][:-1]
        kept = np.sort(by_pair[first])
        # Sorted by source, the kept places stand in groups: by place, and by rank. The one order filled into the other:
        by_place = kept[np.lexsort((kept, sources[kept]))]
        by_rank = kept[np.lexsort((kept, ranks[kept], sources[kept]))]
        written: list[int] = by_rank[np.argsort(by_place, kind="stable")].tolist()
        return written


def _hash(text: str) -> int:
    return int.from_bytes(hashlib.blake2b(text.encode(), digest_size=8).digest(), "big")
