"""Telephone numbers, which each language groups as it likes: (010) 6596-3456 against +86 10 6596 3456."""

from __future__ import annotations

import re

from aligner.quality.figures.figure import Figure, exactly

_DIGIT = re.compile(r"\d")
_TELEPHONE = re.compile(
    r"(?:(?:[电電][话話]|[传傳]真|手[机機]|[热熱专專][线線]|[拨撥]打|致[电電]|\b(?:tel|telephone|phone|fax|mobile|hotline|call|dial)\b)"
    r"[^\d\n+()]{0,12}"
    r"|\b(?:contact|enquir\w+|inquir\w+|reach|ring)\b[^\d\n]{0,60}\b(?:on|at) "
    r"|(?=\+\d)|(?<![\d.,-])(?=1[3-9]\d[ -]?\d{4}[ -]?\d{4}(?!\d))"
    r"|(?<![\d.,-])(?=\(?0\d{1,3}(?:\) ?|[-–－])\d{6,8}(?![\d-]|[.,]\d)))"
    r"(?P<number>\+?(?:\d{1,3} ?)?(?:\(\d[\d \-–－]{0,6}\) ?)?\d+(?:[ \-–－]+\d+){0,6})(?!\d)",
    re.IGNORECASE,
)
_COUNTED = 7
"""Digits at the end that tell a number from others; area and country codes may stand before them or not."""


def telephones(text: str) -> tuple[list[Figure], str]:
    """The telephone numbers of a text in either language, and the text with blanks in their place."""
    found: list[Figure] = []
    if not _DIGIT.search(text):
        return found, text
    for match in _TELEPHONE.finditer(text):
        digits = re.sub(r"\D", "", match["number"])
        if not _COUNTED <= len(digits) <= 15:
            continue
        start, end = match.span("number")
        found.append(Figure(start, end, text[start:end], exactly(float(digits[-_COUNTED:]), float(digits))))
        text = text[:start] + " " * (end - start) + text[end:]
    return found, text
