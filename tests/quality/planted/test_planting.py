"""Gold with known defects: what is damaged is known, and everything else stays as it was."""

import pytest

from aligner.alignment.gold import GoldPair
from aligner.quality.planted.planting import KINDS, damaged, turned

CHINESE = "第{n}座水库建于19{n:02}年，坝高四十米，因为山谷很窄，而且两岸都是岩石，所以没有花很多钱。"
ENGLISH = (
    "Reservoir number {n} was built in 19{n:02}, its dam is forty metres high, because the valley is narrow, "
    "and since both banks are rock, it did not cost much."
)


def gold(count: int = 100) -> GoldPair:
    source = tuple(CHINESE.format(n=n) for n in range(count))
    target = tuple(ENGLISH.format(n=n) for n in range(count))
    return GoldPair("dams", source, target, tuple(((n,), (n,)) for n in range(count)), True)


@pytest.mark.parametrize("text", [gold(), turned(gold())], ids=["zh-en", "en-zh"])
def test_one_in_ten_and_every_kind_in_turn(text: GoldPair) -> None:
    found = damaged(text, 1)
    kinds = [defect.kind for defect in found.defects]
    assert len(kinds) == 10
    assert set(kinds) == set(KINDS)


def test_the_same_seed_gives_the_same_damage() -> None:
    assert damaged(gold(), 3) == damaged(gold(), 3) != damaged(gold(), 4)


def test_what_is_not_named_is_untouched() -> None:
    text = gold()
    found = damaged(text, 2)
    touched = {i for defect in found.defects for i in defect.source}
    clean = [(s, t) for s, t in found.text.beads if s and t and not touched & set(s)]
    assert len(clean) == 100 - sum(defect.kind != "added" for defect in found.defects)
    for (i,), (j,) in clean:
        n = int(found.text.source[i][1 : found.text.source[i].index("座")])
        assert found.text.target[j] == ENGLISH.format(n=n)


def test_each_kind_leaves_what_it_says() -> None:
    found = damaged(gold(), 1)
    source, target = found.text.source, found.text.target
    for defect, (was_source, was_target) in zip(found.defects, found.before, strict=True):
        old = [source[i] for i in defect.source]
        new = [target[j] for j in defect.target]
        if defect.kind == "added":
            assert (old, was_source, was_target) == ([], "", "")
            assert len(new) == 1
            continue
        assert old == [was_source]
        if defect.kind == "deleted":
            assert new == []
        elif defect.kind == "untranslated":
            assert new == old
        else:
            assert len(new) == 1
            assert new != [was_target]


def test_strangers_come_from_other_texts() -> None:
    other = GoldPair("poem", ("床前。",), ("Before my bed.",), (((0,), (0,)),), True)
    found = damaged(gold(), 1, [gold(), other])
    added = [d for d in found.defects if d.kind == "added"]
    assert {found.text.target[j] for d in added for j in d.target} == {"Before my bed."}


def test_turned_twice_is_the_same() -> None:
    assert turned(turned(gold())) == gold()
    assert turned(gold()).chinese == gold().chinese
