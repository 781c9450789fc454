"""Formulas of contracts and laws that render each other as a whole and hardly a word of them by itself.

如有下列情形之一的 is "if", "where" or "in any of the following circumstances"; 以下合称 is "hereinafter collectively
referred to as".
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from aligner.evidence.chinese_words import simplified
from aligner.quality.adequacy.reading import Reading

_FORMULAS = (
    (
        re.compile(
            r"(?:[如若凡]|如果|对于)?(?:有|属于?|具有|出现|发生|存在|符合|具备)?(?:下列|以下)(?:各项|任一|任何)?"
            r"(?:情[形况]|条件)(?:之一)?[的者时]?"
        ),
        re.compile(
            r"\b(?:if|where|when|in)?\s*(?:any|one|either|each|all)?(?:\s*(?:or more\s)?of)?\s*the following"
            r"(?:\s(?:circumstances|cases|situations|conditions|events))?|\b(?:if|where|when|provided that)\b",
            re.IGNORECASE,
        ),
    ),
    (
        re.compile("以下[简合统并均又]?称[为作]?"),
        re.compile(
            r"(?:\b(?:hereinafter|hereafter|individually|collectively|jointly|together|also)\s+)*"
            r"\b(?:referred to|called|known|designated)(?:\s(?:individually|collectively|jointly|together))?(?:\sas)?\b"
            r"|\bherein?after\b",
            re.IGNORECASE,
        ),
    ),
)


def rendered(chinese: Reading, english: Reading) -> Iterator[tuple[list[int], list[int]]]:
    """Words that render each other: numbers of Chinese and of English words.

    Each place of a formula answers one of the other language, in their order.
    """
    text = simplified(chinese.text)
    for own, other in _FORMULAS:
        for here, there in zip(own.finditer(text), other.finditer(english.text)):
            yield chinese.touching(*here.span()), english.touching(*there.span())
