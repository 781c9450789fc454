"""Planted troubles: the same for the same seed, and known through and through."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import pytest

from aligner.alignment.gold import GoldPair
from aligner.alignment.planting import planted

LONG = GoldPair(
    "long",
    tuple(f"第{k}句。" for k in range(900)),
    tuple(f"Sentence {k}." for k in range(900)),
    tuple(((k, k + 1, k + 2),) * 2 for k in range(0, 900, 3)),
    True,
)
PLAIN = GoldPair("plain", LONG.source, LONG.target, tuple(((k,), (k,)) for k in range(900)), True)
TURNED = GoldPair("turned", LONG.target, LONG.source, PLAIN.beads, False)
STRANGERS = [GoldPair("other", ("陌生人。",), ("A stranger.",), (((0,), (0,)),), True)]


def tiles(text: GoldPair) -> None:
    assert [x for s, _ in text.beads for x in s] == list(range(len(text.source)))
    assert [y for _, t in text.beads for y in t] == list(range(len(text.target)))
    assert all(s or t for s, t in text.beads)


@pytest.mark.parametrize("text", [LONG, PLAIN, TURNED], ids=lambda t: t.name)
@pytest.mark.parametrize("layout", [False, True])
def test_beads_tile_and_the_making_is_repeatable(text: GoldPair, layout: bool) -> None:
    first = planted(text, 1, STRANGERS, layout)
    tiles(first)
    assert first == planted(text, 1, STRANGERS, layout)
    assert first.beads != planted(text, 2, STRANGERS, layout).beads
    assert first.chinese_first == text.chinese_first
    assert "planted" in first.name
    assert first.origin == text.origin == text.name


def test_what_is_planted_does_not_hang_on_the_texts_name() -> None:
    called_otherwise = replace(PLAIN, name="another folder/plain")
    assert planted(called_otherwise, 1, STRANGERS).source == planted(PLAIN, 1, STRANGERS).source


def test_every_sentence_is_the_texts_own_or_a_strangers() -> None:
    found = planted(PLAIN, 3, STRANGERS)
    for side, own, strange in ((found.source, PLAIN.source, "陌生人。"), (found.target, PLAIN.target, "A stranger.")):
        kept = [s for s in side if s != strange]
        assert kept == [s for s in own if s in set(kept)]
        assert 0 < side.count(strange) < 60
        assert 800 < len(kept) < 900


@pytest.mark.parametrize(("text", "chinese"), [(PLAIN, 0), (TURNED, 1)])
def test_strangers_come_in_the_language_of_their_side(text: GoldPair, chinese: int) -> None:
    sides = (planted(text, 5, STRANGERS).source, planted(text, 5, STRANGERS).target)
    assert "陌生人。" in sides[chinese]
    assert "A stranger." not in sides[chinese]
    assert "A stranger." in sides[1 - chinese]


def test_full_beads_are_gold_beads_and_what_was_cut_leaves_nulls() -> None:
    found = planted(PLAIN, 4)
    wanted = dict(zip(PLAIN.source, PLAIN.target))
    for s, t in found.beads:
        if s and t:
            assert [wanted[found.source[x]] for x in s] == [found.target[y] for y in t]
    kinds = Counter((len(s), len(t)) for s, t in found.beads)
    assert kinds[1, 0] + kinds[0, 1] == 2 * 900 - len(found.source) - len(found.target)
    assert set(kinds) == {(1, 1), (1, 0), (0, 1)}
    assert min(kinds.values()) > 5


def test_paragraphs_never_fall_and_links_move_forward() -> None:
    texts = [planted(PLAIN, seed, STRANGERS, layout=True) for seed in range(8)]
    for text in texts:
        assert text.paragraphs is not None
        for numbers, side in zip(text.paragraphs, (text.source, text.target)):
            assert len(numbers) == len(side)
            assert list(numbers) == sorted(numbers)
        for s, t in text.links:
            assert s in text.paragraphs[0]
            assert t in text.paragraphs[1]
    assert len({bool(text.links) for text in texts}) == 2
    assert planted(PLAIN, 1).paragraphs is None


def test_the_sample_corpora_can_be_planted(gold: list[GoldPair]) -> None:
    for text in gold:
        for seed in (1, 2):
            tiles(planted(text, seed, gold, layout=True))
