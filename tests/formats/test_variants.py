"""One alignment for the mainland, Taiwan and Hong Kong."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aligner.errors import UserError
from aligner.formats.variants import VARIANTS, convert
from aligner.model import Bead, Header, Issue, TranslationUnit


def header(source: str = "zh-CN", target: str = "en-US") -> Header:
    return Header("a.txt", "b.txt", source, target)


@pytest.mark.parametrize(
    ("lang", "text", "variant", "expected"),
    [
        ("zh-CN", "头发和发展都在这里。", "zh-TW", "頭髮和發展都在這裡。"),
        ("zh-CN", "头发和发展都在这里。", "zh-HK", "頭髮和發展都在這裏。"),
        ("zh-CN", "本程序文件", "zh-TW", "本程序文件"),
        ("zh-TW", "頭髮和發展都在這裡。", "zh-CN", "头发和发展都在这里。"),
        ("zh-HK", "頭髮和發展都在這裏。", "zh-TW", "頭髮和發展都在這裡。"),
        ("zh-TW", "頭髮和發展都在這裡。", "zh-HK", "頭髮和發展都在這裏。"),
        ("zh-Hans", "已是简体", "zh-CN", "已是简体"),
    ],
)
def test_convert(unit: Callable[..., TranslationUnit], lang: str, text: str, variant: str, expected: str) -> None:
    new_header, units = convert(header(lang), [unit(text, "Text")], variant)
    (converted,) = units
    assert new_header.source_lang == variant
    assert (converted.source_text, converted.source_segments, converted.target_text) == (expected, (expected,), "Text")


def test_the_chinese_side_may_be_the_target(unit: Callable[..., TranslationUnit]) -> None:
    issue = Issue("number", "accuracy", "minor", "target", (2, 4), "发展", "…", None)
    new_header, units = convert(header("en-US", "zh-CN"), [unit("Development", "头发发展", issues=(issue,))], "zh-TW")
    (converted,) = units
    assert (new_header.source_lang, new_header.target_lang) == ("en-US", "zh-TW")
    assert converted.target_text == "頭髮發展"
    assert converted.issues[0].text == "發展"


@given(st.text(st.sampled_from("头发后面里干台只系云发展 abc。"), max_size=20), st.sampled_from(VARIANTS), st.data())
def test_spans_stay_on_their_words(text: str, variant: str, data: st.DataObject) -> None:
    start, end = sorted((data.draw(st.integers(0, len(text))), data.draw(st.integers(0, len(text)))))
    issue = Issue("x", "style", "minor", "source", (start, end), text[start:end], "…", None)
    unit = TranslationUnit(Bead(range(1), range(1)), (text,), ("t",), text, "t", (issue,))
    (converted,) = convert(header(), [unit], variant)[1]
    span = converted.issues[0].span
    assert span
    assert converted.source_text[slice(*span)] == converted.issues[0].text


@pytest.mark.parametrize(
    ("langs", "variant", "what"),
    [
        (("en-US", "de"), "zh-TW", "neither side"),
        (("zh-CN", "zh-TW"), "zh-HK", "both sides"),
        (("zh-CN", "en-US"), "zh-Hant", "unknown variant"),
    ],
)
def test_what_cannot_be_converted(langs: tuple[str, str], variant: str, what: str) -> None:
    with pytest.raises(UserError, match=what):
        convert(header(*langs), [], variant)
