"""Gold texts aligned as a user would."""

from __future__ import annotations

import pytest

from aligner.alignment.evaluation import score
from aligner.alignment.gold import GoldPair
from aligner.alignment.trial import aligned_batch, divided
from aligner.settings import Settings


@pytest.mark.parametrize("parts", [1, 2, 3, 7])
def test_divided_texts_are_the_text_again(gold: list[GoldPair], parts: int) -> None:
    for text in gold:
        found = divided(text, parts)
        assert len({part.name for part in found}) == len(found) == parts
        assert tuple(s for part in found for s in part.source) == text.source
        assert tuple(t for part in found for t in part.target) == text.target
        assert max(len(p.beads) for p in found) - min(len(p.beads) for p in found) <= 1
        beads = []
        i = j = 0
        for part in found:
            assert part.chinese_first == text.chinese_first
            beads += [(tuple(x + i for x in s), tuple(y + j for y in t)) for s, t in part.beads]
            i, j = i + len(part.source), j + len(part.target)
        assert tuple(beads) == text.beads


def test_divided_where_a_part_begins_with_a_null() -> None:
    beads = (((0,), (0,)), ((1,), ()), ((2,), (1,)))
    text = GoldPair("t", ("一。", "二。", "三。"), ("One.", "Three."), beads, True, unsound=frozenset(beads[2:]))
    first, second, third = divided(text, 3)
    assert [part.unsound for part in (first, second, third)] == [set(), set(), {((0,), (0,))}]
    assert (second.source, second.target, second.beads) == (("二。",), (), (((0,), ()),))
    assert third.beads == (((0,), (0,)),)
    assert first.source == ("一。",)


@pytest.mark.parametrize(("encoder", "least"), [("none", 0.93), ("use", 0.95)])
def test_the_sample_corpora_come_out_right(gold: list[GoldPair], encoder: str, least: float) -> None:
    results = aligned_batch(gold, Settings(encoder=encoder))
    assert [text.name for text, _ in results] == [text.name for text in gold]
    for text, beads in results:
        assert [x for b in beads for x in b.source] == list(range(len(text.source)))
        assert [y for b in beads for y in b.target] == list(range(len(text.target)))
        assert all(0 <= b.confidence <= 1 for b in beads)
    found = score(results)
    assert found.strict.f1 > least
    assert found.lax.f1 > 0.98


def test_a_turned_text_gives_turned_beads(gold: list[GoldPair]) -> None:
    (text,) = divided(gold[1], 2)[:1]
    turned = GoldPair("turned", text.target, text.source, tuple((t, s) for s, t in text.beads), False)
    settings = Settings(encoder="none")
    ((_, forward),), ((_, backward),) = aligned_batch([text], settings), aligned_batch([turned], settings)
    assert [(b.target, b.source, b.confidence) for b in backward] == [
        (b.source, b.target, b.confidence) for b in forward
    ]
