"""`aligner merge`: files back from the CAT tool, into the alignment and the memory."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from aligner.exporting import write
from aligner.model import Bead, Bitext, Header, TranslationUnit

Run = Callable[..., Any]
Refused = Callable[..., str]


@pytest.fixture
def aligned(chinese: Path, english: Path, tmp_path: Path) -> Path:
    """An alignment, rules.json, and beside it what the translator got."""
    lines = [path.read_text("utf-8").splitlines() for path in (chinese, english)]
    header = Header(chinese.name, english.name, "zh-CN", "en-US", "aligner sample")
    units = tuple(
        TranslationUnit(Bead(range(k, k + 1), range(k, k + 1), 0.98), (z,), (e,), z, e)
        for k, (z, e) in enumerate(zip(*lines, strict=True))
    )
    path = tmp_path / "rules.json"
    for end in (".json", ".xlf", ".xliff", ".tmx", ".xlsx"):
        write(path.with_suffix(end), Bitext(header, units))
    return path


def edit(path: Path, old: str, new: str) -> None:
    text = path.read_text("utf-8")
    assert text.count(old) == 1
    path.write_text(text.replace(old, new), "utf-8")


def bead(path: Path, number: int) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(path.read_text("utf-8"))["beads"][number]
    return found


@pytest.mark.parametrize("end", [".xlf", ".xliff", ".tmx", ".xlsx"])
def test_nothing_edited_nothing_changed(run: Run, aligned: Path, end: str) -> None:
    before = aligned.read_bytes()
    ran = run("merge", aligned.with_suffix(end), "-o", aligned)
    assert (ran.code, ran.out) == (0, b"")
    assert aligned.read_bytes() == before
    assert "10 unchanged" in ran.err
    assert ran.err.count("\n") == 1


def test_into_the_alignment_itself_and_into_other_files(run: Run, aligned: Path, tmp_path: Path) -> None:
    edit(aligned.with_suffix(".xlf"), "valid for three years.", "good for three years.")
    memory = tmp_path / "memory.tmx"
    ran = run("merge", aligned.with_suffix(".xlf"), "-o", aligned, "-o", memory, "-v")
    assert ran.code == 0
    assert f"merged into {aligned}: 1 edited, 0 confirmed" in ran.err
    assert "0 notes, 0 issues accepted; " in ran.err
    assert f"{memory}: " in ran.err
    assert bead(aligned, 2)["state"] == "edited"
    assert bead(aligned, 2)["target_text"].endswith("good for three years.")
    assert "good for three years." in memory.read_text("utf-8")
    once = aligned.read_bytes()
    run("merge", aligned.with_suffix(".xlf"), "-o", aligned)
    assert aligned.read_bytes() == once


def test_which_alignment(run: Run, refused: Refused, aligned: Path, tmp_path: Path) -> None:
    back = tmp_path / "delivery" / "back.xlf"
    back.parent.mkdir()
    aligned.with_suffix(".xlf").rename(back)
    assert "there is no alignment beside it; name it with --into" in refused("merge", back, "-o", tmp_path / "new.json")
    assert run("merge", back, "-o", tmp_path / "new.json", "--into", aligned).code == 0
    assert (tmp_path / "new.json").read_bytes() == aligned.read_bytes()
    assert f"merged into {aligned}" in run("merge", back, "-o", aligned).err
    assert run("merge", "-", "-f", "xliff12", "-o", aligned, stdin=back.read_bytes()).code == 0


def test_conflicts_and_strangers_are_told(run: Run, aligned: Path) -> None:
    back = aligned.with_suffix(".xlf")
    text = back.read_text("utf-8")
    edit(back, "Lost books are to be paid for at their price.", "Lost books must be paid for.")
    run("merge", back, "-o", aligned)
    back.write_text(text, "utf-8")
    edit(back, "Lost books are to be paid for at their price.", "Pay for lost books.")
    ran = run("merge", back, "-o", aligned)
    assert "unit 8: changed on both sides; replaced: Lost books must be paid for." in ran.err
    assert "1 conflict," in ran.err
    assert bead(aligned, 7)["target_text"] == "Pay for lost books."
    back.write_text(text.replace("遗失图书的", "遗失书籍的").replace('<trans-unit id="u', '<trans-unit id="x'), "utf-8")
    ran = run("merge", back, "-o", aligned)
    assert "unit 8 of the file (遗失书籍的，应当照价赔偿。) is not in the alignment; not taken" in ran.err
    assert run("merge", back, "-o", aligned, "-q").err == ""


def test_the_memory(run: Run, aligned: Path, tmp_path: Path) -> None:
    edit(aligned.with_suffix(".xlf"), "valid for three years.", "good for three years.")
    for new in (1, 0):
        ran = run("merge", aligned.with_suffix(".xlf"), "-o", aligned, "--memory", tmp_path / "m.db")
        assert f"1 confirmed or edited pair in {tmp_path / 'm.db'}, {new} of them new" in ran.err


def test_checks_of_what_is_new(run: Run, aligned: Path) -> None:
    edit(aligned.with_suffix(".xlf"), "up to 8 books", "up to 18 books")
    assert run("merge", aligned.with_suffix(".xlf"), "-o", aligned, "--fail-on", "major").code == 1
    assert [issue["check"] for issue in bead(aligned, 3)["issues"]] == ["numbers"]


def test_what_cannot_be_merged(refused: Refused, aligned: Path, tmp_path: Path) -> None:
    out = tmp_path / "new.json"
    assert "there is no such file" in refused("merge", tmp_path / "none.xlf", "-o", out)
    assert "this output is the input itself" in refused(
        "merge", aligned.with_suffix(".xlf"), "-o", aligned.with_suffix(".xlf")
    )
    (tmp_path / "bad.xlf").write_bytes(b"\0\1\2")
    assert "bad.xlf" in refused("merge", tmp_path / "bad.xlf", "-o", out, "--into", aligned)
    aligned.with_suffix(".xlf").rename(tmp_path / "cut.xlf")
    (tmp_path / "cut.xlf").write_bytes((tmp_path / "cut.xlf").read_bytes()[:3000])
    assert "is not readable XML" in refused("merge", tmp_path / "cut.xlf", "-o", out, "--into", aligned)
    (tmp_path / "other.tsv").write_text("原文\t译文\n别的。\tSomething else.\n", "utf-8")
    assert "none of its units" in refused("merge", tmp_path / "other.tsv", "-o", out, "--into", aligned)
    assert not out.exists()
