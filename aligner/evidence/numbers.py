"""Numbers in Chinese and English, in every form that both languages write them, as comparable values.

Values are decimal strings without trailing zeros ("1200000", "3.5", "0.03"), so that 一百二十万, 120万, 1.2 million
and 1,200,000 meet. Every number keeps its place in the text, so that a reader can be shown it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation

from aligner.evidence import number_words
from aligner.evidence.alternation import alternation
from aligner.evidence.number_words import MONTHS, ORDINALS, SMALL

DIGITS = {c: i for i, c in enumerate("零一二三四五六七八九")} | {
    "〇": 0,
    "○": 0,
    "两": 2,
    "兩": 2,
    "壹": 1,
    "贰": 2,
    "貳": 2,
    "叁": 3,
    "參": 3,
    "肆": 4,
    "伍": 5,
    "陆": 6,
    "陸": 6,
    "柒": 7,
    "捌": 8,
    "玖": 9,
}
"""Chinese digits, everyday and financial."""
TENS = {"十": 10, "拾": 10, "百": 100, "佰": 100, "千": 1000, "仟": 1000}
MYRIADS = {"万": 10**4, "萬": 10**4, "亿": 10**8, "億": 10**8, "兆": 10**12}
_SCALES = {
    "hundred": 100,
    "thousand": 1000,
    "million": 10**6,
    "billion": 10**9,
    "trillion": 10**12,
    "dozen": 12,
    "bn": 10**9,
    "mn": 10**6,
}
_ORDINALS = ORDINALS | {"hundredth": 100}
_ROMAN = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}

_NUMERAL = "零一二三四五六七八九〇○两兩壹贰貳叁參肆伍陆陸柒捌玖十拾百佰千仟万萬亿億兆"
_ARABIC = r"\d+(?:[,，]\d{3})*(?:\.\d+)?|\d+(?:\.\d+)?"
_CHINESE = re.compile(
    rf"(?P<fraction>[{_NUMERAL}\d]+分之[{_NUMERAL}\d]+(?:点[〇零一二三四五六七八九]+)?)"
    rf"|(?P<mixed>(?:{_ARABIC})\s*[十百千万萬亿億兆]+)"
    rf"|(?P<arabic>{_ARABIC})(?P<percent>\s*[%％])?"
    rf"|(?P<numeral>[{_NUMERAL}]+(?:点[零一二三四五六七八九]+)?)"
)
_WORDS_EN = alternation((*SMALL, *number_words.TENS, *_SCALES, *_ORDINALS))
_ENGLISH = re.compile(
    rf"(?P<arabic>\d+(?:,\d{{3}})*(?:\.\d+)?|\.\d+)(?:(?:st|nd|rd|th)\b)?"
    rf"(?:[\s-]*(?P<scale>hundred|thousand|million|billion|trillion|dozen|bn|mn)\b)?"
    rf"(?P<percent>\s*%|\s*per\s?cent\b)?"
    rf"|\b(?P<words>(?:{_WORDS_EN})s?(?:(?:[\s-]+(?:and\s+)?|\s*-\s*)(?:{_WORDS_EN})s?)*)\b(?P<wpercent>\s+per\s?cent\b)?"
    rf"|\b(?P<month>{alternation(MONTHS)})\b",
    re.IGNORECASE,
)

_MEASURE = "年月日号时分秒个名位人次项条章节款届岁元级种类国方家件台辆架艘米里斤吨度倍成天周层座所部卷页期轮点区期代世"


@dataclass(frozen=True, slots=True)
class Number:
    """One number of a text."""

    start: int
    """Offset of its first character."""
    end: int
    """Offset behind its last character."""
    value: str
    """Decimal value as a plain string: "1200000", "0.03"; digits read one by one for years: "2015"."""
    sure: bool = True
    """Whether it surely is a number: 三 in 三个 is, 一 in 一切 and "one" in "no one" are not."""


def plain(value: Decimal) -> str:
    """A decimal as a plain string without exponent or trailing zeros."""
    text = format(value, "f")
    return text.rstrip("0").rstrip(".") if "." in text else text


def chinese_value(numeral: str) -> Decimal:
    """Value of a Chinese numeral: 一百二十万, 二〇一五, 三点五, 两千; ValueError if it is none."""
    whole, _, fraction = numeral.partition("点")
    known = all(c in DIGITS or c in TENS or c in MYRIADS for c in whole) and all(c in DIGITS for c in fraction)
    if not whole or not known:
        raise ValueError(f"not a Chinese numeral: {numeral!r}")
    if len(whole) > 1 and all(c in DIGITS for c in whole):
        total = int("".join(str(DIGITS[c]) for c in whole))
    else:
        total = section = digit = 0
        for c in whole:
            if c in DIGITS:
                digit = DIGITS[c]
            elif c in TENS:
                section += (digit or 1) * TENS[c]
                digit = 0
            else:
                total = (
                    (total + section + digit or 1) * MYRIADS[c]
                    if MYRIADS[c] > total
                    else (total + (section + digit) * MYRIADS[c])
                )
                section = digit = 0
        total += section + digit
    value = Decimal(total)
    if fraction:
        value += Decimal("0." + "".join(str(DIGITS[c]) for c in fraction))
    return value


def chinese_numbers(text: str) -> Iterator[Number]:
    """The numbers of a Chinese text, in order: Arabic, numerals, mixed (1.2亿), percent, fractions (三分之二)."""
    for match in _CHINESE.finditer(text):
        kind, start, end = match.lastgroup or "", match.start(), match.end()
        try:
            if match["fraction"]:
                below, above = match["fraction"].split("分之")
                value = _amount(above) / _amount(below)
                yield Number(start, end, plain(round(value, 6)))
            elif match["mixed"]:
                yield Number(start, end, plain(_amount(match["mixed"])))
            elif match["arabic"]:
                value = Decimal(match["arabic"].replace(",", "").replace("，", ""))
                yield Number(start, end, plain(value / 100 if match["percent"] else value))
            else:
                numeral = match["numeral"]
                near = text[end : end + 1]
                sure = len(numeral) > 1 or text[start - 1 : start] == "第" or (near != "" and near in _MEASURE)
                yield Number(
                    start, end, plain(chinese_value(numeral)), sure and numeral not in {"万一", "千万", "百万", "一一"}
                )
        except (ValueError, InvalidOperation, ZeroDivisionError):
            assert kind  # a run of units without a value, such as 亿万: a word, not a number
            continue


def _amount(text: str) -> Decimal:
    """Value of an Arabic, Chinese or mixed amount (120万, 1.2亿, 三, 50)."""
    match = re.match(rf"({_ARABIC})\s*([十百千万萬亿億兆]*)$", text)
    if not match:
        return chinese_value(text)
    value = Decimal(match[1].replace(",", "").replace("，", ""))
    for unit in match[2]:
        value *= TENS.get(unit) or MYRIADS[unit]
    return value


def english_numbers(text: str) -> Iterator[Number]:
    """The numbers of an English text, in order: digits, words, scales, ordinals, per cent, months as their number."""
    for match in _ENGLISH.finditer(text):
        start, end = match.start(), match.end()
        if match["arabic"]:
            value = Decimal(match["arabic"].replace(",", ""))
            if match["scale"]:
                value *= _SCALES[match["scale"].lower()]
            yield Number(start, end, plain(value / 100 if match["percent"] else value))
        elif match["month"]:
            month = match["month"]
            if month[0].isupper():
                yield Number(start, end, str(MONTHS[month.lower()]), sure=month != "May")
        else:
            words = re.findall(r"[a-z]+", match["words"].lower())
            found = _word_value([w for w in words if w != "and"])
            if found is not None:
                sure = len(words) > 1 or words[0] not in {"one", "second", "first", "dozen", "zero"}
                value = found / 100 if match["wpercent"] else found
                yield Number(start, end, plain(value), sure)


def _word_value(words: list[str]) -> Decimal | None:
    """Value of a run of English number words, None for a bare scale ("millions of")."""
    total = current = 0
    any_digit = False
    for word in words:
        singular = word.removesuffix("s") if word not in SMALL else word
        if singular in SMALL or singular in number_words.TENS or word in _ORDINALS:
            current += SMALL.get(singular) or number_words.TENS.get(singular) or _ORDINALS.get(word) or 0
            any_digit = True
        elif singular == "hundred":
            current = (current or 1) * 100
        elif singular in _SCALES:
            total += (current or 1) * _SCALES[singular]
            current = 0
    if not any_digit and not (len(words) == 1 and words[0] in {"hundred", "thousand", "million", "dozen"}):
        return None
    return Decimal(total + current)


def roman_value(numeral: str) -> int | None:
    """Value of a Roman numeral up to 399 in capitals, None if it is none."""
    if not re.fullmatch(r"C{0,3}(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})", numeral) or not numeral:
        return None
    values = [_ROMAN[c] for c in numeral]
    return sum(-v if v < max(values[i:]) else v for i, v in enumerate(values))


_ITEM = re.compile(
    r"\s*(?:第?(?P<zh>[一二三四五六七八九十百]+)(?:[、.．,，]|[条章节款项部]|[)）])"
    r"|[(（](?P<zhp>[一二三四五六七八九十百]+|\d{1,3})[)）]"
    r"|(?P<circled>[①-⑳])"
    r"|(?:Chapter|Article|Section|Part|Annex)?\s*(?P<roman>[IVXLC]{1,7})(?:[,.):]|\s|$)"
    r"|(?:Chapter|Article|Section|Part|Annex|No\.)?\s*(?P<arabic>\d{1,3})(?:[.)、:]|\s|$)"
    r"|(?P<word>First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth)(?:ly)?,)"
)


def item_number(text: str) -> int | None:
    """The numeral that a list item or heading begins with (一、 （三） 第四章 2. VII, (5) First,), None without one."""
    match = _ITEM.match(text)
    if not match:
        return None
    if match["zh"]:
        return int(chinese_value(match["zh"]))
    if match["zhp"]:
        return int(match["zhp"]) if match["zhp"].isdigit() else int(chinese_value(match["zhp"]))
    if match["circled"]:
        return ord(match["circled"]) - ord("①") + 1
    if match["roman"]:
        return roman_value(match["roman"])
    return int(match["arabic"]) if match["arabic"] else _ORDINALS[match["word"].lower()]
