"""A new document against the memory: the best matches of every segment, as translation units that CAT tools open.

A segment with an exact match comes with its translation filled in; what is only like an earlier one stays untranslated,
with the proposals beside it (alt-trans in XLIFF 1.2, matches in XLIFF 2.1).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace

from aligner.memory.matching import FuzzyMatch, Matcher
from aligner.memory.source_text import SourceText
from aligner.model import Bead, Match, TranslationUnit

FILLED_FROM = 100
"""From this score on a match becomes the translation."""


@dataclass(frozen=True, slots=True)
class Found:
    """What the memory has for one segment of a document."""

    text: str
    matches: tuple[FuzzyMatch, ...]
    """Best first; empty where nothing reaches the threshold."""

    @property
    def score(self) -> int:
        """The best match's score, 0 without any; 101 for a context match."""
        return self.matches[0].score if self.matches else 0


def look_up(matcher: Matcher, source: SourceText, threshold: int, limit: int) -> Iterator[Found]:
    """What the memory has for each segment, in order; a segment that repeats is looked up once per context."""
    texts = source.segments
    known: dict[tuple[str, str, str], tuple[FuzzyMatch, ...]] = {}
    for index, text in enumerate(texts):
        previous = texts[index - 1] if index else ""
        following = texts[index + 1] if index + 1 < len(texts) else ""
        key = (previous, text, following)
        if key not in known:
            known[key] = tuple(
                matcher.match(
                    text,
                    source.lang,
                    source.target_lang,
                    previous=previous,
                    following=following,
                    threshold=threshold,
                    limit=limit,
                )
            )
        yield Found(text, known[key])


def units_of(
    found: Iterable[Found], given: Iterable[TranslationUnit | None], origins: Callable[[list[int]], dict[int, str]]
) -> Iterator[TranslationUnit]:
    """One unit a segment, with its matches; the confidence of a filled target is that of the memory's unit.

    `given` are the units of a bilingual file, which keep their place, note and proposals, and their target if they have
    one. `origins` tells for unit ids where the memory has them from.
    """
    filled = 0
    for index, (entry, earlier) in enumerate(zip(found, given, strict=True)):
        names = origins([match.entry.id for match in entry.matches]) if entry.matches else {}
        matches = tuple(
            Match(match.source_text, match.target_text, min(match.score, 100), names.get(match.entry.id, ""))
            for match in entry.matches
        )
        best = entry.matches[0] if entry.score >= FILLED_FROM else None
        target, confidence = (best.target_text, best.entry.confidence) if best else ("", 1.0)
        if earlier and earlier.target_text.strip():
            target, confidence = earlier.target_text, earlier.bead.confidence
        bead = Bead(range(index, index + 1), range(filled, filled + bool(target)), confidence)
        filled += bool(target)
        unit = TranslationUnit(bead, (entry.text,), (target,) if target else (), entry.text, target, matches=matches)
        if earlier:
            known = {(match.source_text, match.target_text) for match in matches}
            others = (match for match in earlier.matches if (match.source_text, match.target_text) not in known)
            unit = replace(
                unit, state=earlier.state, note=earlier.note, place=earlier.place, matches=(*matches, *others)
            )
        yield unit
