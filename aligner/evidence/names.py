"""Names by their sound: Chinese ones by their romanisations, foreign ones by what their transliterations sound like."""

from __future__ import annotations

import functools
import itertools
from collections.abc import Iterable, Iterator, Mapping, Sequence

from aligner.evidence import chinese_words, english_words
from aligner.evidence.lexicon import lexicon
from aligner.evidence.sounds import sounding_alike
from aligner.evidence.tokens import Token

_LENGTH = range(2, 5)
"""Characters of a Chinese name."""
_PIECES = 3
"""Words that a name may have been cut into."""


@functools.lru_cache(maxsize=100_000)
def names(key: str) -> tuple[tuple[str, float], ...]:
    """Romanisations under which a Chinese word may stand as a name in English, with strengths."""
    if not chinese_words.HAN.match(key) or len(key) not in range(1, 5):
        return ()
    readings = [lexicon().readings(c)[:3] for c in key]
    return tuple(_spellings(readings, len(key) in _LENGTH)) if all(readings) else ()


def _spellings(readings: Sequence[Sequence[str]], is_full: bool) -> Iterator[tuple[str, float]]:
    for syllables in itertools.islice(itertools.product(*readings), 12):
        if is_full:
            for whole in _joined(syllables):
                yield english_words.stem(whole), 1.0
            for given in _joined(syllables[1:]):
                yield english_words.stem(given), 0.7
            yield english_words.stem(syllables[0]), 0.6
        else:
            yield english_words.stem(syllables[0]), 0.6


def _joined(syllables: Sequence[str]) -> Iterator[str]:
    """The syllables as one word, and as pinyin parts them where one begins with a vowel: Xi'an (GB/T 16159)."""
    yield "".join(syllables)
    if any(syllable[0] in "aeo" for syllable in syllables[1:]):
        yield "".join(f"'{s}" if k and s[0] in "aeo" else s for k, s in enumerate(syllables))


@functools.lru_cache(maxsize=100_000)
def name_initials(key: str) -> frozenset[str]:
    """What the romanisations of a Chinese word begin with: the first two letters of a syllable, of a letter that one.

    Stemming takes nothing away there, so that most words are seen to be no name without a look at `names`.
    """
    if not chinese_words.HAN.match(key) or len(key) not in range(1, 5):
        return frozenset()
    heads = key[:2] if len(key) in _LENGTH else key[:1]
    return frozenset(syllable[:2] for character in heads for syllable in lexicon().readings(character)[:3])


def names_by_sound(rows: Iterable[Sequence[Token]], proper: Mapping[str, str]) -> dict[str, dict[str, float]]:
    """Chinese key → English key → strength in (0, 1]: names that no dictionary has, by their sound.

    `rows` are the tokens of Chinese sentences; `proper` has English names, lower case, with their keys. Looked for are
    foreign names, and Chinese ones that were cut in pieces; each is sought as a whole, and found for its pieces.
    """
    pieces = _unknown_words(rows)
    found: dict[str, dict[str, float]] = {}

    def note(whole: str, key: str, strength: float) -> None:
        for piece in pieces[whole]:
            own = found.setdefault(piece, {})
            own[key] = max(strength, own.get(key, 0.0))

    for whole, spelt in sounding_alike(pieces, proper).items():
        for name, strength in spelt.items():
            note(whole, proper[name], strength)
    keys = set(proper.values())
    initials = {key[:size] for key in keys for size in (1, 2)}
    for whole in pieces:
        if whole not in pieces[whole] and not initials.isdisjoint(name_initials(whole)):
            for key, strength in names(whole):
                if key in keys:
                    note(whole, key, strength)
    return found


def _unknown_words(rows: Iterable[Sequence[Token]]) -> dict[str, tuple[str, ...]]:
    """Chinese words that no dictionary has, and rows of neighbouring words with such words among them, with these."""
    found: dict[str, tuple[str, ...]] = {}
    for row in rows:
        unknown = {k for k, token in enumerate(row) if _is_unknown(token.key)}
        for k in sorted(unknown):
            for first in range(max(0, k + 1 - _PIECES), k + 1):
                for last in range(k + 1, min(len(row), first + _PIECES) + 1):
                    words = row[first:last]
                    if all(a.end == b.start and chinese_words.HAN.match(b.key) for a, b in itertools.pairwise(words)):
                        whole = "".join(token.key for token in words)
                        found[whole] = tuple(row[n].key for n in range(first, last) if n in unknown)
    return found


@functools.lru_cache(maxsize=100_000)
def _is_unknown(key: str) -> bool:
    """Whether a token is a Chinese word, and none of the dictionary's."""
    return len(key) > 1 and chinese_words.HAN.match(key) is not None and not lexicon().glosses(key)
