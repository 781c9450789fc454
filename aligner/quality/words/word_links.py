"""Which words of a unit's two sides may render each other: by the dictionary, as names, as abbreviations."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable
from typing import NamedTuple

from aligner.evidence.base_forms import base_forms
from aligner.evidence.chinese_words import HAN, simplified
from aligner.evidence.concepts import renderings
from aligner.evidence.lexicon import lexicon
from aligner.evidence.names import names
from aligner.evidence.transliteration import transliterated
from aligner.quality.adequacy.associations import Associations
from aligner.quality.adequacy.reading import Reading

_BRITISH = re.compile(r"(?<=...)(?:iz|or)$")
"""Endings of stems that British spelling has otherwise: organiz, labor."""
_DERIVED = re.compile(r"(?<=[a-z]{4})(?:ur|ut|ion|at|ment|al|ant|ent|or|er|ist|ism|iti|ous|ful|ic|iv|abl|y|i)$")
"""Endings that make another word of the same root, as far as stemming leaves them."""

_JOINED = re.compile(r"(?:agro|bio|cyber|eco|electro|geo|hydro|micro|multi|nano|tele)(?=[a-z]{4})")
"""Word beginnings that dictionaries seldom list with all they are joined to: cybersecur is secur as well."""
_SOUND = 2
"""Characters that a name is spelt with at least: 三 alone is no China."""


class Links(NamedTuple):
    """What is known of the words of one side."""

    own: tuple[frozenset[int], ...]
    """For each word the numbers of the other side's words that may render it."""
    explained: tuple[bool, ...]
    """Whether any evidence at all explains it."""


def linked(source: Reading, target: Reading, chinese_source: bool) -> tuple[Links, Links]:
    """The links of the source's words, and those of the target's."""
    if chinese_source:
        return word_links(source, target)
    left, right = word_links(target, source)
    return right, left


def word_links(chinese: Reading, english: Reading) -> tuple[Links, Links]:
    """The links of the Chinese words, and those of the English ones."""
    places = _places(english)
    proper = {token.key for token in english.tokens if token.proper}
    left = [
        {j for form in _forms(token.key) if form in places for j in places[form]}
        | {j for form, _ in names(token.key) if form in proper for j in places[form]}
        for token in chinese.tokens
    ]
    _names_by_sound(chinese, english, left)
    right: list[set[int]] = [set() for _ in english.tokens]
    for i, those in enumerate(left):
        for j in those:
            right[j].add(i)
    known = _associations().between(chinese, english)
    return _links(left, known[0].max(axis=1, initial=0.0)), _links(right, known[1].max(axis=1, initial=0.0))


def rendering(word: str, english: Reading) -> set[int]:
    """The English words that the dictionary has for a Chinese word, such as one half of a longer one."""
    places = _places(english)
    return {j for form in _forms(word) if form in places for j in places[form]}


def _places(english: Reading) -> dict[str, set[int]]:
    """Where each form of the English words stands."""
    places: dict[str, set[int]] = {}
    for j, token in enumerate(english.tokens):
        joined = _JOINED.match(token.key)
        bare = (token.key[joined.end() :],) if joined else ()
        for form in (token.key, *base_forms(token.key), _root(token.key), *bare):
            places.setdefault(form, set()).add(j)
    return places


def _links(found: Iterable[set[int]], known: Iterable[float]) -> Links:
    own = tuple(map(frozenset, found))
    return Links(own, tuple(bool(those or strength > 0) for those, strength in zip(own, known)))


def _names_by_sound(chinese: Reading, english: Reading, left: list[set[int]]) -> None:
    text = simplified(chinese.text)
    for j, token in enumerate(english.tokens):
        found = transliterated(english.text[token.start : token.end].lower(), text) if token.proper and text else None
        if found is not None and found[1] - found[0] >= _SOUND:
            for i in chinese.touching(found[0], found[1]):
                left[i].add(j)


@functools.lru_cache(maxsize=65_536)
def _forms(key: str) -> frozenset[str]:
    """The English keys that may render a Chinese one; of a word of several characters those of its halves too."""
    found = {form for form, _ in renderings(key)}
    if len(key) > 2 and HAN.match(key):
        for part in (key[:2], key[-2:]):
            found.update(form for form, _ in lexicon().glosses(part))
    return frozenset(found | {_BRITISH.sub(_british, form) for form in found} | {_root(form) for form in found})


def _root(form: str) -> str:
    """The stem without a further ending: seizur as seiz, distribut as distrib."""
    return _DERIVED.sub("", form)


def _british(ending: re.Match[str]) -> str:
    return {"iz": "is", "or": "our"}[ending[0]]


@functools.lru_cache(maxsize=1)
def _associations() -> Associations:
    return Associations({}, spelt=_SOUND)
