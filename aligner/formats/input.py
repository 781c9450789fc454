"""Opening a bilingual file for reading: a path or standard input, compressed or not."""

from __future__ import annotations

import gzip
import io
import sys
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, cast

from aligner.errors import UserError

_GZIP = b"\x1f\x8b"


@contextmanager
def opened(path: str | Path) -> Iterator[BinaryIO]:
    """The file's bytes as a stream, unpacked if it is gzip whatever its name; "-" is standard input.

    Raises UserError where the file is missing, no file, or closed to the user, or its compressed data are damaged.
    """
    if str(path) == "-":
        with _reported("standard input"):
            yield unpacked(sys.stdin.buffer)
    else:
        with _reported(str(path)), Path(path).open("rb") as file:
            yield unpacked(file)


def unpacked(source: BinaryIO) -> BinaryIO:
    """The stream itself, or what is inside it if its first bytes are gzip's."""
    if source.seekable():
        place = source.tell()
        head = source.read(2)
        source.seek(place)
    else:
        if not hasattr(source, "peek"):
            source = cast(BinaryIO, io.BufferedReader(cast(io.RawIOBase, source)))
        head = cast(io.BufferedReader, source).peek(2)[:2]
    return cast(BinaryIO, gzip.GzipFile(fileobj=source, mode="rb")) if head == _GZIP else source


@contextmanager
def _reported(where: str) -> Iterator[None]:
    """Turn the errors of opening and reading into a UserError; an error that names another file is not ours."""
    try:
        yield
    except (gzip.BadGzipFile, EOFError, zlib.error) as error:
        raise UserError(f"the compressed data are damaged ({error})", where, "get the file again") from error
    except OSError as error:
        if error.filename is None or str(error.filename) != where:
            raise
        if isinstance(error, FileNotFoundError):
            raise UserError("there is no such file", where, "check the path") from error
        if isinstance(error, IsADirectoryError):
            raise UserError("is a folder, not a file", where, "name one file") from error
        raise UserError(f"cannot be read ({error.strerror})", where, "check its permissions") from error
