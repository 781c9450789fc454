"""What the checks find in text that the adequacy model was not fitted to.

    python tests/bench/bench_planted.py GOLD_FOLDER …

As `aligner evaluate --planted --cross-validate 2` does, but with the beads of the shipped bead model, which takes most
of the time to fit. Every set is cut in two; what was fitted to one half of all sets is tried on the other half of the
first one.
"""

from __future__ import annotations

import sys
from functools import partial
from pathlib import Path

from threadpoolctl import threadpool_limits

from aligner.alignment.gold import GoldPair, read_gold
from aligner.alignment.trial import aligned_batch, divided
from aligner.cli.evaluate_planted import scores_of, table
from aligner.quality.adequacy.fitting import fit
from aligner.quality.planted.evaluating import PlantedResults, planted_results
from aligner.settings import Settings


def halves(texts: list[GoldPair]) -> tuple[list[GoldPair], list[GoldPair]]:
    """The texts in two parts, a single long text cut in two."""
    parts = texts if len(texts) > 1 else divided(texts[0], 2)
    return parts[::2], parts[1::2]


def main(folders: list[Path]) -> None:
    """Print a table."""
    sets = [halves(read_gold(folder)) for folder in folders]
    results: PlantedResults = []
    align = partial(aligned_batch, settings=Settings())
    for half in (0, 1):
        with threadpool_limits(limits=1, user_api="blas"):
            weights = fit([parts[1 - half] for parts in sets], print, encoder=True)
        results += planted_results(sets[0][half], align, True, weights)
    print(table(folders[0].name, scores_of(results)))


if __name__ == "__main__":
    main([Path(folder) for folder in sys.argv[1:]])
