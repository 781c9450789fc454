"""What the user states: one spelling, and refused at once where it cannot be used."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aligner.errors import UserError
from aligner.model import Document, ParallelDocument
from aligner.settings import Settings
from aligner.stated import checked, is_chinese, language_tag, no_counterpart, require_stated


@pytest.mark.parametrize(
    ("spelling", "tag"),
    [
        ("zh", "zh"),
        ("ZH_cn", "zh-CN"),
        ("zh-hant", "zh-Hant"),
        ("zh_HANT_hk", "zh-Hant-HK"),
        ("zho-TW", "zh-TW"),
        ("cmn", "zh"),
        ("EN", "en"),
        ("en_gb", "en-GB"),
        ("eng", "en"),
        ("en-001", "en-001"),
        (" en-US ", "en-US"),
        ("fr", None),
        ("", None),
        ("english", None),
        ("zh-", None),
        ("zh-CN-x", None),
        ("z h", None),
    ],
)
def test_languages_in_one_spelling(spelling: str, tag: str | None) -> None:
    assert language_tag(spelling) == tag


@given(st.text(max_size=12))
def test_a_tag_is_its_own_tag(text: str) -> None:
    tag = language_tag(text)
    assert tag is None or (language_tag(tag) == tag and is_chinese(tag) == tag.startswith("zh"))


def test_settings_are_put_in_order(tmp_path: Path) -> None:
    assert checked(Settings()) == Settings()
    stated = Settings(source_lang="EN_us", target_lang="zh_tw")
    assert checked(stated) == Settings(source_lang="en-US", target_lang="zh-TW")
    for name in ("weights", "srx", "glossary"):
        with pytest.raises(UserError, match="none"):
            checked(Settings(**{name: str(tmp_path / "none")}))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("settings", "says"),
    [
        (Settings(source_lang="fr"), "--source-lang: 'fr' is neither"),
        (Settings(source_lang="zh", target_lang="zh-TW"), "one language"),
        (Settings(source_lang="en-GB", target_lang="en"), "one language"),
        (Settings(encoder="gpt"), "unknown sentence encoder 'gpt'"),
        (Settings(encoding="x"), "no encoding is called"),
    ],
)
def test_settings_that_cannot_be(settings: Settings, says: str) -> None:
    with pytest.raises(UserError, match=says):
        checked(settings)


@pytest.mark.parametrize(
    ("settings", "side"),
    [
        (Settings(), None),
        (Settings(source_lang="zh-TW"), None),
        (Settings(target_lang="en-GB"), None),
        (Settings(source_lang="en"), "source"),
        (Settings(target_lang="zh"), "target"),
    ],
)
def test_a_side_in_another_language_than_stated(settings: Settings, side: str | None) -> None:
    parallel = ParallelDocument(Document("a", "zh-CN", (), "a.txt"), Document("b", "en-US", (), "b.txt"))
    if side is None:
        require_stated(parallel, settings)
    else:
        with pytest.raises(UserError, match=f"the {side} is .*--{side}-lang says"):
            require_stated(parallel, settings)


@pytest.mark.parametrize(
    ("lang", "settings", "says"),
    [
        ("zh-TW", Settings(), "Chinese throughout; there is no English counterpart in it; give the English text"),
        ("en-GB", Settings(), "English throughout; there is no Chinese"),
        ("und", Settings(), "neither Chinese nor English"),
        ("zh-CN", Settings(segmented=True), "with --segmented each language needs a file of its own"),
    ],
)
def test_what_a_file_in_one_language_lacks(lang: str, settings: Settings, says: str) -> None:
    assert says in str(no_counterpart(Document("a", lang, (), "a.txt"), settings))
