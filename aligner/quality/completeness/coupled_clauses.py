"""Where the translation has but one of two Chinese clauses that 并 couples: 解除合同，并没收保证金 as "terminate".

No conjunction is left in the translation, the one clause is rendered, and of the other no word is, though the
dictionary knows its words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from aligner.evidence.chinese_words import HAN
from aligner.evidence.concepts import renderings
from aligner.quality.adequacy.reading import Reading
from aligner.quality.completeness.lost_partners import LostPartner
from aligner.quality.words.word_links import linked

_MAY_COUPLE = re.compile(r"，(?:并且?|並且?|且)")
_COUPLES = re.compile(r"，(?:并且?|並且?|且)[^，。；]{0,2}$")
"""What stands between the last word of the one clause and the first of the other."""
_COUPLED = re.compile(
    r"\b(?:and|or|nor|also|too|then|while|whilst|plus|both|moreover|besides|further\w*|as well|but|by \w{3,}ing|"
    r"which|who|thereby|thus|so|with|where (?:it|they))\b|, \w{3,}ing\b|"
    r"[;:&—–]|,(?! (?:where|if|when|in|under|the|unless|upon|for|at|on|by)\b)",
    re.IGNORECASE,
)
"""What may couple two clauses in English, or make one a part of the other."""
_BAN = re.compile(r"，(?:也|亦|并|並|且|又|更)不(?:得|准|许|許)")
"""A further prohibition: its verb is said in English, however the two are joined."""
_UNDER_ZH = re.compile(r"(?:^|(?<=[。；]))(?:未经|未經|经|經|非经|非經|除|在|如|若|凡|对|對)[^，。；]{1,30}，")
"""What a clause is subject to, which English puts behind it without a comma: 未经同意，"""
_JOINS_ZH = re.compile(r"[、，；和与與及或]")
_JOINS_EN = re.compile(r"\b(?:and|or|nor|but|as well as)\b|[,;]", re.IGNORECASE)
_LEAST = 2
"""Words of the lost clause that have to be known."""
_SURE = 0.6
"""Strength from which on a rendering is the word's own."""
_LEFT = 3
"""So many more words of the target than of the source's other clauses may lack a counterpart."""


def lost_clauses(source: Reading, target: Reading) -> Iterator[LostPartner]:
    """The clause of a Chinese source that the English target lacks."""
    if not _MAY_COUPLE.search(source.text) or _COUPLED.search(target.text):
        return
    own, other = linked(source, target, True)
    tokens = source.tokens
    for k in range(1, len(tokens)):
        if not _COUPLES.search(source.text[tokens[k - 1].end : tokens[k].start]):
            continue
        one = [i for i in range(k) if source.clause[i] == source.clause[k - 1]]
        two = [i for i in range(k, len(tokens)) if source.clause[i] == source.clause[k]]
        for lost, kept in ((two, one), (one[-_LEAST:], two)):
            places = {p for i in kept for p in own.own[i]}
            if not places or any(own.explained[i] for i in lost) or not _are_known(source, lost):
                continue
            rest = sum(not known for i, known in enumerate(own.explained) if i not in lost)
            if other.explained.count(False) > rest + _LEFT:
                continue
            yield LostPartner(
                (tokens[lost[0]].start, tokens[lost[-1]].end),
                (tokens[kept[0]].start, tokens[kept[-1]].end),
                (target.tokens[min(places)].start, target.tokens[max(places)].end),
            )
            break


def lost_ban(source: Reading, target: Reading) -> LostPartner | None:
    """The further prohibition that the English target lacks: 不得瞒报灾情，也不得阻碍他人报告.

    Its verb and its first object have no counterpart, and the target joins no more than the rest of the source does.
    """
    match = _BAN.search(source.text)
    joins = len(_JOINS_ZH.findall(_UNDER_ZH.sub("", source.text)))
    if match is None or len(_JOINS_EN.findall(target.text)) >= joins:
        return None
    own, other = linked(source, target, True)
    tokens = source.tokens
    first = next((k for k, token in enumerate(tokens) if token.start >= match.end()), len(tokens))
    lost = [k for k in range(first, len(tokens)) if source.clause[k] == source.clause[min(first, len(tokens) - 1)]]
    kept = [k for k in range(first) if tokens[k].end <= match.start() and source.clause[k] == source.clause[first] - 1]
    places = {p for k in kept for p in own.own[k]}
    if len(lost) < _LEAST or not places or any(own.explained[k] or own.own[k] for k in lost[:_LEAST]):
        return None
    rest = sum(not known for k, known in enumerate(own.explained) if k not in lost)
    if not _are_known(source, lost[:_LEAST]) or other.explained.count(False) > rest + 1:
        return None
    return LostPartner(
        (match.start() + 1, tokens[lost[-1]].end),
        (tokens[kept[0]].start, tokens[kept[-1]].end),
        (target.tokens[min(places)].start, target.tokens[max(places)].end),
    )


def _are_known(source: Reading, words: Sequence[int]) -> bool:
    keys = [source.tokens[i].key for i in words]
    known = [
        len(key) > 1 and HAN.match(key) is not None and any(sure >= _SURE for _, sure in renderings(key))
        for key in keys
    ]
    return sum(known) >= _LEAST and all(key[0] not in "#§" for key in keys)
