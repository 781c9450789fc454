"""Wade–Giles spellings."""

import pytest

from aligner.evidence.wade_giles import syllables, unlike


@pytest.mark.parametrize(
    ("spelling", "expected"),
    [
        ("chih", {"zhi", "chi"}),
        ("hsiung", {"xiong"}),
        ("jen", {"ren"}),
        ("kuo", {"guo", "kuo"}),
        ("te", {"de", "te"}),
        ("tzu", {"zi", "ci"}),
        ("lo", {"lo", "luo"}),
        ("york", set()),
        ("yat", set()),
    ],
)
def test_syllables(spelling: str, expected: set[str]) -> None:
    assert syllables(spelling) == expected


def test_what_sounds_quite_otherwise() -> None:
    assert unlike({"ping"}, ("ming",))
    assert unlike({"min"}, ("ren",))
    assert not unlike({"zeng", "ceng"}, ("zhen",))
    assert not unlike({"min"}, ("ming",))
    assert not unlike({"min"}, ())
