"""Circled figures that refer to notes: `纸已行销各地。②当地缺少楮树` has the mark of a note behind its first sentence.

The same figures number the points of a list. A mark that stands alone in its paragraph, with neither its predecessor
nor its successor, right behind a sentence, numbers nothing there; unless the paragraph is itself a point.
"""

from __future__ import annotations

import re

from aligner.segments.numerals import numeral_at

_CIRCLE = re.compile("[①-⑳]")
_BEHIND_SENTENCE = re.compile("[。！？][”’」』）]*$")


def note_circles(text: str) -> frozenset[int]:
    """The offsets of the circled figures in a Chinese paragraph that are marks of notes behind a sentence.

    >>> sorted(note_circles("纸已经行销各地。②工匠改用破布。")), sorted(note_circles("要点有二。①收集。②整理。"))
    ([8], [])
    """
    found = {circle.start(): ord(circle[0]) for circle in _CIRCLE.finditer(text)}
    if not found or numeral_at(text, len(text) - len(text.lstrip())):
        return frozenset()
    values = set(found.values())
    return frozenset(
        offset
        for offset, value in found.items()
        if not {value - 1, value + 1} & values and _BEHIND_SENTENCE.search(text, max(0, offset - 4), offset)
    )
