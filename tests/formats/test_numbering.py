"""Units of a file without bead ids tile both sides."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aligner.formats.numbering import Numbering


@given(st.lists(st.tuples(st.text(), st.text()).filter(any)))
def test_beads_tile_both_sides(pairs: list[tuple[str, str]]) -> None:
    numbering = Numbering()
    i = j = 0
    for source, target in pairs:
        unit = numbering.unit(source, target)
        assert (unit.bead.source.start, unit.bead.target.start) == (i, j)
        assert ("".join(unit.source_segments), "".join(unit.target_segments)) == (source, target)
        i, j = unit.bead.source.stop, unit.bead.target.stop
    assert (i, j) == (sum(bool(source) for source, _ in pairs), sum(bool(target) for _, target in pairs))


def test_a_unit_without_any_text_is_none() -> None:
    with pytest.raises(ValueError, match="one side"):
        Numbering().unit("", "")
