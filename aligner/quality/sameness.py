"""Repeated segments of a batch: which texts count as the same, and what stands against each."""

from __future__ import annotations

import functools
import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import ClassVar, TypeVar

from aligner.model import Side, TranslationUnit
from aligner.quality.check import Context, other, side_text

Counts = Mapping[str, tuple[int, str]]
"""Comparable form of a text → how often it was seen, and its first appearance as it stands."""

_MARKS = re.compile(r"[\s\u200b.。,，:：;；!！?？\"“”'‘’]+")
_LEAST = {True: 4, False: 8}
"""Fewest characters, Chinese or not, of a text that is worth comparing: below, "yes" and 好 render many things."""
Self = TypeVar("Self", bound="Repeated")


@dataclass(frozen=True, slots=True)
class Repeated:
    """What the two checks of repeated texts share: one text against several others within a batch.

    A subclass names the side whose repeated texts are looked at, and words the issue.
    """

    counts: Mapping[str, Counts] = field(default_factory=dict)
    """Text of that side → the texts that stand against it; what `prepare` gathers."""
    of: ClassVar[Side]
    """The side whose texts are repeated."""

    def prepare(self: Self, units: Iterable[TranslationUnit], context: Context) -> Self:
        """The check with every text of the batch that stands against several others."""
        pairs = ((side_text(unit, self.of), side_text(unit, other(self.of))) for unit in units)
        return type(self)(counted(pairs))

    def usual(self, unit: TranslationUnit) -> tuple[str, int] | None:
        """What mostly stands against the unit's text, and how often, where the unit has something else."""
        others = self.counts.get(comparable(side_text(unit, self.of)))
        text = one_of(others, side_text(unit, other(self.of)))
        return None if others is None or text is None else (text, others[comparable(text)][0])


@functools.lru_cache(maxsize=65_536)
def comparable(text: str) -> str:
    """The text without case, width, space and punctuation.

    >>> comparable("Save  File。") == comparable("save file.")
    True
    """
    return _MARKS.sub("", unicodedata.normalize("NFKC", text)).casefold()


def counted(pairs: Iterable[tuple[str, str]]) -> dict[str, Counts]:
    """Texts that stand against more than one other text: comparable form → those others.

    Texts too short to be telling, and those that are empty on either side, are left out.
    """
    seen: dict[str, dict[str, tuple[int, str]]] = defaultdict(dict)
    for text, against in pairs:
        key, value = comparable(text), comparable(against)
        if value and len(key) >= _LEAST[not key.isascii()]:
            count, first = seen[key].get(value, (0, against))
            seen[key][value] = (count + 1, first)
    return {key: others for key, others in seen.items() if len(others) > 1}


def one_of(counts: Counts | None, text: str) -> str | None:
    """The most frequent text of `counts` (the first of equals) where `text` is another one, else None."""
    if not counts or comparable(text) not in counts:
        return None
    usual = max(counts.values(), key=lambda count: count[0])
    return None if comparable(usual[1]) == comparable(text) else usual[1].strip()
