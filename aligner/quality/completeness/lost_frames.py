"""Phrases with a set frame that a translation leaves out whole: 在符合检疫要求的前提下, 不论规模大小.

A frame alone may be said in a hundred ways; so the words within it must have no counterpart either, each of them known
to the dictionary. The other side must have none of the words with which such a frame is rendered.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from aligner.evidence.chinese_words import simplified
from aligner.evidence.lexicon import lexicon
from aligner.quality.adequacy.reading import Reading
from aligner.quality.negation.negations import Span
from aligner.quality.words.word_links import linked


class _Frame(NamedTuple):
    """The frame in one language, and what may render it in the other."""

    words: re.Pattern[str]
    answers: re.Pattern[str]


_PROVIDED_ZH = "(?:在|于)(?![这那此该其上同])(?P<what>[^，。；：、]{2,24}?)的?(?:前提|条件|情况|情形|基础)之?[下上]"
_WHATEVER_ZH = "(?<!则)(?:不论|无论|不管)(?P<what>[^，。；：你我他她它什谁哪多几怎何]{2,16})(?=[，。；：])"
_PROVIDED_EN = (
    r"provid(?:ed|ing)|conditions?|conditional\w*|if|unless|(?:as|so) long as|subject to|basis|bases|premise"
    r"|prerequisite|once|whe(?:n|re|never|rever)|while|whilst|without|under|given|assuming|insofar|cases?|circumstances?|situations?"
    r"|after|upon|only|until|foundation|building on|based|having|in the event|scenarios?|settings?"
)
_WHATEVER_EN = (
    r"(?:ir)?respective|irrespective|regardless|what(?:so)?ever|which(?:so)?ever|wherever|who(?:m|so)?ever|however|whether"
    r"|no matter|without regard|without distinction|independent\w*|all|each|every\w*|everyone|both|alike|either|even"
    r"|(?:large|big|small|great|little|rich|poor|old|young|men|man|male|female|women|day|night|rain|good|bad|high|low|long|short|near"
    r"|far|new|win|right|wrong|public|private|rural|urban|domestic|foreign)\w* (?:or|and)"
    r"|never|always|any\w+|neither|nor|(?<=,) or|also or"
)
_PASSED_ZH = (
    "(?<![已历曾途神正])经(?![济营理常过历典验费纪贸])(?P<what>[^，。；：、经双各对本其该]{2,14}?)"
    "(?:合格|批准|同意|核准|验收|审核|审议|审查|认证|确认|鉴定|核实|认可|通过)"
)
_PURPOSE_ZH = "(?<![以作称认])为(?:了|着)?(?![此这那何什])(?P<what>[^，。；：、]{2,10}?)的?(?:目的|之用)"
_PURPOSE_EN = r"purpos\w*|aim\w*|goals?|ends?|objects?|objectives?|inten\w+|order to|so as|motiv\w+"
_NO_ANSWER = re.compile("(?!)")
_CHINESE = (
    _Frame(re.compile(_PASSED_ZH), _NO_ANSWER),
    _Frame(re.compile(_PROVIDED_ZH), re.compile(rf"\b(?:{_PROVIDED_EN})\b", re.IGNORECASE)),
    _Frame(re.compile(_WHATEVER_ZH), re.compile(rf"\b(?:{_WHATEVER_EN})\b", re.IGNORECASE)),
    _Frame(re.compile(_PURPOSE_ZH), re.compile(rf"\b(?:{_PURPOSE_EN})\b", re.IGNORECASE)),
)
_WHAT_EN = r"(?P<what>[^,.;:()]{3,80}?)(?=[,.;:()]|$)"
_WITHOUT_EN = (
    r"\bwithout (?P<what>(?:(?:giv|pay|stat|show|provid|obtain|notify|inform|consult|seek|requir|incurr|specify|present"
    r"|produc|submitt|mak|us|disclos|sign|apply|register|rely|tak|affect|chang|alter|charg)ing (?!offen[cs]e|use\b)"
    r"[^,.;:()]{3,60}?|(?:any |further |extra |additional )?(?:charge|payment|fees?|cost|compensation|restrictions?"
    r"|discrimination|warranty|reservations?|notice|warning))"
    r"(?=[,.;:()]|$| (?:and|or|but|if|when|while|unless|in order|so) ))"
)
_FREE_EN = re.compile("charge|pay|fee|cost|compens", re.IGNORECASE)
_FREE_ZH = re.compile("[免费償偿赠白]")
_DENIED = {
    True: re.compile("(?:不(?![断仅同少过但管论])|[无未没免非别毋勿缺莫擅禁拒休]|自行|[独径]自|直接|自动|突)"),
    False: re.compile(
        r"\b(?:without|not|no|never|none|nothing|nobody|nor|neither|cannot|un\w{4,}|in(?:valid|elig)\w+|fail\w*|refus\w*"
        r"|prohibit\w*|forbid\w*|\w+less)\b|n['’]t\b|\bnon-",
        re.IGNORECASE,
    ),
}
"""What denies: a "without" that has no counterpart leaves one too many of them on its side."""
_ENGLISH = (
    _Frame(
        re.compile(
            r"\b(?:provid(?:ed|ing) that|on (?:the )?condition that|(?<=, )subject to|so long as"
            rf"|in the event (?:of|that)) {_WHAT_EN}",
            re.IGNORECASE,
        ),
        re.compile(
            "[如若倘凡须经方才则当限只待视受按依据遵]|前提|条件|情况|情形|除非|一旦|的话|基础|但书|时|[的者][，,]"
        ),
    ),
    _Frame(re.compile(_WITHOUT_EN, re.IGNORECASE), _NO_ANSWER),
    _Frame(
        re.compile(
            rf"\b(?:regardless of|irrespective of|without regard to|no matter (?:what|which)) {_WHAT_EN}", re.IGNORECASE
        ),
        re.compile("[论管任皆均都凡各一全]|无关|无视|不分|不拘|不限|不问|不计|不顾|是否|所有|只要|哪怕|即使"),
    ),
)
_MAYBE = {
    True: re.compile(
        "[经經][^，。；]{2,14}[格准意收核议議查证證认認定实實可过過]|[前条情基][提件况形础]之?[下上]|不论|无论|不管|[條況礎]之?[下上]|條件|情況|基礎|不論|無論|[为為爲][^，。；]{2,12}(?:目的|之用)"
    ),
    False: re.compile(
        "rovid(?:ed|ing) that|condition that|ubject to|so long as|event (?:of|that)|egardless|respective of"
        "|without |matter",
        re.IGNORECASE,
    ),
}

_EMPTY = frozenset(("ani", "all", "everi", "任何", "一切"))
"""Keys of words that stand with everything, and that the dictionary has for 大小 as well."""


def may_be_framed(source: str, chinese: bool) -> bool:
    """Whether the source may have such a phrase at all: most have none."""
    return _MAYBE[chinese].search(source) is not None


def lost_frame(source: Reading, target: Reading, chinese_source: bool) -> Span | None:
    """The first such phrase of the source, if there is one.

    >>> from aligner.quality.adequacy.reading import reading
    >>> source = reading("经营处所不论规模大小，均须领牌。", (), True)
    >>> lost_frame(source, reading("Any premises must be licensed.", (), False), True)
    (4, 10)
    """
    own, other = source.text, target.text
    own, other = (simplified(own), other) if chinese_source else (own, simplified(other))
    for frame in _CHINESE if chinese_source else _ENGLISH:
        if frame.answers.search(other):
            continue
        for match in frame.words.finditer(own):
            if frame.words.pattern is _WITHOUT_EN and not _denies_less(own, other, match["what"]):
                continue
            if _is_unmet(source, target, chinese_source, match.span("what")):
                return match.span()
    return None


def _denies_less(english: str, chinese: str, what: str) -> bool:
    """Whether the Chinese text has fewer denials than the English one, and does not say "free of charge"."""
    if _FREE_EN.search(what) and _FREE_ZH.search(chinese):
        return False
    return len(_DENIED[True].findall(chinese)) < len(_DENIED[False].findall(english))


def _is_unmet(source: Reading, target: Reading, chinese_source: bool, what: Span) -> bool:
    """Whether the dictionary knows the words there and none of them has anything on the other side."""
    words = [k for k in source.within(*what) if source.tokens[k].key[0] not in "#§"]
    if not words or (chinese_source and not any(len(source.tokens[k].key) > 1 for k in words)):
        return False
    if chinese_source and not all(source.tokens[k].key in lexicon() for k in words):
        return False
    links, _ = linked(source, target, chinese_source)
    empty = {k for k, token in enumerate(target.tokens) if token.key in _EMPTY}
    return not any(links.own[k] - empty if links.own[k] else links.explained[k] for k in words)
