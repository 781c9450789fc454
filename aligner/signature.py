"""What a result depends on, said in one line: the version of this program and every setting that can change it."""

from __future__ import annotations

import os
from hashlib import sha256
from importlib.metadata import version
from pathlib import Path

from aligner.errors import UserError
from aligner.evidence.batch_lexicon import BatchLexicon
from aligner.settings import Settings

DISTRIBUTION = "duizhao"


def signature(settings: Settings, layout: str = "separate", learnt: BatchLexicon | None = None) -> str:
    """Version and every setting that can change the result, in one printable line."""
    parts = [f"aligner {version(DISTRIBUTION)}", f"encoder={settings.encoder}", f"layout={layout}"]
    for name in ("source_lang", "target_lang", "encoding"):
        value = getattr(settings, name)
        if value is not None:
            parts.append(f"{name}={_word(value)}")
    if settings.segmented:
        parts.append("segmented")
    for name in ("srx", "glossary", "checks", "weights"):
        path: Path | None = getattr(settings, name)
        if path is not None:
            parts.append(f"{name}={_word(path.name)}:{_digest(path)}")
    parts += [f"accepted={_word(path.name)}:{_digest(path)}" for path in settings.accepted]
    if learnt is not None:
        parts.append(f"learnt={learnt}")
    return " ".join(parts)


def printable(path: str) -> str:
    """A path as files and messages can hold it: bytes of its name that are no UTF-8 become U+FFFD."""
    return os.fsencode(path).decode("utf-8", "replace")


def _word(text: str) -> str:
    """The text without white space and control characters, so that the line stays one line of words."""
    return "".join(c if c.isprintable() and not c.isspace() else "_" for c in printable(text))


def _digest(path: Path) -> str:
    try:
        return sha256(path.read_bytes()).hexdigest()[:8]
    except OSError as error:
        raise UserError(f"cannot be read: {error.strerror}", str(path), "check the path") from None
