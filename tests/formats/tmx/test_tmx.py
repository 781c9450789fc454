"""TMX: what we write, and what others wrote."""

from __future__ import annotations

import gzip
import io
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from aligner.errors import UserError
from aligner.formats.tmx import Tmx
from aligner.formats.tmx.order import Spool
from aligner.formats.xml import XML_LANG
from aligner.model import Bead, Header, TranslationUnit

Make = Callable[..., TranslationUnit]
PLAIN = Header("a.txt", "b.txt", "zh-CN", "en-US")


def dump(units: list[TranslationUnit], header: Header = PLAIN) -> bytes:
    out = io.BytesIO()
    Tmx().write(header, iter(units), out)
    return out.getvalue()


def load(data: bytes) -> tuple[Header, list[TranslationUnit]]:
    header, units = Tmx().read(io.BytesIO(data), "file.tmx")
    return header, list(units)


def pairs(units: list[TranslationUnit]) -> list[tuple[str, str]]:
    return [(unit.source_text, unit.target_text) for unit in units]


def test_what_is_written_reads_back(bitext_header: Header, bitext_units: list[TranslationUnit]) -> None:
    header, units = load(dump(bitext_units, bitext_header))
    assert header == replace(bitext_header, furniture=())
    kept = [unit for unit in bitext_units if unit.source_text and unit.target_text and unit.state != "rejected"]
    assert [unit.bead.source for unit in units] == [range(number, number + 1) for number in range(len(kept))]
    assert [unplaced(unit) for unit in units] == [unplaced(unit) for unit in kept]


def unplaced(unit: TranslationUnit) -> TranslationUnit:
    """The unit without its place in the document, which moves up where units before it are left out."""
    return replace(unit, bead=replace(unit.bead, source=range(1), target=range(1)))


def test_same_units_same_bytes(bitext_header: Header, bitext_units: list[TranslationUnit]) -> None:
    assert dump(bitext_units, bitext_header) == dump(bitext_units, bitext_header)


def test_a_unit_as_it_stands_in_the_file(unit: Make) -> None:
    written = dump([unit("第一条", "Article 1", 0.9984, 0.93, note="看")]).decode()
    assert (
        written
        == f"""<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE tmx SYSTEM "tmx14.dtd">
<tmx version="1.4">
  <header creationtool="aligner" creationtoolversion="{_version()}" segtype="sentence" o-tmf="aligner" \
adminlang="en-US" srclang="zh-CN" datatype="plaintext">
    <prop type="x-source">a.txt</prop>
    <prop type="x-target">b.txt</prop>
  </header>
  <body>
    <tu>
      <note>看</note>
      <prop type="x-Origin">Alignment</prop>
      <prop type="x-ConfirmationLevel">Draft</prop>
      <prop type="x-score">0.998</prop>
      <prop type="x-adequacy">0.930</prop>
      <prop type="x-unit">u9e1dbface243</prop>
      <tuv xml:lang="zh-CN">
        <seg>第一条</seg>
      </tuv>
      <tuv xml:lang="en-US">
        <seg>Article 1</seg>
      </tuv>
    </tu>
  </body>
</tmx>
"""
    )


def _version() -> str:
    from importlib.metadata import version

    return version("duizhao")


def test_codes_are_those_of_cat_tools(unit: Make) -> None:
    tree = etree.fromstring(dump([unit("好", "Good")], replace(PLAIN, source_lang="zh-Hant", target_lang="en")))
    assert [tuv.get(XML_LANG) for tuv in tree.iter("tuv")] == ["zh-TW", "en-US"]
    assert tree.find("header").get("srclang") == "zh-TW"


def test_one_sided_and_rejected_units_and_duplicates_stay_out(unit: Make) -> None:
    units = [
        unit("漏", ""),
        unit("", "Added"),
        unit("错", "Wrong", state="rejected"),
        unit("空", " \n"),
        unit("\x01", "Only a control character"),
        unit("好", "Good", 0.5),
        unit("好", "Good", 0.7),
        unit("好", "Good", 0.6),
    ]
    _, read = load(dump(units))
    assert pairs(read) == [("好", "Good")]
    assert read[0].bead.confidence == 0.7


def test_of_several_targets_the_best_stands_last(unit: Make) -> None:
    units = [
        unit("好", "Good", 0.9),
        unit("一", "One"),
        unit("好", "Fine", 0.3),
        unit("二", "Two"),
        unit("好", "OK", 0.6),
        unit("是", "Yes", 0.2, state="confirmed"),
        unit("是", "Right", 0.99),
    ]
    assert pairs(load(dump(units))[1]) == [
        ("好", "Fine"),
        ("一", "One"),
        ("好", "OK"),
        ("二", "Two"),
        ("好", "Good"),
        ("是", "Right"),
        ("是", "Yes"),
    ]


ENTRIES = st.lists(
    st.tuples(st.sampled_from("abc"), st.sampled_from("xyz"), st.sampled_from((0.1, 0.5, 0.9))), max_size=12
)


def naive_order(entries: list[tuple[str, str, float]]) -> list[tuple[str, str, float]]:
    """The order that the module describes, without its economy."""
    best: dict[tuple[str, str], int] = {}
    for place, (source, target, rank) in enumerate(entries):
        if (source, target) not in best or rank > entries[best[source, target]][2]:
            best[source, target] = place
    kept = sorted(best.values())
    written = {}
    for source in {entries[place][0] for place in kept}:
        places = [place for place in kept if entries[place][0] == source]
        written.update(zip(places, sorted(places, key=lambda place: (entries[place][2], place)), strict=True))
    return [entries[written[place]] for place in kept]


@given(ENTRIES)
def test_order_equals_the_naive_one(entries: list[tuple[str, str, float]]) -> None:
    with Spool() as spool:
        for number, (source, target, rank) in enumerate(entries):
            spool.add(source, target, rank, str(number).encode() * (number % 3 + 1))
        given_back = list(spool.ordered())
    numbered = {str(number).encode() * (number % 3 + 1): entry for number, entry in enumerate(entries)}
    assert [numbered[entry] for entry in given_back] == naive_order(entries)


def test_several_sentences_are_a_block(unit: Make) -> None:
    bead = Bead(range(2), range(1), 0.9)
    both = TranslationUnit(bead, ("甲。", "乙。"), ("A and B.",), "甲。乙。", "A and B.")
    assert [tu.get("segtype") for tu in etree.fromstring(dump([both, unit("丙", "C")])).iter("tu")] == ["block", None]


def test_an_empty_file_is_a_file() -> None:
    header, units = load(dump([]))
    assert (header.source_lang, units) == ("zh-CN", [])


def test_compressed(unit: Make) -> None:
    assert pairs(load(gzip.compress(dump([unit("好", "Good")])))[1]) == [("好", "Good")]


def foreign(body: str, srclang: str = "zh-CN", encoding: str = "utf-8") -> bytes:
    return (
        f'<?xml version="1.0" encoding="{encoding}"?>\n<tmx version="1.4"><header creationtool="Other" srclang="'
        f'{srclang}"/><body>{body}</body></tmx>'
    ).encode(encoding)


def tu(**texts: str) -> str:
    return (
        "<tu>"
        + "".join(f'<tuv xml:lang="{lang.replace("_", "-")}"><seg>{text}</seg></tuv>' for lang, text in texts.items())
        + "</tu>"
    )


@pytest.mark.parametrize(
    ("seg", "text"),
    [
        ("plain &amp; simple", "plain & simple"),
        ('<bpt i="1">&lt;b></bpt>bold<ept i="1">&lt;/b></ept> word', "bold word"),
        ('a <hi type="x">marked <ph>{1}</ph>word</hi>', "a marked word"),
        ('before<it pos="begin">&lt;i></it>after<ut>\\fs</ut>', "beforeafter"),
        ("one<ph>&lt;br/></ph>two", "one\ntwo"),
        ('one<ph type="lb"/>two', "one\ntwo"),
        ('see <ph>&lt;img alt="<sub>hidden</sub>"></ph>figure', "see figure"),
        ("<![CDATA[a < b]]>", "a < b"),
        ("a<!-- remark -->b", "ab"),
        ("", ""),
    ],
)
def test_inline_codes_of_other_tools(seg: str, text: str) -> None:
    (unit,) = load(foreign(tu(zh_CN="好", en_US=seg)))[1]
    assert unit.target_text == text


@pytest.mark.parametrize(
    ("body", "srclang", "languages", "texts"),
    [
        (tu(ZH_HANS="好", EN_us="Good"), "ZH-HANS", ("zh-CN", "en-US"), ("好", "Good")),
        (tu(en_GB="Good", zh_TW="好"), "zh-TW", ("zh-TW", "en-GB"), ("好", "Good")),
        (tu(en="Good", zh="好"), "*all*", ("en-US", "zh-CN"), ("Good", "好")),
        (tu(de="Gut", fr="Bon", zh="好", en="Good"), "zh", ("zh-CN", "en-US"), ("好", "Good")),
        (tu(de="Gut", fr="Bon"), "fr", ("fr", "de"), ("Bon", "Gut")),
        (tu(zh_CN="好", en_US="Good"), "zh-TW", ("zh-CN", "en-US"), ("好", "Good")),
        (tu(zh_CN="独") + tu(zh_CN="好", en_US="Good"), "zh-CN", ("zh-CN", "en-US"), ("独", "")),
    ],
)
def test_languages(body: str, srclang: str, languages: tuple[str, str], texts: tuple[str, str]) -> None:
    header, units = load(foreign(body, srclang))
    assert (header.source_lang, header.target_lang) == languages
    assert pairs(units)[0] == texts


def test_a_tu_without_either_language_is_left_out() -> None:
    _, units = load(foreign(tu(zh="好", en="Good") + tu(de="Gut", fr="Bon") + tu(zh="一", en_GB="One")))
    assert pairs(units) == [("好", "Good"), ("一", "One")]
    assert [unit.bead.source for unit in units] == [range(1), range(1, 2)]


@pytest.mark.parametrize("encoding", ["utf-16", "gb18030", "big5", "utf-8-sig"])
def test_encodings(encoding: str) -> None:
    data = foreign(tu(zh_TW="好", en_US="Good"), "zh-TW", encoding)
    assert pairs(load(data.replace(b"utf-8-sig", b"utf-8"))[1]) == [("好", "Good")]


def test_the_old_attribute_lang_and_the_missing_one() -> None:
    body = '<tu><tuv lang="ZH-CN"><seg>好</seg></tuv><tuv lang="EN-US"><seg>Good</seg></tuv></tu>'
    assert pairs(load(foreign(body))[1]) == [("好", "Good")]
    with pytest.raises(UserError, match="without xml:lang"):
        load(foreign(body.replace(' lang="EN-US"', "")))


def test_scores_of_other_tools_are_not_ours() -> None:
    body = tu(zh="好", en="Good").replace(
        "<tu>", '<tu><prop type="x-score">87</prop><note>N</note><prop type="x-ConfirmationLevel">Translated</prop>'
    )
    (unit,) = load(foreign(body))[1]
    assert (unit.bead.confidence, unit.state, unit.note) == (1.0, "confirmed", "N")


@given(st.text(min_size=1), st.text(min_size=1))
def test_any_text_survives_but_for_what_xml_forbids(source: str, target: str) -> None:
    from aligner.formats.xml import clean

    unit = TranslationUnit(Bead(range(1), range(1)), (source,), (target,), source, target)
    cleaned = (clean(source)[0], clean(target)[0])
    expected = [cleaned] if all(side.strip() for side in cleaned) else []
    assert pairs(load(dump([unit]))[1]) == expected


def test_units_are_taken_and_given_one_at_a_time(unit: Make, tmp_path: Path) -> None:
    taken = 0

    def stream() -> object:
        nonlocal taken
        for number in range(3000):
            taken += 1
            yield unit(f"第{number}条", f"Article {number}")

    with (tmp_path / "a.tmx").open("wb") as out:
        Tmx().write(PLAIN, stream(), out)  # type: ignore[arg-type]
    assert taken == 3000
    with (tmp_path / "a.tmx").open("rb") as source:
        _, units = Tmx().read(source, "a.tmx")
        next(units)
        assert source.tell() < 200_000 < (tmp_path / "a.tmx").stat().st_size
        assert sum(1 for _ in units) == 2999


def test_a_garbled_score_is_said(unit: Make) -> None:
    with pytest.raises(UserError, match="line 9: a score 'high'"):
        load(dump([unit("好", "Good")]).replace(b">0.900<", b">high<"))
