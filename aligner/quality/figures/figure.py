"""One figure of a text: the values that it may stand for, and how surely it states a number at all."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import NamedTuple

from aligner.evidence.number_words import MONTHS

_TOLERANCE = 1e-9
_MONTH_NAMES = frozenset((*MONTHS, *(month[:3] for month in MONTHS), "sept"))
_YEARS = range(1900, 2100)
"""What a year is that may be one of the Republic of China."""


class Weight(IntEnum):
    """How surely some words state a number that the other language must state too."""

    ASIDE = 0
    """May answer a figure of the other side, never needs an answer: "both", 双, the 一 of 一切."""
    LIKELY = 1
    """A number, but one that good translators often leave out or paraphrase: counts only against another one."""
    SURE = 2
    """A number that must have its counterpart."""


NAMED = frozenset(
    (
        "weekday",
        "quarter",
        "half-year",
        "world war",
        "multiple",
        "annex",
        "table",
        "illustration",
        "chapter",
        "grade",
        "phase",
        "half of the day",
        "frequency",
    )
)
"""Kinds of figures that answer only their own kind."""


class Reading(NamedTuple):
    """A closed interval of values; an exact value has both ends equal. 十余 is 10 to 20, "dozens" 24 to 99."""

    low: float
    high: float

    def meets(self, other: Reading) -> bool:
        """Whether the two have a value in common, but for rounding."""
        return self.low <= other.high + _TOLERANCE * abs(other.high) and other.low <= self.high + _TOLERANCE * abs(
            self.high
        )


def meets_any(reading: Reading, others: tuple[Reading, ...]) -> bool:
    """Whether the reading meets any of the others: `Reading.meets` in one go, since every pair of figures asks."""
    low, high = reading
    high += _TOLERANCE * abs(high)
    for other_low, other_high in others:
        if other_low <= high and low <= other_high + _TOLERANCE * abs(other_high):
            return True
    return False


def exactly(*values: float) -> tuple[Reading, ...]:
    """Readings of exact values."""
    return tuple(Reading(value, value) for value in values)


def within(low: float, high: float) -> tuple[Reading, ...]:
    """One reading from `low` to `high`."""
    return (Reading(low, high),)


class Measure(NamedTuple):
    """A figure with its unit in a unit of comparison, so that miles meet kilometres."""

    dimension: str
    """"length", "area", "weight" … as `measures` names it."""
    amount: Reading
    """In the dimension's base unit (metres, square metres, grams …)."""
    unit: str
    """The unit's name there: "kilometre"."""
    end: int
    """Offset behind the unit's name in the text."""


@dataclass(frozen=True, slots=True)
class Figure:
    """Some characters of a text that state a figure."""

    start: int
    """Offset of its first character."""
    end: int
    """Offset behind its last character."""
    text: str
    """The characters, as they stand in the text."""
    readings: tuple[Reading, ...]
    """What it may stand for by itself, the likeliest first."""
    weight: Weight = Weight.SURE
    lends: tuple[Reading, ...] = ()
    """What it can answer besides, without being answered by it: 三分之二 answers a "two" and a "three"."""
    parts: tuple[float, ...] = ()
    """Values that together say the same: 2 and 3 for 三分之二 ("two out of three")."""
    measure: Measure | None = None
    kind: str = "number"
    """"number", "code" (3 in A3XX), "ordinal" (第三), "company" (both, 双), or one of `NAMED`."""
    year: float | None = None
    """The year of our reckoning that it names in another one: 2024 for 113年 of the Republic of China."""
    quoted: str = ""
    """The characters as a message quotes them, where the figure's own say too little: 两成, 第一, 5月."""

    @property
    def is_digits(self) -> bool:
        """Whether it is written in Arabic digits."""
        return self.text[:1].isdecimal()

    @property
    def is_month(self) -> bool:
        """Whether it is a month by its name: 7月, "July", "Sept."."""
        return self.quoted.endswith("月") or self.text.rstrip(".").lower() in _MONTH_NAMES

    @property
    def is_vague(self) -> bool:
        """Whether the likeliest reading is an interval."""
        return self.readings[0].low != self.readings[0].high

    @property
    def value(self) -> float:
        """The likeliest value, the lower end where it is an interval."""
        return self.readings[0].low


def shown(figure: Figure, beside: Figure | None = None) -> str:
    """The figure as a message quotes it, with its value in digits where the words hide it: “120万” (1,200,000).

    Held against a year, a year of another reckoning is told in ours: “113年” (ROC year: 2024).
    """
    reading = figure.readings[0]
    words = f"“{figure.quoted or figure.text}”"
    if figure.year is not None and beside is not None and beside.value in _YEARS:
        return f"{words} (ROC year: {figure.year:.0f})"
    plain = figure.text.replace(",", "").replace("，", "")
    if reading.low != reading.high or figure.kind not in ("number", "ordinal") or plain.isascii():
        return words
    value = f"{reading.low * 100:g}%" if 0 < reading.low < 1 else f"{reading.low:,.6f}".rstrip("0").rstrip(".")
    return words if plain == value.replace(",", "") else f"{words} ({value})"
