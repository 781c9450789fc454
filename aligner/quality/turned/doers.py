"""Who does it and to whom it is done, exchanged: 甲公司收购乙公司 as "Company B acquired Company A".

Only plain clauses of a closed set of verbs are read, without any passive or anything else that may turn them round:
what stands before the verb has to be rendered behind that of the other text, and what stands behind it before, neither
of them in its own place.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from aligner.evidence.chinese_words import simplified
from aligner.evidence.tokens import Token, chinese_tokens, english_tokens
from aligner.quality.negation.negations import Span
from aligner.quality.turned.turned import Turned
from aligner.quality.words.clauses import clause
from aligner.quality.words.legal_words import renders

_VERBS: tuple[tuple[str, str], ...] = (
    ("收购|并购|兼并", r"acquir(?:e[sd]?|ing)|t(?:ake|ook|akes|aken) over|b(?:uys?|ought)|purchase[sd]?"),
    ("击败|打败|战胜", r"beat(?:s|en)?|defeat(?:s|ed)?|overc[oa]mes?"),
    ("批评|指责|谴责|责备", r"critici[sz]e[sd]?|condemn(?:s|ed)?|blame[sd]?|accuse[sd]?|denounce[sd]?"),
    ("帮助|协助", r"help(?:s|ed)?|assist(?:s|ed)?"),
    ("教导?(?![育师学授会练材堂])", r"t(?:each|eaches|aught)"),
    ("起诉|控告|状告", r"sue[sd]?|prosecute[sd]?"),
    ("感谢", r"thank(?:s|ed)?"),
    ("邀请", r"invite[sd]?"),
    ("雇用|聘用|聘请|录用", r"hire[sd]?|employ(?:s|ed)?|engage[sd]?"),
    ("袭击|攻击|进攻", r"attack(?:s|ed)?|raid(?:s|ed)?"),
    ("欢迎", r"welcome[sd]?"),
    ("通知|告知", r"inform(?:s|ed)?|notif(?:y|ies|ied)|t(?:ell|ells|old)"),
    ("拜访|访问|探访", r"visit(?:s|ed)?"),
    ("杀死|杀害|击毙", r"kill(?:s|ed)?|murder(?:s|ed)?"),
    ("营救|救出|救了", r"rescue[sd]?|save[sd]?"),
    ("监督|监管", r"supervise[sd]?|oversees?|oversaw|monitor(?:s|ed)?"),
    ("委托", r"entrust(?:s|ed)?|commission(?:s|ed)?|engage[sd]?"),
    ("授权", r"authori[sz]e[sd]?|empower(?:s|ed)?"),
    ("忘记|忘却", r"for(?:get|gets|got|gotten)"),
    ("取代", r"replace[sd]?|supplant(?:s|ed)?"),
    (
        "导致|造成|引起|引发",
        r"cause[sd]?|le(?:ads?|d) to|trigger(?:s|ed)?|br(?:ing|ings|ought) about|result(?:s|ed)? in",
    ),
    ("资助", r"fund(?:s|ed)?|finance[sd]?|sponsor(?:s|ed)?"),
    ("赔偿|补偿", r"compensate[sd]?|indemnif(?:y|ies|ied)"),
    ("保护", r"protect(?:s|ed)?"),
    ("控股|控制", r"control(?:s|led)?"),
    ("管辖|隶属于", r"govern(?:s|ed)?"),
    ("影响", r"affect(?:s|ed)?|influence[sd]?"),
)
_COMPILED = tuple((re.compile(zh), re.compile(rf"\b(?:{en})\b", re.IGNORECASE)) for zh, en in _VERBS)
_ANY_ZH = re.compile("|".join(zh for zh, _ in _VERBS))
_TURNED_ZH = re.compile("[被由把给让使受获遭所为的与和同跟向对于以从经方]|之间|互|相")
"""Where a clause is not plain; 借方 and 贷方 are the matter of `parties`."""
_TURNED_EN = re.compile(
    r"\b(?:is|are|was|were|be|been|being|get|gets|got|by|whom|of|from|to|the|an?|its|their|our|your"
    r"|his|her|my|this|these|any|all|each|no|duly)(?: \w+ly)? $",
    re.IGNORECASE,
)
_END_ZH, _END_EN = (
    re.compile("[，。；：！？（）、“”]|是(?=[^，。；]{1,6}教)"),
    re.compile(r"[,.;:!?()“”\"]|\b(?:and|but|because|who|whom|which)\b"),
)
_BY_EN = re.compile(r"\s+(?:by|from|of|with)\b")
_ORDINALS = {"甲": "a", "乙": "b", "丙": "c"}
_PRONOUNS = {
    "我": "i me",
    "我们": "we us",
    "你": "you",
    "您": "you",
    "你们": "you",
    "他": "he him she her",
    "她": "she her",
    "他们": "they them",
}
_ANY_PRONOUN = "|".join(sorted(_PRONOUNS, key=len, reverse=True))
_BEFORE_ZH = re.compile(rf"({_ANY_PRONOUN})(?:曾经?|已经?|必须|应当?|也|都|常|还|会|将|要|可以|不会|没有)?$")
_BEHIND_ZH = re.compile(rf"了?({_ANY_PRONOUN})(?!的)")
_WHO_EN = re.compile(r"\bwho\s*$")
"""A relative pronoun stands for somebody named before."""
_WORD_EN = re.compile(r"[A-Za-z]+")
_MOST = 6
"""Words of either part of a plain clause."""


class _Side(NamedTuple):
    """What stands on one side of a verb: its words, and all of it as letters stand there."""

    keys: Sequence[str]
    plain: frozenset[str]


def exchanged_doers(chinese: str, english: str) -> Turned | None:
    """The two clauses of which one turns round who does what the other says; None where there are none.

    >>> exchanged_doers("甲公司收购乙公司。", "Company B acquired Company A.")
    Turned(zh=(0, 8), en=(0, 28))
    """
    zh = simplified(chinese)
    if _ANY_ZH.search(zh) is None:
        return None
    for here, there in _COMPILED:
        one = here.search(zh)
        if one is None or here.search(zh, one.end()):
            continue
        two = there.search(english)
        if two is None or there.search(english, two.end()) or _BY_EN.match(english, two.end()):
            continue
        if _TURNED_EN.search(english[: two.start()]):
            continue
        span, other = clause(zh, one.start(), _END_ZH), _clause_en(english, two.span())
        if _TURNED_ZH.search(zh[span[0] : one.start()] + zh[one.end() : span[1]]):
            continue
        if _exchanged(zh, one.span(), span, english, two.span(), other):
            return Turned(span, other)
    return None


def _clause_en(text: str, verb: Span) -> Span:
    start = max((m.end() for m in _END_EN.finditer(text, 0, verb[0])), default=0)
    end = _END_EN.search(text, verb[1])
    start += len(text[start:]) - len(text[start:].lstrip())
    return start, end.start() if end else len(text)


def _exchanged(zh: str, one: Span, span: Span, en: str, two: Span, other: Span) -> bool:
    tokens = chinese_tokens(zh)
    subject, thing = _parts(zh, tokens, one, span)
    if not subject or not thing or len(subject) > _MOST or len(thing) > _MOST:
        return False
    keys = english_tokens(en)
    before, behind = _side(keys, en, other[0], two[0]), _side(keys, en, two[1], other[1])
    straight = any(_met(word, before) and not _met(word, behind) for word in subject) or any(
        _met(word, behind) and not _met(word, before) for word in thing
    )
    crossed = any(_met(word, behind) and not _met(word, before) for word in subject) and any(
        _met(word, before) and not _met(word, behind) for word in thing
    )
    return crossed and not straight


def _parts(zh: str, tokens: Sequence[Token], one: Span, span: Span) -> tuple[list[str], list[str]]:
    """What stands before the Chinese verb and behind it; of either a pronoun alone, where it is beside the verb."""
    doer, done_to = _BEFORE_ZH.search(zh, span[0], one[0]), _BEHIND_ZH.match(zh, one[1])
    subject = [doer[1]] if doer else _words(tokens, zh, span[0], one[0])
    return subject, [done_to[1]] if done_to else _words(tokens, zh, one[1], span[1])


def _words(tokens: Sequence[Token], text: str, start: int, end: int) -> list[str]:
    """The words of a part of a Chinese clause, pronouns and 甲 and 乙 with them."""
    found = [t.key for t in tokens if start <= t.start and t.end <= end and t.key[0] not in "#§"]
    part = text[start:end]
    found += [one for one in _ORDINALS if one in part]
    return found + [one for one in _PRONOUNS if re.search(rf"{one}(?!们)", part) and one not in found]


def _side(tokens: Sequence[Token], text: str, start: int, end: int) -> _Side:
    keys = [t.key for t in tokens if start <= t.start and t.end <= end]
    words = {word.lower() for word in _WORD_EN.findall(text[start:end])}
    if not words and _WHO_EN.search(text, 0, start):
        words.update(_PRONOUNS["他"].split())
    return _Side(keys, frozenset(words))


def _met(word: str, side: _Side) -> bool:
    if word in _ORDINALS:
        return _ORDINALS[word] in side.plain
    if word in _PRONOUNS:
        return not side.plain.isdisjoint(_PRONOUNS[word].split())
    # 祖国 is a 国, whatever the dictionary has for it.
    return any(renders(form, key) for key in side.keys for form in {word, word[-1]})
