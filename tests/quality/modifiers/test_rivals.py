import pytest

from aligner.quality.modifiers.rivals import has_rival


@pytest.mark.parametrize(
    ("text", "word", "stem", "times", "expected"),
    [
        ("不得盗挖和非法出售", (5, 7), "steal", 1, True),
        ("不得盗挖和非法出售", (5, 7), "steal", 2, False),
        # What stands beside the word may be said in one with it.
        ("不得非法盗挖", (2, 4), "steal", 1, False),
        ("不得非法出售", (2, 4), "steal", 1, False),
        ("不得非法出售", (2, 4), "sell", 1, False),
    ],
)
def test_rival(text: str, word: tuple[int, int], stem: str, times: int, expected: bool) -> None:
    assert has_rival(text, word, stem, times) is expected
