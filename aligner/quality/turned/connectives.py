"""Where one language has "or" between two words or clauses and the other "and": 逾期或者未密封, "late and not sealed".

Only 或 and 且 are looked at: 和, 与 and 及 are "or" wherever something is denied or freely chosen ("no rights or
obligations"). What stands right before and behind the one connective has to render what stands so beside the other.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from aligner.evidence.chinese_words import simplified
from aligner.quality.adequacy.reading import Reading
from aligner.quality.words.lists import uncoupled
from aligner.quality.words.word_links import Links, word_links

_OR_ZH = re.compile(r"(?:或者?|抑或)(?![许多]|是)")
_AND_ZH = re.compile(r"(?<![而况尚暂姑苟])(?:并且|且)(?![慢不]|说)")
_ANY_ZH = re.compile(r"或|且|和|与|及|以及|并|、|又|也|亦|既|还")
_ANY_EN = re.compile(r"\b(?:and/or|and|or|nor|as well as|both|either|neither|plus|together with)\b|&|/", re.IGNORECASE)
_OTHERWISE = re.compile(
    r"\b(?:some(?:times)?|others|parts?|rest|various|variously|respectively|between|different|perhaps|possibly|alternat\w+|whether)\b",
    re.IGNORECASE,
)
"""Words by which "and" says that each is for some only: "part of it goes to the pigs, and the rest into a ditch"."""
_EITHER_WAY = re.compile(
    r"\b(?:den(?:y|ies|ied|ying)|depriv(?:es?|ed|ing))\b"
    r"|\b(?:is|are|be) (?:\w+ )?(?:prohibited|forbidden|banned|barred|(?:not |dis)allowed|not permitted)\b",
    re.IGNORECASE,
)
"""What holds of each: 禁止吸烟或饮食 is "smoking and eating are prohibited"."""
_PARTED = re.compile(r"[,;/()]")
_NEAR = 6
"""So many words at most before or behind a connective are looked at."""
_APART = 6
"""So far apart at most stand the two words that an English connective joins."""


class Exchanged(NamedTuple):
    """A connective and its counterpart, which says something else."""

    chinese: tuple[int, int]
    english: tuple[int, int]


def may_find(chinese: str) -> bool:
    """Whether the text has a connective that is looked at: most have none."""
    return "或" in chinese or "且" in chinese


def exchanged(chinese: Reading, english: Reading) -> Iterator[Exchanged]:
    """The first such place, if there is one."""
    text = simplified(chinese.text)
    for pattern, wrong in ((_OR_ZH, "and"), (_AND_ZH, "or")):
        found = list(pattern.finditer(text))
        if not found or not re.search(rf"\b{wrong}\b", english.text) or _OTHERWISE.search(english.text):
            continue
        if wrong == "and" and _EITHER_WAY.search(english.text):
            continue
        reading = uncoupled(chinese)
        own, _ = word_links(reading, english)
        alone = len(_ANY_ZH.findall(text)) == 1 and len(_ANY_EN.findall(english.text)) == 1
        for match in found:
            place = _between(reading, english, own, match, wrong) or (
                _alone(reading, english, own, match, wrong) if alone else None
            )
            if place is not None:
                yield Exchanged(match.span(), place)
                return


def _beside(reading: Reading, start: int, end: int) -> tuple[list[int], list[int]]:
    """The words right before and right behind a place."""
    before = [k for k, token in enumerate(reading.tokens) if token.end <= start]
    return before[-_NEAR:], list(range(len(before), min(len(before) + _NEAR, len(reading.tokens))))


def _between(
    chinese: Reading, english: Reading, own: Links, match: re.Match[str], wrong: str
) -> tuple[int, int] | None:
    """The connective between the renderings of the two words that touch the Chinese one, if it alone is there."""
    before, behind = _beside(chinese, *match.span())
    if not before or not behind:
        return None
    left, right = chinese.tokens[before[-1]], chinese.tokens[behind[0]]
    if left.end != match.start() or right.start != match.end():
        return None
    follow = _run(chinese, behind)
    for p in sorted(own.own[before[-1]]):
        for q in sorted({q for k in follow for q in own.own[k]}):
            if p != q and abs(p - q) <= _APART:
                start, end = english.tokens[min(p, q)].end, english.tokens[max(p, q)].start
                words = list(_ANY_EN.finditer(english.text, start, end))
                if len(words) == 1 and words[0][0] == wrong and not _PARTED.search(english.text[start:end]):
                    return words[0].span()
    return None


def _run(reading: Reading, words: Sequence[int]) -> list[int]:
    """The first of the words and those that touch it: 未|密封."""
    run = [words[0]]
    for k in words[1:]:
        if reading.tokens[k].start != reading.tokens[k - 1].end:
            break
        run.append(k)
    return run


def _alone(chinese: Reading, english: Reading, own: Links, match: re.Match[str], wrong: str) -> tuple[int, int] | None:
    """The only connective of the English text, if what stands around the two, each the only one, agrees."""
    there = _ANY_EN.search(english.text)
    if there is None or there[0].lower() != wrong:
        return None
    before, behind = ({p for k in words for p in own.own[k]} for words in _clauses(chinese, match.start()))
    left, right = _beside(english, *there.span())
    # Each word has to be rendered on its own side alone.
    sides = [{("l" if p in before else "") + ("r" if p in behind else "") for p in words} for words in (left, right)]
    return there.span() if "l" in sides[0] and "r" in sides[1] and "r" not in sides[0] and "l" not in sides[1] else None


def _clauses(reading: Reading, at: int) -> tuple[list[int], list[int]]:
    """All words before a place, and those of the clause behind it."""
    before = [k for k, token in enumerate(reading.tokens) if token.end <= at]
    first = len(before)
    rest = range(first, len(reading.tokens))
    return before, [k for k in rest if reading.clause[k] == reading.clause[first]]
