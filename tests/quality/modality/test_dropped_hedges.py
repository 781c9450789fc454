"""Hedges that are gone."""

import pytest

from aligner.quality.modality.dropped_hedges import dropped_hedges


@pytest.mark.parametrize(
    ("zh", "en", "words"),
    [
        ("此瓶可能是皇帝的礼品。", "The vase was a gift of the emperor.", ("可能是", "was a gift")),
        ("這場火災可能破壞了寺廟的屋頂。", "The fire destroyed the roof of the temple.", ("可能", "destroyed")),
        ("經理可能同意。", "The manager agreed.", ("可能", "agreed")),
        ("治疗前和治疗期间需要验血。", "Blood is tested before and possibly during treatment.", ("治疗", "possibly")),
    ],
)
def test_dropped(zh: str, en: str, words: tuple[str, str]) -> None:
    [(one, two)] = dropped_hedges(zh, en)
    assert (zh[one.start : one.end], en[two.start : two.end]) == words


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        ("此瓶可能是皇帝的礼品。", "The vase may have been a gift of the emperor."),
        ("此瓶可能是皇帝的礼品。", "Experts think that the vase was a gift of the emperor."),
        ("此瓶不可能是皇帝的礼品。", "The vase was a gift of somebody else."),
        ("尽可能保护环境。", "The environment is protected."),
        ("经理可能同意。", "The manager consulted the others."),
        ("大概是皇帝的礼品。", "It was probably a gift of the emperor."),
    ],
)
def test_kept(zh: str, en: str) -> None:
    assert not list(dropped_hedges(zh, en))
