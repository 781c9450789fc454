"""A bilingual file as it stands, and what is none."""

from __future__ import annotations

from pathlib import Path

import pytest

from aligner.errors import UserError
from aligner.reading import read


def test_reading_says_what_it_cannot_read(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="a document, not a bilingual file; align it first"):
        read(tmp_path / "a.docx")
    with pytest.raises(UserError, match="there is no such file"):
        read(tmp_path / "a.tmx")
    (tmp_path / "a.dat").write_text("渡船。\tThe ferry.\n", encoding="utf-8")
    with pytest.raises(UserError, match="the suffix tells no known format"):
        read(tmp_path / "a.dat")
    assert read(tmp_path / "a.dat", format="tsv").units[0].target_text == "The ferry."
