"""Documents paired by their content, and those that are left alone though they speak of one thing."""

from __future__ import annotations

import pytest

from aligner.batch.matching import likeness, matched
from aligner.model import Document, Paragraph, SegmentedDocument
from aligner.segments import segment
from aligner.settings import Settings

Texts = dict[str, tuple[str, str]]
SETTINGS = [Settings(encoder="none"), Settings()]


def document(text: str, lang: str) -> SegmentedDocument:
    paragraphs = tuple(Paragraph(line) for line in text.splitlines())
    return segment(Document("x", lang, paragraphs), Settings(segmented=True))


@pytest.fixture
def sides(texts: Texts) -> tuple[list[SegmentedDocument], list[SegmentedDocument]]:
    """Three Chinese texts (market, bridge, smoking), and their English in another order."""
    names = ("market", "bridge", "smoking")
    return (
        [document(texts[name][0], "zh-CN") for name in names],
        [document(texts[name][1], "en-US") for name in names[::-1]],
    )


@pytest.mark.parametrize("settings", SETTINGS, ids=["words", "vectors"])
def test_translations_are_found_and_nothing_is_forced(
    sides: tuple[list[SegmentedDocument], list[SegmentedDocument]], settings: Settings
) -> None:
    assert matched(*sides, settings) == [(0, 2), (1, 1)]
    # With nothing else to choose from the two statements on smoking still do not go together.
    assert matched(sides[0][2:], sides[1][:1], settings) == []
    assert matched(sides[0][:1], sides[1][:2], settings) == []


@pytest.mark.parametrize("settings", SETTINGS, ids=["words", "vectors"])
def test_translations_are_alike_beyond_chance(
    sides: tuple[list[SegmentedDocument], list[SegmentedDocument]], settings: Settings
) -> None:
    found = {(c, e): likeness(sides[0][c], sides[1][e], settings)[0] for c in range(3) for e in range(3)}
    right = [found.pop(pair) for pair in ((0, 2), (1, 1))]
    assert min(right) > 0.3
    assert max(found.values()) < min(right) / 2


def test_an_original_with_additions_and_gaps_is_still_its_translation(texts: Texts) -> None:
    chinese = texts["bridge"][0].splitlines()
    english = texts["bridge"][1].splitlines()
    whole = [*chinese[:3], "有关票务问题请咨询旅游局。", *chinese[3:]]
    partly = [*english[:2], *english[3:]]
    sides = [document("\n".join(whole), "zh-CN")], [document("\n".join(partly), "en-US")]
    assert matched(*sides, SETTINGS[1]) == [(0, 0)]


def test_a_document_is_used_once(texts: Texts) -> None:
    chinese, english = (document(text, lang) for text, lang in zip(texts["bridge"], ("zh-CN", "en-US"), strict=True))
    assert matched([chinese, chinese], [english], SETTINGS[0]) == [(0, 0)]
    assert matched([chinese], [english, english], SETTINGS[0]) == [(0, 0)]


def test_one_sentence_is_too_little_to_tell(texts: Texts) -> None:
    chinese, english = document("青石桥有七个桥孔。", "zh-CN"), document("Qingshi Bridge has seven arches.", "en-US")
    assert likeness(chinese, english, SETTINGS[0])[0] == 0
    assert matched([chinese], [english], SETTINGS[0]) == matched([], [english], SETTINGS[0]) == []
