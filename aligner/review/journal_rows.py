"""Rows as the journal keeps them: JSON, written and read as the alignment's own file does it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from aligner.formats.json_units import Node, dump, issue_to_json, issues_of, judgement_to_json, load, unit_of
from aligner.model import Issue
from aligner.review.sheet import Row


def rows_to_json(rows: Iterable[Row]) -> str:
    """The rows as a JSON array on one line."""
    return dump(
        [
            {
                "key": row.key,
                "other": row.other,
                "source": row.unit.source_segments,
                "target": row.unit.target_segments,
                **judgement_to_json(row.unit),
                "source_text": row.unit.source_text,
                "target_text": row.unit.target_text,
                "state": row.unit.state,
                "note": row.unit.note,
                "issues": [issue_to_json(issue) for issue in row.unit.issues],
            }
            for row in rows
        ]
    )


def rows_of_json(text: str, where: str) -> tuple[Row, ...]:
    """The rows again. Raises UserError with the JSON path of what is wrong."""
    return tuple(map(_row, load(text, where).items()))


def issues_to_json(issues: Iterable[Issue]) -> str:
    """The issues of a unit as a JSON array on one line."""
    return dump([issue_to_json(issue) for issue in issues])


def issues_of_json(text: str, texts: tuple[str, str], where: str) -> tuple[Issue, ...]:
    """The issues again, of a unit with these texts. Raises UserError as above."""
    return issues_of(load(text, where), *texts)


def _row(node: Node) -> Row:
    source, target = node.get("source").texts(), node.get("target").texts()
    unit = unit_of(
        node,
        (range(len(source)), range(len(target))),
        (source, target),
        (node.get("source_text").text(), node.get("target_text").text()),
    )
    other = node.get("other")
    return Row(node.get("key").whole(), replace(unit, moved=None), None if other.value is None else other.whole())
