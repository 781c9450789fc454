"""What a translator types into the search box: parsed into clauses, and found in a text with its places.

Words and characters stand for themselves: 网络安全 is found as it stands (simplified or traditional), English words in
every inflection. "In quotes" words stand exactly so, one after the other; `negotiat*` finds what begins so; `-word`
must not occur. All clauses must hold, each on either side of the unit.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from aligner.errors import UserError
from aligner.late_patterns import late
from aligner.memory.folding import folded
from aligner.memory.index_terms import HAN, TOKEN, index_term
from aligner.memory.inflection import base_form

_QUOTES = '"“”„「」『』'
_CLAUSE = late(rf"(?P<no>(?<!\S)-)?(?:[{_QUOTES}](?P<quoted>[^{_QUOTES}]*)[{_QUOTES}]?|(?P<bare>[^\s{_QUOTES}]+))")
_IS_HAN = late(f"[{HAN}]")
_ANY_GAP = rf"[^\w{HAN}]*"
_REST_OF_WORD = rf"[^\W{HAN}]*"
_LOOSE_GAP = 3
"""Between two words of a phrase may stand so many characters (a space, a hyphen, a comma and a space)."""

Span = tuple[int, int]
"""Half-open character offsets into a text."""


@dataclass(frozen=True, slots=True)
class Clause:
    """Tokens that must follow one another in a text."""

    tokens: tuple[str, ...]
    """Folded: Han characters, words and numbers."""
    gaps: tuple[str, ...]
    """What stands between them in the query: one fewer than the tokens."""
    exact: bool = False
    """Words stand exactly so; otherwise in any inflection."""
    prefix: bool = False
    """The last token may go on."""
    negative: bool = False
    """Must not occur."""

    def spans(self, text: str) -> list[Span]:
        """The places in the text where the clause holds, in order, not overlapping."""
        plain = folded(text)
        found = [(match.group(), match.start(), match.end()) for match in TOKEN.finditer(plain)]
        spans: list[Span] = []
        at = 0
        while at + len(self.tokens) <= len(found):
            window = found[at : at + len(self.tokens)]
            if all(map(self._fits, range(len(window)), (token for token, _, _ in window))) and self._joined(
                window, plain
            ):
                spans.append((window[0][1], window[-1][2]))
                at += len(window)
            else:
                at += 1
        return spans

    @property
    def indexed_exactly(self) -> bool:
        """Whether the index alone says which texts have it: one word in any inflection, or up to two Han characters."""
        if all(map(_IS_HAN.match, self.tokens)):
            return len(self.tokens) == 1 or self.pairs == [self.tokens]
        return len(self.tokens) == 1 and not self.exact and not self.prefix

    @property
    def terms(self) -> set[str]:
        """The index terms that every text with the clause has, but for a prefix."""
        whole = self.tokens[:-1] if self.prefix else self.tokens
        pairs = {one + other for one, other in self.pairs}
        paired = {character for pair in pairs for character in pair}
        return pairs | {index_term(token) for token in whole if token not in paired}

    @property
    def pairs(self) -> list[tuple[str, str]]:
        """Han characters that stand next to each other."""
        return [
            (one, other)
            for one, other, gap in zip(self.tokens, self.tokens[1:], self.gaps, strict=False)
            if not gap and _IS_HAN.match(one) and _IS_HAN.match(other)
        ]

    @property
    def rough(self) -> re.Pattern[str]:
        """A pattern that every folded text with the clause fits, and few others: quick to try on many texts."""
        pattern = ""
        for left, right, gap in zip(("", *self.tokens), self.tokens, ("", *self.gaps), strict=False):
            is_chinese = bool(_IS_HAN.match(left) and _IS_HAN.match(right))
            if left:
                pattern += r"\s*".join(["", *map(re.escape, gap.split()), ""]) if is_chinese else _ANY_GAP
            if _IS_HAN.match(right):
                pattern += right
            else:
                pattern += re.escape(right if self.exact else stem_beginning(right)) + _REST_OF_WORD
        return _compiled(pattern)

    def _fits(self, index: int, token: str) -> bool:
        wanted = self.tokens[index]
        if token == wanted:
            return True
        if self.prefix and index == len(self.tokens) - 1:
            return token.startswith(wanted)
        return not self.exact and token.isalpha() and wanted.isalpha() and base_form(token) == base_form(wanted)

    def _joined(self, window: list[tuple[str, int, int]], text: str) -> bool:
        """Whether between the tokens stands what stands there in the query, or, next to a word, not much else."""
        for (left, _, end), (right, start, _), wanted in zip(window, window[1:], self.gaps, strict=False):
            gap = text[end:start]
            is_chinese = _IS_HAN.match(left) and _IS_HAN.match(right)
            if gap.split() != wanted.split() and (is_chinese or len(gap) > _LOOSE_GAP):
                return False
        return True


@lru_cache(maxsize=256)
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)


def stem_beginning(prefix: str) -> str:
    """What the base forms of all words beginning so begin with: an ending is cut, and the letter before may change."""
    cut = base_form(prefix)
    common = next((i for i, (a, b) in enumerate(zip(cut, prefix, strict=False)) if a != b), min(len(cut), len(prefix)))
    return prefix[: max(common - 1, 1)]


def parsed(query: str) -> list[Clause]:
    """The clauses of a query; nothing that can be typed is a syntax error.

    Raises UserError where the query has no word or character to look for.

    >>> [clause.tokens for clause in parsed('网络 "cyber space" -draft')]
    [('网', '络'), ('cyber', 'space'), ('draft',)]
    """
    clauses = []
    for match in _CLAUSE.finditer(query):
        quoted = match["quoted"] is not None
        clause = _clause(match["quoted"] if quoted else match["bare"], exact=quoted, negative=bool(match["no"]))
        if clause.tokens:
            clauses.append(clause)
    return _checked(clauses, query)


def phrase(text: str) -> list[Clause]:
    """The whole text as one clause, words in any inflection. Raises UserError as `parsed` does."""
    clause = _clause(text)
    return _checked([clause] if clause.tokens else [], text)


def _clause(text: str, exact: bool = False, negative: bool = False) -> Clause:
    plain = folded(text)
    found = list(TOKEN.finditer(plain))
    gaps = (plain[one.end() : other.start()] for one, other in zip(found, found[1:], strict=False))
    prefix = not exact and text.endswith("*") and bool(found) and not _IS_HAN.match(found[-1].group())
    return Clause(tuple(match.group() for match in found), tuple(gaps), exact, prefix, negative)


def _checked(clauses: list[Clause], query: str) -> list[Clause]:
    if not any(not clause.negative for clause in clauses):
        raise UserError(
            f"{query.strip()[:40]!r} has no word or character to look for", "", "give at least one that must occur"
        )
    return clauses
