"""Two segmented documents in, an `Alignment` out: first pass, learnt lexicon, second pass.

The first pass is cheap (dictionary evidence alone) and only there to learn from: what stands together in its sure
beads becomes a lexicon for the second pass, over all documents of a batch if they are aligned together.
"""

from __future__ import annotations

from collections.abc import Sequence

from aligner.alignment.layout import layout_of
from aligner.alignment.pair import Pair, pair
from aligner.alignment.solving import Solved, confident, solve
from aligner.alignment.weights import load
from aligner.errors import UserError
from aligner.evidence.concepts import Learnt
from aligner.evidence.encoders import encoder_named
from aligner.evidence.learnt import learn
from aligner.model import Alignment, Bead, SegmentedDocument
from aligner.settings import Settings

Links = Sequence[tuple[int, int]]


def align_segments(
    source: SegmentedDocument,
    target: SegmentedDocument,
    settings: Settings,
    links: Links = (),
    learnt: Learnt | None = None,
    signature: str = "",
) -> Alignment:
    """Align two segmented documents, one Chinese, one English, whichever is the source.

    `links` are paragraph pairs (source, target) that the file put beside each other; `learnt` is a batch's lexicon,
    None: learnt from this pair alone. Raises UserError unless one side is Chinese and the other is not.
    """
    forward = _chinese_first(source, target)
    if not source.segments or not target.segments:
        return Alignment(source, target, all_null(len(source.segments), len(target.segments)), signature)
    left, right = (source, target) if forward else (target, source)
    if learnt is None:
        learnt = learn(first_pass(source, target, settings, links))
    evidence = _evidence(left, right, settings, settings.encoder, links if forward else _turned(links), learnt)
    solved = solve(evidence, load(settings.weights).model_for(settings.encoder))
    turned = [_bead(bead, forward) for bead in solved]
    return Alignment(source, target, tuple(turned), signature)


def first_pass(
    source: SegmentedDocument, target: SegmentedDocument, settings: Settings, links: Links = ()
) -> list[tuple[str, str, float]]:
    """(Chinese text, English text, probability) of the beads that dictionary evidence alone is sure of."""
    forward = _chinese_first(source, target)
    if not source.segments or not target.segments:
        return []
    left, right = (source, target) if forward else (target, source)
    evidence = _evidence(left, right, settings, "none", links if forward else _turned(links), None)
    return confident(evidence, load(settings.weights).model_for("none"))


def _evidence(
    chinese: SegmentedDocument,
    english: SegmentedDocument,
    settings: Settings,
    encoder: str,
    links: Links,
    learnt: Learnt | None,
) -> Pair:
    layout = None if settings.segmented else layout_of(chinese, english, links)
    return pair(chinese.texts, english.texts, encoder_named(encoder), learnt, layout)


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


def _bead(bead: Solved, forward: bool) -> Bead:
    c, e = range(bead.i, bead.to_i), range(bead.j, bead.to_j)
    return Bead(*((c, e) if forward else (e, c)), confidence=bead.probability)


def all_null(m: int, n: int) -> tuple[Bead, ...]:
    """With one side empty, every sentence of the other is a null bead, and surely so."""
    return (
        *(Bead(range(i, i + 1), range(0), 1.0) for i in range(m)),
        *(Bead(range(0), range(j, j + 1), 1.0) for j in range(n)),
    )
