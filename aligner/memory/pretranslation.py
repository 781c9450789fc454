"""A new document against the memory: the best matches of every segment, as translation units that CAT tools open.

A segment with an exact match comes with its translation filled in; what is only like an earlier one stays untranslated,
with the proposals beside it (alt-trans in XLIFF 1.2, matches in XLIFF 2.1).
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from aligner import documents
from aligner.documents.preparation import prepare
from aligner.errors import UserError
from aligner.memory.folding import normalised
from aligner.memory.matching import FuzzyMatch, Matcher
from aligner.model import Bead, Header, Match, ParallelDocument, SegmentedDocument, TranslationUnit
from aligner.segments import segment
from aligner.settings import Settings

FILLED_FROM = 100
"""From this score on a match becomes the translation."""


@dataclass(frozen=True, slots=True)
class Found:
    """What the memory has for one segment of a document."""

    text: str
    matches: tuple[FuzzyMatch, ...]
    """Best first; empty where nothing reaches the threshold."""
    repeats: int | None
    """Index of the first segment of the document with the same text (normalised), if that is an earlier one."""

    @property
    def score(self) -> int:
        """The best match's score, 0 without any; 101 for a context match."""
        return self.matches[0].score if self.matches else 0


def segmented(path: str | os.PathLike[str], settings: Settings) -> SegmentedDocument:
    """The document at `path`, cleaned and cut into segments as for an alignment.

    Raises UserError where it cannot be read, or holds both languages.
    """
    prepared = prepare(documents.read(path, settings), settings)
    if isinstance(prepared, ParallelDocument):
        raise UserError("holds both languages", os.fspath(path), "align it, or give a document in one language")
    return segment(prepared, settings)


def look_up(
    matcher: Matcher, document: SegmentedDocument, target_lang: str, threshold: int, limit: int
) -> Iterator[Found]:
    """What the memory has for each segment, in order; a segment that repeats is looked up once per context."""
    texts = [text for text in document.texts if text.strip()]
    first: dict[str, int] = {}
    known: dict[tuple[str, str, str], tuple[FuzzyMatch, ...]] = {}
    for index, text in enumerate(texts):
        previous = texts[index - 1] if index else ""
        following = texts[index + 1] if index + 1 < len(texts) else ""
        key = (previous, text, following)
        if key not in known:
            known[key] = tuple(
                matcher.match(
                    text,
                    document.lang,
                    target_lang,
                    previous=previous,
                    following=following,
                    threshold=threshold,
                    limit=limit,
                )
            )
        earlier = first.setdefault(normalised(text), index)
        yield Found(text, known[key], earlier if earlier < index else None)


def header_of(document: SegmentedDocument, target_lang: str) -> Header:
    """The header of the pretranslated file."""
    name = document.document.name
    return Header(name, name, document.lang, target_lang)


def units_of(found: Iterable[Found], origins: Callable[[list[int]], dict[int, str]]) -> Iterator[TranslationUnit]:
    """One unit a segment, with its matches; the confidence of a filled target is that of the memory's unit.

    `origins` tells for unit ids where the memory has them from.
    """
    filled = 0
    for index, entry in enumerate(found):
        names = origins([match.entry.id for match in entry.matches]) if entry.matches else {}
        best = entry.matches[0] if entry.score >= FILLED_FROM else None
        targets = (best.target_text,) if best else ()
        bead = Bead(
            range(index, index + 1), range(filled, filled + len(targets)), best.entry.confidence if best else 1.0
        )
        filled += len(targets)
        matches = tuple(
            Match(match.source_text, match.target_text, min(match.score, 100), names.get(match.entry.id, ""))
            for match in entry.matches
        )
        yield TranslationUnit(bead, (entry.text,), targets, entry.text, targets[0] if targets else "", matches=matches)
