"""How a file breaks its lines: at some width, or only where a paragraph ends; told from their lengths and ends."""

from __future__ import annotations

import itertools
import unicodedata
from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field

from aligner.documents.lines.script import words
from aligner.documents.lines.structure import ends_sentence, starts_lower, starts_upper
from aligner.late_patterns import late
from aligner.model import Paragraph

MINIMAL_WIDTH = 36
"""Columns (a Han character takes two) from which on a file counts as wrapped: verse and subtitles are narrower."""
MAXIMAL_WIDTH = 140
"""Columns up to which: what is longer is a whole paragraph."""
_FARTHEST = 1.5
"""How many times as wide as the width a line may be: what reaches farther is a paragraph that was not wrapped."""
_FEW = 0.2
"""The share of the lines that may be such paragraphs, in a text that is wrapped otherwise."""
_FULL = 0.35
"""How many lines are full at least where all text is wrapped."""
_FULL_RUNNING = 0.2
"""The same, where no line is longer and most full ones go on in lower case: a contract has many headings and points."""
_BROKEN = 0.55
"""How many of the full lines break off in mid-sentence where all text is wrapped."""
_BROKEN_BESIDE = 0.25
"""The same, where the other text of the file is wrapped: headings, points and last lines may be full as well."""
_COMMON = 0.1
"""The share of the steps from one line to the next from which on a step is common."""
_HANGING = late("[。，、；：！？”）》]$")
"""A mark that Chinese typesetting hangs out beyond the width, since it may not begin a line."""


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
    text: str = field(default="", compare=False, repr=False)
    """All of it, a line a line."""

    def room(self, text: str) -> int | None:
        """The columns left in a line of wrapped text (below 0 where it hangs out), None where lines are paragraphs."""
        if not self.width:
            return None
        used = columns(text)
        return self.width - used if used <= _FARTHEST * self.width else None


def columns(text: str) -> int:
    """The width of a text in columns, wide characters counting two."""
    return sum(2 if unicodedata.east_asian_width(character) in "WF" else 1 for character in text)


def rhythm_of(paragraphs: Sequence[Paragraph], barriers: Collection[int] = (), beside_wrapped: bool = False) -> Rhythm:
    """Measures how the lines of one text in one language are broken.

    Before an index in `barriers` the file has something else, the other language: no blank line.
    Less proves that they are wrapped `beside_wrapped`, where the other text in the file is: Chinese is so much shorter
    that most paragraphs of a statute or contract fill no line in it.
    """
    lines = [paragraph for paragraph in paragraphs if paragraph.kind in ("body", "item")]
    parted = {id(paragraphs[i]) for i in barriers}
    steps = Counter(
        after.line - before.line
        for before, after in itertools.pairwise(lines)
        if after.line > before.line and id(after) not in parted
    )
    gap = _usual_step(steps)
    commas = sum(1 for line in lines if line.text[-1:] in "，," and not starts_lower(line.text))
    vocabulary = frozenset(word.lower() for line in lines for word in words(line.text))
    blanks = sum(count for step, count in steps.items() if step > gap) >= 0.04 * len(lines)
    text = "\n".join(line.text for line in lines)
    width = _wrapped_width(lines, gap, beside_wrapped) or _wrapped_width(_without_whole(lines), gap, beside_wrapped)
    return Rhythm(width, gap, blanks, commas, vocabulary, text)


def _usual_step(steps: Counter[int]) -> int:
    """The commonest step, or a smaller one that is common too: beside wrapped lines a blank one ends a paragraph."""
    usual = max(steps, key=lambda step: (steps[step], -step), default=1)
    return min((step for step in steps if step < usual and steps[step] >= _COMMON * steps.total()), default=usual)


def _without_whole(lines: Sequence[Paragraph]) -> list[Paragraph]:
    """The lines without the few that are far wider than the others, or none where there are no such, or too many."""
    place = -1 - int(_FEW * len(lines))
    if not lines or sorted(len(line.text) for line in lines)[place] > MAXIMAL_WIDTH:
        return []
    widths = [columns(line.text) for line in lines]
    ordinary = sorted(widths)[place]
    kept = [line for line, width in zip(lines, widths, strict=True) if width <= _FARTHEST * ordinary]
    return kept if len(kept) < len(lines) else []


def _wrapped_width(lines: Sequence[Paragraph], gap: int, beside_wrapped: bool) -> int:
    """The width at which the lines are wrapped, or 0.

    Wrapped lines crowd just below a width, most of them break off in mid-sentence, English ones go on in lower case.
    Where blank lines part the paragraphs, those may be short on the whole, but then only full lines have their sequel
    right below them.
    """
    if len(lines) < 4:
        return 0
    widths = sorted(columns(_HANGING.sub("", line.text)) for line in lines)
    width = widths[-1 - len(widths) // 20]
    if not MINIMAL_WIDTH <= width <= MAXIMAL_WIDTH or widths[-1] > _FARTHEST * width:
        return 0
    full = [(line, after) for line, after in itertools.pairwise(lines) if columns(line.text) >= 0.82 * width]
    apart = sum(after.line - line.line > gap for line, after in itertools.pairwise(lines))
    beside = [line for line, after in itertools.pairwise(lines) if after.line - line.line == gap]
    parted = apart >= len(beside) > 0 and all(columns(line.text) >= 0.82 * width for line in beside)
    if parted:
        full = [(line, after) for line, after in full if after.line - line.line == gap]
    broken = [after for line, after in full if not ends_sentence(line.text)]
    running = sum(starts_lower(after.text) for after in broken) >= 0.8 * len(broken) and widths[-1] <= 1.05 * width
    least = 0.0 if parted or beside_wrapped else _FULL_RUNNING if running else _FULL
    if len(full) < 3 - beside_wrapped or len(full) < least * len(lines):
        return 0
    if not broken or len(broken) < (_BROKEN_BESIDE if beside_wrapped else _BROKEN) * len(full):
        return 0
    capitals = sum(starts_upper(after.text) for after in broken)
    return width if capitals <= 0.5 * len(broken) else 0
