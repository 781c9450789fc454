"""English words that must have a sequel: a line that ends on one of them ends no sentence, and no title."""

from __future__ import annotations

from aligner.documents.lines.script import is_function_word, words

_DANGLING = frozenset(
    (
        "a",
        "an",
        "and",
        "as",
        "at",
        "but",
        "by",
        "for",
        "from",
        "her",
        "his",
        "if",
        "in",
        "into",
        "its",
        "nor",
        "of",
        "on",
        "or",
        "our",
        "per",
        "than",
        "that",
        "the",
        "their",
        "these",
        "this",
        "those",
        "to",
        "under",
        "upon",
        "via",
        "which",
        "while",
        "who",
        "whose",
        "with",
        "within",
        "without",
    )
)


def wants_sequel(text: str) -> bool:
    """Whether an English line ends on a word that something must follow.

    >>> wants_sequel("The Parties undertake to"), wants_sequel("what the Parties agreed to."), wants_sequel("Section A")
    (True, False, False)
    """
    found = words(text)
    return bool(found) and text.rstrip().endswith(found[-1]) and found[-1] in _DANGLING and is_function_word(found[-1])
