"""The sample corpora: what their README lists, gold that fits together, documents that come out as it says."""

from __future__ import annotations

import json
import re
from ast import literal_eval
from pathlib import Path
from typing import Any

import pytest

from aligner.documents import read
from aligner.documents.preparation import prepare, prepare_pair
from aligner.model import Document, Layout, ParallelDocument
from aligner.segments import segment
from aligner.settings import Settings

CORPORA = Path(__file__).parents[2] / "corpora"
GOLD = CORPORA / "gold"
README = (CORPORA / "README.md").read_text(encoding="utf-8")
SETTINGS = Settings()

SAMPLES: dict[str, tuple[Layout, tuple[str, ...]]] = {
    "energy-communique": ("separate", ("energy-communique.zh.txt", "energy-communique.en.txt")),
    "polar-statement": ("sequential", ("polar-statement.txt",)),
    "rail-treaty": ("separate", ("rail-treaty.zh-TW.docx", "rail-treaty.en.docx")),
    "sensor-manual": ("separate", ("sensor-manual.zh.md", "sensor-manual.en.md")),
    "water-charter": ("glued", ("water-charter.txt",)),
}
SHELVES = ("src", "tgt", "gold", "furniture")


def gold_lines(shelf: str, name: str) -> list[str]:
    path = GOLD / shelf / name
    return path.read_text(encoding="utf-8").splitlines() if path.exists() else []


def gold_beads(name: str) -> list[tuple[list[int], list[int]]]:
    pairs = [line.split(":") for line in gold_lines("gold", f"{name}.align")]
    return [(literal_eval(source), literal_eval(target)) for source, target in pairs]


def prepared(name: str) -> ParallelDocument:
    documents = [read(CORPORA / file, SETTINGS) for file in SAMPLES[name][1]]
    parallel = prepare(documents[0], SETTINGS) if len(documents) == 1 else prepare_pair(*documents, SETTINGS)
    assert isinstance(parallel, ParallelDocument)
    return parallel


@pytest.fixture(scope="module", params=sorted(SAMPLES))
def sample(request: pytest.FixtureRequest) -> tuple[str, ParallelDocument]:
    return request.param, prepared(request.param)


def test_every_sample_gives_exactly_the_segments_of_its_gold(sample: tuple[str, ParallelDocument]) -> None:
    name, parallel = sample
    assert segment(parallel.source, SETTINGS).texts == gold_lines("src", name)
    assert segment(parallel.target, SETTINGS).texts == gold_lines("tgt", name)


def test_every_sample_gives_exactly_the_furniture_of_its_gold(sample: tuple[str, ParallelDocument]) -> None:
    name, parallel = sample
    pieces = sorted((*parallel.source.furniture, *parallel.target.furniture), key=lambda piece: piece.line)
    assert [piece.text for piece in pieces] == gold_lines("furniture", name)


def test_every_sample_shows_its_layout_and_languages(sample: tuple[str, ParallelDocument]) -> None:
    name, parallel = sample
    assert parallel.layout == SAMPLES[name][0]
    assert parallel.source.lang == ("zh-TW" if name == "rail-treaty" else "zh-CN")
    assert parallel.target.lang.startswith("en")


def test_the_sample_without_a_counterpart_is_one_english_text() -> None:
    document = prepare(read(CORPORA / "harbour-report.txt", SETTINGS), SETTINGS)
    assert isinstance(document, Document)
    assert document.lang.startswith("en")
    assert document.furniture == ()
    assert 35 <= len(segment(document, SETTINGS).segments) <= 45


@pytest.mark.parametrize("name", sorted(SAMPLES))
def test_the_beads_of_the_gold_tile_both_sides(name: str) -> None:
    beads = gold_beads(name)
    assert [i for source, _ in beads for i in source] == list(range(len(gold_lines("src", name))))
    assert [j for _, target in beads for j in target] == list(range(len(gold_lines("tgt", name))))
    assert all((source and target) or len(source) + len(target) == 1 for source, target in beads)


@pytest.mark.parametrize("name", sorted(SAMPLES))
def test_the_null_beads_are_those_of_the_readme_and_the_defects(name: str) -> None:
    table = re.search(rf"^\| `{name}` \|([^|]*)\|([^|]*)\|$", README, re.MULTILINE)
    known = [cell.strip() for cell in table.groups() if cell.strip()] if table else []
    if name == "sensor-manual":
        known = [
            defect["source_text"] + defect["target_text"]
            for defect in defects()
            if not defect["source"] or not defect["target"]
        ]
    nulls = [bead for bead in gold_beads(name) if not bead[0] or not bead[1]]
    texts = [
        "".join([*(gold_lines("src", name)[i] for i in source), *(gold_lines("tgt", name)[j] for j in target)])
        for source, target in nulls
    ]
    assert sorted(texts) == sorted(known)


def defects() -> list[dict[str, Any]]:
    listed: list[dict[str, Any]] = json.loads((CORPORA / "sensor-manual.defects.json").read_text(encoding="utf-8"))[
        "defects"
    ]
    return listed


def test_the_defects_are_those_of_the_readme() -> None:
    ids = [defect["id"] for defect in defects()]
    assert ids == re.findall(r"^\| (D\d\d) \|", README, re.MULTILINE)
    assert len(set(ids)) == len(ids)


def test_the_unsound_beads_are_those_of_the_defects() -> None:
    unsound = gold_lines("gold", "sensor-manual.unsound")
    assert unsound == [f"{defect['source']}:{defect['target']}" for defect in defects()]


@pytest.mark.parametrize("defect", defects(), ids=lambda defect: defect["id"])
def test_a_defect_names_beads_and_words_that_exist(defect: dict[str, Any]) -> None:
    source = [gold_lines("src", "sensor-manual")[i] for i in defect["source"]]
    target = [gold_lines("tgt", "sensor-manual")[j] for j in defect["target"]]
    assert defect["source_text"] == "".join(source)
    assert defect["target_text"] == " ".join(target)
    assert defect["source_words"] or defect["target_words"]
    assert all(words in defect["source_text"] for words in defect["source_words"])
    assert all(words in defect["target_text"] for words in defect["target_words"])
    assert (defect["source"], defect["target"]) in gold_beads("sensor-manual")


def test_the_corpora_hold_what_the_readme_lists_and_nothing_else() -> None:
    listed = {
        file
        for row in re.findall(r"^\| (`[^|]*) \|", README, re.MULTILINE)
        for file in re.findall(r"`([\w.-]+\.\w+)`", row)
    }
    samples = {file for _, files in SAMPLES.values() for file in files} | {"harbour-report.txt"}
    assert listed == samples
    files = {path.relative_to(CORPORA).as_posix() for path in CORPORA.rglob("*") if path.is_file()}
    # `test_translations.py` looks at these.
    files = {file for file in files if not file.startswith(("stories/", "articles/"))}
    assert "`sensor-manual.defects.json`" in README
    gold = {
        f"gold/{shelf}/{name}{'.align' if shelf == 'gold' else ''}"
        for shelf in SHELVES
        for name in SAMPLES
        if shelf != "furniture" or gold_lines("furniture", name)
    }
    assert "`gold/gold/sensor-manual.unsound`" in README
    assert files == samples | gold | {"README.md", "sensor-manual.defects.json", "gold/gold/sensor-manual.unsound"}


@pytest.mark.parametrize("name", sorted(SAMPLES))
def test_the_readme_counts_the_segments_of_the_gold(name: str) -> None:
    row = next(line for line in README.splitlines() if line.startswith(f"| `{SAMPLES[name][1][0]}`"))
    assert row.endswith(f"| {len(gold_lines('src', name))} / {len(gold_lines('tgt', name))} |")
