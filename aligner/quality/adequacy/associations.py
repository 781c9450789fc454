"""How fully one word may render another: by the dictionary, as a name in pinyin, and by what the batch itself shows."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection, Iterable
from typing import NamedTuple

import numpy as np

from aligner.evidence.base_forms import base_forms
from aligner.evidence.chinese_words import simplified
from aligner.evidence.concepts import Learnt, renderings
from aligner.evidence.names import name_initials, names
from aligner.evidence.transliteration import transliterated
from aligner.quality.adequacy import abbreviations, formulas, same_figures, short_names
from aligner.quality.adequacy.abbreviations import LongForms
from aligner.quality.adequacy.reading import Reading

DICTIONARY, NAME, LEARNT = range(3)
"""Columns of what `between` gives."""

_SURE = 0.9
"""A word with such a strength needs no likeness of sound."""

_SHORT = 3

_Rows = list[list[float]]
"""One row for each word of a side: its best strength in each column."""


class _Known(NamedTuple):
    """What is known of a Chinese word by itself."""

    glosses: dict[str, float]
    """English key → strength."""
    initials: frozenset[str]
    """What its romanisations may begin with."""


class Associations:
    """Strengths in [0, 1] between Chinese and English words."""

    def __init__(self, learnt: Learnt, long_forms: LongForms | None = None, spelt: int = 1) -> None:
        """`spelt` is how many characters at least spell a foreign name."""
        self._spelt = spelt
        self._learnt = learnt
        self._long_forms = long_forms or {}
        self._known: dict[str, _Known] = {}
        self._sounds: dict[str, dict[str, float]] = {}

    def known(self, key: str) -> bool:
        """Whether the dictionary has a Chinese word, or knows its parts."""
        return bool(renderings(key))

    def between(self, chinese: Reading, english: Reading, alone: bool = False) -> tuple[np.ndarray, np.ndarray]:
        """Best strengths of every Chinese and every English word: words × (dictionary, name, learnt).

        `alone` takes each word by itself and leaves out figures and formulas that agree as a whole.
        """
        left = [[0.0, 0.0, 0.0] for _ in chinese.tokens]
        right = [[0.0, 0.0, 0.0] for _ in english.tokens]
        places: dict[str, _Rows] = {}
        for token, best in zip(english.tokens, right):
            for form in (token.key, *base_forms(token.key)):
                places.setdefault(form, []).append(best)
        proper = {token.key for token in english.tokens if token.proper}
        initials = {key[:size] for key in proper for size in (1, 2)}
        known, forms, learnt = self._known, places.keys(), self._learnt
        met: dict[str, list[float]] = {}
        # Every word of every unit comes by here; one that comes again has met all that it can meet.
        for token, best in zip(chinese.tokens, left):
            key = token.key
            if key in met:
                best[:] = met[key]
                continue
            met[key] = best
            found = known.get(key)
            if found is None:
                found = known[key] = _Known(dict(renderings(key)), name_initials(key))
            glosses, may_begin = found
            for english_key in glosses.keys() & forms:
                _raise(DICTIONARY, glosses[english_key], best, places[english_key])
            if key in learnt:
                for english_key in learnt[key].keys() & forms:
                    _raise(LEARNT, learnt[key][english_key], best, places[english_key])
            if not initials.isdisjoint(may_begin):
                sounds = self._sounds_of(key)
                for english_key in sounds.keys() & proper:
                    _raise(NAME, sounds[english_key], best, places[english_key])
        _names(chinese, english, left, right, self._spelt)
        _copied(chinese, english, left, right)
        self._shortened(chinese, english, left, right)
        if not alone:
            _as_a_whole(chinese, english, left, right)
        return np.array(left).reshape(-1, 3), np.array(right).reshape(-1, 3)

    def _shortened(self, chinese: Reading, english: Reading, left: _Rows, right: _Rows) -> None:
        """Abbreviations on one side and their long forms on the other."""
        capitals = abbreviations.may_stand_in(chinese.text) or abbreviations.may_stand_in(english.text)
        found = list(short_names.rendered(chinese, english))
        if capitals:
            met = [list(map(max, left)), list(map(max, right))]
            found += abbreviations.rendered((chinese, english), self._long_forms, met)
        for those_c, those_e in found:
            _surely_names(left, those_c)
            _surely_names(right, those_e)
        if capitals:
            for side, rows in ((chinese, left), (english, right)):
                for those in abbreviations.whole_names(side, list(map(max, rows))):
                    _surely_names(rows, those)

    def _sounds_of(self, key: str) -> dict[str, float]:
        """Romanisations of a Chinese word, with strengths."""
        found = self._sounds.get(key)
        if found is None:
            found = {}
            for english, strength in names(key):
                found[english] = max(strength, found.get(english, 0.0))
            self._sounds[key] = found
        return found


def _raise(column: int, strength: float, best: list[float], others: _Rows) -> None:
    """Take in that a word and some others of the opposite side render each other with that strength."""
    if strength > best[column]:
        best[column] = strength
    for row in others:
        if strength > row[column]:
            row[column] = strength


def _surely_names(rows: _Rows, those: Iterable[int]) -> None:
    for k in those:
        rows[k][NAME] = max(rows[k][NAME], _SURE)


def _names(chinese: Reading, english: Reading, left: _Rows, right: _Rows, spelt: int) -> None:
    """Foreign names by their sound, where nothing better is known of them."""
    text = ""
    for j, token in enumerate(english.tokens):
        if not token.proper or max(right[j]) >= _SURE:
            continue
        text = text or simplified(chinese.text)
        found = transliterated(english.text[token.start : token.end].lower(), text)
        if found is not None and found[1] - found[0] >= spelt:
            start, end, strength = found
            right[j][NAME] = max(right[j][NAME], strength)
            for i in chinese.touching(start, end):
                left[i][NAME] = max(left[i][NAME], strength)


def _as_a_whole(chinese: Reading, english: Reading, left: _Rows, right: _Rows) -> None:
    """Figures and formulas that say the same in words of which none renders another."""
    found = list(formulas.rendered(chinese, english))
    if same_figures.may_find(chinese, english, (list(map(max, left)), list(map(max, right)))):
        found += same_figures.rendered(chinese, english)
    for those_c, those_e in found:
        for rows, those in ((left, those_c), (right, those_e)):
            for k in those:
                rows[k][DICTIONARY] = 1.0


def _copied(chinese: Reading, english: Reading, left: _Rows, right: _Rows) -> None:
    """Latin words in the Chinese, even where several are written as one: FriendlywayAG and Friendlyway AG."""
    runs, own = _by_form(chinese), _by_form(english)
    runs = {run: rows for run, rows in runs.items() if run.isascii() and run.isalpha()}
    if not runs:
        return
    for run, word in (*_with_parts(runs, own), *((run, word) for word, run in _with_parts(own, runs))):
        for i in runs[run]:
            left[i][NAME] = 1.0
        for j in own[word]:
            right[j][NAME] = 1.0


def _by_form(side: Reading) -> dict[str, list[int]]:
    """The words of a text as written, in lower case, with their numbers."""
    found: dict[str, list[int]] = {}
    for k, token in enumerate(side.tokens):
        found.setdefault(side.text[token.start : token.end].lower(), []).append(k)
    return found


def _with_parts(words: Collection[str], parts: Collection[str]) -> set[tuple[str, str]]:
    """(word, part) wherever one of the parts, if it is not too short, stands in a word.

    What is cut out of the words is looked up: two long texts have too many pairs of words to look at each.
    """
    lengths = sorted({len(part) for part in parts if len(part) >= _SHORT})
    return {
        (word, part)
        for word in words
        for length in lengths[: bisect_right(lengths, len(word))]
        for k in range(len(word) - length + 1)
        if (part := word[k : k + length]) in parts
    }
