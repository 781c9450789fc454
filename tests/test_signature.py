"""The line that says what a result depends on."""

from __future__ import annotations

from pathlib import Path

import pytest

from aligner.errors import UserError
from aligner.settings import Settings
from aligner.signature import signature


@pytest.mark.parametrize(
    ("settings", "words"),
    [
        (Settings(), ["encoder=use", "layout=separate"]),
        (
            Settings(encoder="none", source_lang="zh-TW", target_lang="en-GB", encoding="big5", segmented=True),
            ["encoder=none", "layout=separate", "source_lang=zh-TW", "target_lang=en-GB", "encoding=big5", "segmented"],
        ),
    ],
)
def test_the_signature_names_every_choice(settings: Settings, words: list[str]) -> None:
    assert signature(settings).split()[2:] == words


def test_the_signature_knows_files_by_what_is_in_them(tmp_path: Path) -> None:
    rules = [tmp_path / "规则 1\n.srx", tmp_path / "other" / "规则 1\n.srx"]
    rules[1].parent.mkdir()
    for path in rules:
        path.write_text("x")
    first, second = (signature(Settings(srx=path)) for path in rules)
    assert first == second
    assert first.isprintable()
    assert "srx=规则_1_.srx:" in first
    rules[1].write_text("y")
    assert signature(Settings(srx=rules[1])) != first
    with pytest.raises(UserError, match="cannot be read"):
        signature(Settings(srx=tmp_path / "none"))
