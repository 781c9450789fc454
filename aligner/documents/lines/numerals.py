"""List numerals at the head of a paragraph, in all the ways both languages number their points.

`一、`, `（一）`, `第四章`, `1.`, `(a)`, `iv)`, `①` and bullets. A numeral that is part of a sentence
(`21世纪`, `1.5 million`, `（三）项`) is none.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from aligner.late_patterns import late

_CHINESE = "一二三四五六七八九十百〇零○两"
_DIGITS = {character: value for value, character in enumerate("零一二三四五六七八九")} | {"〇": 0, "○": 0, "两": 2}
_ROMAN = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100}
# A bracketed numeral before one of these refers to a point and does not open one.
_NOT_REFERENCE = "(?![项款条目点類类節节號号級级年月日])"

PICTURE = "[\u2600-\u2604\u2607-\u2775\u2794-\u27a1\u27a3-\u27bf\u2b00-\u2bff\U0001f300-\U0001faff]\ufe0f?"
"""A picture sign or emoji, as posts set before their points and behind their sentences."""

# The value is the first group; the styles whose numerals may be confused (letters, Roman) both stand here.
_STYLES: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (name, late(pattern))
    for name, pattern in (
        ("第章", rf"第\s?([{_CHINESE}]+|\d{{1,3}})\s?(?:[章节節编編篇]|部分|段(?=[ \u3000]))"),
        ("第条", rf"第\s?([{_CHINESE}]+|\d{{1,3}})\s?[条條](?![{_CHINESE}\d第约約款件例所的规規和与與及至、之中])"),
        ("(一)", rf"[（(]([{_CHINESE}]{{1,4}})[)）]{_NOT_REFERENCE}"),
        ("一、", rf"([{_CHINESE}]{{1,4}})[、．](?![{_CHINESE}]+[、是年月日个個项項])"),
        ("(1)", rf"[（(](\d{{1,3}})[)）]{_NOT_REFERENCE}"),
        ("1.1", r"\d{1,2}(?:\.\d{1,2})*\.(\d{1,2})(?=\s+(?![万亿億倍])[A-Z\u4e00-\u9fff])"),
        ("1、", r"(\d{1,3})、(?!\d)"),
        ("1)", r"(\d{1,3})[)）]"),
        ("1.", r"(\d{1,3})(?:[.．](?!\d)(?=\s|\D|$)|[.．](?=(?:19|20)\d\d年)|(?<!0)．(?=\d{3}))"),
        ("(a)", r"[（(]([a-z])[)）]"),
        ("(i)", r"[（(]([ivxl]{1,6})[)）]"),
        ("(A)", r"[（(]([A-Z])[)）]"),
        ("(I)", r"[（(]([IVXL]{1,6})[)）]"),
        ("a)", r"([a-z])[)）](?=\s)"),
        ("i)", r"([ivxl]{1,6})[)）.](?=\s)"),
        ("I.", r"([IVXL]{1,6})[.,、．)](?=\s)"),
        ("A.", r"([A-H])[.、．)](?=\s?[^\s.])(?!\s?[A-Z]\.)"),
        ("①", r"([①-⑳❶-❿]|\d(?=\ufe0f?\u20e3))(?:\ufe0f?\u20e3)?"),
        ("•", rf"([•·●○▪■□◆◇►▶➢★☆※]\ufe0f?|{PICTURE}|[-–—*](?=\s))\s*(?=\S)"),
    )
)
_MAYBE = late(rf"[第（(\d{_CHINESE}①-⑳❶-❿•·●○▪■□◆◇►▶➢★☆※–—*-]|{PICTURE}|[A-Za-z]{{1,6}}[.,、．)）]")
"""How every numeral begins: most texts do not."""


@dataclass(frozen=True, slots=True)
class Numeral:
    """A list numeral or bullet."""

    style: str
    """How it is written, named after its first member: "一、", "(一)", "1.", "(a)" …; "•" for bullets."""
    value: int
    """Its place in the list, from 1; 0 for a bullet."""
    length: int
    """How many characters of the text it takes, without the white space behind it."""


def chinese_value(text: str) -> int:
    """The value of a Chinese numeral below a thousand (`十二`, `二十`, `一百零三`, `二〇`)."""
    if not set(text) & {"十", "百"}:
        return int("".join(str(_DIGITS[character]) for character in text))
    total = digit = 0
    for character in text:
        if character in "十百":
            total += (digit or 1) * (10 if character == "十" else 100)
            digit = 0
        else:
            digit = _DIGITS[character]
    return total + digit


def _roman_value(text: str) -> int:
    values = [_ROMAN[character] for character in text.lower()]
    return sum(
        -value if following > value else value for value, following in zip(values, [*values[1:], 0], strict=True)
    )


def bare_value(text: str) -> int | None:
    """The value of a line that is nothing but a section's number, with at most a mark behind it; None for any other.

    >>> bare_value("四"), bare_value("IV."), bare_value("4"), bare_value("四个")
    (4, 4, 4, None)
    """
    figure = text.strip().rstrip(".．、")
    if re.fullmatch("[一二三四五六七八九十]{1,3}", figure):
        return chinese_value(figure)
    if re.fullmatch("[IVXL]{1,6}", figure):
        return _roman_value(figure)
    return int(figure) if re.fullmatch(r"[0-9]{1,2}", figure) else None


def _value(style: str, text: str) -> int:
    if style == "•":
        return 0
    if style == "①":
        return int(text) if text.isdecimal() else ord(text) - ord("❶" if text >= "❶" else "①") + 1
    if style in ("(i)", "(I)", "i)", "I."):
        return _roman_value(text)
    if style in ("(a)", "(A)", "a)", "A."):
        return ord(text.lower()) - ord("a") + 1
    return int(text) if text.isdecimal() else chinese_value(text)


def numerals_at(text: str, position: int = 0) -> tuple[Numeral, ...]:
    """Every reading of the list numeral that begins at a position; empty without one.

    `(i)` and `(I)` are read as a letter and as a Roman numeral: only its neighbours in the list can tell.
    """
    if not _MAYBE.match(text, position):
        return ()
    readings = []
    for style, pattern in _STYLES:
        match = pattern.match(text, position)
        if match:
            readings.append(Numeral(style, _value(style, match.group(1)), len(match.group(0).rstrip())))
    return tuple(readings)


def numeral_of(text: str) -> Numeral | None:
    """The list numeral with which a paragraph begins, in its likeliest reading, or None."""
    readings = numerals_at(text)
    return readings[0] if readings else None
