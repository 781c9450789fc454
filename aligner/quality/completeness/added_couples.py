"""A prepositional phrase with two nouns that a translation adds: "in schools and workplaces".

Neither noun may have any counterpart in the Chinese source, of which nearly every word has one: few are left over that
might be rendered freely. One noun alone would say too little: translators make many a place or person explicit.
"""

from __future__ import annotations

import re

from aligner.evidence.chinese_words import HAN
from aligner.quality.adequacy.reading import Reading
from aligner.quality.negation.negations import Span
from aligner.quality.words.word_links import linked

_COUPLE = re.compile(
    r"\b(?:in|at|among|across|throughout|for|from|by|with|including|through)(?: (?:the|all|both|its|their|local))?"
    r"(?: [a-z]+)? [a-z]{3,}(?:(?<!selve)s|men|people|staff) (?:and|or)(?: the)?(?: [a-z]+)?"
    r" [a-z]{3,}(?:(?<!selve)s|men|people|staff)"
    r"(?=[,.;]| (?:in|on|at|for|to|by|with|from|during|under|and|as|of)\b)"
)
_LEFT_OVER = 3
"""So many Chinese words at most may be without a counterpart: 加强 and 开展 often are."""


def has_couple(english: str) -> bool:
    """Whether a text has such a phrase at all: most have none."""
    return _COUPLE.search(english) is not None


def added_couple(chinese: Reading, english: Reading) -> Span | None:
    """Where the first such phrase stands in the English text, if there is one.

    >>> from aligner.quality.adequacy.reading import reading
    >>> source, target = "加强宣传教育。", "Public education will be stepped up in schools and workplaces."
    >>> added_couple(reading(source, (), True), reading(target, (), False))
    (36, 61)
    """
    links, others = linked(chinese, english, True)
    left_over = [
        token.key
        for token, explained in zip(chinese.tokens, links.explained)
        if not explained and len(token.key) > 1 and HAN.match(token.key)
    ]
    if len(left_over) > min(_LEFT_OVER, len(chinese.tokens) // 2):
        return None
    for match in _COUPLE.finditer(english.text):
        words = english.within(*match.span())
        if len(words) > 1 and not any(others.explained[k] or others.own[k] for k in words):
            return match.span()
    return None
