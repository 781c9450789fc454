"""Hedges that come and go: 可能上升 rendered as "will rise", 将继续 as "may continue".

One side leaves open what the other says for certain. There are many ways to hedge ("is likely to", "risk", 恐, 大概),
and where any of them stands in the text that seems to have none, nothing is said.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from aligner.evidence.chinese_words import simplified
from aligner.quality.modals import Kind, Modal, chinese_modals
from aligner.quality.predicates import same_verb

_OPEN_ZH = re.compile("(?<![不没只])可能(?![性的])|(?<![或，。；、])或[会将](?![来议计员])")
_CERTAIN_ZH = re.compile(
    "(?<!必)将(?![来近军]|[^，。；]{1,12}(?:给|成|入|送|提交))|(?<![不开大集协社学机商工聚宴议员])会(?![议谈员见面长计所堂场])"
)
_OPEN_EN = re.compile(r"\b(?:may|might)\b(?! (?:not|have|be (?:that|seen|found))\b)")
_CERTAIN_EN = re.compile(r"\b(?:will|shall)\b(?! (?:not|have)\b)")
_HEDGED_ZH = re.compile(
    "可能|或|也许|能|恐|怕|担心|担忧|希望|愿|估计|预计|大概|应该|说不定|未必|似|像|如果|若|倘|的话|万一|当然|必|不|根据|视|酌|按需"
)
_HEDGED_EN = re.compile(
    r"\b(?:may|might|could|can|possib\w*|(?:un)?likel\w*|potential\w*|perhaps|maybe|risk\w*|would|should|prone|tend\w*"
    r"|chance\w*|expect\w*|probab\w*|think|seem\w*|suspect\w*|able|danger\w*|threat\w*|any|whether|believe\w*|appear\w*"
    r"|sometimes|often|wherever|whatever|\w+[ai]ble)\b",
    re.IGNORECASE,
)


def unhedged(zh: str, en: str) -> Iterator[tuple[Modal, Modal]]:
    """The words of the two texts that govern the same verb, where one leaves it open and the other is certain of it."""
    zh = simplified(zh)
    is_open = _OPEN_ZH.search(zh) is not None
    here: tuple[re.Pattern[str], Kind]
    there: tuple[re.Pattern[str], Kind]
    if is_open and not _HEDGED_EN.search(en):
        here, there = (_OPEN_ZH, "possibility"), (_CERTAIN_EN, "certainty")
    elif not is_open and not _HEDGED_ZH.search(zh) and not chinese_modals(zh).permissive:
        here, there = (_CERTAIN_ZH, "certainty"), (_OPEN_EN, "possibility")
    else:
        return
    for one in _words(zh, *here):
        for two in _words(en, *there):
            if same_verb(zh, one, en, two):
                yield one, two
                break


def _words(text: str, pattern: re.Pattern[str], kind: Kind) -> Iterator[Modal]:
    return (Modal(kind, *match.span()) for match in pattern.finditer(text))
