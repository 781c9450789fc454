"""Networks that vote, on columns that are brought to a common scale."""

import numpy as np

from aligner.quality.adequacy.network import BeadModel, Network


def network(leaning: float) -> Network:
    """One column; the greater it is, the surer of the second class."""
    nothing = np.zeros(4)
    return Network(np.zeros((1, 2)), np.zeros(2), np.zeros((2, 4)), np.array([[0.0, leaning, 0.0, 0.0]]), nothing)


def model(*leanings: float) -> BeadModel:
    return BeadModel(("gap",), np.array([1.0]), np.array([2.0]), tuple(map(network, leanings)))


def test_probabilities_of_a_bead_sum_to_one() -> None:
    found = model(1.0, 2.0).probabilities([{"gap": -3.0}, {"gap": 9.0}])
    assert found.shape == (2, 4)
    np.testing.assert_allclose(found.sum(axis=1), 1)


def test_several_networks_give_their_mean() -> None:
    rows = [{"gap": 2.0}]
    both = (model(1.0).probabilities(rows) + model(3.0).probabilities(rows)) / 2
    np.testing.assert_allclose(model(1.0, 3.0).probabilities(rows), both)


def test_what_is_usual_says_nothing_and_extremes_are_cut() -> None:
    np.testing.assert_allclose(model(1.0).probabilities([{"gap": 1.0}]), np.full((1, 4), 0.25))
    near, far = model(1.0).probabilities([{"gap": 11.0}, {"gap": 1e9}])
    np.testing.assert_allclose(near, far)


def test_no_beads() -> None:
    assert model(1.0).probabilities([]).shape == (0, 4)
