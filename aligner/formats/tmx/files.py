"""A translation memory as files: in one, or in volumes where a tool takes no larger ones.

NAME.tmx becomes NAME.1.tmx, NAME.2.tmx … where it would be larger than wanted, each complete in itself. They appear
all or not at all, and what an earlier run left that is no part of the memory any more is removed.
"""

from __future__ import annotations

import contextlib
import gzip
import os
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import BinaryIO

from aligner.errors import UserError
from aligner.formats.output import written
from aligner.formats.tmx import Tmx, is_volume
from aligner.model import Header, TranslationUnit

MEGABYTE = 1_000_000
MOST_VOLUMES = 500
"""More files than that nobody wants, and no system lets one program hold open."""
_HEAD = 16_384
"""Bytes in which a TMX of ours has its header, even with long paths in it."""


def write_files(
    path: str, header: Header, units: Iterable[TranslationUnit], most: int | None = None
) -> list[tuple[str, int]]:
    """Write a TMX, in volumes of at most `most` bytes (before compression); returns each file with its units.

    What is small enough stays one file under the name itself. Raises UserError where a file cannot be written, and
    where there would be more than `MOST_VOLUMES`.
    """
    paths: list[str] = []
    with contextlib.ExitStack() as stack:

        def opened(number: int, count: int) -> BinaryIO:
            if count > MOST_VOLUMES:
                raise UserError(f"it would be {count:,} volumes", path, "name a larger size with --split")
            paths.append(path if count == 1 else volume_path(path, number))
            return stack.enter_context(written(paths[-1]))

        sizes = Tmx().write_volumes(header, units, opened, most)
    remove_stale(path, paths)
    return list(zip(paths, sizes))


def with_word(path: str, word: str) -> str:
    """The path with a word before the suffix that the format knows, or before the last one.

    >>> with_word("a.b.tmx.gz", "doubtful"), with_word("memory", "2")
    ('a.b.doubtful.tmx.gz', 'memory.2')
    """
    suffix = max((s for s in Tmx.suffixes if path.lower().endswith(s)), key=len, default=os.path.splitext(path)[1])
    stem, end = (path[: -len(suffix)], path[-len(suffix) :]) if suffix else (path, "")
    return f"{stem}.{word}{end}"


def volume_path(path: str, number: int) -> str:
    """Where a volume goes: NAME.2.tmx for NAME.tmx."""
    return with_word(path, str(number))


def is_volume_path(path: str, of: str) -> bool:
    """Whether `path` is where a volume of the memory `of` would go; symbolic links are followed."""
    place = Path(os.path.realpath(path))
    pattern = re.escape(with_word(os.path.realpath(of), "\0")).replace("\0", "[1-9][0-9]*")
    return re.fullmatch(pattern, str(place)) is not None


def remove_stale(path: str, kept: Iterable[str] = ()) -> None:
    """Remove what an earlier run wrote for the memory `path`, in one file or in volumes, but for the files `kept`.

    A numbered file goes only if it says that it is a volume of ours; the search ends at the first number that is free.
    """
    keep = set(kept)
    if path not in keep and keep and os.path.isfile(path):
        Path(path).unlink()
    for place in _existing_volumes(path):
        if place not in keep and _says_volume(place):
            Path(place).unlink()


def _existing_volumes(path: str) -> Iterator[str]:
    number = 1
    while os.path.isfile(place := volume_path(path, number)):
        yield place
        number += 1


def _says_volume(path: str) -> bool:
    try:
        with gzip.open(path) if path.lower().endswith(".gz") else open(path, "rb") as file:
            return is_volume(file.read(_HEAD))
    except (OSError, EOFError):
        return False
