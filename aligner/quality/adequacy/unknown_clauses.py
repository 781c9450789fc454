"""Chinese clauses of which little can be said: in 道阻且长，行则将至 there is no word that the dictionary knows.

Classical Chinese has words of one character, and what is cut from it are characters and chance pairs. That nothing in
such a clause answers to the English beside it is no sign, then, that the English was added.
"""

from __future__ import annotations

import re

from aligner.evidence.chinese_words import HAN, cut, simplified
from aligner.evidence.lexicon import lexicon
from aligner.quality.adequacy.reading import clause_ends

_LEAST = 4
"""Characters of a clause: shorter ones stand for little English."""
_MOST = 16
"""So many English characters at most render one Chinese character."""
_SPOKEN = re.compile(
    r"[的了着过是在们这那我你他她它俺谁就也都还很吗呢吧啊个把被给得从到里去来说看做]|没有|[\d一二两三四五六七八九十百千万几]"
)
"""What such sayings seldom have, and figures, which can be compared."""


def may_stand_behind(chinese: str, english: str) -> bool:
    """Whether a clause of the Chinese text without a word that is known is long enough for the English words."""
    text = simplified(chinese)
    ends = [0, *clause_ends(text), len(text)]
    for start, end in zip(ends, ends[1:]):
        clause = text[start:end]
        if len(HAN.findall(clause)) < max(_LEAST, len(english) / _MOST) or _SPOKEN.search(clause):
            continue
        if not any(map(_known, cut(clause))):
            return True
    return False


def _known(word: str) -> bool:
    """Whether the dictionary has a word of two characters or more, or a half of a longer one; Latin words are known."""
    if not HAN.match(word):
        return word.isalnum()
    book = lexicon()
    return any(len(part) > 1 and part in book for part in {word, word[:2], word[-2:]})
