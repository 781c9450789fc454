"""The numeral that a glued line repeats at its seam: `（一）扩大贸易；(1) expanding trade;`, `• 鼓励。• Encourage …`.

A point that both languages number has its second numeral, of the same value and in whatever style, right before the
other language. That tells the seam where nothing else does: behind a letter (`a)`), a bullet, a circled figure.
"""

from __future__ import annotations

from aligner.documents.lines.numerals import Numeral, bare_value, numeral_of, numerals_at
from aligner.documents.lines.script import HAN, LATIN, Script, letters, words
from aligner.late_patterns import late

_BEFORE_TEXT = late(rf"[^{HAN}{LATIN}0-9]*([{HAN}{LATIN}])")
_LAST_LETTER = late(rf"([{HAN}{LATIN}])[^{HAN}{LATIN}]*$")
_HAN = late(f"[{HAN}]")
_WORDS_BEGIN = late("[A-Za-z0-9]")
_DIVISION = late(r"(?i:chapter|article|section|part|annex)\s+([IVXL]+|\d+)\b")
_DASHES = tuple("-–—*·")
"""Bullets that stand between words too."""
_POINT_ENDS = tuple("。；;.:：!！?？”’」』)）…")
_LAST_BUT_ONE = late(r"[，；,;]\s*(?:以?及|和|或者?|and|or)$")
"""How the last point but one of a list ends."""


def repeated_numeral(text: str) -> tuple[int, bool] | None:
    """Where the numeral stands that a line begins with once more, and whether the Chinese is before it; None without.

    >>> repeated_numeral("① 湿地修复；① wetland restoration;"), repeated_numeral("(1) 适用第(1)项。")
    ((7, True), None)
    """
    start = len(text) - len(text.lstrip())
    readings = numerals_at(text, start)
    if not readings:
        return None
    best: tuple[float, int, bool] | None = None
    begin = start + max(reading.length for reading in readings)
    for position in range(begin + 1, len(text)):
        length = _repeated(readings, text, start, position)
        behind = _BEFORE_TEXT.match(text, position + length) if length else None
        if behind is None:
            continue
        second: Script = "zh" if _HAN.match(behind.group(1)) else "en"
        last = _LAST_LETTER.search(text, begin, position)
        if last is None or bool(_HAN.match(last.group(1))) == (second == "zh"):
            continue  # no seam: the numeral stands within one of the languages, as in `Chapter IV.`
        first, other = letters(text[begin:position]), letters(text[position + length :])
        foreign = first.han + 1.6 * other.function_words if second == "zh" else other.han + first.function_words
        # Short words in capitals (`2. SAFETY 2. 安全`) count here, though elsewhere they may be acronyms.
        own = len(words(text[begin:position])) if second == "zh" else first.han
        if own and (best is None or foreign <= best[0]):
            best = (foreign, position, second == "en")
    if best is None or best[0] > max(0.12 * letters(text).weight, 1.6):
        return None
    return best[1], best[2]


def _repeated(readings: tuple[Numeral, ...], text: str, start: int, position: int) -> int:
    """The length of a numeral at a position that has the value of the line's own, 0 where none begins there."""
    before = text[position - 1]
    if before in "(（" or (_WORDS_BEGIN.match(text, position) and before.isascii() and before.isalnum()):
        return 0
    for own in readings:
        for numeral in numerals_at(text, position):
            bullet = numeral.style == "•"
            if numeral.value != own.value or bullet != (own.style == "•"):
                continue
            if bullet and (text[position] != text[start] or not _is_apart(text, position)):
                continue
            return numeral.length
    return 0


def _is_apart(text: str, position: int) -> bool:
    """Whether a bullet opens a point, and is no dash or dot between two words."""
    before = text[:position].rstrip()
    return text[position] not in _DASHES or before.endswith(_POINT_ENDS) or _LAST_BUT_ONE.search(before) is not None


def is_numbered_twice(chinese: str, english: str) -> bool:
    """Whether a heading has its number in both languages, which proves that one renders the other.

    >>> is_numbered_twice("第一条", "Article 1"), is_numbered_twice("第二章 航道", "Chapter II: Fairways")
    (True, True)
    """
    numeral, division = numeral_of(chinese), _DIVISION.match(english)
    theirs = bare_value(division.group(1)) if division else getattr(numeral_of(english), "value", None)
    return numeral is not None and numeral.value > 0 and numeral.value == theirs
