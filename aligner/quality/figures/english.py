"""The figures of an English text in every form: 1,200,000, 1.2 million, twenty-one, two-thirds, dozens, the 1990s …"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator

from aligner.evidence.alternation import alternation
from aligner.evidence.number_words import MONTHS
from aligner.evidence.numbers import roman_value
from aligner.quality.figures.codes import attached
from aligner.quality.figures.english_asides import ASIDE_WORDS, ASIDES, COMPANIES, IDIOMS, INDEFINITE, WEEKDAYS
from aligner.quality.figures.english_following import completed
from aligner.quality.figures.english_neighbours import in_context
from aligner.quality.figures.figure import Figure, Reading, Weight, exactly, within
from aligner.quality.figures.frequencies import english_frequencies
from aligner.quality.figures.grades import english_grades
from aligner.quality.figures.halves_of_the_day import english_halves
from aligner.quality.figures.named import english_named
from aligner.quality.figures.number_words import DENOMINATORS, ORDINALS, SCALES, SEVERAL, value_of, word_runs
from aligner.quality.figures.relative_years import english_relative_years
from aligner.quality.figures.spoken import spoken
from aligner.quality.figures.telephones import telephones

_DIGIT = re.compile(r"\d")
_SCALE = "|".join(sorted(SCALES, key=len, reverse=True))
_ARABIC = re.compile(
    r"(?<![\w.])(?P<hour>[01]?\d|2[0-4]):(?P<minute>[0-5]\d)(?::[0-5]\d)?\b"
    r"|(?P<number>\d{1,3}(?:,\d{3})+(?:\.\d+)?(?!\d)|\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?![\d.])"
    r"|(?<!\d\.)\d+(?:\.\d+(?!\d|\.\d))?|\d+|(?<![\w.])\.\d+)"
    rf"(?:[\s-]*(?P<scale>{_SCALE})\b|(?P<letter>bn|mn|tn|[kKmMbB])(?![A-Za-z])|(?P<ordinal>st|nd|rd|th)\b"
    rf"|(?P<decade>['’]?s)\b)?"
    r"(?P<slash>\s*/\s*\d+(?!\s*/))?"
)
_OCLOCK = re.compile(r"\s*(?:[ap]\.?\s?m\b|o['’]clock)", re.IGNORECASE)
_AGES = re.compile(
    r"\b(?:for|over|through|across|spanning|after|of|in|many|several|few|some|the|past|last|recent|previous|coming"
    r"|next)\s+"
    r"(?P<age>decades|centuries)\b",
    re.IGNORECASE,
)
_NO_NUMBERS = (["one"], ["zero"], ["dozen"], ["hundred"], ["thousand"], ["million"], ["score"])
_PASSING = (["second"], ["two"])
_IN_PASSING = re.compile(
    r"\b(?:(?:an?|per|each|every|split|this|that|any)\s+second|(?:an?\s+\w+|one)\s+or\s+two)$", re.IGNORECASE
)
"""A "second" that is a moment, or a repetition that Chinese says with 再; the "two" of "a day or two"."""
_ABOUT = re.compile(r"\b(?:more than|over|about|around|some|nearly|almost|roughly|at least|up to)\s+$", re.IGNORECASE)
_OR_SO = re.compile(r"\s+or\s+(?:so|more)\b", re.IGNORECASE)
"""What makes a dozen anything from ten to nineteen."""
_HALF_CENTURY = re.compile(r"\bhalf[\s-](?:an?[\s-])?century\b", re.IGNORECASE)
_A = re.compile(r"\b(?:a|nearly|almost|over)\s+$", re.IGNORECASE)
_OF = re.compile(r"\s+of\b", re.IGNORECASE)
_SHORT = "Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec"
_MONTH = re.compile(
    r"\b(?:(" + "|".join(m.capitalize() for m in MONTHS) + r")\b"
    rf"|({_SHORT})\b(?:\.|(?=\s*\d|\s*[-–—]\s*(?:{_SHORT})\b|\s(?:to|and|through)\s(?:{_SHORT})\b))"
    rf"|(?P<second>{_SHORT})\b)"
)
"""Without a stop or a figure Jan may be somebody, but not in "Jan to Mar"."""
_MONTHS_TO = re.compile(r"\.?\s?(?:to|and|through|[-–—])\s?")
_OTHER_WORDS = (3, 5)
"""Months whose names are other words too."""
_MONTH_NEAR = re.compile(
    r"(?:\d|\b(?:in|of|by|since|until|till|last|next|early|late|mid|from|to|this"
    r"|between|on|during|and|before|after))[\s,-]+$"
)
_ROMAN = re.compile(
    r"(?<=[a-z.] )[IVXL]{1,6}\b|^\s*[IVXL]{1,6}(?=[.,:)\s])"
    r"|(?<=[A-Z][a-z] )[IVX]+\b|\b(?:[IVX]{2,6})\b"
)
_ASIDE = re.compile(rf"\b(?:{alternation(ASIDE_WORDS)}\b|{alternation(ASIDES)})", re.IGNORECASE)
_ASIDE_VALUES = {name: exactly(*values) for name, values in (ASIDES | ASIDE_WORDS).items()}


@functools.lru_cache(maxsize=256)
def english_figures(text: str) -> tuple[Figure, ...]:
    """All figures of the text, in order; what only may answer a figure of the other side is among them."""
    return tuple(sorted((*_numerals(text), *_asides(text), *_of_a_kind(text)), key=lambda f: f.start))


def english_states_any(text: str) -> bool:
    """Whether the text may have a figure with a weight: False only where `english_figures` has none, in half the time.

    Most texts have none at all.
    """
    lower = text.lower()
    return (
        any(company in lower for company in COMPANIES)
        or any(figure.weight for figure in _numerals(text))
        or ("day" in text and WEEKDAYS.search(text) is not None)
        or next(_of_a_kind(text), None) is not None
    )


def _of_a_kind(text: str) -> Iterator[Figure]:
    """What answers only its own kind."""
    yield from english_named(text)
    yield from english_grades(text)
    yield from english_halves(text) if _DIGIT.search(text) else ()
    yield from english_frequencies(text)


@functools.lru_cache(maxsize=256)
def _numerals(text: str) -> tuple[Figure, ...]:
    """Numbers in digits and words, ages and months."""
    found: list[Figure] = []
    if _DIGIT.search(text):
        found, plain = telephones(text)
        for match in _ARABIC.finditer(plain):
            found.extend(_arabic(plain, match))
    found.extend(_worded(text, _without(text, found)))
    found.sort(key=lambda f: f.start)
    return (*in_context(text, found), *_ages(text), *_months(text))


def _arabic(text: str, match: re.Match[str]) -> Iterator[Figure]:
    start, end = match.span()
    if match["hour"]:
        hour, minute = float(match["hour"]), float(match["minute"])
        yield Figure(start, match.end("hour"), match["hour"], exactly(hour, hour + 12, hour - 12))
        weight = Weight.SURE if minute else Weight.ASIDE
        yield Figure(*match.span("minute"), match["minute"], exactly(minute), weight)
        return
    end = match.start("slash") if match["slash"] else end
    value = float(re.sub(r"[^\d.]", "", match["number"]))
    groups = re.split(r"[ \u00a0\u202f]", match["number"])
    parts = tuple(float(group) for group in groups) if len(groups) > 1 else ()
    is_code = attached(text, start, end) and not match["ordinal"] and not match["letter"]
    weight = Weight.LIKELY if is_code else Weight.SURE
    readings = exactly(value)
    lends: tuple[Reading, ...] = ()
    if match["scale"]:
        readings = exactly(value * SCALES[match["scale"].lower()])
    elif match["letter"]:
        factor = {"k": 1e3, "m": 1e6, "b": 1e9, "bn": 1e9, "mn": 1e6, "tn": 1e12}[match["letter"].lower()]
        readings = exactly(value * factor, value)
    elif match["decade"]:
        readings = exactly(value, value + 1900, value + 2000) if value < 100 else exactly(value)
        lends = exactly(value // 100 + 1)
    elif match["slash"]:
        below = float(match["slash"].strip(" /"))
        readings = exactly(value, value / below) if below else readings
        lends = exactly(below)
    elif _OCLOCK.match(text, end) and value <= 24:
        readings = exactly(value, value + 12, value - 12)
    elif value < 100 and re.search(r"['’‘]$|\d{2}\s?[-–—/]\s?$", text[max(0, start - 6) : start]):
        readings = exactly(value, 1900 + value, 2000 + value)
    kind = "code" if is_code else "ordinal" if match["ordinal"] else "number"
    yield completed(text, Figure(start, end, text[start:end], readings, weight, lends, parts, kind=kind))


def _without(text: str, figures: list[Figure]) -> str:
    """The text without the words of these figures, so that no word counts twice: "40 million five years earlier"."""
    for figure in figures:
        if not figure.text.isdigit():
            text = text[: figure.start] + "0" * (figure.end - figure.start) + text[figure.end :]
    return text


def _worded(text: str, plain: str) -> Iterator[Figure]:
    """Numbers in words; `plain` is the text with nothing but digits where figures are."""
    for run, whole in spoken(text, word_runs(plain)):
        if whole is not None:
            yield completed(text, Figure(run.start, run.end, text[run.start : run.end], exactly(whole)))
            continue
        words = [w.lower() for w in run.words]
        value, exact = value_of(words)
        end = run.end
        if not exact:
            low, high = value, value * (5 if words[0] in SEVERAL else 9.99)
            if len(words) == 1:
                low, high = INDEFINITE.get(words[0], (low, high))
            weight = Weight.ASIDE if len(words) == 1 and high < 100 else Weight.LIKELY
            readings = within(low, high)
            if len(words) == 1 and words[0].endswith("ties"):
                readings = (*readings, *within(low + 1900, high + 1900))
            yield Figure(run.start, end, text[run.start : end], readings, weight)
            continue
        weight = Weight.SURE
        in_passing = words in _PASSING and _IN_PASSING.search(text[: run.end])
        if words in _NO_NUMBERS or in_passing or IDIOMS.match(text, run.start):
            weight = Weight.ASIDE
        elif words == ["two"] or words[0] in ("a", "an") or words[-1] in ORDINALS:
            weight = Weight.LIKELY
        readings = exactly(value)
        if words[-1] == "dozen" and value == 12 and (_ABOUT.search(text[: run.start]) or _OR_SO.match(text, end)):
            readings = (*readings, *within(10, 19.9))
        if words[-1] in DENOMINATORS and len(words) == 1:
            share = 1 / DENOMINATORS[words[-1]]
            readings = (*readings, *within(share * 0.985, share * 1.015))
            if _A.search(text[: run.start]) and _OF.match(text, end):
                readings, weight = readings[1:], Weight.SURE
        kind = "ordinal" if words[-1] in ORDINALS and weight else "number"
        yield completed(text, Figure(run.start, end, text[run.start : end], readings, weight, kind=kind))


def _ages(text: str) -> Iterator[Figure]:
    """ "for decades", "over the centuries": so many years, without a number before them."""
    lower = text.lower()
    for match in _AGES.finditer(text) if "decades" in lower or "centuries" in lower else ():
        years = (20.0, 99.0) if match["age"].lower() == "decades" else (100.0, 9999.0)
        yield Figure(match.start("age"), match.end("age"), match["age"], within(*years), Weight.LIKELY)
    for match in _HALF_CENTURY.finditer(text) if "century" in lower else ():
        yield Figure(*match.span(), match[0], within(40, 60), Weight.ASIDE)


def _months(text: str) -> Iterator[Figure]:
    before = 0
    for match in _MONTH.finditer(text):
        if match["second"] and not _MONTHS_TO.fullmatch(text, before, match.start()):
            continue
        before = match.end()
        name = next(filter(None, match.groups())).lower()
        value = next(number for month, number in MONTHS.items() if month.startswith(name[:3]))
        near = re.match(r"\.?,?\s*\d|\s+(?:of|and|to|through|issue)\b", text[match.end() :]) or _MONTH_NEAR.search(
            text[: match.start()]
        )
        weight = Weight.SURE if near else Weight.ASIDE if value in _OTHER_WORDS else Weight.LIKELY
        yield Figure(*match.span(), match[0], exactly(value), weight)


def _asides(text: str) -> Iterator[Figure]:
    yield from english_relative_years(text)
    for match in _ASIDE.finditer(text):
        word = match[0].lower()
        values = _ASIDE_VALUES[word]
        if word in COMPANIES:
            yield Figure(*match.span(), match[0], values, Weight.LIKELY, kind="company")
        else:
            yield Figure(*match.span(), match[0], values, Weight.ASIDE)
    for match in _ROMAN.finditer(text):
        value = roman_value(match[0].strip())
        if value:
            yield Figure(*match.span(), match[0], exactly(value), Weight.ASIDE)
    for match in WEEKDAYS.finditer(text) if "day" in text else ():
        day = ("mon", "tue", "wed", "thu", "fri", "sat", "sun").index(match[0][:3].lower()) + 1
        yield Figure(*match.span(), match[0], exactly(day), kind="weekday")
