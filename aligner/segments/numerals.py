"""List numerals: what stands before an item, a clause or a heading and numbers it.

`一、` `（一）` `1.` `1、` `(1)` `①` `第一条` `IV.` `VII,` `(a)` `a)`. A numeral stays with its item, so its full stop
ends no sentence; and where the items of a list stand glued on one line, the next numeral begins the next item.
"""

from __future__ import annotations

import re
import unicodedata
from typing import NamedTuple

_HAN_FIGURES = {figure: value for value, figure in enumerate("〇一二三四五六七八九")} | {"零": 0, "两": 2, "兩": 2}
_HAN_UNITS = {"十": 10, "百": 100, "千": 1000}
_HAN = rf"[{''.join(_HAN_FIGURES)}{''.join(_HAN_UNITS)}]{{1,6}}"
_LATIN = r"[IVXLC]{1,7}|[ivxlc]{1,7}|[A-Za-z]"
_FIGURE = rf"({_HAN}|\d{{1,3}}(?:\.\d{{1,3}}){{0,4}}|{_LATIN})"
_ROMAN = re.compile(r"(X[CL]|L?X{0,3})(I[XV]|V?I{0,3})")
_ROMAN_PARTS = {"XC": 90, "XL": 40, "IX": 9, "IV": 4, "L": 50, "X": 10, "V": 5, "I": 1}
_SHAPES: dict[str, re.Pattern[str]] = {
    "brackets": re.compile(rf"[(（]\s?{_FIGURE}\s?[)）]"),
    "ordinal": re.compile(rf"第\s?({_HAN}|\d{{1,4}})\s?[编編章节節条條款项項]"),
    "circle": re.compile("([①-⑳㈠-㈩⑴-⒇⒈-⒛])"),
    "comma": re.compile(rf"{_FIGURE}(?:[、，]|,(?!\d))"),
    "bracket": re.compile(rf"{_FIGURE}[)）]"),
    "stop": re.compile(rf"{_FIGURE}[.．](?!\d)"),
}
_ITEM_GAP = re.compile(r"[;；。]\s*(?:(?:and|or)\s+)?(?=[(（第①-⒛㈠-㈩\w])")


class ListNumeral(NamedTuple):
    """A list numeral found in a text."""

    shape: str
    """How it is dressed: "brackets", "ordinal", "circle", "comma", "bracket" or "stop"."""
    readings: dict[str, int]
    """Its value by kind of figure: "han", "digits", "roman", "letter" or "circle"; `i` has two readings."""
    end: int
    """Offset behind it."""

    def follows(self, other: ListNumeral) -> bool:
        """Whether it is the next number in the same list."""
        return self.shape == other.shape and any(
            other.readings.get(kind) == value - 1 for kind, value in self.readings.items()
        )


def numeral_at(text: str, position: int) -> ListNumeral | None:
    """The list numeral that begins at `position`, or None."""
    for shape, pattern in _SHAPES.items():
        if (found := pattern.match(text, position)) and (readings := _readings(found[1])):
            return ListNumeral(shape, readings, found.end())
    return None


def glued_items(text: str) -> list[int]:
    """Offsets of the second and later items of a list whose items stand glued on one line.

    Only where the text itself begins with a numeral, an item ends in a semicolon or 。, and the next numeral of the
    same make counts on: `(三)甲;(四)乙` has two items, `包括：（一）甲；（二）乙` is a sentence that lists.
    """
    current = numeral_at(text, len(text) - len(text.lstrip()))
    offsets: list[int] = []
    if current is not None:
        for gap in _ITEM_GAP.finditer(text, current.end):
            numeral = numeral_at(text, gap.end())
            if numeral is not None and numeral.follows(current):
                offsets.append(gap.end())
                current = numeral
    return offsets


def _readings(figure: str) -> dict[str, int]:
    """The values a figure may have, by kind; empty if it is no number after all (`IVX`)."""
    if figure[0].isascii():
        if figure[0].isdigit():
            return {"digits": int(figure.rpartition(".")[2])}
        readings = {"letter": ord(figure.lower()) - ord("a") + 1} if len(figure) == 1 else {}
        if (roman := _ROMAN.fullmatch(figure.upper())) is not None:
            readings["roman"] = _roman_value(roman[0])
        return readings
    if figure[0] in _HAN_FIGURES or figure[0] in _HAN_UNITS:
        return {"han": _han_value(figure)}
    return {"circle": int(unicodedata.numeric(figure))}


def _roman_value(figure: str) -> int:
    value = 0
    for part, worth in _ROMAN_PARTS.items():
        value += worth * figure.count(part)
        figure = figure.replace(part, "")
    return value


def _han_value(figure: str) -> int:
    """The value of Chinese figures, with units (二十一) or place by place (二〇)."""
    if not any(character in _HAN_UNITS for character in figure):
        return int("".join(str(_HAN_FIGURES[character]) for character in figure))
    total = digit = 0
    for character in figure:
        if (unit := _HAN_UNITS.get(character)) is not None:
            total += (digit or 1) * unit
            digit = 0
        else:
            digit = _HAN_FIGURES[character]
    return total + digit
