"""The places that a text names, and whether another text has them, in whatever wording."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator
from typing import NamedTuple

from aligner.evidence.english_words import stem
from aligner.evidence.lexicon import lexicon
from aligner.evidence.tokens import chinese_tokens
from aligner.quality.places.cities import CITIES, PROVINCES
from aligner.quality.places.countries import CONTINENTS, COUNTRIES, OCEANS, PLANETS
from aligner.quality.places.districts import HONG_KONG, TAIWAN
from aligner.quality.places.waters import ISLANDS, RIVERS, SEAS

_CITIES = CITIES + TAIWAN.lstrip()
_KINDS = (COUNTRIES, CONTINENTS, OCEANS, PLANETS, PROVINCES, _CITIES, SEAS, RIVERS, HONG_KONG, ISLANDS)
_SIDES = "中美英法德意日韩俄朝印越泰缅菲智葡挪丹芬波捷匈希塞澳加墨巴埃阿伊沙叙蒙柬哈尼斯瑞"
"""First characters of countries whose delegations are called by them: 中方, 智方."""
_SIDE = re.compile(rf"(?P<side>[{_SIDES}])方(?![面法案向程式便针圆形言位块才])")
_OTHERS_ZH = (
    "印第安 印度支那 马里兰 马里奥 马里亚纳 南极光 罗马数字 罗马法 阿德里 中国象棋 荷兰豆 金边眼镜 万象更新 中南海 "
    "黄海棠 印度河内 九龙治水 九龙壁 洛阳纸贵".split()
)
_OTHERS_EN = (
    "American_Indian American_Indians Native_American Native_Americans West_Indies East_Indies Indochina New_Mexico "
    "New_England New_South_Wales "
    "Peking_University French_fries Roman_Catholic Roman_numerals Jordan_River Guinea_pig Guinea_pigs New_Guinea"
).split()
"""What holds the name of a place, and is none or another."""


class Place(NamedTuple):
    """One line of the tables."""

    kind: int
    """Which table: places of one kind may be taken for each other."""
    chinese: tuple[str, ...]
    english: tuple[str, ...]
    beside: tuple[str, ...]
    """What may stand for it without being its name, in either language."""


class Named(NamedTuple):
    """A name in a text, and the places that it may be the name of."""

    start: int
    end: int
    places: frozenset[int]


@functools.lru_cache(maxsize=1)
def places() -> tuple[Place, ...]:
    """All lines of all tables."""
    found = []
    for kind, table in enumerate(_KINDS):
        for line in table.strip().splitlines():
            chinese, english, *beside = (part.split() for part in line.split(" – "))
            words = [word.replace("_", " ") for word in (*english, *(beside[0] if beside else ()))]
            cut = len(english)
            found.append(Place(kind, tuple(chinese), tuple(words[:cut]), tuple(words[cut:])))
    return tuple(found)


def kind_of(named: Named) -> int:
    """The kind of the places that a name may stand for; they are all of one kind, or the first's counts."""
    return places()[min(named.places)].kind


def is_city(named: Named) -> bool:
    """Whether a name is that of a city or of a province of China."""
    return _KINDS[kind_of(named)] in (_CITIES, PROVINCES)


@functools.lru_cache(maxsize=8)
def named(text: str, chinese: bool) -> tuple[Named, ...]:
    """The names in a text, Chinese in simplified characters; of those inside each other the longest."""
    return tuple(_chinese(text) if chinese else _english(text))


def _english(text: str) -> Iterator[Named]:
    listed = _listed(False)
    for match in _pattern().finditer(text):
        numbers = listed[match[0]]
        if numbers:
            yield Named(*match.span(), numbers)


def _chinese(text: str) -> Iterator[Named]:
    heads, at = _heads(), 0
    for head in [k for k in range(len(text) - 1) if text[k : k + 2] in heads]:
        if head < at:
            continue
        for name, numbers in heads[text[head : head + 2]]:
            if text.startswith(name, head):
                at = head + len(name)
                if numbers:
                    yield Named(head, at, numbers)
                break
    if "方" in text:
        for match in _SIDE.finditer(text):
            side = match["side"]
            numbers = frozenset(
                number
                for number, place in enumerate(places())
                if not place.kind and (side in place.beside or any(name.startswith(side) for name in place.chinese))
            )
            yield Named(*match.span(), numbers)


def has(text: str, chinese: bool, number: int, beside: str) -> bool:
    """Whether a text may mean that place, by one of its names or by what may stand for it.

    `beside` is the text that names it: where it names the country of a city too, the country alone is not the city.
    """
    place = places()[number]
    names = place.chinese if chinese else place.english
    # 印度 in 印度尼西亚 is no India.
    rest = _without_others(text, number) if chinese else text
    if _found(rest, chinese, names):
        return True
    if _KINDS[place.kind] is _CITIES and _found(beside, not chinese, _in_language(place.beside, not chinese)):
        return False
    words = _in_language(place.beside, chinese)
    if not chinese:
        return _found(text, chinese, words)
    return any(word in text if len(word) > 1 else _stands_for(rest, word, number) for word in words)


def _stands_for(text: str, character: str, number: int) -> bool:
    """Whether a character may mean the place: 加 in 加方 and 中加, not in 参加, which is no place's."""
    return character in text and any(
        character in token.key and not _is_another_word(token.key, number) for token in chinese_tokens(text)
    )


@functools.lru_cache(maxsize=4096)
def _is_another_word(word: str, number: int) -> bool:
    """Whether the dictionary has a word of several characters, and not for that place."""
    glosses = {gloss for gloss, _ in lexicon().glosses(word)}
    return len(word) > 1 and bool(glosses) and glosses.isdisjoint(_stems(number))


@functools.lru_cache(maxsize=512)
def _stems(number: int) -> frozenset[str]:
    """Stems of the words of a place's English names."""
    place = places()[number]
    names = (*place.english, *_in_language(place.beside, False))
    return frozenset(stem(word.lower()) for name in names for word in name.split())


def _without_others(text: str, number: int) -> str:
    """The Chinese text with blanks for the names of other places: 塞 in 塞拉利昂 is no Senegal."""
    for other in named(text, True):
        if number not in other.places and other.end - other.start > 1:
            text = text[: other.start] + " " * (other.end - other.start) + text[other.end :]
    return text


def _in_language(words: tuple[str, ...], chinese: bool) -> tuple[str, ...]:
    return tuple(word for word in words if word.isascii() != chinese)


def _found(text: str, chinese: bool, words: tuple[str, ...]) -> bool:
    if chinese:
        return any(word in text for word in words)
    return bool(words) and _anywhere(words).search(text) is not None


@functools.lru_cache(maxsize=1024)
def _anywhere(words: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(_any_of(words), re.IGNORECASE)


@functools.lru_cache(maxsize=2)
def _listed(chinese: bool) -> dict[str, frozenset[int]]:
    """Places by their names; other kinds than that of the first place of a name are left aside."""
    others = _OTHERS_ZH if chinese else [name.replace("_", " ") for name in _OTHERS_EN]
    found: dict[str, frozenset[int]] = dict.fromkeys(others, frozenset())
    for number, place in enumerate(places()):
        for name in place.chinese if chinese else place.english:
            found[name] = found.get(name, frozenset()) | {number}
    return found


@functools.lru_cache(maxsize=1)
def _heads() -> dict[str, list[tuple[str, frozenset[int]]]]:
    """Chinese names by their first two characters, the longest first."""
    heads: dict[str, list[tuple[str, frozenset[int]]]] = {}
    for name, numbers in sorted(_listed(True).items(), key=lambda item: -len(item[0])):
        heads.setdefault(name[:2], []).append((name, numbers))
    return heads


@functools.lru_cache(maxsize=1)
def _pattern() -> re.Pattern[str]:
    return re.compile(_any_of(tuple(_listed(False))))


def _any_of(words: tuple[str, ...]) -> str:
    longest_first = sorted(map(re.escape, words), key=len, reverse=True)
    return rf"(?<![\w-])(?:{'|'.join(longest_first)})(?!\w)"
