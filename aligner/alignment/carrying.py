"""Planted clauses: gold texts in which a clause stands in the neighbouring sentence, so that two pairs are one bead.

Translators do that now and then, and gold has too few such beads to learn from. Where a text has two pairs of single
sentences in a row, the first one's last clause can go to the head of the second on one side, or the second one's first
clause to the end of the first.
"""

from __future__ import annotations

import random
import re
from dataclasses import replace

from aligner.alignment.bead_ids import Ids
from aligner.alignment.gold import GoldPair

_CARRIED = 0.015
"""Of the pairs of neighbours, so many are tried."""
_QUOTES = '“”"‘「」『』'
_CHINESE = rf"[^，；,;{_QUOTES}]*[\u4e00-\u9fff]{{4}}[^，；,;{_QUOTES}]*"
_ENGLISH = rf"[^，；,;{_QUOTES}]*(?:[A-Za-z'’-]+ ){{3}}[^，；,;{_QUOTES}]*"
_CLAUSE = rf"{_CHINESE}|{_ENGLISH}"
_COMMA = r"[，；]|[,;] "
_LAST_CLAUSE = re.compile(rf"(.{{8,}}?)({_COMMA})({_CLAUSE})([。！.!])")
_FIRST_CLAUSE = re.compile(rf"({_CLAUSE})({_COMMA})(.{{8,}})")
_END = re.compile(r"[。！.!]$")


def carried(gold: GoldPair, seed: int) -> GoldPair:
    """The text with some clauses carried over to the neighbouring sentence, each time on one side."""
    rng = random.Random(f"{gold.fingerprint} carried {seed}")
    sides = [list(gold.source), list(gold.target)]
    beads: list[tuple[Ids, Ids]] = []
    for bead in gold.beads:
        before = beads[-1] if beads else None
        if before and [len(ids) for ids in (*before, *bead)] == [1] * 4 and rng.random() < _CARRIED:
            side = rng.choice((0, 1))
            (first,), (second,) = before[side], bead[side]
            over = rng.choice((carried_on, carried_back))(sides[side][first], sides[side][second])
            if over is not None:
                sides[side][first], sides[side][second] = over
                beads[-1] = (before[0] + bead[0], before[1] + bead[1])
                continue
        beads.append(bead)
    return replace(gold, source=tuple(sides[0]), target=tuple(sides[1]), beads=tuple(beads))


def carried_on(first: str, second: str) -> tuple[str, str] | None:
    """Two sentences with the first one's last clause at the head of the second; None where it has one clause."""
    found = _LAST_CLAUSE.fullmatch(first)
    if found is None:
        return None
    kept, comma, clause, end = found.groups()
    return kept + end, clause + comma + second


def carried_back(first: str, second: str) -> tuple[str, str] | None:
    """Two sentences with the second one's first clause at the end of the first; None where it has one clause."""
    found, end = _FIRST_CLAUSE.fullmatch(second), _END.search(first)
    if found is None or end is None:
        return None
    clause, comma, rest = found.groups()
    return first[: end.start()] + comma + clause + end[0], rest
