"""Aligning gold texts as a user would, with shipped or given weights, or with weights that never saw them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from aligner.alignment.aligning import all_null
from aligner.alignment.bead_ids import Ids
from aligner.alignment.gold import GoldPair
from aligner.alignment.pair import pair
from aligner.alignment.solving import Solved, confident, solve
from aligner.alignment.training import Report, layout_of_gold, train
from aligner.alignment.weights import Model, load
from aligner.evidence.encoders import encoder_named
from aligner.evidence.learnt import learn
from aligner.model import Bead
from aligner.settings import Settings

Results = list[tuple[GoldPair, list[Bead]]]


def aligned_batch(texts: Sequence[GoldPair], settings: Settings) -> Results:
    """The texts' beads, the lexicon being learnt over all of them."""
    weights = load(settings.weights)
    return _aligned(texts, settings, weights.model_for(settings.encoder), weights.model_for("none"))


def _aligned(texts: Sequence[GoldPair], settings: Settings, model: Model, first: Model) -> Results:
    sure = [
        p
        for text in texts
        if text.source and text.target
        for p in confident(pair(text.chinese, text.english, None, None, layout_of_gold(text)), first)
    ]
    learnt = learn(sure)
    encoder = encoder_named(settings.encoder)
    results = []
    for text in texts:
        if not text.source or not text.target:
            results.append((text, list(all_null(len(text.source), len(text.target)))))
            continue
        solved = solve(pair(text.chinese, text.english, encoder, learnt, layout_of_gold(text)), model)
        results.append((text, [_bead(b, text.chinese_first) for b in solved]))
    return results


def _bead(bead: Solved, chinese_first: bool) -> Bead:
    c, e = range(bead.i, bead.to_i), range(bead.j, bead.to_j)
    return Bead(*((c, e) if chinese_first else (e, c)), confidence=bead.probability)


def cross_validated(
    sets: Mapping[str, Sequence[GoldPair]], settings: Settings, folds: int, report: Report
) -> dict[str, Results]:
    """Every text aligned by a model that was fitted without it; a set of few long texts is cut into parts first."""
    parts = {
        name: list(texts) if len(texts) >= folds else [p for t in texts for p in divided(t, folds)]
        for name, texts in sets.items()
    }
    results: dict[str, Results] = {name: [] for name in parts}
    for fold in range(folds):
        kept = [[t for k, t in enumerate(texts) if k % folds != fold] for texts in parts.values()]
        first = train(kept, None, report)
        model = first if settings.encoder == "none" else train(kept, encoder_named(settings.encoder), report)
        for name, texts in parts.items():
            results[name] += _aligned([t for k, t in enumerate(texts) if k % folds == fold], settings, model, first)
        report(f"fold {fold + 1} of {folds} done")
    return results


def divided(text: GoldPair, parts: int) -> list[GoldPair]:
    """A gold text cut into consecutive texts of about equally many beads."""
    cuts = [len(text.beads) * k // parts for k in range(parts + 1)]
    found = []
    for k, (first, last) in enumerate(zip(cuts, cuts[1:])):
        beads = text.beads[first:last]
        source, target = ([x for bead in beads for x in bead[side]] for side in (0, 1))
        s, t = min(source, default=0), min(target, default=0)
        moved: tuple[tuple[Ids, Ids], ...] = tuple((tuple(x - s for x in a), tuple(y - t for y in b)) for a, b in beads)
        found.append(
            GoldPair(
                f"{text.name}.{k + 1}",
                text.source[s : max(source, default=-1) + 1],
                text.target[t : max(target, default=-1) + 1],
                moved,
                text.chinese_first,
            )
        )
    return found
