"""Quotations that a text opens and does not close, or the reverse: speech that goes on over several units does so."""

from __future__ import annotations

import re

_PAIRS = {"“": "”"}
_DOUBLE = re.compile('[“”"]')
_CORNERS = (("「", "」"), ("『", "』"))
"""The quotation marks of traditional script."""


def goes_on(text: str) -> bool:
    """Whether a text has a part of a quotation only, in the marks of either language and either script.

    >>> goes_on("他說：「我同意。"), goes_on("I agree.”"), goes_on("「我同意。」")
    (True, True, False)
    """
    return lone_mark(text) is not None or any(text.count(first) != text.count(last) for first, last in _CORNERS)


def lone_mark(text: str) -> int | None:
    """Offset of the first double quotation mark without a partner; inch marks behind digits do not count."""
    if not _DOUBLE.search(text):
        return None
    straight = [k for k, c in enumerate(text) if c == '"' and not text[k - 1 : k].isdigit()]
    opened: int | None = None
    for place, mark in enumerate(text):
        if mark in _PAIRS:
            if opened is not None:
                return opened
            opened = place
        elif mark in _PAIRS.values():
            if opened is None:
                return place
            opened = None
    if opened is not None:
        return opened
    digits = text.count('"') - len(straight)
    return straight[-1] if len(straight) % 2 and not digits else None
