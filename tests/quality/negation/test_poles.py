"""Words that deny within themselves, held against those that affirm."""

import pytest

from aligner.quality.negation.poles import other_pole


@pytest.mark.parametrize(
    ("chinese", "english", "expected"),
    [
        ("原因不明。", "The cause is clear.", ["不明"]),
        ("原因不明。", "The cause is not clear.", []),
        ("談判不太可能恢復。", "The talks are likely to resume.", ["不太可能"]),
        ("会谈不可能恢复，战事可能扩大。", "The war is likely to widen.", []),
        ("资金不足。", "There are sufficient funds.", ["不足"]),
        ("資金不足。", "There are hardly sufficient funds.", []),
        ("不足十人。", "There are enough seats for ten.", []),
        ("该决定无效。", "The decision is valid.", ["无效"]),
        ("够不够？", "Is it enough?", []),
        ("很清楚谁赢了。", "It is unclear who won.", ["unclear"]),
        ("誰贏了，誰也說不清楚。", "It is unclear who won.", []),
        ("会谈很可能恢复。", "The talks are unlikely to resume.", ["unlikely"]),
        ("会谈很可能恢复。", "The talks are not unlikely to resume.", []),
        ("該計劃是必要的。", "The plan is unnecessary.", ["unnecessary"]),
        ("", "", []),
    ],
)
def test_poles(chinese: str, english: str, expected: list[str]) -> None:
    texts = {"zh": chinese, "en": english}
    assert [texts[one.language][slice(*one.span)] for one in other_pole(chinese, english)] == expected
