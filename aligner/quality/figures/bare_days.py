"""Days that Chinese names without their month, which an English text adds: 今（6）日 is "today (March 6)".

News are dated once, at the head; in the sentences the day alone is enough.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from aligner.quality.figures.figure import Figure, Weight, within

_DAY = re.compile(
    r"(?<![\d月至到—–~-])(?:[今昨明前后後本當当翌][（(]\s?\d{1,2}\s?[)）]|(?<![年.,\d])\d{1,2})"
    r"(?:日(?!元)|[号號](?=[，。、；在上下晚早凌前至到抵離离]|$))"
)
_MONTH = re.compile("月")
_MONTHS = within(1, 12)


def bare_days(text: str) -> Iterator[Figure]:
    """Such days of a Chinese text in either script, of no weight: they answer a month, and need no answer.

    None where the text names a month itself.

    >>> [figure.text for figure in bare_days("農業部今（6）日宣布")]
    ['今（6）日']
    """
    if ("日" in text or "号" in text or "號" in text) and not _MONTH.search(text):
        for match in _DAY.finditer(text):
            yield Figure(*match.span(), match[0], _MONTHS, Weight.ASIDE)
