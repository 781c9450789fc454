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
from aligner.evidence.english_words import stem
from aligner.memory.folding import folded
from aligner.memory.index_terms import HAN, TOKEN

_CLAUSE = re.compile(r'(?P<no>(?<!\S)-)?(?:["“”„「『](?P<quoted>[^"“”„「」『』]*)["“”」』]?|(?P<bare>[^\s"“”„「」『』]+))')
_IS_HAN = re.compile(f"[{HAN}]")
_LOOSE_GAP = 3
"""Between two words of a phrase may stand so many characters (a space, a hyphen, a comma and a space)."""

Span = tuple[int, int]
"""Half-open character offsets into a text."""


@dataclass(frozen=True, slots=True)
class Clause:
    """Tokens that must follow one another in a text."""

    tokens: tuple[str, ...]
    """Folded: Han characters, words and numbers."""
    exact: bool = False
    """Words stand exactly so; otherwise in any inflection."""
    prefix: bool = False
    """The last token may go on."""
    negative: bool = False
    """Must not occur."""

    def spans(self, text: str) -> list[Span]:
        """The places in the text where the clause holds, in order, not overlapping."""
        found = [(match.group(), match.start(), match.end()) for match in TOKEN.finditer(folded(text))]
        spans: list[Span] = []
        at = 0
        while at + len(self.tokens) <= len(found):
            window = found[at:at + len(self.tokens)]
            if all(map(self._fits, range(len(window)), (token for token, _, _ in window))) and _joined(window, text):
                spans.append((window[0][1], window[-1][2]))
                at += len(window)
            else:
                at += 1
        return spans

    @property
    def indexed_exactly(self) -> bool:
        """Whether the index alone says which texts have it: one word in any inflection, or up to two Han characters."""
        if all(map(_IS_HAN.match, self.tokens)):
            return len(self.tokens) <= 2
        return len(self.tokens) == 1 and not self.exact and not self.prefix

    @property
    def rough(self) -> re.Pattern[str]:
        """A pattern that every text with the clause fits, and few others: quick to try on many texts."""
        parts = ["." if _IS_HAN.match(token) else re.escape(token if self.exact else stem_beginning(token))
                 for token in self.tokens]
        return _compiled(r"\w*\W{0,3}".join(parts))

    def _fits(self, index: int, token: str) -> bool:
        wanted = self.tokens[index]
        if token == wanted:
            return True
        if self.prefix and index == len(self.tokens) - 1:
            return token.startswith(wanted)
        return not self.exact and token.isalpha() and wanted.isalpha() and stem(token) == stem(wanted)


@lru_cache(maxsize=256)
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE | re.DOTALL)


def _joined(window: list[tuple[str, int, int]], text: str) -> bool:
    """Whether the tokens stand close enough together; between Han characters there may be white space only."""
    for (left, _, end), (right, start, _) in zip(window, window[1:], strict=False):
        gap = text[end:start]
        if _IS_HAN.match(left) and _IS_HAN.match(right):
            if gap.strip():
                return False
        elif len(gap) > _LOOSE_GAP:
            return False
    return True


def stem_beginning(prefix: str) -> str:
    """What the stems of all words beginning so begin with: stemming cuts a word, and may change the letter before."""
    cut = stem(prefix)
    common = next((i for i, (a, b) in enumerate(zip(cut, prefix, strict=False)) if a != b), min(len(cut), len(prefix)))
    return prefix[:max(common - 1, 1)]


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
    tokens = tuple(TOKEN.findall(folded(text)))
    prefix = not exact and text.endswith("*") and bool(tokens) and not _IS_HAN.match(tokens[-1])
    return Clause(tokens, exact, prefix, negative)


def _checked(clauses: list[Clause], query: str) -> list[Clause]:
    if not any(not clause.negative for clause in clauses):
        raise UserError(f"{query.strip()[:40]!r} has no word or character to look for", "",
                        "give at least one that must occur")
    return clauses
