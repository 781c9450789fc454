"""Fuzzy matches: the index proposes units that share the rare terms of a segment, `similarity` decides.

Every term of the segment votes for the units that have it, the weight of a vote falling with the number of such units
(the information in bits that the term gives). Counting begins with the rarest term and ends when a number of votes has
been counted, so that the time is bounded however large the memory is. The units with the most votes for their length
are then compared with the segment.
"""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from math import log2
from typing import Literal

import numpy as np
import numpy.typing as npt

from aligner.memory import postings
from aligner.memory.entries import RANK, Entry
from aligner.memory.filters import Filters
from aligner.memory.folding import neighbour, normalised
from aligner.memory.index_terms import terms_of
from aligner.memory.languages import other_script, side_of
from aligner.memory.selection import Selection
from aligner.memory.similarity import profile, similarity
from aligner.memory.store import Store

MOST_VOTES = 1_200_000
"""So many (term, unit) pairs are counted for one segment."""
MOST_COMPARED = 120
"""So many units are compared with one segment."""
CONTEXT_SCORE = 101
"""Score of a perfect match between the same neighbours, as CAT tools write it."""

Kind = Literal["context", "exact", "fuzzy"]


@dataclass(frozen=True, slots=True)
class FuzzyMatch:
    """A unit that resembles a segment, seen in the direction of the translation."""

    score: int
    """0 to 99 fuzzy, 100 exact, 101 exact between the same neighbours."""
    kind: Kind
    source_text: str
    """The side in the segment's language."""
    target_text: str
    reversed: bool
    """The unit is a translation in the other direction."""
    entry: Entry


class Matcher:
    """Looks segments up in a memory; keeps the lengths of all texts (2 bytes a unit and side) while it lives."""

    def __init__(self, store: Store, filters: Filters | None = None) -> None:
        self._store = store
        self._selection = Selection(store, filters or Filters())
        self._lengths: dict[int, npt.NDArray[np.uint16]] = {}
        self._last = -1
        self._units = 0

    def match(
        self,
        text: str,
        source_lang: str,
        target_lang: str,
        *,
        previous: str | None = None,
        following: str | None = None,
        threshold: int = 50,
        limit: int = 5,
    ) -> list[FuzzyMatch]:
        """The best matches of a segment, at most `limit`, best first, none below `threshold` (1 to 100).

        `previous` and `following` are the neighbouring segments, "" where the document begins or ends; without both
        there is no context match. A target in the other Chinese script than `target_lang` costs one point. Among
        equals, units in this direction, seen by a person, and of higher confidence come first.
        Raises UserError for a language other than Chinese and English.
        """
        side, other = side_of(source_lang), side_of(target_lang)
        if not normalised(text) or side == other:
            return []
        with self._store.reading() as connection:
            candidates = self._candidates(connection, side, text, threshold)
        entries = self._selection.among(candidates)
        wanted = profile(text)
        found = []
        for entry in entries:
            turned = side_of(entry.source_lang) != side
            here, there = (entry.target_text, entry.source_text) if turned else (entry.source_text, entry.target_text)
            score = similarity(wanted, profile(here), threshold)
            if score and other_script(entry.source_lang if turned else entry.target_lang, target_lang):
                score -= 1
            if score >= threshold:
                found.append(FuzzyMatch(score, "exact" if score == 100 else "fuzzy", here, there, turned, entry))
        if previous is not None and following is not None:
            found = self._with_context(found, neighbour(previous), neighbour(following))
        found.sort(
            key=lambda match: (
                -match.score,
                match.reversed,
                -RANK[match.entry.state],
                -match.entry.confidence,
                match.entry.id,
            )
        )
        return _different(found)[:limit]

    def _with_context(self, found: list[FuzzyMatch], previous: int, following: int) -> list[FuzzyMatch]:
        """The matches, those context matches that are exact and between these neighbours."""
        result = []
        with self._store.reading() as connection:
            for match in found:
                if (
                    match.kind == "exact"
                    and not match.reversed
                    and connection.execute(
                        "SELECT 1 FROM occurrence WHERE unit = ? AND previous = ? AND next = ? LIMIT 1",
                        (match.entry.id, previous, following),
                    ).fetchone()
                ):
                    match = FuzzyMatch(
                        CONTEXT_SCORE, "context", match.source_text, match.target_text, False, match.entry
                    )
                result.append(match)
        return result

    def _candidates(self, connection: sqlite3.Connection, side: int, text: str, threshold: int) -> list[int]:
        """Ids of the units most worth comparing."""
        lengths = self._length_table(connection, side)
        terms = terms_of(text)
        counts = postings.frequencies(connection, side, _telling(terms))
        if not counts:
            return []
        votes = np.zeros(len(lengths), dtype=np.float32)
        all_weights = total = 0.0
        counted = 0
        for term, count in sorted(counts.items(), key=lambda item: (item[1], item[0])):
            weight = log2(1 + self._units / count)
            all_weights += weight
            if counted and counted + count > MOST_VOTES:
                continue
            counted += count
            total += weight
            for block, offsets in postings.blocks(connection, side, term):
                part = votes[block * postings.BLOCK : (block + 1) * postings.BLOCK]
                part[offsets] += weight
        return self._best(votes, lengths, total, len(normalised(text)), threshold)

    def _best(
        self, votes: npt.NDArray[np.float32], lengths: npt.NDArray[np.uint16], total: float, length: int, threshold: int
    ) -> list[int]:
        """The units with the highest share of the votes, counted against the longer of the two texts.

        A unit more than twice as different in length as the threshold allows is left out: marks and numbers, which
        the score hardly counts, may make up some of the difference.
        """
        named = np.flatnonzero(votes > total * max(0.1, threshold / 100 - 0.45))
        if not len(named):
            return []
        sizes = lengths[named].astype(np.float32)
        ratio = np.minimum(sizes, length) / np.maximum(np.maximum(sizes, length), 1)
        promise = votes[named] / np.float32(total) * (0.5 + 0.5 * ratio)
        promise[ratio < max(0.0, threshold / 100 - 0.25)] = 0
        if len(named) > MOST_COMPARED:
            top = np.argpartition(-promise, MOST_COMPARED)[:MOST_COMPARED]
            named, promise = named[top], promise[top]
        return [int(unit) for unit in named[promise > 0]]

    def _length_table(self, connection: sqlite3.Connection, side: int) -> npt.NDArray[np.uint16]:
        """The lengths of all texts of a side, read again when the memory has grown."""
        last = postings.next_id(connection) - 1
        if last != self._last:
            self._lengths.clear()
            self._last = last
        if side not in self._lengths:
            self._lengths[side] = postings.lengths(connection, side, last)
            self._units = int(np.count_nonzero(self._lengths[side]))
        return self._lengths[side]


def _telling(terms: set[str]) -> set[str]:
    """The terms without single Han characters where there are pairs enough."""
    pairs = {term for term in terms if len(term) > 1 or term < "\u3400"}
    return pairs if len(pairs) > 2 else terms


def _different(found: list[FuzzyMatch]) -> list[FuzzyMatch]:
    """The matches without those that repeat both texts of a better one."""
    seen: set[tuple[str, str]] = set()
    kept = []
    for match in found:
        if (match.source_text, match.target_text) not in seen:
            seen.add((match.source_text, match.target_text))
            kept.append(match)
    return kept
