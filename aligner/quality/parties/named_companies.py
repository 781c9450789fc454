"""A company taken for another of the same text: 海汇公司, elsewhere "Haihui", as "Blue Ridge", which is 蓝脊公司.

What a company is called the batch shows: the capitalised words that stand in nearly all units that have its short name
and in hardly any other.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from aligner.quality.negation.negations import Span

_COMPANY = re.compile("(?P<name>[\u4e00-\u9fff]{2,7})(?:公司|集团|银行)")
_NO_NAME = re.compile(
    "[本该各子母分总此两我贵其某控股上市有限份责任际理保险管托证券信投资控全外内地国省市县区的由与和及向对将被令告自为在是让请]"
)
"""Characters of no name, or of what stands before one."""
_LONGEST = 4
_CAPITALS = re.compile(r"\b[A-Z][A-Za-z]+(?: [A-Z][a-z]+){0,2}")
_LEAST = 3
"""In so many units at least a name stands."""
_MEETING = 0.75
"""By Dice's coefficient."""


class Company(NamedTuple):
    """A company's names in both languages."""

    chinese: str
    english: str


class Mistaken(NamedTuple):
    """A company of the one text, and another that the other one has for it."""

    zh: Span
    en: Span


def named_companies(pairs: Iterable[tuple[str, str]]) -> tuple[Company, ...]:
    """The companies of a batch of (Chinese, simplified, and English text); none where it has fewer than two."""
    kept = list(pairs)
    where: dict[str, set[int]] = defaultdict(set)
    for number, (zh, _) in enumerate(kept):
        for match in _COMPANY.finditer(zh):
            name = match["name"]
            for length in range(2, min(_LONGEST, len(name)) + 1):
                if not _NO_NAME.search(name[-length:]):
                    where[name[-length:]].add(number)
    names = _longest({name: units for name, units in where.items() if len(units) >= _LEAST})
    if len(names) < 2:
        return ()
    runs = [frozenset(_runs(en)) for _, en in kept]
    counts = Counter(run for found in runs for run in found)
    lower = " ".join(en for _, en in kept).lower()
    found = {}
    for name in names:
        # The short name stands alone too, and so does what it is called in English.
        units = {number for number, (zh, _) in enumerate(kept) if name in zh}
        met = Counter(run for number in units for run in runs[number])
        sure = [
            (2 * count / (len(units) + counts[run]), len(run), run)
            for run, count in met.items()
            if count >= _LEAST and 2 * count >= _MEETING * (len(units) + counts[run])
        ]
        best = max(sure)[2] if sure else ""
        # Two that are always named together cannot be told apart.
        if best and all(run in best for *_, run in sure):
            found[name] = best
    spelt = Counter(found.values())
    return tuple(Company(name, run) for name, run in found.items() if spelt[run] == 1 and _is_name(run, kept, lower))


def mistaken(zh: str, en: str, companies: Sequence[Company]) -> Mistaken | None:
    """The company that only the Chinese text names, and the other one that only the English names."""
    here = [company for company in companies if company.chinese in zh]
    if not here:
        return None
    there = [company for company in companies if company.english in en]
    lost = [company for company in here if company not in there]
    other = [company for company in there if company not in here]
    if len(lost) != 1 or len(other) != 1:
        return None
    one, two = zh.index(lost[0].chinese), en.index(other[0].english)
    return Mistaken((one, one + len(lost[0].chinese)), (two, two + len(other[0].english)))


def _longest(names: Mapping[str, set[int]]) -> list[str]:
    """The names, those left out that are but the end of a longer one that stands as often."""
    return [
        name
        for name, units in names.items()
        if not any(other.endswith(name) and other != name and len(names[other]) >= len(units) - 1 for other in names)
    ]


def _runs(english: str) -> Iterable[str]:
    """The capitalised words of a text, and up to three that follow each other."""
    for match in _CAPITALS.finditer(english):
        words = match[0].split()
        for start in range(len(words)):
            for end in range(start + 1, len(words) + 1):
                yield " ".join(words[start:end])


def _is_name(run: str, kept: list[tuple[str, str]], lower: str) -> bool:
    """Whether the words are always written so: "The" and "Company" are no names."""
    return lower.count(run.lower()) == sum(en.count(run) for _, en in kept)
