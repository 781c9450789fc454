"""Planted troubles: gold texts with sentences cut, strangers put in, and paragraphs, for training and for evaluation.

Published gold hardly knows null beads, real documents do. A planted text is made from a gold text with a fixed seed,
and its beads are known because its making is.
"""

from __future__ import annotations

import random
from collections.abc import Sequence

from aligner.alignment.bead_ids import Ids
from aligner.alignment.gold import GoldPair

_CUT = 0.04
_RUN_GOES_ON = 0.35
_STRANGER = 0.02
_PARAGRAPH_ENDS = 0.3
_ENDS_ALONE = 0.04
_LINK_LOST = 0.05


def planted(gold: GoldPair, seed: int, strangers: Sequence[GoldPair] = (), layout: bool = False) -> GoldPair:
    """The text with bead sides cut (also several in a row) and sentences of `strangers` put in on either side.

    With `layout` the text also gets paragraphs, which mostly agree on both sides, and in every other text links.
    """
    rng = random.Random(f"{gold.fingerprint} {seed}")
    sides: tuple[list[str], list[str]] = ([], [])
    beads: list[tuple[Ids, Ids]] = []
    cutting: int | None = None
    for source, target in gold.beads:
        texts = [[gold.source[x] for x in source], [gold.target[y] for y in target]]
        if cutting is None or rng.random() > _RUN_GOES_ON:
            cutting = rng.choice((0, 1)) if rng.random() < _CUT else None
        if cutting is not None and texts[0] and texts[1]:
            texts[cutting] = []
        _append(sides, beads, texts[0], texts[1])
        if strangers and rng.random() < _STRANGER:
            other = rng.choice(strangers)
            side = rng.choice((0, 1))
            pool = other.chinese if gold.chinese_first == (side == 0) else other.english
            extra = [rng.choice(pool) for _ in range(rng.choice((1, 1, 1, 2, 3)))]
            _append(sides, beads, extra if side == 0 else [], extra if side == 1 else [])
    paragraphs, links = _paragraphs(beads, rng) if layout else (None, ())
    return GoldPair(
        f"{gold.name} planted {seed}",
        tuple(sides[0]),
        tuple(sides[1]),
        tuple(beads),
        gold.chinese_first,
        paragraphs,
        links,
        seed,
        planted_in=gold.name,
    )


def _append(
    sides: tuple[list[str], list[str]], beads: list[tuple[Ids, Ids]], source: list[str], target: list[str]
) -> None:
    i, j = len(sides[0]), len(sides[1])
    sides[0].extend(source)
    sides[1].extend(target)
    if source and target:
        beads.append((tuple(range(i, i + len(source))), tuple(range(j, j + len(target)))))
    else:
        beads.extend(((i + k,), ()) for k in range(len(source)))
        beads.extend(((), (j + k,)) for k in range(len(target)))


def _paragraphs(
    beads: Sequence[tuple[Ids, Ids]], rng: random.Random
) -> tuple[tuple[tuple[int, ...], tuple[int, ...]], tuple[tuple[int, int], ...]]:
    """Paragraph numbers of both sides and, half of the time, the links between them."""
    numbers: tuple[list[int], list[int]] = ([], [])
    at = [0, 0]
    links: set[tuple[int, int]] = set()
    for source, target in beads:
        for side, ids in enumerate((source, target)):
            for k in range(len(ids)):
                if k and rng.random() < _ENDS_ALONE / 4:
                    at[side] += 1
                numbers[side].append(at[side])
        if source and target:
            links.add((at[0], at[1]))
        if rng.random() < _PARAGRAPH_ENDS:
            at = [at[0] + 1, at[1] + 1]
        elif rng.random() < _ENDS_ALONE:
            at[rng.choice((0, 1))] += 1
    kept = tuple(link for link in sorted(links) if rng.random() > _LINK_LOST) if rng.random() < 0.5 else ()
    return (tuple(numbers[0]), tuple(numbers[1])), kept
