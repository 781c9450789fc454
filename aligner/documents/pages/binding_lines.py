"""The binding line of official letters in Taiwan: `裝`, `訂`, `線` down the margin, which a copy has between two lines.

They stand on a line each, or on one with dots between. A line that is the word itself (`裝訂線`) may be a term.
"""

from __future__ import annotations

from collections.abc import Sequence

from aligner.late_patterns import late
from aligner.model import Paragraph

REASON = "binding line"
_MARK = r"[-.…·┊┆┇┋│|:：_─—\s]"
_DOTS = late(rf"{_MARK}*")
_LETTERS = tuple(late(rf"{_MARK}*[{letter}]{_MARK}*") for letter in ("裝装", "訂订", "線线"))
_ON_ONE = late(rf"{_MARK}*[裝装]{_MARK}+[訂订]{_MARK}+[線线]{_MARK}*")


def binding_lines(paragraphs: Sequence[Paragraph]) -> dict[int, str]:
    """The indices of such lines, each with the reason.

    >>> binding_lines([Paragraph(text) for text in ("一、渡口停航。", "裝", "訂", "線", "二、請繞行。")])
    {1: 'binding line', 2: 'binding line', 3: 'binding line'}
    """
    texts = [paragraph.text for paragraph in paragraphs]
    found: dict[int, str] = {}
    for start, text in enumerate(texts):
        if "裝" not in text and "装" not in text:
            continue
        if _ON_ONE.fullmatch(text):
            found[start] = REASON
        if not _LETTERS[0].fullmatch(text):
            continue
        own = [start]
        for i in range(start + 1, len(texts)):
            if len(own) < len(_LETTERS) and _LETTERS[len(own)].fullmatch(texts[i]):
                own.append(i)
            elif not _DOTS.fullmatch(texts[i]):
                break
        if len(own) == len(_LETTERS):
            found.update(dict.fromkeys(own, REASON))
    return found
