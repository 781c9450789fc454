"""The file of weights: the shipped one, and that what is written reads back equal."""

from pathlib import Path

import numpy as np
import pytest

from aligner.errors import UserError
from aligner.quality.adequacy.weights import dumped, load


def test_the_shipped_file_is_written_back_as_it_stands() -> None:
    path = Path(__file__).parents[3] / "aligner" / "quality" / "adequacy" / "weights.json"
    assert dumped(load()) == path.read_text(encoding="utf-8")


def test_every_column_has_its_numbers() -> None:
    for model in load().models.values():
        columns = len(model.beads.names)
        assert model.beads.centre.shape == model.beads.scale.shape == (columns,)
        for network in model.beads.networks:
            hidden = len(network.hidden_bias)
            assert network.hidden.shape == (columns, hidden)
            assert network.out.shape == (hidden, 4)
            assert network.direct.shape == (columns, 4)
            assert all(np.isfinite(table).all() for table in (network.hidden, network.out, network.direct))


@pytest.mark.parametrize("text", ["", "{}", "[]", '{"version": 1}', '{"version": 2, "models": {}}'])
def test_other_files_are_refused_in_one_line(text: str, tmp_path: Path) -> None:
    path = tmp_path / "weights.json"
    path.write_text(text)
    with pytest.raises(UserError, match="no file of adequacy weights"):
        load(path)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="cannot read the weights"):
        load(tmp_path / "none.json")
