"""The bead model's numbers: a small readable JSON file, shipped with the package, made by `aligner train`."""

from __future__ import annotations

import functools
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from importlib import resources
from pathlib import Path
from typing import Any

from aligner.errors import UserError

VERSION = 3
"""Version of the file's form."""
_KINDS = ("screening", "deciding", "literal")


@dataclass(frozen=True, slots=True)
class Model:
    """Weights of the two stages by feature name."""

    screening: Mapping[str, float]
    deciding: Mapping[str, float]
    literal: Mapping[str, float]
    """What a deciding weight gains in a literal translation, once per unit of `Level.literalness`; 0 if not named."""
    temperature: float = 1.0
    """Divides the scores before probabilities are taken: fitted so that confidence is calibrated."""
    null_share: float = 0.06
    """Share of null beads, in (0, 1), in the texts that the weights were fitted on."""


@dataclass(frozen=True, slots=True)
class Weights:
    """Models by evidence: with the sentence encoder, and without it."""

    models: Mapping[str, Model]
    """"use": with the default encoder; "none": dictionary evidence alone."""
    made_from: tuple[str, ...] = field(default=())
    """Names of the gold sets."""

    def model_for(self, encoder: str) -> Model:
        """The model for an encoder's name; any encoder but "none" uses the weights fitted with the default one."""
        return self.models["none" if encoder == "none" else "use"]


@functools.lru_cache(maxsize=8)
def load(path: Path | None = None) -> Weights:
    """Read weights; None reads the shipped ones. UserError where the file is missing or is no weights file."""
    place = "aligner's own weights" if path is None else str(path)
    try:
        if path is None:
            text = resources.files("aligner.alignment").joinpath("weights.json").read_text(encoding="utf-8")
        else:
            text = path.read_text(encoding="utf-8")
        data = json.loads(text)
        return _parsed(data)
    except OSError as error:
        raise UserError(f"cannot read the weights: {error.strerror}", place, "check the path") from None
    except (ValueError, KeyError, TypeError, AttributeError):
        raise UserError("this is no weights file", place, "make one with `aligner train`") from None


def _parsed(data: Any) -> Weights:
    if data["version"] != VERSION:
        raise ValueError(data["version"])
    models = {
        name: Model(
            **{kind: {k: float(v) for k, v in m[kind].items()} for kind in _KINDS},
            temperature=float(m["temperature"]),
            null_share=float(m["null_share"]),
        )
        for name, m in data["models"].items()
    }
    if not {"use", "none"} <= set(models):
        raise KeyError("models")
    return Weights(models, tuple(data["made_from"]))


def dumped(weights: Weights) -> str:
    """The weights as the text of a file: one number a line, four significant digits, always the same for the same."""
    models = {
        name: {
            "temperature": _short(m.temperature),
            "null_share": _short(m.null_share),
            **{kind: {k: _short(v) for k, v in getattr(m, kind).items()} for kind in _KINDS},
        }
        for name, m in weights.models.items()
    }
    return json.dumps({"version": VERSION, "made_from": list(weights.made_from), "models": models}, indent=1) + "\n"


def _short(value: float) -> float:
    return float(f"{value:.4g}")
