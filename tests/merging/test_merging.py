"""Files that come back from a CAT tool, merged into the alignment they were written from."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from aligner.errors import UserError
from aligner.exporting import write
from aligner.merging import Merged, merge, remember
from aligner.model import STATES, Bead, Bitext, TranslationUnit
from aligner.reading import read

FORMATS = ("xlf", "xliff", "tmx", "tmx.gz", "tsv", "csv", "xlsx", "json", "jsonl")
Sent = Callable[[str], Path]
Make = Callable[..., Bitext]


def edited(path: Path, *pairs: tuple[str, str]) -> Path:
    """The file with words replaced in it, as a tool would; each is there once."""
    text = path.read_text(encoding="utf-8")
    for old, new in pairs:
        assert text.count(old) == 1, (old, text.count(old))
        text = text.replace(old, new)
    path.write_text(text, encoding="utf-8")
    return path


def differing(one: Bitext, other: Bitext) -> dict[int, TranslationUnit]:
    """Index → new unit, of the units that are not equal."""
    assert one.header == other.header
    pairs = enumerate(zip(one.units, other.units, strict=True))
    return {index: after for index, (before, after) in pairs if before != after}


def bytes_of(bitext: Bitext, folder: Path) -> bytes:
    write(folder / "bytes.json", bitext)
    return (folder / "bytes.json").read_bytes()


@pytest.mark.parametrize("suffix", FORMATS)
def test_a_file_that_nobody_edited_changes_nothing(ferry: Bitext, sent: Sent, tmp_path: Path, suffix: str) -> None:
    merged = merge(ferry, sent(f"ferry.{suffix}"))
    assert merged.bitext == ferry
    assert merged.remarks == merged.strays == ()
    assert merged.unchanged + merged.missing == len(ferry.units)
    assert bytes_of(merged.bitext, tmp_path) == bytes_of(ferry, tmp_path)


TEXT = st.text(st.characters(codec="utf-8", exclude_categories=("Cs", "Cc")), max_size=12)
"""Without what XML forbids: a memory cannot tell texts apart that differ in nothing else."""
KINDS = st.fixed_dictionaries(
    {
        "state": st.sampled_from(["aligned", "confirmed", "edited", "rejected"]),
        "note": st.sampled_from(["", "备注", "x "]),
    }
)


@settings(max_examples=60, deadline=None)
@example(pairs=[("0 ", "No.", {"note": "x "}), ("0", "No.", {"note": "备注"})], suffix="tmx")
@given(
    pairs=st.lists(
        st.tuples(TEXT | st.sampled_from(["好。", "行。"]), TEXT | st.sampled_from(["Yes.", "No."]), KINDS), min_size=1
    ),
    suffix=st.sampled_from(["xlf", "xliff", "tmx", "tsv", "csv", "json"]),
)
def test_any_texts_come_back_as_they_were(
    bitext_of: Make, pairs: list[tuple[str, str, dict[str, Any]]], suffix: str
) -> None:
    bitext = bitext_of([("渡船。", "The ferry.", {}), *((s, t, k) for s, t, k in pairs if s.strip() or t.strip())])
    with tempfile.TemporaryDirectory() as folder:
        write(Path(folder, f"a.{suffix}"), bitext)
        merged = merge(bitext, Path(folder, f"a.{suffix}"))
    assert merged.bitext == bitext
    assert merged.strays == ()


def worked_on(sent: Sent) -> Path:
    """An XLIFF in which a translator did one thing of every kind."""
    return edited(
        sent("ferry.xlf"),
        ("The first ferry leaves at six.", "The first ferry departs at six."),
        (
            '<target state="translated">Very well.',
            '<target state="final">Very well.',
        ),
        (
            '<target state="needs-translation"></target>',
            '<target state="translated">No sailings in strong winds.</target>',
        ),
        (
            '<target state="signed-off">Children travel free.',
            '<target state="needs-review-translation">Children travel free.',
        ),
        ("Ask the harbour office.", "The office agrees."),
        ("Ferry timetable</target>", 'Ferry timetable</target><note from="translator">Or: schedule?</note>'),
    )


def test_what_a_translator_did(ferry: Bitext, sent: Sent) -> None:
    path = worked_on(sent)
    # A tool that changes the state leaves `approved` to say no.
    path.write_text(
        path.read_text("utf-8").replace('approved="yes" ', "", 1).replace(' approved="yes"', "", 1), "utf-8"
    )
    merged = merge(ferry, path)
    new = differing(ferry, merged.bitext)
    assert {index: (unit.target_text, unit.state, unit.note) for index, unit in new.items()} == {
        0: ("Ferry timetable", "aligned", "Or: schedule?"),
        1: ("The first ferry departs at six.", "edited", ""),
        3: ("Very well.", "confirmed", ""),
        5: ("No sailings in strong winds.", "edited", ""),
        8: ("Children travel free.", "aligned", ""),
        9: ("Do not feed the gulls.", "confirmed", "The office agrees."),
        # A target more stands before these now.
        **{k: (ferry.units[k].target_text, ferry.units[k].state, ferry.units[k].note) for k in (6, 7, 10, 11, 12)},
    }
    assert (merged.edited, merged.confirmed, merged.reopened, merged.noted) == (2, 1, 1, 2)
    assert (merged.rejected, merged.missing, merged.conflicts, merged.strays) == (0, 0, 0, ())


def test_all_else_stays(ferry: Bitext, sent: Sent) -> None:
    before, after = ferry.units, merge(ferry, worked_on(sent)).bitext.units
    assert [unit.source_segments for unit in after] == [unit.source_segments for unit in before]
    assert [unit.bead.confidence for unit in after] == [unit.bead.confidence for unit in before]
    assert after[1].target_segments == before[1].target_segments
    assert after[7].issues == before[7].issues
    assert not after[5].bead.is_null
    assert after[5].target_segments == ("No sailings in strong winds.",)
    spans = [(unit.bead.target.start, unit.bead.target.stop) for unit in after]
    assert all(one[1] == other[0] for one, other in zip(spans, spans[1:], strict=False))


@pytest.mark.parametrize("suffix", ["xlf", "xliff", "tmx", "tsv", "csv"])
def test_twice_is_the_same_as_once(ferry: Bitext, sent: Sent, suffix: str) -> None:
    path = edited(sent(f"ferry.{suffix}"), ("leaves at six", "departs at six"), ("last boat is", "last ferry sails"))
    once = merge(ferry, path)
    again = merge(once.bitext, path)
    assert once.edited == 2
    assert again.bitext == once.bitext
    assert (again.edited, again.conflicts, again.strays) == (0, 0, ())


def test_two_translators_take_a_half_each(ferry: Bitext, tmp_path: Path) -> None:
    for suffix in ("xlf", "xliff", "tmx", "tsv"):
        one, other = tmp_path / f"one.{suffix}", tmp_path / f"other.{suffix}"
        write(one, ferry)
        write(other, ferry)
        edited(one, ("leaves at six", "departs at six"))
        edited(other, ("last boat is", "last ferry sails"))
        both = merge(merge(ferry, one).bitext, other)
        assert both.bitext.units[1].target_text == "The first ferry departs at six."
        assert both.bitext.units[10].target_text == "The last ferry sails at nine."
        assert both.conflicts == 0


def test_repeated_sentences_are_told_apart(ferry: Bitext, sent: Sent) -> None:
    path = sent("ferry.xlf")
    head, middle, tail = path.read_text("utf-8").split(">Fine.</target>")
    path.write_text(f"{head}>Fine.</target>{middle}>All right.</target>{tail}", "utf-8")
    merged = merge(ferry, path)
    assert {k: unit.target_text for k, unit in differing(ferry, merged.bitext).items()} == {4: "All right."}
    assert merge(merged.bitext, path).bitext == merged.bitext


def test_a_memory_speaks_for_all_equal_pairs(ferry: Bitext, sent: Sent) -> None:
    path = edited(sent("ferry.tmx"), ("Fine.", "All right."))
    assert {k: u.target_text for k, u in differing(ferry, merge(ferry, path).bitext).items()} == {
        2: "All right.",
        4: "All right.",
    }


def test_both_sides_changed_it(ferry: Bitext, sent: Sent) -> None:
    path = edited(sent("ferry.xlf"), ("leaves at six", "departs at six"))
    elsewhere = replace(ferry.units[1], target_text="The first boat is at six.", state="edited")
    here = replace(ferry, units=(ferry.units[0], elsewhere, *ferry.units[2:]))
    theirs = merge(here, path)
    assert theirs.bitext.units[1].target_text == "The first ferry departs at six."
    assert theirs.remarks == ("unit 2: changed on both sides; replaced: The first boat is at six.",)
    assert theirs.conflicts == 1
    ours = merge(here, path, prefer="alignment")
    assert ours.bitext == here
    assert "not taken: The first ferry departs at six." in ours.remarks[0]


def test_without_ids_an_edited_text_is_not_overwritten(ferry: Bitext, tmp_path: Path) -> None:
    path = tmp_path / "back.tsv"
    path.write_text("原文\t译文\n末班船九点。\tThe last ferry sails at nine.\n首班船六点开出。\tAt six.\n", "utf-8")
    kept = merge(ferry, path)
    assert {k: u.target_text for k, u in differing(ferry, kept.bitext).items()} == {1: "At six."}
    assert kept.conflicts == 1
    assert merge(ferry, path, prefer="edited").bitext.units[10].target_text == "The last ferry sails at nine."


def test_units_of_another_text_are_told(ferry: Bitext, tmp_path: Path) -> None:
    path = tmp_path / "back.tsv"
    path.write_text("原文\t译文\n首班船六点开出。\tAt six.\n夏季加开一班。\tOne more in summer.\n", "utf-8")
    merged = merge(ferry, path)
    assert merged.strays == ("unit 2 of the file (夏季加开一班。) is not in the alignment; not taken",)
    assert merged.missing == len(ferry.units) - 1
    path.write_text("原文\t译文\n夏季加开一班。\tOne more in summer.\n", "utf-8")
    with pytest.raises(UserError, match="none of its units is in the alignment"):
        merge(ferry, path)


def test_a_converted_file_and_one_the_other_way_round(ferry: Bitext, tmp_path: Path) -> None:
    write(tmp_path / "ferry.xlf", ferry, convert="zh-TW")
    merged = merge(ferry, edited(tmp_path / "ferry.xlf", ("leaves at six", "departs at six")))
    assert list(differing(ferry, merged.bitext)) == [1]
    back = tmp_path / "back.tsv"
    back.write_text("English\tChinese\nAt six.\t首班船六点开出。\n", "utf-8")
    assert merge(ferry, back).bitext.units[1].target_text == "At six."


def test_a_chinese_target_is_converted_back(ferry: Bitext, bitext_of: Make, tmp_path: Path) -> None:
    header = replace(ferry.header, source_lang="en-GB", target_lang="zh-CN")
    bitext = bitext_of([("The hair is long.", "头发长。", {}), ("The ferry runs.", "渡船开航。", {})], header)
    write(tmp_path / "a.xlf", bitext, convert="zh-TW")
    merged = merge(bitext, edited(tmp_path / "a.xlf", ("頭髮長。", "頭髮很長。")))
    assert [unit.target_text for unit in merged.bitext.units] == ["头发很长。", "渡船开航。"]


def test_other_languages_are_refused(ferry: Bitext, sent: Sent) -> None:
    path = edited(sent("ferry.xlf"), ('target-language="en-GB"', 'target-language="fr-FR"'))
    with pytest.raises(UserError, match="is zh-CN with fr-FR, the alignment zh-CN with en-GB"):
        merge(ferry, path)


def test_new_targets_are_checked_anew(ferry: Bitext, sent: Sent) -> None:
    path = edited(sent("ferry.xlf"), ("The fare is 3 yuan.", "The fare is 2 yuan."))
    assert merge(ferry, path).bitext.units[7].issues == ()


def test_an_accepted_issue_stays_accepted(ferry: Bitext, sent: Sent) -> None:
    path = edited(sent("ferry.xlf"), ("[suggestion: 2]", "[suggestion: 2] [accepted]"))
    merged = merge(ferry, path)
    assert [issue.accepted for issue in merged.bitext.units[7].issues] == [True]
    assert (merged.accepted, merged.unchanged) == (1, len(ferry.units) - 1)
    assert merge(merged.bitext, path).accepted == 0
    assert merged.noted == 0


def test_parts_of_units_in_a_memory(ferry: Bitext, bitext_of: Make, tmp_path: Path) -> None:
    unit = replace(
        bitext_of([("a", "b", {})]).units[0],
        bead=Bead(range(2), range(1), 0.97),
        source_segments=("甲在东边。", "乙在西边。"),
        source_text="甲在东边。乙在西边。",
        target_text="A is in the east, and B is in the west.",
    )
    bitext = Bitext(ferry.header, (unit,))
    tu = (
        '<tu><prop type="x-part">1/2</prop><tuv xml:lang="zh-CN"><seg>甲在东边。</seg></tuv>'
        '<tuv xml:lang="en-GB"><seg>{}</seg></tuv></tu></body>'
    )
    for target, strays in (("A is in the east,", 0), ("A lies in the east,", 1)):
        write(tmp_path / "a.tmx", bitext)
        merged: Merged = merge(bitext, edited(tmp_path / "a.tmx", ("</body>", tu.format(target))))
        assert merged.bitext == bitext
        assert len(merged.strays) == strays
    assert len(read(tmp_path / "a.tmx").units) == 1


def test_confirmed_and_edited_pairs_are_remembered(ferry: Bitext, tmp_path: Path) -> None:
    first = remember(tmp_path / "memory.db", ferry, "ferry.json")
    again = remember(tmp_path / "memory.db", ferry, "ferry.json")
    people = [unit for unit in ferry.units if unit.state in ("confirmed", "edited")]
    assert (first.read, first.added) == (len(people), len(people)) == (3, 3)
    assert (again.read, again.added) == (3, 0)


def test_the_samples_have_every_state(ferry: Bitext) -> None:
    assert {unit.state for unit in ferry.units} == set(STATES)


SEGMENTED = """<xliff version="1.2"><file original="a" source-language="zh-CN" target-language="en-US"
datatype="x"><body>
<trans-unit id="9f2c"><source>船票可退。行李免费。</source><seg-source><mrk mtype="seg" mid="1">船票可退。</mrk><mrk
mtype="seg" mid="2">行李免费。</mrk></seg-source><target><mrk mtype="seg" mid="1">Tickets are refundable.</mrk> <mrk
mtype="seg" mid="2">Luggage is {}.</mrk></target></trans-unit></body></file></xliff>"""


def test_segments_come_back_to_the_units_that_they_were(tmp_path: Path) -> None:
    """What went out as one unit a tool may have cut in two; what was aligned by segments has them itself."""
    file = tmp_path / "ferry.sdlxliff"
    file.write_text(SEGMENTED.format("free"), "utf-8")
    by_segment = read(file)
    pairs = (("船票可退。行李免费。", "Tickets are refundable. Luggage is free."),)
    units = (TranslationUnit(Bead(range(1), range(1)), (zh,), (en,), zh, en) for zh, en in pairs)
    as_one = replace(by_segment, units=tuple(units))
    file.write_text(SEGMENTED.format("carried free"), "utf-8")
    assert [unit.target_text for unit in merge(as_one, file).bitext] == [
        "Tickets are refundable. Luggage is carried free."
    ]
    assert [unit.target_text for unit in merge(by_segment, file).bitext] == [
        "Tickets are refundable.",
        "Luggage is carried free.",
    ]
