"""Pairs by name in all the shapes that people use, and names of outputs that never collide."""

from __future__ import annotations

from pathlib import Path

import pytest

from aligner.batch.pairing import SUFFIXES, Found, Job, documents_in, paired_by_name, unique_names
from aligner.errors import UserError
from aligner.formats.page.shell import head

Jobs = dict[str, tuple[str, str]]


def touch(folder: Path, *names: str) -> Path:
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text("x", encoding="utf-8")
    return folder


def pairs(folder: Path, *names: str) -> tuple[Jobs, list[str]]:
    """Jobs by name with their two files, and the files left single."""
    jobs, single = paired_by_name(documents_in(touch(folder, *names))[0])
    return (
        {job.name: (inner(job.source, folder), inner(job.target, folder)) for job in jobs},
        [inner(found, folder) for found in single],
    )


def inner(found: Found | None, folder: Path) -> str:
    return found.path.relative_to(folder).as_posix() if found else ""


@pytest.mark.parametrize(
    ("chinese", "english", "name"),
    [
        ("a.zh.txt", "a.en.txt", "a"),
        ("a.zh-CN.docx", "a.en-US.docx", "a"),
        ("a.zh_TW.md", "a.en_GB.md", "a"),
        ("a.zh-Hant.txt", "a.en.txt", "a"),
        ("a.zh-Hant-HK.txt", "a.EN.txt", "a"),
        ("a_zh.txt", "a_en.txt", "a"),
        ("a-zh.txt", "a-en.txt", "a"),
        ("zh/a.txt", "en/a.txt", "a"),
        ("zh-CN/x/a.txt", "en-GB/x/a.txt", "x/a"),
        ("docs/zh/a.txt", "docs/en/a.txt", "docs/a"),
        ("a.zh.txt", "a.en.docx", "a"),
        ("a.zh.txt", "en/a.txt", "a"),
        ("条约 第二稿.zh.txt", "条约 第二稿.en.txt", "条约 第二稿"),
        ("v1.2.zh.txt", "v1.2.en.txt", "v1.2"),
        ("README.zh.md", "README.en.md", "README"),
        ("cn/章程.txt", "en/章程.txt", "章程"),
        ("speech.chs.srt", "speech.eng.srt", "speech"),
        ("声明_中文.docx", "声明_英文.docx", "声明"),
        ("合同（中文版）.docx", "合同 (English).docx", "合同"),
        ("合同_原文.docx", "合同_译文.docx", "合同"),
        ("原文/第一章.txt", "譯文/第一章.txt", "第一章"),
    ],
)
def test_names_that_go_together(tmp_path: Path, chinese: str, english: str, name: str) -> None:
    assert pairs(tmp_path, chinese, english) == ({name: (chinese, english)}, [])


@pytest.mark.parametrize(
    "names",
    [
        ("a.zh.txt", "b.en.txt"),
        ("a.txt", "b.txt"),
        ("zh/a.txt", "en/b.txt"),
        ("x/a.zh.txt", "y/a.en.txt"),
        ("zhang.txt", "english.txt"),
        ("a.fr.txt", "a.en.txt"),
        ("a.zh.txt", "a.zh.docx"),
        ("a.txt", "a.en.txt"),
    ],
)
def test_names_that_do_not(tmp_path: Path, names: tuple[str, ...]) -> None:
    assert pairs(tmp_path, *names) == ({}, sorted(names))


def test_files_of_one_suffix_go_together_first(tmp_path: Path) -> None:
    jobs, single = paired_by_name(documents_in(touch(tmp_path, "a.zh.txt", "a.zh.docx", "a.en.txt", "a.en.docx"))[0])
    assert sorted((inner(j.source, tmp_path), inner(j.target, tmp_path)) for j in jobs) == [
        ("a.zh.docx", "a.en.docx"),
        ("a.zh.txt", "a.en.txt"),
    ]
    assert single == []


def test_variants_of_a_language_are_each_aligned(tmp_path: Path) -> None:
    assert pairs(tmp_path, "a.zh-CN.txt", "a.zh-TW.txt", "a.en.txt") == (
        {"a.zh-CN": ("a.zh-CN.txt", "a.en.txt"), "a.zh-TW": ("a.zh-TW.txt", "a.en.txt")},
        [],
    )
    assert pairs(tmp_path / "b", "b.zh.txt", "b.en-US.txt", "b.en-GB.txt")[0] == {
        "b.en-GB": ("b.zh.txt", "b.en-GB.txt"),
        "b.en-US": ("b.zh.txt", "b.en-US.txt"),
    }


def test_languages_are_written_as_bcp_47(tmp_path: Path) -> None:
    found, _ = documents_in(touch(tmp_path, "a.ZH_hant.txt", "b.EN-gb.txt", "zh_tw/c.txt", "d.txt"))
    assert [document.lang for document in found] == ["zh-Hant", "en-GB", None, "zh-TW"]


def test_what_is_no_document(tmp_path: Path) -> None:
    touch(
        tmp_path,
        "a.txt",
        "README.md",
        "license",
        "Changelog.txt",
        "a.png",
        "a.json",
        "x.align",
        ".hidden.txt",
        ".git/b.txt",
        "~$a.docx",
        "g/src/1",
        "g/tgt/1.txt",
        "g/gold/1.align",
        "out/a.tmx",
        "out/report.html",
    )
    found, aside = documents_in(tmp_path, tmp_path / "out")
    assert [document.name for document in found] == ["a"]
    assert [path.relative_to(tmp_path).as_posix() for path in aside] == [
        "Changelog.txt",
        "README.md",
        "a.json",
        "a.png",
        "g",
        "license",
        "x.align",
    ]
    # An output folder elsewhere, or around the documents, takes nothing away.
    for other in (tmp_path.parent, tmp_path.parent / "other"):
        assert len(documents_in(tmp_path, other)[0]) == 3


def test_a_folder_without_documents(tmp_path: Path) -> None:
    with pytest.raises(UserError, match=r"no documents here; a batch takes \.txt, .*\.docx"):
        documents_in(touch(tmp_path, "tool.exe"))
    with pytest.raises(UserError, match=r"a\.doc: save it as \.docx; a batch takes"):
        documents_in(touch(tmp_path / "old", "a.doc"))
    with pytest.raises(UserError, match="there is no such folder"):
        documents_in(tmp_path / "none")
    with pytest.raises(UserError, match="is no folder"):
        documents_in(tmp_path / "tool.exe")


def test_an_original_comes_first_whatever_the_source_language(tmp_path: Path) -> None:
    (job,), _ = paired_by_name(documents_in(touch(tmp_path, "合同_原文.txt", "合同_译文.txt"))[0])
    assert job.led_by("en") == job
    assert (job.source.lang, job.source.part) == (None, "original")


def test_what_was_made_of_documents_is_left_aside(tmp_path: Path) -> None:
    touch(tmp_path, "a.zh.txt", "a.en.txt", "a.issues.csv", "a.issues.tsv", "a.issues", "a.sarif", "a.sarif.json")
    (tmp_path / "a.html").write_text(head("Alignment report", ()), encoding="utf-8")
    (tmp_path / "page.html").write_text("<p>双方同意。</p>", encoding="utf-8")
    documents, aside = documents_in(tmp_path)
    assert [found.path.name for found in documents] == ["a.en.txt", "a.zh.txt", "page.html"]
    assert {path.name for path in aside} >= {"a.html", "a.issues.csv", "a.sarif", "a.sarif.json"}


def test_every_format_that_is_read_is_taken() -> None:
    assert {".txt", ".md", ".docx", ".pdf", ".epub", ".srt", ".html"} <= set(SUFFIXES)
    assert {".tmx", ".tmx.gz", ".xlf", ".sdlxliff", ".csv", ".xlsx", ".po"} <= set(SUFFIXES)
    assert not {".json", ".align", ".sarif", ".sarif.json", ".issues.csv"} & set(SUFFIXES)


@pytest.mark.parametrize(
    ("files", "names"),
    [
        (("a.txt", "a.docx"), ["a.docx", "a.txt"]),
        (("a.txt", "A.docx"), ["A.docx", "a.txt"]),
        (("report.txt", "b.txt"), ["b", "report.txt"]),
        (("a.txt", "a.doubtful.txt"), ["a-2", "a.doubtful"]),
        (("a.txt", "a.docx", "a.txt.md"), ["a.docx", "a.txt", "a.txt-2"]),
        (("x/a.txt", "a.txt"), ["a", "x/a"]),
        (("é.txt", "e\u0301.docx"), ["e\u0301.docx", "é.txt"]),
    ],
)
def test_output_names_never_collide(tmp_path: Path, files: tuple[str, ...], names: list[str]) -> None:
    jobs = [Job(found.name, found) for found in documents_in(touch(tmp_path, *files))[0]]
    assert sorted(job.name for job in unique_names(jobs)) == names


def test_the_user_says_which_language_leads(tmp_path: Path) -> None:
    (job,), _ = paired_by_name(documents_in(touch(tmp_path, "a.zh.txt", "a.en.txt"))[0])
    assert job.led_by(None) == job.led_by("zh-TW") == job
    assert (job.led_by("en-GB").source, job.led_by("en-GB").target) == (job.target, job.source)
