"""Vectors of words from one run to the next: several writers, damage, no rights, no room."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest

from aligner.evidence.encoders import kept_words as module
from aligner.evidence.encoders.kept_words import LARGEST, keep_words, known_words, rounded

WIDTH = 16
WORDS = ("桥", "bridge", "naïve", "\ud800", "")


def vectors_of(words: tuple[str, ...]) -> dict[str, np.ndarray]:
    rows = np.random.default_rng(len(words)).integers(-LARGEST, LARGEST, (len(words), WIDTH), np.int8, endpoint=True)
    return dict(zip(words, rows))


def listed(found: dict[str, np.ndarray]) -> dict[str, list[int]]:
    return {word: vector.tolist() for word, vector in found.items()}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "cache" / "words.db"


def test_what_is_kept_is_known(path: Path) -> None:
    vectors = vectors_of(WORDS)
    assert known_words(path, WORDS, WIDTH) == {}
    keep_words(path, vectors)
    assert listed(known_words(path, [*WORDS, "河"], WIDTH)) == listed(vectors)
    assert listed(known_words(path, ["bridge"], WIDTH)) == listed({"bridge": vectors["bridge"]})


def test_what_other_sources_left_long_ago_is_removed(path: Path) -> None:
    stale, recent = path.with_name("words-0.db"), path.with_name("words-1.db")
    for other in (stale, recent):
        keep_words(other, vectors_of(WORDS))
    old = time.time() - 40 * 86_400
    os.utime(stale, (old, old))
    keep_words(path.with_name("words-2.db"), vectors_of(WORDS))
    assert [other.exists() for other in (stale, recent)] == [False, True]


def test_a_folder_that_may_not_be_read_holds_nothing(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    keep_words(path, vectors_of(WORDS))

    def refused(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    with monkeypatch.context() as patched:
        patched.setattr(os, "stat", refused)
        assert known_words(path, WORDS, WIDTH) == {}


def test_more_words_than_are_asked_for_at_once(path: Path) -> None:
    words = tuple(f"word {k}" for k in range(1234))
    keep_words(path, vectors_of(words))
    assert listed(known_words(path, words, WIDTH)) == listed(vectors_of(words))


def test_what_is_known_already_stays(path: Path) -> None:
    first = vectors_of(("桥", "河"))
    keep_words(path, first)
    keep_words(path, vectors_of(("桥", "bridge", "river")))
    assert listed(known_words(path, first, WIDTH)) == listed(first)
    assert "river" in known_words(path, ["river"], WIDTH)


def test_no_word_stands_in_the_file(path: Path) -> None:
    """Documents may be confidential, and only their owner may read even the digests."""
    keep_words(path, vectors_of(("confidential", "保密")))
    content = path.read_bytes()
    assert b"confidential" not in content
    assert "保密".encode() not in content
    assert "保密".encode("utf-16-le") not in content
    assert path.stat().st_mode & 0o077 == 0


def test_vectors_of_another_width_are_not_taken(path: Path) -> None:
    keep_words(path, vectors_of(WORDS))
    assert known_words(path, WORDS, WIDTH + 1) == {}


def test_one_that_is_large_enough_does_not_grow(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    keep_words(path, vectors_of(("桥",)))
    monkeypatch.setattr(module, "MOST", 1)
    keep_words(path, vectors_of(("河",)))
    assert list(known_words(path, ("桥", "河"), WIDTH)) == ["桥"]


@pytest.mark.parametrize("part", ["rubbish", "half", "empty"])
def test_a_damaged_one_is_made_anew(part: str, path: Path) -> None:
    words = tuple(f"word {k}" for k in range(2000))
    vectors = vectors_of(words)
    keep_words(path, vectors)
    whole = path.read_bytes()
    path.write_bytes({"rubbish": b"no database" * 200, "half": whole[: len(whole) // 2], "empty": b""}[part])
    for _ in range(3):
        known = known_words(path, words, WIDTH)
        assert known.keys() <= vectors.keys()
        keep_words(path, vectors)
    assert listed(known_words(path, words, WIDTH)) == listed(vectors)


def test_where_nothing_can_be_kept_nothing_is_known(path: Path) -> None:
    """A file stands where the folder should be: nobody, not even root, can write below it."""
    path.parent.write_text("in the way")
    keep_words(path, vectors_of(WORDS))
    assert known_words(path, WORDS, WIDTH) == {}
    assert path.parent.read_text() == "in the way"


def test_while_another_process_writes_what_it_wrote_before_is_known(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "_PATIENCE", 0.05)
    keep_words(path, vectors_of(("桥",)))
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        keep_words(path, vectors_of(("河",)))
        assert list(known_words(path, ("桥", "河"), WIDTH)) == ["桥"]
        other.execute("COMMIT")
    keep_words(path, vectors_of(("河",)))
    assert set(known_words(path, ("桥", "河"), WIDTH)) == {"桥", "河"}


KILLED = """
import os, signal, sqlite3, sys
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
connection.execute("PRAGMA cache_size = 1")  # so that pages go to the file before the end
connection.execute("BEGIN IMMEDIATE")
connection.executemany("INSERT INTO words VALUES (?, ?)", [(k, bytes(16)) for k in range(50_000)])
os.kill(os.getpid(), signal.SIGKILL)
"""


def test_a_writer_that_is_killed_leaves_what_was_there(path: Path) -> None:
    vectors = vectors_of(WORDS)
    keep_words(path, vectors)
    assert subprocess.run([sys.executable, "-c", KILLED, str(path)], check=False).returncode < 0
    assert path.with_name(f"{path.name}-journal").exists()
    assert listed(known_words(path, WORDS, WIDTH)) == listed(vectors)
    keep_words(path, vectors_of(("river",)))
    assert set(known_words(path, [*WORDS, "river"], WIDTH)) == {*WORDS, "river"}
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("SELECT count(*) FROM words").fetchone() == (len(WORDS) + 1,)


PROCESS = """
import os, sys
from pathlib import Path
import numpy as np
from aligner.evidence.encoders.kept_words import keep_words, known_words
path = Path(sys.argv[1])
for n in range(40):
    words = [f"word {k}" for k in range(n * 10, n * 10 + 30)]
    vectors = {word: np.full(16, len(word) + k % 100, np.int8) for k, word in enumerate(words)}
    for word, vector in known_words(path, words, 16).items():
        assert len(set(vector.tolist())) == 1
    keep_words(path, vectors)
os._exit(0)
"""


def test_many_processes_at_once(path: Path) -> None:
    running = [
        subprocess.Popen([sys.executable, "-c", PROCESS, str(path)], stderr=subprocess.PIPE, text=True)
        for _ in range(3)
    ]
    for process in running:
        _, said = process.communicate(timeout=60)
        assert process.returncode == 0, said
    assert len(known_words(path, [f"word {k}" for k in range(420)], 16)) == 420


def test_rounded_rows_are_whole_numbers_up_to_127() -> None:
    rows = np.array([[0.5, -0.25, 0.001], [-2.0, 2.0, 1.0], [0.0, 0.0, 0.0]])
    assert rounded(rows).tolist() == [[127, -64, 0], [-127, 127, 64], [0, 0, 0]]
    assert rounded(rows[:0]).shape == (0, 3)


def test_rounded_unit_rows_point_where_they_did() -> None:
    rows = np.random.default_rng(0).normal(size=(50, 512))
    near = rounded(rows).astype(np.float64)
    cosines = np.einsum("ij,ij->i", near, rows) / np.linalg.norm(near, axis=1) / np.linalg.norm(rows, axis=1)
    assert cosines.min() > 0.9998
