"""English sentences that are cut off."""

import pytest

from aligner.quality.completeness.cut_off import fewer_sentences, fused, without_main_clause


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Life is more So far, no harm has been found.", ["more So"]),
        ("The court is in Hsinchu The Appendices form part of this Contract.", ["Hsinchu The"]),
        ("It moves on belts Each item goes into a crate.", ["belts Each"]),
        ("She read The Economist on the train to The Hague.", []),
        ("A story by The New York Times says so. The paper is old.", []),
        ("He asked: “If so, why?” And The Who played on.", []),
        ("in Section A The", []),
    ],
)
def test_fused(text: str, found: list[str]) -> None:
    assert [text[slice(*span)] for span in fused(text)] == found


@pytest.mark.parametrize(
    ("text", "clause"),
    [
        ("If the Buyer refuses to take delivery for thirty days.", True),
        ("It works. Without the bacteria.", True),
        ("If the Buyer refuses, the contract ends.", False),
        ("Unless agreed otherwise the Seller shall pay.", False),
        ("If only we knew.", False),
        ("The Buyer refuses.", False),
        ("", False),
    ],
)
def test_without_main_clause(text: str, clause: bool) -> None:
    assert (without_main_clause(text) is not None) == clause


def test_fewer_sentences() -> None:
    assert fewer_sentences("Life is more So far, no harm was found.", "生活更加便利。迄今没有发现危害。")
    # A heading without a stop, in both texts.
    assert not fewer_sentences("Life on the belts Each item is weighed.", "传送带上的生活每件商品都过秤。")


def test_clauses_are_no_sentences() -> None:
    english = "It sits in Hsinchu The Appendices form part of it; the text prevails."
    assert fewer_sentences(english, "由新竹法院管轄。附件為其一部分，以本文為準。")
