"""Which language a text is in, judged by its letters: Chinese (simplified, traditional) or English.

Only letters speak: Han characters for Chinese, Latin words for English. Digits, punctuation, full-width forms and
acronyms stand in both languages alike and are neutral. A paragraph may be neutral as a whole.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Literal

from aligner.model import Document

Script = Literal["zh", "en"]
Variant = Literal["simplified", "traditional"]

HAN = "\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003134f"
"""The Han characters, as the inside of a regular expression's character class (with 〇, a digit among them)."""
LATIN = "A-Za-zÀ-ÖØ-öø-ɏ"
"""The Latin letters, likewise; full-width letters are not among them."""
WORDS_PER_HAN = 1.6
"""How many Han characters an English word weighs: about the ratio between original and translation."""

_HAN = re.compile(f"[{HAN}]")
_WORD = re.compile(f"[{LATIN}][{LATIN}0-9]*(?:['’-][{LATIN}]+)*")
_ACRONYM = re.compile(r"[A-Z][A-Z0-9-]{1,7}s?")
_FUNCTION_WORDS = frozenset(
    (
        "a",
        "about",
        "after",
        "all",
        "also",
        "an",
        "and",
        "any",
        "are",
        "as",
        "at",
        "be",
        "been",
        "before",
        "being",
        "both",
        "but",
        "by",
        "can",
        "could",
        "do",
        "does",
        "for",
        "from",
        "had",
        "has",
        "have",
        "he",
        "her",
        "his",
        "how",
        "i",
        "if",
        "in",
        "into",
        "is",
        "it",
        "its",
        "may",
        "more",
        "my",
        "no",
        "not",
        "of",
        "on",
        "one",
        "or",
        "other",
        "our",
        "out",
        "over",
        "shall",
        "she",
        "should",
        "so",
        "such",
        "than",
        "that",
        "the",
        "their",
        "them",
        "there",
        "these",
        "they",
        "this",
        "those",
        "through",
        "to",
        "under",
        "until",
        "up",
        "was",
        "we",
        "were",
        "what",
        "when",
        "where",
        "which",
        "who",
        "will",
        "with",
        "within",
        "without",
        "would",
        "you",
        "your",
    )
)
# Characters that stand in traditional texts too, although a simplification merged others into them.
_SHARED = frozenset(
    "后里干面台只系几松准云谷斗丑曲借克郁卜胡舍表范余致冲才划吁合复制回御征念志愿据旋累朱札板极柜栗注"
    "涂淀漓灶症秋种签粮织胜舍蔑蜡蒙虫蚕术折扎托扣捻苹出于仆价伙佣党凶别升厂卷厘占周咸咽奸姜它岩巨布帘庄广"
    "弦当向局幸杯杆杰槓欲毛洒溪炼熏畅痒确秘私糊困家夸娘尸尽岳采游痴皂凄梁扑梭荐药适鉴霉麻弥么喂哄噪"
)


@dataclass(frozen=True, slots=True)
class Letters:
    """How much of either language a text holds."""

    han: int
    """Han characters."""
    words: int
    """Latin words, acronyms not counted."""
    function_words: int
    """English articles, prepositions, pronouns, auxiliaries among the words, as written in running text."""

    @property
    def english(self) -> float:
        """The English words' weight in Han characters."""
        return self.words * WORDS_PER_HAN

    @property
    def weight(self) -> float:
        """The weight of both languages together, in Han characters."""
        return self.han + self.english


def words(text: str) -> list[str]:
    """The Latin words of a text, in order, acronyms among them."""
    return _WORD.findall(text)


def is_acronym(word: str) -> bool:
    """Whether a Latin word is written in capitals throughout, as both languages write abbreviations."""
    return _ACRONYM.fullmatch(word) is not None


def is_function_word(word: str) -> bool:
    """Whether an English word belongs to the grammar and not to a name or a term."""
    return word.lower() in _FUNCTION_WORDS and (word.islower() or len(word) > 1)


@lru_cache(maxsize=65536)
def letters(text: str) -> Letters:
    """Counts the letters of both languages in a text."""
    latin = _WORD.findall(text)
    # A text in capitals throughout is a title, not a row of acronyms.
    capitals = len(latin) > 3 and all(word.isupper() for word in latin)
    counted = [word for word in latin if capitals or not is_acronym(word)]
    grammar = sum(1 for word in counted if is_function_word(word))
    return Letters(len(_HAN.findall(text)), len(counted), grammar)


def script_of(text: str) -> Script | None:
    """The language of one paragraph by the share of its letters, None where it is neutral.

    Latin words without any English grammar between them are names and terms: then a few Han characters decide.

    >>> script_of("使用 Windows 系统的用户"), script_of("The term 天下 is old."), script_of("2015 (APEC)")
    ('zh', 'en', None)
    """
    count = letters(text)
    if not count.han and not count.words:
        return None
    han = count.han if count.function_words else count.han * 3
    return "zh" if han > count.english else "en"


@lru_cache(maxsize=4)
def _converter(config: str) -> Any:
    import opencc

    return opencc.OpenCC(config)


@lru_cache(maxsize=16384)
def simplify(text: str) -> str:
    """The text in simplified characters (OpenCC `t2s`), for comparing across scripts."""
    return str(_converter("t2s").convert(text)) if _HAN.search(text) else text


def _variant_votes(texts: Iterable[str]) -> tuple[int, int]:
    """How many characters have a form of their own in simplified script, and how many in traditional script."""
    counts = Counter(character for text in texts for character in _HAN.findall(text))
    known = _variants_of(character for character in counts if character not in _SHARED)
    votes: Counter[Variant] = Counter()
    for character, variant in known.items():
        votes[variant] += counts[character]
    return votes["simplified"], votes["traditional"]


def _variants_of(characters: Iterable[str]) -> dict[str, Variant]:
    """Those of the characters that are of one script alone."""
    distinct = list(characters)
    # On lines of their own, converted at once: each call of the converter is dear.
    lines = "\n".join(distinct)
    forms = (_converter(config).convert(lines).split("\n") for config in ("t2s", "s2t"))
    return {
        own: "traditional" if simplified != own else "simplified"
        for own, simplified, traditional in zip(distinct, *forms)
        if not simplified == own == traditional
    }


def language_of_texts(texts: Iterable[str]) -> str:
    """The language of a text given as paragraphs: zh-CN, zh-TW or en-US; "und" without any letters."""
    paragraphs = tuple(texts)
    weight = {"zh": 0.0, "en": 0.0}
    for text in paragraphs:
        script = script_of(text)
        if script:
            weight[script] += letters(text).weight
    if not any(weight.values()):
        # Acronyms alone are English for want of better; digits and marks are no language.
        return "en-US" if any(_WORD.search(text) for text in paragraphs) else "und"
    if weight["en"] >= weight["zh"]:
        return "en-US"
    simplified, traditional = _variant_votes(paragraphs)
    return "zh-TW" if traditional > simplified else "zh-CN"


def language_of(document: Document) -> str:
    """The document's language, BCP 47.

    The letters decide between Chinese and English and between simplified (zh-CN) and traditional (zh-TW) characters.
    A region that the file itself names (en-GB, zh-HK, zh-SG …) is kept where it does not contradict them.
    """
    return regional(language_of_texts(paragraph.text for paragraph in document.paragraphs), document.lang)


def regional(recognised: str, stated: str | None) -> str:
    """The stated language where it only makes the recognised one more exact, otherwise the recognised one."""
    if stated in (None, "", "und", "mul") or recognised == "und":
        return stated if recognised == "und" and stated not in (None, "", "mul") else recognised
    parts = stated.split("-")
    if parts[0].lower() != recognised.split("-")[0] or len(parts) < 2 or len(parts[-1]) != 2:
        return recognised
    if recognised.startswith("zh"):
        traditional = parts[-1].upper() in ("TW", "HK", "MO")
        return stated if traditional == (recognised == "zh-TW") else recognised
    return stated
