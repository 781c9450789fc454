"""Alignments against gold that knows verses only: `python tests/bench/bench_verses.py FOLDER [--fast]`.

FOLDER is a gold folder with one text, and beside it `src.verse` and `tgt.verse`: the verse of each line. Neighbouring
beads inside one verse count as one, so that finding a verse's sentences one by one is no mistake. Strict figures are
printed before and after.
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

from aligner.alignment.evaluation import Agreement, score
from aligner.alignment.gold import read_gold
from aligner.alignment.trial import aligned_batch
from aligner.model import Bead
from aligner.settings import Settings


def by_verse(beads: Sequence[Bead], source: Sequence[str], target: Sequence[str]) -> list[Bead]:
    """The beads, those of one verse joined."""
    joined: list[Bead] = []
    last = None
    for bead in beads:
        verses = {source[i] for i in bead.source} | {target[j] for j in bead.target}
        verse = verses.pop() if len(verses) == 1 and bead.source and bead.target else None
        if verse is not None and verse == last:
            before = joined.pop()
            bead = Bead(
                range(before.source.start, bead.source.stop),
                range(before.target.start, bead.target.stop),
                min(before.confidence, bead.confidence),
            )
        joined.append(bead)
        last = verse
    return joined


def said(label: str, agreement: Agreement) -> str:
    p, r = agreement.precision, agreement.recall
    return f"{label}: precision {p.value:.3f}  recall {r.value:.3f}  F1 {agreement.f1:.3f}  ({r.tries} in the gold)"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--fast", action="store_true", help="without the sentence encoder")
    given = parser.parse_args()
    source, target = ((given.folder / name).read_text("utf-8").splitlines() for name in ("src.verse", "tgt.verse"))
    found = aligned_batch(read_gold(given.folder), Settings(encoder="none" if given.fast else "use"))
    print(said("as found", score(found).strict))
    print(said("by verse", score((text, by_verse(beads, source, target)) for text, beads in found).strict))


if __name__ == "__main__":
    main()
