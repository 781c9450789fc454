"""A folder's files → jobs: pairs by name, documents that hold both languages, and what is left for content to decide.

`NAME.zh.EXT` goes with `NAME.en.EXT`, `zh/NAME.EXT` with `en/NAME.EXT`, and whatever else `naming` understands.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath

from aligner.batch.naming import Part, said
from aligner.batch.results import Pairing
from aligner.documents import READERS, instead
from aligner.errors import UserError
from aligner.formats import FORMATS
from aligner.formats.page.shell import GENERATOR
from aligner.late_patterns import late
from aligner.signature import printable
from aligner.stated import is_chinese

_ABOUT = late(r"readme|licen[cs]e|copying|changelog|contributing", re.IGNORECASE)
_RESERVED = "report"
"""The batch's own `report.json` and `report.html`."""
_RESULTS = (".json", ".align", ".issues.csv", ".issues.tsv", ".issues", ".sarif", ".sarif.json")
"""What we have made of a document: no document itself, even where it could be read."""
_PAGES = (".html", ".htm")
_HEAD = 4096
"""Bytes of a page within which it says who made it."""
SUFFIXES = tuple(
    dict.fromkeys(
        suffix
        for readers in (READERS, FORMATS)
        for each in readers
        for suffix in each.suffixes
        if suffix not in _RESULTS
    )
)
"""Files that a batch takes for documents."""


@dataclass(frozen=True, slots=True)
class Found:
    """One document of the folder."""

    path: Path
    name: str
    """Output name: the path inside the folder without suffix and language, with "/" between folders."""
    lang: str | None
    """Language that the file's or folder's name states, BCP 47; None if neither does."""
    suffix: str = ""
    """The file's suffix, lower case."""
    part: Part = ""
    """Whether the name calls it the original or the translation."""


@dataclass(frozen=True, slots=True)
class Job:
    """One document or pair of documents to align under one output name."""

    name: str
    source: Found
    target: Found | None = None
    pairing: Pairing = ""
    """Why the two belong together."""

    def led_by(self, lang: str | None) -> Job:
        """The job with the side in the user's source language first; Chinese if the user says none.

        Where the names say which is the original, that stays first.
        """
        if self.target is None or self.source.part or lang is None or is_chinese(lang):
            return self
        return replace(self, source=self.target, target=self.source)


def documents_in(folder: Path, output: Path | None = None) -> tuple[list[Found], list[Path]]:
    """The folder's documents, in the order of their paths, and what is left aside: files, and gold folders whole.

    Hidden files and what lies in `output` do not count at all; read-mes and licences without a language in their names,
    what we have written beside the documents (report pages, issues, alignments), and gold folders (with src, tgt and
    gold inside) are left aside. Raises UserError where the folder is missing or has
    no document.
    """
    if not folder.is_dir():
        raise UserError(
            "is no folder" if folder.exists() else "there is no such folder",
            str(folder),
            "name the folder that holds the documents",
        )
    root, exports = folder.resolve(), output.resolve() if output is not None else None
    passed = exports.relative_to(root).parts if exports is not None and root in exports.parents else None
    documents, aside = [], []
    for path in sorted(folder.rglob("*"), key=lambda p: p.as_posix()):
        inner = path.relative_to(folder)
        if any(part.startswith((".", "~$")) for part in inner.parts) or not path.is_file():
            continue
        if passed is not None and inner.parts[: len(passed)] == passed:
            continue
        gold = next((above for above in reversed(path.parents[: len(inner.parts) - 1]) if _is_gold(above)), None)
        if gold is not None:
            if gold not in aside:
                aside.append(gold)
            continue
        found = _found(path, inner)
        if found is None or (found.lang is None and _ABOUT.fullmatch(PurePosixPath(found.name).name)):
            aside.append(path)
        else:
            documents.append(found)
    if not documents:
        hint = next((f"{path.name}: {how}; " for path in aside if (how := instead(path.suffix))), "")
        raise UserError("no documents here", str(folder), f"{hint}a batch takes {', '.join(SUFFIXES)}")
    return documents, aside


def _is_gold(folder: Path) -> bool:
    return all((folder / name).is_dir() for name in ("src", "tgt", "gold"))


def _found(path: Path, inner: Path) -> Found | None:
    """The document, None for a file that is none."""
    suffix = max((s for s in SUFFIXES + _RESULTS if inner.name.lower().endswith(s)), key=len, default="")
    if not suffix or suffix in _RESULTS or (suffix in _PAGES and _is_our_page(path)):
        return None
    name = said(inner.parts[:-1], inner.name[: -len(suffix)])
    return Found(path, printable(str(PurePosixPath(*name.folders, name.stem))), name.lang, suffix, name.part)


def _is_our_page(path: Path) -> bool:
    try:
        with path.open("rb") as file:
            return GENERATOR.encode() in file.read(_HEAD)
    except OSError:  # its job tells the reason
        return False


def paired_by_name(documents: Sequence[Found]) -> tuple[list[Job], list[Found]]:
    """Pairs that the names state, Chinese or the original first, and the documents that have no partner by name.

    Files of one suffix go together first. Where a name has several variants of a language (zh-CN and zh-TW, en-US and
    en-GB), each is aligned with each of the other side.
    """
    jobs: list[Job] = []
    single = list(documents)
    for suffix_counts in (True, False):
        groups: dict[tuple[str, str], list[Found]] = {}
        for document in single:
            groups.setdefault((document.name, document.suffix if suffix_counts else ""), []).append(document)
        single = []
        for group in groups.values():
            found = _pairs(
                [d for d in group if d.lang and is_chinese(d.lang)],
                [d for d in group if d.lang and not is_chinese(d.lang)],
            ) or _pairs([d for d in group if d.part == "original"], [d for d in group if d.part == "translation"])
            jobs += found
            paired = {id(d) for job in found for d in (job.source, job.target)}
            single += [d for d in group if id(d) not in paired]
    return jobs, sorted(single, key=lambda d: d.path.as_posix())


def _pairs(sources: Sequence[Found], targets: Sequence[Found]) -> list[Job]:
    jobs = []
    for s in sources:
        for t in targets:
            variants = [found.lang for found, side in ((s, sources), (t, targets)) if len(side) > 1]
            jobs.append(Job(".".join([s.name, *filter(None, variants)]), s, t, "names"))
    return jobs


def unique_names(jobs: Iterable[Job]) -> list[Job]:
    """The same jobs, no two of which write to one file: report.txt beside report.docx becomes report.txt.tmx.

    Names that differ in case alone are one name on many disks, and `report` is the batch's own.
    """
    jobs = list(jobs)
    count = Counter(_folded(job.name) for job in jobs)
    taken: set[str] = set()
    named = []
    for job in jobs:
        clash = count[_folded(job.name)] > 1 or _folded(job.name) == _RESERVED
        stem = name = f"{job.name}{job.source.suffix}" if clash else job.name
        number = 2
        while {_folded(name), _folded(f"{name}.doubtful")} & taken:
            name = f"{stem}-{number}"
            number += 1
        taken |= {_folded(name), _folded(f"{name}.doubtful")}
        named.append(replace(job, name=name))
    return named


def _folded(name: str) -> str:
    return unicodedata.normalize("NFC", name).casefold()
