"""What weighs more and what less, exchanged: "less to do with the port than with the plants" as
与其说是工厂，不如说是港口.

Both texts must have one such frame. Each of its halves is looked for in the other's: turned is what has words of one
half in the other only.
"""

from __future__ import annotations

import re

from aligner.evidence.chinese_words import simplified
from aligner.evidence.tokens import Token, chinese_tokens, english_tokens
from aligner.quality.turned.turned import Turned
from aligner.quality.words.legal_words import renders

_ZH = (
    re.compile(
        "与其说(?:是|为|在于?|由于)?(?P<less>[^。；！？]{1,40}?)，?(?:倒|还|更|毋宁|毋)?不如说"
        "(?:是|为|在于?|由于)?(?P<more>[^，。；！？]{1,40})"
    ),
    re.compile(
        "主要(?:是|在于|由于|因为?|归因于)?(?P<more>[^，。；！？]{1,30})，(?:而非|而不是|并非|不是)(?P<less>[^，。；！？]{1,30})"
    ),
)
_CAUSE_EN = (
    r"(?:to do with|about|because of|due to|owing to|(?:a |one )?(?:matter|question|case|problem|result) of|of|to|in|by"
    r"|with)"
)
_EN = (
    re.compile(
        rf"\bless (?:\w+ ){{0,2}}?{_CAUSE_EN} (?P<less>[^,.;]{{2,80}}?),? than"
        rf" (?:{_CAUSE_EN} )?(?P<more>[^,.;]{{2,100}})",
        re.IGNORECASE,
    ),
    re.compile(r"\bnot so much (?P<less>[^,.;]{2,80}?),? (?:as|but) (?P<more>[^,.;]{2,100})", re.IGNORECASE),
    re.compile(
        rf"\bmore (?:\w+ ){{0,2}}?{_CAUSE_EN} (?P<more>[^,.;]{{2,80}}?),? than"
        rf" (?:{_CAUSE_EN} )?(?P<less>[^,.;]{{2,100}})",
        re.IGNORECASE,
    ),
    re.compile(
        r"\b(?:mainly|largely|chiefly|primarily|mostly|is|was|are|were|lies?|stems?|of|to) (?P<more>[^,.;]{2,80}?)"
        r",? (?:rather than|and not|but not|not)\b (?P<less>[^,.;]{2,80})",
        re.IGNORECASE,
    ),
)


def turned_weights(chinese: str, english: str) -> Turned | None:
    """The frames of both texts of which one puts first what the other puts last; None where they agree.

    >>> turned_weights("与其说是质量问题，不如说是价格问题。", "It is less a matter of price than of quality.")
    Turned(zh=(0, 17), en=(6, 44))
    """
    if "不如" not in chinese and "主要" not in chinese:
        return None
    zh = simplified(chinese)
    here = next((match for match in (frame.search(zh) for frame in _ZH) if match), None)
    there = here and next((match for match in (frame.search(english) for frame in _EN) if match), None)
    if here is None or there is None:
        return None
    mine = {half: _words(chinese_tokens(zh), here.span(half)) for half in ("less", "more")}
    theirs = {half: _words(english_tokens(english), there.span(half)) for half in ("less", "more")}

    def meet(one: str, two: str) -> int:
        others = theirs["less" if two == "more" else "more"] - theirs[two]
        words = mine[one] - mine["less" if one == "more" else "more"]
        return sum(
            any(renders(word, key) for key in theirs[two]) and not any(renders(word, key) for key in others)
            for word in words
        )

    if meet("less", "less") or meet("more", "more") or not (meet("less", "more") + meet("more", "less")):
        return None
    return Turned(here.span(), there.span())


def _words(tokens: tuple[Token, ...], span: tuple[int, int]) -> set[str]:
    return {t.key for t in tokens if span[0] <= t.start and t.end <= span[1] and t.key[0] not in "#§"}
