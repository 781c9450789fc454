from __future__ import annotations

import re

import pytest

from aligner.quality.modifiers.other_words import only_own_words


@pytest.mark.parametrize(
    ("beginning", "own", "other"),
    [
        ("good", "good", "goods"),
        ("all", "all", "allow"),
        ("ban", "banned", "bank"),
        ("part", "partly", "parties"),
        ("perm", "permanent", "permit"),
        ("unit", "united", "united nations"),
    ],
)
def test_another_word_that_begins_alike_is_no_answer(beginning: str, own: str, other: str) -> None:
    pattern = re.compile(only_own_words(beginning, "usual"))
    assert pattern.match(own)
    assert not pattern.match(other)


def test_the_usual_rendering_itself_remains() -> None:
    assert only_own_words("import", "imported") == "import"


def test_others_are_as_they_were() -> None:
    assert only_own_words("reason", "reasonable") == "reason"
