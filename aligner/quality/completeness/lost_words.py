"""Where a unit loses an established term: 提高网络风险的防范能力 rendered without "cyber".

A word may go for good reasons: a pronoun stands for it, an abbreviation holds it, a sentence in the passive has lost
its subject, another noun stands in its place, a Chinese word shares a character with the usual one (发胖, 肥胖). Where
one of these may be the case nothing is said.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from aligner.evidence.tokens import Token
from aligner.evidence.word_classes import is_noun, is_verb
from aligner.quality.completeness.established_terms import Established, Term, longer_words
from aligner.quality.words.content_words import ContentWords, UnitWords

_POINTING = {
    "en": re.compile(
        r"\b(?:its|their|them|theirs|this|these|those|such|latter|former|his|her|him|ones|same|here|there|so|do|does"
        r"|did|both)\b"
        r"|\b(?:to|of|for|with|by|in|on|from|make|made|see|that|and|as|if|when|is|was) (?:it|they|he|she)\b",
        re.IGNORECASE,
    ),
    "zh": re.compile("其|它|他|她|这|該|该|此|那|之|前者|后者|這|後者"),
}
"""Words that may stand for a term named before in the same unit."""
_INSTEAD = {
    "en": re.compile(
        r"(?:^|[.!?;]\s+)(?:It|They|He|She)\b"
        r"|\b(?:here|there)(?:of|to|under|in|by|with|from|for|upon|after)\b",
        re.IGNORECASE,
    ),
    "zh": re.compile(r"其(?![他它余餘中实實次])|[本该該此](?:产品|產品|机|機|公司|品|人)|前者|后者|後者"),
}
"""A pronoun that may stand for the subject named in an earlier unit, and words of contracts and manuals that stand for
their main terms: "the provisions hereof", 本产品."""
_ABBREVIATION = re.compile(r"\b[A-Z][A-Z&-]+s?\b")
_ONE_SENSE = 0.6
"""An English word that is rendered by one word in so many of its places has one sense in the batch."""
_SENTENCE = re.compile(r"(?:^|[。！？；.!?;])\s*(?:[\w（(]{1,4}[、.)）]\s*)?([^。！？；.!?;]*)$")
_ACTING = re.compile(r"(?:可以|应当|應當|不得|必须|必須|有权|有權|可|应|應|须|須|将|將|得|能)")
"""What follows the subject that a passive sentence leaves out: 海关可以撤销, "may be revoked"."""
_COUPLED = re.compile(r"[与與和及或、](\w{3,6}?)(?=[^\w]|[与與和及或须須应應均])")
_PASSIVE = re.compile(
    r"\b(?:be|been|being|is|are|was|were)\s+(?:\w+ly\s+|not\s+)?\w+(?:ed|en|wn|ught|ade|ept|eld|id)\b"
)
_NEAR = 2
"""So many words before and behind a place are its neighbours."""
_HEAD = 4
"""So many characters at most stand before a term that is in the subject: 締約|雙方."""


class Lost(NamedTuple):
    """One place of a term that has no counterpart."""

    start: int
    end: int
    term: Term


class Halved(NamedTuple):
    """The noun of a compound that stands several times in a unit, and has fewer counterparts than places."""

    start: int
    end: int
    compound: str
    times: int
    counterpart: str
    """The word that renders the noun, as the target has it."""
    rendered: int


def lost(unit: UnitWords, known: Established) -> Iterator[Lost]:
    """The terms of the source that the target lacks, in the order of the text."""
    own, chinese_source = unit.own, unit.chinese_source
    present = [key for key in own.counts if key in known.terms]
    if not present:
        return
    other = unit.other
    short = [(key, count) for key in present if (count := _rendered(own, other, known.terms[key], key)) is not None]
    if not short or _abbreviated(unit) or _replaced(unit, known):
        return
    language = "en" if chinese_source else "zh"
    pointing = _POINTING[language].search(unit.target.text) is not None
    instead = _INSTEAD[language].search(unit.target.text) is not None
    found = []
    for key, rendered in short:
        term = known.terms[key]
        places = [word for word in own.words if word.key == key]
        if not _is_term(key, term, chinese_source) or _is_part(unit.source.text, places) or (pointing and rendered):
            continue
        if not rendered and (instead or any(_begins(unit.source.text, word) for word in places)):
            continue
        if not chinese_source and not set(term.usual[0]).isdisjoint(unit.target.text):
            continue
        if chinese_source:
            places = [place for place in places if not _is_other_noun(unit, place, known)]
            if len(places) <= rendered or (not rendered and any(_acts(unit, place) for place in places)):
                continue
        gone = _without(places, rendered, own, other, known.links)
        said = {_behind(own, place) for place in places if place not in gone} - {None}
        gone = [place for place in gone if _behind(own, place) not in said]
        found += [Lost(place.start, place.end, term) for place in gone]
    yield from sorted(found)


def halved(unit: UnitWords, known: Established) -> Iterator[Halved]:
    """Compounds that the source repeats while the target repeats half of them: 网络主权 twice, "sovereignty" once.

    Such a noun need not be frequent in the batch: the unit itself shows how it is rendered.
    """
    repeated = _repeated(unit.own) if unit.chinese_source else {}
    if not repeated or _POINTING["en"].search(unit.target.text) or _abbreviated(unit):
        return
    own, other = unit.own, unit.other
    for key, compound in repeated.items():
        if not is_noun(key):
            continue
        positions = _positions(key, other, known.links)
        if not 0 < len(positions) < compound.times:
            continue
        # "Exports grew by 5% last year and 7% this year": the whole of 出口总额 is understood the second time.
        if 0 < len(_positions(compound.first, other, known.links)) < compound.times:
            continue
        places = [word for word in own.words if word.key == key]
        first = other.words[positions[0]]
        for place in _without(places, len(positions), own, other, known.links):
            yield Halved(
                place.start,
                place.end,
                unit.source.text[compound.start : compound.end],
                compound.times,
                unit.target.text[first.start : first.end],
                len(positions),
            )


class _Compound(NamedTuple):
    """Two neighbouring words that stand together several times in a unit."""

    first: str
    times: int
    start: int
    """Where they stand first."""
    end: int


def _repeated(own: ContentWords) -> dict[str, _Compound]:
    """Compounds that stand twice or more, by their second words."""
    places: dict[tuple[str, str], list[tuple[int, int]]] = {}
    for one, two in zip(own.words, own.words[1:]):
        if one.end == two.start:
            places.setdefault((one.key, two.key), []).append((one.start, two.end))
    return {key: _Compound(one, len(those), *those[0]) for (one, key), those in places.items() if len(those) > 1}


def _rendered(own: ContentWords, other: ContentWords, term: Term, key: str) -> int | None:
    """How many of the term's places have a rendering opposite; None: all have."""
    count = sum(other.counts[rendering] for rendering in term.renderings if rendering in other.counts)
    if count < own.counts[key]:
        count += longer_words(term.usual, term.renderings, other.counts)
    return count if count < own.counts[key] else None


def _is_term(key: str, term: Term, chinese: bool) -> bool:
    """A noun, and in English one that the batch renders by one word mostly: others have several senses."""
    return is_noun(key) if chinese else term.share >= _ONE_SENSE and is_noun(term.usual[0])


def _is_part(text: str, places: Sequence[Token]) -> bool:
    """Whether the word stands behind a hyphen: "Great-Grandma" is no grandma."""
    return any(text[: place.start].endswith("-") for place in places)


def _abbreviated(unit: UnitWords) -> bool:
    """Whether an abbreviation stands in an English target that the Chinese source has in full."""
    return unit.chinese_source and any(name not in unit.source.text for name in _ABBREVIATION.findall(unit.target.text))


def _replaced(unit: UnitWords, known: Established) -> bool:
    """Whether a noun stands in the target that nothing in the source explains: it may render the term this time."""
    for key in unit.other.counts:
        sources = known.explained.get(key)
        if sources is not None and sources.isdisjoint(unit.own.counts):
            nouns = sources if unit.chinese_source else (key,)
            if any(is_noun(noun) for noun in nouns):
                return True
    return False


def _begins(text: str, word: Token) -> bool:
    """Whether the word stands at the head of a sentence: in the subject, which a passive sentence does without."""
    sentence = _SENTENCE.search(text[: word.start])
    return sentence is not None and len(sentence[1]) <= _HEAD


def _acts(unit: UnitWords, word: Token) -> bool:
    """Whether the word is the subject of a clause, whose agent the passive English may leave out."""
    text = unit.source.text
    is_subject = text[: word.start].endswith(("，", ",")) and _ACTING.match(text, word.end) is not None
    return is_subject and _PASSIVE.search(unit.target.text) is not None


def _is_other_noun(unit: UnitWords, word: Token, known: Established) -> bool:
    """Whether the word is part of another noun: 投標|者, or 快运|货物 where a noun of its own stands behind "express".

    Such a noun, "consignments", renders nothing else of the source; where nothing renders 快运 either, no word before
    it does. And of two with one head the first may do without: 技术标书与价格标书, "technical and fee proposals".
    """
    text = unit.source.text
    if text[word.end : word.end + 1] == "者":
        return True
    again = _COUPLED.match(text, word.end)
    if again is not None and again[1].endswith(text[word.start : word.end]):
        return True
    before = next((one.key for one in unit.own.words if one.end == word.start), None)
    if before is None or is_verb(before):
        return False
    words = unit.other.words
    explained = frozenset[str]().union(*(known.links.get(own, ()) for own in unit.own.counts))
    rendered = _positions(before, unit.other, known.links)
    if not rendered and not is_noun(before):
        return False
    return any(
        two.start == one.end + 1
        and two.key not in explained
        and (k in rendered if rendered else one.key not in explained)
        for k, (one, two) in enumerate(zip(words, words[1:]))
    )


def _without(
    places: Sequence[Token], rendered: int, own: ContentWords, other: ContentWords, links: Mapping[str, frozenset[str]]
) -> list[Token]:
    """Which of a term's places have no rendering, when only so many have one.

    A rendering goes to the place whose neighbours are rendered nearest to it.
    """
    if not rendered:
        return list(places)
    distances = []
    for number, place in enumerate(places):
        k = own.words.index(place)
        neighbours = {word.key for word in own.words[max(0, k - _NEAR) : k + _NEAR + 1]} - {place.key}
        anchors = [j for key in neighbours for j in _positions(key, other, links)]
        for position in _positions(place.key, other, links):
            nearest = min((abs(j - position) for j in anchors), default=len(other.words))
            distances.append((nearest, number, position))
    having: dict[int, int] = {}
    for _, number, position in sorted(distances):
        if number not in having and position not in having.values():
            having[number] = position
    left = [place for number, place in enumerate(places) if number not in having]
    return left[: len(places) - rendered]


def _behind(own: ContentWords, place: Token) -> str | None:
    """The word that makes a compound with the one before it: 海洋|经济; a compound said twice is understood once."""
    return next((word.key for word in own.words if word.start == place.end), None)


def _positions(key: str, other: ContentWords, links: Mapping[str, frozenset[str]]) -> list[int]:
    renderings = links.get(key, frozenset())
    return [k for k, word in enumerate(other.words) if word.key in renderings]
