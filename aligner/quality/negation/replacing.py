"""What is denied in favour of another, and stated beside it: 不在于速度，而在于质量 as "is speed and quality".

There are many ways to say "not this but that" ("less", "rather", "instead", a comma); where the English text has any of
them, or denies anything, nothing is said.
"""

from __future__ import annotations

import re

from aligner.evidence.chinese_words import simplified
from aligner.quality.negation.negations import Span, english_negations

_REPLACES_ZH = re.compile(
    "(?P<denies>(?:[并绝]?不(?:在于|取决于|靠|是(?!否|因|说)|应是|该是)|并非(?:在于)?|绝非))"
    "(?![不没未无非])[^。；！？]{1,30}?，而(?:在于|取决于|靠|应?该?是)"
)
_JOINS_EN = re.compile(r"\b(?:and|as well as|both|also|together with|along with)\b", re.IGNORECASE)
_OTHERWISE_EN = re.compile(
    r"\b(?:rather|instead|less|more|than|but|only|merely|simply|just|far|beyond|over|above|unlike|want of|replac\w+"
    r"|wrong\w*|false\w*|mistak\w+|different\w*|contrary|hidden|really|actually|yet|while|whereas|although|though|however"
    r"|because|still|away|oppos\w+|few\w*|little|question|alone)\b",
    re.IGNORECASE,
)


def stated_beside(chinese: str, english: str) -> Span | None:
    """The words that deny the one, where the English text states it together with the other.

    >>> stated_beside("关键不在于速度，而在于质量。", "The key is speed and quality.")
    (2, 5)
    """
    if "而" not in chinese:
        return None
    found = _REPLACES_ZH.search(simplified(chinese))
    if found is None or not _JOINS_EN.search(english) or _OTHERWISE_EN.search(english):
        return None
    return None if english_negations(english).strong else found.span("denies")
