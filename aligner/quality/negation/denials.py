"""Whether a negation of one side is answered on the other, judged by several small signs at once.

No single sign will do: good translators say "fail" for 没有 and 难以 for "not easily", and a long sentence has other
negations besides. So each sure negation (`negations`) is weighed by a logistic regression: what the other side denies
at all, whether it does so near the words that render what is denied here (found with the dictionary), and how many
denials both sides have. The weights are fitted to gold beads, clean and with a negation planted into or taken out of
either side; `tests/bench/bench_negation.py` fits them anew.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from aligner.evidence.chinese_words import simplified
from aligner.evidence.concepts import likely_renderings
from aligner.evidence.tokens import Token, chinese_tokens, english_tokens
from aligner.quality.negation.negations import Language, Negations, Span, chinese_negations, english_negations
from aligner.quality.words.clauses import clause

SIGNS: tuple[str, ...] = (
    "always",
    "what is denied was found on the other side",
    "the other side denies nothing",
    "it denies once",
    "a denial near what is denied, or else at the same place",
    "something near that now and then answers a denial",
    "more sure negations here than denials there",
    "more denials here than there",
    "length of the other side",
    "several sure negations here",
    "a plain negation of the verb: not, 不会",
    "a denial at the same place",
)
"""What the weights weigh, in their order."""
_NOTHING_DENIED = SIGNS.index("the other side denies nothing")
WEIGHTS: tuple[float, ...] = (0.05, 0.54, 1.42, 0.0, -0.66, -0.22, -0.27, 0.79, 0.53, -0.24, 1.61, -1.25)

_INVERTED = 2.0
"""What it adds that one side forbids and the other allows, or one excludes and the other includes: too rare in gold to
be fitted, never a free rendering."""
_FORBIDS = {
    "zh": re.compile(r"(?:严禁|切勿|请勿|不[得准许可能应宜要])$"),
    "en": re.compile(r"\b(?:(?:must|may|shall|can|should)(?:\snot|n['’]t)|cannot|(?:is|are|be)\snot)$", re.IGNORECASE),
}
"""Of the text up to the end of a negation."""
_ALLOWS = {
    "zh": re.compile(r"可以|(?<!不)可(?![能是惜见怕靠观])|(?<!不)允许|准许|获准"),
    # "Either" is what a slip makes of "neither".
    "en": re.compile(
        r"\b(?:may|can|(?:is|are|be)\s(?:allowed|permitted|(?:welcome|free|invited|encouraged)\sto)"
        r"|(?:either|any)\s\w+\s(?:shall|will))\b(?!\snot)",
        re.IGNORECASE,
    ),
}
_CASES = {"zh": re.compile("[只仅才]|方可"), "en": re.compile(r"\bonly\b|\bby permi", re.IGNORECASE)}
"""What makes of "may" a ban on all other cases."""
_EXCLUDES = {
    "zh": re.compile(r"不(?:包括|包含|含有?)$"),
    "en": re.compile(r"\b(?:does|do|did|shall|will|is|are)(?:\snot|n['’]t)$", re.IGNORECASE),
}
"""Of the text up to the end of a negation, and in English only where the word itself comes next."""
_INCLUDES = {
    "zh": re.compile("包括|包含|含有"),
    "en": re.compile(r"\b(?:inclu[ds]|compris|contain)\w*", re.IGNORECASE),
}
_OTHERWISE_EXCLUDES = re.compile(r"\bexclu|\bnet of\b|\bfree\b|除外|之外|以外", re.IGNORECASE)
_CLAUSE_END = {"zh": re.compile("[，。；！？：、（）“”—…]"), "en": re.compile(r'[,.;!?:()"“”—]| - ')}
_PLAIN = {
    "zh": re.compile("不(?:是|会|能|可|应|要|需|必|愿|具有|构成|承担|影响|侵|显著)|未(?:侵|违反|影响)"),
    "en": re.compile(r"(?:n['’]t|\bnot)$", re.IGNORECASE),
}
_NO_ONE = re.compile(
    r"(?:none|nobody|no one)(?: of (?:them|these|those|us|whom|which|the \w+))?"
    r" (?:shall|will|may|must|is|are|was|were|has|have)\b",
    re.IGNORECASE,
)
"""A subject that denies its verb as plainly as "not" does, where a clause begins with it."""
_CLAUSE_HEAD = re.compile(r"(?:^|[,;.:])\s*(?:(?:and|but|so)\s)?$")
_NEAR = {"zh": (10, 6), "en": (45, 25)}
"""How many characters before and behind a word a denial still concerns it."""
_EMPTY = {
    "zh": frozenset(
        "是 会 能 要 可 敢 想 愿 肯 应 该 必 需 得 许 准 让 再 曾 行 有 在 的 "
        "了 着 过 被 把 将 对 从 与 和 就 都 也 很 太 更 最 还 这 那 他 她 它 "
        "我 你 们 一 个 些 种 什么 任何 可以 应该 能够 可能 必须 需要 愿意 不 没有 "
        "没 人 说 做 使 给 到 为 上 下 中 里 来 去 出 起 看 见 他们 我们 你们 "
        "她们 它们 自己 这个 那个 这些 那些 这样 那样 如此 怎么 这么 那么 其他 所有 "
        "一切 因为 所以 但是 如果 而且 或者 以及 由于 为了 关于".split()
    ),
    "en": frozenset(
        "get got go make made thing one ani some much mani way time also even still just onli realli".split()
    ),
}
"""Tokens that say too little to be looked for on the other side."""
_LEAST_STRENGTH = 0.3
_SCOPE = 2


class Denial(NamedTuple):
    """A sure negation of one side, weighed."""

    language: Language
    """The side on which it stands."""
    span: Span
    """Its place in that side's text."""
    score: float
    """The surer that the other side lacks it, the higher: log-odds where half of all beads are damaged."""


class _Side(NamedTuple):
    language: Language
    text: str
    negations: Negations
    tokens: tuple[Token, ...]


def denials(chinese: str, english: str) -> list[Denial]:
    """Every sure negation of the two texts, weighed against the other text."""
    chinese = simplified(chinese)
    texts = {"zh": chinese, "en": english}
    found = []
    for language, span, signs in weighed(chinese, english):
        score = sum(weight * sign for weight, sign in zip(WEIGHTS, signs))
        there: Language = "en" if language == "zh" else "zh"
        if signs[_NOTHING_DENIED] and _is_inverted(texts[language], span[1], language, texts[there], there):
            score += _INVERTED
        found.append(Denial(language, span, score))
    return found


def _is_inverted(text: str, end: int, here: Language, other: str, there: Language) -> bool:
    """Whether a negation, up to `end` of its text, forbids what the other side allows, or excludes what it includes."""
    if _FORBIDS[here].search(text[:end]) and not _CASES[there].search(other):
        # In 不得离开考场，但可举手 the permission is not that of "may leave".
        allowed, own = (sum(1 for _ in _ALLOWS[side].finditer(t)) for side, t in ((there, other), (here, text)))
        if allowed > own:
            return True
    if here == "en" and not _INCLUDES["en"].match(text[end:].lstrip()):
        return False
    excluded = _EXCLUDES[here].search(text[:end]) and not _OTHERWISE_EXCLUDES.search(other)
    return bool(excluded and _INCLUDES[there].search(other))


def weighed(chinese: str, english: str) -> Iterator[tuple[Language, Span, tuple[float, ...]]]:
    """Language, span and signs (as `SIGNS` names them) of every sure negation."""
    chinese = simplified(chinese)
    denied = chinese_negations(chinese), english_negations(english)
    if not denied[0].sure and not denied[1].sure:
        return
    zh = _Side("zh", chinese, denied[0], chinese_tokens(chinese))
    en = _Side("en", english, denied[1], english_tokens(english))
    for here, there in ((zh, en), (en, zh)):
        for span in here.negations.sure:
            yield here.language, span, _signs(here, span, there)


def _signs(here: _Side, span: Span, there: _Side) -> tuple[float, ...]:
    answers, weak = there.negations.strong, there.negations.weak
    found = _counterparts(here, span, there)
    place = span[0] / max(1, len(here.text)) * len(there.text)
    places: list[tuple[float, float]]
    if found:
        before, behind = _NEAR[there.language]
        places = [(token.start - before, token.end + behind) for token in found]
    else:
        places = [(place - 0.2 * len(there.text), place + 0.2 * len(there.text))]
    words = here.text[span[0] : span[1]]
    size = len(there.text) * (3 if there.language == "zh" else 1)
    return (
        1.0,
        float(bool(found)),
        float(not answers),
        float(len(answers) == 1),
        float(_any_in(answers, places)),
        float(_any_in(weak, places)),
        float(max(-2, min(2, len(here.negations.sure) - len(answers)))),
        float(max(-2, min(2, len(here.negations.strong) - len(answers)))),
        math.log(max(10, size) / 100),
        float(len(here.negations.sure) > 1),
        float(bool(_PLAIN[here.language].search(words)) or _is_subject(here, span)),
        float(any(abs(answer[0] - place) < 0.15 * len(there.text) for answer in answers)),
    )


def _is_subject(here: _Side, span: Span) -> bool:
    """Whether an English clause begins with "none will" or the like there."""
    if here.language == "zh" or not _NO_ONE.match(here.text, span[0]):
        return False
    return _CLAUSE_HEAD.search(here.text[: span[0]]) is not None


def _any_in(spans: tuple[Span, ...], places: Sequence[tuple[float, float]]) -> bool:
    return any(start <= high and end >= low for start, end in spans for low, high in places)


def _counterparts(here: _Side, span: Span, there: _Side) -> list[Token]:
    """The other side's words for the first thing that is denied and that the dictionary finds there."""
    _, stop = clause(here.text, span[1], _CLAUSE_END[here.language])
    scope = [
        token
        for token in here.tokens
        if span[0] <= token.start < stop and token.end > span[1] and token.key not in _EMPTY[here.language]
    ]
    for token in scope[:_SCOPE]:
        found = [
            other
            for other in there.tokens
            if other.key not in _EMPTY[there.language]
            and _renders(*((token, other) if here.language == "zh" else (other, token)))
        ]
        if found:
            return found
    return []


def _renders(chinese: Token, english: Token) -> bool:
    return english.key in likely_renderings(chinese.key, _LEAST_STRENGTH)
