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

_STRIVES_ZH = re.compile(
    "(?<![已没要])(?:(?P<aim>力争|力求|争取(?![到了过权得的]))|尽力|致力于?(?!人员)"
    "|(?:(?<=[应应当将要须并会，。])|(?<=继续)|(?<=[双各]方)|(?<=国家))努力(?![学工奋拼不])|尽可能(?!多|快|早|少|[的地]))(?=[^，。；的]{2})"
)
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
_FIRM_EN = re.compile(
    r"\b(?P<firm>(?:will|shall|must)(?: be)?|to(?: be)?) (?:\w+ly )?$"
    r"|\b(?P<joined>(?:will|shall|must)\b[^.;:]{3,90}\band) $"
)
_WILL_EN = re.compile(r"\b(?:will|shall)\b(?! (?:not|have|never|continue)\b)")
_STRIVING_EN = re.compile(
    r"\b(?:endeavou?rs?|strives?|aims?|seeks?|(?:use|make|exert) (?:(?:its|their|all|every|best|reasonable|commercially"
    r"|utmost|possible) ){1,4}(?:endeavou?rs|efforts?)|do (?:its|their) (?:best|utmost)) to\b(?! be\b)",
    re.IGNORECASE,
)
_ANY_STRIVING_ZH = re.compile(
    "[力争尽奋拼冀愿想欲望]|寻求|谋求|追求|求|旨在|目标|目的|拟|计划|打算|希|期|试图|尝试|设法|为了|务|积极|推[动进]|意[在图向]|着手|以便|可|如"
)
_FIRM_ZH = re.compile("应当|应(?![用对])|必须|(?<![不必])须|(?<![必即])将(?=在|于|会)?")
_END_ZH = re.compile("[，。；！？：（）]")


def dropped_strivings(chinese: str, english: str) -> Iterator[tuple[Modal, Modal]]:
    """The word of the Chinese text and what the English states or settles instead, or the reverse; at most one pair."""
    zh = simplified(chinese)
    strives = _STRIVES_ZH.search(zh) if "争" in zh or "力" in zh or "尽" in zh else None
    if strives is None:
        yield from _settled_in_chinese(zh, english)
        return
    if _STRIVES_EN.search(english):
        return
    _, stop = clause(zh, strives.end(), _END_ZH)
    if _SOON_ZH.search(zh, strives.end(), stop):
        return
    verbs = [t for t in chinese_tokens(zh) if strives.end() <= t.start < stop and len(t.key) > 1 and is_verb(t.key)]
    for word in english_tokens(english):
        firm = _FIRM_EN.search(english[: word.start])
        if firm is None or ((firm["firm"] or "").startswith("to") and not _SETTLED_EN.search(english[: word.start])):
            continue
        if any(renders(verb.key, word.key) for verb in verbs):
            start = firm.start("firm") if firm["firm"] else word.start
            yield Modal("possibility", *strives.span()), Modal("certainty", start, word.end)
            return
    # 力争 is of one event: whatever verb tells of it, "will" does not leave it open.
    will = _WILL_EN.search(english) if strives["aim"] else None
    if will and sum(1 for _ in _WILL_EN.finditer(english)) == 1:
        yield Modal("possibility", *strives.span()), Modal("certainty", *will.span())


def _settled_in_chinese(zh: str, english: str) -> Iterator[tuple[Modal, Modal]]:
    """What the English text strives for, and the Chinese obliges to or foretells."""
    found = _STRIVING_EN.search(english)
    if found is None or _ANY_STRIVING_ZH.search(zh):
        return
    firm = _FIRM_ZH.search(zh)
    verb = next((t for t in english_tokens(english) if t.start >= found.end()), None)
    if firm is None or verb is None:
        return
    _, stop = clause(zh, firm.end(), _END_ZH)
    own = next((t for t in chinese_tokens(zh) if firm.end() <= t.start < stop and renders(t.key, verb.key)), None)
    if own:
        yield Modal("certainty", firm.start(), own.end), Modal("possibility", *found.span())
