"""What a memory knows of a unit besides its texts, and how two reports of the same unit become one."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from typing import Any

from aligner.model import Bead, State, TranslationUnit

RANKS: tuple[State, ...] = ("aligned", "rejected", "edited", "confirmed")
"""States as the file numbers them. Of two reports of a unit the higher one counts, a person's word before the
aligner's: so a rejected pair stays rejected when the alignment is imported again, until it is confirmed."""

RANK = {state: rank for rank, state in enumerate(RANKS)}
"""State → its number."""

_TO_JSON = json.JSONEncoder(ensure_ascii=False, sort_keys=True).encode


@dataclass(frozen=True, slots=True)
class Provenance:
    """Where a unit was found: a file and what is said about it as a whole."""

    name: str
    """The file's name without folders, so that a memory says nothing about the machine that wrote it."""
    origin: str
    """The format it was read from: tmx, xliff12, json …"""
    project: str = ""
    domain: str = ""
    creator: str = ""
    date: str = ""
    """When it was made, YYYYMMDDThhmmssZ in UTC, if the file or the user says; never the clock's time."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A unit of the memory."""

    id: int
    """Its number in the memory, from 1, in the order in which units came."""
    source_lang: str
    target_lang: str
    source_text: str
    target_text: str
    confidence: float
    """As in `Bead`: the highest that was reported with the state below."""
    state: State
    detail: str = ""
    """JSON of what only some units have: note, adequacy, the segments of a bead other than 1-1."""


def unit_key(pair: int, source: str, target: str) -> int:
    """The unit's identity: a 64-bit hash (signed) of its languages and both texts, as they stand.

    Among a million units two different ones share it with probability 3e-8.
    """
    text = f"{pair}\x00{source}\x00{target}".encode()
    return int.from_bytes(hashlib.blake2b(text, digest_size=8).digest(), "big", signed=True)


def detail_of(unit: TranslationUnit) -> str:
    """The unit's `Entry.detail`."""
    if not unit.note and unit.bead.adequacy is None and len(unit.source_segments) == len(unit.target_segments) == 1:
        return ""
    detail: dict[str, Any] = {}
    if unit.bead.adequacy is not None:
        detail["adequacy"] = round(unit.bead.adequacy, 4)
    if unit.note:
        detail["note"] = unit.note
    if len(unit.source_segments) > 1:
        detail["source_segments"] = unit.source_segments
    if len(unit.target_segments) > 1:
        detail["target_segments"] = unit.target_segments
    return _TO_JSON(detail)


def unit_of(entry: Entry, source_start: int, target_start: int) -> TranslationUnit:
    """The entry as a translation unit whose bead begins at these segments."""
    detail = json.loads(entry.detail) if entry.detail else {}
    sources = tuple(detail.get("source_segments", (entry.source_text,)))
    targets = tuple(detail.get("target_segments", (entry.target_text,)))
    bead = Bead(
        range(source_start, source_start + len(sources)),
        range(target_start, target_start + len(targets)),
        entry.confidence,
        detail.get("adequacy"),
    )
    return TranslationUnit(
        bead, sources, targets, entry.source_text, entry.target_text, state=entry.state, note=detail.get("note", "")
    )
