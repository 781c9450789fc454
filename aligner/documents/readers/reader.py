"""The interface of a reader: bytes of one file format in, a `Document` out."""

from __future__ import annotations

from typing import Protocol

from aligner.model import Document
from aligner.settings import Settings


class Reader(Protocol):
    """Reads one file format. Stateless; a new format is a new file and one line in `documents.READERS`."""

    name: str
    """The format's short name, as messages use it."""
    suffixes: tuple[str, ...]
    """File suffixes, lower case with the dot, that speak for this reader."""

    def confidence(self, suffix: str, head: bytes) -> float:
        """In [0, 1], how sure the reader is that a file with this suffix and first kilobytes is its own."""

    def read(self, data: bytes, name: str, settings: Settings) -> Document:
        """The document as the file lays it out: lang "und" unless the file says, paragraphs with kind and line.

        Raises UserError naming the file, and the place in it, where the data are not what they should be.
        """
