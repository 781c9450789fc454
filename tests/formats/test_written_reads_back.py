"""What is written reads back equal, whatever the texts are made of."""

from __future__ import annotations

import io

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from aligner.formats.format import Format
from aligner.formats.json_file import Json
from aligner.formats.jsonl import Jsonl
from aligner.formats.page import Html
from aligner.formats.tables import Csv, Tsv
from aligner.formats.text import Text
from aligner.formats.workbook import Xlsx
from aligner.model import Bead, Header, TranslationUnit

HEADER = Header("源|1.txt", "", "zh-TW", "en-US", "a signature")
AWKWARD = [
    "=SUM(A1)",
    "+1",
    "-1 度",
    "@name",
    "＝１",
    "'=x",
    "''",
    "a\tb",
    "a\nb",
    "\r\n",
    '"',
    '""""',
    '"好，" he said',
    "a,b",
    "a;b",
    "\\n",
    "\\",
    "\\u0041",
    "[—]",
    "[]",
    "\\[—]",
    "_x0041_",
    "_x005F_x0041_",
    "\u202e倒\u202c",
    "\u200f右",
    "# zh | en",
    " ",
    "\u3000",
    "</script><script>",
    "&amp;",
    "\u2028",
    "\x85",
    "\ufeff",
    "0",
    "1-1",
    "#N/A",
    "TRUE",
    "'",
    "source",
    "\U00020000",
]
TEXTS = st.one_of(
    st.sampled_from(AWKWARD),
    st.text(st.characters(exclude_categories=["Cs", "Cc"], include_characters="\t\n\r"), min_size=1, max_size=20),
    st.lists(st.sampled_from(AWKWARD), min_size=2, max_size=4).map("".join),
)
CONTROLS = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=20)


def paired(texts: st.SearchStrategy[str]) -> st.SearchStrategy[list[tuple[str, str]]]:
    sides = st.tuples(texts | st.just(""), texts | st.just("")).filter(any)
    return st.lists(sides, min_size=1, max_size=6)


def units_of(pairs: list[tuple[str, str]]) -> list[TranslationUnit]:
    units, i, j = [], 0, 0
    for source, target in pairs:
        sides = range(i, i + bool(source)), range(j, j + bool(target))
        i, j = sides[0].stop, sides[1].stop
        units.append(
            TranslationUnit(
                Bead(*sides, confidence=0.75),
                (source,) if source else (),
                (target,) if target else (),
                source,
                target,
                note=target,
            )
        )
    return units


def read_back(form: Format, units: list[TranslationUnit]) -> tuple[Header, list[TranslationUnit]]:
    out = io.BytesIO()
    form.write(HEADER, iter(units), out)
    header, found = form.read(io.BytesIO(out.getvalue()), "x")
    return header, list(found)


@pytest.mark.parametrize("form", [Json(), Jsonl(), Tsv()], ids=lambda form: form.name)
@given(pairs=paired(TEXTS | CONTROLS))
def test_whole_units(form: Format, pairs: list[tuple[str, str]]) -> None:
    units = units_of(pairs)
    header, found = read_back(form, units)
    assert found == units
    assert (header.source_lang, header.target_lang) == ("zh-TW", "en-US")


@given(pairs=paired(TEXTS))
def test_csv(pairs: list[tuple[str, str]]) -> None:
    units = units_of(pairs)
    assert read_back(Csv(), units)[1] == units


@settings(max_examples=40, deadline=None)
@given(pairs=paired(TEXTS | CONTROLS))
def test_xlsx(pairs: list[tuple[str, str]]) -> None:
    units = units_of(pairs)
    header, found = read_back(Xlsx(), units)
    assert found == units
    assert header == HEADER


@given(pairs=paired(TEXTS | CONTROLS))
def test_txt(pairs: list[tuple[str, str]]) -> None:
    header, found = read_back(Text(), units_of(pairs))
    assert [(unit.source_text, unit.target_text) for unit in found] == pairs
    assert (header.source_path, header.target_path) == (HEADER.source_path, HEADER.target_path)


@given(pairs=paired(TEXTS | CONTROLS))
def test_a_page_of_any_text_holds_that_text_and_no_script_of_its(pairs: list[tuple[str, str]]) -> None:
    from lxml import html

    out = io.BytesIO()
    Html().write(HEADER, iter(units_of(pairs)), out)
    page = html.document_fromstring(out.getvalue().decode("utf-8"))
    assert len(page.xpath("//script")) == 2
    assert not page.xpath("//@*[starts-with(name(), 'on')]")
    assert not page.xpath("//@src")
    assert all(link == "#beads" or link.startswith("#u") for link in page.xpath("//@href"))
    assert len(page.xpath("//div[contains(@class, 'r ')][@role='row']")) == len(pairs)
