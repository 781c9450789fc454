"""Surnames as Hong Kong spells them."""

import pytest

from aligner.evidence.cantonese import other_surname, spells


def test_another_surname() -> None:
    chinese, english = "何詠詩女士獲委任。", "Ms. Chan Mei Ling was appointed."
    found = other_surname(chinese, english)
    assert found is not None
    assert (chinese[slice(*found[0])], english[slice(*found[1])]) == ("何詠詩", "Chan Mei Ling")


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("何詠詩女士獲委任。", "Ms. Ho Wing Sze was appointed."),
        ("陳何詠詩女士獲委任。", "Mrs. Chan Ho Wing Sze was appointed."),
        # A surname that the list does not have, a name without a title, two names.
        ("何詠詩女士獲委任。", "Ms. Smith Mei Ling was appointed."),
        ("何詠詩獲委任。", "Ms. Chan Mei Ling was appointed."),
        ("何詠詩女士及李志強先生", "Ms. Chan Mei Ling"),
        ("", ""),
    ],
)
def test_none(chinese: str, english: str) -> None:
    assert other_surname(chinese, english) is None


def test_spells() -> None:
    assert spells("Wong", "黄")
    assert spells("Wong", "王")
    assert not spells("Wong", "李")
    assert not spells("Smith", "史")
