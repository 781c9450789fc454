"""Where the time of an alignment goes, stage by stage, on 100, 1,000 and 10,000 sentences.

    python tests/bench/bench_alignment.py [SENTENCES …] [--encoder use|none] [--compare]

The texts are the sample corpora's beads, drawn again and again in ever new order and with ever new digits (the same
on both sides). Each size runs in a process of its own, so that the peak memory is its own. `--compare` lets other
aligners have a go at the same sentences, as far as they are installed: nltk and galechurch (length alone), sentweave
(Vecalign's algorithm, with the encoder that this package uses). Figures are printed, nothing is asserted.
"""

from __future__ import annotations

import argparse
import importlib
import importlib.util
import json
import random
import resource
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

CORPORA = Path(__file__).parents[2] / "corpora" / "gold"
SIZES = (100, 1000, 10_000)
PARAGRAPH = 4
"""Beads a paragraph, for the segmentation stage."""
LARGEST_TABLE = 1000
"""nltk fills an m × n table in plain Python: minutes beyond this."""


class Clock:
    """Seconds by stage, in order."""

    def __init__(self) -> None:
        self.seconds: dict[str, float] = {}

    @contextmanager
    def stage(self, name: str) -> Iterator[None]:
        """Time what runs inside."""
        begin = time.perf_counter()
        yield
        self.seconds[name] = time.perf_counter() - begin


def text_of(sentences: int) -> Any:
    """A gold text of about so many Chinese sentences."""
    from aligner.alignment.gold import GoldPair, read_gold

    pool = [
        ([text.chinese[x] for x in c], [text.english[y] for y in e])
        for text in read_gold(CORPORA)
        for c, e in text.oriented
    ]
    rng = random.Random(sentences)
    sides: tuple[list[str], list[str]] = ([], [])
    beads = []
    while len(sides[0]) < sentences:
        rng.shuffle(pool)
        for bead in pool:
            digits = str.maketrans("123456789", "".join(rng.sample("123456789", 9)))
            ids = []
            for side, lines in zip(sides, bead):
                ids.append(tuple(range(len(side), len(side) + len(lines))))
                side.extend(line.translate(digits) for line in lines)
            beads.append((ids[0], ids[1]))
            if len(sides[0]) >= sentences:
                break
    return GoldPair(f"{sentences} sentences", tuple(sides[0]), tuple(sides[1]), tuple(beads), True)


def measure(sentences: int, encoder_name: str, compare: bool) -> dict[str, Any]:
    """All stages for one size, in this process."""
    import numpy as np

    clock, text = Clock(), text_of(sentences)
    with clock.stage("import and load"):
        from aligner import segments
        from aligner.alignment import screening
        from aligner.alignment.lattice import Lattice
        from aligner.alignment.pair import pair
        from aligner.alignment.solving import columns_of, confident_pairs, corridor_of, decided, scored, screened
        from aligner.alignment.weights import load
        from aligner.evidence.concepts import concepts
        from aligner.evidence.encoders import encoder_named
        from aligner.evidence.learnt import learn
        from aligner.model import Document, Paragraph
        from aligner.settings import Settings

        concepts(["桥。"], ["Bridge."])
        encoder = encoder_named(encoder_name)
        if encoder is not None:
            encoder.encode(["桥。"])
    with clock.stage("segment"):
        for side, lang, space in ((text.chinese, "zh-CN", ""), (text.english, "en-US", " ")):
            paragraphs = tuple(Paragraph(space.join(side[k : k + PARAGRAPH])) for k in range(0, len(side), PARAGRAPH))
            segments.segment(Document("bench", lang, paragraphs), Settings())
    with clock.stage("evidence"):
        bare = pair(text.chinese, text.english, None)

    def solved(p: Any, model: Any, label: str) -> Any:
        with clock.stage(f"corridor{label}"):
            lattice = Lattice(corridor_of(p))
        with clock.stage(f"screen{label}"):
            beads = screened(p, lattice, np.array([model.screening[name] for name in screening.NAMES]))
        with clock.stage(f"features{label}"):
            columns = columns_of(p, beads)
        with clock.stage(f"decide{label}"):
            found = decided(p, beads, scored(columns, model.deciding), model.temperature)
        return found, lattice, beads

    models = load()
    first, _, _ = solved(bare, models.model_for("none"), ", first pass")
    with clock.stage("learn, evidence again"):
        learnt = learn(confident_pairs(bare, first))
        again = pair(text.chinese, text.english, None, learnt)
    with clock.stage("encode"):
        whole = pair(text.chinese, text.english, encoder, learnt) if encoder is not None else again
    if encoder is not None:
        clock.seconds["encode"] -= clock.seconds["learn, evidence again"]
    found, lattice, beads = solved(whole, models.model_for(encoder_name), "")
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    wanted = set(text.oriented)
    right = sum(((*range(b.i, b.to_i),), (*range(b.j, b.to_j),)) in wanted for b in found)
    figures = {
        "sentences": [len(text.chinese), len(text.english)],
        "seconds": clock.seconds,
        "peak": peak,
        "points": lattice.points,
        "candidates": len(beads),
        "f1": 2 * right / (len(found) + len(wanted)),
    }
    if compare:
        figures["others"] = dict(others(text, encoder_name))
    return figures


def others(text: Any, encoder_name: str) -> Iterator[tuple[str, tuple[float, float]]]:
    """(seconds, strict F1) of other aligners that are installed."""
    from aligner.alignment.bead_ids import parse_align
    from aligner.evidence.encoders import encoder_named

    def timed(run: Callable[[], Any]) -> tuple[float, float]:
        begin = time.perf_counter()
        beads = run()
        seconds = time.perf_counter() - begin
        wanted = set(text.oriented)
        return seconds, 2 * len(wanted & set(beads)) / (len(beads) + len(wanted))

    def linked(pairs: list[tuple[int, int]]) -> list[Any]:
        """Beads from nltk's index pairs: what shares a sentence belongs together; a null has no pair."""
        beads: list[tuple[set[int], set[int]]] = []
        for i, j in pairs:
            if beads and (i in beads[-1][0] or j in beads[-1][1]):
                beads[-1][0].add(i)
                beads[-1][1].add(j)
            else:
                beads.append(({i}, {j}))
        return [(tuple(sorted(s)), tuple(sorted(t))) for s, t in beads]

    if importlib.util.find_spec("nltk") and len(text.chinese) <= LARGEST_TABLE:
        from nltk.translate.gale_church import align_blocks

        lengths = [[len(line.encode()) for line in side] for side in (text.chinese, text.english)]
        yield "nltk gale_church", timed(lambda: linked(align_blocks(*lengths)))
    if importlib.util.find_spec("galechurch"):
        galechurch = importlib.import_module("galechurch")

        yield (
            "galechurch",
            timed(
                lambda: parse_align(
                    "\n".join(galechurch.align(list(text.chinese), list(text.english)).to_pharaoh_lines()), "galechurch"
                )
            ),
        )
    encoder = encoder_named(encoder_name)
    if importlib.util.find_spec("sentweave") and encoder is not None and len(text.chinese) <= LARGEST_TABLE:
        sentweave = importlib.import_module("sentweave")

        yield (
            "sentweave",
            timed(
                lambda: [
                    (tuple(a.src_indices), tuple(a.tgt_indices))
                    for a in sentweave.align(list(text.chinese), list(text.english), encoder=encoder).alignments
                ]
            ),
        )


def printed(figures: dict[str, Any]) -> None:
    """One size as a table."""
    m, n = figures["sentences"]
    total = sum(figures["seconds"].values())
    print(
        f"\n{m:,} × {n:,} sentences   F1 {figures['f1']:.3f}   {figures['points']:,} points, "
        f"{figures['candidates']:,} candidates   peak {figures['peak']:,.0f} MB"
    )
    for name, seconds in figures["seconds"].items():
        print(f"  {name:<24} {seconds:8.3f} s")
    load = figures["seconds"]["import and load"]
    print(f"  {'in all':<24} {total:8.3f} s   {m / (total - load):,.0f} sentences/s without loading")
    for name, (seconds, f1) in figures.get("others", {}).items():
        print(f"  {name:<24} {seconds:8.3f} s   F1 {f1:.3f}")


def main() -> None:
    """Run the sizes one after the other, each in its own process."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("sentences", nargs="*", type=int, default=list(SIZES))
    parser.add_argument("--encoder", choices=("use", "none"), default="use")
    parser.add_argument("--compare", action="store_true")
    parser.add_argument("--here", action="store_true", help="measure one size in this process and print JSON")
    given = parser.parse_args()
    if given.here:
        print(json.dumps(measure(given.sentences[0], given.encoder, given.compare)))
        return
    for size in given.sentences:
        command = [
            sys.executable,
            __file__,
            str(size),
            "--encoder",
            given.encoder,
            "--here",
            *(["--compare"] if given.compare else []),
        ]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode:
            sys.exit(done.stderr)
        printed(json.loads(done.stdout.splitlines()[-1]))


if __name__ == "__main__":
    main()
