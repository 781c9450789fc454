"""Damaged beads to learn from: what is left over is known because it was made so."""

from aligner.alignment.gold import GoldPair
from aligner.quality.adequacy.examples import (
    CHINESE_LEFT,
    ENGLISH_LEFT,
    UNRELATED,
    Sides,
    beside_strangers,
    damaged,
    full_beads,
)

BEADS: list[Sides] = [
    (
        (f"第{n}座水库的大坝高四十米，因为山谷很窄，而且两岸都是岩石，所以没有花很多钱。", f"它在{n}月完工。"),
        (
            f"The dam of reservoir number {n} is forty metres high, because the valley is narrow, and since both banks "
            "are rock, it did not cost much.",
            f"It was finished in month {n}.",
        ),
    )
    for n in range(2, 12)
]


def size(sentences: tuple[str, ...]) -> int:
    return sum(map(len, sentences))


def test_what_is_left_over_stands_on_the_side_that_is_longer_than_it_was_worth() -> None:
    kinds = set()
    for bead in damaged(BEADS, 1):
        kinds.add(bead.kind)
        (chinese, english), (was_c, was_e) = bead.sides, BEADS[bead.place]
        if bead.kind == CHINESE_LEFT:
            assert (size(english) < size(was_e) and chinese == was_c) or (size(chinese) > size(was_c))
        elif bead.kind == ENGLISH_LEFT:
            assert (size(chinese) < size(was_c) and english == was_e) or (size(english) > size(was_e))
        else:
            assert chinese == was_c
            assert english in [e for _, e in BEADS if e != was_e]
    assert kinds == {CHINESE_LEFT, ENGLISH_LEFT, UNRELATED}


def test_the_same_seed_gives_the_same_damage() -> None:
    assert list(damaged(BEADS, 3)) == list(damaged(BEADS, 3)) != list(damaged(BEADS, 4))


def test_strangers_are_never_the_own_counterpart() -> None:
    for (chinese, stranger_e), (stranger_c, english) in beside_strangers(BEADS, 1):
        assert (chinese, stranger_e) not in BEADS
        assert (stranger_c, english) not in BEADS


def test_null_beads_and_beads_with_known_defects_are_left_out() -> None:
    beads = (((0,), (0,)), ((1,), ()), ((2,), (1,)))
    text = GoldPair("t", ("桥。", "河。", "海。"), ("Bridge.", "Sea!"), beads, True, unsound=frozenset(beads[2:]))
    assert full_beads(text) == [(("桥。",), ("Bridge.",))]
