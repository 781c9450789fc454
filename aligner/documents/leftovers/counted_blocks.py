"""Bare numbers that count the blocks of a page which both languages share: `01`, `02`, `03` above each section.

They are in neither language and stand once. A number that comes back, as a text and its rendering each have it, is a
section's own; and so is one without a nought before it, which may be a figure or a numeral of the text: such count the
rows of a table, if several do and both languages stand below each.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Mapping, Sequence

from aligner.documents.lines.script import script_of
from aligner.late_patterns import late
from aligner.model import Paragraph

_NUMBER = late(r"(?:part ?|no\.? ?|/ ?|— ?)?(?:0[1-9]|[1-9]\d?)(?: ?/| ?—)?", re.IGNORECASE)
_LONGEST = 8
_LEAST = 2
"""How many count from 1 on."""
_LEAST_ROWS = 4
"""The same without a nought before them."""
_BOTH = 3
"""How many lines of either language stand in a file that holds both."""


def counted_blocks(paragraphs: Sequence[Paragraph], found: Mapping[int, str]) -> dict[int, str]:
    """The indices of such numbers, which count from 1 on without a gap; `found` is furniture already known."""
    numbers = {
        i: int(line.text.strip("/— ").lower().removeprefix("part").removeprefix("no").strip(". "))
        for i, line in enumerate(paragraphs)
        if len(line.text) <= _LONGEST and i not in found and line.kind == "body" and _NUMBER.fullmatch(line.text)
    }
    values = list(numbers.values())
    if len(values) < _LEAST or values != list(range(1, len(values) + 1)):
        return {}
    scripts = [script_of(line.text) for line in paragraphs]
    if min(scripts.count("zh"), scripts.count("en")) < _BOTH:
        return {}
    if not all(paragraphs[i].text.strip("/— ")[-2:].startswith("0") for i in numbers):
        rows = [scripts[start:end] for start, end in itertools.pairwise([*numbers, len(scripts)])]
        if len(values) < _LEAST_ROWS or not all({"zh", "en"} <= set(row) for row in rows):
            return {}
    return dict.fromkeys(numbers, "row number")
