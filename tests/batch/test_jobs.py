"""One job: what its key depends on, and what a lone file's name says."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from aligner.batch.jobs import Task, run
from aligner.batch.pairing import Job, documents_in, paired_by_name
from aligner.errors import UserError
from aligner.evidence.batch_lexicon import BatchLexicon
from aligner.settings import Settings

Put = Callable[..., Path]
Texts = dict[str, tuple[str, str]]


@pytest.fixture
def task(put: Put, texts: Texts, tmp_path: Path) -> Task:
    folder = put({"m.zh.txt": texts["market"][0], "m.en.txt": texts["market"][1]})
    (job,), _ = paired_by_name(documents_in(folder)[0])
    return Task(job, folder, tmp_path / "out", Settings(encoder="none"), ("tmx", "json"))


@pytest.mark.parametrize(
    "change",
    [
        {"formats": ("tmx",)},
        {"formats": ("json", "tmx")},
        {"convert": "zh-TW"},
        {"min_confidence": 0.5},
        {"settings": Settings()},
        {"settings": Settings(encoder="none", source_lang="zh-TW")},
    ],
)
def test_the_key_tells_every_choice(task: Task, change: dict[str, Any]) -> None:
    assert replace(task, **change).key() != task.key() == task.key()


def test_the_key_tells_what_the_words_of_a_whole_batch_depend_on(task: Task, tmp_path: Path) -> None:
    one, other = (replace(task, learnt_key=key).key() for key in ("one", "other"))
    assert len({task.key(), one, other}) == 3
    assert replace(task, learnt_key="one", lexicon=tmp_path / "x").key() == one, "where it lies is no matter"
    assert replace(task, learnt_key="one").with_learnt(task.key()) == one


def test_the_lexicon_of_a_batch_is_used_and_named(task: Task, tmp_path: Path) -> None:
    (tmp_path / "learnt.json").write_bytes(BatchLexicon.of({"夜市": {"market": 0.9}}, 7).data())
    result = run(replace(task, learnt_key="key", lexicon=tmp_path / "learnt.json"))
    assert (result.outcome, result.key) == ("aligned", task.key() + "+key")
    assert " learnt=7:" in json.loads((task.output / "m.json").read_text(encoding="utf-8"))["signature"]


def test_what_the_first_pass_did_not_reach_is_not_called_done(task: Task) -> None:
    result = run(replace(task, learnt_key="key"))
    assert (result.outcome, result.key) == ("failed", "")
    assert result.message == "m.zh.txt: the first pass could not learn from it; start the batch again"


def test_the_key_tells_the_documents_but_not_where_they_lie(task: Task, put: Put, texts: Texts, tmp_path: Path) -> None:
    before = task.key()
    copy = put({"m.zh.txt": texts["market"][0], "m.en.txt": texts["market"][1]}, "elsewhere")
    (job,), _ = paired_by_name(documents_in(copy)[0])
    assert replace(task, job=job, folder=copy, output=tmp_path / "x").key() == before
    task.job.source.path.write_text("另一篇。", encoding="utf-8")
    assert task.key() != before
    assert replace(task, job=replace(job, name="other"), folder=copy).key() != before
    # What stands in one file and what in the other is not the same as both together.
    (copy / "m.zh.txt").write_text("甲", encoding="utf-8")
    (copy / "m.en.txt").write_text("乙", encoding="utf-8")
    apart = replace(task, job=job, folder=copy).key()
    (copy / "m.zh.txt").write_text("甲乙", encoding="utf-8")
    (copy / "m.en.txt").write_text("", encoding="utf-8")
    assert replace(task, job=job, folder=copy).key() != apart
    (copy / "m.en.txt").unlink()
    with pytest.raises(UserError, match="cannot be read"):
        replace(task, job=job, folder=copy).key()


def test_a_result_is_plain_data(task: Task) -> None:
    result = run(task)
    assert (result.outcome, result.beads, result.segments, result.outputs[0]) == ("aligned", 6, (6, 6), "m.tmx")
    assert result.key == task.key()


def test_a_failure_is_told_without_the_way_to_the_folder(task: Task) -> None:
    task.job.source.path.unlink()
    result = run(task)
    assert (result.outcome, result.key) == ("failed", "")
    assert result.message == "m.zh.txt: cannot be read: No such file or directory; check its rights"


def test_doubtful_counts_by_the_users_own_bar(task: Task) -> None:
    assert run(replace(task, min_confidence=1.0)).doubtful == 6
    assert run(replace(task, min_confidence=0.0)).doubtful == 0


def test_a_file_with_two_texts_on_different_things_has_no_counterpart(put: Put, texts: Texts, tmp_path: Path) -> None:
    english = (
        "The orchestra will tour six cities.\nTickets sold out within an hour.\nThe conductor chose two composers.\n"
        "Rehearsals begin in the old station.\nStudents hear the dress rehearsal free of charge.\n"
    )
    folder = put({"page.txt": f"{texts['market'][0]}\n\n{english}"})
    (found,) = documents_in(folder)[0]
    result = run(Task(Job(found.name, found), folder, tmp_path / "out", Settings(), ("tmx",)))
    assert (result.outcome, result.outputs) == ("untranslated", ())
    assert result.message == "the Chinese and the English text in it hardly render each other"
