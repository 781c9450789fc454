"""Fitting networks to the numbers of beads."""

import numpy as np
import pytest

from aligner.quality.adequacy.examples import UNRELATED, WHOLE
from aligner.quality.adequacy.network_fitting import FOLDS, BeadTable, fit_beads, offset


def table(odd: int) -> BeadTable:
    """Eighty sound beads, of which so many look as the eighty damaged ones do."""
    rng = np.random.default_rng(1)
    sound = np.arange(160) % 2 == 0
    likeness = np.where(sound, 1.0, -1.0) + rng.normal(0, 0.1, 160)
    likeness[np.nonzero(sound)[0][: 4 * odd : 4]] = -1.0
    rows = [{"likeness": float(x), "noise": float(y)} for x, y in zip(likeness, rng.normal(0, 1, 160))]
    return BeadTable(rows, np.where(sound, WHOLE, UNRELATED), np.full(160, 1 / 160), np.arange(160) // 2 % FOLDS)


def test_beads_are_told_apart_and_the_same_beads_give_the_same_networks() -> None:
    beads, said = table(0), list[str]()
    model = fit_beads(beads, said.append)
    whole = model.probabilities(beads.rows)[:, WHOLE]
    assert whole[beads.classes == WHOLE].min() > 0.5 > whole[beads.classes != WHOLE].max()
    assert len(said) == len(model.networks)
    again = fit_beads(beads, lambda _: None)
    assert again.probabilities(beads.rows).tobytes() == model.probabilities(beads.rows).tobytes()


def test_a_part_has_the_rows_that_were_chosen() -> None:
    beads = table(0)
    part = beads.part(beads.folds == 1)
    assert list(part.rows) == [row for row, fold in zip(beads.rows, beads.folds) if fold == 1]
    assert len(part.classes) == len(part.shares) == len(part.folds) == len(part.rows)


@pytest.mark.parametrize(("odd", "lifts"), [(0, False), (2, False), (10, True)])
def test_odds_are_lifted_where_too_many_sound_beads_look_damaged(odd: int, lifts: bool) -> None:
    assert (offset(table(odd)) > 0) is lifts
