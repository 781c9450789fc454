"""Other aligners on the same gold, as far as pip installs them: what a figure is worth is seen beside another."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from aligner.alignment.bead_ids import Ids
from aligner.alignment.gold import GoldPair
from aligner.model import Bead

Peer = Callable[[Sequence[str], Sequence[str]], list[tuple[Ids, Ids]]]


def gale_church(source: Sequence[str], target: Sequence[str]) -> list[tuple[Ids, Ids]]:
    """Gale & Church (1993), by length alone, as NLTK has it: time and memory grow with the product of the lengths."""
    from nltk.translate.gale_church import align_blocks

    lengths = [[max(1, len(text)) for text in side] for side in (source, target)]
    # Its length model expects about as many characters on both sides; Chinese needs a third of English.
    ratio = sum(lengths[1]) / sum(lengths[0])
    links = align_blocks([length * ratio for length in lengths[0]], lengths[1])
    return beads_of_links(links, len(source), len(target))


PEERS: dict[str, Peer] = {"NLTK Gale–Church": gale_church}
"""Name → aligner."""


def beads_of_links(links: Iterable[tuple[int, int]], m: int, n: int) -> list[tuple[Ids, Ids]]:
    """Monotone sentence links as beads that use up m and n sentences; what has no link is a null bead."""
    beads: list[tuple[list[int], list[int]]] = []
    i = j = 0
    for s, t in sorted(set(links)):
        if beads and beads[-1][0] and beads[-1][1] and (s == beads[-1][0][-1] or t == beads[-1][1][-1]):
            last = beads[-1]
            last[0].extend(range(last[0][-1] + 1, s + 1))
            last[1].extend(range(last[1][-1] + 1, t + 1))
        else:
            beads += [([x], []) for x in range(i, s)] + [([], [y]) for y in range(j, t)]
            beads.append(([s], [t]))
        i, j = beads[-1][0][-1] + 1, beads[-1][1][-1] + 1
    beads += [([x], []) for x in range(i, m)] + [([], [y]) for y in range(j, n)]
    return [(tuple(a), tuple(b)) for a, b in beads]


def compared(texts: Sequence[GoldPair], peer: Peer) -> list[tuple[GoldPair, list[Bead]]]:
    """A peer's beads for every text, its confidence being 1 throughout, since it says none."""
    results = []
    for text in texts:
        beads = []
        i = j = 0
        for source, target in peer(text.source, text.target):
            s, t = range(i, i + len(source)), range(j, j + len(target))
            beads.append(Bead(s, t))
            i, j = s.stop, t.stop
        results.append((text, beads))
    return results
