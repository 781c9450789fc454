"""Figures that say the same though their tokens differ: 七成 and 70 per cent, 113年 and 2024, 1 440萬 and 14.4 million.

Tokens hold one value each and know nothing of what stands around them. `quality.figures` reads shares, years of the
Republic of China and spaces between thousands, so what it finds to agree is rendered, with the limit that both set:
以上, "more than".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from aligner.quality.adequacy.reading import Reading
from aligner.quality.figures.chinese import chinese_figures
from aligner.quality.figures.comparing import counterparts
from aligner.quality.figures.english import english_figures
from aligner.quality.figures.figure import Figure, meets_any
from aligner.quality.figures.limits import Limit, chinese_limit, english_limit

_ERA = re.compile(r"(?:中[华華])?民[国國]\s*$")
"""Before a year: the reckoning, which English leaves out together with its number."""
_SHARE = re.compile("[成折]")


def may_find(chinese: Reading, english: Reading, met: tuple[Sequence[float], Sequence[float]]) -> bool:
    """Whether a number of either side has no counterpart yet: few texts have one, and reading figures takes time."""
    return any(
        token.key[0] == "#" and not strength
        for side, strengths in zip((chinese, english), met)
        for token, strength in zip(side.tokens, strengths)
    )


def rendered(chinese: Reading, english: Reading) -> Iterator[tuple[list[int], list[int]]]:
    """Words that render each other: numbers of Chinese and of English words."""
    first, second = chinese_figures(chinese.text), english_figures(english.text)
    for i, j in counterparts(first, second, (len(chinese.text), len(english.text))).items():
        one, two = first[i], second[j]
        if _surely(one, two) and any(meets_any(reading, two.readings) for reading in one.readings):
            zh, en = _reckoned(chinese.text, one), (two.start, two.end)
            limits = chinese_limit(chinese.text, one), english_limit(english.text, two)
            if limits[0] and limits[1] and limits[0].below == limits[1].below:
                zh, en = _both(zh, limits[0]), _both(en, limits[1])
            yield chinese.touching(*zh), english.touching(*en)


def _surely(one: Figure, two: Figure) -> bool:
    """Whether both state a number; 一 in 一成 may be part of an idiom, which no share in the English answers."""
    return bool(two.weight and (one.weight or 0 < one.value < 1))


def _reckoned(text: str, figure: Figure) -> tuple[int, int]:
    """The figure with the words that say how it is reckoned."""
    era = _ERA.search(text, 0, figure.start) if figure.year is not None else None
    share = _SHARE.match(text, figure.end)
    return era.start() if era else figure.start, share.end() if share else figure.end


def _both(span: tuple[int, int], limit: Limit) -> tuple[int, int]:
    return min(span[0], limit.start), max(span[1], limit.end)
