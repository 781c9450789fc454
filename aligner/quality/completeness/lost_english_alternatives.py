"""Where the translation lacks an alternative of an English source: "that you own or are responsible for" as 您所有的.

Chinese has a 或 or another joint for nearly every "or". Where it has none, and of the words behind "or" no one has a
counterpart though the dictionary knows them, the alternative, or the last of a list of verbs, is lost.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from aligner.evidence.chinese_words import simplified
from aligner.evidence.gloss_words import is_ordinary
from aligner.quality.adequacy.reading import Reading
from aligner.quality.completeness.lost_partners import LostPartner
from aligner.quality.words.word_links import linked

_OR_EN = re.compile(
    r"(?<!either )\bor (?!(?:so|more|less|above|over|below|under|after|before|later|earlier|not|otherwise|else|even"
    r"|rather|perhaps|other|others|about|as|at|in|on|by|to|for|with|without|within|two|three|\w*thing|\w*one|\w*body|\w*where)\b)"
)
_STOP_EN = re.compile('[,;:.!?()—–"”“]')
_OR_ZH = re.compile("或|还是|要么|抑|、|/|否则|不论|无论|任何|任一|不管|各[种类]|也|另")
"""All that may join alternatives, or stand for them."""
_LEAST, _MOST = 2, 7
"""Words of the lost one, all of them unexplained."""
_FREE = 2
"""So many words of the translation at most lack a source."""
_BEFORE = 4
"""Of so many words before "or" one is rendered."""


def lost_english_alternatives(source: Reading, target: Reading) -> Iterator[LostPartner]:
    """The alternative of an English source that the Chinese target lacks, at most one."""
    text = source.text
    if not _OR_EN.search(text) or _OR_ZH.search(simplified(target.text)):
        return
    own, other = linked(source, target, False)
    if other.explained.count(False) > _FREE:
        return
    tokens = source.tokens
    for match in _OR_EN.finditer(text):
        stop = _STOP_EN.search(text, match.end())
        lost = source.within(match.end(), stop.start() if stop else len(text))
        before = [k for k, token in enumerate(tokens) if token.end <= match.start()]
        kept = [k for k in before[-_BEFORE:] if own.own[k]]
        if not kept or not _LEAST <= len(lost) <= _MOST or any(own.explained[k] for k in lost):
            continue
        if sum(is_ordinary(text[tokens[k].start : tokens[k].end].lower()) for k in lost) >= _LEAST:
            places = own.own[kept[-1]]
            yield LostPartner(
                (tokens[lost[0]].start, tokens[lost[-1]].end),
                (tokens[kept[-1]].start, tokens[kept[-1]].end),
                (target.tokens[min(places)].start, target.tokens[max(places)].end),
            )
            return
