"""Beads to learn adequacy from: gold beads as they stand, and the same beads damaged in known ways."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from aligner.alignment.gold import GoldPair
from aligner.quality.adequacy.network import CLASSES
from aligner.quality.adequacy.pairs import Pair
from aligner.quality.adequacy.reading import reading
from aligner.quality.planted import damage

WHOLE, CHINESE_LEFT, ENGLISH_LEFT, UNRELATED = range(len(CLASSES))

Sides = tuple[tuple[str, ...], tuple[str, ...]]
"""Chinese and English sentences of a bead."""

_NEAR = 3
_CUTS = (damage.half_cut, damage.clause_cut)


def full_beads(text: GoldPair) -> list[Sides]:
    """The gold beads that have both sides and no known defect."""
    return [
        (tuple(text.chinese[i] for i in c), tuple(text.english[j] for j in e))
        for bead, (c, e) in zip(text.beads, text.oriented)
        if c and e and bead not in text.unsound
    ]


def as_pair(sides: Sides) -> Pair:
    """Read the two sides."""
    chinese, english = sides
    return Pair(reading("".join(chinese), chinese, True), reading(" ".join(english), english, False))


def beside_strangers(beads: Sequence[Sides], seed: int) -> Iterator[tuple[Sides, Sides]]:
    """For each bead its Chinese beside another bead's English, and its English beside that bead's Chinese.

    The other bead is mostly a near one, which speaks of like things, else one of like length.
    """
    rng = random.Random(seed)
    sizes = [sum(map(len, english)) for _, english in beads]
    for k, (chinese, english) in enumerate(beads):
        near = [j for j in range(k - _NEAR, k + _NEAR + 1) if j != k and 0 <= j < len(beads)]
        if not near:
            continue
        tries = [j for j in rng.sample(range(len(beads)), min(8, len(beads))) if j != k]
        j = rng.choice(near) if rng.random() < 0.5 or not tries else min(tries, key=lambda j: abs(sizes[j] - sizes[k]))
        yield (chinese, beads[j][1]), (beads[j][0], english)


@dataclass(frozen=True, slots=True)
class Damaged:
    """A bead with something wrong."""

    place: int
    """Number of the sound bead that it was made from."""
    kind: int
    """Its class."""
    sides: Sides


def damaged(beads: Sequence[Sides], seed: int) -> Iterator[Damaged]:
    """Damaged beads: sentences cut, clauses cut, sentences lost and put in, renderings exchanged."""
    rng = random.Random(seed)
    for k, bead in enumerate(beads):
        for side, left in ((1, CHINESE_LEFT), (0, ENGLISH_LEFT)):
            # What is cut on one side leaves words over on the other.
            for cut in _CUTS:
                n = rng.randrange(len(bead[side]))
                new = cut(bead[side][n], rng)
                if new is not None:
                    yield Damaged(k, left, _with(bead, side, (*bead[side][:n], new, *bead[side][n + 1 :])))
            if len(bead[side]) > 1:
                n = rng.randrange(len(bead[side]))
                yield Damaged(k, left, _with(bead, side, (*bead[side][:n], *bead[side][n + 1 :])))
            if len(bead[0]) + len(bead[1]) < 5 and rng.random() < 0.3:
                j = rng.choice([j for j in (k - 1, k + 1) if 0 <= j < len(beads)] or [k])
                extra = beads[j][1 - side][:1]
                both = (*extra, *bead[1 - side]) if j < k else (*bead[1 - side], *extra)
                yield Damaged(k, left, _with(bead, 1 - side, both))
        stranger = rng.randrange(len(beads))
        if stranger != k and rng.random() < 0.4:
            yield Damaged(k, UNRELATED, (bead[0], beads[stranger][1]))


def _with(bead: Sides, side: int, sentences: tuple[str, ...]) -> Sides:
    return (sentences, bead[1]) if side == 0 else (bead[0], sentences)
