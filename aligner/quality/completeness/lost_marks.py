"""Marks around words of the source that the target gives up: brackets, quotation marks.

Some translators drop them throughout, as house styles ask; then that is no issue of any one unit. So the batch is
asked first what its habit is.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

from aligner.model import TranslationUnit

_WORD = re.compile(r"[A-Za-z\u00c0-\u024f]{4,}|[\u3400-\u4dbf\u4e00-\u9fff]{2,}")
_KEEPS = 4
"""How many times as often the batch has to keep the marks as it drops them."""


class Marks(NamedTuple):
    """One sort of marks."""

    pair: re.Pattern[str]
    """A pair of them with what stands between."""
    answer: re.Pattern[str]
    """Anything in the target that may stand for them."""

    def lost(self, unit: TranslationUnit) -> tuple[int, int] | None:
        """Span of the source's first marked words where the target has words, but nothing that answers the marks."""
        found = self._marked(unit)
        return None if found is None or self.answer.search(unit.target_text) else found

    def kept_by(self, units: Iterable[TranslationUnit]) -> bool:
        """Whether the batch keeps such marks: far more often than it drops them, or nothing is known against it."""
        kept = lost = 0
        for unit in units:
            if self._marked(unit) is not None:
                if self.answer.search(unit.target_text):
                    kept += 1
                else:
                    lost += 1
        return kept >= _KEEPS * lost or kept + lost < _KEEPS

    def _marked(self, unit: TranslationUnit) -> tuple[int, int] | None:
        if not _WORD.search(unit.target_text):
            return None
        return next((m.span() for m in self.pair.finditer(unit.source_text) if _WORD.search(m[0])), None)
