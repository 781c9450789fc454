"""An "and" that becomes "or", and an "or" that becomes "and": 并装置 as "or install", "receipts or other evidence" as
收据和其他证明.

`connectives` tells of 或 and 且, which say for certain what they join; 和, 与 and 及 do not where anything is denied
or holds of each, so there nothing is said. What stands right before and behind the one has to render what stands so
beside the other; of clauses joined by 并 the second verb is enough.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from aligner.evidence.chinese_words import simplified
from aligner.evidence.tokens import Token, chinese_tokens, english_tokens
from aligner.quality.turned.turned import Turned
from aligner.quality.words.legal_words import renders

_OR_EN = re.compile(
    r"\bor\b(?! (?:above|more|less|so|older|over|fewer|later|earlier|below|higher|lower|better|worse|not|near|rather"
    r"|else|even|under|greater|longer|younger|beyond|after|before|two|three|at|by)\b)"
)
_THEN_ZH = re.compile("(?<![合兼吞归火])并且?(?![不非未没无肩排列购存行发入联重])|[，；]且(?![不慢])")
_AND_ZH = re.compile("和(?![平谐解睦气约牌])|与(?![会否其此])|及(?![其时格早至])|以及")
_OR_ZH = re.compile("[或抑／/]|还是|要么|其一|之一")
_EITHER_EN = re.compile(
    r"\b(?:not|nor?|never|neither|without|any\w*|whether|either|prevent\w*|prohibit\w*|forbid\w*|every\w*|each|all|both"
    r"|unless|avoid\w*|refus\w*|fail\w*|unable|whatever|wh\w+ever|regardless|hardly|little|few|rare\w*|den\w+|lack\w*"
    r"|than|between|ban\w*|free|exempt\w*|exclu\w*|except|whose|who|such as|if|where|when|should|from)\b"
    r"|n['’]t\b|\w+less\b",
    re.IGNORECASE,
)
"""Where "or" and "and" say the same, or may."""
_EITHER_ZH = re.compile("[不无未没禁免任非防避均都皆各凡莫勿别否两双互等者若如]|所有|分别|之间")
_ONE = "(?:the|an?|one|your|our|its|his|her|their|my|this|Party)"
_ONE_BEFORE_EN = re.compile(rf"\b{_ONE}(?: [\w'’-]+){{1,2}} $", re.IGNORECASE)
_ONE_BEHIND_EN = re.compile(rf" (?:other\b|{_ONE}\b)", re.IGNORECASE)
"""One of them, or certain ones: of things in general, "damage or loss", either word will do."""
_BREAK_EN = re.compile("[,.;:()]")
_NEAR_ZH, _NEAR_EN = 2, 4
"""So many words on either side are looked at."""


def and_for_or(chinese: str, english: str) -> Turned | None:
    """The conjunctions of the two texts of which one joins what the other puts to choose; None where they agree.

    >>> and_for_or("我们可能请您提供收据和其他证明。", "We may ask you for receipts or other evidence.")
    Turned(zh=(10, 11), en=(28, 30))
    >>> and_for_or("应取得水权，并装置量水设备。", "They shall obtain a right or install a meter.")
    Turned(zh=(6, 7), en=(26, 28))
    """
    found = [*_OR_EN.finditer(english)]
    zh = simplified(chinese) if len(found) == 1 else ""
    if not zh or _OR_ZH.search(zh):
        return None
    clauses, words = [*_THEN_ZH.finditer(zh)], [*_AND_ZH.finditer(zh)]
    if not clauses and not words:
        return None
    free = bool(_EITHER_EN.search(english) or _EITHER_ZH.search(zh))
    here, there = chinese_tokens(zh), english_tokens(english)
    behind = _behind(there, found[0].end(), _NEAR_EN)
    stop = _BREAK_EN.search(english, found[0].end())
    verb = [token for token in behind[:2] if not stop or token.end <= stop.start()]
    for match in clauses:
        # Of clauses the verb has to be the same, and the "or" the only conjunction before it.
        verbs = _behind(here, match.end(), _NEAR_ZH)
        if _meet(verbs, verb) and not re.search(r"\band\b", english):
            return Turned(match.span(), found[0].span())
    at = found[0].start(), found[0].end()
    free = free or not (_ONE_BEFORE_EN.search(english[: at[0]]) or _ONE_BEHIND_EN.match(english, at[1]))
    before = _before(there, found[0].start(), _NEAR_EN)
    for match in () if free else words:
        if _meet(_before(here, match.start(), _NEAR_ZH), before) and _meet(
            _behind(here, match.end(), _NEAR_ZH), behind
        ):
            return Turned(match.span(), found[0].span())
    return None


def _before(tokens: Sequence[Token], at: int, most: int) -> list[Token]:
    return [token for token in tokens if token.end <= at][-most:]


def _behind(tokens: Sequence[Token], at: int, most: int) -> list[Token]:
    return [token for token in tokens if token.start >= at][:most]


def _meet(chinese: Sequence[Token], english: Sequence[Token]) -> bool:
    """Whether any of the words render each other."""
    return any(renders(one.key, two.key) for one in chinese for two in english)
