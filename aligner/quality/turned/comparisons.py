"""Comparisons that turn round: 高于去年 rendered as "lower than last year".

Both texts have to compare with the same, which the dictionary finds behind "than" or "below"; "B is lower than A" for
A高于B compares with the other. Limits set to a figure are the matter of `figures.limits`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from aligner.evidence.chinese_words import simplified
from aligner.evidence.tokens import chinese_tokens, english_tokens
from aligner.quality.negation.negations import chinese_negations, english_negations
from aligner.quality.turned.turned import Turned
from aligner.quality.words.clauses import clause
from aligner.quality.words.legal_words import renders

_SLOW, _QUICK = "(?:slowly|gradually|sluggishly)", "(?:quickly|rapidly|swiftly|fast|steeply|sharply)"
_FASTER, _SLOWER = (
    f"faster|quicker|more {_QUICK}|less {_SLOW}",
    f"slower|more {_SLOW}|less {_QUICK}",
)
_MORE, _LESS = (
    f"more(?! {_SLOW})|less {_SLOW}|faster|quicker|higher|greater|larger|bigger",
    f"less(?! {_SLOW})|more {_SLOW}|slower|lower|fewer|smaller",
)
"""What grows faster has a 增幅 that is 高于."""
_DIMENSIONS: tuple[tuple[str, str, str, str], ...] = (
    ("多高大", "少低小", _MORE, _LESS),
    ("早", "晚迟", "earlier|sooner", "later"),
    ("快", "慢", _FASTER, _SLOWER),
    ("好优", "差劣", "better", "worse"),
    ("长", "短", "longer", "shorter"),
    ("强", "弱", "stronger", "weaker"),
    ("重", "轻", "heavier", "lighter"),
)
"""Of each dimension the Chinese words up and down, and the English ones."""
_ALSO_UP, _ALSO_DOWN = {"早": "|提[前早]"}, {"早": "|推迟|延[后迟]|推后|拖后"}
"""What is said so as well, where it is compared with 比."""
_ZH = [
    (
        re.compile(
            rf"(?P<up>[{up}])于|(?P<down>[{down}])于"
            + ("|(?P<beyond>[高多超]出(?![来去现口生产版场手自])|超过(?!\\d))" if up == "多高大" else "")
        ),
        re.compile(
            rf"(?<![对百相无好之成占可评])比(?![例较如率方赛重])(?P<what>[^，。；：比]{{1,16}}?)(?:还要?|更加?|要|略|稍)?"
            rf"(?:(?P<up>[{up}]{_ALSO_UP.get(up, '')})|(?P<down>[{down}]{_ALSO_DOWN.get(up, '')}))"
            "(?![学家量型小大多少])"
        ),
    )
    for up, down, _, _ in _DIMENSIONS
]
_ANY_ZH = re.compile("比|[高多超]出|超过|[" + "".join(up + down for up, down, _, _ in _DIMENSIONS) + "]于")
_EN = [
    re.compile(
        rf"\b(?:(?:(?P<up>{up})|(?P<down>{down}))\b(?: (?!than\b)[\w'’-]+){{0,6}} than\b"
        + (r"|(?P<above>above|exceed(?:s|ed|ing)?)\b|(?P<below>below)\b)" if up == _MORE else ")"),
        re.IGNORECASE,
    )
    for _, _, up, down in _DIMENSIONS
]
_END_ZH = re.compile("[，。；：！？（）、]|的|\\d")
_END_EN = re.compile("[,.;:!?()]")
_DENIED_ZH = re.compile("[不未没无非](?:得|能|可|应|会|是)?$")
_DENIED_EN = re.compile(r"(?:\b(?:not|no|never|neither|nor|cannot)|n['’]t)(?: \w+)? $")
_EQUAL_ZH = re.compile("(?<![不参])[与和同跟][^，。；：与和同跟]{1,20}?(?:相同|同等|一样|相等|等同)(?!时)")
_ANY_COMPARED_ZH = re.compile("比|[高低多少大小早晚快慢优劣强弱好长短]于|超过|更|越|不如|不及|多|少")
_UNEQUAL_EN = re.compile(
    r"(?<!\bno )(?<!\bnot )"
    r"\b(?:better|worse|higher|lower|more|less|greater|smaller|larger|fewer|longer|shorter|faster|slower)\b"
    r"(?: (?!than\b|rather\b|other\b)[\w'’-]+){0,6} than\b(?! (?:a|an|one|two|three|just|merely|ever|not|\d))",
    re.IGNORECASE,
)
_ANY_EQUAL_EN = re.compile(
    r"\b(?:same|equal\w*|similar\w*|identical\w*|compar\w*|alike|like\w*|as|match\w*|equivalent|parity|uniform\w*"
    r"|also|too|both|such|so|common|share\w*|correspond\w*|in line|on a par|no different\w*|even)\b",
    re.IGNORECASE,
)
_WHAT = 4
"""So many words behind "than" name what is compared with."""


def turned_comparisons(chinese: str, english: str) -> Iterator[Turned]:
    """The comparisons that the two texts turn round; none where anything is denied, which turns them round as well."""
    chinese = simplified(chinese)
    if _ANY_ZH.search(chinese) is None:
        return
    exchanged = _exchanged(chinese, english)
    if exchanged is not None:
        yield exchanged
        return
    if chinese_negations(chinese).strong or english_negations(english).sure:
        return
    tokens = english_tokens(english)
    for (relation, than), pattern in zip(_ZH, _EN):
        here = [(m.span(), m["up"] is not None, m["what"]) for m in than.finditer(chinese)]
        # 比市价高出四成 compares but once.
        here += [
            (m.span(), m.lastgroup in ("up", "beyond"), _behind(chinese, m.end()))
            for m in relation.finditer(chinese)
            if not any(span[0] < m.end() and m.start() < span[1] for span, _, _ in here)
        ]
        there = [(m.span(), m.lastgroup in ("up", "above")) for m in pattern.finditer(english)]
        if len(here) != 1 or len(there) != 1:
            continue
        span, up, what = here[0]
        words = _words(what)
        others = _words(chinese[: span[0]])
        if up == there[0][1]:
            if _change_places(words, others, english, there[0][0]):
                yield Turned(span, there[0][0])
            continue
        phrase = [token.key for token in tokens if token.start >= there[0][0][1] and token.key[0] != "#"][:_WHAT]
        named = [key for key in phrase if any(renders(word, key) for word in words)]
        # In "A's price is lower than B's price", 价格 does not tell whose is meant.
        if any(not any(renders(word, key) for word in others) for key in named):
            yield Turned(span, there[0][0])


def made_unequal(chinese: str, english: str) -> Turned | None:
    """What is the same of both, of which the translation says that it is more or less: 与船员相同 as "better than".

    >>> made_unequal("膳宿与船员相同。", "The meals are better than those of the crew.")
    Turned(zh=(2, 7), en=(14, 25))
    """
    chinese = simplified(chinese)
    equal = _EQUAL_ZH.search(chinese)
    if equal is None or _ANY_EQUAL_EN.search(english) or _ANY_COMPARED_ZH.search(chinese):
        return None
    unequal = _UNEQUAL_EN.search(english)
    return Turned(equal.span(), unequal.span()) if unequal and not english_negations(english).sure else None


def _change_places(what: list[str], others: list[str], english: str, comparison: tuple[int, int]) -> bool:
    """Whether the two that are compared change places: 农村高于城市 as "higher in urban than in rural areas".

    A word of either that stands on both sides of "than" says nothing.
    """
    start, _ = clause(english, comparison[0], _END_EN)
    tokens = [token for token in english_tokens(english) if token.key[0] != "#"]
    end = comparison[1]
    before = [t.key for t in tokens if start <= t.start < end]
    behind = [t.key for t in tokens if t.start >= end][:_WHAT]

    def only(words: list[str], here: list[str], there: list[str]) -> bool:
        rendered = [word for word in words if any(renders(word, key) for key in here)]
        return bool(rendered) and not any(renders(word, key) for word in rendered for key in there)

    return only(what, before, behind) and only(others, behind, before) and not only(what, behind, before)


def _exchanged(chinese: str, english: str) -> Turned | None:
    """The first of two comparisons that change places: 低于成本或高于限价 as "above cost or below the ceiling".

    What stands before the comparison may deny it, and is asked; what the sentence denies besides turns neither round.
    """
    for (relation, _), pattern in zip(_ZH, _EN):
        here, there = list(relation.finditer(chinese)), list(pattern.finditer(english))
        if len(here) != 2 or len(there) != 2:
            continue
        up = [match.lastgroup in ("up", "beyond") for match in here]
        other = [match.lastgroup in ("up", "above") for match in there]
        if up[0] == up[1] or other != up[::-1]:
            continue
        if any(_DENIED_ZH.search(chinese[: match.start()]) for match in here):
            continue
        if any(_DENIED_EN.search(english[: match.start()]) for match in there):
            continue
        named = [_words(_behind(chinese, match.end()))[:_WHAT] for match in here]
        ends = [there[1].start(), len(english)]
        phrases = [
            [t.key for t in english_tokens(english) if match.end() <= t.start < end and t.key[0] != "#"][:_WHAT]
            for match, end in zip(there, ends)
        ]
        found = [[any(renders(w, key) for w in words for key in keys) for keys in phrases] for words in named]
        # Each is compared with the same in the same place, and not with what the other one is.
        if (found[0][0] or found[1][1]) and not (found[0][1] or found[1][0]):
            return Turned(here[0].span(), there[0].span())
    return None


def _words(text: str) -> list[str]:
    return [token.key for token in chinese_tokens(text) if len(token.key) > 1 and token.key[0] != "#"]


def _behind(text: str, at: int) -> str:
    end = _END_ZH.search(text, at)
    return text[at : end.start() if end else len(text)]
