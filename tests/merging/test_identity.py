"""Which unit is which: repeated sentences, dropped units, rewritten ids, one pair for many."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aligner.formats.returned import Returned
from aligner.formats.unit_ids import UnitIds
from aligner.merging.identity import matched, other_parts
from aligner.model import Bead, Place, TranslationUnit

Pairs = list[tuple[str, str]]


def units(pairs: Pairs) -> list[TranslationUnit]:
    ids = UnitIds()
    made = []
    for number, (source, target) in enumerate(pairs, 1):
        unit = TranslationUnit(Bead(range(1), range(1)), (source,), (target,), source, target)
        made.append(
            TranslationUnit(unit.bead, (source,), (target,), source, target, place=Place(number, id=ids.next(unit)))
        )
    return made


def back(sent: list[TranslationUnit], *targets: str | None, ids: bool = True) -> list[Returned]:
    """The units with these targets; None leaves one out."""
    return [
        Returned(
            TranslationUnit(unit.bead, (), (), unit.source_text, target, place=unit.place if ids else None),
        )
        for unit, target in zip(sent, targets, strict=True)
        if target is not None
    ]


SENT = units([("甲。", "A."), ("好。", "Fine."), ("好。", "Good."), ("乙。", "B."), ("好。", "Fine.")])


@pytest.mark.parametrize("ids", [True, False])
@pytest.mark.parametrize(
    ("targets", "pairs"),
    [
        (("A.", "Fine.", "Good.", "B.", "Fine."), {0: 0, 1: 1, 2: 2, 3: 3, 4: 4}),
        # All changed, even into one another's targets: the order tells.
        (("A!", "Good.", "Fine.", "B!", "Well."), {0: 0, 1: 1, 2: 2, 3: 3, 4: 4}),
        # Units dropped: what is equal, then what is left over.
        (("A.", "Fine.", None, "B.", None), {0: 0, 1: 1, 3: 2}),
        ((None, "Fine.", "Well.", None, "Fine."), {1: 0, 2: 1, 4: 2}),
    ],
)
def test_in_order(targets: tuple[str | None, ...], pairs: dict[int, int], ids: bool) -> None:
    found = matched(SENT, back(SENT, *targets, ids=ids))
    assert found.pairs == pairs
    assert found.unknown == found.unclear == []


def test_ids_decide_where_units_are_missing() -> None:
    returned = back(SENT, None, None, "Very good.", None, "Alright.")
    assert matched(SENT, returned).pairs == {2: 0, 4: 1}
    without = matched(SENT, back(SENT, None, None, "Very good.", None, "Alright.", ids=False))
    assert without.pairs == {}
    assert without.unclear == [0, 1]


def test_a_rewritten_source_is_found_by_its_id() -> None:
    returned = back(SENT, "A.", None, None, None, None)
    rewritten = Returned(TranslationUnit(SENT[0].bead, (), (), "甲！", "A.", place=SENT[0].place))
    assert matched(SENT, returned).pairs == matched(SENT, [rewritten]).pairs == {0: 0}
    foreign = Returned(TranslationUnit(SENT[0].bead, (), (), "甲！", "A.", place=Place(1, id="17")))
    assert matched(SENT, [foreign]).unknown == [0]


def test_a_memory_holds_one_pair_for_many() -> None:
    returned = back(units([("好。", "Good."), ("好。", "Alright.")]), "Good.", "Alright.", ids=False)
    assert matched(SENT, returned, ordered=False).pairs == {1: 1, 2: 0, 4: 1}
    more = back(units([("好。", "X."), ("好。", "Y."), ("好。", "Z.")]), "X.", "Y.", "Z.", ids=False)
    assert matched(SENT, more[:1], ordered=False).unclear == [0]


TEXTS = st.sampled_from(["甲。", "乙。", "好。", "A.", "B."])


@given(pairs=st.lists(st.tuples(TEXTS, TEXTS), max_size=8), dropped=st.sets(st.integers(0, 7)), ids=st.booleans())
def test_every_unit_finds_its_like_whatever_is_dropped(pairs: Pairs, dropped: set[int], ids: bool) -> None:
    sent = units(pairs)
    returned = back(sent, *(None if k in dropped else unit.target_text for k, unit in enumerate(sent)), ids=ids)
    found = matched(sent, returned)
    assert sorted(found.pairs.values()) == list(range(len(returned)))
    for k, place in found.pairs.items():
        one, other = sent[k], returned[place].unit
        assert (one.source_text, one.target_text) == (other.source_text, other.target_text)


def test_parts_are_compared_with_their_whole() -> None:
    whole = TranslationUnit(Bead(range(2), range(1)), ("甲。", "乙。"), ("A, and B.",), "甲。乙。", "A, and B.")
    parts = [
        Returned(TranslationUnit(Bead(range(1), range(1)), (), (), source, target), is_part=True)
        for source, target in itertools.product(("甲。", "丙。"), ("A,", "C."))
    ]
    assert other_parts(parts, [whole]) == parts[1:]
