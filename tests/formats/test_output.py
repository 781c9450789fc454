"""A file appears whole or not at all."""

from __future__ import annotations

import gzip
import os
import signal
import stat
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from aligner.errors import UserError
from aligner.formats.output import is_stream, written


def test_the_file_appears_when_the_block_ends(tmp_path: Path) -> None:
    path = tmp_path / "记忆.tmx"
    with written(path) as out:
        out.write("对照".encode())
        assert not path.exists()
        assert all(name.startswith(".") for name in os.listdir(tmp_path))
    assert path.read_text("utf-8") == "对照"
    assert os.listdir(tmp_path) == ["记忆.tmx"]


def test_a_name_as_long_as_file_systems_bear(tmp_path: Path) -> None:
    path = tmp_path / ("长" * 83 + ".tmx")
    with written(path) as out:
        out.write(b"x")
    assert path.read_bytes() == b"x"


@pytest.mark.parametrize("failure", [ValueError, KeyboardInterrupt, SystemExit])
def test_a_failure_leaves_the_old_file_and_nothing_else(tmp_path: Path, failure: type[BaseException]) -> None:
    path = tmp_path / "a.tmx"
    path.write_text("old")

    def fail_half_way() -> None:
        with written(path) as out:
            out.write(b"half")
            raise failure

    with pytest.raises(failure):
        fail_half_way()
    assert path.read_text() == "old"
    assert os.listdir(tmp_path) == ["a.tmx"]


def test_gzip_is_the_same_every_day_and_under_every_name(tmp_path: Path) -> None:
    first, second = tmp_path / "a.tmx.gz", tmp_path / "b.tmx.gz"
    for path in (first, second):
        with written(path) as out:
            out.write("译文\n".encode() * 1000)
    assert first.read_bytes() == second.read_bytes()
    assert first.read_bytes()[4:8] == b"\0\0\0\0"  # the time stamp of RFC 1952
    assert gzip.decompress(first.read_bytes()) == "译文\n".encode() * 1000


@pytest.mark.skipif(os.name != "posix", reason="permission bits")
def test_permissions_of_the_old_file_stay_and_a_new_one_follows_the_umask(tmp_path: Path) -> None:
    old, new = tmp_path / "old", tmp_path / "new"
    old.write_text("x")
    old.chmod(0o640)
    mask = os.umask(0o027)
    try:
        for path in (old, new):
            with written(path) as out:
                out.write(b"y")
    finally:
        os.umask(mask)
    assert stat.S_IMODE(old.stat().st_mode) == 0o640
    assert stat.S_IMODE(new.stat().st_mode) == 0o640


@pytest.mark.skipif(os.name != "posix", reason="symbolic links")
def test_a_symbolic_link_is_followed(tmp_path: Path) -> None:
    (tmp_path / "real").write_text("old")
    (tmp_path / "link").symlink_to("real")
    with written(tmp_path / "link") as out:
        out.write(b"new")
    assert (tmp_path / "real").read_text() == "new"
    assert (tmp_path / "link").is_symlink()


def test_what_the_user_can_mend_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    for path, what in (
        (tmp_path / "no" / "a.tmx", "the folder does not exist"),
        (tmp_path / "file" / "a.tmx", "a file, not a folder"),
        (tmp_path, "is a folder"),
        (tmp_path / ("长" * 300), "name is too long"),
    ):
        with pytest.raises(UserError, match=what) as error, written(path) as out:
            out.write(b"x")
        assert error.value.where == str(path)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
def test_a_full_disk_is_said() -> None:
    with pytest.raises(UserError, match="disk is full"), written("/dev/full") as out:
        out.write(b"x" * 1_000_000)


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root may write everywhere")
def test_a_closed_folder_is_said(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    try:
        with pytest.raises(UserError, match="no right"), written(tmp_path / "a") as out:
            out.write(b"x")
    finally:
        tmp_path.chmod(0o700)


@pytest.mark.skipif(os.name != "posix", reason="SIGKILL")
def test_a_killed_process_leaves_the_old_file_and_at_most_a_hidden_one(tmp_path: Path) -> None:
    path = tmp_path / "a.tmx"
    path.write_text("old")
    code = (
        "import sys, time\nfrom aligner.formats.output import written\n"
        "with written(sys.argv[1]) as out:\n    out.write(b'x' * 100000); out.flush(); time.sleep(60)\n"
    )
    process = subprocess.Popen([sys.executable, "-c", code, str(path)])
    deadline = time.monotonic() + 30
    while len(os.listdir(tmp_path)) < 2 and time.monotonic() < deadline:
        time.sleep(0.01)
    process.send_signal(signal.SIGKILL)
    process.wait()
    assert path.read_text() == "old"
    assert sorted(name.startswith(".") for name in os.listdir(tmp_path)) == [False, True]


def test_an_error_about_another_file_is_not_explained_as_ours(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError), written(tmp_path / "a"), open(tmp_path / "missing"):
        pass


def test_standard_output(capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    with written("-") as out:
        out.write(b"results")
    assert capfdbinary.readouterr().out == b"results"


@pytest.mark.skipif(os.name != "posix", reason="needs named pipes and /dev")
def test_a_pipe_is_written_to_as_it_is(tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    pipe = tmp_path / "管道.tmx.gz"
    os.mkfifo(pipe)
    reader = threading.Thread(target=lambda: read.append(pipe.read_bytes()))
    read: list[bytes] = []
    reader.start()
    with written(pipe) as out:
        out.write("双方同意。".encode())
    reader.join()
    assert gzip.decompress(read[0]).decode() == "双方同意。"
    assert pipe.is_fifo()
    print("Both sides ", end="")
    with written("/dev/stdout") as out:
        out.write(b"agree.")
    assert capfdbinary.readouterr().out == b"Both sides agree."


@pytest.mark.skipif(os.name != "posix", reason="needs /dev")
def test_a_file_that_a_shell_has_opened_keeps_its_beginning(tmp_path: Path) -> None:
    with (tmp_path / "log").open("wb") as log:
        log.write("第一条\n".encode())
        log.flush()
        with written(f"/dev/fd/{log.fileno()}") as out:
            out.write(b"Article 1\n")
    assert (tmp_path / "log").read_text(encoding="utf-8") == "第一条\nArticle 1\n"


def test_streams(tmp_path: Path) -> None:
    (tmp_path / "a.tmx").touch()
    assert all(map(is_stream, ("-", os.devnull)))
    assert not any(map(is_stream, (tmp_path / "a.tmx", tmp_path / "new.tmx", tmp_path)))
