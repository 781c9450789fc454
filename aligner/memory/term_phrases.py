"""Phrases of a sentence that may be terms: one to four words between function words, punctuation and numbers."""

from __future__ import annotations

from aligner.evidence import chinese_words, english_words
from aligner.late_patterns import late
from aligner.memory.index_terms import HAN

Phrase = tuple[str, ...]
"""Simplified Chinese words, or English stems."""

LONGEST = 4
"""Words a phrase."""
_SHORTEST_CHINESE = 2
"""Characters that a Chinese phrase has at least."""
_SHORTEST_ENGLISH = 3
"""Letters that an English phrase of one word has at least."""
_CHINESE_FUNCTION_WORDS = """
    的 了 和 与 及 或 在 是 为 对 等 于 将 把 被 从 以 其 这 那 该 此 之 中 上 下 个 有 没有 不 也 都 而 并 且 就 很
    到 由 向 所 各 每 本 应 可 须 得 着 过 地 我 你 他 她 它 我们 他们 它们 以及 并且 或者 应当 可以 必须 不得 如果
    因为 所以 但是 根据 按照 关于 对于 由于 通过 其他 其它 任何 这些 那些 这个 那个 一个 一种 有关 之间 之后 之前 时
    后 前 内 外 间 则 即 若 如 因 但 又 再 更 最 已 已经 正在 进行 作出 予以 上述 下列 如下 包括 方面 以上 以下 能
    会 要 使 让 给 使得 之一 同时 仍 均 只 还 曾
"""
_CHINESE_STOP = frozenset(_CHINESE_FUNCTION_WORDS.split())
_RUN = late(f"[{HAN}]+")
_BREAK = late(r"[^ \u00a0'’-]")


def chinese_phrases(text: str) -> dict[Phrase, str]:
    """The phrases of a Chinese sentence, each with its first spelling there.

    >>> chinese_phrases("網絡的安全")
    {('网络',): '網絡', ('网络', '的', '安全'): '網絡的安全', ('安全',): '安全'}
    """
    plain = chinese_words.simplified(text)
    found: dict[Phrase, str] = {}
    for run in _RUN.finditer(plain):
        words, at = [], run.start()
        for word in chinese_words.cut(run.group()):
            words.append((word, at, at + len(word)))
            at += len(word)
        _collect(words, text, _CHINESE_STOP, found)
    return {phrase: spelling for phrase, spelling in found.items() if len(spelling) >= _SHORTEST_CHINESE}


def english_phrases(text: str) -> dict[Phrase, str]:
    """The phrases of an English sentence, by their stems, each with its first spelling there.

    >>> list(english_phrases("It is for the Contracting Parties.").values())
    ['Contracting', 'Contracting Parties', 'Parties']
    """
    found: dict[Phrase, str] = {}
    words: list[tuple[str, int, int]] = []
    end = 0
    for match in english_words.WORD.finditer(text):
        if words and _BREAK.search(text, end, match.start()):
            _collect(words, text, english_words.STOP, found)
            words = []
        word = match.group().lower().replace("’", "'").removesuffix("'s")
        stop = word in english_words.STOP
        words.append((word if stop else english_words.stem(word), match.start(), match.end()))
        end = match.end()
    _collect(words, text, english_words.STOP, found)
    return {phrase: spelling for phrase, spelling in found.items() if len(spelling) >= _SHORTEST_ENGLISH}


def _collect(words: list[tuple[str, int, int]], text: str, stop: frozenset[str], found: dict[Phrase, str]) -> None:
    """Enter the phrases of an uninterrupted run of words (key, start, end)."""
    for first, (key, start, _) in enumerate(words):
        if key in stop:
            continue
        for last in range(first, min(first + LONGEST, len(words))):
            if words[last][0] not in stop:
                phrase = tuple(word for word, _, _ in words[first : last + 1])
                found.setdefault(phrase, text[start : words[last][2]])
