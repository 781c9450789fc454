"""The model's numbers: written, read, refused."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aligner.alignment.weights import Model, Weights, dumped, load
from aligner.errors import UserError

NUMBERS = st.dictionaries(st.text(max_size=12), st.floats(-1e6, 1e6), max_size=6)
MODELS = st.builds(Model, NUMBERS, NUMBERS, NUMBERS, st.floats(0.1, 10))
WEIGHTS = st.builds(
    lambda use, none, names: Weights({"use": use, "none": none}, tuple(names)),
    MODELS,
    MODELS,
    st.lists(st.text(max_size=8), max_size=3),
)


@given(weights=WEIGHTS)
def test_what_is_written_reads_back_equal(weights: Weights, tmp_path_factory: pytest.TempPathFactory) -> None:
    path = tmp_path_factory.mktemp("weights") / "w.json"
    path.write_text(dumped(weights), encoding="utf-8")
    read = load(path)
    assert dumped(read) == dumped(weights)
    for name, model in weights.models.items():
        assert read.models[name].screening == pytest.approx(dict(model.screening), rel=1e-3)
        assert list(read.models[name].deciding) == list(model.deciding)
        assert read.models[name].literal == pytest.approx(dict(model.literal), rel=1e-3)
    assert read.made_from == weights.made_from


def test_the_shipped_weights_are_as_dumped() -> None:
    shipped = load()
    assert {"use", "none"} <= set(shipped.models)
    again = json.loads(dumped(shipped))
    assert again["models"]["none"]["deciding"] == pytest.approx(dict(shipped.models["none"].deciding), rel=1e-3)


def test_one_number_a_line() -> None:
    text = dumped(Weights({name: Model({"a": 1.23456, "b": -2e-7}, {"c": 3}, {}) for name in ("use", "none")}))
    assert '    "a": 1.235,\n' in text
    assert '"b": -2e-07' in text
    assert text.endswith("}\n")


def test_the_model_for_an_encoder() -> None:
    use, none = Model({}, {}, {}, 1.5), Model({}, {}, {}, 2.5)
    weights = Weights({"use": use, "none": none})
    assert weights.model_for("none") is none
    assert weights.model_for("use") is weights.model_for("labse") is use


GOOD = json.loads(dumped(Weights({name: Model({"a": 1}, {"b": 2}, {"b": 3}) for name in ("use", "none")})))
BAD = {
    "no JSON": "weights",
    "empty": "",
    "a list": "[]",
    "a number": "3",
    "null": "null",
    "another version": json.dumps(GOOD | {"version": 999}),
    "no version": json.dumps({"models": GOOD["models"]}),
    "no models": json.dumps({"version": 1, "made_from": []}),
    "one model": json.dumps(GOOD | {"models": {"use": GOOD["models"]["use"]}}),
    "words for numbers": json.dumps(GOOD).replace("1.0", '"heavy"'),
    "a list for numbers": json.dumps(
        GOOD | {"models": {n: GOOD["models"]["use"] | {"deciding": [1]} for n in ("use", "none")}}
    ),
    "no temperature": json.dumps(GOOD).replace("temperature", "weather"),
}


@pytest.mark.parametrize("case", BAD)
def test_files_that_are_no_weights(case: str, tmp_path: Path) -> None:
    path = tmp_path / "w.json"
    path.write_text(BAD[case], encoding="utf-8")
    with pytest.raises(UserError, match="no weights file") as caught:
        load(path)
    assert str(path) in str(caught.value)


def test_files_that_cannot_be_read(tmp_path: Path) -> None:
    (tmp_path / "latin").write_bytes(b"\xff\xfe\xe9")
    for path in (tmp_path / "missing.json", tmp_path, tmp_path / "latin"):
        with pytest.raises(UserError, match="weights"):
            load(path)
