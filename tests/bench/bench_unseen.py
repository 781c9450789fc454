"""What the bead model reaches on texts that it has not seen, as they are and with omissions and additions planted.

    python tests/bench/bench_unseen.py GOLD_FOLDER … [--folds N]

As `aligner evaluate --cross-validate`, both with the encoder and with `--fast`, and each fold by itself: a model is
fitted without a part of every text, and that part is aligned, as it is and three times with sentences cut out and
strangers put in. Nulls: of those planted texts, counted by sentence. Figures are printed, nothing is asserted.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from threadpoolctl import threadpool_limits

from aligner.alignment.evaluation import score
from aligner.alignment.gold import read_gold
from aligner.alignment.planting import planted
from aligner.alignment.trial import Fold, Results, aligned, fitted_without
from aligner.settings import Settings

SEEDS = (701, 702, 703)
"""Of the planted variants; the model is fitted with others."""

Found = dict[tuple[str, str], tuple[Results, Results]]
"""By gold set and kind of run: the texts as they are, and with troubles planted."""


def found(fold: Fold) -> Found:
    """What the fold's models make of what they have not seen."""
    results: Found = {}
    for name, texts in fold.held_out.items():
        troubled = [planted(text, seed, texts) for text in texts for seed in SEEDS]
        for kind, settings, model in (
            ("default", Settings(), fold.model),
            ("--fast", Settings(encoder="none"), fold.first),
        ):
            results[name, kind] = (
                aligned(texts, settings, model, fold.first),
                aligned(troubled, settings, model, fold.first),
            )
    return results


def together(folds: Sequence[Found]) -> Found:
    """The texts of all folds."""
    return {
        key: ([text for fold in folds for text in fold[key][0]], [text for fold in folds for text in fold[key][1]])
        for key in folds[0]
    }


def lines(results: Found) -> Iterator[str]:
    """One line a gold set and kind of run."""
    for (name, kind), (texts, troubled) in results.items():
        plain, nulls = score(texts), score(troubled).null
        yield (
            f"{name:14} {kind:8} strict F1 {plain.strict.f1:.3f}, calibration error {plain.calibration_error:.3f}; "
            f"nulls: precision {nulls.precision.value:.2f}, recall {nulls.recall.value:.2f}"
        )


def main() -> None:
    """Print the lines of each fold when it is done, fitting takes half an hour, and those of all of them at the end."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gold", nargs="+", type=Path)
    parser.add_argument("--folds", type=int, default=3)
    given = parser.parse_args()
    sets = {folder.name: read_gold(folder) for folder in given.gold}
    done = []
    with threadpool_limits(limits=1, user_api="blas"):
        for number, fold in enumerate(
            fitted_without(sets, Settings(), given.folds, lambda said: print(said, file=sys.stderr)), 1
        ):
            done.append(found(fold))
            print(f"fold {number} of {given.folds}")
            for line in lines(done[-1]):
                print(f"  {line}", flush=True)
    print("all folds")
    for line in lines(together(done)):
        print(f"  {line}")


if __name__ == "__main__":
    main()
