"""How fully one word may render another: by the dictionary, as a name in pinyin, and by what the batch itself shows."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from aligner.evidence.base_forms import base_forms
from aligner.evidence.chinese_words import simplified
from aligner.evidence.concepts import Learnt, names, renderings
from aligner.evidence.lexicon import lexicon
from aligner.evidence.transliteration import transliterated
from aligner.quality.adequacy import abbreviations, short_names
from aligner.quality.adequacy.abbreviations import LongForms
from aligner.quality.adequacy.reading import Reading

DICTIONARY, NAME, LEARNT = range(3)
"""Columns of what `between` gives."""

_SURE = 0.9
"""A word with such a strength needs no likeness of sound."""

_SHORT = 3

_Strengths = tuple[float, float, float]


class Associations:
    """Strengths in [0, 1] between Chinese and English words."""

    def __init__(self, learnt: Learnt, long_forms: LongForms | None = None) -> None:
        self._learnt = learnt
        self._long_forms = long_forms or {}
        self._book = lexicon()
        self._rows: dict[str, dict[str, _Strengths]] = {}

    def known(self, key: str) -> bool:
        """Whether the dictionary has a Chinese word, or knows its parts."""
        return bool(renderings(key, self._book))

    def between(self, chinese: Reading, english: Reading) -> tuple[np.ndarray, np.ndarray]:
        """Best strengths of every Chinese and every English word: words × (dictionary, name, learnt)."""
        left = [[0.0, 0.0, 0.0] for _ in chinese.tokens]
        right = [[0.0, 0.0, 0.0] for _ in english.tokens]
        places: dict[str, list[int]] = {}
        for j, token in enumerate(english.tokens):
            for form in (token.key, *base_forms(token.key)):
                places.setdefault(form, []).append(j)
        proper = {token.key for token in english.tokens if token.proper}
        for i, token in enumerate(chinese.tokens):
            row = self._row(token.key)
            for key in row.keys() & places.keys():
                dictionary, name, learnt = row[key]
                if name and key not in proper:
                    name = 0.0
                # Written out, for this is what most of the time goes into.
                for best in (left[i], *[right[j] for j in places[key]]):
                    if dictionary > best[DICTIONARY]:
                        best[DICTIONARY] = dictionary
                    if name > best[NAME]:
                        best[NAME] = name
                    if learnt > best[LEARNT]:
                        best[LEARNT] = learnt
        _names(chinese, english, left, right)
        _copied(chinese, english, left, right)
        self._shortened(chinese, english, left, right)
        return np.array(left).reshape(-1, 3), np.array(right).reshape(-1, 3)

    def _shortened(self, chinese: Reading, english: Reading, left: list[list[float]], right: list[list[float]]) -> None:
        """Abbreviations on one side and their long forms on the other."""
        met = [list(map(max, left)), list(map(max, right))]
        for those_c, those_e in (
            *abbreviations.rendered((chinese, english), self._long_forms, met),
            *short_names.rendered(chinese, english),
        ):
            _surely_names(left, those_c)
            _surely_names(right, those_e)
        for side, rows in ((chinese, left), (english, right)):
            for those in abbreviations.whole_names(side, list(map(max, rows))):
                _surely_names(rows, those)

    def _row(self, key: str) -> dict[str, _Strengths]:
        row = self._rows.get(key)
        if row is None:
            row = {english: (strength, 0.0, 0.0) for english, strength in renderings(key, self._book)}
            for english, strength in names(key, self._book):
                d, n, _ = row.get(english, (0.0, 0.0, 0.0))
                row[english] = (d, max(n, strength), 0.0)
            for english, strength in self._learnt.get(key, {}).items():
                d, n, _ = row.get(english, (0.0, 0.0, 0.0))
                row[english] = (d, n, strength)
            self._rows[key] = row
        return row


def _surely_names(rows: list[list[float]], those: Iterable[int]) -> None:
    for k in those:
        rows[k][NAME] = max(rows[k][NAME], _SURE)


def _names(chinese: Reading, english: Reading, left: list[list[float]], right: list[list[float]]) -> None:
    """Foreign names by their sound, where nothing better is known of them."""
    text = ""
    for j, token in enumerate(english.tokens):
        if not token.proper or max(right[j]) >= _SURE:
            continue
        text = text or simplified(chinese.text)
        found = transliterated(english.text[token.start : token.end].lower(), text)
        if found is not None:
            start, end, strength = found
            right[j][NAME] = max(right[j][NAME], strength)
            for i in chinese.touching(start, end):
                left[i][NAME] = max(left[i][NAME], strength)


def _copied(chinese: Reading, english: Reading, left: list[list[float]], right: list[list[float]]) -> None:
    """Latin words in the Chinese, even where several are written as one: FriendlywayAG and Friendlyway AG."""
    for i, word in enumerate(chinese.tokens):
        run = chinese.text[word.start : word.end].lower()
        if not (run.isascii() and run.isalpha()):
            continue
        for j, token in enumerate(english.tokens):
            own = english.text[token.start : token.end].lower()
            if (len(own) >= _SHORT and own in run) or (len(run) >= _SHORT and run in own):
                left[i][NAME] = right[j][NAME] = 1.0
