"""The extra encoder: an error that helps without it, and a tiny model of the same make where it is installed."""

from __future__ import annotations

import importlib
import importlib.util
import sys
from pathlib import Path

import numpy as np
import pytest

from aligner.errors import UserError
from aligner.evidence.encoders.labse import MODEL, LabseEncoder

INSTALLED = importlib.util.find_spec("sentence_transformers") is not None


def test_without_the_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "sentence_transformers", None)
    with pytest.raises(UserError, match="not installed") as caught:
        LabseEncoder().encode(["桥"])
    assert "pip install" in caught.value.remedy


def test_which_model(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("ALIGNER_LABSE", raising=False)
    assert LabseEncoder()._name == MODEL
    monkeypatch.setenv("ALIGNER_LABSE", "/models/mine")
    assert LabseEncoder()._name == "/models/mine"
    assert LabseEncoder("given")._name == "given"


class _Model:
    """Stands in for a sentence-transformers model: counts characters, and what it was asked."""

    def __init__(self) -> None:
        self.asked: list[list[str]] = []

    def encode(self, texts: list[str], normalize_embeddings: bool, show_progress_bar: bool) -> np.ndarray:
        assert normalize_embeddings
        assert not show_progress_bar
        self.asked.append(texts)
        rows = np.array([[len(text), text.count(" ") + 1.0, 1.0] for text in texts], np.float32)
        unit: np.ndarray = rows / np.linalg.norm(rows, axis=1, keepdims=True)
        return unit


@pytest.mark.parametrize(
    ("sentences", "joined"), [(["A.", "B b.", "C."], "A. B b."), (["甲。", "乙乙。", "丙。"], "甲。乙乙。")]
)
def test_runs_are_joined_texts_each_read_once(sentences: list[str], joined: str) -> None:
    encoder, model = LabseEncoder(), _Model()
    encoder._model = model
    vectors = encoder.runs(sentences)
    found = vectors.rows(np.array([0, 0, 2, 0]), np.array([2, 1, 1, 2]))
    again = vectors.rows(np.array([0]), np.array([2]))
    assert model.asked == [[joined, sentences[0], sentences[2]]]
    assert found.dtype == np.float64
    np.testing.assert_array_equal(found[0], again[0])
    np.testing.assert_allclose(found[0], encoder.encode([joined])[0])


@pytest.mark.skipif(not INSTALLED, reason="the extra labse is not installed")
@pytest.mark.filterwarnings("ignore")
def test_a_tiny_model_from_a_folder(tmp_path: Path) -> None:
    from sentence_transformers import SentenceTransformer, models

    transformers = importlib.import_module("transformers")
    folder = tmp_path / "bert"
    folder.mkdir()
    words = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", "bridge", "river", *"桥河"]
    (folder / "vocab.txt").write_text("\n".join(words), encoding="utf-8")
    transformers.BertTokenizer(str(folder / "vocab.txt")).save_pretrained(folder)
    transformers.BertModel(transformers.BertConfig(len(words), 16, 1, 2, 32)).save_pretrained(folder)
    word = models.Transformer(str(folder))
    SentenceTransformer(modules=[word, models.Pooling(word.get_word_embedding_dimension())]).save(str(tmp_path / "st"))
    encoder = LabseEncoder(str(tmp_path / "st"))
    rows = encoder.encode(["bridge", "桥", "bridge"])
    assert rows.shape == (3, 16)
    np.testing.assert_allclose(np.linalg.norm(rows, axis=1), 1, atol=1e-5)
    np.testing.assert_allclose(rows[0], rows[2], atol=1e-6)


@pytest.mark.skipif(not INSTALLED, reason="the extra labse is not installed")
@pytest.mark.filterwarnings("ignore")
def test_a_model_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="cannot load the model"):
        LabseEncoder(str(tmp_path / "missing")).encode(["桥"])
