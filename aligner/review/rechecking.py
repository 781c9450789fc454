"""Judging again what was changed: the checks over rows whose texts are new."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from aligner.checking import Rules
from aligner.model import Header, Issue, TranslationUnit
from aligner.review.sheet import Row, Sheet, Splice, units_of
from aligner.settings import Settings

NEAR = 400
"""Rows on either side that are read with a row: some checks ask how the rest of the text renders a term."""

Texts = tuple[str, str]
"""The two texts of a row: what its issues and its adequacy speak of."""


class Rechecker:
    """The checks that the settings choose, over parts of one document."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._rules: Rules | None = None

    def judged(self, header: Header, sheet: Sheet, keys: Collection[int]) -> dict[int, TranslationUnit]:
        """Key → the row's unit with what the checks find in it, for those of `keys` that are on the sheet.

        Raises UserError where the checks' file or the glossary is unusable.
        """
        if self._rules is None:
            self._rules = Rules.of(self._settings)
        places = [index for index, row in enumerate(sheet.rows) if row.key in keys]
        if not places:
            return {}
        start, stop = max(0, places[0] - NEAR), places[-1] + NEAR + 1
        part = replace(sheet, rows=sheet.rows[start:stop])
        units = [replace(unit, issues=()) for unit in units_of(part)]
        found = self._rules.applied(header, units)
        wanted = set(places)
        return {row.key: unit for k, (row, unit) in enumerate(zip(part.rows, found), start) if k in wanted}


def texts_of(unit: TranslationUnit) -> Texts:
    """What a judgement of the unit is valid for."""
    return unit.source_text, unit.target_text


class Judgements:
    """What the checks found, by the texts that it was found in: it survives an undo and comes back with a redo."""

    def __init__(self) -> None:
        self._known: dict[Texts, tuple[float | None, tuple[Issue, ...]]] = {}
        self._accepted: dict[Texts, set[_Words]] = {}

    def keep(self, unit: TranslationUnit) -> None:
        """Remember what was found in this unit."""
        self.know(texts_of(unit), unit.bead.adequacy, unit.issues)

    def know(self, texts: Texts, adequacy: float | None, issues: tuple[Issue, ...]) -> None:
        """Remember what was found in these texts."""
        self._known[texts] = adequacy, issues

    def missing(self, rows: Collection[Row]) -> list[int]:
        """Keys of the rows of which nothing is known."""
        return [row.key for row in rows if texts_of(row.unit) not in self._known]

    def on(self, row: Row) -> Row:
        """The row with what is known of its texts; one that has been judged is left as it is."""
        known = self._known.get(texts_of(row.unit))
        if known is None or row.unit.issues or row.unit.bead.adequacy is not None:
            return row
        adequacy, issues = known
        return replace(row, unit=replace(row.unit, issues=issues, bead=replace(row.unit.bead, adequacy=adequacy)))

    def carry(self, splice: Splice) -> None:
        """What a person accepted in rows that were changed stays accepted in those that they became."""
        words = {_words(issue) for row in splice.removed for issue in row.unit.issues if issue.accepted and issue.text}
        if words:
            for row in splice.added:
                self._accepted.setdefault(texts_of(row.unit), set()).update(words)

    def with_accepted(self, unit: TranslationUnit) -> TranslationUnit:
        """The unit with those of its issues accepted that were so in the rows which it was made of."""
        words = self._accepted.get(texts_of(unit), set())
        issues = tuple(replace(issue, accepted=True) if _words(issue) in words else issue for issue in unit.issues)
        return replace(unit, issues=issues)


_Words = tuple[str, str, str]


def _words(issue: Issue) -> _Words:
    return issue.check, issue.side, issue.text
