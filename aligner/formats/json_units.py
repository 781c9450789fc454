"""A translation unit as JSON, shared by `.json` and `.jsonl`: written the same way, read with every value checked.

A value that is not what it should be raises UserError with its JSON path (`beads[3].issues[0].span`), so that a file
edited by hand or by another program says where it went wrong.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from aligner.errors import UserError
from aligner.model import SEVERITIES, STATES, Bead, Issue, Place, TranslationUnit

DIGITS = 4
"""Decimals of confidence and adequacy in every text format: finer than the model can tell, equal on every machine."""


def rounded(value: float) -> float:
    """`value` as text formats hold it."""
    return round(float(value), DIGITS) + 0.0


def dump(value: object) -> str:
    """Compact JSON on one line, Chinese left readable."""
    return json.dumps(value, ensure_ascii=False, allow_nan=False)


def judgement_to_json(unit: TranslationUnit) -> dict[str, Any]:
    """What is known about the unit as a whole: confidence and adequacy, rounded."""
    adequacy = unit.bead.adequacy
    return {"confidence": rounded(unit.bead.confidence), "adequacy": None if adequacy is None else rounded(adequacy)}


def issue_to_json(issue: Issue) -> dict[str, Any]:
    """The issue, field by field, in the contract's order; `accepted` goes beyond it."""
    return {
        "check": issue.check,
        "category": issue.category,
        "severity": issue.severity,
        "side": issue.side,
        "span": None if issue.span is None else list(issue.span),
        "text": issue.text,
        "message": issue.message,
        "suggestion": issue.suggestion,
        "accepted": issue.accepted,
    }


@dataclass(frozen=True, slots=True)
class Node:
    """A value in a JSON file that knows its path, for messages."""

    value: Any
    where: str
    path: str = ""

    def wrong(self, expected: str) -> UserError:
        """The error that says what should stand here."""
        shown = "missing" if self.value is None else json.dumps(self.value, ensure_ascii=False)
        shown = shown.encode("utf-8", "replace").decode()
        shown = shown if len(shown) <= 40 else shown[:37] + "..."
        return UserError(
            f"{self.path or 'this'} should be {expected}, but is {shown}",
            self.where,
            "mend it, or write the file again with aligner",
        )

    def get(self, key: str) -> Node:
        """The member `key`; its value is None where it is missing."""
        if not isinstance(self.value, dict):
            raise self.wrong("an object")
        return Node(self.value.get(key), self.where, f"{self.path}.{key}" if self.path else key)

    def items(self) -> list[Node]:
        """The elements of an array."""
        if not isinstance(self.value, list):
            raise self.wrong("an array")
        return [Node(value, self.where, f"{self.path}[{n}]") for n, value in enumerate(self.value)]

    def text(self, default: str | None = None) -> str:
        """A string of whole characters (no lone surrogates, which no file could hold)."""
        if self.value is None and default is not None:
            return default
        if not isinstance(self.value, str) or not _is_encodable(self.value):
            raise self.wrong("a text")
        return self.value

    def choice(self, known: Sequence[str], default: str | None = None) -> Any:
        """One of the known strings."""
        text = self.text(default)
        if text not in known:
            raise self.wrong("one of " + ", ".join(known))
        return text

    def share(self) -> float:
        """A number in [0, 1]."""
        if isinstance(self.value, bool) or not isinstance(self.value, int | float) or not 0 <= self.value <= 1:
            raise self.wrong("a number from 0 to 1")
        return float(self.value)

    def whole(self) -> int:
        """A whole number from 0."""
        if isinstance(self.value, bool) or not isinstance(self.value, int) or self.value < 0:
            raise self.wrong("a whole number from 0")
        return self.value

    def flag(self) -> bool:
        """True or false; false where it is missing."""
        if self.value is not None and not isinstance(self.value, bool):
            raise self.wrong("true or false")
        return self.value is True

    def texts(self) -> tuple[str, ...]:
        """An array of strings."""
        return tuple(item.text() for item in self.items())


def _is_encodable(text: str) -> bool:
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return False
    return True


def load(text: str, where: str) -> Node:
    """Parse one JSON value; raises UserError with line and column."""
    try:
        return Node(json.loads(text, parse_constant=_refuse_constant), where)
    except json.JSONDecodeError as error:
        raise UserError(
            f"not JSON: {error.msg.lower().removesuffix(' at')} at line {error.lineno}, column {error.colno}",
            where,
            "is it really a .json or .jsonl file?",
        ) from None
    except (ValueError, RecursionError) as error:  # NaN, a number of thousands of digits, absurd nesting
        raise UserError(
            f"not usable JSON: {str(error).split(';')[0]}", where, "is it really a .json or .jsonl file?"
        ) from None


def _refuse_constant(name: str) -> float:
    raise ValueError(f"{name} is no JSON number")


def issues_of(node: Node, source_text: str, target_text: str) -> tuple[Issue, ...]:
    """The issues in a unit's `issues` array, spans checked against the unit's texts."""
    if node.value is None:
        return ()
    return tuple(_issue(item, source_text, target_text) for item in node.items())


def _issue(node: Node, source_text: str, target_text: str) -> Issue:
    side = node.get("side").choice(("source", "target"))
    suggestion = node.get("suggestion")
    return Issue(
        check=node.get("check").text(),
        category=node.get("category").text(),
        severity=node.get("severity").choice(SEVERITIES),
        side=side,
        span=_span(node.get("span"), len(source_text if side == "source" else target_text)),
        text=node.get("text").text(""),
        message=node.get("message").text(),
        suggestion=None if suggestion.value is None else suggestion.text(),
        accepted=node.get("accepted").flag(),
    )


def _span(node: Node, length: int) -> tuple[int, int] | None:
    if node.value is None:
        return None
    offsets = tuple(item.whole() for item in node.items())
    if len(offsets) != 2 or not offsets[0] <= offsets[1] <= length:
        raise node.wrong(f"null or two offsets in order, up to {length}")
    return offsets[0], offsets[1]


def unit_of(
    node: Node,
    bead_sides: tuple[range, range],
    segments: tuple[tuple[str, ...], tuple[str, ...]],
    texts: tuple[str, str],
    place: Place | None = None,
) -> TranslationUnit:
    """The unit whose judgement, issues, state, note and moved half stand in `node`.

    Its ids, segments and texts are the caller's to find: the two formats keep them in different places.
    """
    adequacy, confidence, moved = node.get("adequacy"), node.get("confidence"), node.get("moved")
    return TranslationUnit(
        bead=Bead(
            *bead_sides,
            confidence=1.0 if confidence.value is None else confidence.share(),
            adequacy=None if adequacy.value is None else adequacy.share(),
        ),
        source_segments=segments[0],
        target_segments=segments[1],
        source_text=texts[0],
        target_text=texts[1],
        issues=issues_of(node.get("issues"), *texts),
        state=node.get("state").choice(STATES, "aligned"),
        moved=None if moved.value is None else moved.whole(),
        note=node.get("note").text(""),
        place=place,
    )


def numbered(
    units: Sequence[TranslationUnit] | Iterator[TranslationUnit],
) -> Iterator[tuple[TranslationUnit, range, range]]:
    """Each unit with the ids of its segments, counted from 0 over what is written.

    The ids are those of the beads as long as the units are whole alignments; of a selection (only the confirmed
    units, say) they are counted anew, so that ids and listed segments always agree.
    """
    i = j = 0
    for unit in units:
        source, target = range(i, i + len(unit.source_segments)), range(j, j + len(unit.target_segments))
        yield unit, source, target
        i, j = source.stop, target.stop
