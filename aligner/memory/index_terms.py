"""What a text is found by: base forms of its words, its numbers, its Han characters and pairs of neighbouring ones.

Pairs of characters need no word segmentation, which would cut a query otherwise than the text, and make queries of one
character and of a dozen equally quick. Both languages go through the same rules, so that 《WTO协定》 is found by WTO.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from aligner.late_patterns import late
from aligner.memory.folding import folded, folded_words
from aligner.memory.inflection import base_form

HAN = "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
"""Han characters, for a character class of a regular expression."""
WORD = rf"\d+|[^\W\d_{HAN}]+"
"""A number's digits or a word of letters other than Han characters."""
TOKEN = late(rf"[{HAN}]|{WORD}")
"""A Han character, a word or a number's digits."""
SEPARATOR = "\x1e"
"""Stands between the texts of a batch (ASCII's record separator)."""

_UNIT_BITS = 22
MOST_UNITS = (1 << _UNIT_BITS) - (1 << 16)
"""How many units one batch may have at most."""
_BLOCK_BITS = 16
_IN_WORDS = late(rf"[a-z]+[^\W\d_{HAN}]*|{SEPARATOR}|{WORD}")
"""Separators and what `WORD` finds; plain letters are tried first, which takes a third of the time off."""
_LETTER_BITS = 21


class Vocabulary(dict[str, int]):
    """Token in lower case → number of its index term; grows as it is asked, for one import."""

    def __init__(self) -> None:
        super().__init__({SEPARATOR: 0})
        self.terms = [SEPARATOR]
        self._numbers = {SEPARATOR: 0}

    def __missing__(self, token: str) -> int:
        term = index_term(token)
        if (number := self._numbers.get(term)) is None:
            number = self._numbers[term] = len(self.terms)
            self.terms.append(term)
        self[token] = number
        return number


def index_term(token: str) -> str:
    """The index term of a word or number: the base form of a word, a number as it is."""
    return base_form(token) if token.isalpha() else token


def terms_of(text: str) -> set[str]:
    """The index terms of one text: words, numbers, single Han characters and pairs.

    >>> sorted(terms_of("WTO 第3条"))
    ['3', 'wto', '条', '第']
    >>> sorted(terms_of("缔约方"))
    ['方', '约', '约方', '缔', '缔约']
    """
    plain = folded(text)
    found = {index_term(word) for word in re.findall(WORD, plain)}
    for run in re.findall(f"[{HAN}]+", plain):
        found.update(run)
        found.update(run[i : i + 2] for i in range(len(run) - 1))
    return found


def batch_terms(
    texts: Sequence[str], first: int, vocabulary: Vocabulary
) -> tuple[list[tuple[str, int, bytes]], list[int]]:
    """Index rows (term, block, 16-bit offsets) of texts with consecutive ids from `first`, and the texts' lengths.

    The same terms as `terms_of`, but counted in numpy over the whole batch: three times as fast.
    """
    if any(SEPARATOR in text for text in texts):
        texts = [text.replace(SEPARATOR, " ") for text in texts]
    joined = folded_words(texts, SEPARATOR)
    base = first >> _BLOCK_BITS
    offset = first - (base << _BLOCK_BITS)
    rows = _word_rows(joined, offset, base, vocabulary)
    rows += _character_rows(joined, offset, base)
    rows.sort()
    return rows, [len(text) for text in texts]


def _word_rows(joined: str, offset: int, base: int, vocabulary: Vocabulary) -> list[tuple[str, int, bytes]]:
    tokens = _IN_WORDS.findall(joined)
    codes = np.fromiter(map(vocabulary.__getitem__, tokens), dtype=np.uint64, count=len(tokens))
    units = np.cumsum(codes == 0, dtype=np.uint64) + np.uint64(offset)
    is_word = codes > 0
    terms = vocabulary.terms
    return [(terms[code], block, ids) for code, block, ids in _groups(codes[is_word], units[is_word], base)]


def _character_rows(joined: str, offset: int, base: int) -> list[tuple[str, int, bytes]]:
    codes = np.frombuffer(joined.encode("utf-32-le", "surrogatepass"), dtype=np.uint32)
    han = (
        ((codes >= 0x4E00) & (codes <= 0x9FFF))
        | ((codes >= 0x3400) & (codes <= 0x4DBF))
        | ((codes >= 0xF900) & (codes <= 0xFAFF))
        | ((codes >= 0x20000) & (codes <= 0x3FFFF))
    )
    if not han.any():
        return []
    units = np.cumsum(codes == ord(SEPARATOR), dtype=np.uint64) + np.uint64(offset)
    wide = codes.astype(np.uint64) << np.uint64(_LETTER_BITS)
    pair = han[:-1] & han[1:]
    grams = np.concatenate([wide[han], wide[:-1][pair] | codes[1:][pair]])
    owners = np.concatenate([units[han], units[:-1][pair]])
    mask = (1 << _LETTER_BITS) - 1
    return [
        (chr(code >> _LETTER_BITS) + (chr(code & mask) if code & mask else ""), block, ids)
        for code, block, ids in _groups(grams, owners, base)
    ]


def _groups(codes: npt.NDArray[np.uint64], units: npt.NDArray[np.uint64], base: int) -> list[tuple[int, int, bytes]]:
    """(code, block, ascending offsets) of every code in every block; a unit counts once however often it has it."""
    keys = np.sort((codes << np.uint64(_UNIT_BITS)) | units)
    if not len(keys):
        return []
    keys = keys[np.concatenate([[True], keys[1:] != keys[:-1]])]
    heads = keys >> np.uint64(_BLOCK_BITS)
    starts = np.flatnonzero(np.concatenate([[True], heads[1:] != heads[:-1]]))
    offsets = (keys & np.uint64(0xFFFF)).astype("<u2").tobytes()
    ends = [*(2 * starts[1:]).tolist(), len(offsets)]
    blocks = 1 << (_UNIT_BITS - _BLOCK_BITS)
    return [
        (head // blocks, base + head % blocks, offsets[2 * start : end])
        for head, start, end in zip(heads[starts].tolist(), starts.tolist(), ends, strict=True)
    ]
