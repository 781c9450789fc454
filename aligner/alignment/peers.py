"""Other aligners on the same gold, as far as pip installs them: what a figure is worth is seen beside another.

Each is run as it does best on Chinese and English: lengths on the scale of its length model, and, where it needs
sentence vectors, those that this package's own encoder gives.
"""

from __future__ import annotations

import importlib.util
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from aligner.alignment.bead_ids import Ids
from aligner.alignment.gold import GoldPair
from aligner.evidence.encoders.encoder import Encoder
from aligner.model import Bead

Beads = list[tuple[Ids, Ids]]
Align = Callable[[Sequence[str], Sequence[str], Encoder | None], Beads]
"""Source and target sentences, neither side empty, and an encoder for those that need one → beads in order."""

_OVERLAPS = 8
"""Sentences a run that sentweave reads at most."""


@dataclass(frozen=True, slots=True)
class Peer:
    """One other aligner."""

    name: str
    package: str
    """What has to be importable for it."""
    align: Align
    encodes: bool = False
    """Whether it needs an encoder."""
    most: int | None = None
    """Sentences a side that it takes at most; None: any number."""

    def hindrance(self, texts: Iterable[GoldPair], encoder: Encoder | None) -> str | None:
        """Why it cannot align these texts, None where it can."""
        if importlib.util.find_spec(self.package) is None:
            return "not installed (pip install 'duizhao[peers]')"
        if self.encodes and encoder is None:
            return "needs a sentence encoder"
        if self.most is not None and any(max(len(t.source), len(t.target)) > self.most for t in texts):
            return f"takes at most {self.most} sentences a side"
        return None


def nltk_gale_church(source: Sequence[str], target: Sequence[str], encoder: Encoder | None = None) -> Beads:
    """Gale & Church (1993), by length alone, as NLTK has it: time and memory grow with the product of the lengths."""
    from nltk.translate.gale_church import align_blocks

    sizes = [[max(1, len(text.encode())) for text in side] for side in (source, target)]
    # Its length model expects as much on both sides, and breaks off where two lengths differ too much to be a pair by
    # its reckoning: of lengths in bytes, both sides made alike, half is where it does best.
    half = sum(sizes[1]) / 2
    links = align_blocks(*([size * half / sum(side) for size in side] for side in sizes))
    return beads_of_links(links, len(source), len(target))


def galechurch(source: Sequence[str], target: Sequence[str], encoder: Encoder | None = None) -> Beads:
    """Gale & Church (1993) in Rust, the package galechurch; its table has a byte for each pair of sentences."""
    import galechurch as package

    # It counts characters; a Chinese one weighs about three English ones, and has three bytes.
    sides = [["x" * max(1, len(text.encode())) for text in side] for side in (source, target)]
    ratio = sum(map(len, sides[0])) / sum(map(len, sides[1]))
    cells = (len(source) + 1) * (len(target) + 1)
    beads = package.align(*sides, mean_xy=ratio, max_block_size=cells).beads
    return [(tuple(range(b.source_start, b.source_end)), tuple(range(b.target_start, b.target_end))) for b in beads]


def sentweave(source: Sequence[str], target: Sequence[str], encoder: Encoder | None) -> Beads:
    """Vecalign (Thompson & Koehn, 2019), the package sentweave, on the vectors that our encoder gives runs."""
    import sentweave as package

    if encoder is None:
        raise ValueError("sentweave needs an encoder")
    sides = [encoder.runs(side) for side in (source, target)]
    wanted = iter([(side, length) for side in sides for length in range(1, _OVERLAPS + 1)])

    def vectors(texts: Sequence[str]) -> np.ndarray:
        """It asks for runs of one length after the other, the source first, each in the place of its last sentence."""
        runs, length = next(wanted)
        starts = np.arange(max(0, len(texts) - length + 1))
        missing = encoder.encode(texts[: len(texts) - len(starts)])
        return np.concatenate([missing, runs.rows(starts, np.full(len(starts), length))]) if len(starts) else missing

    with np.errstate(invalid="ignore"):
        blocks = package.align(list(source), list(target), vectors, alignment_max_size=_OVERLAPS).alignments
    return [(tuple(block.src_indices), tuple(block.tgt_indices)) for block in blocks]


PEERS: tuple[Peer, ...] = (
    Peer("NLTK Gale–Church", "nltk", nltk_gale_church, most=4000),
    Peer("galechurch", "galechurch", galechurch),
    Peer("sentweave", "sentweave", sentweave, encodes=True),
)
"""Every peer, in the order in which they run."""


def beads_of_links(links: Iterable[tuple[int, int]], m: int, n: int) -> Beads:
    """Monotone sentence links as beads that use up m and n sentences; what has no link is a null bead."""
    beads: list[tuple[list[int], list[int]]] = []
    i = j = 0
    for s, t in sorted(set(links)):
        if beads and beads[-1][0] and beads[-1][1] and (s <= beads[-1][0][-1] or t <= beads[-1][1][-1]):
            last = beads[-1]
            last[0].extend(range(last[0][-1] + 1, s + 1))
            last[1].extend(range(last[1][-1] + 1, t + 1))
        else:
            beads += [([x], []) for x in range(i, s)] + [([], [y]) for y in range(j, t)]
            beads.append(([s], [t]))
        i, j = beads[-1][0][-1] + 1, beads[-1][1][-1] + 1
    beads += [([x], []) for x in range(i, m)] + [([], [y]) for y in range(j, n)]
    return [(tuple(a), tuple(b)) for a, b in beads]


def compared(texts: Sequence[GoldPair], peer: Peer, encoder: Encoder | None) -> list[tuple[GoldPair, list[Bead]]]:
    """A peer's beads for every text, its confidence being 1 throughout, since it says none."""
    results = []
    for text in texts:
        beads = []
        i = j = 0
        for source, target in _beads(text, peer, encoder):
            s, t = range(i, i + len(source)), range(j, j + len(target))
            beads.append(Bead(s, t))
            i, j = s.stop, t.stop
        results.append((text, beads))
    return results


def _beads(text: GoldPair, peer: Peer, encoder: Encoder | None) -> Beads:
    if text.source and text.target:
        return peer.align(text.source, text.target, encoder)
    return beads_of_links([], len(text.source), len(text.target))
