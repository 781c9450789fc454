"""How a batch renders its names: 蓝脊 as "Blue Ridge" everywhere, and "Lanji" in one unit.

Into English, a word in capitals that reads as pinyin some Chinese characters of its unit, and stands in no other: where
the other units that have these characters have one name for them, and this one has not. Or a word that is no ordinary
English and stands in no other unit, where the others have one of a letter more, less or other ("Veltinib") for
characters that this one has too. Into Chinese, a name or a word
that is no ordinary English (velatinib): where nearly all its units share a string of characters that sounds like it
(维拉替尼), and one has instead another of the same length that agrees with that in half of its characters (维来替布).
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Collection, Iterator, Sequence
from typing import NamedTuple

from aligner.evidence.chinese_words import HAN, simplified
from aligner.evidence.gloss_words import is_ordinary
from aligner.evidence.lexicon import lexicon
from aligner.evidence.transliteration import spells
from aligner.quality.words.pinyin import PINYIN, readings

Span = tuple[int, int]
_CAPITALS = re.compile(r"\b[A-Z][a-z]+(?:[ -][A-Z][a-z]+)*\b")
_WORD = re.compile(r"\b[A-Za-z][a-z]{4,}\b")
_LEAST = 2
"""Other units that must have the usual name at least."""
_MOSTLY = 0.75
"""The share of the units with one name that have the other, either way round."""
_ENOUGH = 20
"""So many units show what they share."""
_SHORTEST, _LONGEST = 3, 8
"""Characters of a name that may be mistaken in one of them."""


class Pair(NamedTuple):
    """A unit's texts."""

    chinese: str
    """Simplified."""
    english: str
    into_english: bool
    written: str
    """The Chinese text as it is."""


class Unusual(NamedTuple):
    """A name that the unit renders otherwise than the rest of the batch."""

    chinese: Span
    english: Span
    usual: str
    """What the other units have on the target side."""
    units: int
    """How many."""


def read(chinese: str, english: str, into_english: bool) -> Pair:
    """The texts in simplified characters, unless that would move their places."""
    plain = simplified(chinese)
    return Pair(plain if len(plain) == len(chinese) else chinese, english, into_english, chinese)


def unusual_names(pairs: Sequence[Pair]) -> dict[Pair, Unusual]:
    """The units that have an unusual name, the first of each."""
    found: dict[Pair, Unusual] = {}
    for unit, unusual in (*_in_pinyin(pairs), *_misspelt_english(pairs), *_misspelt(pairs)):
        found.setdefault(unit, unusual)
    return found


def _in_pinyin(pairs: Sequence[Pair]) -> Iterator[tuple[Pair, Unusual]]:
    read_as: dict[str, list[tuple[Pair, Span, str]]] = defaultdict(list)
    for word, units in _places(pairs, True, _is_pinyin).items():
        for unit in units[:_LEAST]:
            name = _spelt(word.lower(), unit.chinese)
            if name is not None:
                read_as[unit.chinese[slice(*name)]].append((unit, name, word))
    for characters, units in _having(pairs, read_as.keys()).items():
        spelt = {word for _, _, word in read_as[characters]}
        others = [unit for unit in units if not any(word in unit.english for word in spelt)]
        if len(others) < _LEAST or len(units) - len(others) > len(others) // 2:
            continue
        for unit, name, word in read_as[characters]:
            usual = _usual_capitals(others, unit.english)
            if usual is not None and sum(usual[0] in pair.english for pair in pairs) * _MOSTLY <= usual[1]:
                at = unit.english.find(word)
                yield unit, Unusual(name, (at, at + len(word)), *usual)


def _is_pinyin(word: str) -> bool:
    return word[0].isupper() and PINYIN.fullmatch(word.lower()) is not None


def _places(pairs: Sequence[Pair], into_english: bool, kept: Callable[[str], bool]) -> dict[str, list[Pair]]:
    """The words that are kept, and the units that they stand in."""
    places: dict[str, list[Pair]] = defaultdict(list)
    for pair in pairs:
        if pair.into_english == into_english:
            words = set(_WORD.findall(pair.english))
            for word in words if into_english else {word.lower() for word in words}:
                places[word].append(pair)
    return {word: units for word, units in places.items() if kept(word)}


def _having(pairs: Sequence[Pair], names: Collection[str]) -> dict[str, list[Pair]]:
    """The units whose Chinese text has each of the names; their first two characters are looked up."""
    heads: dict[str, list[str]] = defaultdict(list)
    for name in names:
        heads[name[:2]].append(name)
    found: dict[str, list[Pair]] = defaultdict(list)
    for pair in pairs if heads else ():
        text = pair.chinese
        for head in heads.keys() & set(map("".join, zip(text, text[1:]))):
            for name in heads[head]:
                if name in text:
                    found[name].append(pair)
    return found


def _usual_capitals(units: Sequence[Pair], here: str) -> tuple[str, int] | None:
    """The name in capitals that most of the units have, and how many; this text has no word of it."""
    runs = {run for unit in units[:_ENOUGH] for run in _CAPITALS.findall(unit.english)}
    names = runs | {run[: match.start()] for run in runs for match in re.finditer(" ", run)}
    names |= {run[match.end() :] for run in runs for match in re.finditer(" ", run)}
    counts = [(sum(name in unit.english for unit in units), len(name), name) for name in names]
    count, _, name = max(counts, default=(0, 0, ""))
    if count < max(_LEAST, _MOSTLY * len(units)) or any(word in here for word in name.split()):
        return None
    return name, count


def _spelt(word: str, chinese: str) -> Span | None:
    """Where two characters or more read as the word; a word of the dictionary is no name."""
    for start in range(len(chinese)):
        ends = {0}
        for at in range(start, min(start + 4, len(chinese))):
            ends = {k + len(one) for k in ends for one in readings(chinese[at]) if word.startswith(one, k)}
            if len(word) in ends and at > start:
                return (start, at + 1) if chinese[start : at + 1] not in lexicon() else None
            if not ends:
                break
    return None


def _misspelt_english(pairs: Sequence[Pair]) -> Iterator[tuple[Pair, Unusual]]:
    places = _places(pairs, True, lambda word: not is_ordinary(word.lower()))
    heads: dict[str, list[str]] = defaultdict(list)
    for word, units in places.items():
        if len(units) >= _LEAST:
            heads[word[:2]].append(word)
    for word, (unit, *more) in places.items():
        for name in () if more else heads[word[:2]]:
            if name not in unit.english and one_letter_apart(word, name):
                characters = _characters(name, [other.chinese for other in places[name][:_ENOUGH]])
                at = unit.chinese.find(characters) if characters else -1
                if characters and at >= 0 and _spelt(word.lower(), unit.chinese) is None:
                    place = unit.english.find(word)
                    span = (at, at + len(characters))
                    yield unit, Unusual(span, (place, place + len(word)), name, len(places[name]))


def _characters(name: str, texts: Sequence[str]) -> str | None:
    """What the most of the texts have for an English name: a string that sounds like it, or reads as it in pinyin."""
    span = _spelt(name.lower(), texts[0]) if PINYIN.fullmatch(name.lower()) else None
    if span is None:
        return _shared(name.lower(), texts)
    read_as = texts[0][slice(*span)]
    return read_as if all(read_as in text for text in texts) else None


def one_letter_apart(one: str, two: str) -> bool:
    """Whether two words differ in one letter, or two neighbours change places; another ending is no other name.

    >>> one_letter_apart("Velatinib", "Velatanib"), one_letter_apart("Haihui", "Hahui")
    (True, True)
    >>> one_letter_apart("Haihui", "Haihiu"), one_letter_apart("Lenovo", "Lenovos")
    (True, False)
    """
    short, long = sorted((one, two), key=len)
    if len(long) - len(short) > 1:
        return False
    head = next((k for k, (a, b) in enumerate(zip(short, long)) if a != b), len(short))
    if head == len(short):
        return False
    if len(short) < len(long):
        return short[head:] == long[head + 1 :]
    rest = short[head + 1 :], long[head + 1 :]
    changed = short[head : head + 2] == long[head : head + 2][::-1] and rest[0][1:] == rest[1][1:]
    return rest[0] == rest[1] or changed


def _misspelt(pairs: Sequence[Pair]) -> Iterator[tuple[Pair, Unusual]]:
    for word, units in _places(pairs, False, lambda word: not is_ordinary(word)).items():
        usual = _shared(word, [unit.chinese for unit in units[:_ENOUGH]]) if len(units) > _LEAST else None
        if usual is None:
            continue
        lacking = [unit for unit in units if usual not in unit.chinese]
        count = len(units) - len(lacking)
        elsewhere = sum(usual in pair.chinese for pair in pairs) - count
        if max(len(lacking), elsewhere) > max(1, (1 - _MOSTLY) * len(units)):
            continue
        for unit in lacking:
            span = _like(usual, unit.chinese)
            if span is not None and sum(unit.chinese[slice(*span)] in pair.chinese for pair in pairs) == 1:
                at = unit.english.lower().find(word)
                yield unit, Unusual(span, (at, at + len(word)), _as_written(usual, units), count)


def _as_written(name: str, units: Sequence[Pair]) -> str:
    unit = next(unit for unit in units if name in unit.chinese)
    at = unit.chinese.find(name)
    return unit.written[at : at + len(name)]


def _shared(word: str, texts: Sequence[str]) -> str | None:
    """The string of characters that sounds like the word and that most of the texts share; of several the longest."""
    best, most = None, 0
    for text in texts[: _LEAST + 1]:
        for start in range(len(text)):
            for end in range(start + _SHORTEST, min(start + _LONGEST, len(text)) + 1):
                part = text[start:end]
                count = sum(part in other for other in texts)
                if count < max(_LEAST, most) or not HAN.match(part[-1]) or not HAN.match(part[0]):
                    break
                if (count, len(part)) > (most, len(best or "")) and part not in lexicon() and spells(word, part):
                    best, most = part, count
    return best


def _like(name: str, chinese: str) -> Span | None:
    """Where a string of the same length agrees with the name in half of its characters, and in both its halves.

    One of three characters agrees in the first and the last: 禾丰冷 in 禾丰冷链 is no other 禾丰公 of 禾丰公司.
    """
    for start in range(len(chinese) - len(name) + 1):
        other = chinese[start : start + len(name)]
        same = [one == two for one, two in zip(name, other)]
        middle = (len(name) + 1) // 2
        if 2 * sum(same) >= len(name) and any(same[:middle]) and any(same[middle:]) and all(map(HAN.match, other)):
            return start, start + len(name)
    return None
