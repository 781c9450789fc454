"""Abbreviations beside the words that they stand for: WMO and 世界气象组织, SCO and Shanghai Cooperation Organisation.

Two things tell what letters stand for: a document that has the long form once with the abbreviation in brackets, in
either language, and the letters themselves, where they are the initials of words on the other side.
"""

from __future__ import annotations

import functools
import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence

from aligner.evidence.chinese_words import HAN
from aligner.evidence.concepts import likely_renderings
from aligner.evidence.tokens import Token
from aligner.quality.adequacy.reading import Reading

LongForms = Mapping[str, frozenset[str]]
"""Abbreviation in capitals → keys of the words that it stands for, of either language."""

_LETTERS = re.compile(r"(?<![A-Za-z])[A-Z]{3,8}(?![A-Za-z])")
_CAPITALS = re.compile("[A-Z]{2}")
_BRACKETED = re.compile(r"[(（]([A-Z]{2,8})[)）]")
_SENTENCE = re.compile(r"[。；;：:，,、（(“《]|[.!?]\s")
_LINKING = frozenset("of and the for on in to with at by de".split())
_WORD = re.compile(r"[A-Za-z][A-Za-z'’]*")
_LEAST_FORM = 0.6
"""So much of a long form has to stand on the other side."""
_FEWEST = 2
"""And so many words of it."""
_LEAST_NAME = 1 / 3
"""So much of a name that has its abbreviation in brackets behind it has to have a counterpart for all of it to have."""
_LEAST_RENDERED = 0.3
_BETWEEN = 2
"""So many words more than letters may stand among those that the letters spell."""


def may_stand_in(text: str) -> bool:
    """Whether a text has any abbreviation, bracketed or not; where neither side has one, there is nothing to find."""
    return _CAPITALS.search(text) is not None


def long_forms(texts: Iterable[tuple[Reading, Reading]]) -> LongForms:
    """What the abbreviations in brackets of a document, (Chinese, English) texts, stand for: the words before them."""
    found: dict[str, set[str]] = {}
    for sides in texts:
        for side in sides:
            for letters, form, _ in _names(side):
                if len(form) > 1:
                    found.setdefault(letters, set()).update(side.tokens[k].key for k in form)
    return {letters: frozenset(words) for letters, words in found.items()}


def whole_names(side: Reading, met: Sequence[float]) -> Iterator[list[int]]:
    """Words of names with their abbreviation in brackets that are rendered by as much of them as is met.

    The other language often has a short form of such a name, or the abbreviation alone.
    """
    for _, form, own in _names(side):
        known = [k for k in form if met[k] >= _LEAST_RENDERED]
        if len(known) >= max(2, _LEAST_NAME * len(form)) or any(met[k] >= _LEAST_RENDERED for k in own):
            yield [*form, *own]


def _names(side: Reading) -> Iterator[tuple[str, list[int], list[int]]]:
    """Abbreviations in brackets: letters, numbers of the words that they may stand for, of the letters as a word."""
    bounds = [0, *(match.end() for match in _SENTENCE.finditer(side.text))]
    for match in _BRACKETED.finditer(side.text):
        end = match.start()
        while end and side.text[end - 1].isspace():
            end -= 1
        first = bounds[bisect_right(bounds, end) - 1]
        yield match[1], _before(side, first, end, len(match[1])), side.within(*match.span(1))


def _before(side: Reading, first: int, end: int, count: int) -> list[int]:
    """Numbers of the words from `first` up to a place that an abbreviation of `count` letters may stand for.

    English names are written with capitals; of a Chinese name the beginning is not to be seen, only that it has hardly
    more words than letters.
    """
    here = side.within(first, end)
    if here and HAN.match(side.text, side.tokens[here[-1]].start):
        return here[-count:]
    name: list[int] = []
    last = end
    for k in reversed(here):
        token = side.tokens[k]
        linked = all(word[0].lower() in _LINKING for word in _WORD.finditer(side.text, token.end, last))
        if not linked or not side.text[token.start].isupper() or len(name) == 2 * count:
            break
        name.append(k)
        last = token.start
    return name[::-1]


def rendered(
    sides: tuple[Reading, Reading], known: LongForms, met: Sequence[Sequence[float]]
) -> Iterator[tuple[list[int], list[int]]]:
    """Words that render each other as abbreviation and long form: numbers of Chinese and of English words.

    `met` says of every Chinese and every English word how surely it has a counterpart besides.
    """
    for side in (0, 1):
        own, other = sides[side], sides[1 - side]
        for match in _LETTERS.finditer(own.text):
            letters = match[0]
            if letters in other.text:
                continue
            found = _stated(letters, known, other.tokens, chinese=side == 1)
            if not found:
                free = [strength < _LEAST_RENDERED for strength in met[1 - side]]
                spelled = _renderings_spelled if side == 1 else _words_spelled
                found = spelled(letters.lower(), other.tokens, free)
            if found:
                here = own.within(*match.span())
                yield (here, found) if side == 0 else (found, here)


def _stated(letters: str, known: LongForms, tokens: Sequence[Token], chinese: bool) -> list[int]:
    """Numbers of the words of the abbreviation's long form, if enough of them are there."""
    form = known.get(letters, frozenset())
    if len(form) < _FEWEST:
        return []
    found: list[int] = []
    there: set[str] = set()
    for n, token in enumerate(tokens):
        keys = {token.key}
        if chinese:
            keys |= likely_renderings(token.key, _LEAST_RENDERED)
        if keys & form:
            found.append(n)
            there |= keys & form
    return found if len(there) >= max(_FEWEST, _LEAST_FORM * min(len(form), len(letters))) else []


def _words_spelled(letters: str, tokens: Sequence[Token], free: Sequence[bool]) -> list[int]:
    """Numbers of neighbouring English words whose initials are the letters, half of them words that nothing renders."""
    size = len(letters)
    initials = "".join(token.key[0] for token in tokens)
    starts = [k for k in range(len(tokens) - size + 1) if initials.startswith(letters, k)]
    return next((list(range(k, k + size)) for k in starts if 2 * sum(free[k : k + size]) >= size), [])


def _renderings_spelled(letters: str, tokens: Sequence[Token], free: Sequence[bool]) -> list[int]:
    """Numbers of neighbouring Chinese words whose renderings have the letters as initials, in any order.

    Of all such stretches the one with most letters of words that nothing renders, at least half; then the shortest.
    """
    best: tuple[int, int, int] | None = None
    wanted = frozenset(letters)
    initials = [_initials(token.key) & wanted for token in tokens]
    for first in range(len(tokens)):
        if not initials[first]:
            continue
        left = letters
        unmet = 0
        for last in range(first, min(len(tokens), first + len(letters) + _BETWEEN)):
            if not initials[last]:
                continue
            rest = _without_initials(left, initials[last], tokens[last].end - tokens[last].start)
            unmet += (len(left) - len(rest)) * free[last]
            left = rest
            if not left:
                best = max(best or (0, 0, 0), (unmet, first - last, first))
                break
    if best is None or 2 * best[0] < len(letters):
        return []
    return list(range(best[2], best[2] - best[1] + 1))


def _without_initials(letters: str, initials: frozenset[str], size: int) -> str:
    """The letters without those that a word of so many characters accounts for: one for every two of them."""
    for letter in sorted(initials & set(letters))[: (size + 1) // 2]:
        letters = letters.replace(letter, "", 1)
    return letters


@functools.lru_cache(maxsize=65_536)
def _initials(key: str) -> frozenset[str]:
    """First letters of the renderings of a Chinese word."""
    return frozenset(rendering[0] for rendering in likely_renderings(key, _LEAST_RENDERED))
