"""Edits by name, as the page asks for them: every argument is looked at before anything is done."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from aligner.errors import UserError
from aligner.model import Side
from aligner.review import edits, verdicts
from aligner.review.cells import Cutting
from aligner.review.sheet import Sheet

LONGEST_TEXT = 100_000
"""Characters that one side of a row may get."""

Command = Callable[[Sheet, "Arguments"], Sheet]


class Arguments:
    """What the page sent with an edit. Each reading raises UserError where it is not what it should be."""

    def __init__(self, given: Mapping[str, Any], cuttings: Mapping[Side, Cutting]) -> None:
        self._given = given
        self.cuttings = cuttings

    def key(self) -> int:
        """The row that is meant."""
        return self.number("key")

    def number(self, name: str) -> int:
        """A whole number from 0."""
        value = self.number_or_none(name)
        if value is None:
            raise _wrong(name, "a whole number")
        return value

    def number_or_none(self, name: str) -> int | None:
        """A whole number from 0, or none."""
        value = self._given.get(name)
        if value is not None and (isinstance(value, bool) or not isinstance(value, int) or value < 0):
            raise _wrong(name, "a whole number")
        return value

    def flag(self, name: str) -> bool:
        """True or false; false if it is not given."""
        value = self._given.get(name, False)
        if not isinstance(value, bool):
            raise _wrong(name, "true or false")
        return value

    def side_or_none(self) -> Side | None:
        """The side that is meant, None for both."""
        return None if self._given.get("side") is None else self.side()

    def side(self) -> Side:
        """The side that is meant."""
        value = self._given.get("side")
        if value == "source":
            return "source"
        if value == "target":
            return "target"
        raise _wrong("side", '"source" or "target"')

    def text(self) -> str:
        """A text of a length that a row can have, without control characters."""
        value = self._given.get("text")
        if not isinstance(value, str) or len(value) > LONGEST_TEXT:
            raise _wrong("text", f"a text of at most {LONGEST_TEXT:,} characters")
        kept = "".join(c for c in value if c in "\n\t" or (ord(c) >= 32 and not 0x7F <= ord(c) < 0xA0))
        try:
            kept.encode()
        except UnicodeEncodeError:
            raise _wrong("text", "a text of whole characters") from None
        return kept


def _wrong(name: str, expected: str) -> UserError:
    return UserError(f"{name} should be {expected}", "the edit", "load the page anew")


def _rewrite(sheet: Sheet, given: Arguments) -> Sheet:
    side = given.side()
    return edits.rewrite(sheet, given.key(), side, given.text(), given.cuttings[side])


COMMANDS: Mapping[str, Command] = {
    "merge": lambda sheet, g: edits.merge(sheet, g.key(), g.flag("below"), g.side_or_none()),
    "split": lambda sheet, g: edits.split(sheet, g.key(), g.number_or_none("source"), g.number_or_none("target")),
    "move": lambda sheet, g: edits.move(sheet, g.key(), g.side(), g.flag("below")),
    "push": lambda sheet, g: edits.push(sheet, g.key(), g.side()),
    "pull": lambda sheet, g: edits.pull(sheet, g.key(), g.side()),
    "swap": lambda sheet, g: edits.swap(sheet, g.key(), g.side_or_none()),
    "rewrite": _rewrite,
    "confirm": lambda sheet, g: verdicts.confirm(sheet, g.key()),
    "confirm_above": lambda sheet, g: verdicts.confirm_above(sheet, g.key()),
    "reject": lambda sheet, g: verdicts.reject(sheet, g.key()),
    "reopen": lambda sheet, g: verdicts.reopen(sheet, g.key()),
    "annotate": lambda sheet, g: verdicts.annotate(sheet, g.key(), g.text()),
    "accept": lambda sheet, g: verdicts.accept(sheet, g.key(), g.number("issue"), g.flag("accepted")),
}
"""Every edit by its name."""

CORRECTIONS = frozenset({"merge", "split", "move", "push", "pull", "swap", "rewrite"})
"""Edits of texts and pairings; with `trust_above` such a one also confirms what stands above its row."""


def applied(sheet: Sheet, name: str, given: Mapping[str, Any], cuttings: Mapping[Side, Cutting]) -> Sheet:
    """The sheet after the edit of that name.

    Raises Refused where it cannot be done, and UserError where there is no such edit or an argument is wrong.
    """
    command = COMMANDS.get(name)
    if command is None:
        raise UserError(f'there is no edit "{name}"', "the edit", f"known are {', '.join(COMMANDS)}")
    arguments = Arguments(given, cuttings)
    if name in CORRECTIONS and arguments.flag("trust_above"):
        place = sheet.place(arguments.key())
        if place:
            sheet = verdicts.confirm_above(sheet, sheet.rows[place - 1].key)
    return command(sheet, arguments)
