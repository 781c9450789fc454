"""A clause of an English source that the Chinese translation leaves out, where the unit as a whole looks sound.

"The pilot scheme begins next month; it will last two years." as 试点计划下月开始。 The clause states something of its
own, the translation is too short for the whole source and has fewer clauses, no word of the clause has a counterpart
though the dictionary knows several, and no words are left over that might render it freely.
"""

from __future__ import annotations

import re

from aligner.evidence.gloss_words import is_ordinary
from aligner.quality.adequacy.reading import Reading, clause_ends
from aligner.quality.completeness.lost_clauses import is_rendered
from aligner.quality.negation.negations import Span
from aligner.quality.words.word_links import linked

_LONG = 4.2
"""English letters for each Chinese character; of sound units one in thirty has so many."""
_LEAST = 2
"""Words of the clause that have to be known."""
_FREELY, _SPARE = 0.4, 1
"""Such a share of the target's words may lack a source, and so many more than the rest of the source has to spare."""
_HAN = re.compile("[\u4e00-\u9fff]")
_CHINESE_CLAUSE = re.compile(r"[^，；：。！？、\s][^，；：。！？]*")
_SAID = re.compile('["“”‘!?()]')
"""Speech and asides are rendered more freely."""
_STATES = re.compile(
    r"\b(?:shall|will|may|must|can|cannot|could|would|should|is|are|was|were|has|have|had|does|do|did)\b|n['’]t\b"
    r"|^\s*(?:(?:and|but|so|while)\s+)?(?:it|they|he|she|we) (?:also )?[a-z]+(?:s|ed)\b"
)
_SUBORDINATE = re.compile(
    r"\s*(?:which|who|whose|that|when|where|if|as|because|since|although|though|whether|how|what|whatever|unless|until"
    r"|after|before|including|provided)\b",
    re.IGNORECASE,
)


def lost_english_clause(source: Reading, target: Reading) -> Span | None:
    """Where the clause stands in the source; None if none is surely lost."""
    text = source.text
    if len(text) < _LONG * len(_HAN.findall(target.text)) or _SAID.search(text):
        return None
    if len(set(source.clause)) <= len(_CHINESE_CLAUSE.findall(target.text)):
        return None
    ends = [0, *clause_ends(text), len(text)]
    own, other = linked(source, target, False)
    free = other.explained.count(False)
    for start, end in zip(ends, ends[1:]):
        words = source.within(start, end)
        clause = text[start:end]
        if len(words) == len(source.tokens) or not _STATES.search(clause) or _SUBORDINATE.match(clause):
            continue
        if not _is_known(source, words) or any(is_rendered(source, own, words, k) for k in words):
            continue
        rest = own.explained.count(False) - sum(not own.explained[k] for k in words)
        if free <= min(rest + _SPARE, _FREELY * len(other.explained)):
            return source.tokens[words[0]].start, source.tokens[words[-1]].end
    return None


def _is_known(source: Reading, words: list[int]) -> bool:
    """Whether the dictionary knows enough words of the clause; a lost figure is told as such."""
    tokens = [source.tokens[k] for k in words]
    if any(token.key[0] == "#" for token in tokens):
        return False
    return sum(is_ordinary(source.text[token.start : token.end].lower()) for token in tokens) >= _LEAST
