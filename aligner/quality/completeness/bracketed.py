"""Words that the source has in brackets and the target without: 11月6日（星期三） as "Wednesday, November 6"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from aligner.evidence.tokens import Token, chinese_tokens, english_tokens
from aligner.quality.words.legal_words import render_each_other

_COMMAS = re.compile(r"(?<=[,，])[^,，;；.。()（）]+(?=[,，;；.。]|$)")
_MOST = 0.5
"""So much of what stands in the brackets has to be found: a word or two of it may be rendered freely."""


def rendered_bare(source: str, span: tuple[int, int], target: str, chinese_source: bool) -> bool:
    """Whether the target has the words of the source's brackets at `span`, in commas or a clause of its own.

    A word of the target that renders what stands outside the brackets is no rendering of what stands in them.

    >>> rendered_bare("2024年11月6日（星期三）", (10, 15), "Wednesday, November 6, 2024", True)
    True
    >>> rendered_bare("世卫组织（总部在日内瓦）发布了报告。", (4, 12), "The WHO published a report.", True)
    False
    """
    read, read_other = (chinese_tokens, english_tokens) if chinese_source else (english_tokens, chinese_tokens)
    own, other = read(source), read_other(target)
    inside = [word for word in own if span[0] <= word.start and word.end <= span[1]]
    outside = [word for word in own if word.start >= span[1] or word.end <= span[0]]
    free = [word for word in other if not any(render_each_other(one.key, word.key, chinese_source) for one in outside)]
    if _set_off(target, other, free, inside, chinese_source):
        return True
    found = sum(any(render_each_other(word.key, one.key, chinese_source) for one in free) for word in inside)
    return bool(inside) and found >= _MOST * len(inside)


def _set_off(
    target: str, other: Sequence[Token], free: Sequence[Token], inside: Sequence[Token], chinese_source: bool
) -> bool:
    """Whether the target has words between commas, or behind the last one, that render nothing but what is inside."""
    for phrase in _COMMAS.finditer(target):
        words = [word for word in other if phrase.start() <= word.start < phrase.end()]
        if not 1 < len(words) <= len(inside) or any(word not in free for word in words):
            continue
        if any(render_each_other(one.key, word.key, chinese_source) for one in inside for word in words):
            return True
    return False
