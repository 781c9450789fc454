"""English figures in their neighbours' light: "3 to 5 million", "41, 33 and 26 per cent", "one in ten"."""

from __future__ import annotations

import re
from dataclasses import replace

from aligner.quality.figures.figure import Figure, Reading, Weight, exactly
from aligner.quality.figures.measures import together
from aligner.quality.figures.number_words import SCALES

_OUT_OF = re.compile(r"\s+(?:\w+\s+)?(?:in(?:\s+every)?|out\s+of(?:\s+every)?|of\s+every)\s+$", re.IGNORECASE)
_OF_SEVERAL = re.compile(r"first|last", re.IGNORECASE)
_AND = re.compile(r"\s+and\s+")
_RANGE = re.compile(r"\s*(?:%|percent|per\s?cent)?\s*(?:[-–—,]|(?:, ?)?(?:to|or|and))\s*(?:[$£€])?$", re.IGNORECASE)
_YEARS = {"decades": 10, "centuries": 100, "millennia": 1000}
_SPANS_OF_YEARS = re.compile(rf"[\s-]*({'|'.join(_YEARS)})\b", re.IGNORECASE)
PERCENT = re.compile(r"[\s-]*(?:%|per[\s-]?cent\b|pct\b|percentage\b|pc\b)", re.IGNORECASE)
"""What makes a number a share of a hundred."""


def in_context(text: str, figures: list[Figure]) -> list[Figure]:
    """Figures in their neighbours' light: in "3 to 5 million" or "41, 33 and 26 per cent" what is written once holds
    for all, "one in ten" says a tenth, "five feet four inches" is one length."""
    result: list[Figure] = []
    for figure in figures:
        last = result[-1] if result and result[-1].end <= figure.start else None
        gap = text[last.end : figure.start] if last else ""
        if last is None:
            result.append(figure)
        elif joined := _compound(last, figure, text[last.measure.end : figure.start] if last.measure else "-"):
            result[-1] = replace(joined, text=text[joined.start : joined.end])
        elif _AND.fullmatch(gap) and (total := _old_sum(last, figure)):
            result[-1:] = [_also(last, total), _also(figure, total)]
        elif (out := _OUT_OF.match(gap)) and out.end() == len(gap) and figure.value:
            share = last.value / figure.value
            result[-1:] = [_also(last, share), _also(figure, share)]
        else:
            if last.value == 1 and gap == " " and _OF_SEVERAL.fullmatch(last.text):
                # "The first two lots" are two: 前两批.
                result[-1] = replace(last, weight=Weight.ASIDE)
            _share_scale(text, result, figure)
            result.append(figure)
    return result


def _share_scale(text: str, before: list[Figure], figure: Figure) -> None:
    """Lend the scale, per cent or long span of years of a list's last figure to those before it, in place."""
    spans = _SPANS_OF_YEARS.match(text, figure.end)
    scale = _YEARS[spans[1].lower()] if spans else _scale_of(figure.text)
    at = figure.start
    for k in range(len(before) - 1, -1, -1):
        if scale == 1 or _scale_of(before[k].text) != 1 or not _RANGE.fullmatch(text[before[k].end : at]):
            return
        at = before[k].start
        before[k] = _also(before[k], before[k].readings[0].low * scale)


def _compound(one: Figure, two: Figure, gap: str) -> Figure | None:
    unit = one.measure
    if unit is None or unit.unit != "foot" or gap.strip(" -,") or not 0 < two.value < 12:
        return None
    inches = two.measure or unit._replace(amount=Reading(two.value * 0.0254, two.value * 0.0254), end=two.end)
    if two.measure and two.measure.unit != "inch":
        return None
    whole = one.value + two.value / 12
    return replace(one, end=two.end, readings=exactly(whole), measure=together(unit, inches))


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
    if PERCENT.search(words):
        return 0.01
    last = re.split(r"[\s-]", words.lower())[-1]
    return SCALES.get(last, 1)


def _also(figure: Figure, value: float) -> Figure:
    return replace(figure, readings=(*figure.readings, *exactly(value)))
