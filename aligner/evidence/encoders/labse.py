"""LaBSE (Feng et al., 2022) or any other model of sentence-transformers: the extra `labse`.

The model is read from the local cache or folder of sentence-transformers; `ALIGNER_LABSE` names another model or path.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import Any

import numpy as np

from aligner.errors import UserError
from aligner.evidence.tokens import is_chinese

MODEL = "sentence-transformers/LaBSE"
"""What is loaded unless ALIGNER_LABSE says otherwise."""


class LabseEncoder:
    """Any sentence-transformers model. Runs are encoded as joined texts, each text once."""

    name = "labse"

    def __init__(self, model: str | None = None) -> None:
        self._name = model or os.environ.get("ALIGNER_LABSE") or MODEL
        self._model: Any = None

    def encode(self, texts: Sequence[str]) -> np.ndarray:
        """n × d unit rows. UserError where the extra is not installed or the model is not on this machine."""
        rows = self._loaded().encode(list(texts), normalize_embeddings=True, show_progress_bar=False)
        return np.asarray(rows, np.float64)

    def runs(self, sentences: Sequence[str]) -> _TextRuns:
        """Vectors of runs, each encoded as one text when it is first asked for."""
        return _TextRuns(self, sentences)

    def _loaded(self) -> Any:
        if self._model is None:
            try:
                from sentence_transformers import SentenceTransformer
            except ImportError:
                raise UserError("the encoder labse is not installed", "", "pip install 'duizhao[labse]'") from None
            try:
                self._model = SentenceTransformer(self._name, device="cpu")
            except (OSError, ValueError) as error:
                raise UserError(
                    f"cannot load the model: {str(error).splitlines()[0]}",
                    self._name,
                    "download it once with sentence-transformers, or name a folder in ALIGNER_LABSE",
                ) from None
        return self._model


class _TextRuns:
    def __init__(self, encoder: LabseEncoder, sentences: Sequence[str]) -> None:
        self._encoder, self._sentences = encoder, sentences
        self._known: dict[str, np.ndarray] = {}

    def rows(self, starts: np.ndarray, lengths: np.ndarray) -> np.ndarray:
        texts = []
        for start, length in zip(starts.tolist(), lengths.tolist()):
            run = self._sentences[start : start + length]
            texts.append(("" if any(map(is_chinese, run)) else " ").join(run))
        new = [text for text in dict.fromkeys(texts) if text not in self._known]
        if new:
            self._known.update(zip(new, self._encoder.encode(new)))
        return np.stack([self._known[text] for text in texts])
