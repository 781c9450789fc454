"""Aligning gold texts as a user would, with shipped or given weights, or with weights that never saw them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from aligner.alignment.aligning import as_bead
from aligner.alignment.constraints import Solver, left_alone
from aligner.alignment.examples import pair_of
from aligner.alignment.gold import GoldPair
from aligner.alignment.hard_anchors import HardAnchors
from aligner.alignment.moved import Moves
from aligner.alignment.solving import confident_pairs, solve
from aligner.alignment.training import Report, train
from aligner.alignment.weights import Model, load
from aligner.evidence.encoders import encoder_named
from aligner.evidence.learnt import learn
from aligner.model import Bead
from aligner.settings import Settings

Results = list[tuple[GoldPair, list[Bead]]]


def aligned_batch(texts: Sequence[GoldPair], settings: Settings) -> Results:
    """The texts' beads, the lexicon being learnt over all of them."""
    weights = load(settings.weights)
    return aligned(texts, settings, weights.model_for(settings.encoder), weights.model_for("none"))


def aligned(texts: Sequence[GoldPair], settings: Settings, model: Model, first: Model) -> Results:
    """The texts' beads with a model, and with one for the first pass that needs no encoder."""
    sure: list[tuple[str, str, float]] = []
    anchors: list[HardAnchors | None] = []
    for text in texts:
        if text.source and text.target:
            bare = pair_of(text, None)
            found = solve(bare, first)
            sure += confident_pairs(bare, found)
            anchors.append(HardAnchors.of(bare, found))
        else:
            anchors.append(None)
    learnt = learn(sure)
    encoder = encoder_named(settings.encoder)
    results = []
    for text, held in zip(texts, anchors):
        if held is None:
            solved = left_alone((0, 0), (len(text.chinese), len(text.english)))
        else:
            solver = Solver(pair_of(text, encoder, learnt), model, held)
            solved, _ = Moves(solver).found(solver.solve())
        results.append((text, [as_bead(b, text.chinese_first) for b in solved]))
    return results


@dataclass(frozen=True, slots=True)
class Fold:
    """One round of cross-validation: a model, what it was fitted to, and what it has not seen."""

    kept: list[list[GoldPair]]
    """Set by set, what it was fitted to."""
    held_out: dict[str, list[GoldPair]]
    """By the sets' names, what it has not seen."""
    model: Model
    first: Model
    """For the first pass, without an encoder."""


def fitted_without(
    sets: Mapping[str, Sequence[GoldPair]], settings: Settings, folds: int, report: Report
) -> Iterator[Fold]:
    """Models that were fitted each without one part of every set; a set of few long texts is cut into parts first."""
    parts = {
        name: list(texts) if len(texts) >= folds else [p for t in texts for p in divided(t, folds)]
        for name, texts in sets.items()
    }
    for fold in range(folds):
        kept = [[t for k, t in enumerate(texts) if k % folds != fold] for texts in parts.values()]
        first = train(kept, None, report)
        model = first if settings.encoder == "none" else train(kept, encoder_named(settings.encoder), report)
        held_out = {name: [t for k, t in enumerate(texts) if k % folds == fold] for name, texts in parts.items()}
        yield Fold(kept, held_out, model, first)
        report(f"fold {fold + 1} of {folds} done")


def cross_validated(
    sets: Mapping[str, Sequence[GoldPair]], settings: Settings, folds: int, report: Report
) -> dict[str, Results]:
    """Every text aligned by a model that was fitted without it."""
    results: dict[str, Results] = {name: [] for name in sets}
    for fold in fitted_without(sets, settings, folds, report):
        for name, texts in fold.held_out.items():
            results[name] += aligned(texts, settings, fold.model, fold.first)
    return results


def divided(text: GoldPair, parts: int) -> list[GoldPair]:
    """A gold text cut into consecutive texts of about equally many beads."""
    cuts = [len(text.beads) * k // parts for k in range(parts + 1)]
    found = []
    for k, (first, last) in enumerate(zip(cuts, cuts[1:])):
        beads = text.beads[first:last]
        source, target = ([x for bead in beads for x in bead[side]] for side in (0, 1))
        s, t = min(source, default=0), min(target, default=0)
        moved = {(a, b): (tuple(x - s for x in a), tuple(y - t for y in b)) for a, b in beads}
        found.append(
            GoldPair(
                f"{text.name}.{k + 1}",
                text.source[s : max(source, default=-1) + 1],
                text.target[t : max(target, default=-1) + 1],
                tuple(moved.values()),
                text.chinese_first,
                unsound=frozenset(moved[bead] for bead in beads if bead in text.unsound),
            )
        )
    return found
