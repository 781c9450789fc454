"""The lexicon that a batch teaches."""

from __future__ import annotations

import math
import pickle
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from aligner.evidence import learnt as module
from aligner.evidence.learnt import Lesson, Lessons, learn


def entropy(counts: list[int]) -> float:
    total = sum(counts)
    return -sum(c / total * math.log(c / total) for c in counts if c > 0) if total else 0.0


def textbook(n: int, c: int, e: int, total: int) -> float:
    """G² of Dunning (1993), written with entropies: 2 N (H(rows) + H(columns) − H(cells))."""
    cells = [n, c - n, e - n, total - c - e + n]
    return 2 * total * (entropy([c, total - c]) + entropy([e, total - e]) - entropy(cells))


@given(st.integers(0, 60), st.integers(0, 60), st.integers(0, 60), st.integers(0, 200))
def test_the_ratio_is_the_textbooks(both: int, only_c: int, only_e: int, neither: int) -> None:
    n, c, e, total = both + 1, both + 1 + only_c, both + 1 + only_e, both + 1 + only_c + only_e + neither
    counts = [np.array([float(x)]) for x in (n, c, e)]
    ratio, strength = module._associations(counts[0], counts[1], counts[2], float(total))
    assert strength[0] == pytest.approx(max(n / c, n / e))
    if n > 3 * c * e / total:
        assert ratio[0] == pytest.approx(textbook(n, c, e, total), abs=1e-6)
    else:
        assert ratio[0] == 0


TOWNS = {"甪砼": "Frobnik", "骉淼": "Quuxine", "犇羴": "Zarvolia", "嘂龘": "Wexholm", "靐畾": "Plimburg"}
DEEDS = [
    ("开了会", "held a meeting"),
    ("下了雪", "had snow"),
    ("建了桥", "built a bridge"),
    ("办了展览", "put on a show"),
    ("种了树", "planted trees"),
    ("修了路", "mended roads"),
    ("收了税", "raised taxes"),
    ("选了市长", "chose a mayor"),
]
CORPUS = [
    (f"在{town}，人们{deed}。", f"In {name} people {done}.", 0.9)
    for town, name in TOWNS.items()
    for deed, done in DEEDS
]


def test_invented_names_are_learnt() -> None:
    found = learn(CORPUS)
    for town, name in TOWNS.items():
        parts = [key for key in found if set(key) & set(town)]
        assert parts
        for key in parts:
            stems = {english: s for english, s in found[key].items() if english[:5] == name.lower()[:5]}
            assert stems
            assert max(found[key].values()) == max(stems.values()) > 0.8
    others = {name.lower()[:5] for name in TOWNS.values()}
    rest = {key: row for key, row in found.items() if not set(key) & set("".join(TOWNS))}
    assert rest
    assert not any(english[:5] in others for row in rest.values() for english in row)


def test_strengths_lie_between_nothing_and_one() -> None:
    assert all(0 < s <= 1 for row in learn(CORPUS).values() for s in row.values())


def test_what_stands_everywhere_is_not_learnt() -> None:
    found = learn(CORPUS)
    assert "people" not in {e for row in found.values() for e in row}
    assert "人们" not in found


def test_numbers_are_not_learnt() -> None:
    pairs = [(f"第{k}天在甪砼下了{k}场雪。", f"Day {k}: Frobnik had {k} snows.", 1.0) for k in range(2, 30)]
    assert all(key[0] not in "#§" and all(e[0] not in "#§" for e in row) for key, row in learn(pairs).items())


def test_order_does_not_matter_to_what_is_learnt() -> None:
    forward, backward = learn(CORPUS), learn(CORPUS[::-1])
    assert {k: dict(v) for k, v in forward.items()} == {k: dict(v) for k, v in backward.items()}


def test_what_is_said_again_and_again_teaches_no_more_than_once() -> None:
    legal = ("本协议一式两份，双方各执一份。", "Done in duplicate, each Party keeping one copy hereof.", 0.95)
    assert learn([*CORPUS, *[legal] * 30]) == learn([*CORPUS, legal])
    assert learn(CORPUS * 3) == learn(CORPUS)


def test_of_beads_that_say_the_same_the_surest_counts() -> None:
    doubtful = [(c, e, 0.1) for c, e, _ in CORPUS]
    assert learn([*doubtful, *CORPUS, *doubtful]) == learn(CORPUS)


CUT = st.lists(st.integers(0, len(CORPUS)), max_size=4).map(lambda cuts: [0, *sorted(cuts), len(CORPUS)])


@given(CUT, st.randoms())
def test_lessons_teach_what_their_beads_teach_at_once_in_whatever_order_they_come(cuts: list[int], dice: Any) -> None:
    lessons = Lessons()
    parts = [(f"{k}", CORPUS[a:b]) for k, (a, b) in enumerate(zip(cuts, cuts[1:]))]
    dice.shuffle(parts)
    for name, part in parts:
        lessons.add(name, Lesson.of(part))
    assert len(lessons) == len(parts)
    assert "0" in lessons
    assert lessons.learnt() == learn(CORPUS)


def test_the_words_are_looked_at_in_parts(monkeypatch: pytest.MonkeyPatch) -> None:
    found = learn(CORPUS)
    monkeypatch.setattr(module, "_ROWS", 3)
    assert learn(CORPUS) == found


def test_a_lesson_may_be_sent_between_processes() -> None:
    lessons = Lessons()
    lessons.add("x", pickle.loads(pickle.dumps(Lesson.of(CORPUS))))
    assert lessons.learnt() == learn(CORPUS)


def test_no_lesson_teaches_nothing() -> None:
    assert Lessons().learnt() == {}


def test_unsure_pairs_teach_less() -> None:
    assert learn([(c, e, 0.05) for c, e, _ in CORPUS]) == {}


@pytest.mark.parametrize("pairs", [[], [("", "", 1.0)], [("桥。", "", 1.0)], [("桥。", "Bridge.", 1.0)]])
def test_too_little_to_learn_from(pairs: list[tuple[str, str, float]]) -> None:
    assert learn(pairs) == {}
