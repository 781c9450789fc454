"""What the documents' layout says about their sentences: paragraph ends, kinds, and passages that stand together."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from aligner.alignment.candidates import Candidates
from aligner.model import Kind, SegmentedDocument

_FINISHED = re.compile(r"[。！？；：.!?;:…][”」』’\"')）\]】》]*$")
_SENTENCE_A_LINE = 0.85
_KINDS: tuple[Kind, ...] = ("body", "heading", "item", "cell")


@dataclass(frozen=True, slots=True)
class Layout:
    """Layout of a document pair, sentence by sentence, Chinese (m) and English (n)."""

    ends_c: np.ndarray
    """(m,) whether the sentence ends its paragraph."""
    ends_e: np.ndarray
    """(n,)"""
    firm_c: np.ndarray
    """(m,) whether that end is a real one: a finished sentence, a heading, an item or a cell, not a line of a name."""
    firm_e: np.ndarray
    """(n,)"""
    kind_c: np.ndarray
    """(m,) kind of its paragraph as a number."""
    kind_e: np.ndarray
    """(n,)"""
    passage_c: np.ndarray | None = None
    """(m,) number of the passage whose two sides the file puts beside each other, −1 for none; None: no pairing."""
    passage_e: np.ndarray | None = None
    """(n,)"""

    def linked(self, beads: Candidates) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """For each bead: 1 if in one passage; how many of its sentences stand elsewhere; 1 for a null in a passage."""
        agree, against, null = (np.zeros(len(beads), np.float64) for _ in range(3))
        if self.passage_c is None or self.passage_e is None:
            return agree, against, null
        left, right = self.passage_c.tolist(), self.passage_e.tolist()
        both = set(left) & set(right) - {-1}
        for k, (i, to_i, j, to_j) in enumerate(zip(*(x.tolist() for x in (beads.i, beads.to_i, beads.j, beads.to_j)))):
            c, e = left[i:to_i], right[j:to_j]
            if c and e:
                known = [p for p in c + e if p in both]
                first = known[0] if known else -1
                elsewhere = sum(p != first for p in known)
                # A sentence of a passage beside one that belongs to no passage, or to another, stands elsewhere too.
                if first >= 0 and (first not in c or first not in e):
                    elsewhere += 1
                agree[k] = bool(known) and elsewhere == 0 and len(known) == len(c) + len(e)
                against[k] = elsewhere
            else:
                null[k] = (c + e)[0] in both
        return agree, against, null


def layout_of(chinese: SegmentedDocument, english: SegmentedDocument, links: Sequence[tuple[int, int]]) -> Layout:
    """The layout of a pair; `links` are paragraph index pairs (Chinese, English).

    Where nearly every sentence of a side is a paragraph of its own, the text was written a sentence a line: the ends of
    plain lines then say nothing of what belongs together, those of headings, items and cells still do.
    """
    ends_c, firm_c, kind_c = _sentences(chinese)
    ends_e, firm_e, kind_e = _sentences(english)
    if max(ends_c.mean(), ends_e.mean()) > _SENTENCE_A_LINE:
        firm_c, firm_e = firm_c & (kind_c > 0), firm_e & (kind_e > 0)
    passage_c = passage_e = None
    if links:
        number_c, number_e = passages(links)
        passage_c = np.array([number_c.get(s.paragraph, -1) for s in chinese.segments])
        passage_e = np.array([number_e.get(s.paragraph, -1) for s in english.segments])
    return Layout(ends_c, ends_e, firm_c, firm_e, kind_c, kind_e, passage_c, passage_e)


def _sentences(text: SegmentedDocument) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    paragraphs = [s.paragraph for s in text.segments]
    ends = np.array([here != after for here, after in zip(paragraphs, [*paragraphs[1:], None])], bool)
    kinds = np.array([_KINDS.index(text.document.paragraphs[p].kind) for p in paragraphs], np.int64)
    finished = np.array([_FINISHED.search(s.text) is not None for s in text.segments], bool)
    return ends, ends & (finished | (kinds > 0)), kinds


def passages(links: Sequence[tuple[int, int]]) -> tuple[dict[int, int], dict[int, int]]:
    """Paragraphs that links connect, directly or through others, share a passage number."""
    passage_of: dict[tuple[str, int], set[tuple[str, int]]] = {}
    for c, e in links:
        left, right = (passage_of.setdefault(end, {end}) for end in (("c", c), ("e", e)))
        if left is not right:
            left |= right
            passage_of.update(dict.fromkeys(right, left))
    numbers: dict[int, int] = {}
    sides: dict[str, dict[int, int]] = {"c": {}, "e": {}}
    for (side, paragraph), passage in sorted(passage_of.items()):
        sides[side][paragraph] = numbers.setdefault(id(passage), len(numbers))
    return sides["c"], sides["e"]
