"""Search and concordance in both languages: the index names the units, the texts themselves decide.

Chinese needs no word boundaries, simplified finds traditional and the reverse, English finds every inflection.
Units come in the order in which the memory got them, so that pages stay what they are while it grows.
"""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

import numpy as np

from aligner.memory import postings
from aligner.memory.entries import Entry
from aligner.memory.filters import Filters
from aligner.memory.folding import folded
from aligner.memory.languages import side_of
from aligner.memory.postings import Ids
from aligner.memory.query import Clause, Span, parsed, phrase, stem_beginning
from aligner.memory.selection import Selection
from aligner.memory.store import Store

CONTEXT = 40
"""Characters that a concordance line shows on either side of what was looked for."""
_PAGES = (50, 200, 2000)
"""Units looked at in one go: first few, for the common case that nearly every candidate is a hit."""


@dataclass(frozen=True, slots=True)
class Hit:
    """A unit that was found, and where in its texts."""

    entry: Entry
    source_spans: tuple[Span, ...]
    """What to highlight: half-open character offsets into the source text, in order, not overlapping."""
    target_spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Page:
    """A page of hits."""

    hits: tuple[Hit, ...]
    more: bool
    """Whether there are hits behind this page."""
    at_most: int
    """How many units the index names: the number of hits over all pages, or more where a phrase or filter leaves
    some of them out."""


@dataclass(frozen=True, slots=True)
class Line:
    """A keyword in context."""

    left: str
    """Up to `CONTEXT` characters in front of the keyword."""
    keyword: str
    """As it stands in the text."""
    right: str
    translation: str
    """The whole other side of the unit."""
    entry: Entry


@dataclass(frozen=True, slots=True)
class Concordance:
    """A page of concordance lines: every occurrence in `limit` units."""

    lines: tuple[Line, ...]
    more: bool
    at_most: int
    """As in `Page`: units, not lines."""


def search(store: Store, query: str, filters: Filters, limit: int, offset: int, lang: str | None = None) -> Page:
    """Hits number `offset` to `offset + limit`; with `lang` those in texts of that language.

    Raises UserError for a query without a word or character, and for a third language.
    """
    return _page(store, parsed(query), filters, limit, offset, lang)


def concordance(
    store: Store, text: str, filters: Filters, limit: int, offset: int, lang: str | None = None
) -> Concordance:
    """Lines with the text as one phrase, on whichever side it stands. Parameters and errors as of `search`."""
    page = _page(store, phrase(text), filters, limit, offset, lang)
    return Concordance(tuple(line for hit in page.hits for line in _lines(hit)), page.more, page.at_most)


def _lines(hit: Hit) -> Iterator[Line]:
    entry = hit.entry
    for spans, text, translation in (
        (hit.source_spans, entry.source_text, entry.target_text),
        (hit.target_spans, entry.target_text, entry.source_text),
    ):
        for start, end in spans:
            yield Line(
                text[max(start - CONTEXT, 0) : start], text[start:end], text[end : end + CONTEXT], translation, entry
            )


def entries_with(store: Store, query: str, filters: Filters, lang: str | None = None) -> Iterator[Entry]:
    """All units that `search` finds, in its order. Errors as of `search`."""
    _, hits = _found(store, parsed(query), filters, lang)
    return (hit.entry for hit in hits)


def _page(store: Store, clauses: Sequence[Clause], filters: Filters, limit: int, offset: int, lang: str | None) -> Page:
    at_most, found = _found(store, clauses, filters, lang)
    hits = tuple(islice(found, offset + limit + 1))
    return Page(hits[offset : offset + limit], len(hits) > offset + limit, at_most)


def _found(store: Store, clauses: Sequence[Clause], filters: Filters, lang: str | None) -> tuple[int, Iterator[Hit]]:
    """How many units the index names, and, lazily, those that are hits."""
    selection = Selection(store, filters)
    sides = (side_of(lang),) if lang else postings.SIDES
    with store.reading() as connection:
        candidates = _candidates(connection, [clause for clause in clauses if not clause.negative], sides)
        for clause in clauses:
            if clause.negative and clause.indexed_exactly:
                candidates = postings.difference(candidates, _candidates(connection, [clause], sides))
    if selection.few is not None:
        candidates = postings.intersection(candidates, selection.few)
    return len(candidates), _hits(selection, candidates, clauses, sides)


def _hits(selection: Selection, candidates: Ids, clauses: Sequence[Clause], sides: Sequence[int]) -> Iterator[Hit]:
    """The hits among the candidates, which are looked at a page at a time."""
    patterns = [clause.rough for clause in clauses if not clause.negative]
    at = turn = 0
    while at < len(candidates):
        size = _PAGES[min(turn, len(_PAGES) - 1)]
        for entry in selection.among(candidates[at : at + size].tolist()):
            if _promises(entry, patterns) and (hit := _hit(entry, clauses, sides)):
                yield hit
        at, turn = at + size, turn + 1


def _candidates(connection: sqlite3.Connection, clauses: Sequence[Clause], sides: Sequence[int]) -> Ids:
    """The units that have all index terms of every clause, each clause on one of these sides."""
    found: Ids | None = None
    for clause in clauses:
        here = postings.union([ids for side in sides if len(ids := _with_clause(connection, side, clause))])
        found = here if found is None else postings.intersection(found, here)
    return np.zeros(0, dtype=np.int64) if found is None else found


def _with_clause(connection: sqlite3.Connection, side: int, clause: Clause) -> Ids:
    terms = clause.terms
    counts = postings.frequencies(connection, side, terms)
    if len(counts) < len(terms):
        return np.zeros(0, dtype=np.int64)
    found: Ids | None = None
    for term in sorted(terms, key=counts.__getitem__):
        here = postings.units_with(connection, side, term)
        found = here if found is None else postings.intersection(found, here)
    if clause.prefix:
        here = postings.units_with_prefix(connection, side, stem_beginning(clause.tokens[-1]))
        found = here if found is None else postings.intersection(found, here)
    return np.zeros(0, dtype=np.int64) if found is None else found


def _promises(entry: Entry, patterns: Sequence[re.Pattern[str]]) -> bool:
    """A quick look whether the entry can be a hit: few units have frequent words in just the order asked for."""
    source, target = folded(entry.source_text), folded(entry.target_text)
    return all(pattern.search(source) or pattern.search(target) for pattern in patterns)


def _hit(entry: Entry, clauses: Sequence[Clause], sides: Sequence[int]) -> Hit | None:
    """The entry with the places of all clauses on these sides, or None where it does not fulfil them."""
    sources: list[Span] = []
    targets: list[Span] = []
    for clause in clauses:
        source = clause.spans(entry.source_text) if side_of(entry.source_lang) in sides else []
        target = clause.spans(entry.target_text) if side_of(entry.target_lang) in sides else []
        if bool(source or target) == clause.negative:
            return None
        sources += source
        targets += target
    return Hit(entry, _disjoint(sources), _disjoint(targets))


def _disjoint(spans: list[Span]) -> tuple[Span, ...]:
    """The spans in order, those that touch or overlap made one."""
    merged: list[Span] = []
    for start, end in sorted(spans):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return tuple(merged)
