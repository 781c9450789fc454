"""The times of captions on a page that shows a talk: `00:16`, the caption, then its number, start and length.

    00:16
    Good morning, everyone!
    1
    15739
    1810

Start and length are in thousandths of a second. A column of figures looks alike for a line or two, but its numbers do
not count on while the second figure rises.
"""

from __future__ import annotations

from collections.abc import Sequence

from aligner.late_patterns import late
from aligner.model import Paragraph

_LEAST = 5
_LONGEST = 30_000
"""Thousandths of a second that a caption stays at most."""
_CLOCK = late(r"(?:\d{1,2}:)?\d{1,2}:\d\d")
_REASON = "time codes"


def caption_times(paragraphs: Sequence[Paragraph]) -> dict[int, str]:
    """The lines that hold the numbers and times of captions, with the reason for leaving them out."""
    figures = [int(text) if (text := line.text).isdecimal() and len(text) < 9 else -1 for line in paragraphs]
    captions: list[int] = []
    for i in range(len(figures) - 2):
        number, start, length = figures[i : i + 3]
        if min(number, start) < 0 or not 0 < length <= _LONGEST:
            continue
        if not captions or (number == figures[captions[-1]] + 1 and start > figures[captions[-1] + 1]):
            captions.append(i)
    if len(captions) < _LEAST:
        return {}
    found = {j: _REASON for i in captions for j in range(i, i + 3)}
    return found | {i: _REASON for i, line in enumerate(paragraphs) if _CLOCK.fullmatch(line.text)}
