"""What stands behind an English number and changes its worth: per cent, decades, a denominator, a half, a unit."""

from __future__ import annotations

import re
from dataclasses import replace

from aligner.evidence.alternation import alternation
from aligner.quality.figures.english_neighbours import PERCENT
from aligner.quality.figures.figure import Figure, Weight, exactly, within
from aligner.quality.figures.measures import english_measure
from aligner.quality.figures.number_words import DENOMINATORS, SCALES

_POINT = re.compile(r"[\s-]*(?:percentage|per[\s-]?cent)[\s-]points?\b", re.IGNORECASE)
_PERIOD = re.compile(
    r"[\s-]*(?:more )?(decade|centur|dozen|score|quarter|fortnight|week|half|halves|millenni)", re.IGNORECASE
)
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
    "millenni": 1000,
}
_AND_HALF = re.compile(r"[\s-]*and[\s-]+a[\s-]+half\b|[\s-]*(?:\w+\s+)and\s+a\s+half\b|\s*½", re.IGNORECASE)
_CENTURY = re.compile(r"[\s-]*(?:century|centuries|c\.)", re.IGNORECASE)
_DENOMINATOR = re.compile(rf"[\s-]({alternation(DENOMINATORS)})s?\b", re.IGNORECASE)
_PARTS = re.compile(
    r"[\s-]*(?:parts?\s+(?:per|in\s+an?)\s+(?P<scale>thousand|million|billion|trillion)\b|(?P<short>pp[mb])\b"
    r"|(?P<thousand>per\s+(?:thousand|mille)\b|‰))"
)
_SUCCESSIVE = re.compile(
    r"\b(?:first|last|past|next|previous|recent|coming|consecutive|straight|successive)\s+$", re.IGNORECASE
)
"""What makes of "three quarters" nine months."""


def completed(text: str, figure: Figure) -> Figure:
    """The figure with what stands behind it: percent, times, decades, a denominator, "and a half", a unit."""
    start, end, readings, lends, parts = figure.start, figure.end, figure.readings, figure.lends, figure.parts
    value = readings[0].low
    denominator = _DENOMINATOR.match(text, end)
    if point := _POINT.match(text, end):
        return Figure(start, point.end(), text[start : point.end()], (*readings, *exactly(value / 100)), figure.weight)
    if per := _PARTS.match(text, end):
        below = {"ppm": 1e6, "ppb": 1e9, None: 1e3}[per["short"]] if not per["scale"] else SCALES[per["scale"]]
        readings = exactly(value / below, value)
        return Figure(start, per.end(), text[start : per.end()], readings, figure.weight, exactly(below))
    if percent := PERCENT.match(text, end):
        return Figure(
            start,
            percent.end(),
            text[start : percent.end()],
            exactly(value / 100),
            figure.weight,
            exactly(1 + value / 100) if value >= 100 else (),
        )
    if denominator and figure.kind != "ordinal" and value < DENOMINATORS[denominator[1].lower()]:
        below = DENOMINATORS[denominator[1].lower()]
        if below == 4 and _SUCCESSIVE.search(text[:start]):
            return replace(figure, readings=(*readings, *exactly(value * 3)))
        stop = denominator.end()
        share = value / below
        return Figure(
            start,
            stop,
            text[start:stop],
            within(share * 0.985, share * 1.015),
            Weight.LIKELY if below == 2 else Weight.SURE,
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
