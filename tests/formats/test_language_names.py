"""Languages by their names and codes."""

from __future__ import annotations

import pytest

from aligner.formats.language_names import language_of_name


@pytest.mark.parametrize(
    ("name", "tag"),
    [
        ("zh", "zh"),
        ("zh_cn", "zh-CN"),
        ("ZH-HANT", "zh-Hant"),
        ("zh-Hant-tw", "zh-Hant-TW"),
        ("en-gb", "en-GB"),
        ("Chinese", "zh"),
        (" 英文 ", "en"),
        ("繁體中文", "zh-TW"),
        ("French", ""),
        ("zhang", ""),
        ("end", ""),
        ("", ""),
    ],
)
def test_language_names(name: str, tag: str) -> None:
    assert language_of_name(name) == tag
