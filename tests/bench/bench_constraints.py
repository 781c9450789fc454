"""What a confirmed bead costs: the first solution of a text, and solving it again under more and more beads.

    python tests/bench/bench_constraints.py [SENTENCES] [--encoder use|none]

The text is that of `bench_alignment.py`. First beads of the solution are confirmed one by one, in any order; then
single corrections, each alone: a bead merged with the next, and a bead paired with the next one's rendering, which the
model holds for all but impossible. Processor time is printed, nothing is asserted.
"""

from __future__ import annotations

import argparse
import random
import statistics
import time
from collections.abc import Iterable

from bench_alignment import text_of
from bench_moved import document

from aligner.alignment.aligning import Aligner
from aligner.model import Bead
from aligner.settings import Settings


def main() -> None:
    """Print milliseconds."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("sentences", nargs="?", type=int, default=1250)
    parser.add_argument("--encoder", choices=("use", "none"), default="use")
    given = parser.parse_args()
    text = text_of(given.sentences)
    sides = document(text.chinese, "zh-CN"), document(text.english, "en-US")
    Aligner(*(document(side.texts[:20], side.lang) for side in sides), Settings(encoder=given.encoder)).align()
    begin = time.process_time()
    aligner = Aligner(*sides, Settings(encoder=given.encoder))
    first = aligner.align().beads
    print(f"{len(text.chinese):,} × {len(text.english):,} sentences: {time.process_time() - begin:.2f} s")

    def milliseconds(fixed: Iterable[Bead]) -> float:
        start = time.process_time()
        aligner.align(fixed)
        return 1000 * (time.process_time() - start)

    rng = random.Random(1)
    chosen = rng.sample(first, 100)
    report("confirmed as found", [milliseconds(chosen[: k + 1]) for k in range(len(chosen))])
    full = [(a, b) for a, b in zip(first, first[1:]) if not a.is_null and not b.is_null]
    some = rng.sample(full, 50)
    merged = [Bead(range(a.source.start, b.source.stop), range(a.target.start, b.target.stop)) for a, b in some]
    report("merged with the next", [milliseconds([bead]) for bead in merged])
    report("paired with the next", [milliseconds([Bead(a.source, b.target)]) for a, b in some])


def report(what: str, figures: list[float]) -> None:
    """One line: median and worst."""
    print(f"{what:<22} median {statistics.median(figures):6.1f} ms, worst {max(figures):6.1f} ms")


if __name__ == "__main__":
    main()
