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

from aligner.documents.bilingual.seam_cuts import OPENING, cut_chinese_first, cut_english_first, inside_pair
from aligner.documents.bilingual.seam_numerals import is_numbered_twice, repeated_numeral
from aligner.documents.bilingual.seam_sharing import shared_cut
from aligner.documents.bilingual.side_counts import SideCounts, is_prose, weight_of
from aligner.documents.lines.numerals import numeral_of
from aligner.documents.lines.script import (
    HAN,
    LATIN,
    is_acronym,
    is_function_word,
    letters,
    script_of,
    without_addresses,
    words,
)
from aligner.late_patterns import late

_CHANGE = late(f"(?<=[{HAN}])[^{HAN}{LATIN}]*(?=[{LATIN}])|(?<=[{LATIN}])[^{HAN}{LATIN}]*(?=[{HAN}])")
_STROKE = late(r"\s+[/|｜／∕⁄]\s+")
_OUTER_STROKE = late(r"^[/|｜／∕⁄]\s+|\s+[/|｜／∕⁄]$")
_LABEL = late(r"[:：][\s_＿]*$")
_SHARED_BLANK = late(r"[:：]\s*[_＿]{3,}$")
"""The blank behind a label in both languages: `Signature 签字: ______`."""
_LONGEST_ACRONYM = 4
"""Letters of the acronyms that stand two in a row; titles in capitals have longer words."""
_LONGEST_NAME = 6
"""Letters of acronyms that are read as a word: `UNESCO`."""
LEAST_RATIO, GREATEST_RATIO = 0.2, 2.0
"""English words for each Han character, between which a text and its translation lie (usually near 0.6)."""
LEAST_OF_ALL, GREATEST_OF_ALL = 0.08, 4.0
"""The same of headings and short lines, beyond which the one renders the other in no case."""


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
    chinese_first: bool = True
    """Whether the Chinese usually comes first."""


def seam_of(text: str) -> Seam | None:
    """The best seam of a line, or None where no change of script leaves Chinese on one side, English on the other."""
    total = letters(text)
    plain = without_addresses(text)
    if not total.han or not re.search(f"[{LATIN}]", plain):
        return None
    if (numbered := repeated_numeral(text)) is not None and not inside_pair(text, numbered[0]):
        return _judged(text, numbered[0], numbered[1], total.weight, numbered=True)
    if (stroke := stroke_between(text)) is not None:
        return _judged(text, stroke.end(), script_of(text[: stroke.start()]) == "zh", total.weight)
    best: tuple[float, int, bool, re.Match[str]] | None = None
    counts = SideCounts(plain)
    for change in _CHANGE.finditer(plain):
        chinese_first = re.match(f"[{HAN}]", plain[change.start() - 1]) is not None
        if chinese_first:
            foreign = counts.misplaced_before(change.start()) + counts.han_behind(change.end())
        else:
            foreign = counts.misplaced_behind(change.end()) + counts.han_before(change.start())
        if best is None or foreign < best[0]:
            best = (foreign, change.start(), chinese_first, change)
    if best is None or best[0] > max(0.12 * total.weight, 1.6):
        return None
    cut = cut_chinese_first(plain, best[3]) if best[2] else cut_english_first(plain, best[3])
    cut = shared_cut(text, cut, best[2])
    if inside_pair(text, cut):
        return None
    return _judged(text, cut, best[2], total.weight)


def stroke_between(text: str) -> re.Match[str] | None:
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
    found = words(without_addresses(chinese))
    return weight_of(sum(map(is_prose, found)), sum(1 for word in found if not is_acronym(word)))


def _judged(text: str, cut: int, chinese_first: bool, weight: float, numbered: bool = False) -> Seam | None:
    left, right = text[:cut].strip(), text[cut:].strip()
    chinese, english = (left, right) if chinese_first else (right, left)
    found, han = words(without_addresses(english)), letters(chinese).han
    quoted = english[:1] in "《「『“" and english[-1:] in "》」』”"
    quoted = quoted and not (chinese[:1] in "“「『" and chinese[-1:] in "”」』")
    # A heading that both languages number is two texts, however short and in capitals: `2. SAFETY 2. 安全`.
    if quoted or not found or not han or (not numbered and len(found) < 4 and _are_acronyms(found)):
        return None
    if text[cut - 1] == "." and text[cut].islower():
        return None  # the ending of a file's name: `条例全文.pdf`
    ratio = len(found) / han
    counted = numeral_of(english) is not None or numeral_of(chinese) is not None
    sentence = any(is_function_word(word) for word in found)
    begun = english.lstrip(OPENING + "\"' ")
    opens = begun[:1].isdigit() or begun[:1].isupper()
    strong = han >= 2 and LEAST_RATIO <= ratio <= GREATEST_RATIO
    strong = strong and (numbered or (len(found) >= 3 and (sentence or counted or len(found) >= 4) and opens))
    if not strong and not LEAST_OF_ALL <= ratio <= GREATEST_OF_ALL:
        return None
    spaced = text[cut - 1 : cut].isspace() or text[cut : cut + 1].isspace()
    return Seam(cut, chinese_first, strong, spaced, weight)


def _are_acronyms(found: Sequence[str]) -> bool:
    """Whether all words are acronyms, which Chinese has too: `NATO`, but not `SALES CONTRACT`."""
    return all(is_acronym(word) for word in found) and not (len(found) > 1 and max(map(len, found)) > _LONGEST_ACRONYM)


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
    first = sum(seam.weight for seam in telling if seam.chinese_first) * 2 >= sum(seam.weight for seam in telling)
    return Gluing(glued, sum(seam.spaced for seam in telling) * 2 > len(telling), first)


def cut_line(text: str, gluing: Gluing) -> tuple[str, str, bool] | None:
    """The two sides of a glued line and whether the Chinese is the first; None where the line stays whole.

    In a document that is not glued nothing is cut. A weak seam needs the white space that the strong ones have: where
    nothing stands between `结束语Conclusion`, `使用 Windows` is Chinese with a name. Some lines prove themselves.
    """
    if not gluing.glued:
        return None
    seam = seam_of(text)
    if seam is None:
        return None
    left, right = text[: seam.cut].strip(), text[seam.cut :].strip()
    chinese, english = (left, right) if seam.chinese_first else (right, left)
    if not seam.strong and seam.spaced and not gluing.spaced and not _are_two(text, chinese, english):
        return None
    return _OUTER_STROKE.sub("", left), _OUTER_STROKE.sub("", right), seam.chinese_first


def _are_two(text: str, chinese: str, english: str) -> bool:
    """Whether a line is two texts whatever is at the seam: numbered twice, parted by a stroke, a title in capitals, the
    label of a field that is to be filled in."""
    found = sorted((len(word) for word in words(english)), reverse=True)
    capitals = english.isupper() and len(found) > 1 and found[0] > _LONGEST_NAME and found[1] > _LONGEST_ACRONYM
    labels = all(map(_LABEL.search, (chinese, english))) or _SHARED_BLANK.search(text) is not None
    return capitals or labels or is_numbered_twice(chinese, english) or stroke_between(text) is not None
