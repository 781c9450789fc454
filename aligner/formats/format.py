"""The interface of a bilingual file format: units to bytes and back, as a stream in both directions."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import BinaryIO, Protocol

from aligner.model import Header, TranslationUnit


class Format(Protocol):
    """One bilingual file format. Stateless; a new format is a new file and one line in `formats.FORMATS`."""

    name: str
    """What `-f` calls it: tmx, xliff12, xliff21, tsv, csv, xlsx, jsonl, json, html, align, txt, po, sarif …"""
    suffixes: tuple[str, ...]
    """File suffixes, lower case with the dot: (".tmx", ".tmx.gz"); `one_way` knows those that go one way."""

    def write(self, header: Header, units: Iterable[TranslationUnit], out: BinaryIO) -> None:
        """Write a whole file; units are taken one at a time and need not fit into memory.

        Same header and units, same bytes. Raises UserError where the format cannot be written at all.
        """

    def read(self, source: BinaryIO, where: str) -> tuple[Header, Iterator[TranslationUnit]]:
        """The file's header and, lazily, its units; `where` names the file in messages.

        Raises UserError, at once or while the units are taken, with the line at which the file is not readable.
        """
