"""A large dictionary that is looked up where it lies: opening it costs nothing, however many entries it has.

Entries are put into buckets by a checksum of their key, about one in each; a bucket is a marshalled dict.
"""

from __future__ import annotations

import marshal
from collections.abc import Iterator, Mapping
from typing import Any
from zlib import crc32

_NUMBER = 4
"""Bytes of the numbers at the head: how many buckets there are, and where each ends."""
_PLAIN = 2
"""Marshal's version without references to what stood before: those hang on who else holds an object."""


def packed(entries: Mapping[str, Any]) -> bytes:
    """The entries as `Table` looks them up; the values are what marshal knows: numbers, strings, tuples."""
    size = 1 << max(1, len(entries)).bit_length()
    buckets: dict[int, dict[str, Any]] = {}
    for key, value in entries.items():
        buckets.setdefault(_bucket(key, size), {})[key] = value
    pieces = [marshal.dumps(buckets[number], _PLAIN) if number in buckets else b"" for number in range(size)]
    ends = memoryview(bytearray(_NUMBER * (size + 1))).cast("I")
    ends[0] = size
    end = 0
    for number, piece in enumerate(pieces, 1):
        end += len(piece)
        ends[number] = end
    return b"".join([ends.tobytes(), *pieces])


class Table:
    """What `packed` has packed."""

    def __init__(self, data: memoryview) -> None:
        (self._size,) = data[:_NUMBER].cast("I")
        head = _NUMBER * (self._size + 1)
        self._ends = data[:head].cast("I")
        self._pieces = data[head:]

    def get(self, key: str) -> Any:
        """The key's value, None where there is none."""
        number = _bucket(key, self._size)
        bucket = self._loaded(number)
        return None if bucket is None else bucket.get(key)

    def items(self) -> Iterator[tuple[str, Any]]:
        """All entries, in no particular order."""
        for number in range(self._size):
            bucket = self._loaded(number)
            if bucket is not None:
                yield from bucket.items()

    def _loaded(self, number: int) -> dict[str, Any] | None:
        # The first of the numbers is how many there are.
        start, end = self._ends[number] if number else 0, self._ends[number + 1]
        return marshal.loads(self._pieces[start:end]) if start < end else None


def _bucket(key: str, size: int) -> int:
    return crc32(key.encode("utf-8", "surrogatepass")) & (size - 1)
