"""The seam between Chinese and English on one line: `第四章 行动计划Chapter IV. Plan of Action`.

A line is glued where at one change of script a full text of one language ends and a full text of the other begins.
Chinese with English names and terms in it, or English quoting Chinese, has changes of script but no seam: one of the
sides would be a mixture. Since a single short line can look glued by accident, the document must bear it
out (`Gluing`).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from aligner.documents.numerals import numeral_of
from aligner.documents.script import HAN, LATIN, is_acronym, is_function_word, letters, script_of, words
from aligner.documents.seam_numerals import is_numbered_twice, repeated_numeral

_CHANGE = re.compile(f"(?<=[{HAN}])[^{HAN}{LATIN}]*(?=[{LATIN}])|(?<=[{LATIN}])[^{HAN}{LATIN}]*(?=[{HAN}])")
_CLOSING = "。，；：！？、”’）》」』】〉…％%,.;:!?)]}"
_OPENING = "“‘（《「『【〈([{"
_NUMERAL_BEFORE = re.compile(r"[（(]?(?<!\d)\d{1,3}(?:\.\d{1,2})*[.)、．）]\s*$|[（(]\s*$")
_PAIRS = {"（": "）", "(": ")", "“": "”", "《": "》", "「": "」", "『": "』", "【": "】", "[": "]"}
_MEASURES = "年月日世届个個项項次点點岁歲万萬亿億多余名位条條国國家％倍周天小分秒大"
_ACRONYM_THEN_WORD = re.compile(r"[A-Z][A-Z0-9&-]+(?=[A-Z][a-z]{2,})")
_NAME_THEN_WORD = re.compile(r"[A-Z][a-z]+(?=[A-Z][a-z]*\b)")
# A Latin name in marks that the Chinese opened: nothing separates it from what follows.
_QUOTED_NAME = re.compile(
    rf"[“（《「『【(][^{HAN}”）》」』】)]{{1,60}}[”）》」』】)]"
    r"(?=[A-Za-z。，；：、！？])[。，；：！？]*"
)
_LATIN_TO_STOP = re.compile(r"[A-Za-z0-9+&./ -]{1,40}[。；！？：][”’）》」』\"]*")
_DASHED = re.compile(r"[.!?][\"'’”]*[—…]*$")
_LAST_TOKENS = re.compile(r"(?:(?<=\w\w[.!?])|(?<=[)”\"][.!?]))[\"”’)]?((?:[A-Z][\w+.-]*\s?){1,2})$")
_STROKE = re.compile(r"\s+[/|｜／]\s+")
_OUTER_STROKE = re.compile(r"^[/|｜／]\s+|\s+[/|｜／]$")
LEAST_RATIO, GREATEST_RATIO = 0.2, 2.0
"""English words for each Han character, between which a text and its translation lie (usually near 0.6)."""


@dataclass(frozen=True, slots=True)
class Seam:
    """Where a line would be cut, and how good the two sides are."""

    cut: int
    """Offset of the first character of the second side."""
    chinese_first: bool
    strong: bool
    """Whether both sides are full texts of plausible length, whatever the document."""
    spaced: bool
    """Whether white space stands at the cut."""
    weight: float
    """The line's weight in Han characters."""


@dataclass(frozen=True, slots=True)
class Gluing:
    """What a document's lines say together about seams."""

    glued: bool = False
    """Whether the document has both languages on its lines as a rule."""
    spaced: bool = False
    """Whether white space usually stands at the seams."""


def seam_of(text: str) -> Seam | None:
    """The best seam of a line, or None where no change of script leaves Chinese on one side, English on the other."""
    total = letters(text)
    if not total.han or not re.search(f"[{LATIN}]", text):
        return None
    if (numbered := repeated_numeral(text)) is not None and not inside_pair(text, numbered[0]):
        return _judged(text, numbered[0], numbered[1], total.weight, numbered=True)
    if (stroke := _stroke_between(text)) is not None:
        return _judged(text, stroke.end(), script_of(text[: stroke.start()]) == "zh", total.weight)
    best: tuple[float, int, bool, re.Match[str]] | None = None
    for change in _CHANGE.finditer(text):
        chinese_first = re.match(f"[{HAN}]", text[change.start() - 1]) is not None
        left, right = text[: change.start()], text[change.end() :]
        chinese, english = (left, right) if chinese_first else (right, left)
        foreign = misplaced(chinese) + letters(english).han
        if best is None or foreign < best[0]:
            best = (foreign, change.start(), chinese_first, change)
    if best is None or best[0] > max(0.12 * total.weight, 1.6):
        return None
    cut = _cut_chinese_first(text, best[3]) if best[2] else _cut_english_first(text, best[3])
    if cut is None or inside_pair(text, cut):
        return None
    return _judged(text, cut, best[2], total.weight)


def _stroke_between(text: str) -> re.Match[str] | None:
    """The one stroke with white space around it that has a text of each language before and behind it."""
    strokes = list(_STROKE.finditer(text))
    if len(strokes) != 1:
        return None
    left, right = text[: strokes[0].start()], text[strokes[0].end() :]
    chinese, english = (left, right) if script_of(left) == "zh" else (right, left)
    apart = script_of(chinese) == "zh" and script_of(english) == "en" and not letters(english).han
    return strokes[0] if apart and not misplaced(chinese) else None


def misplaced(chinese: str) -> float:
    """How much English prose a Chinese side holds, in Han characters: terms and names count little, grammar much."""
    found = words(chinese)
    prose = sum(1 for word in found if is_function_word(word) and word.islower())
    terms = sum(1 for word in found if not is_acronym(word)) - prose
    return 3.0 * prose + 0.4 * max(terms, 0)


def _judged(text: str, cut: int, chinese_first: bool, weight: float, numbered: bool = False) -> Seam | None:
    left, right = text[:cut].strip(), text[cut:].strip()
    chinese, english = (left, right) if chinese_first else (right, left)
    found, han = words(english), letters(chinese).han
    quoted = english[:1] in "《「『“" and english[-1:] in "》」』”"
    quoted = quoted and not (chinese[:1] in "“「『" and chinese[-1:] in "”」』")
    if quoted or not found or not han or (len(found) < 4 and all(is_acronym(word) for word in found)):
        return None
    if text[cut - 1] == "." and text[cut].islower():
        return None  # the ending of a file's name: `条例全文.pdf`
    ratio = len(found) / han
    counted = numeral_of(english) is not None or numeral_of(chinese) is not None
    sentence = any(is_function_word(word) for word in found)
    opening = english.lstrip(_OPENING + "\"' 0123456789.、)")[:1]
    strong = han >= 2 and LEAST_RATIO <= ratio <= GREATEST_RATIO
    strong = strong and (
        numbered or (len(found) >= 3 and (sentence or counted or len(found) >= 4) and opening.isupper())
    )
    if not strong and not 0.08 <= ratio <= 4:
        return None
    spaced = text[cut - 1 : cut].isspace() or text[cut : cut + 1].isspace()
    return Seam(cut, chinese_first, strong, spaced, weight)


def _cut_chinese_first(text: str, change: re.Match[str]) -> int:
    """The cut within the marks between the last Han character and the first Latin letter, or behind an acronym."""
    start, end = change.span()
    region = text[start:end]
    numeral = _NUMERAL_BEFORE.search(region)
    if numeral and _is_list_numeral(text, start, region, numeral):
        return start + numeral.start()
    cut = end
    # A single straight mark opens here: English alone uses it.
    while cut > start and (
        text[cut - 1] in _OPENING
        or text[cut - 1] == "'"
        or (text[cut - 1] == '"' and not _is_chinese_quote(text[: cut - 1]))
    ):
        cut -= 1
    # Dashes behind a full stop begin the English.
    dashes = re.search(r"[。！？；.!?;][”’」』]*\s*([—–]+\s*)$", text[start:cut])
    if dashes:
        cut = start + dashes.start(1)
    # Figures that stand apart from the Chinese and lead the English belong to it: `… 2030 Agenda`.
    leading = re.search(r"\s(\d[\d,.]*\s+)$", text[start:cut])
    if leading:
        cut = start + leading.start(1)
    if cut < end:
        quoted = _QUOTED_NAME.match(text, cut)
        return quoted.end() if quoted else cut
    if any(mark in "。！？；;." for mark in region):
        return cut
    return end + _latin_end(text[:end], text[end:], region)


def _latin_end(before: str, right: str, region: str) -> int:
    """How many characters behind the last Han character still belong to the Chinese, Latin ones among them."""
    closing = _unclosed(before)
    if closing:
        end = right.find(closing)
        if 0 < end <= 80:
            end += 1
            while right[end : end + 1] and right[end] in _CLOSING:
                end += 1
            return end
    stop = _LATIN_TO_STOP.match(right)
    if stop and not any(is_function_word(word) for word in words(stop.group())):
        return stop.end()
    return _acronym_length(right, region)


def _unclosed(text: str) -> str:
    """The mark that would close the bracket or quotation last left open in a text, "" if none is open."""
    opened = [
        (text.rfind(opening), closing)
        for opening, closing in _PAIRS.items()
        if text.count(opening) > text.count(closing)
    ]
    return max(opened)[1] if opened else ""


def _is_list_numeral(text: str, start: int, region: str, numeral: re.Match[str]) -> bool:
    english, chinese = numeral_of(text[start + numeral.start() :]), numeral_of(text.lstrip())
    if numeral.group().strip() in ("(", "（") or english is None:
        return False
    if chinese is not None:
        # `第五章` against `5.`, but not the 5 of `增长了5.` in a point that counts otherwise.
        return english.value == chinese.value or numeral.start() > 0
    return numeral.start() > 0 or region.endswith(" ")


def _is_chinese_quote(chinese: str) -> bool:
    """Whether a straight double quote at the seam belongs to the Chinese: that side has one without its partner."""
    return chinese.count('"') % 2 == 1


def _acronym_length(right: str, region: str) -> int:
    """How many characters of an acronym or name at the seam still belong to the Chinese: `参加APEC|Participation …`."""
    if region.strip():
        return 0
    joint = _ACRONYM_THEN_WORD.match(right)
    if joint:
        return joint.end()
    for joint in _NAME_THEN_WORD.finditer(right[:60]):
        name = right[: joint.end()]
        if len(words(name)) <= 3 and re.search(rf"\b{re.escape(words(name)[-1])}\b", right[joint.end() :]):
            return joint.end()
    return 0


def _cut_english_first(text: str, change: re.Match[str]) -> int:
    start, end = change.span()
    cut = end
    region = text[start:end]
    numeral = re.search(r"[（(]?(?<!\d)\d{1,3}[.)、．）]\s*$", region)
    figures = re.search(r"\d{2,4}\s?$" if text[end] == "年" else r"\d[\d,.]*\s?$", region)
    if numeral and region[: numeral.start()].rstrip()[-1:] in tuple('.!?"”'):
        cut = start + numeral.start()
    elif figures and (text[end] in _MEASURES or not text[start + figures.start() - 1].isspace()):
        cut = start + figures.start()
    # Dashes behind a full stop begin the Chinese, and so does its long dash unless it ends on one too.
    dashed = text[:cut].endswith("——") and not text.rstrip().endswith("—")
    while cut > start and (
        text[cut - 1] in _OPENING
        or (text[cut - 1] == '"' and _is_chinese_quote(text[cut:]))
        or (text[cut - 1] in "—…" and (dashed or _DASHED.search(text[:cut]) is not None))
    ):
        cut -= 1
    if cut == end and not region:
        # A name between an English full stop and the Chinese begins the Chinese: `….|ICANN的改革`.
        name = _LAST_TOKENS.search(text[:start])
        if name and not any(is_function_word(word) for word in words(name.group(1))):
            return name.start(1)
    return cut


def inside_pair(text: str, cut: int) -> bool:
    """Whether a cut would tear a bracket or quotation in two."""
    left = text[:cut]
    return any(
        left.count(opening) > left.count(closing) and closing in text[cut:] and not (opening == "“" and '"' in left)
        for opening, closing in _PAIRS.items()
    )


def gluing_of(texts: Sequence[str]) -> Gluing:
    """Judges a document's lines: glued where strong seams carry a good part of the text, or most lines have a seam."""
    seams = [seam_of(text) for text in texts]
    total = sum(letters(text).weight for text in texts)
    found = [seam for seam in seams if seam]
    strong = [seam for seam in found if seam.strong]
    carried = sum(seam.weight for seam in strong)
    most = len(found) >= 3 and len(found) >= 0.6 * len(texts) and sum(seam.weight for seam in found) >= 0.6 * total
    glued = (bool(strong) and carried >= 0.3 * total) or (len(strong) >= 3 and carried >= 0.15 * total) or most
    telling = strong or found
    return Gluing(glued, sum(seam.spaced for seam in telling) * 2 > len(telling))


def cut_line(text: str, gluing: Gluing) -> tuple[str, str, bool] | None:
    """The two sides of a glued line and whether the Chinese is the first; None where the line stays whole.

    In a document that is not glued nothing is cut. A weak seam needs the white space that the strong ones have: where
    nothing stands between `结束语Conclusion`, `使用 Windows` is Chinese with a name. `第一条 Article 1` proves itself.
    """
    if not gluing.glued:
        return None
    seam = seam_of(text)
    if seam is None:
        return None
    left, right = text[: seam.cut].strip(), text[seam.cut :].strip()
    numbered = is_numbered_twice(*((left, right) if seam.chinese_first else (right, left)))
    if not seam.strong and not numbered and seam.spaced and not gluing.spaced:
        return None
    return _OUTER_STROKE.sub("", left), _OUTER_STROKE.sub("", right), seam.chinese_first
