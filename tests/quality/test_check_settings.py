"""Settings of the checks, from TOML and from presets."""

from pathlib import Path

import pytest

from aligner.errors import UserError
from aligner.quality.check_settings import PRESETS, CheckSettings, read_check_settings
from aligner.quality.checks import CHECK_IDS


@pytest.mark.parametrize("table", ["[aligner.checks]\n", "[checks]\n", ""])
def test_reads_toml(tmp_path: Path, table: str) -> None:
    path = tmp_path / "checks.toml"
    lines = ('preset = "lenient"', 'numbers = "critical"', 'doubled-words = "minor"', "quotes = false")
    path.write_text(table + "\n".join(lines), "utf-8")
    settings = read_check_settings(path, CHECK_IDS)
    assert settings == CheckSettings("lenient", {"numbers": "critical", "doubled_words": "minor", "quotes": "off"})
    assert settings.grade("doubled_spaces") == "off"
    assert settings.grade("doubled_words") == "minor"
    assert settings.grade("untranslated") is None


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("[aligner.checks]\nnumbrs = 'off'", "numbrs"),
        ("[aligner.checks]\nnumbers = 'grave'", "grave"),
        ("[aligner.checks]\npreset = 'harsh'", "harsh"),
        ("[aligner]\nchecks = 3", "not a table"),
        ("not toml", "cannot read"),
    ],
)
def test_says_what_is_wrong(tmp_path: Path, text: str, told: str) -> None:
    path = tmp_path / "checks.toml"
    path.write_text(text, "utf-8")
    with pytest.raises(UserError, match=told) as error:
        read_check_settings(path, CHECK_IDS)
    assert error.value.where == str(path)
    assert error.value.remedy


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="cannot read"):
        read_check_settings(tmp_path / "none.toml", CHECK_IDS)


def test_settings_of_other_things_do_no_harm(tmp_path: Path) -> None:
    path = tmp_path / "aligner.toml"
    path.write_text("[aligner]\nencoder = 'use'\n[other]\nx = 1\n", "utf-8")
    assert read_check_settings(path, CHECK_IDS) == CheckSettings()


@pytest.mark.parametrize("preset", PRESETS)
def test_presets_name_known_checks(preset: str) -> None:
    assert set(PRESETS[preset]) <= set(CHECK_IDS)
