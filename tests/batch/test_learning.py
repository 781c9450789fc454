"""Words that one document teaches and another needs: what is learnt together, when, and when it is not done again."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from aligner import pipeline
from aligner.batch import Batch, Result
from aligner.batch.jobs import Task
from aligner.batch.learning import learnt_key, learnt_together, lesson_of
from aligner.batch.pairing import Job, documents_in, paired_by_name
from aligner.batch.results import LearntTogether
from aligner.settings import Settings

Put = Callable[..., Path]
Texts = dict[str, tuple[str, str]]
Run = Callable[..., dict[str, Result]]
FAST = Settings(encoder="none")

TOWNS = {"甪砼": "Frobnik", "骉淼": "Quuxine", "犇羴": "Zarvolia", "嘂龘": "Wexholm", "靐畾": "Plimburg"}
DEEDS = {
    "开了会": "held a meeting",
    "下了雪": "had snow",
    "建了桥": "built a bridge",
    "办了展览": "put on a show",
    "种了树": "planted trees",
    "修了路": "mended roads",
    "收了税": "raised taxes",
    "选了市长": "chose a mayor",
}
YEARBOOK = (
    "".join(f"在{town}，人们{deed}。\n" for town in TOWNS for deed in DEEDS),
    "".join(f"In {name} people {done}.\n" for name in TOWNS.values() for done in DEEDS.values()),
)
"""Forty lines from which anybody learns the names of five towns that no dictionary has."""
ITINERARY = ("犇羴。\n嘂龘。\n甪砼、骉淼。\n", "Zarvolia and Wexholm.\nFrobnik.\nQuuxine.\n")
"""Who does not know these names cannot tell which line goes with which."""


@pytest.fixture
def docs(put: Put) -> Path:
    return put(
        {
            "yearbook.zh.txt": YEARBOOK[0],
            "yearbook.en.txt": YEARBOOK[1],
            "itinerary.zh.txt": ITINERARY[0],
            "itinerary.en.txt": ITINERARY[1],
        }
    )


@pytest.fixture
def passes(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Names of the Chinese documents that a first pass has been over, in this process."""
    seen: list[str] = []
    real = pipeline.first_pass

    def first_pass(pair: pipeline.Prepared, settings: Settings) -> Any:
        seen.append(pair.source.document.name.split(".")[0])
        return real(pair, settings)

    monkeypatch.setattr(pipeline, "first_pass", first_pass)
    return seen


@pytest.fixture
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of its own for temporary files; the word cutter keeps a cache there too."""
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    return folder


def contents(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def times(folder: Path) -> dict[str, int]:
    return {name: (folder / name).stat().st_mtime_ns for name in contents(folder)}


def beads(folder: Path, name: str) -> list[str]:
    return (folder / f"{name}.align").read_text(encoding="utf-8").splitlines()


def report(folder: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((folder / "report.json").read_text(encoding="utf-8"))
    return found


def test_what_one_document_teaches_helps_in_another(docs: Path, batch: Run, tmp_path: Path) -> None:
    right = ["[0, 1]:[0]", "[2]:[1, 2]"]
    batch(docs, tmp_path / "alone", formats=("align", "json"))
    assert beads(tmp_path / "alone", "itinerary") != right
    batch(docs, tmp_path / "together", formats=("align", "json"), learn_together=True)
    assert beads(tmp_path / "together", "itinerary") == right
    assert beads(tmp_path / "together", "yearbook") == beads(tmp_path / "alone", "yearbook")
    assert report(tmp_path / "together")["learnt_together"]["pairs"] == 2
    assert "learnt_together" not in report(tmp_path / "alone")
    page = (tmp_path / "together" / "report.html").read_text(encoding="utf-8")
    assert "pairs learnt from" in page
    for name in ("itinerary", "yearbook"):
        data = json.loads((tmp_path / "together" / f"{name}.json").read_text(encoding="utf-8"))
        assert " learnt=2:" in data["signature"]


def test_any_number_of_processes_gives_the_same_bytes_and_leaves_nothing(
    docs: Path, put: Put, texts: Texts, batch: Run, tmp_path: Path, temporary: Path
) -> None:
    put({"both.txt": texts["glued"][0], "alone.txt": texts["smoking"][0], "empty.txt": ""})
    one = batch(docs, tmp_path / "one", formats=("json", "tmx"), learn_together=True)
    two = batch(docs, tmp_path / "two", formats=("json", "tmx"), learn_together=True, processes=2)
    assert one == two
    assert contents(tmp_path / "one") == contents(tmp_path / "two")
    assert report(tmp_path / "one")["learnt_together"]["pairs"] == 3, "two by name, and one that holds both languages"
    assert not list(temporary.glob("aligner-*"))


def test_a_second_run_does_nothing_not_even_the_first_pass(
    docs: Path, put: Put, texts: Texts, batch: Run, tmp_path: Path, passes: list[str]
) -> None:
    put({"alone.txt": texts["smoking"][0], "both.txt": texts["glued"][1]})
    first, before = batch(docs, learn_together=True), times(tmp_path / "out")
    assert sorted(passes) == ["both", "itinerary", "yearbook"]
    passes.clear()
    assert batch(docs, learn_together=True) == first
    assert times(tmp_path / "out") == before
    assert passes == []


@pytest.mark.parametrize("change", ["changed", "new", "gone"])
def test_one_document_renews_all(docs: Path, put: Put, texts: Texts, batch: Run, tmp_path: Path, change: str) -> None:
    put({"both.txt": texts["glued"][0]})
    first = batch(docs, learn_together=True, formats=("json",))
    before = times(tmp_path / "out")
    if change == "changed":
        put({"both.txt": texts["glued"][1]})
    elif change == "new":
        put({"new.txt": texts["glued"][1]})
    else:
        (docs / "both.txt").unlink()
    second = batch(docs, learn_together=True, formats=("json",))
    after = times(tmp_path / "out")
    assert all(before[name] != after[name] for name in ("yearbook.json", "itinerary.json"))
    assert not {result.key for result in first.values()} & {result.key for result in second.values()}
    assert report(tmp_path / "out")["learnt_together"]["pairs"] == {"changed": 3, "new": 4, "gone": 2}[change]


def test_switching_it_on_or_off_renews_all(docs: Path, batch: Run, tmp_path: Path, passes: list[str]) -> None:
    runs = [batch(docs, formats=("align",), learn_together=on) for on in (False, True, False)]
    assert len({result.key for results in runs[:2] for result in results.values()}) == 4
    assert runs[0] == runs[2]
    assert sorted(passes) == ["itinerary", "yearbook"]
    assert "learnt_together" not in report(tmp_path / "out")


def test_a_missing_output_is_made_with_the_words_of_all(
    docs: Path, batch: Run, tmp_path: Path, passes: list[str]
) -> None:
    batch(docs, learn_together=True)
    before = contents(tmp_path / "out")
    (tmp_path / "out" / "itinerary.json").unlink()
    passes.clear()
    batch(docs, learn_together=True)
    assert passes == ["itinerary", "yearbook"], "what is to be done comes first: it may need nothing learnt"
    assert contents(tmp_path / "out") == before


def test_what_fails_fails_in_its_own_job_and_costs_no_first_pass_of_the_others(
    docs: Path, put: Put, batch: Run, tmp_path: Path, passes: list[str]
) -> None:
    put({"empty.txt": "", "cut.tmx": "<tmx><header/><body><tu>", "digits.txt": "1 2 3"})
    alone = batch(docs, tmp_path / "alone")
    together = batch(docs, learn_together=True)
    failed = {name: result for name, result in together.items() if result.outcome == "failed"}
    assert set(failed) == {"empty", "cut", "digits"}
    assert all(alone[name] == result for name, result in failed.items())
    assert report(tmp_path / "out")["learnt_together"]["pairs"] == 2
    before = contents(tmp_path / "out")
    passes.clear()
    assert batch(docs, learn_together=True) == together
    assert passes == []
    assert contents(tmp_path / "out") == before


def test_a_first_pass_that_failed_alone_is_made_up_for(
    docs: Path, batch: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No document may be called done that did not get the words of all."""
    real = pipeline.first_pass

    def first_pass(pair: pipeline.Prepared, settings: Settings) -> Any:
        if pair.source.document.name.startswith("itinerary"):
            raise MemoryError
        return real(pair, settings)

    monkeypatch.setattr(pipeline, "first_pass", first_pass)
    results = batch(docs, learn_together=True, formats=("align",))
    assert (results["yearbook"].outcome, results["itinerary"].outcome) == ("aligned", "failed")
    assert results["itinerary"].message == (
        "itinerary.zh.txt: the first pass could not learn from it; start the batch again"
    )
    monkeypatch.undo()
    assert batch(docs, learn_together=True, formats=("align",))["itinerary"].outcome == "aligned"
    assert beads(tmp_path / "out", "itinerary") == ["[0, 1]:[0]", "[2]:[1, 2]"]


def test_an_interrupted_batch_goes_on_where_it_stopped(docs: Path, batch: Run, tmp_path: Path, temporary: Path) -> None:
    def stop(items: Iterator[Any], _: int) -> Iterator[Any]:
        yield next(items)
        raise KeyboardInterrupt

    running = Batch(docs, tmp_path / "out", FAST, ("json", "align"), learn_together=True)
    with pytest.raises(KeyboardInterrupt):
        running.run(follow_first=stop)
    assert list(contents(tmp_path / "out")) == ["report.json"]
    with pytest.raises(KeyboardInterrupt):
        running.run(stop)
    assert set(contents(tmp_path / "out")) == {"report.json", "itinerary.json", "itinerary.align"}
    before = times(tmp_path / "out")
    running.run()
    assert times(tmp_path / "out")["itinerary.json"] == before["itinerary.json"]
    batch(docs, tmp_path / "fresh", formats=("json", "align"), learn_together=True)
    assert contents(tmp_path / "out") == contents(tmp_path / "fresh")
    assert not list(temporary.glob("aligner-*"))


def test_a_batch_of_one_pair_learns_from_that_pair(put: Put, batch: Run, tmp_path: Path) -> None:
    docs = put({"yearbook.zh.txt": YEARBOOK[0], "yearbook.en.txt": YEARBOOK[1]})
    for name, on in (("alone", False), ("together", True)):
        batch(docs, tmp_path / name, formats=("json",), learn_together=on)
    alone, together = (json.loads((tmp_path / name / "yearbook.json").read_text()) for name in ("alone", "together"))
    assert alone["beads"] == together["beads"]


def test_a_batch_without_any_pair(put: Put, texts: Texts, batch: Run, tmp_path: Path) -> None:
    docs = put({"a.txt": texts["smoking"][0], "b.txt": ""})
    assert [result.outcome for result in batch(docs, learn_together=True).values()] == ["untranslated", "failed"]
    assert report(tmp_path / "out")["learnt_together"]["pairs"] == 0


@pytest.fixture
def tasks(docs: Path, tmp_path: Path) -> list[Task]:
    jobs, _ = paired_by_name(documents_in(docs)[0])
    return [Task(job, docs, tmp_path / "out", FAST, ("align",), learnt_key="key") for job in jobs]


def test_a_pair_teaches_words_and_nothing_else_does(tasks: list[Task], put: Put, texts: Texts) -> None:
    name, lesson = lesson_of(tasks[1])
    assert name == "yearbook"
    assert lesson is not None
    assert len(lesson.weights) == 40
    assert {"frobnik", "quuxin"} <= set(lesson.english.keys)
    folder = put({"alone.txt": texts["smoking"][0], "empty.txt": ""}, "others")
    others = [replace(tasks[0], job=Job(found.name, found), folder=folder) for found in documents_in(folder)[0]]
    assert list(map(lesson_of, others)) == [("alone", None), ("empty", None)]


def test_the_key_tells_every_document_and_their_order() -> None:
    keys = [learnt_key(keys) for keys in ([], ["a"], ["a", "b"], ["b", "a"], ["ab"])]
    assert len(set(keys)) == 5
    assert learnt_key(["a", "b"]) == keys[2]


def test_the_lexicon_lies_in_a_folder_that_goes_with_the_block(tasks: list[Task], temporary: Path) -> None:
    seen: list[tuple[list[str], int]] = []

    def follow(names: Iterator[str], total: int) -> Iterator[str]:
        seen.append((list(names), total))
        return iter(())

    with learnt_together(tasks[:1], tasks[1:], 1, None, follow) as (todo, learnt):
        (task,) = todo
        assert task.lexicon is not None
        assert task.lexicon.is_relative_to(temporary)
        assert task.key() == tasks[0].key()
        assert learnt == LearntTogether(2, "key")
    assert seen == [(["itinerary"], 1), (["yearbook"], 1)]
    assert not list(temporary.glob("aligner-*"))
    with learnt_together([], tasks, 1, learnt, follow) as nothing:
        assert nothing == ([], learnt)
    assert len(seen) == 2
