"""Which language a paragraph is in, judged by its letters: Chinese or English.

Only letters speak: Han characters for Chinese, Latin words for English. Digits, punctuation, full-width forms and
acronyms stand in both languages alike and are neutral. A paragraph may be neutral as a whole.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from aligner.late_patterns import late

Script = Literal["zh", "en"]

HAN = "\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003134f"
"""The Han characters, as the inside of a regular expression's character class (with 〇, a digit among them)."""
LATIN = "A-Za-zÀ-ÖØ-öø-ɏ"
"""The Latin letters, likewise; full-width letters are not among them."""
WORDS_PER_HAN = 1.6
"""How many Han characters an English word weighs: about the ratio between original and translation."""

_HAN = late(f"[{HAN}]")
WORD = f"[{LATIN}][{LATIN}0-9]*(?:['’-][{LATIN}]+)*"
"""A Latin word, as a pattern."""
_WORD = late(WORD)
_ACRONYM = late(r"[A-Z]{2,6}s?|(?=[A-Z-]*\d|[A-Z\d]*-)[A-Z][A-Z0-9-]{1,7}s?")
_LONG_CAPITALS = late(r"(?<![\w-])[A-Z]{5,} [A-Z]{5,}(?![\w-])")
"""Two words side by side that are longer than acronyms are, as a rule."""
_ADDRESS = late(
    r"(?:https?://|www\.)(?:(?!(?<=[a-z0-9])[A-Z][a-z])[\w.~:/?#@!$&'*+,;=%-])+"  # not the word that is glued to it
    r"|[\w.+-]{1,64}@[\w-]+(?:\.[a-z0-9-]+)+",
    re.ASCII,
)
_AROUND_ENGLISH = late(
    rf"(?P<before>[{HAN}][{HAN}0-9，、,：:（）()]*)[\s“”‘’\"'「」『』`：:（(]*"
    rf"[A-Za-z][^{HAN}。！？]*[^{HAN}。！？.!?]"
    rf"(?P<behind>[{HAN}][{HAN}0-9，、,；;：:（）()A-Za-z \"“”]*[。！？；：]?)"
)
"""A line that begins and ends in Chinese, with one stretch of English between that is no sentence of its own."""
_LEAST_AROUND = 2
"""How many Han characters stand before and behind it at least."""
_GRAMMAR = late(
    "[的了在是请請将將把被若如当當时時后後则則会會可应應需须須并並或与與和及为為到出用以让讓使再就都也不]"
    "|[点點][击擊]|[输輸]入|[运運]行|[执執]行|[显顯]示|提示|[检檢]查|[选選][择擇]|打[开開]|参[见考]|參[見考]"
)
"""Words of Chinese sentences that no name or term quoted in English has at its edge."""
_LINKING = frozenset("ABOUT AFTER AND BEFORE DURING FOR FROM HOW OF THE TO UNDER WITH YOUR".split())
"""Words in capitals that are no acronyms: what has them is a title, however short."""
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


def without_addresses(text: str) -> str:
    """The text with a low line for each character of its web and mail addresses, which are in no language.

    >>> without_addresses("邮箱：a@b.cn")
    '邮箱：______'
    """
    return _ADDRESS.sub(lambda found: "_" * len(found.group()), text)


def words(text: str) -> list[str]:
    """The Latin words of a text, in order, acronyms among them."""
    return _WORD.findall(text)


def has_latin(text: str) -> bool:
    """Whether a text has Latin letters outside of addresses, and no Chinese."""
    return not _HAN.search(text) and _WORD.search(without_addresses(text)) is not None


def is_acronym(word: str) -> bool:
    """Whether a Latin word is written in capitals throughout, as both languages write abbreviations."""
    return _ACRONYM.fullmatch(word) is not None


def is_function_word(word: str) -> bool:
    """Whether an English word belongs to the grammar and not to a name or a term."""
    return word.lower() in _FUNCTION_WORDS and (word.islower() or len(word) > 1)


@lru_cache(maxsize=65536)
def letters(text: str) -> Letters:
    """Counts the letters of both languages in a text."""
    latin = _WORD.findall(without_addresses(text))
    capitals = len(latin) > 1 and latin[0].isupper() and _is_title_in_capitals(latin, text)
    counted = [word for word in latin if capitals or not is_acronym(word)]
    grammar = sum(1 for word in counted if is_function_word(word))
    return Letters(len(_HAN.findall(text)), len(counted), grammar)


@lru_cache(maxsize=65536)
def script_of(text: str) -> Script | None:
    """The language of one paragraph by the share of its letters, None where it is neutral.

    Latin words without any English grammar between them are names and terms: then a few Han characters decide.
    Single capitals are no words: they number and mark in both languages.

    >>> script_of("使用 Windows 系统的用户"), script_of("The term 天下 is old."), script_of("2015 (APEC), A/91/230")
    ('zh', 'en', None)
    """
    count = letters(text)
    if not count.han and (not count.words or not _has_word(text)):
        return None
    han = count.han if count.function_words else count.han * 3
    return "zh" if han > count.english or (count.han and _quotes_english(text)) else "en"


def _quotes_english(text: str) -> bool:
    """Whether a Chinese sentence goes on behind the English in it, that is longer than itself: a program's message.

    >>> script_of("若出现 Error: the file was not found on the server，请重试。")
    'zh'
    """
    found = _AROUND_ENGLISH.fullmatch(text.strip())
    if found is None:
        return False
    around = (found["before"], found["behind"])
    return all(len(_HAN.findall(part)) >= _LEAST_AROUND for part in around) and all(map(_GRAMMAR.search, around))


def _has_word(text: str) -> bool:
    """Whether a text without Chinese has an English word in it, single capitals and lone acronyms not counted."""
    found = [word for word in _WORD.findall(without_addresses(text)) if len(word) > 1 or word.islower()]
    return len(found) > 3 or not all(map(is_acronym, found)) or _is_title_in_capitals(found, text)


def _is_title_in_capitals(latin: list[str], text: str) -> bool:
    """Whether words are a title in capitals throughout, and no row of acronyms: `BEFORE FIRST USE`, `SAFETY NOTES`."""
    if len(latin) < 2 or not all(word.isupper() for word in latin):
        return False
    return len(latin) > 3 or not _LINKING.isdisjoint(latin) or _LONG_CAPITALS.search(text) is not None
