"""Languages and parts that the names of files and folders tell of."""

from __future__ import annotations

import pytest

from aligner.batch.naming import said


@pytest.mark.parametrize(
    ("stem", "rest", "lang"),
    [
        ("总则.zh-Hant-HK", "总则", "zh-Hant-HK"),
        ("总则_cn", "总则", "zh"),
        ("speech.CHT", "speech", "zh-TW"),
        ("speech-eng", "speech", "en"),
        ("声明_繁體中文", "声明", "zh-TW"),
        ("声明-英文版", "声明", "en"),
        ("v1.2 (Chinese)", "v1.2", "zh"),
        ("声明【英文】", "声明", "en"),
        ("声明.fr", "声明.fr", None),
        ("学中文", "学中文", None),
        ("end", "end", None),
        ("zh", "zh", None),
    ],
)
def test_languages(stem: str, rest: str, lang: str | None) -> None:
    found = said((), stem)
    assert (found.stem, found.lang, found.part) == (rest, lang, "")


def test_the_file_tells_more_than_its_folders() -> None:
    assert said(("zh", "卷一"), "总则").folders == ("卷一",)
    assert said(("zh", "卷一"), "总则.en").folders == ("zh", "卷一")
    assert said(("中文版",), "总则").lang == "zh"


def test_parts() -> None:
    assert said((), "总则_原文").part == "original"
    assert said((), "总则（譯文）").part == "translation"
