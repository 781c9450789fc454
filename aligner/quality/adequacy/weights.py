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
from aligner.quality.adequacy.network import BeadModel
from aligner.quality.adequacy.words import WordModel

VERSION = 1
"""Version of the file's form."""


@dataclass(frozen=True, slots=True)
class Model:
    """Words and beads, judged with one kind of evidence."""

    words: tuple[WordModel, WordModel]
    """Chinese, English."""
    usual: Mapping[str, float]
    """Medians of some of a whole bead's numbers: what they are measured against in a document that is too short."""
    beads: BeadModel


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
    b = data["beads"]
    columns = b["columns"]
    beads = BeadModel(
        tuple(columns),
        np.array([c["centre"] for c in columns.values()]),
        np.array([c["scale"] for c in columns.values()]),
        np.array([c["hidden"] for c in columns.values()]),
        np.array(b["hidden bias"]),
        np.array(b["out"]),
        np.array([c["direct"] for c in columns.values()]),
        np.array(b["bias"]),
    )
    return Model((chinese, english), dict(data["usual"]), beads)


def dumped(weights: AdequacyWeights) -> str:
    """The weights as the text of a file: one column a line, four significant digits, always the same for the same."""
    models = {}
    for name, m in weights.models.items():
        b = m.beads
        columns = {
            column: {
                "centre": _short(b.centre[k]),
                "scale": _short(b.scale[k]),
                "direct": _list(b.direct[k]),
                "hidden": _list(b.hidden[k]),
            }
            for k, column in enumerate(b.names)
        }
        models[name] = {
            "words": [
                {"constant": _short(w.constant), "weights": {k: _short(v) for k, v in w.weights.items()}}
                for w in m.words
            ],
            "usual": {k: _short(v) for k, v in m.usual.items()},
            "beads": {
                "bias": _list(b.bias),
                "hidden bias": _list(b.hidden_bias),
                "out": [_list(line) for line in b.out],
                "columns": columns,
            },
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
