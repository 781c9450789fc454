"""Finer parts of a bead: each source sentence with the stretch of the target that renders it, where that is sure."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from aligner.formats.tmx.parts import SURENESS, Part, parts_of, with_parts
from aligner.model import Bead, Header, TranslationUnit

PLAIN = (
    ("图书馆开放规则", "Library Opening Rules"),
    ("读者凭借书证入馆。", "Readers enter with a library card."),
    ("图书逾期未还的，收取滞纳金。", "A late fee is charged for books that are overdue."),
    ("遗失图书的，应当赔偿。", "Lost books are to be paid for."),
    ("阅览室内禁止吸烟。", "Smoking is forbidden in the reading rooms."),
    ("本规则自三月一日起施行。", "These rules take effect on 1 March."),
)


def bead(source: Sequence[str], target: Sequence[str], from_chinese: bool = True, **fields: object) -> TranslationUnit:
    glue = ("", " ") if from_chinese else (" ", "")
    return TranslationUnit(
        Bead(range(len(source)), range(len(target)), 0.9),
        tuple(source),
        tuple(target),
        glue[0].join(source),
        glue[1].join(target),
        **fields,  # type: ignore[arg-type]
    )


def parts(unit: TranslationUnit, from_chinese: bool = True) -> list[tuple[str, str]]:
    plain = [bead([z], [e]) if from_chinese else bead([e], [z]) for z, e in PLAIN]
    return [(p.source_text, p.target_text) for p in parts_of([*plain, unit], from_chinese).get(len(plain), ())]


CUT = [
    (
        ["本馆每周二至周日开放。", "周一闭馆整修。"],
        ["The library is open from Tuesday to Sunday,", "and on Mondays it is closed for repairs."],
    ),
    (
        ["每位读者最多可借8册图书。", "借期为30天，不得续借。"],
        ["Each reader may borrow up to 8 books;", "the loan period is 30 days and may not be renewed."],
    ),
    (
        ["阅览室在二楼，可容纳六十人。", "儿童须由家长陪同。"],
        [
            "The reading room on the second floor has seats for sixty —",
            "children must be accompanied by their parents.",
        ],
    ),
]


@pytest.mark.parametrize(("source", "target"), CUT)
def test_two_sentences_in_one(source: list[str], target: list[str]) -> None:
    whole = bead(source, [" ".join(target)])
    assert parts(whole) == list(zip(source, target, strict=True))


def test_from_english() -> None:
    source = ["Each reader may borrow up to 8 books.", "The loan period is 30 days and may not be renewed."]
    target = ["每位读者最多可借8册图书；", "借期为30天，不得续借。"]
    assert parts(bead(source, ["".join(target)], False), False) == list(zip(source, target, strict=True))


def test_sentences_that_have_changed_places() -> None:
    source = ["每位读者最多可借8册图书。", "逾期的图书按日收取滞纳金。"]
    target = ["For books that are overdue a late fee is charged by the day.", "Each reader may borrow up to 8 books."]
    assert parts(bead(source, target)) == list(zip(source, target[::-1], strict=True))
    back = [source[1], source[0]]
    assert parts(bead(target[::-1], back, False), False) == list(zip(target[::-1], back[::-1], strict=True))


def test_two_with_two_and_three_with_two() -> None:
    (a, b), (c, d) = CUT[0], CUT[1]
    stop = [re.sub("[,;]$", ".", text) for text in b]
    assert parts(bead(a, stop)) == list(zip(a, stop, strict=True))
    more = ("儿童须由家长陪同。", "Children must be accompanied by their parents.")
    assert parts(bead([*a, more[0]], [" ".join(b), more[1]])) == [*zip(a, b, strict=True), more]
    assert parts(bead([*a, *c], [" ".join(b), " ".join(d)])) == []  # four sentences: nothing is tried


@pytest.mark.parametrize(
    ("source", "target"),
    [
        # The order is turned round.
        (CUT[0][0], "On Mondays the library is closed for repairs, and from Tuesday to Sunday it is open."),
        # Both sentences are woven into one.
        (CUT[1][0], "Up to 8 books may be borrowed by each reader for 30 days, and no loan may be renewed."),
        # No border where they meet: an adverb stands alone.
        (CUT[0][0], "The library is open from Tuesday to Sunday, Mondays, it is closed for repairs."),
        # The words say nothing.
        (["甲说了。", "乙说了。"], "One of them spoke, and the other one spoke too."),
        # A stop that ends no sentence.
        (CUT[1][0], "Each reader may borrow up to 8 books etc. the loan period is 30 days and may not be renewed."),
        # A stronger mark was passed over.
        (CUT[0][0], "The library is open, from Tuesday; to Sunday, and on Mondays it is closed for repairs."),
        (CUT[0][0], ""),
    ],
)
def test_what_is_not_sure_stays_whole(source: list[str], target: str) -> None:
    assert parts(bead(source, [target])) == []


def test_one_source_sentence_has_no_parts() -> None:
    assert parts(bead(["".join(CUT[0][0])], CUT[0][1])) == []


@pytest.mark.parametrize(
    "fields",
    [{"state": "rejected"}, {"source_text": "本馆开放。周一闭馆整修。"}],
    ids=["rejected", "the source was edited"],
)
def test_units_that_are_passed_over(fields: dict[str, str]) -> None:
    source, target = CUT[0]
    assert parts(replace(bead(source, [" ".join(target)]), **fields)) == []  # type: ignore[arg-type]


def test_an_edited_target_is_cut_as_it_is() -> None:
    source, target = CUT[1]
    unit = replace(bead(source, ["Something else."]), target_text=" ".join(target), state="edited")
    assert parts(unit) == list(zip(source, target, strict=True))


def test_parts_follow_their_unit() -> None:
    source, target = CUT[0]
    plain = [bead([z], [e]) for z, e in PLAIN]
    whole = replace(bead(source, [" ".join(target)]), note="A note", state="confirmed")
    header = Header("a", "b", "zh-CN", "en-US")
    units = list(with_parts(header, [whole, *plain]))
    first, second = units[1:3]
    assert isinstance(first, Part)
    assert isinstance(second, Part)
    assert (first.number, first.of, second.number, second.of) == (1, 2, 2, 2)
    assert (first.state, first.note, first.bead.confidence) == ("aligned", "", SURENESS)
    assert [unit for unit in units if not isinstance(unit, Part)] == [whole, *plain]
    doubtful = list(with_parts(header, [replace(whole, state="aligned"), *plain]))
    assert doubtful[1].bead.confidence == pytest.approx(0.9 * SURENESS)
    assert list(with_parts(replace(header, target_lang="zh-TW"), [whole])) == [whole]
    assert list(with_parts(header, iter(()))) == []


ZH = st.sampled_from([text for source, _ in CUT for text in source])
EN = st.sampled_from([piece for _, target in CUT for text in target for piece in re.split(r"(?<=[ ,;])", text)])


@settings(max_examples=60, deadline=None)
@given(source=st.lists(ZH, min_size=2, max_size=3), target=st.lists(EN, min_size=1, max_size=12))
def test_parts_are_slices_that_tile_the_bead(source: list[str], target: list[str]) -> None:
    unit = bead(source, ["".join(target)])
    found = parts(unit)
    if found:
        assert [piece for piece, _ in found] == source
        rest = unit.target_text
        for _, piece in found:
            assert piece
            assert rest.lstrip().startswith(piece)
            rest = rest.lstrip()[len(piece) :]
        assert not rest.strip()
