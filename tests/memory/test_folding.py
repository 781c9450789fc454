"""Normalised and folded texts."""

from __future__ import annotations

from functools import lru_cache

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aligner.evidence import chinese_words
from aligner.memory.folding import folded, folded_words, neighbour, normalised


@pytest.mark.parametrize(
    ("text", "result"),
    [
        ("網絡安全", "网络安全"),
        ("網絡Security（２０２４）", "网络security(2024)"),
        ("乾隆年間乾燥", "乾隆年间干燥"),
        ("İstanbul", "İstanbul"),
        ("　Ａ，Ｂ", " a,b"),
        ("", ""),
    ],
)
def test_folded(text: str, result: str) -> None:
    assert folded(text) == result


@given(st.text())
def test_folding_keeps_offsets_and_is_idempotent_in_length(text: str) -> None:
    assert len(folded(text)) == len(text)


@given(st.lists(st.text("網絡Ａ２ｂ X。，", max_size=6), min_size=1, max_size=5))
def test_a_batch_folds_letters_and_digits_alike(texts: list[str]) -> None:
    def plain(text: str) -> str:
        return "".join(filter(str.isalnum, text))

    pieces = folded_words(texts, "\x1e").split("\x1e")
    assert [plain(piece) for piece in pieces] == [plain(folded(text)) for text in texts]


@pytest.mark.parametrize(
    ("one", "other", "equal"),
    [("a  b\n", "a b", True), ("e\u0301", "é", True), ("a b", "ab", False), ("網", "网", False), ("A", "a", False)],
)
def test_normalised(one: str, other: str, equal: bool) -> None:
    assert (normalised(one) == normalised(other)) is equal
    assert (neighbour(one) == neighbour(other)) is equal


def test_no_neighbour() -> None:
    assert neighbour("") == neighbour(None) == 0 != neighbour("网")


def test_a_text_that_changes_its_length_does_not_spoil_the_others(monkeypatch: pytest.MonkeyPatch) -> None:
    @lru_cache
    def longer(text: str) -> str:
        return text.replace("繁", "简简") if "\x1e" in text else text.replace("網", "网")

    monkeypatch.setattr("aligner.memory.folding.simplified", longer)
    assert folded_words(["網", "x", "繁", "絡"], "\x1e") == "网\x1ex\x1e繁\x1e絡"


def test_no_batch_is_kept() -> None:
    """A cache of single texts may be welcome; one of batches held a third of an import's memory."""
    before = chinese_words.simplified.cache_info().currsize
    folded_words(["網絡", "安全"], "\x1e")
    assert chinese_words.simplified.cache_info().currsize == before


@given(st.lists(st.text("網絡乾燥发髮x", max_size=6), min_size=1, max_size=5))
def test_a_batch_is_simplified_text_by_text(texts: list[str]) -> None:
    assert folded_words(texts, "\x1e").split("\x1e") == [folded(text) for text in texts]
