"""Modals of the two texts that contradict each other."""

import pytest

from aligner.quality.modality.contradicting_modals import contradicting


def found(chinese: str, english: str) -> list[tuple[str, str]]:
    return [
        (chinese[one.start : one.end], english[two.start : two.end]) for one, two in contradicting(chinese, english)
    ]


@pytest.mark.parametrize(
    ("chinese", "english", "expected"),
    [
        ("各方应当公布清单。", "The Parties may publish the list.", [("应当", "may")]),
        ("各方可公布清单。", "The Parties shall publish the list.", [("可", "shall")]),
        ("各方不得公布清单。", "The Parties need not publish the list.", [("不得", "need not")]),
        # Another modal of the right kind governs the verb as well.
        ("各方可以并应当公布清单。", "The Parties shall publish the list.", []),
        # One case only: a duty and a permission are the same there.
        ("只有各方可公布清单。", "Only the Parties shall publish the list.", []),
        # Another verb.
        ("各方应当公布清单。", "The Parties may meet.", []),
    ],
)
def test_contradicting(chinese: str, english: str, expected: list[tuple[str, str]]) -> None:
    assert found(chinese, english) == expected
