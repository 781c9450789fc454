"""What is striven for, stated as settled."""

import pytest

from aligner.quality.modality.strivings import dropped_strivings


@pytest.mark.parametrize(
    ("zh", "en", "expected"),
    [
        ("双方争取在年底前签署。", "They agreed to sign it this year.", [("争取", "to sign")]),
        ("力争2030年前达峰并完成转型。", "It will complete the transition before 2030.", [("力争", "will complete")]),
        ("双方争取在年底前签署。", "They agreed to seek to sign it this year.", []),
        ("双方争取尽快签署。", "They agreed to sign it soon.", []),
        ("双方争取到签署的机会。", "They agreed to sign it.", []),
        ("双方争取在年底前签署。", "They like to sign things.", []),
    ],
)
def test_strivings(zh: str, en: str, expected: list[tuple[str, str]]) -> None:
    found = [(zh[a.start : a.end], en[b.start : b.end]) for a, b in dropped_strivings(zh, en)]
    assert found == expected
