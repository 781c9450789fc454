"""A unit's text with the words that its issues are about highlighted."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from aligner.formats.page.labels import shown
from aligner.model import SEVERITIES, Issue


class Remark(NamedTuple):
    """An issue as its row shows it."""

    number: int
    """Its number within the row, from 1."""
    issue: Issue
    id: str
    """Id of the element that gives the reason."""


def marked(text: str, segments: Sequence[str], remarks: Sequence[Remark], numbered: bool = False) -> str:
    """The text as HTML: a line a segment, the spans of the issues highlighted and tied to their reasons.

    Spans may overlap and cross segments: the text is cut at every edge, and each piece carries what covers it, in the
    colour of the worst. Where `numbered`, the numbers of the issues stand behind the words. Segments that do not
    stand in the text one after the other (it was edited) are not told apart.
    """
    spans = [
        (remark.issue.span[0], min(remark.issue.span[1], len(text)), remark) for remark in remarks if remark.issue.span
    ]
    starts = _starts(text, segments)
    edges = {0, len(text), *starts, *(edge for span in spans for edge in span[:2] if 0 <= edge <= len(text))}
    pieces = []
    for start, end in pairwise(sorted(edges)):
        if start in starts:
            pieces.append('</span><span class="s">')
        piece = shown(text[start:end])
        covering = [remark for first, last, remark in spans if first <= start and end <= last]
        if covering:
            ending = [remark.number for first, last, remark in spans if last == end and first <= start]
            piece = _mark(piece, covering, ending if numbered else [])
        pieces.append(piece)
    return f'<span class="s">{"".join(pieces)}</span>'


def _mark(piece: str, covering: Sequence[Remark], ending: Sequence[int]) -> str:
    worst = max(covering, key=lambda r: (not r.issue.accepted, SEVERITIES.index(r.issue.severity))).issue
    numbers = f' data-n="{",".join(map(str, sorted(ending)))}"' if ending else ""
    about = " ".join(remark.id for remark in covering)
    kind = "accepted" if worst.accepted else worst.severity
    return f'<mark class="{kind}" aria-describedby="{about}"{numbers}>{piece}</mark>'


def _starts(text: str, segments: Sequence[str]) -> set[int]:
    """Where the second and later segments begin in the text."""
    starts, place = [], 0
    for segment in segments:
        found = text.find(segment, place)
        if found < 0 or text[place:found].strip():
            return set()
        starts.append(found)
        place = found + len(segment)
    return {start for start in starts[1:] if start}
