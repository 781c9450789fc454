"""Options become settings; those that a command lacks keep their defaults."""

from __future__ import annotations

from pathlib import Path

import pytest

from aligner.cli.options import settings_from
from aligner.errors import UserError
from aligner.settings import Settings


@pytest.mark.parametrize(
    ("given", "settings"),
    [
        ({}, Settings()),
        ({"fast": True}, Settings(encoder="none")),
        ({"encoder": "labse"}, Settings(encoder="labse")),
        ({"source_lang": "en", "target_lang": None, "segmented": True}, Settings(source_lang="en", segmented=True)),
        ({"srx": Path("a.srx"), "weights": Path("w.json")}, Settings(srx=Path("a.srx"), weights=Path("w.json"))),
    ],
)
def test_settings_from_options(given: dict[str, object], settings: Settings) -> None:
    assert settings_from(**given) == settings  # type: ignore[arg-type]


def test_two_options_that_contradict_each_other() -> None:
    with pytest.raises(UserError, match="leave one of them out"):
        settings_from(fast=True, encoder="use")
