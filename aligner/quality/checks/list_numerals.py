"""List numerals that disagree: 三、 against "IV." — the way of writing them is free, the place in the list is not."""

from __future__ import annotations

import re
from collections.abc import Iterator

from aligner.documents.lines.numerals import Numeral, numerals_at
from aligner.evidence.numbers import roman_value
from aligner.model import Issue, Severity, TranslationUnit
from aligner.quality.check import Context, Examples, en_zh, issue, zh_en


class ListNumerals:
    """Looks at what both sides begin with; an item whose numeral one side leaves out is not flagged."""

    id = "list_numerals"
    category = "accuracy/number"
    severity: Severity = "major"
    examples = Examples(
        fires=(
            zh_en("三、加强合作", "IV. Strengthening cooperation", "IV."),
            zh_en("第四章 附则", "Chapter 5. Supplementary provisions", "Chapter 5"),
            zh_en("（二）经费来源", "(3) Sources of funding", "(3)"),
            zh_en("（三）樓宇", "(II) Buildings", "(II)"),
            en_zh("2. Scope", "三、范围", "三、"),
        ),
        silent=(
            zh_en("三、加强合作", "III. Strengthening cooperation"),
            zh_en("（一）总则", "(a) General provisions"),
            zh_en("第七条 使用人工智能工具的，应予说明。", "3.3 The use of artificial intelligence shall be stated."),
            zh_en("（一）樓宇", "(I) Buildings"),
            zh_en("（九）樓宇", "(I) Buildings"),
            zh_en("第四章 附则", "Chapter IV. Supplementary provisions"),
            zh_en("一、总则", "General provisions"),
            zh_en("2015年是关键的一年。", "I believe 2015 was decisive."),
            en_zh("i) definitions", "(1) 定义"),
            en_zh("VII, We will strengthen cooperation.", "七、加强合作。"),
        ),
    )

    def check(self, unit: TranslationUnit, context: Context) -> Iterator[Issue]:
        """At most one issue: the target's numeral."""
        source, _ = _numerals(unit.source_text)
        target, start = _numerals(unit.target_text)
        if not source or not target or {n.value for n in source} & {n.value for n in target}:
            return
        if (_LEVELS.match(unit.source_text) is None) != (_LEVELS.match(unit.target_text) is None):
            return  # 第七条 as 3.3: the translation counts by chapters.
        end = start + target[0].length
        yield issue(
            self,
            unit,
            "target",
            (start, end),
            f"The item is numbered “{unit.target_text[start:end]}”; in the source it is "
            f"“{_text(unit.source_text, source[0])}”.",
        )


_LEVELS = re.compile(r"\s*\d+\.\d")
_WORDS = ("Chapter ", "Article ", "Section ", "Part ")


def _numerals(text: str) -> tuple[list[Numeral], int]:
    """The readings of the numeral that the text begins with, bullets left out, and where it begins."""
    start = len(text) - len(text.lstrip())
    for word in _WORDS:
        if text.startswith(word, start):
            found = _numbers_behind(text, start, len(word))
            if found:
                return found, start
    return [n for n in numerals_at(text, start) if n.value], start


def _numbers_behind(text: str, start: int, length: int) -> list[Numeral]:
    """The number of "Chapter IV" or "Article 5", as a numeral that begins with the word."""
    figure = text[start + length :].split(maxsplit=1)[0].rstrip(".,:;、") if text[start + length :].strip() else ""
    value = int(figure) if figure.isdecimal() else roman_value(figure) if figure.isascii() else None
    return [Numeral("Chapter", value, length + len(figure))] if value else []


def _text(text: str, numeral: Numeral) -> str:
    start = len(text) - len(text.lstrip())
    return text[start : start + numeral.length]
