"""English sentences that are cut off, as their words show: "so life is more So far, …", "If the Buyer refuses."."""

from __future__ import annotations

import re
from collections.abc import Iterator

from aligner.evidence.chinese_words import cut, simplified

_OPENING = (
    "So No The This These Those There However Although If When While In At After Before Since Because For With It "
    "Unless Whereas Moreover Therefore Such Each All Any Upon As We They But"
).split()
"""Words that begin a sentence, and that stand with a capital in no name where the next word has none."""
_FUSED = re.compile(
    rf"(?<![A-Z.\w'’-])(?P<before>[a-z]+) (?P<opening>{'|'.join(_OPENING)}),? [a-z]+,? [\w'’-]+,? [\w'’-]+"
)
_BEHIND_NAME = re.compile(
    r"\b(?P<before>[A-Z][a-z]+) (?P<opening>The|This|These|Such) [A-Z][a-z]+ [a-z]{3,} [a-z]+ [a-z]+\b"
)
"""The same behind a name: "the Taiwan Hsinchu The Appendices form part of"."""
_SENTENCE = re.compile(r"(?:^|(?<=[.!?] )|(?<=[.!?]['\"”’] ))[A-Z][^.!?]*[.]?$")
_TAIL = 60
"""Characters of a text's end that are looked at."""
_ENGLISH_END = re.compile(r"[.!?][\"'”’)]*(?=\s|$)")
_CHINESE_END = re.compile(r"[。！？]+")
_SUBORDINATE = re.compile(r"(?:If|Unless|Although|Whereas|Without)\b(?! only)")
_MAIN = re.compile(
    r"[,;:—–]|\b(?:shall|will|may|must|can|cannot|should|would|could|might|need|then|there|it|he|she|they|we|you|I)\b|['’]ll\b"
)

_FINISHED = re.compile(r"[。！？.!?][”’」』»\"'）)\]]*\s*$")
_OPEN_EN = re.compile(
    r"\w+\W+(?:\w+\W+){2,}(?P<last>the|an?|and|or|but|of|be|is|are|was|were|been|being|am|shall|will|may|must|would|should"
    r"|can|could|has|have|had|that|which|who|whose|its|their|your|our|my|his|than|into|from|as|if|because|while|nor|not"
    r"|with|for|to|by|at|upon|between|among|during)\s*$"
)
_OPEN_ZH = re.compile(
    "[\u4e00-\u9fff][^。！？]{3,}?(?P<last>以及|或者|并且|但是|如果|因为|而且|[的和与及或把将而且但并对从向使被在])\\s*$"
)
"""Words on which no sentence ends."""


def open_end(text: str, source: str, chinese: bool) -> tuple[int, int] | None:
    """The word on which a text, Chinese or English, breaks off, where its source is a finished sentence.

    >>> open_end("Thank you all, and may your voyage be", "謝謝大家，祝各位有一趟豐富的航程。", False)
    (35, 37)
    """
    if not text.rstrip()[-1:].isalpha():
        return None
    end = simplified(text[-_TAIL:]) if chinese else text[-_TAIL:]
    match = (_OPEN_ZH if chinese else _OPEN_EN).search(end)
    if match is None or not _FINISHED.search(source):
        return None
    # 普及 and 参与 are words of their own.
    if chinese and cut(end.rstrip())[-1] != match["last"]:
        return None
    before = max(len(text) - _TAIL, 0)
    return before + match.start("last"), before + match.end("last")


def fewer_sentences(english: str, chinese: str) -> bool:
    """Whether the English text has fewer sentences than the Chinese one, by their marks."""
    return len(_ENGLISH_END.findall(english)) < len(_CHINESE_END.findall(chinese))


def fused(text: str) -> Iterator[tuple[int, int]]:
    """Where a sentence begins with a capital inside another one that has no end: the word before and the capital."""
    for frame in (_FUSED, _BEHIND_NAME):
        for match in frame.finditer(text):
            yield match.start("before"), match.end("opening")


def without_main_clause(text: str) -> tuple[int, int] | None:
    """The last sentence of a text if it is plainly nothing but an if-clause or the like; offsets without its stop."""
    last = _SENTENCE.search(text)
    if last is None or not _SUBORDINATE.match(last[0]) or _MAIN.search(last[0], len("If")):
        return None
    return last.start(), last.end() - last[0].endswith(".")
