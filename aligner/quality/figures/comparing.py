"""Which figures of the two sides answer each other, and which stand alone.

A figure of one side answers at most one of the other (a maximum matching), so that in 三件 … 三英尺 against
"two items … 3 ft" the second 三 does not cover for the first.
"""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from itertools import product
from typing import NamedTuple

from aligner.quality.figures.figure import NAMED, Figure, Weight, exactly, meets_any
from aligner.quality.figures.measures import convertible

_LARGE = 100
"""From here "a hundred" and 一千 may be held against each other, though each alone may be a manner of speaking."""
_SMALL = 20
"""Up to here a number may have become "both" or "trio"."""
_TOGETHER = 30
"""So many characters may stand between the parts of a fraction: "two of the families interviewed in every three"."""
_REPEATED = ("grade", "phase")
"""Kinds that a text names again where the other one does not: 分为三级，一级 is "three grades, Grade I".

So one that stands on the other side too is none that has changed."""
_DIGITS = re.compile(r"[^\d.]{0,3}(?P<digits>\d[\d,]*(?:\.(?P<decimals>\d+))?)\D*")


class Unanswered(NamedTuple):
    """What a comparison leaves over."""

    changed: list[tuple[Figure, Figure]]
    """Figures of the first and the second side that stand where each other's counterpart should be."""
    first: list[Figure]
    """Sure figures of the first side without any counterpart."""
    second: list[Figure]
    """Sure figures of the second side without any counterpart."""


def answers(one: Figure, two: Figure) -> bool:
    """Whether `two`, of the other language, says what `one` says: by its own reading or by one that it lends."""
    if one.kind != two.kind and (one.kind in NAMED or two.kind in NAMED):
        return False
    for reading in one.readings:
        if meets_any(reading, two.readings) or (two.lends and meets_any(reading, two.lends)):
            return True
    return convertible(one.measure, two.measure)


def _of_their_own(one: Figure, two: Figure) -> bool:
    """Whether they agree by their own readings, neither by what it only lends: 百分之三十 with "30%", not "thirty"."""
    return any(meets_any(reading, two.readings) for reading in one.readings)


def compare(first: Sequence[Figure], second: Sequence[Figure], lengths: tuple[int, int]) -> Unanswered:
    """The figures of two texts of those lengths, in characters, that have no counterpart on the other side.

    Order does not matter. Where one side keeps a figure that nothing answers and the other one that is left over, the
    two that are most alike are taken together.
    """
    if not any(figure.weight for figure in (*first, *second)):
        return Unanswered([], [], [])
    rows, columns = _answers(first, second)
    row_match = _matching(first, second, _either(rows, columns), lengths)
    column_match = {j: i for i, j in row_match.items()}
    lost_first = {i for i, f in enumerate(first) if f.weight and not rows[i] and not _by_parts(f, second)}
    lost_second = {j for j, f in enumerate(second) if f.weight and not columns[j] and not _by_parts(f, first)}
    free_first = {i for i, f in enumerate(first) if f.weight and rows[i] and i not in row_match}
    free_second = {j for j, f in enumerate(second) if f.weight and columns[j] and j not in column_match}
    loose_first = {i for i, j in row_match.items() if first[i].weight and not second[j].weight}
    loose_second = {j for i, j in row_match.items() if second[j].weight and not first[i].weight}
    open_first, open_second = lost_first | free_first | loose_first, lost_second | free_second | loose_second
    pairs = sorted(
        (
            (i in loose_first) + (j in loose_second),
            i not in lost_first or j not in lost_second,
            _is_unlike_date(first[i], second[j]),
            _unlikeness(first[i], second[j], lengths),
            i,
            j,
        )
        for i in open_first
        for j in open_second
        if _comparable(first[i], second[j])
        and (
            (i in lost_first and j in lost_second)
            or ((i in lost_first or j in lost_second) and first[i].kind not in _REPEATED)
            or (i in free_first and j in free_second and first[i].is_digits and second[j].is_digits)
        )
    )
    changed: list[tuple[Figure, Figure]] = []
    for *_, i, j in pairs:
        if i in open_first and j in open_second:
            changed.append((first[i], second[j]))
            open_first.discard(i)
            open_second.discard(j)
    return Unanswered(
        sorted(changed, key=lambda pair: pair[0].start),
        [first[i] for i in sorted(lost_first & open_first) if first[i].weight is Weight.SURE],
        [second[j] for j in sorted(lost_second & open_second) if second[j].weight is Weight.SURE],
    )


def counterparts(first: Sequence[Figure], second: Sequence[Figure], lengths: tuple[int, int]) -> dict[int, int]:
    """Which figure of the second text answers which of the first, as indices: a maximum matching, whatever the order.

    It is the matching that `compare` goes by; `lengths` are those of the texts, in characters.
    """
    return _matching(first, second, _either(*_answers(first, second)), lengths)


def is_loosely(one: Figure, two: Figure) -> bool:
    """Whether one is the other rounded (2.726 for 2.7255, "4.23 trillion" for 42328亿), or both are vague and near
    ("dozens" for 十几).
    """
    if _is_open(one) and _is_open(two):
        return max(one.value, two.value) < _LARGE
    steps = _step(one), _step(two)
    coarse = max(steps)
    if not min(steps) or coarse < 2 * min(steps):
        return False
    rounded = one if steps[0] == coarse else two
    return rounded.value >= 10 * coarse and abs(one.value - two.value) <= 0.5001 * coarse


def _step(figure: Figure) -> float:
    """What one more in the last digit of a figure in digits is worth (10 billion for "4.23 trillion"), otherwise 0."""
    found = _DIGITS.fullmatch(figure.text)
    number = float(found["digits"].replace(",", "")) if found else 0.0
    return figure.value / number * 10.0 ** -len(found["decimals"] or "") if found and number else 0.0


def _is_open(figure: Figure) -> bool:
    """Whether it leaves open how many, by far more than rounding does."""
    reading = figure.readings[0]
    return reading.high > 1.5 * reading.low


def _answers(first: Sequence[Figure], second: Sequence[Figure]) -> tuple[list[list[int]], list[list[int]]]:
    """For each figure of either text the indices of those of the other that answer it."""
    rows = [[j for j, two in enumerate(second) if answers(one, two)] for one in first]
    columns = [[i for i, one in enumerate(first) if answers(two, one)] for two in second]
    _part_months(first, second, rows, columns)
    _part_months(second, first, columns, rows)
    return rows, columns


def _part_months(
    first: Sequence[Figure], second: Sequence[Figure], rows: list[list[int]], columns: list[list[int]]
) -> None:
    """Where the second text names a month that the first one has not, no mere number answers a month of the first.

    So that of 1月1日 as "July 1" the month is what has changed, and not the day.
    """
    if not any(two.is_month and two.weight is Weight.SURE and not columns[j] for j, two in enumerate(second)):
        return
    for i, one in enumerate(first):
        if one.is_month and not any(second[j].is_month for j in rows[i]):
            rows[i] = []
            for column in columns:
                if i in column:
                    column.remove(i)


def _either(rows: list[list[int]], columns: list[list[int]]) -> list[list[int]]:
    """For each figure of the first text those of the second that it answers or that answer it."""
    return [sorted({*row, *(j for j, column in enumerate(columns) if i in column)}) for i, row in enumerate(rows)]


def _matching(
    first: Sequence[Figure], second: Sequence[Figure], rows: list[list[int]], lengths: tuple[int, int]
) -> dict[int, int]:
    """A maximum matching, numbers with numbers before numbers with asides; first index → second index."""
    match: dict[int, int] = {}
    for allowed in (Weight.LIKELY, Weight.ASIDE):
        graph = {
            i: sorted(
                (j for j in row if second[j].weight >= allowed),
                key=lambda j: (
                    -second[j].weight,
                    not _of_their_own(first[i], second[j]),
                    _is_unlike_date(first[i], second[j]),
                    _distance(first[i], second[j], lengths),
                ),
            )
            for i, row in enumerate(rows)
            if first[i].weight >= allowed
        }
        owner = {j: i for i, j in match.items()}
        for i in sorted(graph, key=lambda i: -first[i].weight):
            if i not in match:
                _augment(i, graph, owner, set())
        match = {i: j for j, i in owner.items()}
    return match


def _is_unlike_date(one: Figure, two: Figure) -> bool:
    """Whether one is a month by its name and the other none, or the reverse: in "July 1" the 1 is a 1日, no 1月."""
    return one.is_month != two.is_month


def _augment(i: int, graph: dict[int, list[int]], owner: dict[int, int], seen: set[int]) -> bool:
    for j in graph[i]:
        if j not in seen:
            seen.add(j)
            if j not in owner or _augment(owner[j], graph, owner, seen):
                owner[j] = i
                return True
    return False


def _by_parts(figure: Figure, others: Sequence[Figure]) -> bool:
    """Whether the other side says a fraction by its parts: "two out of three" for 三分之二.

    Not so a "two" far from the "three", nor what a "third" lends.
    """
    if not figure.parts:
        return False
    places = [
        [other for other in others if any(part.meets(r) for r in other.readings)] for part in exactly(*figure.parts)
    ]
    return any(
        len({id(other) for other in chosen}) == len(chosen)
        and max(other.start for other in chosen) - min(other.end for other in chosen) <= _TOGETHER
        for chosen in product(*places)
    )


def _comparable(one: Figure, two: Figure) -> bool:
    """Whether one may be what became of the other: both of one kind, and one of them surely a number."""
    if NAMED & {one.kind, two.kind} or one.kind == two.kind == "ordinal":
        return one.kind == two.kind
    if "company" in (one.kind, two.kind):
        return (
            max(one.value, two.value) <= _SMALL
            and not (one.is_digits or two.is_digits)
            and Weight.SURE in (one.weight, two.weight)
        )
    if any(f.kind == "ordinal" and f.weight is Weight.LIKELY and f.value <= 2 for f in (one, two)):
        return False
    if Weight.SURE in (one.weight, two.weight):
        return True
    if one.kind == two.kind == "code" or (one.is_vague and two.is_vague):
        return True
    return min(one.value, two.value) >= _LARGE


def _unlikeness(one: Figure, two: Figure, lengths: tuple[int, int]) -> float:
    """How little two figures have to do with each other: far places, other measures, other magnitudes."""
    distance = _distance(one, two, lengths)
    if one.measure and two.measure:
        distance += 0.0 if one.measure.unit == two.measure.unit else 0.3
    if one.kind != two.kind:
        distance += 0.5
    if (one.value < 1) != (two.value < 1):
        distance += 0.5
    elif one.value > 0 and two.value > 0:
        distance += min(0.5, 0.1 * abs(math.log10(one.value / two.value)))
    return distance


def _distance(one: Figure, two: Figure, lengths: tuple[int, int]) -> float:
    return abs(one.start / max(1, lengths[0]) - two.start / max(1, lengths[1]))
