"""What is kept from run to run: whole or not at all, made anew where it is stale, damaged or cannot be kept."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from aligner.evidence.kept import cache_folder, kept, kept_path

CONTENT = b"a large table " * 1000


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty cache folder, not yet made."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    return tmp_path / "cache" / "aligner"


def never() -> bytes:
    raise AssertionError("made although it was kept")


@pytest.mark.parametrize(
    ("variables", "expected"),
    [
        ({"XDG_CACHE_HOME": "/x/cache", "LOCALAPPDATA": "/local"}, Path("/x/cache/aligner")),
        ({"XDG_CACHE_HOME": "", "LOCALAPPDATA": "/local"}, Path("/local/aligner")),
        ({"HOME": "/home/li"}, Path("/home/li/.cache/aligner")),
    ],
)
def test_where_the_cache_lies(variables: dict[str, str], expected: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("XDG_CACHE_HOME", "LOCALAPPDATA"):
        monkeypatch.delenv(name, raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    assert cache_folder() == expected


def test_made_once_and_then_read(folder: Path) -> None:
    path = kept_path("table.bin", 1, b"source")
    assert not folder.exists()
    assert kept(path, lambda: CONTENT) == CONTENT
    assert [file.name for file in folder.iterdir()] == [path.name]
    assert kept(path, never) == CONTENT


def test_another_source_or_form_has_another_place(folder: Path) -> None:
    places = [
        kept_path("table.bin", 1, b"source"),
        kept_path("table.bin", 2, b"source"),
        kept_path("table.bin", 1, b"sources"),
        kept_path("table.bin", 1, b"sour", b"ce"),
        kept_path("words.bin", 1, b"source"),
    ]
    assert len(set(places)) == len(places)
    assert {path.parent for path in places} == {folder}


@pytest.mark.parametrize(
    "damage",
    [
        lambda whole: b"",
        lambda whole: b"rubbish",
        lambda whole: whole[: len(whole) // 2],
        lambda whole: whole[:-1],
        lambda whole: whole[1:],
        lambda whole: whole + b"\n",
        lambda whole: b"A" + whole[1:],
        lambda whole: whole[-8:],
    ],
    ids=["empty", "rubbish", "half", "end cut", "beginning cut", "longer", "one byte changed", "end alone"],
)
def test_what_is_damaged_is_made_anew(damage: object, folder: Path) -> None:
    path = kept_path("table.bin", 1)
    kept(path, lambda: CONTENT)
    whole = path.read_bytes()
    path.write_bytes(damage(whole))  # type: ignore[operator]
    assert kept(path, lambda: CONTENT) == CONTENT
    assert [file.read_bytes() for file in folder.iterdir()] == [whole]


def test_where_nothing_can_be_kept_it_is_made_each_time(folder: Path, tmp_path: Path) -> None:
    """A file stands where the folder should be: nobody, not even root, can write below it."""
    (tmp_path / "cache").write_text("in the way")
    for _ in range(2):
        assert kept(kept_path("table.bin", 1), lambda: CONTENT) == CONTENT
    assert (tmp_path / "cache").read_text() == "in the way"


def test_a_write_that_fails_leaves_nothing(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(self: Path, target: Path) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", full)
    assert kept(kept_path("table.bin", 1), lambda: CONTENT) == CONTENT
    assert list(folder.iterdir()) == []


def test_what_was_made_for_earlier_sources_goes_in_the_end(folder: Path) -> None:
    stale, recent, other = (kept_path(name, form) for name, form in (("t.bin", 1), ("t.bin", 2), ("u.bin", 1)))
    for path in (stale, recent, other):
        kept(path, lambda: CONTENT)
    for path in (stale, other):
        os.utime(path, (0, 0))
    kept(kept_path("t.bin", 3), lambda: CONTENT)
    assert not stale.exists()
    assert recent.exists()
    assert other.exists()


PROCESS = """
import sys
from pathlib import Path
from aligner.evidence.kept import kept
path = Path(sys.argv[1])
for n in range(200):
    assert kept(path, lambda: b"a large table " * 1000) == b"a large table " * 1000
    if n % 3 == 0:
        path.unlink(missing_ok=True)
    elif n % 3 == 1:
        path.write_bytes(b"rubbish" * n)
"""


def test_many_processes_at_once(folder: Path) -> None:
    """Each writes, reads, damages and deletes; none may see anything but the whole."""
    path = str(kept_path("table.bin", 1))
    running = [
        subprocess.Popen([sys.executable, "-c", PROCESS, path], stderr=subprocess.PIPE, text=True) for _ in range(3)
    ]
    for process in running:
        _, said = process.communicate(timeout=60)
        assert process.returncode == 0, said


def test_who_has_no_home_keeps_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("XDG_CACHE_HOME", "LOCALAPPDATA"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(os.path, "expanduser", lambda _: "~")
    path = cache_folder() / "a-1.bin"
    assert bytes(kept(path, lambda: b"made")) == b"made"
    assert not path.exists()
