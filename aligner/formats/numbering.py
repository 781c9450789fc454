"""Units from a file that knows no bead ids: each side is one segment, counted in the order of the file."""

from __future__ import annotations

from aligner.model import Bead, Issue, Place, State, TranslationUnit


class Numbering:
    """Builds the units of one file so that their beads tile both sides, as an `Alignment` wants them."""

    def __init__(self) -> None:
        self._source = self._target = 0

    def unit(
        self,
        source_text: str,
        target_text: str,
        *,
        confidence: float = 1.0,
        adequacy: float | None = None,
        issues: tuple[Issue, ...] = (),
        state: State = "aligned",
        note: str = "",
        moved: int | None = None,
        place: Place | None = None,
    ) -> TranslationUnit:
        """The next unit: one segment on each side that has text. Raises ValueError where neither side has any."""
        if not source_text and not target_text:
            raise ValueError("a unit needs text on one side at least")
        i, j = self._source, self._target
        self._source += bool(source_text)
        self._target += bool(target_text)
        bead = Bead(range(i, self._source), range(j, self._target), min(max(confidence, 0.0), 1.0), adequacy)
        return TranslationUnit(
            bead,
            (source_text,) if source_text else (),
            (target_text,) if target_text else (),
            source_text,
            target_text,
            issues,
            state,
            moved,
            note,
            place=place,
        )
