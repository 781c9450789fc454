"""Ids that stay when the text around them changes."""

from __future__ import annotations

import re
from collections.abc import Callable

from hypothesis import given
from hypothesis import strategies as st

from aligner.formats.unit_ids import UnitIds
from aligner.model import TranslationUnit


def ids(units: list[TranslationUnit]) -> list[str]:
    handed_out = UnitIds()
    return [handed_out.next(unit) for unit in units]


def test_a_sentence_inserted_before_changes_no_other_id(unit: Callable[..., TranslationUnit]) -> None:
    units = [unit("第一条", "Article 1"), unit("好", "Good"), unit("好", "Good"), unit("漏译", "")]
    assert ids([unit("新的一句。", "A new sentence."), *units])[1:] == ids(units)


def test_repetitions_are_counted(unit: Callable[..., TranslationUnit]) -> None:
    first, second, third = ids([unit("好", "Good")] * 3)
    assert (second, third) == (f"{first}-2", f"{first}-3")


def test_sides_are_kept_apart(unit: Callable[..., TranslationUnit]) -> None:
    assert len(set(ids([unit("ab", "c"), unit("a", "bc"), unit("abc", ""), unit("", "abc")]))) == 4


@given(st.lists(st.tuples(st.text(min_size=1), st.text()), max_size=30))
def test_ids_are_unique_xml_names(pairs: list[tuple[str, str]]) -> None:
    from aligner.model import Bead

    units = [TranslationUnit(Bead(range(1), range(0)), (), (), source, target) for source, target in pairs]
    assert len(set(ids(units))) == len(units)
    assert all(re.fullmatch(r"u[0-9a-f]{12}(-\d+)?", identity) for identity in ids(units))
