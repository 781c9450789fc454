"""Whether data that are valid UTF-8 are it by chance only: short Chinese in GB 18030 or Big5.

Hardly any text is valid UTF-8 by chance, but a few Chinese characters alone may be: `目录` in GB 18030 is `Ŀ¼` in
UTF-8. The other way round nearly every accented letter, superscript or fraction of an English text is one everyday
character of GB 18030 (`¹` is `鹿`, `é` is `茅`). So valid UTF-8 is UTF-8, unless all the evidence is against it: few
different characters, not all of them such as stand in Chinese and English texts, and in the other encoding nothing but
everyday Chinese.
"""

from __future__ import annotations

from aligner.documents.frequency import EVERYDAY, log_frequency
from aligner.late_patterns import late

_BEYOND_ASCII = late(r"[^\x00-\x7f]")
_LONE = late(r"(?<![^\x00-\x7f])[^\x00-\x7f](?![^\x00-\x7f])")
_MANY = 6
"""From so many different characters on, none of them a fault, chance is out of the question: about one Chinese
character in five of GB 18030 has bytes that may stand in UTF-8, and fewer of Big5."""
_ODDS = 6.0
"""The logarithm of the odds of UTF-8 before the characters are seen."""
_LONE_HAN = -3.0
"""What a single Chinese character counts less than one beside another: they stand in words, marks and letters need
not."""


def is_utf8(data: bytes) -> bool:
    """Whether `data` are UTF-8, as far as validity and the characters show; plain ASCII is.

    >>> is_utf8("a survey.¹".encode()), is_utf8("目录".encode("gb18030"))
    (True, False)
    """
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    strange = set(_BEYOND_ASCII.findall(text))
    if not strange or len(strange) >= _MANY:
        return True
    own = _ODDS + sum(map(log_frequency, strange))
    return all(_as_chinese(data, encoding) <= own for encoding in ("gb18030", "big5hkscs"))


def _as_chinese(data: bytes, encoding: str) -> float:
    """The logarithm of the probability of the different characters that the data are in another encoding; minus
    infinity where one of them is not everyday Chinese."""
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError:
        return -float("inf")
    found = set(_BEYOND_ASCII.findall(text))
    if any(log_frequency(character) < EVERYDAY for character in found):
        return -float("inf")
    lone = set(_LONE.findall(text))
    return sum(log_frequency(character) + (_LONE_HAN if character in lone else 0.0) for character in found)
