"""A hedge that is gone: 可能是贡品 as "was tribute", "possibly during treatment" as 治疗期间.

`hedges` knows what is left open of what is to come; here it is of what was or is. Where any word of the text that
states it may hedge, nothing is said, and there are very many.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from aligner.evidence.chinese_words import simplified
from aligner.evidence.concepts import renderings
from aligner.evidence.tokens import Token, chinese_tokens, english_tokens
from aligner.quality.modality.modals import Modal
from aligner.quality.words.clauses import clause
from aligner.quality.words.legal_words import renders

_OPEN_ZH = re.compile("(?<![不没只尽有无所])(?:[很极]有?)?可能(?![性的])(?:是|为|会|将)?")
_HEDGED_EN = re.compile(
    r"\b(?:may|might|could|can|cannot|would|should|possib\w*|impossib\w*|(?:un)?likel\w*|potential\w*|perhaps|maybe|risk\w*"
    r"|prone|tend\w*|chances?|expect\w*|(?:im)?probab\w*|think\w*|thought|seem\w*|suspect\w*|able|danger\w*|threat\w*"
    r"|whether|believ\w*|appear\w*|appar\w*|sometimes|often|occasion\w*|wherever|whatever|whoever|suggest\w*|indicat\w*|presum\w*"
    r"|suppos\w*|assum\w*|said|report\w*|alleg\w*|speculat\w*|guess\w*|imagin\w*|feel\w*|felt|look\w*|as if|as though"
    r"|if|unless|lest|in case|when|once|hint\w*|impl\w*|plausib\w*|conceiv\w*|vulnerab\w*|expos\w*|liable|apt|subject"
    r"|suscept\w*|doubt\w*|wonder\w*|uncertain\w*|unclear|sure\w*|certain\w*|unknown|question\w*|almost|must|will|shall|going|about"
    r"|any\w*|other\w*|or|not|no|never|fear\w*|worr\w*|afraid|concern\w*|warn\w*|predict\w*|forecast\w*|estimat\w*"
    r"|some|for fear|hope\w*|prospect\w*|eventual\w*|ought|need\w*|would-be|\w+[ai]ble)\b|n['’]t\b|\?",
    re.IGNORECASE,
)
_HEDGED_ZH = re.compile(
    "[能或恐许怕似像估猜推若吧会将必疑]|[预意]料|预[计期]|应该|应当|想必|大约|如果|大概|大致|多半|八成|说不定|未必|看来|看起来|听说|据[说信称]|相信|认为|潜在|一旦|倘|有望|可"
)
_ADVERB_EN = re.compile(r"\b(?:possibly|perhaps|probably|presumably|conceivably)\b", re.IGNORECASE)
_FINITE_EN = re.compile(r"\b(?:is|are|was|were|has|have|had)\b")
_END_ZH = re.compile("[，。；！？：（）、“”]")
_END_EN = re.compile(r"[,.;!?:()]")
_NEAR = 3
"""So many words behind the adverb may be what it hedges."""
_LEAST = 2
"""So many words behind 可能 have to be rendered, or all if there are fewer, and more than half of those known."""


def dropped_hedges(chinese: str, english: str) -> Iterator[tuple[Modal, Modal]]:
    """The hedge of one text and what the other one states without any; the Chinese words first. At most one."""
    zh = simplified(chinese)
    here = list(_OPEN_ZH.finditer(zh)) if "可能" in zh else []
    if len(here) == 1 and zh.count("可能") == 1 and not _HEDGED_EN.search(english):
        yield from _stated(zh, here[0], english)
    elif (there := _ADVERB_EN.search(english)) and not _HEDGED_ZH.search(zh):
        _, stop = clause(english, there.end(), _END_EN)
        words = [t for t in english_tokens(english) if there.end() <= t.start < stop][:_NEAR]
        for one in chinese_tokens(zh):
            if len(one.key) > 1 and any(renders(one.key, word.key) for word in words):
                yield Modal("certainty", one.start, one.end), Modal("possibility", *there.span())
                return


def _stated(zh: str, open_: re.Match[str], en: str) -> Iterator[tuple[Modal, Modal]]:
    _, stop = clause(zh, open_.end(), _END_ZH)
    known = [t for t in chinese_tokens(zh) if open_.end() <= t.start < stop and len(t.key) > 1 and renderings(t.key)]
    words = english_tokens(en)
    found = [next((two for two in words if renders(one.key, two.key)), None) for one in known]
    rendered = [token for token in found if token is not None]
    if len(rendered) >= min(_LEAST, len(known)) > 0 and len(rendered) * 2 > len(known):
        yield Modal("possibility", *open_.span()), Modal("certainty", *_span(en, rendered))


def _span(en: str, rendered: list[Token]) -> tuple[int, int]:
    """From the verb before the first of the words to the word."""
    first = min(rendered, key=lambda token: token.start)
    start, _ = clause(en, first.start, _END_EN)
    finite = [match.start() for match in _FINITE_EN.finditer(en, start, first.start)]
    return (finite[-1] if finite else first.start), first.end
