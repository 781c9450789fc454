"""How often hard anchors are right on texts that the model has not seen, and how much of a text they settle.

    python tests/bench/bench_anchors.py GOLD_FOLDER … [--folds N]

As `aligner evaluate --cross-validate`, with the first pass alone: the model is fitted without a part of every text, and
that part is looked at, as it is and twice with omissions, additions and strangers planted. An anchor is right when the
gold has that very bead; those that are not are printed. Figures are printed, nothing is asserted.
"""

from __future__ import annotations

import argparse
from pathlib import Path

from aligner.alignment.examples import pair_of
from aligner.alignment.gold import GoldPair, read_gold
from aligner.alignment.hard_anchors import HardAnchors
from aligner.alignment.planting import planted
from aligner.alignment.solving import solve
from aligner.alignment.trial import fitted_without
from aligner.alignment.weights import Model
from aligner.settings import Settings

PLANTED = 2
"""Variants of each text."""


def anchors_of(text: GoldPair, first: Model) -> tuple[int, list[tuple[str, str]], int]:
    """How many anchors a text gets, the wrong ones, and how many of its sentences have no part in any bead but these
    and lie between two others: the encoder does not read them."""
    bare = pair_of(text, None)
    english = HardAnchors.of(bare, solve(bare, first)).english.tolist()
    right = set(text.oriented)
    found = [(i, j) for i, j in enumerate(english) if j >= 0]
    wrong = [(text.chinese[i], text.english[j]) for i, j in found if ((i,), (j,)) not in right]
    held = set(found)
    unread = sum((i - 1, j - 1) in held and (i + 1, j + 1) in held for i, j in found)
    return len(found), wrong, unread


def main() -> None:
    """Print one line a gold set and kind of text."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gold", nargs="+", type=Path)
    parser.add_argument("--folds", type=int, default=3)
    given = parser.parse_args()
    sets = {folder.name: read_gold(folder) for folder in given.gold}
    counts = {(name, kind): [0, 0, 0, 0] for name in sets for kind in ("as it is", "planted")}
    for fold in fitted_without(sets, Settings(encoder="none"), given.folds, lambda _: None):
        for name, texts in fold.held_out.items():
            for text in texts:
                for variant in range(PLANTED + 1):
                    one = planted(text, variant, texts) if variant else text
                    if not one.source or not one.target:
                        continue
                    found, wrong, unread = anchors_of(one, fold.first)
                    count = counts[name, "planted" if variant else "as it is"]
                    for k, more in enumerate((len(one.chinese), found, len(wrong), unread)):
                        count[k] += more
                    for chinese, english in wrong:
                        print(f"wrong in {one.name}: {chinese} = {english}")
    for (name, kind), (sentences, found, bad, unread) in counts.items():
        print(
            f"{name}, {kind}: {found:,} anchors for {sentences:,} Chinese sentences ({found / sentences:.0%}), "
            f"{bad} wrong; {unread / sentences:.0%} of the sentences need not be read"
        )
    print(f"all: {sum(c[1] for c in counts.values()):,} anchors, {sum(c[2] for c in counts.values())} wrong")


if __name__ == "__main__":
    main()
