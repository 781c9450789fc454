"""Reading XLIFF of either generation: the suffix does not tell 1.2 from 2.x, the root element does."""

from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO

from aligner.errors import UserError
from aligner.formats.returned import Returned
from aligner.formats.xml import events
from aligner.model import Header, TranslationUnit


def read_xliff(source: BinaryIO, where: str) -> tuple[Header, Iterator[TranslationUnit]]:
    """Header and, lazily, units of an XLIFF file; see `read_returned`."""
    header, units = read_returned(source, where)
    return header, (back.unit for back in units)


def read_returned(source: BinaryIO, where: str) -> tuple[Header, Iterator[Returned]]:
    """Header and, lazily, units of an XLIFF file, version 1.0 to 1.2 or 2.x, with the extensions of any tool.

    The units of all its `file` elements come one after the other; the header is the first one's.
    Raises UserError with the line where the file is no readable XLIFF.
    """
    from aligner.formats.xliff import xliff12_reader, xliff21_reader

    stream = events(source, where, "xliff", ("file", "body"), ("header", "trans-unit", "unit", "group", "file"))
    _, root = next(stream)
    version = root.get("version", "")
    if version.startswith("1."):
        return xliff12_reader.read(stream, where)
    if version.startswith("2."):
        return xliff21_reader.read(root, stream, where)
    raise UserError(f"is XLIFF of an unknown version {version!r}", where, "export it as XLIFF 1.2 or 2.1")
