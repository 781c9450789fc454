"""What is still so and what is so no more: 形势依然严峻 as "the situation is no longer grim".

A sentence that denies something else answers many a "not", but no "no longer": the very word behind it has to be the
one behind 依然. 不再 and "still" are held against each other as well.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from aligner.evidence.chinese_words import simplified
from aligner.evidence.tokens import Token, chinese_tokens, english_tokens
from aligner.quality.negation.negations import Language, Span
from aligner.quality.words.clauses import clause
from aligner.quality.words.legal_words import renders

_STILL_ZH = re.compile("依然|仍然|仍旧|依旧|仍(?=[^，。；])")
_NO_MORE_ZH = re.compile("不再|已不(?=[能是具属适])")
_STILL_EN = re.compile(r"\b(?:still|remains?|remained|continues? to(?: be)?|continued to(?: be)?)\b")
_NO_MORE_EN = re.compile(r"\bno longer\b|\bceas(?:es?|ed|ing) to(?: be)?\b")
_DENIED_ZH = re.compile("[不没未无非难缺]")
_DENIED_EN = re.compile(r"\b(?:no|not|never|nor|cannot|without|un\w+|few|little)\b|n['’]t\b")
_OPEN_EN = re.compile(r"\b(?:whether|if|until|unless|when|once)\b", re.IGNORECASE)
"""Where it is not said which of the two is so."""
_END_ZH = re.compile("[，。；：！？]")
_END_EN = re.compile(r"[,.;:!?]")
_NEAR = 3
"""So many words behind 依然 and "no longer" may be what is still so."""


def turned_persistence(chinese: str, english: str) -> Iterator[tuple[Language, Span, Span]]:
    """The side that denies, where it does, and where the other side states it; at most one.

    >>> list(turned_persistence("形势依然严峻。", "The situation is no longer grim."))
    [('en', (17, 26), (4, 6))]
    """
    zh = simplified(chinese)
    still, no_more = _STILL_ZH.search(zh), _NO_MORE_ZH.search(zh)
    if (still is None) == (no_more is None) or _OPEN_EN.search(english):
        return
    ended, goes_on = _NO_MORE_EN.search(english), _STILL_EN.search(english)
    if still and ended and not no_more and not goes_on:
        pair = _same(zh, still, _DENIED_ZH, english, ended, _DENIED_EN)
        if pair is not None:
            yield "en", ended.span(), (pair[0].start, pair[0].end)
    elif no_more and goes_on and not still and not ended and not _DENIED_EN.search(english):
        pair = _same(zh, no_more, _DENIED_ZH, english, goes_on, _DENIED_EN)
        if pair is not None:
            yield "zh", no_more.span(), (pair[1].start, pair[1].end)


def _same(
    zh: str, here: re.Match[str], barred_zh: re.Pattern[str], en: str, there: re.Match[str], barred_en: re.Pattern[str]
) -> tuple[Token, Token] | None:
    """The words of the two texts, one rendering the other, that stand behind with nothing between that denies them."""
    _, end = clause(zh, here.end(), _END_ZH)
    first = [t for t in chinese_tokens(zh) if here.end() <= t.start < end][:_NEAR]
    _, end = clause(en, there.end(), _END_EN)
    second = [t for t in english_tokens(en) if there.end() <= t.start < end][:_NEAR]
    for one in first:
        for two in second:
            if renders(one.key, two.key):
                if barred_zh.search(zh, here.end(), one.end) or barred_en.search(en, there.end(), two.end):
                    return None
                return one, two
    return None
