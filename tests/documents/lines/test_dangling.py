"""Words that must have a sequel."""

from __future__ import annotations

import pytest

from aligner.documents.lines.dangling import wants_sequel


@pytest.mark.parametrize("line", ["The harbour was closed for", "ships of the", "from 8 000 to"])
def test_a_line_that_cannot_end_there(line: str) -> None:
    assert wants_sequel(line)


@pytest.mark.parametrize("line", ["the ships they waited for.", "Joint Statement", "Annex A", "渡口", ""])
def test_a_line_that_can(line: str) -> None:
    assert not wants_sequel(line)
