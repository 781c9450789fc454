"""What is chosen and what is not, exchanged: 副署长而非署长 as "the Director, not the Deputy Director".

Only words that stand right beside "rather than" and 而非 are held against each other, and of them those that one of
the two alone has.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from aligner.evidence.chinese_words import simplified
from aligner.evidence.tokens import Token, chinese_tokens, english_tokens
from aligner.quality.turned.turned import Turned
from aligner.quality.words.clauses import clause
from aligner.quality.words.legal_words import renders

_ZH = re.compile(
    "，?(?:而非|而不是|而不应?)(?!常)|，(?:请|并|并请)?(?:不要|切?勿|别|不宜|不应|避免|不再?(?=[用走乘搭选使]))(?:再?使用|选用|改用|用|走|乘坐?|搭乘?)?"
    "|(?P<for>代替|取代|替代)(?!了?[^，。；]{0,3}的|品|性)"
)
_WITH = re.compile("[以用][^，。；]{1,12}$")
"""Before 代替: 以纸代替塑料. What but takes another's place may be named behind "instead of" as well."""
_EN = re.compile(
    r"(?:,\s|\b(?:and|but)\s)not(?= (?!only|just|merely|to\b))\b"
    r"|\b(?:rather than|instead of|as opposed to|in place of)\b"
)
_END_ZH = re.compile("[，。；：！？（）、“”]")
_END_EN = re.compile('[,.;:!?()“”"]')
_OF_EITHER = frozenset("用 以 使用 改用 采用 选用 乘 改乘 乘坐 搭乘 走 请".split())
"""What is done with either."""
_NEAR_ZH, _NEAR_EN = 2, 4
"""So many words before and behind are what is chosen and what is not."""


def turned_choice(chinese: str, english: str) -> Turned | None:
    """The words that exchange what is chosen and what is not; None where they do not."""
    there = [*_EN.finditer(english)]
    if len(there) != 1:
        return None
    zh = simplified(chinese)
    here = [*_ZH.finditer(zh)]
    if len(here) != 1 or (here[0]["for"] and not _WITH.search(zh[: here[0].start()])):
        return None
    # 建在偏乡，而不是建在台北: what stands anywhere on both sides is not what is chosen.
    start, end = here[0].span()
    clauses = zh[clause(zh, start, _END_ZH)[0] : start], zh[end : clause(zh, end, _END_ZH)[1]]
    words = [token for token in chinese_tokens(zh) if not all(token.key in part for part in clauses)]
    mine = _sides(zh, words, here[0], _END_ZH, _NEAR_ZH)
    theirs = _sides(english, english_tokens(english), there[0], _END_EN, _NEAR_EN)
    moved = 0
    for own, side in ((0, theirs[0]), (1, theirs[1])):
        other = theirs[1 - own]
        for word in mine[own] - mine[1 - own] - _OF_EITHER:
            kept = any(renders(word, key) for key in side)
            left = any(renders(word, key) for key in other)
            if kept and not left:
                return None
            moved += left and not kept
    return Turned(here[0].span(), there[0].span()) if moved else None


def _sides(
    text: str, tokens: Sequence[Token], found: re.Match[str], end: re.Pattern[str], near: int
) -> tuple[set[str], set[str]]:
    """The words right before and right behind, within their clauses."""
    start = max((match.end() for match in end.finditer(text, 0, found.start())), default=0)
    ended = end.search(text, found.end())
    stop = ended.start() if ended else len(text)
    words = [token for token in tokens if token.key[0] not in "#§"]
    before = [token.key for token in words if start <= token.start and token.end <= found.start()]
    behind = [token.key for token in words if found.end() <= token.start < stop]
    return set(before[-near:]), set(behind[:near])
