from __future__ import annotations

import pytest

from aligner.documents.script import is_acronym, language_of, letters, script_of, simplify, words
from aligner.model import Document, Paragraph


@pytest.mark.parametrize(
    ("text", "script"),
    [
        ("网络空间的和平与稳定", "zh"),
        ("Peace and stability in cyberspace", "en"),
        ("使用 Windows 系统的用户", "zh"),
        ("Docker 镜像", "zh"),
        ("安装 Visual Studio Code 和 Docker Desktop", "zh"),
        ("The term 天下 means all under heaven.", "en"),
        ("参加 APEC", "zh"),
        ("APEC, G20 (2015)", None),
        ("２０１５　ＡＢＣ", None),
        ("3.14 %", None),
        ("……", None),
        ("四", "zh"),
        ("JOINT STATEMENT OF THE MINISTERS", "en"),
    ],
)
def test_the_letters_tell_the_language(text: str, script: str | None) -> None:
    assert script_of(text) == script


@pytest.mark.parametrize(
    ("texts", "stated", "lang"),
    [
        (["欢迎来到图书馆。"], "und", "zh-CN"),
        (["歡迎來到圖書館。"], "und", "zh-TW"),
        (["王后在家里"], "und", "zh-CN"),
        (["王后在家裡等著"], "und", "zh-TW"),
        (["歡迎來到圖書館。"], "zh-HK", "zh-HK"),
        (["歡迎來到圖書館。"], "zh-CN", "zh-TW"),
        (["欢迎来到图书馆。"], "zh-SG", "zh-SG"),
        (["欢迎来到图书馆。"], "zh-TW", "zh-CN"),
        (["Welcome to the library."], "und", "en-US"),
        (["Welcome to the library."], "en-GB", "en-GB"),
        (["Welcome to the library."], "zh-CN", "en-US"),
        (["Welcome to the library."], "en", "en-US"),
        (["标题", "Welcome to the library, which is open to all."], "mul", "en-US"),
        (["中文"], "und", "zh-CN"),
        (["UNESCO"], "und", "en-US"),
        (["1 2 3"], "und", "und"),
        ([], "und", "und"),
    ],
)
def test_the_language_of_a_document(texts: list[str], stated: str, lang: str) -> None:
    assert language_of(Document("a", stated, tuple(Paragraph(text) for text in texts))) == lang


def test_words_and_weights() -> None:
    assert words("China's win-win co-operation，合作") == ["China's", "win-win", "co-operation"]
    assert [is_acronym(word) for word in ("APEC", "UNGGEs", "G20", "Apec", "A")] == [True, True, True, False, False]
    count = letters("The WTO 世贸组织 is open")
    assert (count.han, count.words, count.function_words) == (4, 3, 2)
    assert count.weight == pytest.approx(4 + 3 * 1.6)


def test_simplified_form_for_comparing() -> None:
    assert simplify("關於「進程」的協定 (2015)") == "关于「进程」的协定 (2015)"
