"""What speaks for a bead's being whole: one row of numbers a bead, from its words, its lengths and the encoder.

The words' log odds are looked at in runs: a passage that was left out is a run of words without counterparts, and
its weight, its share of the side, whether it ends where clauses end, and whether the lengths agree with its being left
out tell it from scattered words that were rendered freely.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

import numpy as np

from aligner.evidence.encoders.use_tokens import TokenRows, part_vectors
from aligner.quality.adequacy.endings import broken_off
from aligner.quality.adequacy.pairs import Encoded, Pair
from aligner.quality.adequacy.passages import Passage, heaviest, heaviest_end
from aligner.quality.adequacy.reading import Reading

_BARS = {"": 0.0, " strict": -0.7, " lenient": 0.7}
_FEW = 1.5
_NO_GROUP = 3.0
"""Where no sentence or clause has two words."""
_MOST_LOST = 0.2
"""What a part that is all of a side counts as, if it could be left out: a great loss of likeness."""
_SIDES = ("Chinese", "English")


@dataclass(frozen=True, slots=True)
class Row:
    """One bead's numbers, and the heaviest passage without counterpart on its Chinese and its English side."""

    columns: dict[str, float]
    passages: tuple[Passage, Passage]


@dataclass(frozen=True, slots=True)
class Chances:
    """How likely each word of a side is to be rendered: all words of many pairs are worked out in one go."""

    odds: np.ndarray
    """Log odds."""
    met: np.ndarray
    """Probability of a counterpart."""
    unmet: np.ndarray
    """Probability of none."""

    @classmethod
    def of(cls, odds: np.ndarray, counts: Sequence[int]) -> list[Chances]:
        """The chances of the words of several sides, one behind the other; `counts` says how many each has."""
        met, unmet = 1 / (1 + np.exp(-odds)), 1 / (1 + np.exp(odds))
        ends = list(accumulate(counts))
        own = [slice(end - count, end) for end, count in zip(ends, counts)]
        return [cls(odds[words], met[words], unmet[words]) for words in own]


def row(
    pair: Pair, chances: tuple[Chances, Chances], deviation: float, spread: float, endings: tuple[float, float]
) -> Row:
    """The numbers that need no encoder.

    `chances` are the words' (Chinese, English); `deviation` is the logarithm of the English length above what was
    expected, `spread` its usual size; `endings` say how remarkable a broken sentence is.
    """
    columns: dict[str, float] = {}
    found = []
    unmet = [_unmet(pair.sides[side], chances[side]) for side in (0, 1)]
    per_character = len(pair.english.text) / max(len(pair.chinese.text), 1)
    broken = broken_off(pair)
    columns["unmet balance"] = math.log((unmet[0] * per_character + 8) / (unmet[1] + 8))
    for side, name in enumerate(_SIDES):
        passage = _words(columns, name, pair.sides[side], chances[side])
        found.append(passage)
        share = _share(pair.sides[side], passage)
        columns[f"{name} breaks off"] = broken[side] * endings[side]
        columns[f"{name} unmet"] = unmet[side] / max(len(pair.sides[side].text), 1)
        # A passage rendered freely has words opposite that have no counterpart either.
        own = share * len(pair.sides[side].text) * (per_character if side == 0 else 1) + 4
        others = unmet[1 - side] * (1 if side == 0 else per_character)
        columns[f"{name} passage unanswered"] = math.log1p(passage.weight) / (1 + others / own)
        columns[f"{name} passage answered"] = min(others / own, 3.0) if share else 1.0
        # Without the passage the other side would be shorter by so much: Chinese left out makes English short.
        shift = math.log(max(1 - share, 0.05)) * (1 if side == 0 else -1)
        columns[f"{name} length agrees"] = (deviation**2 - (deviation - shift) ** 2) / (2 * spread**2) if share else 0.0
    z = deviation / spread
    columns |= {
        "length": z,
        "length above": max(0.0, z),
        "length below": max(0.0, -z),
        "length squared": min(z * z, 25.0),
        "Chinese sentences": float(len(pair.chinese.parts) > 1),
        "English sentences": float(len(pair.english.parts) > 1),
        "several on both sides": float(len(pair.chinese.parts) > 1 and len(pair.english.parts) > 1),
    }
    return Row(columns, (found[0], found[1]))


def _unmet(text: Reading, chances: Chances) -> float:
    """How many characters of the side's words are likely to have no counterpart."""
    sizes = np.array([token.end - token.start for token in text.tokens], np.float64)
    return float(sizes @ chances.unmet)


def _words(columns: dict[str, float], name: str, text: Reading, chances: Chances) -> Passage:
    values = chances.odds.tolist()
    count = len(values)
    passage = Passage(0, 0, 0.0)
    for label, bar in _BARS.items():
        best = heaviest([bar - value for value in values])
        columns[f"{name} passage{label}"] = best.weight
        columns[f"{name} passage{label} log"] = math.log1p(best.weight)
        if not label:
            passage = best
    columns[f"{name} passage share"] = _share(text, passage)
    columns[f"{name} passage words"] = float(passage.last - passage.first)
    columns[f"{name} passage clauses"] = _whole_clauses(text, passage)
    against = [-value for value in values]
    columns[f"{name} end"] = heaviest_end(against)
    columns[f"{name} beginning"] = heaviest_end(against[::-1])
    total = sum(values)
    columns[f"{name} mean"] = total / count if count else 0.0
    columns[f"{name} covered"] = float(np.add.reduce(chances.met)) / count if count else 1.0
    columns[f"{name} total"] = total / math.sqrt(count) if count else 0.0
    columns[f"{name} words"] = math.log1p(count)
    columns[f"{name} weakest sentence"] = _weakest(text.part, values)
    columns[f"{name} weakest clause"] = _weakest(text.clause, values)
    return passage


def _share(text: Reading, passage: Passage) -> float:
    """How much of the side's characters the passage takes."""
    if not passage:
        return 0.0
    return (text.tokens[passage.last - 1].end - text.tokens[passage.first].start) / max(len(text.text), 1)


def _whole_clauses(text: Reading, passage: Passage) -> float:
    """1 where the passage begins and ends with a clause, ½ where it does one of both."""
    if not passage:
        return 0.0
    clause = text.clause
    begins = passage.first == 0 or clause[passage.first] != clause[passage.first - 1]
    ends = passage.last == len(clause) or clause[passage.last] != clause[passage.last - 1]
    return (begins + ends) / 2


def _weakest(group: Sequence[int], values: Sequence[float]) -> float:
    """Lowest mean log odds of a sentence or clause of two words or more, those of few words drawn towards 0."""
    if not group or group[0] == group[-1]:
        return sum(values) / (len(values) + _FEW) if len(values) > 1 else _NO_GROUP
    sums: dict[int, list[float]] = {}
    for number, value in zip(group, values):
        sums.setdefault(number, []).append(value)
    return min((sum(v) / (len(v) + _FEW) for v in sums.values() if len(v) > 1), default=_NO_GROUP)


def encoder_rows(pairs: Sequence[Pair], encoded: Sequence[Encoded], rows: Sequence[Row]) -> list[dict[str, float]]:
    """The encoder's numbers: how near the sides are, and how much nearer without a passage or a sentence."""
    sums: list[np.ndarray] = []
    counts: list[float] = []
    places: list[tuple[list[int], list[int]]] = []
    for pair, read, own in zip(pairs, encoded, rows):
        starts = []
        for side in (0, 1):
            tokens, text = read.rows[side], pair.sides[side]
            starts.append(len(sums))
            whole, size = tokens.rows.sum(axis=0) + tokens.ends, len(tokens.rows) + 2
            inside = _inside(text, tokens, own.passages[side])
            part = tokens.rows[inside].sum(axis=0)
            sums += [whole, whole - part, part + tokens.ends]
            counts += [size, size - inside.sum(), inside.sum() + 2]
            for sentence, start in text.parts if len(text.parts) > 1 else ():
                inside = _between(tokens, start, start + len(sentence))
                sums.append(whole - tokens.rows[inside].sum(axis=0))
                counts.append(size - inside.sum())
        places.append((starts, [*starts[1:], len(sums)]))
    if not sums:
        return []
    vectors = part_vectors(np.array(sums), np.array(counts, np.float64))
    found = []
    for own, (starts, ends) in zip(rows, places):
        sides = [vectors[start:end] for start, end in zip(starts, ends)]
        cosine = float(sides[0][0] @ sides[1][0])
        columns = {"cosine": cosine}
        for name, passage, these, other in zip(_SIDES, own.passages, sides, (sides[1][0], sides[0][0])):
            near = these @ other
            columns[f"{name} gain without passage"] = float(near[1]) - cosine if passage else 0.0
            columns[f"{name} passage cosine"] = float(near[2]) if passage else cosine
            columns[f"{name} gain without sentence"] = float((near[3:] - cosine).max(initial=-_MOST_LOST))
        found.append(columns)
    return found


def _inside(text: Reading, tokens: TokenRows, passage: Passage) -> np.ndarray:
    """Which tokens belong to the passage."""
    if not passage:
        return np.zeros(len(tokens.rows), bool)
    return _between(tokens, text.tokens[passage.first].start, text.tokens[passage.last - 1].end)


def _between(tokens: TokenRows, start: int, end: int) -> np.ndarray:
    """Which tokens lie in a half-open range of characters, at least in part."""
    inside: np.ndarray = (tokens.spans[:, 0] < end) & (tokens.spans[:, 1] > start)
    return inside
