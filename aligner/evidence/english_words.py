"""English words of a sentence, lower case, and their stems."""

from __future__ import annotations

import functools
import re
import threading

import Stemmer

WORD = re.compile(r"[A-Za-z\u00c0-\u024f]+(?:['’][A-Za-z]+)*")
"""One English word with inner apostrophes; hyphenated words are taken apart."""

STOP = frozenset(
    [
        "a",
        "an",
        "the",
        "of",
        "to",
        "in",
        "on",
        "at",
        "for",
        "and",
        "or",
        "but",
        "with",
        "by",
        "from",
        "as",
        "is",
        "are",
        "was",
        "were",
        "be",
        "been",
        "being",
        "am",
        "it",
        "its",
        "this",
        "that",
        "these",
        "those",
        "he",
        "she",
        "they",
        "we",
        "you",
        "i",
        "his",
        "her",
        "their",
        "our",
        "your",
        "my",
        "me",
        "him",
        "them",
        "us",
        "not",
        "no",
        "nor",
        "do",
        "does",
        "did",
        "done",
        "doing",
        "have",
        "has",
        "had",
        "having",
        "will",
        "would",
        "can",
        "could",
        "should",
        "may",
        "might",
        "must",
        "shall",
        "if",
        "than",
        "then",
        "there",
        "here",
        "very",
        "too",
        "also",
        "just",
        "about",
        "into",
        "onto",
        "over",
        "under",
        "up",
        "down",
        "out",
        "off",
        "so",
        "such",
        "own",
        "same",
        "both",
        "each",
        "what",
        "which",
        "who",
        "whom",
        "whose",
        "when",
        "where",
        "how",
        "why",
        "while",
        "until",
        "upon",
        "s",
        "t",
        "d",
        "ll",
        "m",
        "re",
        "ve",
        "one's",
        "sb",
        "sth",
        "etc",
        "abbr",
        "cl",
        "see",
        "variant",
        "old",
        "used",
        "fig",
        "lit",
        "bound",
        "form",
        "tw",
        "pr",
        "also",
        "written",
        "esp",
        "eg",
        "ie",
    ]
)
"""Function words and the dictionary's own vocabulary: no evidence by themselves."""


class _Stemmer(threading.local):
    """Snowball's stemmer keeps the word that it is at, so each thread has its own."""

    def __init__(self) -> None:
        self.stem_word = Stemmer.Stemmer("english").stemWord


_STEMMER = _Stemmer()


@functools.lru_cache(maxsize=200_000)
def stem(word: str) -> str:
    """The Snowball (Porter 2) stem of a lower-case English word."""
    stemmed: str = _STEMMER.stem_word(word)
    return stemmed


def lower_case(text: str) -> str:
    """The text in lower case, character for character, so that offsets stay valid."""
    lower = text.lower()
    return lower if len(lower) == len(text) else "".join(one if len(one := c.lower()) == 1 else c for c in text)


def bare(written: str) -> str:
    """A word in lower case, with straight apostrophes and without a possessive ending."""
    return written.lower().replace("’", "'").removesuffix("'s")


def words(text: str) -> list[str]:
    """Lower-case words without possessive endings, function words included."""
    return [bare(word) for word in WORD.findall(text)]


def stems(text: str) -> list[str]:
    """Stems of the content words, in order."""
    return [stem(word) for word in words(text) if word not in STOP]
