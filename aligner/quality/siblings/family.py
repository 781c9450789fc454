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
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from aligner.evidence.chinese_words import HAN

_CAPITALS = re.compile(r"[A-Z][A-Z0-9]*s?")
_CONTINUED = re.compile(r"\n +(?=\S)")
_SHORTEST = 2
"""Chinese wordings of one character are looked for as answers only."""


@dataclass(frozen=True)
class Sibling:
    """One line of a table. Its patterns are compiled when a text asks for them: most are never asked for."""

    family: int
    chinese: tuple[str, ...]
    """Its wordings, simplified."""
    english: tuple[str, ...]
    also: tuple[str, ...]
    """What else answers it in English."""
    beside: tuple[str, ...]
    """What in Chinese may be rendered by its English name, its own wordings aside."""

    @cached_property
    def names(self) -> re.Pattern[str]:
        """What is its English name, and no other's."""
        return _any_of(self.english)

    @cached_property
    def answers(self) -> re.Pattern[str]:
        """What may render it in English."""
        return _any_of(self.english + self.also)


class Wording(NamedTuple):
    """A Chinese wording in a text; one that several families have stands once for each."""

    start: int
    end: int
    sibling: int


class Families:
    """The families of some tables."""

    def __init__(self, tables: Iterable[str]) -> None:
        self.siblings: list[Sibling] = []
        self.members: list[list[int]] = []
        """Numbers of the siblings of each family."""
        self.minor: list[bool] = []
        self.table: list[int] = []
        """Which of the tables each family stands in."""
        found: dict[str, list[int]] = {}
        for family, (table, lines) in enumerate(_families(tables)):
            self.members.append([])
            self.table.append(table)
            self.minor.append(lines[0] == "minor")
            for line in lines[self.minor[-1] :]:
                chinese, english, *beside = (part.split() for part in f"{line} ".split(" – "))
                more = beside[0] if beside else []
                number = len(self.siblings)
                own = tuple(word for word in more if HAN.search(word))
                also = tuple(word for word in more if not HAN.search(word))
                self.siblings.append(Sibling(family, tuple(chinese), tuple(english), also, own))
                self.members[-1].append(number)
                for word in chinese:
                    found.setdefault(word, []).append(number)
        for sibling in self.siblings:
            for word in sibling.beside:
                found.setdefault(word, [])
        self._listed: dict[str, list[tuple[str, list[int]]]] = {}
        for word in sorted(found, key=lambda word: (-len(word), word)):
            if len(word) >= _SHORTEST:
                self._listed.setdefault(word[:_SHORTEST], []).append((word, found[word]))
        self._seen: tuple[str, tuple[Wording, ...]] = ("", ())

    def wordings(self, text: str) -> tuple[Wording, ...]:
        """The wordings in a simplified text, in order; of those inside each other the longest.

        Several checks ask for those of the same text one after the other.
        """
        seen, found = self._seen
        if seen != text:
            found = tuple(self._wordings(text))
            self._seen = text, found
        return found

    def of_tables(self, text: str, tables: range) -> list[Wording]:
        """Those of the families of these tables."""
        return [w for w in self.wordings(text) if self.table[self.siblings[w.sibling].family] in tables]

    def _wordings(self, text: str) -> Iterator[Wording]:
        listed, at = self._listed, 0
        for head in [k for k in range(len(text) - 1) if text[k : k + _SHORTEST] in listed]:
            if head < at:
                continue
            for word, siblings in listed[text[head : head + _SHORTEST]]:
                if text.startswith(word, head):
                    at = head + len(word)
                    for sibling in siblings:
                        yield Wording(head, at, sibling)
                    break


def _families(tables: Iterable[str]) -> Iterator[tuple[int, list[str]]]:
    for number, table in enumerate(tables):
        for block in re.split(r"\n\s*\n", _CONTINUED.sub(" ", table).strip()):
            yield number, block.splitlines()


def _any_of(words: Iterable[str]) -> re.Pattern[str]:
    """The English wordings in either case, the longest first; a hyphen before or behind is part of the word."""
    cased = [f"(?-i:{word})" if _CAPITALS.fullmatch(word) else word for word in words]
    longest_first = sorted((word.replace("_", r"[\s-]") for word in cased), key=lambda word: (-len(word), word))
    return re.compile(rf"(?<![\w-])(?:{'|'.join(longest_first)})(?![\w])", re.IGNORECASE)
