"""Degrees that turn into their opposite: 略有下降 as "fell sharply", 大多数 as "a few", 偶尔 as "often".

Each text must have a word of one end of the scale and none that may stand for the other end; where anything is denied
(不完全, "not often"), nothing is said. A translator is free to make a thing a little more or less, not the opposite.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from aligner.evidence.chinese_words import simplified
from aligner.evidence.tokens import chinese_tokens, english_tokens
from aligner.late_patterns import pattern, whole_words
from aligner.quality.negation.negations import Span, chinese_negations, english_negations
from aligner.quality.turned.scales import ALL_OR_SELECTED, DEGREES, NUMBERS, End
from aligner.quality.turned.turned import Turned
from aligner.quality.words.clauses import beside, clause
from aligner.quality.words.legal_words import renders

_ANY_ZH = re.compile("|".join(end.zh for scale in (*NUMBERS, *DEGREES) for end in scale))
_SELECTED_ZH = re.compile("|".join(end.zh for end in ALL_OR_SELECTED))
_NO_DEGREE_EN = re.compile(
    r"\b(?:all (?:the )?(?:year|day|night)(?:[ -](?:round|long))?|(?:at|above|after|first of|once and for) all"
    r"|all in all|in (?:all|total)(?=\W)|(?:a|the) (?:combined |grand )?total(?= (?:of|amount|sum|number|value|cost)\b)"
    r"|not? (?:less|fewer|more|later|earlier|lower|higher) than)\b",
    re.IGNORECASE,
)
"""Set phrases that are no answer to 全部: "a total of" is 合计."""
_END_ZH = re.compile("[，。；！？：（）]")
_END_EN = re.compile(r"[,.;:!?()]")
_NEAR_ZH, _NEAR_EN = 3, 5
"""So many words on either side of the Chinese and of the English word name what has the degree."""


def turned_degrees(chinese: str, english: str) -> Iterator[Turned]:
    """The degrees that the two texts put at opposite ends; at most one of each scale."""
    chinese = simplified(chinese)
    if _ANY_ZH.search(chinese) is None:
        return
    found: set[Span] = set()
    plain = _NO_DEGREE_EN.sub(lambda phrase: " " * len(phrase[0]), english)
    for scale in (*NUMBERS, *DEGREES):
        for here, there in (scale, scale[::-1]):
            turned = _opposed(here, there, chinese, plain, most=1 if scale in NUMBERS else 0)
            if turned is None or turned.en in found:
                continue
            if _denied(chinese_negations(chinese).strong, chinese, turned.zh[0], _END_ZH):
                continue
            if _denied(english_negations(english).strong, english, turned.en[0], _END_EN):
                continue
            found.add(turned.en)
            yield turned
            break


def selected(chinese: str, english: str) -> Turned | None:
    """All of them in the one text, in the other those of a size or a merit: 所有船舶 as "large ships"."""
    chinese = simplified(chinese)
    if _SELECTED_ZH.search(chinese) is None:
        return None
    one, two = ALL_OR_SELECTED
    return _opposed(one, two, chinese, english) or _opposed(two, one, chinese, english)


def _opposed(here: End, there: End, zh: str, en: str, most: int = 1) -> Turned | None:
    """The words of the one end in the Chinese text and of the other in the English one, said of the same.

    So much may be said of either end besides, in the sense of `_spoken`; its own words are said of it anywhere.
    """
    one = pattern(here.zh).search(zh)
    two = whole_words(there.en).search(en) if one else None
    if one is None or two is None:
        return None
    if most and (
        pattern(there.zh).search(zh) or whole_words(here.en).search(en[: two.start()] + " " + en[two.end() :])
    ):
        return None
    spoken = _spoken(pattern(there.also_zh), zh, one.span(), _END_ZH)
    if spoken > most or spoken + _spoken(whole_words(here.also_en), en, two.span(), _END_EN) > most:
        return None
    return Turned(one.span(), two.span()) if _near(zh, one.span(), en, two.span()) else None


def _spoken(words: re.Pattern[str], text: str, but: Span, ends: re.Pattern[str]) -> int:
    """Whether any of the words stands beside a span: 2 in its clause, 1 only outside it, 0 nowhere.

    What stands outside it in one text alone is said of something else: "involving a total of 8.6 million, most of
    which" does not have 全部.
    """
    start, end = clause(text, but[0], ends)
    if words.search(text[start : but[0]] + " " + text[but[1] : end]):
        return 2
    return int(words.search(text[: but[0]] + " " + text[but[1] :]) is not None)


def _denied(denied: Sequence[Span], text: str, at: int, ends: re.Pattern[str]) -> bool:
    """Whether anything is denied in the clause around a place; what is denied elsewhere turns no degree there."""
    start, end = clause(text, at, ends)
    return any(start <= first < end for first, _ in denied)


def _near(zh: str, one: tuple[int, int], en: str, two: tuple[int, int]) -> bool:
    """Whether a word around the Chinese one is rendered around the English one."""
    # 优秀学生 may be one word of the dictionary.
    rest = zh[: one[0]] + " " * (one[1] - one[0]) + zh[one[1] :]
    words = beside([t for t in chinese_tokens(rest) if len(t.key) > 1], one, _NEAR_ZH, _NEAR_ZH)
    keys = beside(english_tokens(en), two, _NEAR_EN, _NEAR_EN)
    return any(renders(word, key) for word in words for key in keys)
