"""The station: Document → SegmentedDocument."""

from __future__ import annotations

import itertools
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aligner.errors import UserError
from aligner.model import Document, Paragraph, SegmentedDocument
from aligner.segments import SEGMENTERS, segment
from aligner.settings import Settings

TEXTS = st.text(
    st.sampled_from(
        "。！？…，；：“”「」（）《》.!?,;:\"'()[] \u3000\u00a0\n\t\r—·0123一二甲乙好他说的aAbTheI\u200b\ufeff"
    ),
    max_size=60,
)


def document(*paragraphs: str | Paragraph, lang: str = "zh-CN") -> Document:
    return Document(
        "letter.txt",
        lang,
        tuple(Paragraph(paragraph) if isinstance(paragraph, str) else paragraph for paragraph in paragraphs),
    )


def texts(*paragraphs: str | Paragraph, lang: str = "zh-CN", settings: Settings | None = None) -> list[str]:
    return segment(document(*paragraphs, lang=lang), settings or Settings()).texts


def test_segments_are_numbered_through_and_know_their_place() -> None:
    segmented = segment(document("码头已完工。 工期两年。", "", "谢谢。"), Settings())
    assert [(s.index, s.paragraph, s.start, s.end, s.text) for s in segmented.segments] == [
        (0, 0, 0, 6, "码头已完工。"),
        (1, 0, 7, 12, "工期两年。"),
        (2, 2, 0, 3, "谢谢。"),
    ]


@pytest.mark.parametrize("lang", ["zh", "zh-CN", "zh-TW", "zh_Hant", "ZH-Hans-CN"])
def test_chinese_by_any_of_its_tags(lang: str) -> None:
    assert texts("好。走吧。", lang=lang) == ["好。", "走吧。"]


@pytest.mark.parametrize("lang", ["en", "en-US", "en_GB", "EN"])
def test_english_by_any_of_its_tags(lang: str) -> None:
    assert texts("Dr. Li came. He sat down.", lang=lang) == ["Dr. Li came.", "He sat down."]


@pytest.mark.parametrize("lang", ["fr-FR", "und", "mul", "", "english"])
def test_another_language_is_refused_by_name(lang: str) -> None:
    with pytest.raises(UserError, match=r"letter\.txt: no segmentation rules for the language .*--srx"):
        segment(document("Bonjour.", lang=lang), Settings())


def test_segmented_input_keeps_every_line_even_the_empty() -> None:
    lines = ["一。二。", "", "  Three. Four. ", "\u3000"]
    segmented = segment(document(*lines, lang="und"), Settings(segmented=True))
    assert segmented.texts == ["一。二。", "", "Three. Four.", ""]
    assert [s.index for s in segmented.segments] == [s.paragraph for s in segmented.segments] == [0, 1, 2, 3]
    assert_exact(segmented)


def test_a_heading_is_one_segment_unless_it_has_lines() -> None:
    assert texts(Paragraph("Who are we? Our history", kind="heading"), lang="en") == ["Who are we? Our history"]
    assert texts(Paragraph("第一章！总则\n第二节", kind="heading")) == ["第一章！", "总则", "第二节"]
    assert texts(Paragraph("Who are we? Our history", kind="item"), lang="en") == ["Who are we?", "Our history"]


def test_an_english_paragraph_in_a_chinese_document_follows_english_rules() -> None:
    assert texts("甲方：", "Acme Ltd. of No. 5, St. James Rd. Agreed.") == [
        "甲方：",
        "Acme Ltd. of No. 5, St. James Rd. Agreed.",
    ]


def test_srx_rules_take_the_place_of_the_built_in_ones(tmp_path: Path) -> None:
    rules = tmp_path / "semicolons.srx"
    rules.write_text(
        """<srx version="2.0" xmlns="http://www.lisa.org/srx20"><header cascade="no"/><body><languagerules>
        <languagerule languagerulename="Zh"><rule break="yes"><beforebreak>；</beforebreak></rule></languagerule>
        </languagerules><maprules><languagemap languagepattern="ZH.*" languagerulename="Zh"/></maprules></body>
        </srx>""",
        encoding="utf-8",
    )
    assert texts("一。二；三。", Paragraph("四；五", kind="heading"), settings=Settings(srx=rules)) == [
        "一。二；",
        "三。",
        "四；",
        "五",
    ]
    with pytest.raises(UserError, match="no language map for en-US"):
        texts("One.", lang="en-US", settings=Settings(srx=rules))


def test_every_segmenter_answers_for_its_languages() -> None:
    languages = list(itertools.chain.from_iterable(segmenter.languages for segmenter in SEGMENTERS))
    assert {"zh", "en"} <= set(languages)
    assert len(languages) == len(set(languages))


def assert_exact(segmented: SegmentedDocument) -> None:
    """Segments are exact slices, in order, and lose nothing but white space."""
    paragraphs = segmented.document.paragraphs
    assert [s.index for s in segmented.segments] == list(range(len(segmented.segments)))
    for one in segmented.segments:
        assert one.text == paragraphs[one.paragraph].text[one.start : one.end] == one.text.strip()
    for before, after in itertools.pairwise(segmented.segments):
        assert (before.paragraph, before.end) <= (after.paragraph, after.start)
    joined = "".join(segmented.texts)
    assert "".join(joined.split()) == "".join("".join(paragraph.text for paragraph in paragraphs).split())


@given(st.lists(st.one_of(TEXTS, st.text(max_size=30)), max_size=4), st.sampled_from(["zh-CN", "en-US"]))
def test_no_character_is_lost_and_no_segment_is_empty(paragraphs: list[str], lang: str) -> None:
    segmented = segment(document(*paragraphs, lang=lang), Settings())
    assert_exact(segmented)
    assert all(segmented.texts)
    assert segment(document(*paragraphs, lang=lang), Settings()) == segmented


@given(st.lists(TEXTS, max_size=4))
def test_segmented_input_loses_nothing_either(paragraphs: list[str]) -> None:
    segmented = segment(document(*paragraphs, lang="und"), Settings(segmented=True))
    assert_exact(segmented)
    assert len(segmented.segments) == len(paragraphs)


SENTENCES = {
    "zh": [
        "码头将在三月完工。",
        "他问：“几点了？”",
        "费用为3.5万元！",
        "（一）甲方负责施工。",
        "《章程》第二条不变。",
        "他说……我不去。",
        "“走吧！”他喊道。",
        "请访问www.example.org。",
    ],
    "en": [
        "The quay opens in March.",
        "Mr. Smith paid $3.50.",
        '"Is it late?" he asked.',
        "See Art. 5, para. 2.",
        "(He left at 5 p.m.)",
        "1. Scope of the works.",
        "It grew in the U.S. alone.",
        "Wait... no!",
    ],
}


@given(
    st.sampled_from(["zh", "en"]).flatmap(
        lambda lang: st.tuples(st.just(lang), st.lists(st.sampled_from(SENTENCES[lang]), min_size=1, max_size=6))
    )
)
def test_sentences_joined_come_apart_again_and_stay_so(case: tuple[str, list[str]]) -> None:
    lang, sentences = case
    assert texts((" " if lang == "en" else "").join(sentences), lang=lang) == sentences
    assert [texts(sentence, lang=lang) for sentence in sentences] == [[sentence] for sentence in sentences]
