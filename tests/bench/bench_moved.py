"""How well moved passages are found: gold texts with passages of the target moved elsewhere, and without.

    python tests/bench/bench_moved.py GOLD_FOLDER … [--encoder use|none] [--copies N]

Each gold text is cut into pieces of about a hundred beads, and in each copy of a piece one thing is done to the target
side: two neighbouring passages change places, a passage of one to five beads goes elsewhere, two items with others
between them are exchanged, or two neighbouring sentences cross. A link is right when exactly that bead is in the gold,
near when it overlaps one on both sides. What is looked for are the gold beads of the moved passages that the monotone
path does not hold. On the untouched texts every link is a false one. At the end stands how often links of a confidence
are right. Figures are printed, nothing is asserted.
"""

from __future__ import annotations

import argparse
import random
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

from aligner.alignment.aligning import align_segments
from aligner.alignment.gold import GoldPair, read_gold
from aligner.alignment.trial import divided
from aligner.model import Document, Paragraph, Segment, SegmentedDocument
from aligner.settings import Settings

PIECE = 100
"""Beads a piece."""

Order = list[int]
Trouble = Callable[[Order, random.Random], tuple[Order, set[int]]]
"""Bead numbers in target order, and those whose places have changed."""


def swapped(order: Order, rng: random.Random) -> tuple[Order, set[int]]:
    """Two neighbouring passages of two to six beads change places."""
    a, b = rng.randint(2, 6), rng.randint(2, 6)
    at = rng.randrange(len(order) - a - b)
    moved = order[at : at + a + b]
    return order[:at] + moved[a:] + moved[:a] + order[at + a + b :], set(moved)


def carried(order: Order, rng: random.Random) -> tuple[Order, set[int]]:
    """A passage of one to five beads goes elsewhere."""
    size = rng.randint(1, 5)
    at = rng.randrange(len(order) - size)
    moved, rest = order[at : at + size], order[:at] + order[at + size :]
    to = rng.choice([k for k in range(len(rest)) if abs(k - at) > 5])
    return rest[:to] + moved + rest[to:], set(moved)


def exchanged(order: Order, rng: random.Random) -> tuple[Order, set[int]]:
    """Two beads near each other, with one to five between them, are exchanged."""
    gap = rng.randint(2, 6)
    at = rng.randrange(len(order) - gap)
    found = list(order)
    found[at], found[at + gap] = found[at + gap], found[at]
    return found, {order[at], order[at + gap]}


def crossed(order: Order, rng: random.Random) -> tuple[Order, set[int]]:
    """Two neighbouring beads are exchanged."""
    at = rng.randrange(len(order) - 1)
    found = list(order)
    found[at], found[at + 1] = found[at + 1], found[at]
    return found, {order[at], order[at + 1]}


TROUBLES: dict[str, Trouble] = {"swapped": swapped, "carried": carried, "exchanged": exchanged, "crossed": crossed}

Link = tuple[tuple[int, ...], tuple[int, ...]]


def with_moves(text: GoldPair, trouble: Trouble, seed: str) -> tuple[list[str], list[Link], set[Link]]:
    """The target's new lines, all gold beads as (source ids, new target ids), and the moved ones among them."""
    order, moved = trouble([k for k, bead in enumerate(text.beads)], random.Random(f"{text.name} {seed}"))
    lines: list[str] = []
    links: dict[int, Link] = {}
    for k in order:
        source, target = text.beads[k]
        links[k] = (source, tuple(range(len(lines), len(lines) + len(target))))
        lines += [text.target[y] for y in target]
    return lines, [links[k] for k in sorted(links)], {links[k] for k in moved if all(links[k])}


def document(lines: Sequence[str], lang: str) -> SegmentedDocument:
    """One line a segment."""
    paragraphs = tuple(Paragraph(line) for line in lines)
    segments = tuple(Segment(k, k, 0, len(line), line) for k, line in enumerate(lines))
    return SegmentedDocument(Document("bench", lang, paragraphs), segments)


def found(source: Sequence[str], target: Sequence[str], chinese_first: bool, settings: Settings) -> tuple[Any, ...]:
    """(full beads, moved links with their confidence) of two line lists."""
    langs = ("zh-CN", "en-US") if chinese_first else ("en-US", "zh-CN")
    result = align_segments(document(source, langs[0]), document(target, langs[1]), settings)
    full = {(tuple(b.source), tuple(b.target)) for b in result.beads if not b.is_null}
    moved = {
        (tuple(result.beads[a].source), tuple(result.beads[b].target)): result.beads[a].confidence
        for a, b in result.moved
    }
    return full, moved, result


def pieces(folders: Sequence[Path]) -> Iterator[GoldPair]:
    """The gold texts in pieces."""
    for folder in folders:
        for text in read_gold(folder):
            yield from divided(text, max(1, len(text.beads) // PIECE))


def main() -> None:
    """Print a table by kind of move."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("folders", nargs="+", type=Path)
    parser.add_argument("--encoder", choices=("use", "none"), default="use")
    parser.add_argument("--copies", type=int, default=3, help="copies of each piece for each kind of move")
    given = parser.parse_args()
    settings = Settings(encoder=given.encoder, segmented=True)
    texts = [text for text in pieces(given.folders) if text.source and text.target]
    certainty: list[tuple[float, bool]] = []
    print(f"{'':<12}{'moved':>7}{'on path':>9}{'links':>7}{'right':>7}{'near':>6}  precision   near  recall")
    for name, trouble in TROUBLES.items():
        n: Counter[str] = Counter()
        for text in texts:
            for copy in range(1, given.copies + 1):
                lines, gold, wanted = with_moves(text, trouble, f"{name} {copy}")
                full, moved, _ = found(text.source, lines, text.chinese_first, settings)
                near = sum(any(set(s) & set(a) and set(t) & set(b) for a, b in gold) for s, t in moved)
                right = len(set(gold) & set(moved))
                n.update(moved=len(wanted), path=len(wanted & full), links=len(moved), right=right, near=near)
                certainty += [(p, link in gold) for link, p in moved.items()]
        links, sought = max(1, n["links"]), max(1, n["moved"] - n["path"])
        print(
            f"{name:<12}{n['moved']:>7}{n['path']:>9}{n['links']:>7}{n['right']:>7}{n['near']:>6}"
            f"{n['right'] / links:>11.3f}{n['near'] / links:>7.3f}{n['right'] / sought:>8.3f}"
        )
    false = beads = 0
    for text in texts:
        _, moved, result = found(text.source, text.target, text.chinese_first, settings)
        false, beads = false + len(moved), beads + len(result.beads)
    print(f"untouched: {false} links in {beads} beads")
    for low, high in ((0.5, 0.7), (0.7, 0.9), (0.9, 0.97), (0.97, 1.01)):
        inside = [(p, right) for p, right in certainty if low <= p < high]
        if inside:
            mean, share = (sum(x) / len(inside) for x in zip(*inside))
            print(f"confidence {mean:.3f}: {share:.3f} of {len(inside)} are right")


if __name__ == "__main__":
    main()
