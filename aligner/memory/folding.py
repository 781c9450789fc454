"""Two forms of a text: normalised, which a perfect match has to equal, and folded, in which search compares."""

from __future__ import annotations

import re
import unicodedata
import zlib
from collections.abc import Sequence

from aligner.evidence.chinese_words import HAN, simplified
from aligner.late_patterns import late

_HALF_WIDTH = {**{code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)}, 0x3000: 0x20}
"""Full-width Latin letters, digits and signs, and the ideographic space, to their plain forms."""
_FULL_WIDTH = late("[\uff01-\uff5e\u3000]+")
_FULL_WIDTH_WORD = late("[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]+")


def normalised(text: str) -> str:
    """Canonical Unicode composition (NFC), white space of any kind as one space and none at the ends.

    >>> normalised(" The  Parties\\nagree. ")
    'The Parties agree.'
    """
    return " ".join(unicodedata.normalize("NFC", text).split())


def folded(text: str) -> str:
    """Simplified characters, half-width, lower case: character for character, so that offsets stay valid.

    >>> folded("網絡Security（２０２４）")
    '网络security(2024)'
    """
    return _lower(_FULL_WIDTH.sub(_half_width, _simplified(text)))


def folded_words(texts: Sequence[str], separator: str) -> str:
    """The texts with the separator between, folded but for signs of punctuation, which keep their width.

    For a batch to be indexed: a third of the work of folding each text by itself. No text has the separator in it.
    """
    return _lower(_FULL_WIDTH_WORD.sub(_half_width, separator.join(_all_simplified(texts, separator))))


def _all_simplified(texts: Sequence[str], separator: str) -> Sequence[str]:
    """Each text in simplified characters, as `_simplified` makes it, but converted in one go."""
    chinese = [text for text in texts if HAN.search(text)]
    if not chinese:
        return texts
    # Past the function's cache, which would keep the text of every batch there ever was.
    converted = simplified.__wrapped__(separator.join(chinese)).split(separator)
    if list(map(len, converted)) != list(map(len, chinese)):  # one has changed its length, and with it all were spoilt
        return list(map(_simplified, texts))
    following = iter(converted)
    return [next(following) if HAN.search(text) else text for text in texts]


def _simplified(text: str) -> str:
    return simplified(text) if HAN.search(text) else text


def _lower(text: str) -> str:
    lower = text.lower()
    if len(lower) == len(text):
        return lower
    return "".join(one if len(one := character.lower()) == 1 else character for character in text)


def _half_width(found: re.Match[str]) -> str:
    return found[0].translate(_HALF_WIDTH)


def neighbour(text: str | None) -> int:
    """A 32-bit hash of a neighbouring segment, 0 where there is none; what context matches compare."""
    return zlib.crc32(normalised(text).encode("utf-8", "surrogatepass")) if text else 0
