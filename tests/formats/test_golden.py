"""Whole files of every text format, byte for byte. After a wanted change: `RENEW_GOLDEN=1 pytest tests/formats`."""

from __future__ import annotations

import io
import os
import re
from datetime import datetime, timezone
from importlib.metadata import version
from pathlib import Path

import pytest

from aligner.formats.align_file import Align
from aligner.formats.format import Format
from aligner.formats.json_file import Json
from aligner.formats.jsonl import Jsonl
from aligner.formats.page import Html
from aligner.formats.tables import Csv, Tsv
from aligner.formats.text import Text
from aligner.formats.tmx import Tmx
from aligner.formats.workbook import Xlsx
from aligner.formats.xliff.xliff12 import Xliff12
from aligner.formats.xliff.xliff21 import Xliff21
from aligner.model import Bead, Bitext, Furniture, Header, Issue, State, TranslationUnit

GOLDEN = Path(__file__).parent / "golden"

SOURCE = (
    "关于港口扩建的说明",
    "码头将在明年三月完工，届时可停靠三艘货轮。",
    "工程由两家公司承担。",
    "夜间不施工。",
    "附近居民可以拨打热线投诉。",
    "费用合计二百万元。",
    "=SUM(A1)是表格里的公式。",
    "“谢谢。”",
)
TARGET = (
    "Note on the Harbour Extension",
    "The quay will be finished next March.",
    "It will then take three freighters.",
    "Two firms carry out the work,",
    "and there is no work at night.",
    "The total cost is 20 million yuan.",
    "=SUM(A1) is a formula in the table.",
    "Residents may call a hotline.",
    "A line that nobody wrote in Chinese.",
    '"Thanks."',
)
HEADER = Header(
    "letters/note.zh.txt",
    "letters/note.en.txt",
    "zh-CN",
    "en-GB",
    "aligner 0.1 encoder=none",
    datetime(2024, 5, 1, 12, 30, tzinfo=timezone.utc),
    "separate",
    (
        ("source", Furniture("上一篇 | 下一篇", "navigation", 1)),
        ("target", Furniture("Leave a Reply", "reply form", 19)),
    ),
)


def bead(
    source: range,
    target: range,
    confidence: float,
    adequacy: float | None,
    *issues: Issue,
    state: State = "aligned",
    moved: int | None = None,
    note: str = "",
) -> TranslationUnit:
    sources, targets = SOURCE[source.start : source.stop], TARGET[target.start : target.stop]
    return TranslationUnit(
        Bead(source, target, confidence, adequacy),
        sources,
        targets,
        "".join(sources),
        " ".join(targets),
        issues,
        state,
        moved,
        note,
    )


UNITS = (
    bead(range(0, 1), range(0, 1), 0.99871, 0.95, state="confirmed"),
    bead(range(1, 2), range(1, 3), 0.9623, 0.9),
    bead(range(2, 4), range(3, 5), 0.71, 0.81, note="请核对\t句序\n两处"),
    bead(range(4, 5), range(5, 5), 0.66, None, moved=6),
    bead(
        range(5, 6),
        range(5, 6),
        0.914,
        0.62,
        Issue(
            "numbers",
            "accuracy/mistranslation",
            "major",
            "target",
            (18, 28),
            "20 million",
            "二百万 is 2 million.",
            "2 million",
        ),
        Issue("numbers", "accuracy/mistranslation", "major", "source", (4, 7), "二百万", "Stands as 20 million."),
    ),
    bead(range(6, 7), range(6, 7), 0.99, 0.97),
    bead(range(7, 7), range(7, 8), 0.6, None, moved=3),
    bead(
        range(7, 7),
        range(8, 9),
        0.31,
        None,
        Issue("addition", "accuracy/addition", "critical", "target", None, "", "The source has nothing for this."),
    ),
    bead(range(7, 8), range(9, 10), 0.97, 0.99, state="edited"),
)


def written(form: Format) -> bytes:
    out = io.BytesIO()
    form.write(HEADER, iter(UNITS), out)
    return out.getvalue()


@pytest.mark.parametrize(
    "form",
    [Json(), Jsonl(), Tmx(), Xliff12(), Xliff21(), Tsv(), Csv(), Align(), Text(), Html()],
    ids=lambda form: form.name,
)
def test_a_whole_file_is_byte_for_byte_what_it_was(form: Format) -> None:
    data = written(form)
    if form.name == "html":  # the style sheet and the script are files of their own
        data = re.sub(rb"(?s)<style>.*?</style>|<script>.*?</script>|sha256-[^']+", b"...", data)
    data = re.sub(rb'(?<=version=")' + version("duizhao").encode() + rb'(?=")', b"0", data)
    path = GOLDEN / f"harbour.{form.name}"
    if os.environ.get("RENEW_GOLDEN"):
        path.write_bytes(data)
    assert data.decode("utf-8") == path.read_bytes().decode("utf-8")


@pytest.mark.parametrize(
    "form",
    [Json(), Jsonl(), Tmx(), Xliff12(), Xliff21(), Tsv(), Csv(), Xlsx(), Align(), Text(), Html()],
    ids=lambda form: form.name,
)
def test_writing_twice_gives_the_same_bytes(form: Format) -> None:
    assert written(form) == written(form)


def test_json_gives_the_bitext_back() -> None:
    header, units = Json().read(io.BytesIO(written(Json())), "note.json")
    rounded = (bead(range(0, 1), range(0, 1), 0.9987, 0.95, state="confirmed"), *UNITS[1:])
    assert Bitext(header, tuple(units)) == Bitext(HEADER, rounded)


def test_jsonl_gives_the_units_back() -> None:
    header, units = Jsonl().read(io.BytesIO(written(Jsonl())), "note.jsonl")
    assert (header.source_lang, header.target_lang) == ("zh-CN", "en-GB")
    assert tuple(units)[1:] == UNITS[1:]


@pytest.mark.parametrize("form", [Tsv(), Csv(), Xlsx()], ids=lambda form: form.name)
def test_tables_give_back_all_but_the_single_segments(form: Format) -> None:
    header, units = form.read(io.BytesIO(written(form)), "note")
    assert (header.source_lang, header.target_lang) == ("zh-CN", "en-GB")
    for found, unit in zip(units, UNITS, strict=True):
        assert (
            found.source_text,
            found.target_text,
            found.state,
            found.moved,
            found.note,
            found.issues,
            found.bead.is_null,
            found.bead.adequacy,
        ) == (
            unit.source_text,
            unit.target_text,
            unit.state,
            unit.moved,
            unit.note,
            unit.issues,
            unit.bead.is_null,
            unit.bead.adequacy,
        )
        assert found.bead.confidence == round(unit.bead.confidence, 4)


def test_a_workbook_gives_the_header_back() -> None:
    assert Xlsx().read(io.BytesIO(written(Xlsx())), "note.xlsx")[0] == HEADER


def test_text_gives_the_texts_back() -> None:
    header, units = Text().read(io.BytesIO(written(Text())), "note.txt")
    assert (header.source_path, header.target_lang) == ("letters/note.zh.txt", "en-GB")
    assert [(u.source_text, u.target_text, u.bead.is_null) for u in units] == [
        (u.source_text, u.target_text, u.bead.is_null) for u in UNITS
    ]


def test_align_gives_the_beads_back() -> None:
    _, units = Align().read(io.BytesIO(written(Align())), "note.align")
    assert [(u.bead.source, u.bead.target) for u in units] == [(u.bead.source, u.bead.target) for u in UNITS]
