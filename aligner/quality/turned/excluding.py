"""A row of Chinese words and English ones that leave no room for each other, as `excluding_words` reads it."""

from __future__ import annotations

import re
from typing import NamedTuple


class Excluding(NamedTuple):
    """Chinese words and English ones that exclude each other; what in either text may stand for the other's."""

    zh: re.Pattern[str]
    en: re.Pattern[str]
    also_zh: re.Pattern[str]
    also_en: re.Pattern[str]
    anywhere: tuple[re.Pattern[str], re.Pattern[str]] | None
    """If any, these stand in the clause of the others, since a comparison elsewhere is of something else; and what may
    not stand anywhere, in Chinese and in English."""


def row(zh: str, en: str, also_zh: str, also_en: str, anywhere: tuple[str, str] | None = None) -> Excluding:
    """The row of these patterns, the English ones as whole words."""
    either = re.compile(rf"\b(?:{also_en})\b|n['’]t\b", re.IGNORECASE)
    both = (re.compile(anywhere[0]), re.compile(rf"\b(?:{anywhere[1]})", re.IGNORECASE)) if anywhere else None
    return Excluding(re.compile(zh), re.compile(rf"\b(?:{en})", re.IGNORECASE), re.compile(also_zh), either, both)
