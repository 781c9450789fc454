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


def language_side(language: str, source_lang: str, target_lang: str, unit: TranslationUnit) -> Side | None:
    """The side in that language ("zh" or "en"); where neither language is named, Han characters decide."""
    if is_language(source_lang, language):
        return "source"
    if is_language(target_lang, language):
        return "target"
    if is_known(source_lang) and is_known(target_lang):
        return None
    chinese = "source" if is_chinese(unit.source_text) else "target" if is_chinese(unit.target_text) else None
    if chinese is None:
        return None
    side: Side = "source" if (chinese == "source") == (language == "zh") else "target"
    known = source_lang if side == "source" else target_lang
    return None if is_known(known) else side
