"""Stable ids of translation units: a unit keeps its id when other passages come, go or change around it."""

from __future__ import annotations

import hashlib
from collections import Counter

from aligner.model import TranslationUnit


class UnitIds:
    """Hands out one id a unit, in document order: a short hash of both texts, and a counter for repetitions.

    An id is an XML name (begins with "u"), unique within the file; 48 bits, so that among a million different units
    two share a hash with probability 0.002, and then the counter keeps them apart. Memory: about 150 bytes a unit.
    """

    def __init__(self) -> None:
        self._seen: Counter[str] = Counter()

    def next(self, unit: TranslationUnit) -> str:
        """The unit's id: "u3f9a1c0b77de", for its second occurrence "u3f9a1c0b77de-2"."""
        text = f"{unit.source_text}\x00{unit.target_text}".encode("utf-8", "surrogatepass")
        stem = "u" + hashlib.blake2b(text, digest_size=6).hexdigest()
        self._seen[stem] += 1
        return stem if self._seen[stem] == 1 else f"{stem}-{self._seen[stem]}"
