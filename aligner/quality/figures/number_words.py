"""English number words: runs of them in a text, and what a run is worth."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from aligner.evidence import number_words
from aligner.evidence.alternation import alternation
from aligner.evidence.english_words import lower_case
from aligner.evidence.number_words import SMALL

UNITS = SMALL
TENS = number_words.TENS | {"threescore": 60, "fourscore": 80}
SCALES = {
    "hundred": 100,
    "thousand": 1000,
    "million": 10**6,
    "billion": 10**9,
    "trillion": 10**12,
    "dozen": 12,
    "score": 20,
    "crore": 10**7,
    "lakh": 10**5,
}
"""Words that multiply what stands before them."""
ORDINALS = number_words.ORDINALS | {"hundredth": 100, "thousandth": 1000}
SEVERAL = frozenset(("several", "few", "many", "couple"))
"""Words before a scale that leave open how many: "several hundred"."""
DENOMINATORS = {word: value for word, value in ORDINALS.items() if value > 2} | {"half": 2, "quarter": 4, "halve": 2}
"""Ordinal → what it divides by where it is a fraction: "two thirds"."""
WORDS = {**UNITS, **TENS, **SCALES, **ORDINALS}
_PLURAL = (
    {word + "s": word for word in (*TENS, *SCALES)}
    | {"tens": "ten", "forties": "forty", "fifties": "fifty"}
    | {word[:-1] + "ies": word for word in TENS}
)
_ANY = alternation((*WORDS, *_PLURAL))
_RUN = re.compile(
    rf"\b(?:(?P<a>an?|half an?|quarter of an?|several|few|some|many|couple of)[\s-]+)?"
    rf"(?P<words>(?:{_ANY})\b(?:(?:[\s-]+(?:and[\s-]+|of[\s-]+)?)(?:{_ANY})\b)*)"
)
"""Of a text in lower case."""
_WORD = re.compile(r"[a-z]+")


class Run(NamedTuple):
    """Number words that make one number."""

    start: int
    end: int
    words: tuple[str, ...]
    """Lower case; "a", "half", "quarter" or "several" may stand first."""


def word_runs(text: str) -> Iterator[Run]:
    """The runs of number words in a text, in order; what cannot be one number ("two three") is cut apart."""
    for match in _RUN.finditer(lower_case(text)):
        lead = match["a"] or ""
        words = [
            (w.start() + match.start("words"), w.end() + match.start("words"), w[0])
            for w in _WORD.finditer(match["words"])
        ]
        group: list[tuple[int, int, str]] = []
        for word in words:
            name = word[2]
            if name in ("and", "of"):
                group.append(word)
                continue
            if group and not _continues([w[2] for w in group], name):
                yield from _run(group, lead if group[0][0] == words[0][0] else "", match)
                group = []
            group.append(word)
        if group:
            yield from _run(group, lead if group[0][0] == words[0][0] else "", match)


def _run(group: list[tuple[int, int, str]], lead: str, match: re.Match[str]) -> Iterator[Run]:
    while group and group[-1][2] in ("and", "of"):
        group.pop()
    while group and group[0][2] in ("and", "of"):
        group.pop(0)
    if group:
        scale_first = group[0][2] in SCALES or _PLURAL.get(group[0][2]) in SCALES
        kept = lead.split()[0] if lead and scale_first else ""
        start = match.start("a") if kept else group[0][0]
        words = tuple(word for _, _, word in group if word not in ("and", "of"))
        yield Run(start, group[-1][1], (kept, *words) if kept else words)


def _continues(words: list[str], name: str) -> bool:
    """Whether `name` goes on with the number that `words` began."""
    last = words[-1]
    if last == "of":
        return len(words) > 1 and words[-2] in _PLURAL and name in _PLURAL
    if last == "and":
        return (
            len(words) > 1
            and words[-2] in ("hundred", "thousand", "million", "billion", "trillion")
            and name not in SCALES
            and (name in UNITS or name in TENS or name in ORDINALS)
        )
    if last in ORDINALS or last in _PLURAL:
        return False
    if name in SCALES or (name in _PLURAL and _PLURAL[name] in SCALES) or name in ("hundredth", "thousandth"):
        return True
    small = name in UNITS or (name in ORDINALS and ORDINALS[name] < 20)
    if last in SCALES:
        return small or name in TENS or name in ORDINALS
    if last in TENS:
        return small and (UNITS.get(name) or ORDINALS.get(name) or 99) < 10
    return last in UNITS and 12 < UNITS[last] < 21 and name in TENS


def value_of(words: list[str]) -> tuple[float, bool]:
    """What a run is worth, and whether exactly: ("several", "hundred") is 200 at least, ("hundreds",) 100 at least."""
    lead = words[0] if words[0] in ("a", "an", "half", "quarter", "several", "few", "some", "many", "couple") else ""
    rest = words[1:] if lead else words
    total = current = 0.0
    exact = not (lead in SEVERAL or (rest[0] in _PLURAL))
    for number, word in enumerate(rest):
        name = _PLURAL.get(word, word)
        if name in SCALES and name not in UNITS:
            scale = SCALES[name]
            if word in _PLURAL and number and rest[number - 1] in _PLURAL:
                exact = False
            if scale in (100, 12):
                current = (current or 1) * scale
            else:
                total += (current or 1) * scale
                current = 0
        elif name in ("hundredth", "thousandth") and current:
            current *= ORDINALS[name]
        elif name in TENS and current and current < 20:
            current = current * 100 + TENS[name]
        else:
            current += UNITS.get(name) or TENS.get(name) or ORDINALS.get(name) or 0
    value = total + current
    if lead == "half":
        value /= 2
    elif lead == "quarter":
        value /= 4
    elif lead in SEVERAL:
        value *= 2
    return value, exact
