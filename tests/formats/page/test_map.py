"""The map of the path."""

from __future__ import annotations

import re

from lxml import html

from aligner.formats.page.map import Step, drawn


def steps(*kinds: str) -> list[Step]:
    made, i, j = [], 0, 0
    for number, kind in enumerate(kinds, 1):
        source, target = kind != "addition", kind != "omission"
        made.append((kind, number, i, i + source, j, j + target, 0.2 if kind == "doubt" else 0.95))
        i, j = i + source, j + target
    return made


def test_the_line_runs_from_corner_to_corner() -> None:
    assert '<path class="sure" d="M0.0 0.0L160.0 160.0L320.0 320.0"/>' in drawn(steps("sure", "sure"), [])


def test_what_is_not_calm_links_to_its_row() -> None:
    made = drawn(steps("sure", "omission", "omission", "sure", "doubt", "addition"), [])
    assert re.findall(r'href="#u(\d+)"><title>([^:]*)', made) == [("2", "2–3"), ("5", "5"), ("6", "6")]
    assert len(html.fragment_fromstring(made, create_parent=True).xpath("//path")) == 6


def test_omissions_run_level_and_additions_straight_down() -> None:
    made = drawn(steps("sure", "omission", "addition", "sure"), [])
    assert 'class="omission" d="M106.7 106.7L213.3 106.7"' in made
    assert 'class="addition" d="M213.3 106.7L213.3 213.3"' in made


def test_a_moved_passage_is_a_dot() -> None:
    made = steps("sure", "omission", "sure", "addition")
    assert '<circle class="moved" cx="160.0" cy="266.7" r="5"/>' in drawn(made, [(1, 3)])


def test_a_long_text_stays_small_and_doubt_is_still_seen() -> None:
    kinds = ["sure", "likely"] * 10_000
    kinds[7_000] = "doubt"
    made = drawn(steps(*kinds), [])
    assert len(made) < 60_000
    assert 'href="#u7001"' in made


def test_nothing_at_all() -> None:
    assert "<svg" in drawn([], [])
