"""The stories' gold: what the README of the corpora says of it, beads that tile both sides."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from aligner.alignment.gold import GoldPair, read_gold
from aligner.documents.script import script_of

CORPORA = Path(__file__).parents[2] / "corpora"
README = (CORPORA / "README.md").read_text(encoding="utf-8").partition("## Stories")[2]
STORIES = {story.name.split("/")[-1]: story for story in read_gold(CORPORA / "stories")}


@pytest.fixture(params=sorted(STORIES))
def story(request: pytest.FixtureRequest) -> GoldPair:
    return STORIES[request.param]


def test_the_readme_counts_sentences_and_beads_as_they_are() -> None:
    rows = re.findall(r"^\| `([a-z-]+)` \|.*\| (\d+) / (\d+) \| (\d+) \|$", README, re.MULTILINE)
    counted = {name: (len(s.source), len(s.target), len(s.beads)) for name, s in STORIES.items()}
    assert {name: tuple(map(int, counts)) for name, *counts in rows} == counted


def test_beads_tile_both_sides_and_nulls_hold_one_sentence(story: GoldPair) -> None:
    assert [i for source, _ in story.beads for i in source] == list(range(len(story.source)))
    assert [j for _, target in story.beads for j in target] == list(range(len(story.target)))
    assert all((source and target) or len(source) + len(target) == 1 for source, target in story.beads)


def test_every_line_is_a_sentence_of_its_language(story: GoldPair) -> None:
    assert all(script_of(line) == "zh" for line in story.source)
    assert all(script_of(line) == "en" for line in story.target)
    assert [line for line in (*story.source, *story.target) if line != line.strip() or "  " in line] == []
