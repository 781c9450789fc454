"""Where an output may go: nothing overwritten that is not ours to overwrite, nothing worked out for no folder."""

from __future__ import annotations

from pathlib import Path

import pytest

from aligner.destinations import require_folder, require_inputs_kept
from aligner.errors import UserError
from aligner.exporting import Export
from aligner.formats import format_named


def test_inputs_are_kept(tmp_path: Path) -> None:
    source = tmp_path / "a.doubtful.tmx"
    source.write_text("x")
    (tmp_path / "link.tmx").symlink_to(source)
    roundabout = tmp_path / ".." / tmp_path.name / source.name
    for path in (source, tmp_path / "link.tmx", tmp_path / "a.tmx", roundabout):
        with pytest.raises(UserError, match="this output is the input itself"):
            require_inputs_kept([Export(str(path), format_named("tmx"))], [str(source)])
    require_inputs_kept([Export(str(tmp_path / "b.tmx"), format_named("tmx"))], [str(source), "-"])


def test_an_input_that_is_a_volume_is_kept(tmp_path: Path) -> None:
    (tmp_path / "a.2.tmx").write_text("x")
    with pytest.raises(UserError, match="the input is a volume of this output"):
        require_inputs_kept([Export(str(tmp_path / "a.tmx"), format_named("tmx"))], [str(tmp_path / "a.2.tmx")])


def test_folders_are_looked_for_early(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "file").write_text("x")
    for path in ("-", "a.tmx", str(tmp_path / "a.tmx"), "./a.tmx"):
        require_folder(path)
    for path, says in (("none/a.tmx", "does not exist"), ("file/a.tmx", "is a file"), (str(tmp_path), "is a folder")):
        with pytest.raises(UserError, match=says):
            require_folder(path)
