"""The abstract of a paper, which journals set in a second language: it renders nothing of the text it stands at."""

from __future__ import annotations

import re
from collections.abc import Sequence

from aligner.documents.lines.script import script_of
from aligner.late_patterns import late

_HEADING = late(r"\W*(?:abstract|summary|(?:内容|內容|中文)?[摘提]\s*要)\W*(?:[:：\]】.—]\W*|$)", re.IGNORECASE)
"""The heading, alone or with a mark behind it: no sentence that begins with the word."""
_KEY_WORDS = late(r"\W*(?:key\s?words|index terms|关\s*键\s*[词字]|關\s*鍵\s*[詞字])", re.IGNORECASE)
_LONGEST = 8
"""How many lines an abstract has at most, its key words included."""


def abstract_lines(texts: Sequence[str]) -> set[int]:
    """The indices of the lines of abstracts, each from its heading to its key words; without these, one paragraph.

    >>> sorted(abstract_lines(["Abstract", "Droughts drove families away.", "Keywords: drought", "一、引言"]))
    [0, 1, 2]
    """
    result: set[int] = set()
    for i, text in enumerate(texts):
        heading = _HEADING.match(text)
        if heading is None:
            continue
        last = i if heading.end() < len(text) else i + 1
        for j in range(i + 1, min(i + _LONGEST, len(texts))):
            if script_of(texts[j]) not in (script_of(text), None):
                break
            if _KEY_WORDS.match(texts[j]):
                last = j
                break
        result.update(range(i, min(last + 1, len(texts))))
    return result
