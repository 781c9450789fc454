"""What a negation denies: the words behind it, auxiliaries and verbs without a sense of their own left out.

没有通过验收 denies 通过, 不承担任何责任 denies 责任, "no director attended" denies both its words. Set phrases that
only look like negations (不断, 不得不, "not only") deny nothing; `negations` knows them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from aligner.evidence.tokens import Token, chinese_tokens, english_tokens
from aligner.evidence.word_classes import is_noun, is_verb
from aligner.quality.negation.negations import Span, chinese_negations, english_negations
from aligner.quality.words.clauses import clause

_DENIES_ZH = re.compile(
    r"[并均概绝从毫尚还仍互也亦]?(?:没有?|(?<!有)不(?!得已|[是像为][^，。；]{1,12}[就而]|(?:小|大|少|多|低|高|短|长)于|[到足])"
    r"|(?<!所)未(?![来必知])|(?<!有)无(?![可一论关人不]|意(?:[义思见识外中]|之))|[请切]?勿|[并绝决]非)(?![不没无])"
)
_CARRIES_ZH = re.compile(
    r"(?:会|能够?|得以?|应[当该]?|可以?|宜|必须?|须|需要?|要(?![约求素点件闻])|曾|再|予以?|将|有|存在|任何|愿意?|肯|敢|想|法|权|意(?![义思见外中识])|被|获得?|在|以|把|对"
    r"|向|就|为|与|同(?!意)|和|由|从|此|该|其|所有|一切|的|都|首先|直接|完全|得到|受到|收到|发生|造成|引起|导致|出现|具有?|构成|承担(?!责)"
    r"|负有?(?!责)|取得|进行|提供|作出|做出|人(?!员))"
)
"""What may stand between a negation and what it denies."""
_PREPOSITIONS_ZH = frozenset("以 在 把 对 向 就 与 同 和 由 从 将".split())
_CARRIED = re.compile("[有存具构承负取进提作做受收]|发生|造成|引起|导致|出现|得到|没|[并概从]无|无任何")
"""Of the words up to what is denied: existence or possession is denied, so that the noun behind a modifier is too."""
_END_ZH = re.compile("[，。；！？：、（）“”—…]")
_END_EN = re.compile(r'[,.;!?:()"“”—]| - |\b(?:that|which|who|whom|because|if|when|where)\b')
_FAILS_EN = re.compile(r"\bfail(?:s|ed|ing)? to\b|\bunable to\b")
_OTHER_WAY_EN = re.compile(
    r"\b(?:than|only|but|unless|until|without|other|except|exceed\w*|before|after|as|so|all|every|both|always|better|more|less|fewer)\b"
)
"""Where such a word follows, a denial may be said as a statement: "no journey serves one purpose only"."""
_THAT_EN = re.compile(r"^[^.;!?]* that\b[^.;!?]*$")
"""Between two negations: "nothing suggests that it is not true" says that it is."""
_OF_NOUNS_EN = re.compile(r"(?:no|none|neither|without)$", re.IGNORECASE)
_EMPTY_ZH = frozenset("的 了 之 于 或 有 人 使".split())
_EMPTY_EN = frozenset("ani even yet been made make one parti side befor after".split())
_FEW, _MANY = 2, 4


class Denied(NamedTuple):
    """A negation and what it denies."""

    span: Span
    """The negation's place."""
    words: tuple[Token, ...]
    """The words of which any, found on the other side, is what is denied there; the surest first."""
    scope: tuple[Token, ...]
    """The words that stand nearest behind the negation, whatever they are."""


def chinese_denied(text: str) -> Iterator[Denied]:
    """The negations of a simplified text that deny a word, in order."""
    masked = chinese_negations(text).plain
    tokens = chinese_tokens(text)
    starts = {token.start for token in tokens}
    for match in _DENIES_ZH.finditer(masked):
        if starts.isdisjoint(range(match.start(), match.end())):  # 利未人 is a name
            continue
        _, stop = clause(text, match.end(), _END_ZH)
        at, last = match.end(), ""
        while at < stop and (carrier := _CARRIES_ZH.match(text, at, stop)):
            at, last = carrier.end(), carrier[0]
        words = [
            token._replace(start=token.start + at, end=token.end + at)
            for token in chinese_tokens(text[at:stop])
            if token.key not in _EMPTY_ZH and token.key[0] not in "#§"
        ]
        if not words or words[0].start > at or (at == match.end() and _is_word(tokens, at)):
            continue
        if last in _PREPOSITIONS_ZH:
            # 不对公众开放 denies 开放, 不在保修范围内 has no other verb.
            verbs = tuple(word for word in words[1:] if is_verb(word.key) and len(word.key) > 1)[:_FEW]
            if verbs or last == "在":
                yield Denied(match.span(), verbs or (words[0],), tuple(words[:_MANY]))
            continue
        carried = _CARRIED.search(text[match.start() : at]) is not None
        scope = tuple(words[: _MANY if carried else _FEW])
        if carried and len(words) > 1 and not is_verb(words[0].key) and "的" not in text[at : words[1].start]:
            yield Denied(match.span(), tuple(t for t in scope if len(t.key) > 1 or t is words[0]), scope)
        elif len(words[0].key) > 1 or carried:
            yield Denied(match.span(), (words[0],), scope)


def _is_word(tokens: Sequence[Token], at: int) -> bool:
    """Whether the negation that ends there is part of a word of its own: 不锈钢, 无端. 不适用于 is cut as 不适|用于."""
    around = next((token.key for token in tokens if token.start < at < token.end), "")
    return around[:1] == "无" or (len(around) > 2 and is_noun(around))


def english_denied(text: str) -> Iterator[Denied]:
    """The negations of an English text that deny a word, in order; none where a clause denies twice."""
    sure, strong = english_negations(text).sure, english_negations(text).strong
    tokens = english_tokens(text)
    for span in sorted([*sure, *(match.span() for match in _FAILS_EN.finditer(text))]):
        start, stop = clause(text, span[0], _END_EN)[0], clause(text, span[1], _END_EN)[1]
        if _OTHER_WAY_EN.search(text.lower(), span[1], stop) or sum(start <= s < stop for s, _ in strong) > 1:
            continue
        if any(_THAT_EN.search(text[e : span[0]]) for _, e in strong if e < span[0]):
            continue
        behind = [t for t in tokens if span[1] <= t.start < stop and t.key not in _EMPTY_EN and t.key[0] not in "#§"]
        words = text[slice(*span)]
        scope = tuple(behind[: _MANY if _OF_NOUNS_EN.search(words) else _FEW])
        verb = (t for t in scope if not text[t.start : t.end].endswith("ly"))
        if scope:
            yield Denied(span, scope if _OF_NOUNS_EN.search(words) else tuple(verb)[:1], scope)
