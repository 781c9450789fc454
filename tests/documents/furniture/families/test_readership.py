"""What a page shows of its readers and says to them; the lines themselves are tested in `test_furniture`."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from aligner.documents.furniture.families.readership import AUTHOR, PATTERNS


@pytest.mark.parametrize("pattern", [pattern for _, _, pattern in PATTERNS])
def test_patterns_are_written_in_the_plain_form(require_plain: Callable[[re.Pattern[str]], None], pattern: str) -> None:
    require_plain(re.compile(re.sub(r"\n\s+", "", pattern)))


def test_the_author_of_a_comment() -> None:
    assert AUTHOR.fullmatch("harbour_cat says:")
    assert AUTHOR.fullmatch("海边人 说道:")
    assert not AUTHOR.fullmatch("他说:")
