"""The whole trial: damage gold texts, align them as a user would, check the beads, count."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from aligner.alignment.gold import GoldPair
from aligner.alignment.trial import Results
from aligner.model import TranslationUnit
from aligner.quality.planted.planting import Damaged, damaged, turned
from aligner.quality.planted.scoring import header_of_gold, units_of_gold
from aligner.quality.running import run_checks

if TYPE_CHECKING:
    from aligner.quality.adequacy.weights import AdequacyWeights

ROUNDS = 4
"""So many times every text is damaged anew, in either direction of translation."""

Align = Callable[[Sequence[GoldPair]], Results]
PlantedResults = list[tuple[Damaged, list[TranslationUnit]]]


def planted_results(
    texts: Sequence[GoldPair], align: Align, encoder: bool, weights: AdequacyWeights | None = None
) -> PlantedResults:
    """Damaged texts and their checked units: `ROUNDS` times one sentence of ten, the target being either side.

    `align` finds the beads; `encoder` lets the sentence encoder read what is in doubt; `weights` are those of the
    adequacy model (None: as shipped).
    """
    found: PlantedResults = []
    for seed in range(ROUNDS):
        for direction in (list(texts), [turned(text) for text in texts]):
            broken = [damaged(text, seed, direction) for text in direction]
            for one, (text, beads) in zip(broken, align([b.text for b in broken]), strict=True):
                units = units_of_gold(text, beads)
                checked = run_checks(units, header_of_gold(text), encoder=encoder, weights=weights)
                found.append((one, list(checked)))
    return found
