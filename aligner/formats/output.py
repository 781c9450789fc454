"""Atomic output: a file appears whole under its name, or the old one stays as it was.

The bytes go to a hidden temporary file in the same folder, are synced to the disk, and take the name in one step
(`os.replace`); whatever fails on the way removes the temporary file. A process killed in the middle leaves at most
that hidden file behind, never half an output. A name ending in `.gz` is compressed, with a fixed time stamp and no
file name inside, so that the same units give the same bytes.
"""

from __future__ import annotations

import errno
import gzip
import os
import secrets
import stat
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, cast

from aligner.errors import UserError
from aligner.late_patterns import late

GZIP_LEVEL = 6
"""Compression level of `.gz` outputs: gzip's own default, fast enough for gigabytes."""


_STEM = 40
"""Characters of the name that the temporary file's name keeps: at four bytes each they stay below the usual 255."""


_DESCRIPTOR = late(r"/dev/(?:std(?P<name>out|err)|fd/(?P<dev>\d+))|/proc/self/fd/(?P<proc>\d+)")
_STANDARD = {"out": 1, "err": 2}


def is_stream(path: str | Path) -> bool:
    """Whether what is written there flows on and cannot be taken back: standard output, a pipe, a device.

    What a shell has opened (`/dev/stdout`, `>(…)`) is one whatever lies behind it, and keeps its place in a file.
    """
    there = os.path.exists(path) and not os.path.isfile(path) and not os.path.isdir(path)
    return str(path) == "-" or _descriptor(path) is not None or there


def _descriptor(path: str | Path) -> int | None:
    """The number of the open file that the path names, None for any other path."""
    found = _DESCRIPTOR.fullmatch(str(path)) if os.name == "posix" else None
    return None if found is None else _STANDARD.get(found["name"] or "", int(found["dev"] or found["proc"] or 1))


@contextmanager
def written(path: str | Path) -> Iterator[BinaryIO]:
    """A binary file to write to, which becomes `path` when the block ends and is removed when it raises.

    "-" is standard output, which cannot be taken back and is only flushed. An existing file keeps its permissions; a
    symbolic link is followed. A stream (`is_stream`) is written to directly.
    Raises UserError where the folder is missing or closed to the user, or the disk is full.
    """
    if str(path) == "-":
        with _reported("standard output", ()):
            yield sys.stdout.buffer
            sys.stdout.buffer.flush()
        return
    # A stream is opened by the name it has: where that leads is no path of a file.
    target = Path(path) if is_stream(path) else Path(os.path.realpath(path))
    part = target.with_name(f".{target.name[:_STEM]}.{secrets.token_hex(4)}.part")
    with _reported(str(path), (target, part)):
        if target.is_dir():
            raise UserError("is a folder, not a file", str(path), "name the file to write")
        with _flowing(target) if is_stream(path) else _replacing(target, part) as raw:
            if target.suffix == ".gz":
                with gzip.GzipFile(filename="", mode="wb", compresslevel=GZIP_LEVEL, fileobj=raw, mtime=0) as packed:
                    yield cast(BinaryIO, packed)
            else:
                yield raw


@contextmanager
def _flowing(path: Path) -> Iterator[BinaryIO]:
    """The stream, after what was said on standard output before."""
    if sys.stdout is not None:
        sys.stdout.flush()
    number = _descriptor(path)
    with path.open("wb") if number is None else open(os.dup(number), "wb") as stream:
        yield stream


@contextmanager
def _replacing(target: Path, part: Path) -> Iterator[BinaryIO]:
    """The new file `part`, which takes the name `target` at the end of the block, or goes when the block raises."""
    if target.exists() and not os.access(target, os.W_OK):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(target))
    with part.open("xb") as raw:
        try:
            yield raw
            raw.flush()
            os.fsync(raw.fileno())
            if target.exists():
                os.chmod(part, stat.S_IMODE(target.stat().st_mode))
        except BaseException:
            part.unlink()
            raise
    try:
        os.replace(part, target)
    except BaseException:
        part.unlink()
        raise
    _sync_folder(target.parent)


def _sync_folder(folder: Path) -> None:
    """Make the new name itself survive a power cut, where the system can sync a folder (Windows cannot)."""
    if os.name != "posix":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    except OSError as error:  # some network file systems sync files but not folders
        if error.errno not in (errno.EINVAL, errno.ENOTSUP):
            raise
    finally:
        os.close(descriptor)


_REMEDIES = {
    errno.ENOENT: ("the folder does not exist", "create it first"),
    errno.ENOTDIR: ("part of the path is a file, not a folder", "check the path"),
    errno.EACCES: ("no right to write here", "choose another folder or change its permissions"),
    errno.EPERM: ("no right to write here", "choose another folder or change its permissions"),
    errno.EROFS: ("the disk is read-only", "choose another folder"),
    errno.ENOSPC: ("the disk is full", "free some space; the file as it was before is untouched"),
    errno.EDQUOT: ("the disk quota is used up", "free some space; the file as it was before is untouched"),
    errno.EFBIG: ("the file would be larger than the system allows", "split the input or raise the limit"),
    errno.ENAMETOOLONG: ("the file name is too long", "choose a shorter one"),
}


@contextmanager
def _reported(where: str, ours: tuple[Path, ...]) -> Iterator[None]:
    """Turn the system errors of writing into a UserError about `where`.

    A closed pipe is left to the command line. An error that names a file other than `ours` comes from reading inside
    the block, and is not ours to explain.
    """
    try:
        yield
    except BrokenPipeError:
        raise
    except OSError as error:
        if error.filename is not None and Path(os.fsdecode(error.filename)) not in ours:
            raise
        what, remedy = _REMEDIES.get(error.errno or 0, (error.strerror or str(error), "try another place"))
        raise UserError(what, where, remedy) from error
