"""A third text in a file, in a script that neither Chinese nor English is written in: it is on neither side.

Treaties are drawn up in three languages (`以中文、英文、俄文写成`). A language in Latin letters cannot be told so.
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from aligner.late_patterns import late

_LETTER = late(r"[^\W\d_]")
_OTHER = late(
    "[\u0370-\u03ff\u0400-\u052f\u0530-\u058f\u0590-\u05ff\u0600-\u06ff\u0900-\u0dff\u0e00-\u0fff\u1000-\u10ff"
    "\u1100-\u11ff\u1780-\u18af\u3041-\u3096\u30a1-\u30fa\uac00-\ud7af]"
)
"""Greek, Cyrillic, Armenian, Hebrew, Arabic, the scripts of India, Thai … Georgian, Korean, Khmer, Mongolian, kana."""
_SHARE = 0.35
"""How many letters of a line at least: Japanese has Chinese characters between its own."""
_LEAST = 40
"""Letters that lines in a row have at least: a name or a quotation is part of the text."""


def other_languages(texts: Sequence[str]) -> set[int]:
    """The indices of the lines in a third language, where they are text.

    >>> text = "Три страны согласны с тем, что рыбы являются общим достоянием."
    >>> other_languages(["三国一致认为。", "The three countries agree.", text])
    {2}
    """
    result: set[int] = set()
    for third, run in itertools.groupby(range(len(texts)), key=lambda i: _is_other(texts[i])):
        lines = list(run)
        if third and sum(len(_LETTER.findall(texts[i])) for i in lines) >= _LEAST:
            result.update(lines)
    return result


def _is_other(text: str) -> bool:
    letters = len(_LETTER.findall(text))
    return letters > 0 and len(_OTHER.findall(text)) >= _SHARE * letters
