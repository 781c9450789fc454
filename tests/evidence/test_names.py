"""Names by their romanisation and by their sound, in one piece or cut."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from aligner.evidence.names import name_initials, names, names_by_sound
from aligner.evidence.tokens import chinese_tokens


def found(chinese: str, *english: str) -> dict[str, dict[str, float]]:
    """What a Chinese sentence and these English names have in common; a name is its own key."""
    return names_by_sound([chinese_tokens(chinese)], {name: name for name in english})


@pytest.mark.parametrize(
    ("name", "spellings"),
    [
        ("王小明", {"wangxiaom": 1.0, "xiaom": 0.7, "wang": 0.6}),
        # As pinyin is written where a syllable begins with a vowel: Tai'an, Jian'an.
        ("泰安", {"taian": 1.0, "tai'an": 1.0, "tai": 0.6}),
        ("李建安", {"lijian'an": 1.0, "jian'an": 0.7}),
        ("王", {"wang": 0.6}),
        ("water", {}),
        ("一二三四五", {}),
    ],
)
def test_romanisations(name: str, spellings: dict[str, float]) -> None:
    assert spellings.items() <= dict(names(name)).items()
    assert bool(spellings) == bool(list(names(name)))


@settings(deadline=None)
@given(st.text(st.characters(min_codepoint=0x4E00, max_codepoint=0x9FFF), min_size=1, max_size=5))
def test_initials_of_names(key: str) -> None:
    initials = name_initials(key)
    for spelling, _ in names(key):
        assert {spelling[:1], spelling[:2]} & initials


def test_foreign_names_meet_by_their_sound() -> None:
    assert found("贾斯廷说他不喜欢。", "justin", "atlanta") == {"贾斯廷": {"justin": 0.97}}


def test_what_the_dictionary_has_is_no_name_by_its_sound() -> None:
    """书本 is no Sue Ben, and 伦敦 needs no sound to be London."""
    assert found("他在伦敦买书本。", "london", "benson") == {}


@pytest.mark.parametrize(
    ("chinese", "name"), [("导演桑切兹于是离开。", "sanchez"), ("祁望北", "wangbei"), ("布赖恩·伦弗洛说", "renfroe")]
)
def test_a_name_that_was_cut_in_pieces_is_found_as_a_whole(chinese: str, name: str) -> None:
    pieces = found(chinese, name, "abernathy")
    assert pieces
    assert all(0.7 <= own[name] <= 1 for own in pieces.values())
    assert all("abernathy" not in own for own in pieces.values())


def test_a_mark_stands_between_names() -> None:
    """What is not written without a gap is not one name: 桑切 and 兹 apart are no Sanchez."""
    assert "sanchez" not in found("桑切、兹瓦", "sanchez").get("兹瓦", {})


@given(
    st.lists(st.text("王小明桑切兹伦弗洛·，说a1", max_size=10), max_size=3),
    st.lists(st.text("abcdefgnosz", min_size=1)),
)
def test_any_words_can_be_asked_about(chinese: list[str], english: list[str]) -> None:
    rows = [chinese_tokens(text) for text in chinese]
    keys = {token.key for row in rows for token in row}
    for key, own in names_by_sound(rows, {name: name for name in english}).items():
        assert key in keys
        assert all(name in english and 0 < strength <= 1 for name, strength in own.items())
