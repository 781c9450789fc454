"""The extra encoder: an error that helps without it, and a tiny model of the same make where it is installed."""

from __future__ import annotations

import importlib
import importlib.util
import shutil
import sys
import warnings
from pathlib import Path

import numpy as np
import pytest

from aligner.alignment.gold import GoldPair
from aligner.alignment.trial import aligned_batch
from aligner.errors import UserError
from aligner.evidence import encoders
from aligner.evidence.encoders import labse
from aligner.evidence.encoders.labse import MODEL, LabseEncoder
from aligner.settings import Settings

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


@pytest.mark.parametrize(
    ("sentence", "asked"),
    [
        ("He ran in, and they all rose.", ["He ran in,", "He ran in, and they all rose.", "and they all rose."]),
        ("他跑进来，大家都起立。", ["他跑进来，", "他跑进来，大家都起立。", "大家都起立。"]),
        ("Yes.", ["Yes."]),
    ],
)
def test_windows_are_read_as_texts(sentence: str, asked: list[str]) -> None:
    encoder, model = LabseEncoder(), _Model()
    encoder._model = model
    rows, owner = encoder.runs(["A.", sentence]).windows(np.array([1, 0]))
    assert model.asked == [[*asked, "A."]]
    assert owner.tolist() == [0] * len(asked) + [1]
    assert rows.shape == (len(asked) + 1, 3)


def test_memory_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(labse, "_REMEMBERED", 3)
    encoder, model = LabseEncoder(), _Model()
    encoder._model = model
    vectors = encoder.runs(["A.", "B.", "C.", "D."])
    singles = vectors.rows(np.arange(3), np.ones(3, np.int64))
    again = vectors.rows(np.array([1, 3]), np.ones(2, np.int64))
    assert model.asked == [["A.", "B.", "C."], ["B.", "D."]]
    np.testing.assert_array_equal(singles[1], again[0])


@pytest.fixture(scope="module")
def tiny(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a sentence-transformers model of LaBSE's make: sixteen dimensions, a dozen words, no training."""
    if not INSTALLED:
        pytest.skip("the extra labse is not installed")
    folder = tmp_path_factory.mktemp("models")
    transformers = importlib.import_module("transformers")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from sentence_transformers import SentenceTransformer, models

        bert = folder / "bert"
        bert.mkdir()
        words = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", "bridge", "river", "the", "crossed", ".", *"桥河过了。"]
        (bert / "vocab.txt").write_text("\n".join(words), encoding="utf-8")
        transformers.BertTokenizer(str(bert / "vocab.txt")).save_pretrained(bert)
        shape = {"hidden_size": 16, "num_hidden_layers": 1, "num_attention_heads": 2, "intermediate_size": 32}
        transformers.set_seed(1)
        transformers.BertModel(transformers.BertConfig(vocab_size=len(words), **shape)).save_pretrained(bert)
        word = models.Transformer(str(bert))
        SentenceTransformer(modules=[word, models.Pooling(16), models.Normalize()]).save(str(folder / "tiny"))
    return folder / "tiny"


@pytest.mark.filterwarnings("ignore")
def test_a_tiny_model_from_a_folder(tiny: Path, capfd: pytest.CaptureFixture[str]) -> None:
    encoder = LabseEncoder(str(tiny))
    rows = encoder.encode(["bridge", "桥", "bridge", "river crossed the bridge."])
    assert capfd.readouterr() == ("", ""), "no progress bars"
    assert rows.shape == (4, 16)
    assert rows.dtype == np.float64
    np.testing.assert_allclose(np.linalg.norm(rows, axis=1), 1, atol=1e-5)
    np.testing.assert_allclose(rows[0], rows[2], atol=1e-6)
    assert rows[0] @ rows[1] < 0.999, "different words, different vectors"
    runs = encoder.runs(["river crossed", "the bridge."]).rows(np.array([0, 1]), np.array([2, 1]))
    np.testing.assert_allclose(runs[0], rows[3], atol=1e-6)


@pytest.mark.filterwarnings("ignore")
def test_the_aligner_takes_its_vectors(tiny: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ALIGNER_LABSE", str(tiny))
    encoders.encoder_named.cache_clear()
    text = GoldPair("t", ("过了河。", "桥。"), ("The river.", "The bridge."), (((0,), (0,)), ((1,), (1,))), True)
    ((_, beads),) = aligned_batch([text], Settings(encoder="labse"))
    encoders.encoder_named.cache_clear()
    assert [x for bead in beads for x in bead.source] == [0, 1]
    assert [y for bead in beads for y in bead.target] == [0, 1]


@pytest.mark.skipif(not INSTALLED, reason="the extra labse is not installed")
@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("name", ["sentence-transformers/no-such-model", "/no/such/folder"])
def test_a_model_that_is_not_there(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """One line that tells how to come by it; nothing is fetched, whatever the network."""
    monkeypatch.setattr("socket.socket.connect", lambda *_: pytest.fail("the network was asked"))
    with pytest.raises(UserError, match="not on this machine") as caught:
        LabseEncoder(name).encode(["桥"])
    assert caught.value.where == name
    assert "fetch it once" in caught.value.remedy


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("damage", ["empty folder", "no weights", "cut weights", "a file"])
def test_a_broken_model(tiny: Path, tmp_path: Path, damage: str) -> None:
    folder = tmp_path / "model"
    if damage == "a file":
        folder.write_bytes(b"no model")
    elif damage == "empty folder":
        folder.mkdir()
    else:
        shutil.copytree(tiny, folder)
        for weights in folder.rglob("*.safetensors"):
            weights.unlink() if damage == "no weights" else weights.write_bytes(weights.read_bytes()[:1000])
    with pytest.raises(UserError, match=r"cannot load the model: .+") as caught:
        LabseEncoder(str(folder)).encode(["桥"])
    assert "\n" not in str(caught.value)
