"""Repeated segments of a batch: which texts count as the same, and what stands against each."""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Mapping

Counts = Mapping[str, tuple[int, str]]
"""Comparable form of a text → how often it was seen, and its first appearance as it stands."""

_MARKS = re.compile(r"[\s\u200b.。,，:：;；!！?？\"“”'‘’]+")
_LEAST = {True: 4, False: 8}
"""Fewest characters, Chinese or not, of a text that is worth comparing: below, "yes" and 好 render many things."""


def comparable(text: str) -> str:
    """The text without case, width, space and punctuation.

    >>> comparable("Save  File。") == comparable("save file.")
    True
    """
    return _MARKS.sub("", unicodedata.normalize("NFKC", text)).casefold()


def counted(pairs: Iterable[tuple[str, str]]) -> dict[str, Counts]:
    """Texts that stand against more than one other text: comparable form → those others.

    Texts too short to be telling, and those that are empty on either side, are left out.
    """
    seen: dict[str, dict[str, tuple[int, str]]] = defaultdict(dict)
    for text, against in pairs:
        key, value = comparable(text), comparable(against)
        if value and len(key) >= _LEAST[not key.isascii()]:
            count, first = seen[key].get(value, (0, against))
            seen[key][value] = (count + 1, first)
    return {key: others for key, others in seen.items() if len(others) > 1}


def one_of(counts: Counts | None, text: str) -> str | None:
    """The most frequent text of `counts` (the first of equals) where `text` is another one, else None."""
    if not counts or comparable(text) not in counts:
        return None
    usual = max(counts.values(), key=lambda count: count[0])
    return None if comparable(usual[1]) == comparable(text) else usual[1].strip()
