"""List items that stand glued on one line: `(三)…;(四)…`. Only the run of their numerals shows where one ends."""

from __future__ import annotations

import re
from collections.abc import Sequence

from aligner.documents.lines.numerals import Numeral, numerals_at

_SEPARATORS = "；;。.:：!！?？"
_INTRODUCTION = "：:"


def split_items(text: str) -> list[str]:
    """A line cut before each further list item glued onto it: `(三)…;(四)…` is two.

    A numeral opens an item where it stands behind the end of a sentence or point and counts on in the same style, from
    the numeral that the line begins with or from one right behind a lead-in's colon. White space at the cuts goes.

    >>> split_items("(三)合作制订规则;(四)共同应对威胁;")
    ['(三)合作制订规则;', '(四)共同应对威胁;']
    >>> split_items("适用第(三)、(四)项的规定;(五)项除外。")
    ['适用第(三)、(四)项的规定;(五)项除外。']
    """
    cuts: list[int] = []
    expected = numerals_at(text)
    pending: list[tuple[int, tuple[Numeral, ...]]] = []
    for match in re.finditer(rf"(?<=[{_SEPARATORS}])\s*", text):
        position = match.end()
        readings = numerals_at(text, position)
        if not readings or position == 0 or position >= len(text):
            continue
        if continued := _continuing(expected, readings):
            cuts.extend(start for start, _ in pending)
            cuts.append(position)
            expected, pending = continued, []
        elif text[match.start() - 1] in _INTRODUCTION and any(reading.value == 1 for reading in readings):
            # Counts as the first item only once a second follows.
            pending = [(position, readings)]
            expected = tuple(reading for reading in readings if reading.value == 1)
    pieces = [text[start:end].strip() for start, end in zip([0, *cuts], [*cuts, len(text)], strict=True)]
    return [piece for piece in pieces if piece] or [text]


def _continuing(expected: Sequence[Numeral], readings: Sequence[Numeral]) -> tuple[Numeral, ...]:
    return tuple(
        reading
        for reading in readings
        for last in expected
        if reading.style == last.style and reading.style != "•" and reading.value == last.value + 1
    )
