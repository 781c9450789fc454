"""Planted clauses that stand in the neighbouring sentence."""

from __future__ import annotations

import pytest

from aligner.alignment.carrying import carried, carried_back, carried_on
from aligner.alignment.gold import GoldPair

ON = [
    (
        ("他十九岁来到港口，在一条旧船上做厨师。", "三年后他买下了它。"),
        ("他十九岁来到港口。", "在一条旧船上做厨师，三年后他买下了它。"),
    ),
    (
        ("He came to the port at nineteen, and he cooked on an old ship.", "Three years later he bought her."),
        ("He came to the port at nineteen.", "and he cooked on an old ship, Three years later he bought her."),
    ),
]
BACK = [
    (
        ("他十九岁来到港口。", "在一条旧船上做厨师，三年后买下了这条船。"),
        ("他十九岁来到港口，在一条旧船上做厨师。", "三年后买下了这条船。"),
    ),
    (
        ("He came to the port.", "He cooked on an old ship; three years later he bought her."),
        ("He came to the port; He cooked on an old ship.", "three years later he bought her."),
    ),
]


@pytest.mark.parametrize(("before", "after"), ON)
def test_the_last_clause_goes_on(before: tuple[str, str], after: tuple[str, str]) -> None:
    assert carried_on(*before) == after


@pytest.mark.parametrize(("before", "after"), BACK)
def test_the_first_clause_goes_back(before: tuple[str, str], after: tuple[str, str]) -> None:
    assert carried_back(*before) == after


@pytest.mark.parametrize(
    "pair",
    [
        ("他来了。", "她走了。"),
        ("He came, she said.", "Then he went, too."),
        ("价格是4,000元。", "他付了4,000元。"),
        ("“桥修好了，我们可以过河了。”", "“那就走吧，天快要黑了。”"),
    ],
)
def test_short_sentences_figures_and_quotations_stay(pair: tuple[str, str]) -> None:
    assert carried_on(*pair) is None
    assert carried_back(*pair) is None


def test_two_pairs_become_one_bead_and_no_sentence_is_lost() -> None:
    chinese = tuple(f"第{k}条船来到了这个港口，船长在岸上买了些水果。" for k in range(400))
    english = tuple(f"Ship number {k} came into the port, and the captain bought fruit ashore." for k in range(400))
    gold = GoldPair("ships", chinese, english, tuple(((k,), (k,)) for k in range(400)), True)
    text = carried(gold, 1)
    assert carried(gold, 1) == text != carried(gold, 2)
    joined = [(source, target) for source, target in text.beads if len(source) == 2]
    assert 2 <= len(joined) <= 14
    for source, target in text.beads:
        assert len(source) == len(target)
        changed = (text.source[source[0]] != chinese[source[0]], text.target[target[0]] != english[target[0]])
        assert sum(changed) == (len(source) == 2)  # on one side only
    assert [k for source, _ in text.beads for k in source] == list(range(400))
    assert [k for _, target in text.beads for k in target] == list(range(400))
