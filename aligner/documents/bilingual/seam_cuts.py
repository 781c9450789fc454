"""Where exactly a glued line is cut: which marks, figures, numerals and names at the seam belong to which language."""

from __future__ import annotations

import re

from aligner.documents.lines.numerals import numeral_of
from aligner.documents.lines.script import HAN, is_function_word, words
from aligner.late_patterns import late

_CLOSING = "。，；：！？、”’）》」』】〉…％%,.;:!?)]}"
OPENING = "“‘（《「『【〈([{"
"""Marks that open a bracket or quotation."""
_NUMERAL_BEFORE = late(r"[（(]?(?<!\d)\d{1,3}(?:\.\d{1,2})*[.)、．）]\s*$|[（(]\s*$")
_PAIRS = {"（": "）", "(": ")", "“": "”", "《": "》", "「": "」", "『": "』", "【": "】", "[": "]"}
_MEASURES = "年月日世届个個项項次点點岁歲万萬亿億多余名位条條国國家％倍周天小分秒大"
_ACRONYM_THEN_WORD = late(r"[A-Z][A-Z0-9&-]+(?=[A-Z][a-z]{2,})")
_NAME_THEN_WORD = late(r"[A-Z][a-z]+(?=[A-Z][a-z]*\b)")
# A Latin name in marks that the Chinese opened: nothing separates it from what follows.
_QUOTED_NAME = late(
    rf"[“（《「『【(][^{HAN}”）》」』】)]{{1,60}}[”）》」』】)]"
    r"(?=[A-Za-z。，；：、！？])[。，；：！？]*"
)
_LATIN_TO_STOP = late(r"[A-Za-z0-9+&./ -]{1,40}[。；！？：][”’）》」』\"]*")
_CODE_BEGINS = late(r"(?<![A-Za-z])[A-Z]{1,3}$")
_DASHED = late(r"[.!?][\"'’”]*[—…]*$")
_LAST_TOKENS = late(r"(?:(?<=\w\w[.!?])|(?<=[)”\"][.!?]))[\"”’)]?((?:[A-Z][\w+.-]*\s?){1,2})$")


def cut_chinese_first(text: str, change: re.Match[str]) -> int:
    """The cut within the marks between the last Han character and the first Latin letter, or behind an acronym.

    `change` spans what stands between the two letters.
    """
    start, end = change.span()
    region = text[start:end]
    numeral = _NUMERAL_BEFORE.search(region)
    if numeral and _is_list_numeral(text, start, region, numeral):
        return start + numeral.start()
    cut = end
    # A single straight mark opens here: English alone uses it.
    while cut > start and (
        text[cut - 1] in OPENING
        or text[cut - 1] == "'"
        or (text[cut - 1] == '"' and not _is_chinese_quote(text[: cut - 1]))
    ):
        cut -= 1
    # Dashes behind a full stop begin the English.
    dashes = re.search(r"[。！？；.!?;][”’」』]*\s*([—–]+\s*)$", text[start:cut])
    if dashes:
        cut = start + dashes.start(1)
    # Figures that stand apart from the Chinese and lead the English belong to it: `… 2030 Agenda`, `。12 ships …`.
    leading = re.search(r"(?:\s|(?<=[。！？；]))(\d[\d,.]*%?\s+)$", text[start:cut])
    if leading:
        cut = start + leading.start(1)
    if cut < end:
        quoted = _QUOTED_NAME.match(text, cut)
        return quoted.end() if quoted else cut
    if any(mark in "。！？；;." for mark in region):
        return cut
    return end + _latin_end(text[:end], text[end:], region)


def cut_english_first(text: str, change: re.Match[str]) -> int:
    """The cut within the marks between the last Latin letter and the first Han character, or before a name.

    `change` spans what stands between the two letters.
    """
    start, end = change.span()
    cut = end
    region = text[start:end]
    numeral = re.search(r"[（(]?(?<!\d)\d{1,3}[.)、．）]\s*$", region)
    code = region[:1].isdigit() and _CODE_BEGINS.search(text, 0, start) is not None
    figures = re.search(r"\d{2,4}\s?$" if text[end] == "年" else r"\d[\d,.]*\s?$", region)
    if numeral and region[: numeral.start()].rstrip()[-1:] in tuple('.!?"”'):
        cut = start + numeral.start()
    elif figures and not code and (text[end] in _MEASURES or not text[start + figures.start() - 1].isspace()):
        cut = start + figures.start()
    # Dashes behind a full stop begin the Chinese, and so does its long dash unless it ends on one too.
    dashed = text[:cut].endswith("——") and not text.rstrip().endswith("—")
    while cut > start and (
        text[cut - 1] in OPENING
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
