"""How alike two segments are, in the percentages that CAT tools have taught translators to read.

The formula: 100 × (T + C) / 2, rounded down, where T is the Levenshtein similarity of the tokens (English words,
Chinese characters; a number counts as a placeholder) and C that of the characters of these tokens, both folded:
simplified, lower case, half-width. Then one point off for each number that differs, at most three; one for each mark
of punctuation, at most three; and one where the letters are alike but for case, script variant or width. What is not
equal after normalisation of white space gets 99 at most, what is equal 100.

| one segment | the other | score |
|---|---|---|
| 本协定有效期五年。 | 本协定有效期五年。 | 100 |
| The fee is 20 euros. | The fee is 30 euros. | 99, a number |
| 第12条 | 第13条 | 99, a number |
| The fee is 20 euros. | The fee is 30 euros! | 98, a number and a mark |
| 双方同意。 | 双方同意！ | 99, a mark |
| 網絡安全 | 网络安全 | 99, script variant |
| Annual report | Annual Report | 99, case |
| 双方应当协商解决争端。 | 双方应当协商处理争端。 | 80, two of ten characters |
| The parties shall settle the dispute. | The parties shall settle this dispute. | 89, one of six words |
"""

from __future__ import annotations

from dataclasses import dataclass

from rapidfuzz.distance import Levenshtein

from aligner.late_patterns import late
from aligner.memory.folding import folded, normalised
from aligner.memory.index_terms import HAN

_WORD = rf"[^\W\d_{HAN}]+(?:['’][^\W\d_{HAN}]+)*"
_PART = late(rf"(?P<number>\d+(?:[.,:/]\d+)*)|(?P<token>[{HAN}]|{_WORD})|(?P<mark>\S)")
_PLACEHOLDER = "0"
_MOST = 3
"""Points off at most for numbers, and again for marks."""


@dataclass(frozen=True, slots=True)
class Profile:
    """A segment as it is compared."""

    normal: str
    """Normalised: what has to be equal for 100."""
    surface: tuple[str, ...]
    """Words and Han characters as they stand, numbers as placeholders."""
    tokens: tuple[str, ...]
    """The same, folded."""
    letters: str
    """The folded tokens in one string, words with spaces between."""
    numbers: tuple[str, ...]
    marks: str


def profile(text: str) -> Profile:
    """The profile of a segment in either language."""
    normal = normalised(text)
    plain = folded(normal)
    surface: list[str] = []
    tokens: list[str] = []
    numbers: list[str] = []
    marks: list[str] = []
    for match in _PART.finditer(plain):
        kind = match.lastgroup
        if kind == "mark":
            marks.append(match.group())
        elif kind == "number":
            numbers.append(match.group())
            surface.append(_PLACEHOLDER)
            tokens.append(_PLACEHOLDER)
        else:
            surface.append(normal[match.start() : match.end()])
            tokens.append(match.group())
    letters = "".join(token if len(token) == 1 else f" {token} " for token in tokens)
    return Profile(normal, tuple(surface), tuple(tokens), letters, tuple(numbers), "".join(marks))


def similarity(one: Profile, other: Profile, at_least: int = 0) -> int:
    """The score of two segments: a whole number from 0 to 100, 100 only for equal ones, the same both ways.

    A score below `at_least` is given as 0, which takes less time to find.
    """
    if one.normal == other.normal:
        return 100
    if not one.tokens and not other.tokens:
        score = int(100 * Levenshtein.normalized_similarity(one.marks, other.marks))
        return score if at_least <= score < 100 else 0
    cutoff = max(0.0, (2 * at_least - 100) / 100)  # the better of the two may be 1
    by_letters = Levenshtein.normalized_similarity(one.letters, other.letters, score_cutoff=cutoff)
    if by_letters < cutoff:
        return 0
    by_tokens = Levenshtein.normalized_similarity(one.tokens, other.tokens, score_cutoff=cutoff)
    score = int(50 * (by_letters + by_tokens) + 1e-9)
    score -= min(Levenshtein.distance(one.numbers, other.numbers), _MOST)
    score -= min(Levenshtein.distance(one.marks, other.marks), _MOST)
    score -= one.tokens == other.tokens and one.surface != other.surface
    score = max(0, min(score, 99))
    return score if score >= at_least else 0
