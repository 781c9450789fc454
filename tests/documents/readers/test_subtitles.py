"""Cues of subtitles."""

import pytest

from aligner.documents.readers.subtitles import SubtitleReader
from aligner.errors import UserError
from aligner.settings import Settings


def read(text: str) -> tuple[list[tuple[str, int]], list[tuple[str, str]]]:
    document = SubtitleReader().read(text.encode("utf-8-sig"), "film.srt", Settings())
    return (
        [(paragraph.text, paragraph.line) for paragraph in document.paragraphs],
        [(piece.text, piece.reason) for piece in document.furniture],
    )


TIMES = "00:00:01,000 --> 00:00:02,500"


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        ("我们终于\n到了。", ["我们终于到了。"]),
        ("We are here\nat last.", ["We are here at last."]),
        ("我们终于到了。\nWe are here at last.", ["我们终于到了。", "We are here at last."]),
        ("We are here\nat last.\n我们终于到了。", ["We are here at last.", "我们终于到了。"]),
        ('{\\an8}<i>Where</i> is <font color="#fff">he</font>?', ["Where is he?"]),
        ("3 < 5 &amp; 7", ["3 < 5 & 7"]),
        ("- 谁？\n- Tom\n- 好", ["- 谁？ - Tom - 好"]),
        ("<i></i>", []),
    ],
)
def test_the_text_of_a_cue(lines: str, expected: list[str]) -> None:
    paragraphs, _ = read(f"7\n{TIMES}\n{lines}\n\n8\n{TIMES}\nEnd\n")
    assert paragraphs == [*((text, 1) for text in expected), ("End", 2)]


def test_cues_are_told_by_their_times_even_without_or_with_extra_blank_lines() -> None:
    paragraphs, furniture = read(
        f"1\n{TIMES}\n第一句\n2\n{TIMES}\nSecond\n\nstill second\n\n\n3\r\n{TIMES}\r\n第三句\r\n"
    )
    assert paragraphs == [("第一句", 1), ("Second still second", 2), ("第三句", 3)]
    assert furniture == []


def test_webvtt_with_notes_styles_names_and_short_times() -> None:
    paragraphs, furniture = read(
        "WEBVTT - title\nKind: captions\n\nSTYLE\n::cue {}\n\nintro\n00:01.000 --> 00:02.000 align:start\n<v Ann>"
        "你好</v>\n\nNOTE a remark\n\n00:03.000 --> 00:04.000\n<00:03.500>Bye\n"
    )
    assert paragraphs == [("你好", 1), ("Bye", 2)]
    assert furniture == [("STYLE\n::cue {}", "style sheet"), ("NOTE a remark", "note")]


def test_a_file_without_cues_is_refused() -> None:
    with pytest.raises(UserError, match=r"film\.srt: no cue"):
        read("1\nno times here\n")


@pytest.mark.parametrize(
    ("suffix", "head", "expected"),
    [
        (".srt", f"1\r\n{TIMES}\r\nHi".encode(), 0.9),
        ("", f"1\n{TIMES}\nHi".encode("utf-16"), 0.9),
        (".txt", b"WEBVTT\n", 0.9),
        (".srt", b"Hi", 0.5),
        (".txt", b"Hi", 0.0),
    ],
)
def test_confidence(suffix: str, head: bytes, expected: float) -> None:
    assert SubtitleReader().confidence(suffix, head) == expected


@pytest.mark.parametrize(
    ("head", "cue", "text", "left"),
    [
        ("渡口\nThe Ferry\n中英字幕：小舟\n", "你好\nHello", ["渡口", "The Ferry"], ["中英字幕：小舟"]),
        ("The Ferry\n渡口\n\n", "你好\nHello", ["The Ferry", "渡口"], []),
        ("翻译：小舟\nTranslated by: Xiaozhou\n", "你好\nHello", [], ["翻译：小舟\nTranslated by: Xiaozhou"]),
        ("渡口\nThe Ferry\n", "Hello", [], ["渡口\nThe Ferry"]),  # the cues are in one language
    ],
)
def test_a_title_in_both_languages_above_the_first_cue(head: str, cue: str, text: list[str], left: list[str]) -> None:
    paragraphs, furniture = read(f"{head}1\n{TIMES}\n{cue}\n")
    assert paragraphs[: len(text)] == [(title, 0) for title in text]
    assert [line for _, line in paragraphs[len(text) :]] == [1] * len(cue.split("\n"))
    assert furniture == [(piece, "text without times") for piece in left]
