"""What is striven for and what is settled: 争取在年底前签署 as "agreed to sign it before the end of the year".

Any word of the English text that may say that it is only striven for answers 争取, wherever it stands.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from aligner.evidence.chinese_words import simplified
from aligner.evidence.tokens import chinese_tokens, english_tokens
from aligner.evidence.word_classes import is_verb
from aligner.quality.modality.modals import Modal
from aligner.quality.words.clauses import clause
from aligner.quality.words.legal_words import renders

_STRIVES_ZH = re.compile("(?<![已没要])(?:力争|力求|争取(?![到了过权得的])|尽力)(?=[^，。；]{2})")
_SOON_ZH = re.compile("早|尽快|从速")
"""Who is to strive for an early end is to end it early."""
_STRIVES_EN = re.compile(
    r"\b(?:striv\w*|strove|endeavou?r\w*|seek\w*|sought|aim\w*|try\w*|tries|tried|efforts?|work\w*|hop(?:e|es|ed|ing)"
    r"|target\w*|goals?|attempt\w*|best|possib\w*|practica\w*|as far as|push\w*|vie|vying|fight\w*|want\w*|wish\w*"
    r"|plan\w*|expect\w*|intend\w*|intent\w*|bid|prefer\w*|if|may|might|could|should|would|ideally|view|object\w*|ambition\w*"
    r"|schedul\w*|propos\w*|project\w*|look\w*|desir\w*|win|won|gain\w*|secur\w*|ensur\w*|prospect\w*|press\w*)\b",
    re.IGNORECASE,
)
_SETTLED_EN = re.compile(r"\b(?:agree\w*|decid\w*|undert\w+|resolv\w*|pledg\w*|commit\w*|promis\w*)\b")
_FIRM_EN = re.compile(r"\b(?P<firm>(?:will|shall)(?: be)?|to(?: be)?) (?:\w+ly )?$")
_END_ZH = re.compile("[，。；！？：（）]")


def dropped_strivings(chinese: str, english: str) -> Iterator[tuple[Modal, Modal]]:
    """The word of the Chinese text, and what the English states or settles instead; at most one."""
    zh = simplified(chinese)
    strives = _STRIVES_ZH.search(zh) if "争" in zh or "力" in zh else None
    if strives is None or _STRIVES_EN.search(english):
        return
    _, stop = clause(zh, strives.end(), _END_ZH)
    if _SOON_ZH.search(zh, strives.end(), stop):
        return
    verbs = [t for t in chinese_tokens(zh) if strives.end() <= t.start < stop and len(t.key) > 1 and is_verb(t.key)]
    for word in english_tokens(english):
        firm = _FIRM_EN.search(english[: word.start])
        if firm is None or (firm["firm"].startswith("to") and not _SETTLED_EN.search(english[: word.start])):
            continue
        if any(renders(verb.key, word.key) for verb in verbs):
            yield Modal("possibility", *strives.span()), Modal("certainty", firm.start("firm"), word.end)
            return
