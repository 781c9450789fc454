"""A provision of a Chinese source that the translation leaves out: 交纳押金；押金不得抵作租金 as "shall pay a deposit".

Behind a semicolon stands a sentence of its own, and behind a comma a clause with 不得 or 应当 states something of its
own. English that has no second sentence, and no words left over, has no room for it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from aligner.evidence.chinese_words import HAN, simplified
from aligner.evidence.concepts import renderings
from aligner.quality.adequacy.reading import Reading
from aligner.quality.completeness.lost_clauses import is_rendered
from aligner.quality.negation.negations import Span
from aligner.quality.words.word_links import linked

_MAY_HAVE = re.compile(
    "；|，[^，。；：]{0,6}?(?:不得|不予|应当?|(?<!必)须|有权|[无無]权|應當?|(?<!必)須|有權|[无無]權)"
)
_PART = re.compile("[^；。！？]+")
_SENTENCE_EN = re.compile(r"[^;.!?]*[A-Za-z]{2}[^;.!?]*(?:[;.!?]+(?=[\"”’)\]]*(?:\s|$))|$)")
_APART_EN = re.compile(r";|: ")
_CLAUSE = re.compile("(?<=，)[^，。；：！？]*(?:不得|不予|应当?|(?<!必)须|有权|无权)[^，。；：！？]*(?=。?$)")
_LEAST = 2
"""Words of the provision that have to be known."""
_FREE = 4
"""Of a sentence's words so many at most lack a source: more may render the provision freely."""


def lost_provision(source: Reading, target: Reading) -> Span | None:
    """Where the first such provision stands in the Chinese source; None if none is surely lost."""
    if not _MAY_HAVE.search(source.text) or _APART_EN.search(target.text):
        return None
    provisions = [*_sentences(source.text, target.text), *_last_clause(source.text)]
    if not provisions:
        return None
    own, other = linked(source, target, True)
    free = other.explained.count(False)
    for start, end, most in provisions:
        words = source.within(start, end)
        if not _is_known(source, words) or any(is_rendered(source, own, words, k) for k in words):
            continue
        rest = own.explained.count(False) - sum(not own.explained[k] for k in words)
        if free <= min(most, rest + 1):
            return source.tokens[words[0]].start, source.tokens[words[-1]].end
    return None


def _sentences(chinese: str, english: str) -> Iterator[tuple[int, int, int]]:
    """The parts of a text with a semicolon, where the English text has fewer sentences than it has parts."""
    if "；" not in chinese:
        return
    parts = [match.span() for match in _PART.finditer(chinese) if HAN.search(match[0])]
    if len(parts) > 1 and sum(1 for match in _SENTENCE_EN.finditer(english) if match[0].strip()) < len(parts):
        for start, end in parts:
            yield start, end, _FREE


def _last_clause(chinese: str) -> Iterator[tuple[int, int, int]]:
    """The last clause, if it says what must or may not be done."""
    match = _CLAUSE.search(simplified(chinese))
    if match is not None:
        yield *match.span(), 1


def _is_known(source: Reading, words: list[int]) -> bool:
    """Whether the dictionary knows enough words of it; a lost figure is told as such."""
    keys = [source.tokens[k].key for k in words]
    if any(key[0] == "#" for key in keys):
        return False
    return sum(len(key) > 1 and HAN.match(key) is not None and bool(renderings(key)) for key in keys) >= _LEAST
