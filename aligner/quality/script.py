"""Which side of a unit is in which language, by the languages named or, where none is, by the characters."""

from __future__ import annotations

import functools
import re

from aligner.model import Side, TranslationUnit

HAN = re.compile("[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]")
"""One Han character."""
LATIN_WORD = re.compile(r"[A-Za-z\u00c0-\u024f]+(?:['’-][A-Za-z\u00c0-\u024f]+)*")
"""One word in Latin letters, inner apostrophes and hyphens included."""
KANA_HANGUL = re.compile("[\u3040-\u30ff\u1100-\u11ff\uac00-\ud7af]")


@functools.lru_cache(maxsize=256)
def is_language(tag: str, language: str) -> bool:
    """Whether a BCP 47 tag (zh-CN, zh_Hant, EN) names that primary language."""
    return tag.replace("_", "-").partition("-")[0].lower() == language


@functools.lru_cache(maxsize=256)
def is_known(tag: str) -> bool:
    """Whether a tag names a language at all."""
    return tag.replace("_", "-").partition("-")[0].lower() not in {"", "und", "mul", "mis", "zxx"}


def is_chinese(text: str) -> bool:
    """Whether a text reads as Chinese: Han characters, at least a fourth as many as Latin words, and no kana."""
    han = len(HAN.findall(text))
    return han > 0 and not KANA_HANGUL.search(text) and han * 4 >= len(LATIN_WORD.findall(text))


_OTHER: dict[Side, Side] = {"source": "target", "target": "source"}
_FEW = 2
"""From so many Han characters or Latin letters in one word on a text shows its language."""


def _is_turned(source_lang: str, target_lang: str, unit: TranslationUnit) -> bool:
    """Whether the unit has its English where the languages named promise Chinese, and its Chinese where English."""
    if is_language(source_lang, "zh") and is_language(target_lang, "en"):
        chinese, english = unit.source_text, unit.target_text
    elif is_language(source_lang, "en") and is_language(target_lang, "zh"):
        chinese, english = unit.target_text, unit.source_text
    else:
        return False
    if HAN.search(chinese) or not HAN.search(english):
        return False
    return len(HAN.findall(english)) >= _FEW and is_chinese(english) and _has_words(chinese)


def _has_words(text: str) -> bool:
    return any(len(word) >= _FEW for word in LATIN_WORD.findall(text))


def language_side(language: str, source_lang: str, target_lang: str, unit: TranslationUnit) -> Side | None:
    """The side in that language ("zh" or "en"); where neither language is named, Han characters decide.

    They also do where a table goes one way in most rows and the other way in some.
    """
    named: Side | None = (
        "source" if is_language(source_lang, language) else "target" if is_language(target_lang, language) else None
    )
    if named is not None:
        return _OTHER[named] if _is_turned(source_lang, target_lang, unit) else named
    if is_known(source_lang) and is_known(target_lang):
        return None
    chinese = "source" if is_chinese(unit.source_text) else "target" if is_chinese(unit.target_text) else None
    if chinese is None:
        return None
    side: Side = "source" if (chinese == "source") == (language == "zh") else "target"
    known = source_lang if side == "source" else target_lang
    return None if is_known(known) else side
