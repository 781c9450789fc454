"""Surgery on sentences: what each kind of damage does, and where it finds no place."""

import random
from collections.abc import Callable

import pytest

from aligner.quality.planted.damage import clause_cut, half_cut, negation_changed, number_changed

Surgery = Callable[[str, random.Random], str | None]
SEEDS = range(20)


def results(surgery: Surgery, text: str) -> set[str | None]:
    return {surgery(text, random.Random(seed)) for seed in SEEDS}


@pytest.mark.parametrize(
    ("text", "some"),
    [
        ("The dam cost 300 yuan.", {"The dam cost 3000 yuan.", "The dam cost 30 yuan."}),
        ("It took two million workers.", {"It took five million workers.", "It took two billion workers."}),
        ("大坝耗资三百万元。", {"大坝耗资三千万元。", "大坝耗资三百亿元。"}),
        ("会议开了三年。", {"会议开了五年。", "会议开了九年。"}),
    ],
)
def test_a_number_becomes_another(text: str, some: set[str]) -> None:
    found = results(number_changed, text)
    assert text not in found
    assert some <= found


@pytest.mark.parametrize("text", ["There is nothing here.", "这里什么也没有。", "一切都好。"])
def test_no_number_no_change(text: str) -> None:
    assert results(number_changed, text) == {None}


def test_half_of_a_long_sentence_goes() -> None:
    english = (
        "The library closed early that winter because the roof leaked, "
        "and nobody had found the money for a new one yet."
    )
    chinese = "那年冬天图书馆提前闭馆，因为屋顶漏水，而修新屋顶的钱一直没有着落，馆长为此十分着急。"
    assert results(half_cut, english + " It was cold.") == {
        "The library closed early that winter because the roof leaked, and",
        "The library closed early that winter because the roof leaked, and.",
    }
    assert results(half_cut, chinese) == {
        "那年冬天图书馆提前闭馆，因为屋顶漏水，而修",
        "那年冬天图书馆提前闭馆，因为屋顶漏水，而修。",
    }
    assert results(half_cut, "It was cold.") == {None}


def test_one_clause_of_the_middle_goes() -> None:
    text = "那年冬天图书馆提前闭馆，因为屋顶漏水得厉害，而修新屋顶的钱一直没有着落，馆长为此十分着急。"
    assert results(clause_cut, text) == {
        text.replace("因为屋顶漏水得厉害，", ""),
        text.replace("而修新屋顶的钱一直没有着落，", ""),
    }
    assert results(clause_cut, "屋顶漏水，很冷。") == {None}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The door was not locked.", {"The door was locked.", "The door was not locked.".replace(" not", "")}),
        ("The door was locked.", {"The door was not locked."}),
        ("门是锁着的。", {"门不是锁着的。"}),
        ("门并非锁着。", {"门是锁着。"}),
        ("他们没有回信。", {"他们有回信。"}),
        ("Snow fell.", {None}),
    ],
)
def test_negations(text: str, expected: set[str | None]) -> None:
    assert results(negation_changed, text) == expected
