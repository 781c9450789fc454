"""English titles in capitals throughout, whose capitals say nothing of names and which the encoder reads badly."""

from __future__ import annotations

import re

_WORD = re.compile(r"[A-Z]{4,}")
_LEAST = 3
"""So many longer words make a title; fewer may all be abbreviations."""


def in_capitals(text: str) -> bool:
    """Whether an English text is a title in capitals.

    >>> in_capitals("AGREEMENT CONCERNING LEGAL ASSISTANCE"), in_capitals("NATO, WHO"), in_capitals("Legal Assistance")
    (True, False, False)
    """
    return text.isupper() and len(_WORD.findall(text)) >= _LEAST


def as_a_sentence(text: str) -> str:
    """The text as the encoder knows writing: a title in capitals in small letters, of the same length."""
    return text.lower() if text.isascii() and in_capitals(text) else text
