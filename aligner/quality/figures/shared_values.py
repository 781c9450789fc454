"""A value that both languages share on one line, and that a cut left with one: `额定功率` / `Rated power  1450 W`.

Data sheets set both labels before one value, apart from them. The other language has nothing but its label.
"""

from __future__ import annotations

import re

from aligner.documents.lines.script import letters, words
from aligner.documents.lines.structure import ends_sentence

_VALUE = re.compile(r"(?P<label>[^\d\t]{2,60}?)(?:[ \u3000\xa0]{2,}|\t)(?P<value>[^\t]*\d[^\t]*)")
_LONGEST_UNIT = 5
"""Letters of the words in a value: `50 Hz`, `3 phase`."""
_MOST_HAN, _MOST_WORDS = 10, 5
"""How long a label is at most."""


def is_shared_value(first: str, second: str) -> bool:
    """Whether one of two texts is a label, and the other its rendering with a value set apart behind it.

    >>> is_shared_value("额定电压", "Rated voltage  220 V~ 50 Hz"), is_shared_value("额定电压", "Rated voltage: 220 V")
    (True, False)
    """
    if "  " not in first + second and "\t" not in first + second:
        return False
    return _has_value(first, second) or _has_value(second, first)


def _has_value(text: str, label: str) -> bool:
    found = _VALUE.fullmatch(text)
    if found is None or not all(map(_is_label, (found["label"], label))) or any(map(str.isdigit, label)):
        return False
    value = found["value"]
    return letters(value).han <= 2 and all(len(word) <= _LONGEST_UNIT for word in words(value))


def _is_label(text: str) -> bool:
    count = letters(text)
    return 0 < count.han / _MOST_HAN + count.words / _MOST_WORDS <= 1 and not ends_sentence(text)
