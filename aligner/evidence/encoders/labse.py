"""LaBSE (Feng et al., 2022) or any other model of sentence-transformers: the extra `labse`.

The model is read from a folder or from the cache of sentence-transformers, never from the network: whoever wants
LaBSE fetches it once. `ALIGNER_LABSE` names another model or folder.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import numpy as np

from aligner.errors import UserError
from aligner.evidence.clause_windows import clause_ends, windows
from aligner.evidence.tokens import is_chinese

MODEL = "sentence-transformers/LaBSE"
"""What is loaded unless ALIGNER_LABSE says otherwise."""
_TOKEN = re.compile(r"\s*(?:[\u3400-\u9fff]|[^\W\u3400-\u9fff]+|\S)")
"""A Chinese character, another word, or a mark, with the spaces before it."""
_REMEMBERED = 30_000
"""Texts of a side whose vectors are kept: a model of this size reads some tens of texts a second."""


class LabseEncoder:
    """Any sentence-transformers model. Runs are encoded as joined texts, each text once."""

    name = "labse"

    def __init__(self, model: str | None = None) -> None:
        self._name = model or os.environ.get("ALIGNER_LABSE") or MODEL
        self._model: Any = None

    def encode(self, texts: Sequence[str]) -> np.ndarray:
        """n × d unit rows. UserError where the extra is not installed, or the model is missing or broken."""
        rows = self._loaded().encode(list(texts), normalize_embeddings=True, show_progress_bar=False)
        return np.asarray(rows, np.float64)

    def words(self, words: Sequence[str]) -> np.ndarray:
        """n × d unit rows, one a word."""
        return self.encode(words)

    def runs(self, sentences: Sequence[str]) -> _TextRuns:
        """Vectors of runs, each encoded as one text when it is first asked for."""
        return _TextRuns(self, sentences)

    def _loaded(self) -> Any:
        if self._model is None:
            try:
                from sentence_transformers import SentenceTransformer
            except ImportError:
                raise UserError("the encoder labse is not installed", "", "pip install 'duizhao[labse]'") from None
            self._model = self._read(SentenceTransformer)
        return self._model

    def _read(self, model: Any) -> Any:
        try:
            with _no_progress_bar():
                return model(self._name, device="cpu", local_files_only=True)
        except Exception as error:  # what a broken model raises depends on the library that finds it broken
            if os.path.exists(self._name):
                raise UserError(
                    f"cannot load the model: {(str(error) or type(error).__name__).splitlines()[0]}",
                    self._name,
                    "ALIGNER_LABSE has to name the folder of a sentence-transformers model",
                ) from None
            raise UserError(
                "the model is not on this machine",
                self._name,
                'fetch it once (python -c "import sentence_transformers as s; '
                f"s.SentenceTransformer('{self._name}')\"), or name a folder in ALIGNER_LABSE",
            ) from None


@contextmanager
def _no_progress_bar() -> Iterator[None]:
    """Without the bar that transformers draws while it reads a model, whether or not there is a terminal."""
    from transformers.utils import logging

    shown = logging.is_progress_bar_enabled()
    logging.disable_progress_bar()
    try:
        yield
    finally:
        if shown:
            logging.enable_progress_bar()


class _TextRuns:
    def __init__(self, encoder: LabseEncoder, sentences: Sequence[str]) -> None:
        self._encoder, self._sentences = encoder, sentences
        self._known: dict[str, np.ndarray] = {}

    def rows(self, starts: np.ndarray, lengths: np.ndarray) -> np.ndarray:
        texts = []
        for start, length in zip(starts.tolist(), lengths.tolist()):
            run = self._sentences[start : start + length]
            texts.append(("" if any(map(is_chinese, run)) else " ").join(run))
        asked = list(dict.fromkeys(texts))
        new = [text for text in asked if text not in self._known]
        if len(self._known) + len(new) > _REMEMBERED:
            self._known, new = {}, asked
        if new:
            self._known.update(zip(new, self._encoder.encode(new)))
        return np.stack([self._known[text] for text in texts])

    def windows(self, sentences: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        texts, owners = [], []
        for place, k in enumerate(sentences.tolist()):
            tokens = _TOKEN.findall(self._sentences[k])
            ends = [0, *clause_ends([f"▁{token.lstrip()}" if token[0].isspace() else token for token in tokens])]
            cut = [(ends[first], ends[behind]) for first, behind in windows(len(ends) - 1)]
            texts += ["".join(tokens[first:behind]).strip() for first, behind in cut]
            owners += [place] * len(cut)
        return self._encoder.encode(texts), np.array(owners, np.int64)
