"""A folder's files → jobs: pairs by name, documents that hold both languages, and what is left for content to decide.

`NAME.zh.EXT` goes with `NAME.en.EXT` (also zh-CN, zh-Hant, zh_TW, en-GB …), and `zh/NAME.EXT` with `en/NAME.EXT`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from aligner.errors import UserError

_LANGUAGE = r"(?:zh|en)(?:[-_](?:[A-Za-z]{4}))?(?:[-_](?:[A-Za-z]{2}|\d{3}))?"
_IN_NAME = re.compile(rf"(?P<stem>.+)[._](?P<lang>{_LANGUAGE})", re.IGNORECASE)
_IS_LANGUAGE = re.compile(_LANGUAGE, re.IGNORECASE)
_ABOUT = re.compile(r"(readme|licen[cs]e|copying|changelog|contributing)(\..*)?", re.IGNORECASE)
SUFFIXES = (".txt", ".md", ".markdown", ".html", ".htm", ".docx", ".pdf", ".srt", ".vtt", ".epub", ".csv", ".tsv", ".xlsx",
            ".po", ".tmx", ".tmx.gz", ".xlf", ".xliff", ".sdlxliff", ".mqxliff", ".jsonl")
"""Files that a batch takes for documents."""


@dataclass(frozen=True, slots=True)
class Found:
    """One document of the folder."""

    path: Path
    name: str
    """Output name: the path inside the folder without suffix and language, with "/" between folders."""
    lang: str | None
    """Language that the file's or folder's name states, None if neither does."""


@dataclass(frozen=True, slots=True)
class Job:
    """One document or pair of documents to align under one output name."""

    name: str
    source: Found
    target: Found | None = None


def documents_in(folder: Path) -> tuple[list[Found], list[Path]]:
    """The folder's documents, in the order of their paths, and the files left aside.

    Hidden files, read-mes and licences, and gold folders (with src, tgt and gold inside) are left aside. Raises
    UserError where the folder is missing or has no document.
    """
    if not folder.is_dir():
        raise UserError("is no folder" if folder.exists() else "there is no such folder", str(folder),
                        "name the folder that holds the documents")
    documents, aside = [], []
    for path in sorted(folder.rglob("*"), key=lambda p: p.as_posix()):
        inner = path.relative_to(folder)
        if not path.is_file() or any(part.startswith((".", "~$")) for part in inner.parts):
            continue
        gold = any(_is_gold(folder.joinpath(*inner.parts[:k])) for k in range(1, len(inner.parts)))
        if gold or _ABOUT.fullmatch(path.name) or not path.name.lower().endswith(SUFFIXES):
            aside.append(path)
        else:
            documents.append(_found(path, inner))
    if not documents:
        raise UserError("no documents here", str(folder), f"a batch takes {', '.join(SUFFIXES)}")
    return documents, aside


def _is_gold(folder: Path) -> bool:
    return all((folder / name).is_dir() for name in ("src", "tgt", "gold"))


def _found(path: Path, inner: Path) -> Found:
    name = inner.name.lower()
    suffix = max((s for s in SUFFIXES if name.endswith(s)), key=len)
    stem = inner.name[: -len(suffix)]
    folders = list(inner.parts[:-1])
    if match := _IN_NAME.fullmatch(stem):
        return Found(path, str(PurePosixPath(*folders, match["stem"])), match["lang"].replace("_", "-"))
    for k, part in enumerate(folders):
        if _IS_LANGUAGE.fullmatch(part):
            return Found(path, str(PurePosixPath(*folders[:k], *folders[k + 1 :], stem)), part.replace("_", "-"))
    return Found(path, str(PurePosixPath(*folders, stem)), None)


def paired_by_name(documents: Sequence[Found]) -> tuple[list[Job], list[Found]]:
    """Pairs that the names state, Chinese first, and the documents that have no partner by name."""
    by_name: dict[str, list[Found]] = {}
    for document in documents:
        by_name.setdefault(document.name, []).append(document)
    jobs, single = [], []
    for name, group in by_name.items():
        chinese = [d for d in group if (d.lang or "").lower().startswith("zh")]
        english = [d for d in group if (d.lang or "").lower().startswith("en")]
        if len(chinese) == 1 and english:
            # One Chinese original with several English versions is aligned with each of them.
            several = len(english) > 1
            jobs += [Job(f"{name}.{e.lang}" if several else name, chinese[0], e) for e in english]
            single += [d for d in group if d.lang is None]
        elif len(english) == 1 and chinese:
            jobs += [Job(f"{name}.{c.lang}", c, english[0]) for c in chinese]
            single += [d for d in group if d.lang is None]
        else:
            single += group
    return jobs, single


def unique_names(jobs: Iterable[Job]) -> list[Job]:
    """The same jobs, none sharing an output name: a second report.txt beside report.docx becomes report.txt."""
    jobs = list(jobs)
    count: dict[str, int] = {}
    for job in jobs:
        count[job.name] = count.get(job.name, 0) + 1
    taken: dict[str, int] = {}
    named = []
    for job in jobs:
        name = job.name if count[job.name] == 1 else f"{job.name}{job.source.path.suffix}"
        taken[name] = taken.get(name, 0) + 1
        named.append(Job(name if taken[name] == 1 else f"{name}-{taken[name]}", job.source, job.target))
    return named
