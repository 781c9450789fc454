"""Documents in, alignments out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from aligner.alignment.aligning import Aligner, align_segments, first_pass
from aligner.alignment.gold import GoldPair
from aligner.alignment.trial import divided
from aligner.errors import UserError
from aligner.model import Alignment, Bead, Document, SegmentedDocument
from aligner.settings import Settings

Texts = tuple[tuple[str, ...], tuple[str, ...]]
Make = Callable[..., SegmentedDocument]
FAST = Settings(encoder="none")
EMPTY = SegmentedDocument(Document("empty", "und", ()), ())


def spans(alignment: Alignment) -> list[tuple[str, str]]:
    return [(f"{b.source.start}-{b.source.stop}", f"{b.target.start}-{b.target.stop}") for b in alignment.beads]


def empty(lang: str) -> SegmentedDocument:
    return replace(EMPTY, document=replace(EMPTY.document, lang=lang))


@pytest.fixture(scope="module", params=["none", "use"])
def settings(request: pytest.FixtureRequest) -> Settings:
    """Without and with the sentence encoder."""
    return Settings(encoder=request.param)


def test_a_small_text(texts: Texts, make_document: Make, settings: Settings) -> None:
    found = align_segments(
        make_document(texts[0], "zh-CN"), make_document(texts[1], "en-US"), settings, signature="signed"
    )
    assert spans(found) == [
        ("0-1", "0-1"),
        ("1-2", "1-3"),
        ("2-3", "3-4"),
        ("3-4", "4-5"),
        ("4-5", "5-6"),
        ("5-6", "6-7"),
    ]
    assert found.signature == "signed"
    assert all(0 <= b.confidence <= 1 for b in found.beads)


DELEGATES = {
    "出席会议的代表名单": "List of representatives attending the meeting",
    "祁望北": "Qi Wangbei",
    "埃丝特·林德格伦": "Esther Lindgren",
    "欧文·格雷厄姆": "",
    "布赖恩·伦弗洛": "Brian Renfroe",
    "陆嘉宁": "Lu Jianing",
    "马丁·科斯特纳": "Martin Kostner",
    "皮尔·汉密尔森": "Per Hamilson",
    "沈砚秋": "Shen Yanqiu",
    "托马斯·贝尔纳德": "Thomas Bernard",
    "韩思远": "Han Siyuan",
    "以上代表一致通过本决议。": "The representatives above adopted this resolution unanimously.",
}


def test_a_list_of_names_tells_which_one_is_missing(make_document: Make, settings: Settings) -> None:
    """Nothing but the sound of the names says which of them go together."""
    english = [line for line in DELEGATES.values() if line]
    found = align_segments(make_document(list(DELEGATES), "zh-CN"), make_document(english, "en-US"), settings)
    assert [(bead.type, list(bead.source)) for bead in found.beads if bead.type != "1-1"] == [("1-0", [3])]
    for bead in found.beads:
        pairs = [(found.source.texts[i], found.target.texts[j]) for i in bead.source for j in bead.target]
        assert all(DELEGATES[chinese] == english for chinese, english in pairs)


def test_traditional_characters_align_like_simplified(texts: Texts, make_document: Make) -> None:
    traditional = (
        "鴨子過了河。",
        "張曉梅在2019年買了3隻雞，又買了120萬塊磚。",
        "她問：「天氣好嗎？」",
        "沒有人回答她！",
        "北京的冬天很冷，學校因此關門。",
        "老師講了一個關於大海的故事。",
    )
    english = make_document(texts[1], "en-GB")
    found = [
        align_segments(make_document(side, lang), english, FAST)
        for side, lang in ((texts[0], "zh-CN"), (traditional, "zh-TW"))
    ]
    assert spans(found[0]) == spans(found[1])


def test_the_direction_of_translation_only_turns_the_beads(
    gold: list[GoldPair], make_document: Make, settings: Settings
) -> None:
    text = divided(gold[0], 2)[0]
    ends = [k % 3 != 1 for k in range(len(text.source))], [k % 4 != 1 for k in range(len(text.target))]
    chinese, english = make_document(text.source, "zh-CN", ends[0]), make_document(text.target, "en-US", ends[1])
    links = [(0, 0), (3, 2), (5, 4), (6, 7)]
    there = align_segments(chinese, english, settings, links)
    back = align_segments(english, chinese, settings, [(b, a) for a, b in links])
    assert there != align_segments(chinese, english, settings)
    assert [(b.target, b.source, b.confidence) for b in back.beads] == [
        (b.source, b.target, b.confidence) for b in there.beads
    ]


def test_the_same_input_gives_the_same_alignment(gold: list[GoldPair], make_document: Make, settings: Settings) -> None:
    text = divided(gold[2], 3)[1]
    chinese, english = make_document(text.source, "zh-TW"), make_document(text.target, "en-GB")
    assert align_segments(chinese, english, settings) == align_segments(chinese, english, settings)


@pytest.mark.parametrize("chinese_first", [True, False])
def test_one_side_empty(make_document: Make, chinese_first: bool, texts: Texts) -> None:
    full, lang = make_document(texts[0], "zh-CN"), "en-US"
    sides = (full, empty(lang)) if chinese_first else (empty(lang), full)
    found = align_segments(*sides, FAST)
    assert len(found.beads) == len(texts[0])
    assert {b.type for b in found.beads} == {"1-0" if chinese_first else "0-1"}
    assert {b.confidence for b in found.beads} == {1.0}
    assert first_pass(*sides, FAST) == []


def test_both_sides_empty() -> None:
    assert align_segments(empty("zh-CN"), empty("en-US"), FAST).beads == ()


@pytest.mark.parametrize(
    ("langs", "message"),
    [
        (("zh-CN", "zh-TW"), "both texts are Chinese"),
        (("en-US", "en-GB"), "both texts are not Chinese"),
        (("ZH", "zh-Hant"), "both texts are Chinese"),
        (("und", "fr"), "both texts are not Chinese"),
    ],
)
def test_one_side_has_to_be_chinese(langs: tuple[str, str], message: str, make_document: Make) -> None:
    for texts in (["甲。"], []):
        source, target = (make_document(texts, lang) if texts else empty(lang) for lang in langs)
        with pytest.raises(UserError, match=message) as caught:
            align_segments(source, target, FAST)
        assert "--source-lang" in caught.value.remedy


LINES = {
    "empty lines on both sides": (
        ["桥。", "", "河上有三座桥。", ""],
        ["Bridge.", "", "Three bridges cross the river.", ""],
    ),
    "nothing but empty lines": (["", "", ""], ["", ""]),
    "one empty line": ([""], ["A bridge."]),
    "nothing but marks": (["……", "。"], ["...", "!"]),
    "one against many": (["桥。"], ["A bridge.", "A river.", "A sea.", "A town.", "Rain.", "Snow.", "Wind.", "Fog."]),
    "many against one": (["桥。", "河。", "海。", "城。", "雨。", "雪。", "风。", "雾。", "霜。"], ["A bridge."]),
    "the same line again and again": (["好。"] * 30, ["Good."] * 25),
    "English in the Chinese": (["ACME Corp.", "见第3条。"], ["ACME Corp.", "See Article 3."]),
}


@pytest.mark.parametrize("case", LINES)
@pytest.mark.parametrize("segmented", [True, False])
def test_odd_lines_are_tiled_too(case: str, segmented: bool, make_document: Make) -> None:
    """`Alignment` itself refuses beads that do not tile."""
    chinese, english = LINES[case]
    found = align_segments(
        make_document(chinese, "zh-CN"), make_document(english, "en-US"), replace(FAST, segmented=segmented)
    )
    assert all(0 <= b.confidence <= 1 for b in found.beads)


def test_empty_lines_with_the_encoder(make_document: Make) -> None:
    chinese, english = LINES["empty lines on both sides"]
    found = align_segments(make_document(chinese, "zh-CN"), make_document(english, "en-US"), Settings(segmented=True))
    assert any(2 in b.source and 2 in b.target for b in found.beads)


def omissions(text: GoldPair, cut: set[int], make_document: Make, settings: Settings) -> set[int]:
    """The source sentences left alone once the renderings of those in `cut` are taken out of the target."""
    gone = {t[0] for s, t in text.beads if s and s[0] in cut}
    english = [line for j, line in enumerate(text.target) if j not in gone]
    found = align_segments(make_document(text.source, "zh-CN"), make_document(english, "en-US"), settings)
    return {b.source.start for b in found.beads if not b.target}


@pytest.mark.parametrize(("encoder", "cuts"), [("none", [{12}, {32}, {49}, {82}]), ("use", [{12}, {56}, {28, 34, 35}])])
def test_what_was_cut_from_the_english_is_found(
    gold: list[GoldPair], make_document: Make, encoder: str, cuts: list[set[int]]
) -> None:
    """Single sentences of the charter, and with the encoder three at once, two of them neighbours."""
    (text,) = (t for t in gold if t.name.endswith("water-charter"))
    ones = {s[0] for s, t in text.beads if len(s) == len(t) == 1}
    assert all(cut <= ones for cut in cuts)
    found = [omissions(text, cut, make_document, Settings(encoder=encoder)) for cut in cuts]
    assert sum(cut <= omitted for cut, omitted in zip(cuts, found)) >= len(cuts) - 1
    assert sum(len(omitted - cut - {70}) for cut, omitted in zip(cuts, found)) <= len(cuts)  # 70 is one in the gold


def test_links_hold_what_the_words_leave_open(make_document: Make) -> None:
    chinese = make_document(["甲乙。", "丙丁。", "戊己。"], "zh-CN")
    english = make_document(["Foo.", "Bar.", "Baz."], "en-US")
    found = align_segments(chinese, english, FAST, [(0, 0), (1, 1), (2, 2)])
    assert spans(found) == [("0-1", "0-1"), ("1-2", "1-2"), ("2-3", "2-3")]


def test_the_first_pass_offers_sure_pairs(gold: list[GoldPair], make_document: Make) -> None:
    text = gold[0]
    chinese, english = make_document(text.source, "zh-CN"), make_document(text.target, "en-US")
    pairs = first_pass(chinese, english, Settings())
    assert pairs == first_pass(english, chinese, FAST)
    right = {("".join(text.source[x] for x in s), " ".join(text.target[y] for y in t)) for s, t in text.beads}
    assert len(pairs) > 30
    assert all(0.5 < p <= 1 for *_, p in pairs)
    # As many are right as the probabilities promise, give or take two standard deviations.
    promised, spread = sum(p for *_, p in pairs), sum(p * (1 - p) for *_, p in pairs) ** 0.5
    assert sum((c, e) in right for c, e, _ in pairs) >= promised - 2 * spread


def test_a_batchs_lexicon_takes_the_place_of_the_pairs_own(make_document: Make) -> None:
    chinese = make_document(["甪砼来了。", "骉淼走了。"], "zh-CN")
    english = make_document(["Frobnik.", "Quuxine."], "en-US")
    learnt = {
        "甪": {"frobnik": 1.0},
        "砼": {"frobnik": 1.0},
        "甪砼": {"frobnik": 1.0},
        "骉": {"quuxin": 1.0},
        "淼": {"quuxin": 1.0},
        "骉淼": {"quuxin": 1.0},
    }
    bare, taught = (align_segments(chinese, english, FAST, learnt=book) for book in ({}, learnt))
    assert spans(taught) == [("0-1", "0-1"), ("1-2", "1-2")]
    assert taught.beads[0].confidence > max((b.confidence for b in bare.beads if b.source == range(1)), default=0)


def charter_with_moves(gold: list[GoldPair], make_document: Make) -> tuple[SegmentedDocument, SegmentedDocument]:
    """The charter, with five English sentences in another place."""
    (text,) = (t for t in gold if t.name.endswith("water-charter"))
    order = [k for k in range(len(text.beads)) if not 40 <= k < 45]
    order[12:12] = range(40, 45)
    english = [text.english[y] for k in order for y in text.oriented[k][1]]
    return make_document(text.chinese, "zh-CN"), make_document(english, "en-US")


def test_moved_passages_are_pairs_of_nulls_in_either_direction(gold: list[GoldPair], make_document: Make) -> None:
    chinese, english = charter_with_moves(gold, make_document)
    there, back = align_segments(chinese, english, FAST), align_segments(english, chinese, FAST)
    assert len(there.moved) == 5
    for found in (there, back):
        assert list(found.moved) == sorted(found.moved)
        for first, second in found.moved:
            assert found.beads[first].source
            assert not found.beads[first].target
            assert found.beads[second].target
            assert not found.beads[second].source
    forward = {(there.beads[a].source, there.beads[b].target) for a, b in there.moved}
    assert {(back.beads[b].target, back.beads[a].source) for a, b in back.moved} == forward


def test_confirmed_beads_are_kept_in_either_direction(gold: list[GoldPair], make_document: Make) -> None:
    chinese, english = make_document(gold[0].chinese, "zh-CN"), make_document(gold[0].english, "en-US")
    aligner = Aligner(chinese, english, FAST)
    first = aligner.align()
    assert first == align_segments(chinese, english, FAST)
    merged = Bead(
        range(first.beads[20].source.start, first.beads[21].source.stop),
        range(first.beads[20].target.start, first.beads[21].target.stop),
        0.3,
        0.9,
    )
    found = aligner.align([merged])
    assert replace(merged, confidence=1.0) in found.beads
    assert found.beads[:10] == first.beads[:10]
    assert found.beads[-10:] == first.beads[-10:]
    assert found == align_segments(chinese, english, FAST, fixed=[merged])
    turned = Bead(merged.target, merged.source)
    back = align_segments(english, chinese, FAST, fixed=[turned])
    assert {(b.target, b.source) for b in back.beads if not b.is_null} == {
        (b.source, b.target) for b in found.beads if not b.is_null
    }


def test_a_confirmed_null_of_several_sentences_stays_one_bead(make_document: Make) -> None:
    chinese = make_document(["桥。", "河上有三座桥。", "雨下了两天。", "海。"], "zh-CN")
    english = make_document(["A bridge.", "The sea."], "en-US")
    omitted = Bead(range(1, 3), range(1, 1))
    assert omitted in align_segments(chinese, english, FAST, fixed=[omitted]).beads
    nothing = empty("en-US")
    found = align_segments(chinese, nothing, FAST, fixed=[Bead(range(1, 3), range(0))])
    assert [b.type for b in found.beads] == ["1-0", "2-0", "1-0"]


def test_confirmed_beads_that_cannot_be(make_document: Make) -> None:
    chinese, english = make_document(["桥。", "河。"], "zh-CN"), make_document(["A bridge.", "A river."], "en-US")
    for fixed, words in (
        ([Bead(range(2), range(1)), Bead(range(1, 2), range(1, 2))], "overlap"),
        ([Bead(range(1), range(1, 2)), Bead(range(1, 2), range(1))], "cross"),
        ([Bead(range(1, 3), range(1))], "leaves the 2 source segments"),
    ):
        with pytest.raises(ValueError, match=words):
            align_segments(chinese, english, FAST, fixed=fixed)
