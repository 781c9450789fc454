"""What is still being considered and what is settled: 研究互免签证的可能性 as "introduce a visa exemption".

There are many ways to say that a thing is under study ("look at", "whether", 酝酿), and where the other text has any of
them, nothing is said.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from aligner.evidence.chinese_words import simplified
from aligner.evidence.tokens import Token, chinese_tokens, english_tokens
from aligner.quality.modality.modals import Modal
from aligner.quality.words.clauses import clause
from aligner.quality.words.legal_words import renders

_STUDIED_ZH = re.compile(
    "(?:研究|探[讨索究]|考虑|研讨|讨论|评估|论证|商讨|商谈)(?!结果|表明|显示|发现|增加|提高|降低|减少|排除|[出了的人])(?P<what>[^，。；]{2,30}?)的?可[能行]性(?![研报分论])"
    "|(?:探讨|考虑|酝酿)(?=[设建实推引开签降增减取])(?P<act>[^，。；]{3,30})"
)
_MAY_EN = re.compile("possibilit|feasibility|prospect")
_STUDIED_EN = re.compile(
    r"\b(?:explor|stud|consider|examin|discuss|assess|investigat|look|evaluat|research|review)\w* (?:\w+ ){0,4}?"
    r"(?:possibilit(?:y|ies)|feasibility|prospects?) of\b",
    re.IGNORECASE,
)
_OPEN_EN = re.compile(
    r"\b(?:explor\w*|stud(?:y|ies|ied|ying)|consider\w*|(?:im)?possib\w*|discuss\w*|examin\w*|look\w*|feasib\w*|viab\w*"
    r"|prospect\w*|potential\w*|whether|assess\w*|evaluat\w*|investigat\w*|review\w*|research\w*|scope|option\w*"
    r"|opportunit\w*|(?:un)?likel\w*|chances?|weigh\w*|mull\w*|contemplat\w*|ponder\w*|think\w*"
    r"|thought|debat\w*|talk\w*|deliberat\w*|ways?|how|ideas?|view|propos\w*|plan\w*|seek\w*|sought|test\w*|survey\w*"
    r"|canvass\w*|sound\w*|prob\w*|toy\w*|float\w*|open|inquir\w*|enquir\w*|analy\w*|gaug\w*|avenues?|hop(?:e|es|ing|ed)"
    r"|intend\w*|negotiat\w*|consult\w*|explor\w*|question\w*|envisag\w*|eye(?:s|d|ing)|pilot\w*|account|conceiv\w*"
    r"|towards?|aim\w*|try\w*|tri(?:es|ed)|attempt\w*|\w+[ai]bility|brew\w*|work\w*|stock|interest\w*)\b",
    re.IGNORECASE,
)
_MODAL_EN = re.compile(r"\b(?:could|can|may|might|if|would|should)\b", re.IGNORECASE)
"""What leaves a thing open in its own clauses only."""
_OPEN_ZH = re.compile("[研探考讨究议商酝拟议估证调审查谈询寻谋望想]|可[能行]|是否|能否|可否|如何")
_ENDS_EN = re.compile(r"[,.;:!?()]")
_FEW = 6
_LEAST = 1 / 3
"""So many of the words for what is considered have to be rendered."""


def settled(chinese: str, english: str) -> Iterator[tuple[Modal, Modal]]:
    """The words of one text that leave a thing under study, and the first that the other has for it; Chinese first."""
    zh = simplified(chinese)
    match = _STUDIED_ZH.search(zh)
    if match is not None and not _OPEN_EN.search(english):
        start, stop = match.span("what" if match["what"] else "act")
        what = [t for t in chinese_tokens(zh) if start <= t.start and t.end <= stop and len(t.key) > 1]
        found = _rendered(what, english_tokens(english), True)
        if found and not _MODAL_EN.search(english, clause(english, found[0], _ENDS_EN)[0], found[1]):
            end = match.end() if match["what"] else start
            yield Modal("possibility", match.start(), end), Modal("certainty", *found)
    elif (
        match is None
        and _MAY_EN.search(english)
        and (studied := _STUDIED_EN.search(english))
        and not _OPEN_ZH.search(zh)
    ):
        _, stop = clause(english, studied.end(), _ENDS_EN)
        words = [t for t in english_tokens(english) if studied.end() <= t.start < stop][:_FEW]
        found = _rendered(words, chinese_tokens(zh), False)
        if found:
            yield Modal("certainty", *found), Modal("possibility", *studied.span())


def _rendered(here: list[Token], there: tuple[Token, ...], chinese: bool) -> tuple[int, int] | None:
    """From the first to the last word of the other text that renders one of these; None where too few do."""
    pairs = [
        (one, two) for one in here for two in there if renders(*((one.key, two.key) if chinese else (two.key, one.key)))
    ]
    rendered = {one.start for one, _ in pairs}
    if not rendered or len(rendered) < _LEAST * len(here):
        return None
    return min(two.start for _, two in pairs), max(two.end for _, two in pairs)
