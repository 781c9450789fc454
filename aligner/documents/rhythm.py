"""How a file breaks its lines: at some width, or only where a paragraph ends; told from their lengths and ends."""

from __future__ import annotations

import itertools
import unicodedata
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from aligner.documents.script import words
from aligner.documents.structure import ends_sentence, starts_lower, starts_upper
from aligner.model import Paragraph

MINIMAL_WIDTH = 36
"""Columns (a Han character takes two) from which on a file counts as wrapped: verse and subtitles are narrower."""
MAXIMAL_WIDTH = 140
"""Columns up to which: what is longer is a whole paragraph."""


@dataclass(frozen=True, slots=True)
class Rhythm:
    """How a file breaks its lines."""

    width: int = 0
    """The width in columns at which all text is wrapped, 0 where a line is a paragraph."""
    gap: int = 1
    """The usual step from one line's number to the next: 2 where every line has a blank one behind it."""
    blanks: bool = False
    """Whether blank lines stand between paragraphs here and there."""
    comma_lines: int = 0
    """Long lines that end on a comma: many of them are recitals of a preamble, not cuts."""
    vocabulary: frozenset[str] = frozenset()
    """The Latin words of the text in lower case, hyphens kept."""


def columns(text: str) -> int:
    """The width of a text in columns, wide characters counting two."""
    return sum(2 if unicodedata.east_asian_width(character) in "WF" else 1 for character in text)


def rhythm_of(paragraphs: Sequence[Paragraph]) -> Rhythm:
    """Measures how the lines of one text in one language are broken."""
    lines = [paragraph for paragraph in paragraphs if paragraph.kind in ("body", "item")]
    steps = Counter(after.line - before.line for before, after in itertools.pairwise(lines) if after.line > before.line)
    gap = max(steps, key=lambda step: (steps[step], -step)) if steps else 1
    commas = sum(1 for line in lines if line.text[-1:] in "，," and not starts_lower(line.text))
    vocabulary = frozenset(word.lower() for line in lines for word in words(line.text))
    blanks = sum(count for step, count in steps.items() if step > gap) >= 0.04 * len(lines)
    return Rhythm(_wrapped_width(lines), gap, blanks, commas, vocabulary)


def _wrapped_width(lines: Sequence[Paragraph]) -> int:
    """The width at which the lines are wrapped, or 0.

    Wrapped lines crowd just below a width, most of them break off in mid-sentence, English ones go on in lower case.
    """
    if len(lines) < 4:
        return 0
    widths = sorted(columns(line.text) for line in lines)
    width = widths[-1 - len(widths) // 20]
    if not MINIMAL_WIDTH <= width <= MAXIMAL_WIDTH or widths[-1] > 1.5 * width:
        return 0
    full = [(line, after) for line, after in itertools.pairwise(lines) if columns(line.text) >= 0.82 * width]
    if len(full) < max(3, 0.35 * len(lines)):
        return 0
    broken = [after for line, after in full if not ends_sentence(line.text)]
    if len(broken) < 0.55 * len(full):
        return 0
    capitals = sum(starts_upper(after.text) for after in broken)
    return width if capitals <= 0.5 * len(broken) else 0
