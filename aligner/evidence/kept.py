"""Compact forms of large tables, kept in the user's cache folder from one run to the next.

A kept file is named after the content it was made from, so one that has gone stale is never asked for; it is written
whole or not at all, and ends in a checksum, so one that is damaged is made anew. Where nothing can be kept, the form is
made each time: that costs seconds and changes nothing else.
"""

from __future__ import annotations

import hashlib
import os
import struct
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from zlib import crc32

_END = struct.Struct("<4sI")
"""What a kept file ends with: a mark, and the checksum of all before it."""
_MARK = b"kept"
_STALE = 30 * 86_400
"""Seconds."""


def cache_folder() -> Path:
    """Where compact forms are kept: $XDG_CACHE_HOME, %LOCALAPPDATA% or ~/.cache, then `aligner`."""
    base = os.environ.get("XDG_CACHE_HOME") or os.environ.get("LOCALAPPDATA")
    if not base:
        home = os.path.expanduser("~")
        # Who has no home, as in a container, keeps nothing.
        base = os.devnull if home == "~" else os.path.join(home, ".cache")
    return Path(base) / "aligner"


def kept_path(name: str, form: int, *sources: bytes) -> Path:
    """Where what is called NAME.SUFFIX lies, in version `form`, made of these sources, for this kind of interpreter."""
    digest = hashlib.sha256(f"{form} {sys.version_info[:2]} {sys.byteorder}".encode())
    for source in sources:
        digest.update(hashlib.sha256(source).digest())
    stem, suffix = name.split(".")
    return cache_folder() / f"{stem}-{digest.hexdigest()[:16]}.{suffix}"


def kept(path: Path, make: Callable[[], bytes]) -> memoryview:
    """What is kept at the path; where it is missing or damaged, what `make` makes, kept from now on.

    It is read, not mapped: a process that has mapped a file dies where another cuts it short.
    """
    try:
        found = memoryview(path.read_bytes())
    except OSError:
        found = memoryview(b"")
    content = found[: -_END.size]
    if found[len(content) :] == _END.pack(_MARK, crc32(content)):
        return content
    made = make()
    _keep(path, made)
    return memoryview(made)


def _keep(path: Path, data: bytes) -> None:
    """Write the file whole or not at all; a folder without room or rights only costs the next start some seconds."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        # Named so that what a killed process leaves is removed like all that is stale.
        handle, name = tempfile.mkstemp(path.suffix, f"{path.name.split('-')[0]}-", path.parent)
    except OSError:
        return
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.write(_END.pack(_MARK, crc32(data)))
        Path(name).replace(path)
        remove_stale(path)
    except OSError:
        Path(name).unlink(missing_ok=True)


def remove_stale(path: Path) -> None:
    """Remove what was made from other sources long ago; what was made lately another version may still use."""
    made = path.stat().st_mtime
    for other in path.parent.glob(f"{path.name.split('-')[0]}-*{path.suffix}"):
        if made - other.stat().st_mtime > _STALE:
            other.unlink()
