"""Foreign names by their sound, each word of a pair against each name."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aligner.evidence.sounds import is_spelt, sounding_alike
from aligner.evidence.transliteration import CHARACTERS

SPELT = {
    "bezos": "贝索斯",
    "mackenzie": "麦肯齐",
    "renfroe": "伦弗洛",
    "justin": "贾斯廷",
    "harrison": "哈里森",
    "sanchez": "桑切兹",
    "ryan": "瑞安",
    "walt": "沃尔特",
    "twitchell": "特威切尔",
    "fitzgerald": "菲茨杰拉德",
    "edwin": "埃德温",
}


@pytest.mark.parametrize("name", SPELT)
def test_a_name_finds_its_own_spelling_among_others(name: str) -> None:
    found = sounding_alike(SPELT.values(), [name])
    assert list(found) == [SPELT[name]]
    assert 0.75 <= found[SPELT[name]][name] <= 1


def test_every_word_finds_its_own_name_among_others() -> None:
    found = sounding_alike(SPELT.values(), SPELT)
    assert {word: max(names, key=names.__getitem__) for word, names in found.items()} == {
        word: name for name, word in SPELT.items()
    }


@pytest.mark.parametrize(
    ("word", "name"),
    [
        ("德斯", "daisy"),  # the same consonants, no vowel between them
        ("林山", "nasa"),
        ("贝索斯", "bo"),
        ("吉尔摩", "kaphan"),
        ("汽车", "cheche"),  # no characters that names are written with
        ("斯", "us"),
    ],
)
def test_what_is_no_spelling(word: str, name: str) -> None:
    assert sounding_alike([word], [name]) == {}


def test_a_name_and_a_word_have_few_likely_partners() -> None:
    """Where everything sounds like everything else, hardly anything is said."""
    words = ["".join((a, b)) for a in "保鲍波" for b in "拉腊罗"]
    names = ["paula", "polo", "pelle", "paul", "pole", "bella", "bolo"]
    found = sounding_alike(words, names)
    assert found
    assert all(len(own) <= 3 for own in found.values())
    assert all(sum(name in own for own in found.values()) <= 3 for name in names)


@given(
    st.lists(st.text(CHARACTERS[:60], min_size=1, max_size=6), max_size=6),
    st.lists(st.text("abcdehijklnoprstuwxyzéö'-", max_size=9), max_size=6),
)
def test_any_words_and_names_can_be_compared(words: list[str], names: list[str]) -> None:
    for word, own in sounding_alike(words, names).items():
        assert is_spelt(word)
        assert all(name in names and 0.75 <= likeness <= 1 for name, likeness in own.items())


def test_what_names_are_written_with() -> None:
    assert is_spelt("斯皮尔伯格")
    assert not is_spelt("斯")
    assert not is_spelt("汽车")
    assert not is_spelt("斯" * 9)
    assert not is_spelt("")
