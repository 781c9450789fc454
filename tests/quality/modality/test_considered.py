"""What is only considered and what is settled."""

import pytest

from aligner.quality.modality.considered import settled


@pytest.mark.parametrize(
    ("chinese", "english", "words"),
    [
        (
            "双方同意探讨建立自由贸易区的可能性。",
            "The two sides agreed to establish a free trade area.",
            ("探讨建立自由贸易区的可能性", "establish a free trade area"),
        ),
        (
            "政府正研究興建新隧道的可行性。",
            "The Government is building a new tunnel.",
            ("研究興建新隧道的可行性", "building a new tunnel"),
        ),
        ("政府考虑降低所得税。", "The Government has cut income tax.", ("考虑", "income tax")),
        (
            "双方将开设联合办事处。",
            "They will study the possibility of opening a joint office.",
            ("开设联合办事处", "study the possibility of"),
        ),
    ],
)
def test_settled(chinese: str, english: str, words: tuple[str, str]) -> None:
    ((one, two),) = settled(chinese, english)
    assert (chinese[one.start : one.end], english[two.start : two.end]) == words


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("双方同意探讨建立自由贸易区的可能性。", "They agreed to explore a free trade area."),
        ("双方同意探讨建立自由贸易区的可能性。", "They agreed to look at setting up a free trade area."),
        ("双方将研究开设联合办事处。", "They will study the possibility of opening a joint office."),
        ("这些讨论增加了达成协议的可能性。", "These talks brought an agreement closer."),
        ("考虑到降低成本的需要，我们搬了工厂。", "Because costs had to be cut we moved the factory."),
        ("", ""),
    ],
)
def test_silent(chinese: str, english: str) -> None:
    assert not list(settled(chinese, english))
