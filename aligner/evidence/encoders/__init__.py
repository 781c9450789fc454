"""Sentence encoders by name."""

from __future__ import annotations

import functools

from aligner.errors import UserError
from aligner.evidence.encoders.encoder import Encoder

ENCODERS = ("use", "labse", "none")
"""What `Settings.encoder` may say: the default, the extra, or dictionary evidence alone."""


@functools.lru_cache(maxsize=4)
def encoder_named(name: str) -> Encoder | None:
    """The encoder called `name`, None for "none"; its model is loaded at the first sentence, not here.

    Raises UserError listing the known names.
    """
    if name == "none":
        return None
    if name == "use":
        from aligner.evidence.encoders.use import UseEncoder

        return UseEncoder()
    if name == "labse":
        from aligner.evidence.encoders.labse import LabseEncoder

        return LabseEncoder()
    raise UserError(f"unknown sentence encoder {name!r}", "", f"choose one of: {', '.join(ENCODERS)}")
