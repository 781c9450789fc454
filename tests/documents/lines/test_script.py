from __future__ import annotations

import pytest

from aligner.documents.lines.script import is_acronym, letters, script_of, words


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
        ("若出现 Error: the file was not found on the server，请重试。", "zh"),
        ("系统提示“the ticket is not valid for this ferry”时，请点击确定。", "zh"),
        ("渡口停航。The ferry is closed to all of the visitors today.请绕行。", "en"),
        ("天下 is an old word of the Chinese and differs from 江湖", "en"),
        ("APEC, G20 (2015)", None),
        ("２０１５　ＡＢＣ", None),
        ("A/91/230, 36-22871 (C)", None),
        ("B", None),
        ("I", None),
        ("I go.", "en"),
        ("a", "en"),
        ("3.14 %", None),
        ("……", None),
        ("四", "zh"),
        ("JOINT STATEMENT OF THE MINISTERS", "en"),
    ],
)
def test_the_letters_tell_the_language(text: str, script: str | None) -> None:
    assert script_of(text) == script


def test_words_and_weights() -> None:
    assert words("China's win-win co-operation，合作") == ["China's", "win-win", "co-operation"]
    assert [is_acronym(word) for word in ("APEC", "UNGGEs", "G20", "Apec", "A")] == [True, True, True, False, False]
    count = letters("The WTO 世贸组织 is open")
    assert (count.han, count.words, count.function_words) == (4, 3, 2)
    assert count.weight == pytest.approx(4 + 3 * 1.6)


@pytest.mark.parametrize(
    ("text", "script"),
    [
        ("BEFORE FIRST USE", "en"),
        ("TERMS OF USE", "en"),
        ("SAFETY NOTES", "en"),
        ("WTO APEC UN", None),
        ("IT, WHO", None),
    ],
)
def test_a_short_title_in_capitals_is_english_where_it_has_grammar(text: str, script: str | None) -> None:
    assert script_of(text) == script
