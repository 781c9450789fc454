"""Which units a search, a match or an export is about: the conditions as values, and as SQL."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime

from aligner.errors import UserError
from aligner.formats.xml import cat_code, compact_date
from aligner.memory.entries import RANK
from aligner.model import STATES, State


@dataclass(frozen=True, slots=True)
class Filters:
    """All that are set have to hold. Rejected units are left out unless `states` names them."""

    source_lang: str | None = None
    """BCP 47; "zh" or "en" alone stands for every region."""
    target_lang: str | None = None
    project: str | None = None
    domain: str | None = None
    creator: str | None = None
    origin: str | None = None
    """The format a unit was read from: tmx, xliff12, json …"""
    file: str | None = None
    """The name of a file it was found in, without folders."""
    since: datetime | None = None
    """Found in a file dated then or later; a file without a date is not."""
    until: datetime | None = None
    """Found in a file dated then or before."""
    states: tuple[State, ...] = ()
    """Empty: all but rejected."""
    min_confidence: float = 0.0
    """In [0, 1]; what a person confirmed or edited passes whatever its confidence."""


def unit_condition(filters: Filters) -> tuple[str, list[object]]:
    """SQL about the tables `unit` and `pair`, and its parameters. Raises UserError for a state that does not exist."""
    for state in filters.states:
        if state not in STATES:
            raise UserError(f"unknown state {state!r}", "", f"choose among: {', '.join(STATES)}")
    states = [RANK[state] for state in filters.states or STATES if filters.states or state != "rejected"]
    parts = [f"unit.state IN ({', '.join(map(str, states))})"]
    values: list[object] = []
    for column, lang in (("source_lang", filters.source_lang), ("target_lang", filters.target_lang)):
        if lang and "-" not in lang and "_" not in lang:
            parts.append(f"substr(pair.{column}, 1, 3) = ?")
            values.append(cat_code(lang)[:2] + "-")
        elif lang:
            parts.append(f"pair.{column} = ?")
            values.append(cat_code(lang))
    if filters.min_confidence > 0:
        parts.append(f"(unit.confidence >= ? OR unit.state IN ({RANK['confirmed']}, {RANK['edited']}))")
        values.append(filters.min_confidence)
    return " AND ".join(parts), values


def file_condition(filters: Filters) -> tuple[str, list[object]] | None:
    """SQL about the table `file`, and its parameters; None where every file will do."""
    parts: list[str] = []
    values: list[object] = []
    for column, value in (
        ("project", filters.project),
        ("domain", filters.domain),
        ("creator", filters.creator),
        ("origin", filters.origin),
        ("name", filters.file),
    ):
        if value is not None:
            parts.append(f"file.{column} = ?")
            values.append(value)
    if filters.since:
        parts.append("file.date >= ?")
        values.append(compact_date(filters.since))
    if filters.until:
        parts.append("file.date <= ? AND file.date != ''")
        values.append(compact_date(filters.until))
    return (" AND ".join(parts), values) if parts else None


def in_files(files: list[int]) -> tuple[str, list[object]]:
    """SQL: the unit occurs in one of these files."""
    return (
        "EXISTS (SELECT 1 FROM occurrence WHERE occurrence.unit = unit.id"
        " AND occurrence.file IN (SELECT value FROM json_each(?)))",
        [json.dumps(files)],
    )
