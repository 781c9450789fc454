"""A clause of a Chinese source that the translation leaves out, where the unit as a whole looks sound.

Three kinds of evidence have to agree. No word of the clause has a counterpart, by dictionary, sound or abbreviation,
though the dictionary knows several of them; adequacy, which has learnt from the batch, takes just this clause for the
least rendered passage, and the translation for too short; and the translation has no words left over that might
render it freely.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from aligner.evidence.chinese_words import HAN
from aligner.evidence.concepts import renderings
from aligner.quality.adequacy.judgement import Judgement, Span
from aligner.quality.adequacy.reading import Reading
from aligner.quality.words.word_links import Links, linked

_LEAST = 3
"""Words of the clause that have to be known: fewer may be rendered freely by chance."""
_LEFT_OVER = 0.8
"""Such a share of the clause lies in the passage that adequacy finds the least rendered."""
_SHORT = -0.4
"""The target is shorter than expected by so many usual deviations."""
_EXPLAINED = 0.6
"""Of the target's words at least such a share has a source: else it is too free."""
_FURTHER = 2
"""So many target words at most make up the passage that is least explained."""
_FREELY = re.compile(r"[^，；。！]?[：？:?]")
"""What follows a question or an introduction, which is rendered freely more often than not."""


def lost_clause(source: Reading, target: Reading, judgement: Judgement) -> Span | None:
    """Where the clause stands in the source; None if none is surely lost."""
    passage = may_be_lost(judgement)
    further = judgement.left_over["target"]
    if passage is None or (further is not None and len(target.within(*further)) > _FURTHER):
        return None
    whole = _clauses(source)
    clauses = [words for words in whole if _is_left_over(source, words, passage) and _is_known(source, words)]
    if len(whole) < 2 or not clauses:
        return None
    own, other = linked(source, target, True)
    for words in clauses:
        if not any(is_rendered(source, own, words, k) for k in words) and _nothing_else(words, own, other):
            return source.tokens[words[0]].start, source.tokens[words[-1]].end
    return None


def is_rendered(source: Reading, own: Links, words: Sequence[int], k: int) -> bool:
    """Whether something renders that word of a clause.

    What stands in another clause too and is rendered less often than it is said is taken to be rendered there.
    """
    if not own.explained[k] or not own.own[k]:
        return own.explained[k]
    same = [j for j, token in enumerate(source.tokens) if token.key == source.tokens[k].key]
    return len(own.own[k]) >= len(same) or all(j in words for j in same)


def may_be_lost(judgement: Judgement) -> Span | None:
    """The passage of the source in which a lost clause would lie; None: adequacy finds none."""
    return judgement.left_over["source"] if judgement.verdict == "source" and judgement.length < _SHORT else None


def _clauses(source: Reading) -> list[range]:
    """The words of each clause."""
    starts = [k for k, number in enumerate(source.clause) if not k or number != source.clause[k - 1]]
    return [range(a, b) for a, b in zip(starts, [*starts[1:], len(source.clause)])]


def _is_left_over(source: Reading, words: range, passage: Span) -> bool:
    start, end = source.tokens[words[0]].start, source.tokens[words[-1]].end
    return min(end, passage[1]) - max(start, passage[0]) >= _LEFT_OVER * (end - start)


def _is_known(source: Reading, words: range) -> bool:
    """Whether the dictionary knows enough words of a clause that states something; a lost figure is told as such."""
    keys = [source.tokens[k].key for k in words]
    if any(key[0] == "#" for key in keys) or _FREELY.match(source.text, source.tokens[words[-1]].end):
        return False
    return sum(len(key) > 1 and HAN.match(key) is not None and bool(renderings(key)) for key in keys) >= _LEAST


def _nothing_else(words: range, own: Links, other: Links) -> bool:
    """Whether the target's words that nothing explains are few, and no more than the rest of the source has."""
    free = other.explained.count(False)
    rest = sum(not known for k, known in enumerate(own.explained) if k not in words)
    return free <= min(rest, (1 - _EXPLAINED) * len(other.explained))
