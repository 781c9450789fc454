"""Which alignment a file came from, by its name."""

from __future__ import annotations

from pathlib import Path

import pytest

from aligner.errors import UserError
from aligner.merging.base import base_of


@pytest.mark.parametrize(
    "name",
    [
        "charter.xlf",
        "charter.tmx.gz",
        "charter.doubtful.tmx",
        "charter.2.tmx",
        "charter.doubtful.12.tmx",
        "charter_en-US.xlf",
        "charter.zh-Hant-TW.xliff",
        "charter.xlf.sdlxliff",
        "charter.xlf_en-GB.sdlxliff",
        "charter-omegat.tmx",
        "charter.XLSX",
    ],
)
def test_beside_the_file(tmp_path: Path, name: str) -> None:
    (tmp_path / "charter.json").touch()
    (tmp_path / name).touch()
    assert base_of(str(tmp_path / name)) == str(tmp_path / "charter.json")


def test_the_nearest_name_comes_first(tmp_path: Path) -> None:
    for name in ("a.json", "a.en.json", "a.en.xlf"):
        (tmp_path / name).touch()
    assert base_of(str(tmp_path / "a.en.xlf")) == str(tmp_path / "a.en.json")


def test_or_the_output(tmp_path: Path) -> None:
    (tmp_path / "back.xlf").touch()
    (tmp_path / "a.json").touch()
    outputs = [str(tmp_path / name) for name in ("new.json", "a.tmx", "a.json")]
    assert base_of(str(tmp_path / "back.xlf"), outputs) == outputs[2]
    assert base_of("-", outputs) == outputs[2]


def test_nowhere(tmp_path: Path) -> None:
    (tmp_path / "back.xlf").touch()
    with pytest.raises(UserError, match=r"there is no alignment beside it; name it with --into$"):
        base_of(str(tmp_path / "back.xlf"))
    for name in "cabd":
        (tmp_path / f"{name}.json").touch()
    with pytest.raises(UserError, match=r"--into \(a.json, b.json, c.json …\?\)"):
        base_of(str(tmp_path / "back.xlf"))
    with pytest.raises(UserError, match="there is no such file"):
        base_of(str(tmp_path / "none.xlf"))
    (tmp_path / "back.json").touch()
    with pytest.raises(UserError, match="there is no alignment beside it"):
        base_of(str(tmp_path / "a.json"))
