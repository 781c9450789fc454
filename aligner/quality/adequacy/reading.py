"""One side of a translation unit, word by word, with the places of its words, sentences and clauses."""

from __future__ import annotations

import functools
import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from aligner.evidence.tokens import Token, chinese_tokens, english_tokens
from aligner.model import TranslationUnit

_CLAUSE_END = re.compile(r"[，；：。！？…]+[”’」』）]*|[,;:.!?]+[\"'”’)]*(?=\s|$)|\s[–—-]+\s|——|—")
_FUNCTION = frozenset(
    "的 了 着 过 地 得 之 是 在 有 和 与 及 以及 或 或者 而 但 但是 也 都 就 又 还 很 被 把 将 给 对 从 向 "
    "以 为 于 其 所 这 那 此 该 这个 那个 这些 那些 他 她 它 他们 她们 它们 我 我们 你 你们 您 上 下 中 里 个 "
    "种 会 能 可以 可 要 并 并且 则 却 便 才 只 再 因 由 使 让 等 吗 呢 吧 啊 时 后 前 如果 因为 所以 虽然 "
    "由于 那么 这样 之后 之前 以后 以前 的话 来 去 到 不 没 没有 #1 一".split()
)
"""Words that the other language need not have, and the number one, which is an article more often than not."""


@dataclass(frozen=True, slots=True)
class Reading:
    """A side's words; enumerators at the head of items are left out."""

    text: str
    tokens: tuple[Token, ...]
    """Offsets are into `text`."""
    parts: tuple[tuple[str, int], ...]
    """The side's sentences and where each begins in `text`."""
    part: tuple[int, ...]
    """For each word, the number of its sentence."""
    clause: tuple[int, ...]
    """For each word, the number of its clause."""

    def within(self, start: int, end: int) -> list[int]:
        """Numbers of the words that lie in a half-open range of the text."""
        return [k for k, token in enumerate(self.tokens) if token.start >= start and token.end <= end]

    def touching(self, start: int, end: int) -> list[int]:
        """Numbers of the words of which at least a part lies in it."""
        return [k for k, token in enumerate(self.tokens) if token.start < end and token.end > start]


def both_read(unit: TranslationUnit, chinese_source: bool) -> tuple[Reading, Reading]:
    """The source and the target of a unit, as all that judges it has them read."""
    return (
        reading(unit.source_text, unit.source_segments, chinese_source),
        reading(unit.target_text, unit.target_segments, not chinese_source),
    )


@functools.lru_cache(maxsize=32_768)
def reading(text: str, segments: tuple[str, ...], chinese: bool) -> Reading:
    """Read a side; `segments` are its sentences, of which the text is made (empty: the text is one).

    Every side is asked for several times: when a check looks at the batch, when adequacy does, when the unit is judged.
    """
    parts = _parts(text, segments)
    read = chinese_tokens if chinese else english_tokens
    tokens: list[Token] = []
    part: list[int] = []
    for number, (own, start) in enumerate(parts):
        # Enumerators, function words and contractions such as "he'd" are no words of their own weight.
        kept = [
            token
            for token in read(own)
            if token.key not in _FUNCTION and token.key[0] != "§" and (token.proper or "'" not in token.key)
        ]
        tokens += [Token(k, s + start, e + start, p) for k, s, e, p in kept] if start else kept
        part += [number] * len(kept)
    ends = clause_ends(text)
    clause = [bisect_right(ends, token.start) for token in tokens]
    return Reading(text, tuple(tokens), parts, tuple(part), tuple(clause))


def clause_ends(text: str) -> list[int]:
    """Offsets behind the marks that end a clause."""
    return [match.end() for match in _CLAUSE_END.finditer(text)]


def _parts(text: str, segments: Sequence[str]) -> tuple[tuple[str, int], ...]:
    """The segments with their places; the whole text as one where they are not to be found in it."""
    if len(segments) > 1:
        found = []
        at = 0
        for segment in segments:
            start = text.find(segment, at)
            if start < 0:
                return ((text, 0),)
            found.append((segment, start))
            at = start + len(segment)
        return tuple(found)
    return ((text, 0),)
