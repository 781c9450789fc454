"""The gold of stories and articles: what the README of the corpora says of it, beads that tile both sides."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from aligner.alignment.gold import GoldPair, read_gold
from aligner.documents.lines.script import script_of

CORPORA = Path(__file__).parents[2] / "corpora"
README = (CORPORA / "README.md").read_text(encoding="utf-8")
SETS = {
    name: {text.name.split("/")[-1]: text for text in read_gold(CORPORA / name)} for name in ("stories", "articles")
}
TEXTS = {text.name: text for texts in SETS.values() for text in texts.values()}


@pytest.fixture(params=sorted(TEXTS))
def text(request: pytest.FixtureRequest) -> GoldPair:
    return TEXTS[request.param]


@pytest.mark.parametrize("name", SETS)
def test_the_readme_counts_sentences_and_beads_as_they_are(name: str) -> None:
    section = README.partition(f"## {name.capitalize()}\n")[2].partition("\n## ")[0]
    rows = re.findall(r"^\| `([a-z-]+)` \|.*\| (\d+) / (\d+) \| (\d+) \|$", section, re.MULTILINE)
    counted = {text: (len(t.source), len(t.target), len(t.beads)) for text, t in SETS[name].items()}
    assert {text: tuple(map(int, counts)) for text, *counts in rows} == counted


def test_beads_tile_both_sides_and_nulls_hold_one_sentence(text: GoldPair) -> None:
    assert [i for source, _ in text.beads for i in source] == list(range(len(text.source)))
    assert [j for _, target in text.beads for j in target] == list(range(len(text.target)))
    assert all((source and target) or len(source) + len(target) == 1 for source, target in text.beads)


def test_every_line_is_a_sentence_of_its_language(text: GoldPair) -> None:
    assert [line for line in text.source if script_of(line) != "zh" and re.search(r"[A-Za-z]{4}", line)] == []
    assert [line for line in text.target if script_of(line) == "zh"] == []
    assert [line for line in (*text.source, *text.target) if line != line.strip() or "  " in line] == []
