"""Two segmented documents in, an `Alignment` out: first pass, learnt lexicon, second pass.

The first pass is cheap (dictionary evidence alone). What stands together in its sure beads becomes a lexicon for the
second pass, over all documents of a batch if they are aligned together; and the surest of its pairs are hard anchors,
between which the second pass, with all evidence there is, decides what is left.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor

from aligner.alignment.constraints import Solver, filled, in_order, left_alone
from aligner.alignment.crossed_names import crossed_names
from aligner.alignment.hard_anchors import HardAnchors
from aligner.alignment.layout import layout_of
from aligner.alignment.moved import Moves
from aligner.alignment.pair import Pair, meanings_of, pair, taught
from aligner.alignment.solved import Solved
from aligner.alignment.solving import confident_pairs, solve
from aligner.alignment.weights import load
from aligner.errors import UserError
from aligner.evidence.concepts import Learnt
from aligner.evidence.encoders import encoder_named
from aligner.evidence.learnt import learn
from aligner.evidence.threads import one_thread
from aligner.model import Alignment, Bead, SegmentedDocument
from aligner.settings import Settings

Links = Sequence[tuple[int, int]]


class Aligner:
    """Two segmented documents with all evidence of them, aligned as often as a person confirms further beads.

    One is Chinese, one English, whichever is the source. `links` are paragraph pairs (source, target) that the file put
    beside each other; `learnt` is a batch's lexicon, None: learnt from this pair alone. Raises UserError unless one
    side is Chinese and the other is not.
    """

    def __init__(
        self,
        source: SegmentedDocument,
        target: SegmentedDocument,
        settings: Settings,
        links: Links = (),
        learnt: Learnt | None = None,
        signature: str = "",
    ) -> None:
        self._source, self._target, self._signature = source, target, signature
        self._forward = _chinese_first(source, target)
        self._solver: Solver | None = None
        if source.segments and target.segments:
            weights = load(settings.weights)
            encoder = encoder_named(settings.encoder)
            with one_thread(), ThreadPoolExecutor(1) as beside:
                # The encoder works in array products, which let the interpreter go: the first pass runs meanwhile.
                chinese, english = (source, target) if self._forward else (target, source)
                read = None if encoder is None else beside.submit(meanings_of, chinese.texts, english.texts, encoder)
                bare = _bare(source, target, settings, links)
                first = solve(bare, weights.model_for("none"))
                if learnt is None:
                    learnt = learn(confident_pairs(bare, first))
                evidence = taught(bare, None if read is None else read.result(), learnt)
                self._solver = Solver(evidence, weights.model_for(settings.encoder), HardAnchors.of(bare, first))
                self._moves = Moves(self._solver)

    def align(self, fixed: Iterable[Bead] = ()) -> Alignment:
        """The best alignment that has all beads of `fixed`, those with confidence 1.

        Only what the confirmed beads change is solved anew. Raises ValueError where they overlap, cross, are empty, or
        leave the texts.
        """
        source, target = self._source, self._target
        confirmed = in_order(fixed, len(source.segments), len(target.segments))
        turned = [_solved(bead, self._forward) for bead in confirmed]
        moved: list[tuple[int, int]] = []
        if self._solver is None:
            sizes = len(source.segments), len(target.segments)
            solved = filled(turned, sizes if self._forward else sizes[::-1], left_alone)
        else:
            with one_thread():
                solved, moved = self._moves.found(self._solver.solve(turned), turned)
            chinese, english = (source, target) if self._forward else (target, source)
            moved = [*moved, *crossed_names(solved, chinese.texts, english.texts, moved)]
        given = {(bead.source, bead.target): bead for bead in confirmed}
        found = (as_bead(bead, self._forward) for bead in solved)
        beads = tuple(given.get((bead.source, bead.target), bead) for bead in found)
        links = sorted((c, e) if self._forward else (e, c) for c, e in moved)
        return Alignment(source, target, beads, self._signature, tuple(links))


def align_segments(
    source: SegmentedDocument,
    target: SegmentedDocument,
    settings: Settings,
    links: Links = (),
    learnt: Learnt | None = None,
    signature: str = "",
    fixed: Iterable[Bead] = (),
) -> Alignment:
    """Align two segmented documents at once; the parameters are those of `Aligner` and of `Aligner.align`."""
    return Aligner(source, target, settings, links, learnt, signature).align(fixed)


def first_pass(
    source: SegmentedDocument, target: SegmentedDocument, settings: Settings, links: Links = ()
) -> list[tuple[str, str, float]]:
    """(Chinese text, English text, probability) of the beads that dictionary evidence alone is sure of."""
    _chinese_first(source, target)
    if not source.segments or not target.segments:
        return []
    bare = _bare(source, target, settings, links)
    return confident_pairs(bare, solve(bare, load(settings.weights).model_for("none")))


def _bare(source: SegmentedDocument, target: SegmentedDocument, settings: Settings, links: Links) -> Pair:
    """Dictionary evidence and layout, the Chinese first."""
    forward = _chinese_first(source, target)
    chinese, english = (source, target) if forward else (target, source)
    layout = None if settings.segmented else layout_of(chinese, english, links if forward else _turned(links))
    return pair(chinese.texts, english.texts, None, None, layout)


def _chinese_first(source: SegmentedDocument, target: SegmentedDocument) -> bool:
    chinese = [text.lang.lower().startswith("zh") for text in (source, target)]
    if chinese[0] == chinese[1]:
        raise UserError(
            f"both texts are {'Chinese' if chinese[0] else 'not Chinese'} ({source.lang}, {target.lang})",
            f"{source.document.name}, {target.document.name}",
            "one side has to be Chinese and the other English; set --source-lang and --target-lang if they are",
        )
    return chinese[0]


def _turned(links: Links) -> list[tuple[int, int]]:
    return [(b, a) for a, b in links]


def as_bead(bead: Solved, forward: bool) -> Bead:
    """A solved bead in the documents' order; `forward` where the source is the Chinese side."""
    c, e = range(bead.i, bead.to_i), range(bead.j, bead.to_j)
    return Bead(*((c, e) if forward else (e, c)), confidence=bead.probability)


def _solved(bead: Bead, forward: bool) -> Solved:
    c, e = (bead.source, bead.target) if forward else (bead.target, bead.source)
    return Solved(c.start, c.stop, e.start, e.stop, 1.0)
