"""The figures of an English text in every form: 1,200,000, 1.2 million, twenty-one, two-thirds, dozens, the 1990s …"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator

from aligner.evidence.number_words import MONTHS
from aligner.evidence.numbers import roman_value
from aligner.quality.figures.codes import attached
from aligner.quality.figures.english_asides import ASIDES, INDEFINITE, WEEKDAYS
from aligner.quality.figures.figure import Figure, Reading, Weight, exactly, within
from aligner.quality.figures.measures import english_measure
from aligner.quality.figures.number_words import DENOMINATORS, ORDINALS, SCALES, SEVERAL, value_of, word_runs

_SCALE = "|".join(sorted(SCALES, key=len, reverse=True))
_ARABIC = re.compile(
    r"(?<![\w.])(?P<hour>[01]?\d|2[0-4]):(?P<minute>[0-5]\d)\b"
    r"|(?P<number>\d{1,3}(?:,\d{3})+(?:\.\d+)?(?!\d)|\d+(?:\.\d+)?|(?<!\w)\.\d+)"
    rf"(?:[\s-]*(?P<scale>{_SCALE})\b|(?P<letter>bn|mn|tn|[kKmMbB])(?![A-Za-z])|(?P<ordinal>st|nd|rd|th)\b|(?P<decade>['’]?s)\b)?"
    r"(?P<slash>\s*/\s*\d+(?!\s*/))?"
)
_PERCENT = re.compile(r"[\s-]*(?:%|per[\s-]?cent\b|pct\b|percentage\b|pc\b)", re.IGNORECASE)
_POINT = re.compile(r"[\s-]*(?:percentage|per[\s-]?cent)[\s-]points?\b", re.IGNORECASE)
_PERIOD = re.compile(r"[\s-]*(?:more )?(decade|centur|dozen|score|quarter|fortnight|week|half|halves)", re.IGNORECASE)
_PERIODS = {
    "decade": 10,
    "centur": 100,
    "dozen": 12,
    "score": 20,
    "quarter": 0.25,
    "fortnight": 14,
    "week": 7,
    "half": 0.5,
    "halves": 0.5,
}
_AND_HALF = re.compile(r"[\s-]*and[\s-]+a[\s-]+half\b|[\s-]*(?:\w+\s+)and\s+a\s+half\b|\s*½", re.IGNORECASE)
_OCLOCK = re.compile(r"\s*(?:[ap]\.?\s?m\b|o['’]clock)", re.IGNORECASE)
_CENTURY = re.compile(r"[\s-]*(?:century|centuries|c\.)", re.IGNORECASE)
_OUT_OF = re.compile(r"\s+(?:\w+\s+)?(?:in(?:\s+every)?|out\s+of(?:\s+every)?|of\s+every)\s+$", re.IGNORECASE)
_AND = re.compile(r"\s+and\s+")
_RANGE = re.compile(r"\s*(?:%|percent|per\s?cent)?\s*(?:[-–—]|to|or|and)\s*(?:[$£€])?$", re.IGNORECASE)
_MONTH = re.compile(
    r"\b(?:(" + "|".join(m.capitalize() for m in MONTHS) + r")\b"
    r"|(Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.?(?=\s*\d))"
)
_MONTH_NEAR = re.compile(
    r"(?:\d|\b(?:in|of|by|since|until|till|last|next|early|late|mid|from|to|this"
    r"|between|on|during|and|before|after))[\s,-]+$"
)
_ROMAN = re.compile(
    r"(?<=[a-z.] )[IVXL]{1,6}\b|^\s*[IVXL]{1,6}(?=[.,:)\s])"
    r"|(?<=[A-Z][a-z] )[IVX]+\b|\b(?:[IVX]{2,6})\b"
)
_ASIDE = re.compile(r"\b(?:" + "|".join(sorted(ASIDES, key=len, reverse=True)) + ")", re.IGNORECASE)


@functools.lru_cache(maxsize=256)
def english_figures(text: str) -> tuple[Figure, ...]:
    """All figures of the text, in order; what only may answer a figure of the other side is among them."""
    found: list[Figure] = []
    for match in _ARABIC.finditer(text):
        found.extend(_arabic(text, match))
    found.extend(figure for figure in _worded(text) if not any(f.start <= figure.start < f.end for f in found))
    found.sort(key=lambda f: f.start)
    found = _joined(text, found)
    found.extend(_months(text))
    found.extend(_asides(text))
    return tuple(sorted(found, key=lambda f: f.start))


def _arabic(text: str, match: re.Match[str]) -> Iterator[Figure]:
    start, end = match.span()
    if match["hour"]:
        hour, minute = float(match["hour"]), float(match["minute"])
        yield Figure(start, match.end("hour"), match["hour"], exactly(hour, hour + 12, hour - 12))
        weight = Weight.SURE if minute else Weight.ASIDE
        yield Figure(match.start("minute"), end, match["minute"], exactly(minute), weight)
        return
    end = match.start("slash") if match["slash"] else end
    value = float(match["number"].replace(",", ""))
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
    elif _OCLOCK.match(text, end) and value <= 24:
        readings = exactly(value, value + 12, value - 12)
    elif value < 100 and re.search(r"['’‘]$|\d{2}\s?[-–—/]\s?$", text[max(0, start - 6) : start]):
        readings = exactly(value, 1900 + value, 2000 + value)
    yield _completed(
        text, Figure(start, end, text[start:end], readings, weight, lends, kind="code" if is_code else "number")
    )


def _worded(text: str) -> Iterator[Figure]:
    for run in word_runs(text):
        words = [w.lower() for w in run.words]
        value, exact = value_of(words)
        end = run.end
        if not exact:
            low, high = value, value * (5 if words[0] in SEVERAL else 9.99)
            if len(words) == 1:
                low, high = INDEFINITE.get(words[0], (low, high))
            weight = Weight.LIKELY if len(words) > 1 else Weight.ASIDE
            yield Figure(run.start, end, text[run.start : end], within(low, high), weight)
            continue
        weight = Weight.SURE
        if words in (["one"], ["first"], ["zero"], ["dozen"], ["hundred"], ["thousand"], ["million"]):
            weight = Weight.ASIDE
        elif words == ["two"] or words[0] in ("a", "an") or words[-1] in ORDINALS:
            weight = Weight.LIKELY
        readings = exactly(value)
        if words[-1] in DENOMINATORS and len(words) == 1:
            share = 1 / DENOMINATORS[words[-1]]
            readings = (*readings, *within(share * 0.985, share * 1.015))
        yield _completed(text, Figure(run.start, end, text[run.start : end], readings, weight))


def _completed(text: str, figure: Figure) -> Figure:
    """The figure with what stands behind it: percent, times, decades, a denominator, "and a half", a unit."""
    start, end, readings, lends, parts = figure.start, figure.end, figure.readings, figure.lends, figure.parts
    value = readings[0].low
    denominator = re.match(r"[\s-](" + "|".join(DENOMINATORS) + r")s?\b", text[end:], re.IGNORECASE)
    if point := _POINT.match(text, end):
        return Figure(start, point.end(), text[start : point.end()], (*readings, *exactly(value / 100)), figure.weight)
    if percent := _PERCENT.match(text, end):
        return Figure(
            start,
            percent.end(),
            text[start : percent.end()],
            exactly(value / 100),
            figure.weight,
            exactly(1 + value / 100) if value >= 100 else (),
        )
    if denominator and value < DENOMINATORS[denominator[1].lower()]:
        below = DENOMINATORS[denominator[1].lower()]
        stop = end + denominator.end()
        share = value / below
        return Figure(
            start,
            stop,
            text[start:stop],
            within(share * 0.985, share * 1.015),
            figure.weight,
            (*readings, *exactly(below)),
            (value, below),
        )
    if period := _PERIOD.match(text, end):
        factor = _PERIODS[period[1].lower()]
        if factor == 10:
            readings = exactly(value * factor)
        else:
            readings = (*readings, *exactly(value * factor))
    elif _CENTURY.match(text, end):
        readings = (*readings, *exactly((value - 1) * 100))
    if _AND_HALF.match(text, end):
        whole = 10 ** (len(f"{value:.0f}") - len(f"{value:.0f}".rstrip("0")))
        readings = (*readings, *exactly(value + 0.5, value + whole / 2))
    return Figure(
        start,
        end,
        figure.text,
        readings,
        figure.weight,
        lends,
        parts,
        english_measure(text, end, readings[0]),
        figure.kind,
    )


def _joined(text: str, figures: list[Figure]) -> list[Figure]:
    """Figures in their neighbours' light: ends of a range share a scale, "one in ten" says a tenth."""
    result: list[Figure] = []
    for figure in figures:
        if result and result[-1].end <= figure.start:
            last, gap = result[-1], text[result[-1].end : figure.start]
            if _AND.fullmatch(gap) and (total := _old_sum(last, figure)):
                result[-1], figure = _also(last, total), _also(figure, total)
            elif _RANGE.fullmatch(gap):
                scale = _scale_of(figure.text)
                if scale != 1 and _scale_of(last.text) == 1:
                    last = _also(last, last.readings[0].low * scale)
                result[-1] = last
            elif _OUT_OF.match(gap) and _OUT_OF.match(gap).end() == len(gap) and figure.value:  # type: ignore[union-attr]
                share = last.value / figure.value
                result[-1] = _also(last, share)
                figure = _also(figure, share)
        result.append(figure)
    return result


def _old_sum(one: Figure, two: Figure) -> float:
    """What "five and thirty" or "twenty and four thousand" comes to, as older English counts; 0 for other pairs."""
    if one.is_digits or two.is_digits:
        return 0.0
    if one.value in range(20, 100, 10) and two.value >= 1000 and two.value // 1000 < 20:
        return one.value * 1000 + two.value
    low = one.value % 100
    old = (0 < low < 10 and two.value in range(20, 100, 10)) or (low in range(20, 100, 10) and two.value < 20)
    return one.value + two.value if old else 0.0


def _scale_of(words: str) -> float:
    if _PERCENT.search(words):
        return 0.01
    last = re.split(r"[\s-]", words.lower())[-1]
    return SCALES.get(last, 1)


def _also(figure: Figure, value: float) -> Figure:
    return Figure(
        figure.start,
        figure.end,
        figure.text,
        (*figure.readings, *exactly(value)),
        figure.weight,
        figure.lends,
        figure.parts,
        figure.measure,
        figure.kind,
    )


def _months(text: str) -> Iterator[Figure]:
    for match in _MONTH.finditer(text):
        name = (match[1] or match[2]).lower()
        value = next(number for month, number in MONTHS.items() if month.startswith(name[:3]))
        near = re.match(r"\.?,?\s*\d|\s+(?:of|and|to|through|issue)\b", text[match.end() :]) or _MONTH_NEAR.search(
            text[: match.start()]
        )
        yield Figure(*match.span(), match[0], exactly(value), Weight.SURE if near else Weight.ASIDE)


def _asides(text: str) -> Iterator[Figure]:
    for match in _ASIDE.finditer(text):
        yield Figure(*match.span(), match[0], exactly(*ASIDES[match[0].lower()]), Weight.ASIDE)
    for match in _ROMAN.finditer(text):
        value = roman_value(match[0].strip())
        if value:
            yield Figure(*match.span(), match[0], exactly(value), Weight.ASIDE)
    for match in WEEKDAYS.finditer(text):
        day = ("mon", "tue", "wed", "thu", "fri", "sat", "sun").index(match[0][:3].lower()) + 1
        yield Figure(*match.span(), match[0], exactly(day), kind="weekday")
