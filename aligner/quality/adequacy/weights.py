"""The adequacy model's numbers: a JSON file, shipped with the package, made by `aligner train --adequacy`."""

from __future__ import annotations

import functools
import json
from collections.abc import Mapping
from dataclasses import dataclass
from importlib import resources
from pathlib import Path
from typing import Any

import numpy as np

from aligner.errors import UserError
from aligner.quality.adequacy.network import BeadModel, Network
from aligner.quality.adequacy.words import WordModel

VERSION = 2
"""Version of the file's form."""


@dataclass(frozen=True, slots=True)
class Model:
    """Words and beads, judged with one kind of evidence."""

    words: tuple[WordModel, WordModel]
    """Chinese, English."""
    usual: Mapping[str, float]
    """Medians of some of a whole bead's numbers: what they are measured against in a document that is too short."""
    beads: BeadModel
    offset: float = 0.0
    """Added to the log odds that a bead is whole, so that of sound beads few lie below one half."""


@dataclass(frozen=True, slots=True)
class AdequacyWeights:
    """Everything that was fitted."""

    lengths: tuple[float, ...]
    """Coefficients of `lengths.NAMES`."""
    models: Mapping[str, Model]
    """"none": dictionary evidence alone; "use": with the sentence encoder, where it was fitted too."""
    made_from: tuple[str, ...] = ()
    """Names of the gold sets."""


@functools.lru_cache(maxsize=4)
def load(path: Path | None = None) -> AdequacyWeights:
    """Read weights; None reads the shipped ones. UserError where the file is missing or is no such file."""
    try:
        if path is None:
            text = resources.files("aligner.quality.adequacy").joinpath("weights.json").read_text(encoding="utf-8")
        else:
            text = path.read_text(encoding="utf-8")
        return _parsed(json.loads(text))
    except OSError as error:
        raise UserError(f"cannot read the weights: {error.strerror}", str(path), "check the path") from None
    except (ValueError, KeyError, TypeError, AttributeError):
        raise UserError("this is no file of adequacy weights", str(path), "make one with `aligner train`") from None


def _parsed(data: Any) -> AdequacyWeights:
    if data["version"] != VERSION:
        raise ValueError(data["version"])
    models = {name: _model(m) for name, m in data["models"].items()}
    if "none" not in models or set(models) - {"none", "use"}:
        raise KeyError("models")
    return AdequacyWeights(tuple(data["lengths"]), models, tuple(data["made_from"]))


def _model(data: Any) -> Model:
    chinese, english = (WordModel(dict(w["weights"]), float(w["constant"])) for w in data["words"])
    columns = data["columns"]
    networks = tuple(
        Network(
            np.array([n["hidden"][column] for column in columns]),
            np.array(n["hidden bias"]),
            np.array(n["out"]),
            np.array([n["direct"][column] for column in columns]),
            np.array(n["bias"]),
        )
        for n in data["networks"]
    )
    scaling = np.array(list(columns.values()), np.float64).reshape(-1, 2)
    beads = BeadModel(tuple(columns), scaling[:, 0], scaling[:, 1], networks)
    return Model((chinese, english), dict(data["usual"]), beads, float(data["offset"]))


def dumped(weights: AdequacyWeights) -> str:
    """The weights as the text of a file: one column a line, four significant digits, always the same for the same."""
    models = {}
    for name, m in weights.models.items():
        names = m.beads.names
        models[name] = {
            "words": [
                {"constant": _short(w.constant), "weights": {k: _short(v) for k, v in w.weights.items()}}
                for w in m.words
            ],
            "usual": {k: _short(v) for k, v in m.usual.items()},
            "offset": _short(m.offset),
            "columns": {k: _list(np.array(line)) for k, *line in zip(names, m.beads.centre, m.beads.scale)},
            "networks": [
                {
                    "bias": _list(n.bias),
                    "hidden bias": _list(n.hidden_bias),
                    "out": [_list(line) for line in n.out],
                    "direct": {k: _list(line) for k, line in zip(names, n.direct)},
                    "hidden": {k: _list(line) for k, line in zip(names, n.hidden)},
                }
                for n in m.beads.networks
            ],
        }
    data = {
        "version": VERSION,
        "made_from": list(weights.made_from),
        "lengths": [_short(x) for x in weights.lengths],
        "models": models,
    }
    return f"{_lines(data)}\n"


def _lines(data: Any, depth: int = 0) -> str:
    """JSON with one entry a line, but lists of numbers, and columns, on one line."""
    flat = json.dumps(data, ensure_ascii=False)
    if not isinstance(data, (dict, list)) or (depth > 1 and "{" not in flat[1:] and len(flat) < 600):
        return flat
    inner = " " * (depth + 1)
    if isinstance(data, dict):
        pieces = [f"{inner}{json.dumps(k, ensure_ascii=False)}: {_lines(v, depth + 1)}" for k, v in data.items()]
        return "{\n" + ",\n".join(pieces) + "\n" + " " * depth + "}"
    if all(isinstance(x, (int, float, str)) for x in data):
        return flat
    return "[\n" + ",\n".join(f"{inner}{_lines(x, depth + 1)}" for x in data) + "\n" + " " * depth + "]"


def _list(values: np.ndarray) -> list[float]:
    return [_short(x) for x in values]


def _short(value: float) -> float:
    return float(f"{value:.4g}")
