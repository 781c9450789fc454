"""Stable ids of translation units: a unit keeps its id when other passages come, go or change around it."""

from __future__ import annotations

import hashlib
from collections import Counter

from aligner.late_patterns import late
from aligner.model import TranslationUnit

_ID = late(r"u[0-9a-f]{12}(-[1-9][0-9]*)?")


class UnitIds:
    """Hands out one id a unit, in document order: a short hash of both texts, and a counter for repetitions.

    An id is an XML name (begins with "u"), unique within the file; 48 bits, so that among a million different units
    two share a hash with probability 0.002, and then the counter keeps them apart. Memory: about 150 bytes a unit.
    """

    def __init__(self) -> None:
        self._seen: Counter[str] = Counter()

    def next(self, unit: TranslationUnit) -> str:
        """The unit's id: "u3f9a1c0b77de", for its second occurrence "u3f9a1c0b77de-2"."""
        stem = digest(unit.source_text, unit.target_text)
        self._seen[stem] += 1
        return stem if self._seen[stem] == 1 else f"{stem}-{self._seen[stem]}"


def digest(*texts: str) -> str:
    """The id of these texts' first occurrence: "u" and twelve hexadecimal digits."""
    return "u" + hashlib.blake2b("\x00".join(texts).encode("utf-8", "surrogatepass"), digest_size=6).hexdigest()


def is_unit_id(text: str) -> bool:
    """Whether the text has the form of an id of ours."""
    return _ID.fullmatch(text) is not None
