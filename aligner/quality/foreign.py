"""Units that no check can judge: those that are no Chinese–English pair."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from aligner.errors import UserError
from aligner.model import Header, TranslationUnit
from aligner.quality.check import Context
from aligner.quality.script import HAN, KANA_HANGUL, LATIN_WORD, is_known, is_language

_LETTERS = re.compile(r"[^\W\d_]")
_OTHER_LETTERS = re.compile(
    "[\u0370-\u052f\u0530-\u058f\u0590-\u05ff\u0600-\u06ff\u0900-\u0dff\u0e00-\u0eff\u10a0-\u10ff]"
)
"""Greek, Cyrillic, Armenian, Hebrew, Arabic, the scripts of India, Thai, Lao, Georgian."""


@dataclass(frozen=True, slots=True)
class Judged:
    """How many units there are to judge, and how many of these are no Chinese–English pair."""

    units: int
    foreign: int

    @property
    def remark(self) -> str:
        """What one should tell the user, "" if nothing."""
        if not self.foreign:
            return ""
        are = "is" if self.foreign == 1 else "are"
        return f"{self.foreign:,} of {self.units:,} units with two texts {are} no Chinese–English pair; hardly checked"


def judged(header: Header, units: Iterable[TranslationUnit]) -> Judged:
    """The units that have words on both sides, counted.

    Raises UserError where the file names other languages, or none of these units is in Chinese and English.
    """
    context = Context(header.source_lang, header.target_lang)
    count = foreign = 0
    for unit in units:
        texts = unit.source_text, unit.target_text
        if all(map(_LETTERS.search, texts)) and texts[0] != texts[1]:
            count += 1
            foreign += not _is_pair(unit, context)
    if (count and foreign == count) or _names_others(header):
        langs = " and ".join(dict.fromkeys((header.source_lang or "und", header.target_lang or "und")))
        raise UserError(
            f"holds no Chinese–English pair (languages: {langs})",
            header.origin or header.source_path,
            "give a file with Chinese on one side and English on the other",
        )
    return Judged(count, foreign)


def _names_others(header: Header) -> bool:
    """Whether a language is named that is neither Chinese nor English."""
    known = [lang for lang in (header.source_lang, header.target_lang) if is_known(lang)]
    return any(not (is_language(lang, "zh") or is_language(lang, "en")) for lang in known)


def _is_pair(unit: TranslationUnit, context: Context) -> bool:
    sides = context.chinese_and_english(unit)
    if sides is None:
        return False
    _, chinese, english = sides
    return not (
        2 * len(KANA_HANGUL.findall(chinese)) > len(HAN.findall(chinese))
        or len(_OTHER_LETTERS.findall(english)) > len("".join(LATIN_WORD.findall(english)))
    )
