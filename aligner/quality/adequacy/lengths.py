"""How long an English text one expects for a Chinese one, and how far a pair is off.

The logarithm of the English length is linear in what can be counted on the Chinese side; the coefficients are fitted
to gold. The deviation is taken relative to the document: a terse translator is terse everywhere.
"""

from __future__ import annotations

import math
import re

from aligner.evidence.chinese_words import HAN
from aligner.quality.adequacy.reading import Reading

_LATIN = re.compile("[A-Za-z]")
NAMES = ("characters", "words", "marks", "figures", "short", "constant")
"""What is counted on the Chinese side."""


def counts(chinese: Reading) -> list[float]:
    """The numbers called `NAMES`."""
    text = chinese.text
    han = len(HAN.findall(text))
    digits = sum(map(str.isdigit, text))
    marks = sum(map(text.count, "，、；：“”"))
    words = sum(token.key[0] != "#" and not token.key.isascii() for token in chinese.tokens)
    return [math.log(han + digits + 2), math.log(words + 1), marks / (han + 5), digits / (han + 5), 1 / (han + 3), 1.0]


def size(chinese: Reading, english: Reading) -> float:
    """Logarithm of the English length in characters, damped for the shortest.

    What stands in Latin letters on the Chinese side stands on the English side as it is, and is left out.
    """
    latin = len(_LATIN.findall(chinese.text))
    whole = len(english.text)
    return math.log(max(whole - latin, 0.1 * whole) + 8)
