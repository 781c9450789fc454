"""Chinese words of a sentence, in simplified characters and in order, whatever variant the text is written in."""

from __future__ import annotations

import functools
import math
import re
from typing import Any

from aligner.evidence.cutting import words, words_inside

HAN = re.compile("[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]")
"""One Han character."""


@functools.lru_cache(maxsize=1)
def _tokenizer() -> Any:
    from aligner.evidence.word_list import tokenizer

    return tokenizer()


_TAIWAN = re.compile("著")
"""What Taiwan writes for 着 too; `tw2s` knows the words in which it stays (著名)."""
_HONG_KONG = str.maketrans("衞枱", "卫台")
"""Forms of Hong Kong that `t2s` leaves as they are."""


@functools.lru_cache(maxsize=2)
def _converter(variant: str = "t2s") -> Any:
    import opencc

    return opencc.OpenCC(variant)


@functools.lru_cache(maxsize=1024)
def simplified(text: str) -> str:
    """The text in simplified characters, character for character, so that offsets stay valid.

    OpenCC's phrase table tells 乾燥 from 乾隆; where it would change the length, single characters are converted.
    """
    converter = _converter()
    converted: str = converter.convert(text)
    if len(converted) != len(text):
        converted = "".join(one if len(one := converter.convert(c)) == 1 else c for c in text)
    if _TAIWAN.search(converted):
        taiwan: str = _converter("tw2s").convert(text)
        if len(taiwan) == len(text):
            converted = "".join(two if one == "著" else one for one, two in zip(converted, taiwan))
    return converted.translate(_HONG_KONG)


def cut(text: str) -> list[str]:
    """Words of a simplified text as jieba finds them; joined they are the text again."""
    return words(text, _tokenizer())


def parts(word: str) -> list[str]:
    """Shorter words inside a word that no dictionary has, then its characters: 网络主权 → 网络, 主权, 网 …"""
    inner = [w for w in words_inside(word, _tokenizer()) if w != word and len(w) > 1]
    return inner + [c for c in word if len(word) > 1]


def rarity(word: str) -> float:
    """How rare a simplified word is in general: minus the logarithm of its share in the word list of jieba.

    A word that the list lacks counts as once seen.
    """
    tokenizer = _tokenizer()
    tokenizer.initialize()
    return float(math.log(tokenizer.total / (tokenizer.FREQ.get(word, 0) or 1)))
