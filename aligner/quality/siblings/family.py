"""Families of names or terms of which one is easily taken for another, read from tables.

Siblings stand one a line, families are parted by an empty line, and one that is headed `minor` is of words that may be
rendered freely. A long line is continued, indented. It says: Chinese wordings – English wordings – what may stand
for it besides. A Chinese wording is simplified and literal; an English one is a pattern, `_` for a space, and matches
whole words, capitals by themselves (WHO) only as such. Behind the second dash are wordings that answer a sibling and
are not its name: "board" for 董事会, 卖 for what "sold" may render.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

_CAPITALS = re.compile(r"[A-Z][A-Z0-9]*s?")
_CONTINUED = re.compile(r"\n +(?=\S)")
_SHORTEST = 2
"""Chinese wordings of one character are looked for as answers only."""


class Sibling(NamedTuple):
    """One line of a table."""

    family: int
    names: re.Pattern[str]
    """What is its English name, and no other's."""
    answers: re.Pattern[str]
    """What may render it in English."""
    beside: tuple[str, ...]
    """What in Chinese may be rendered by its English name, its own wordings aside."""


class Wording(NamedTuple):
    """A Chinese wording in a text; what only looks like one belongs to no sibling (-1)."""

    start: int
    end: int
    sibling: int


class Families:
    """The families of some tables."""

    def __init__(self, tables: Iterable[str]) -> None:
        self.siblings: list[Sibling] = []
        self.members: list[list[int]] = []
        """Numbers of the siblings of each family."""
        found: dict[str, int] = {}
        others: set[str] = set()
        self.minor: list[bool] = []
        for family, lines in enumerate(_families(tables)):
            self.members.append([])
            self.minor.append(lines[0] == "minor")
            for line in lines[self.minor[-1] :]:
                chinese, english, *beside = (part.split() for part in f"{line} ".split(" – "))
                more = beside[0] if beside else []
                number = len(self.siblings)
                own = tuple(word for word in more if not word.isascii())
                also = [word for word in more if word.isascii()]
                self.siblings.append(Sibling(family, _any_of(english), _any_of(english + also), own))
                self.members[-1].append(number)
                found.update(dict.fromkeys(chinese, number))
                others.update(own)
        for word in others:
            found.setdefault(word, -1)
        self._listed: dict[str, list[tuple[str, int]]] = {}
        for word in sorted(found, key=lambda word: (-len(word), word)):
            if len(word) >= _SHORTEST:
                self._listed.setdefault(word[:_SHORTEST], []).append((word, found[word]))

    def wordings(self, text: str) -> Iterator[Wording]:
        """The wordings in a simplified text, in order; of those inside each other the longest."""
        listed, at = self._listed, 0
        last = len(text) - _SHORTEST
        while at <= last:
            for word, sibling in listed.get(text[at : at + _SHORTEST], ()):
                if text.startswith(word, at):
                    if sibling >= 0:
                        yield Wording(at, at + len(word), sibling)
                    at += len(word) - 1
                    break
            at += 1


def _families(tables: Iterable[str]) -> Iterator[list[str]]:
    for table in tables:
        for block in re.split(r"\n\s*\n", _CONTINUED.sub(" ", table).strip()):
            yield block.splitlines()


def _any_of(words: Iterable[str]) -> re.Pattern[str]:
    """The English wordings in either case, the longest first; a hyphen before or behind is part of the word."""
    cased = [f"(?-i:{word})" if _CAPITALS.fullmatch(word) else word for word in words]
    longest_first = sorted((word.replace("_", r"[\s-]") for word in cased), key=lambda word: (-len(word), word))
    return re.compile(rf"(?<![\w-])(?:{'|'.join(longest_first)})(?![\w])", re.IGNORECASE)
