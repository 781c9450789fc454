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


def _are_known(source: Reading, words: Sequence[int]) -> bool:
    keys = [source.tokens[i].key for i in words]
    known = [
        len(key) > 1 and HAN.match(key) is not None and any(sure >= _SURE for _, sure in renderings(key))
        for key in keys
    ]
    return sum(known) >= _LEAST and all(key[0] not in "#§" for key in keys)
