"""Which alignment an edited file came from, where the user does not say."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from pathlib import Path

from aligner.errors import UserError
from aligner.formats import FORMATS
from aligner.late_patterns import late

_SUFFIXES = tuple(suffix for known in FORMATS for suffix in known.suffixes)
_ADDED = late(r"(?:\.doubtful|\.\d+|[._-](?:zh|en)(?:[-_][A-Za-z]{2,4}){0,2}|-omegat|-level[12]|\.xlf|\.xliff|\.tmx)$")
"""What we and CAT tools add to a name before its suffix."""


def base_of(edited: str, outputs: Sequence[str] = ()) -> str:
    """Path of the alignment: NAME.json beside the edited file, or else an output that exists and is such a file.

    The name may bear what tools add to it: NAME.doubtful.tmx, NAME.xlf.sdlxliff, NAME_en-US.xlf. Raises UserError
    where there is none.
    """
    if edited != "-" and not os.path.exists(edited):
        raise UserError("there is no such file", edited, "check the path")
    candidates = [] if edited == "-" else list(_beside(edited))
    candidates += [path for path in outputs if path.lower().endswith(".json")]
    for path in candidates:
        if os.path.isfile(path) and not _same(path, edited):
            return path
    raise UserError("there is no alignment beside it", edited, f"name it with --into{_known(edited)}")


def _beside(edited: str) -> Iterator[str]:
    path = Path(edited)
    suffix = max((s for s in _SUFFIXES if path.name.lower().endswith(s)), key=len, default=path.suffix)
    name = path.name[: len(path.name) - len(suffix)]
    yield str(path.with_name(f"{name}.json"))
    while (shorter := _ADDED.sub("", name)) not in ("", name):
        name = shorter
        yield str(path.with_name(f"{name}.json"))


def _same(one: str, other: str) -> bool:
    return other != "-" and os.path.exists(other) and os.path.samefile(one, other)


def _known(edited: str) -> str:
    """Some alignments that lie there, as a hint."""
    folder = Path(edited).parent
    names = sorted(path.name for path in folder.glob("*.json")) if edited != "-" and folder.is_dir() else []
    return f" ({', '.join(names[:3])}{' …' if len(names) > 3 else ''}?)" if names else ""
