"""How a sentence begins and ends: where speech opens and closes, whether it asks, exclaims or breaks off."""

from __future__ import annotations

import re
from collections.abc import Sequence

import numpy as np

_OPEN = re.compile(r"[“「『‘]|(?<![A-Za-z0-9])[\"'](?=[A-Za-z0-9\u4e00-\u9fff.…—])")
_CLOSE = re.compile(r"[”」』]|(?<=[\w.!?,;:…—。！？，])[\"'’](?![A-Za-z])")
_CLOSERS = "”」』’\"'"


def sentence_shapes(texts: Sequence[str]) -> np.ndarray:
    """(sentences, 7): quotes opened, quotes closed, begins and ends with a quote, ends asking, exclaiming, open."""
    rows = []
    for text in texts:
        bare = text.rstrip().rstrip(_CLOSERS)
        rows.append(
            [
                len(_OPEN.findall(text)),
                len(_CLOSE.findall(text)),
                _OPEN.match(text) is not None,
                text.rstrip().endswith(tuple(_CLOSERS)),
                bare.endswith(("?", "？")),
                bare.endswith(("!", "！")),
                text.rstrip().endswith((",", "，", ";", "；", ":", "：")),
            ]
        )
    return np.array(rows, np.float64).reshape(len(texts), 7)
