"""The whole way of a document pair, from files to translation units, in functions that read like it.

documents.read → documents.prepare → segments.segment → alignment → quality → translation units
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256
from importlib.metadata import version
from pathlib import Path

from aligner import documents, segments
from aligner.alignment.aligning import align_segments, first_pass
from aligner.documents.preparation import prepare, prepare_pair
from aligner.errors import UserError
from aligner.evidence.concepts import Learnt
from aligner.model import (
    Alignment,
    Document,
    Header,
    ParallelDocument,
    SegmentedDocument,
    TranslationUnit,
)
from aligner.settings import Settings

DISTRIBUTION = "duizhao"


@dataclass(frozen=True, slots=True)
class Prepared:
    """A document pair ready to be aligned."""

    parallel: ParallelDocument
    source: SegmentedDocument
    target: SegmentedDocument


def load(
    source: str | os.PathLike[str], target: str | os.PathLike[str] | None, settings: Settings
) -> ParallelDocument | Document:
    """Read one file that holds both languages, or two files; a file in one language alone comes back as a Document.

    Raises UserError where a file cannot be read, and where two files are given of which one holds both languages.
    """
    if target is not None:
        return prepare_pair(documents.read(source, settings), documents.read(target, settings), settings)
    bilingual = _bilingual(source)
    return bilingual if bilingual is not None else prepare(documents.read(source, settings), settings)


def _bilingual(path: str | os.PathLike[str]) -> ParallelDocument | None:
    """The two sides of a bilingual file format (tmx, xliff, tables, po …), None for any other file."""
    from aligner.formats import FORMATS, format_for
    from aligner.formats.bitext import documents_of
    from aligner.formats.input import opened

    suffixes = tuple(s for known in FORMATS for s in known.suffixes if s not in _DOCUMENT_SUFFIXES)
    if not str(path).lower().endswith(suffixes):
        return None
    with opened(str(path)) as file:
        return documents_of(*format_for(str(path)).read(file, str(path)))


_FINISHED = tuple("。！？；…」』”’）】》")
_DOCUMENT_SUFFIXES = (".txt", ".html", ".htm")
"""Suffixes that documents and bilingual formats share: read as documents."""


def segmented(parallel: ParallelDocument, settings: Settings) -> Prepared:
    """Cut both sides into segments."""
    return Prepared(parallel, segments.segment(parallel.source, settings), segments.segment(parallel.target, settings))


def aligned(prepared: Prepared, settings: Settings, learnt: Learnt | None = None) -> Alignment:
    """Find the beads; `learnt` is a batch's lexicon, None: learnt from the pair itself."""
    return align_segments(
        prepared.source,
        prepared.target,
        settings,
        prepared.parallel.links,
        learnt,
        signature(settings, prepared.parallel.layout),
    )


def sure_pairs(prepared: Prepared, settings: Settings) -> list[tuple[str, str, float]]:
    """What a cheap first pass over the pair is sure of: material for a batch's lexicon."""
    return first_pass(prepared.source, prepared.target, settings, prepared.parallel.links)


def align_documents(
    source: str | os.PathLike[str], target: str | os.PathLike[str] | None = None, settings: Settings | None = None
) -> tuple[Header, Alignment]:
    """Align one bilingual file or two files: header and alignment.

    Raises UserError where an input is unusable, and where a single file has text in one language only.
    """
    settings = settings or Settings()
    parallel = load(source, target, settings)
    if isinstance(parallel, Document):
        raise no_counterpart(parallel)
    prepared = segmented(parallel, settings)
    return header_of(prepared, settings), aligned(prepared, settings)


def no_counterpart(document: Document) -> UserError:
    """What to tell the user about a file that has one language alone."""
    language, other = ("Chinese", "English") if document.lang.startswith("zh") else ("English", "Chinese")
    return UserError(
        f"the text is {language} throughout; there is no {other} counterpart in it",
        document.origin,
        f"give the {other} text as a second file",
    )


def header_of(prepared: Prepared, settings: Settings) -> Header:
    """What an exported file says about the pair as a whole."""
    source, target = prepared.parallel.source, prepared.parallel.target
    furniture = tuple(("source", piece) for piece in source.furniture) + tuple(
        ("target", piece) for piece in target.furniture
    )
    return Header(
        source.origin or source.name,
        target.origin or target.name,
        source.lang,
        target.lang,
        signature(settings, prepared.parallel.layout),
        None,
        prepared.parallel.layout,
        furniture,
    )  # type: ignore[arg-type]


def units_of(alignment: Alignment) -> Iterator[TranslationUnit]:
    """The alignment's translation units, in order."""
    moved = {a: b for pair in alignment.moved for a, b in (pair, pair[::-1])}
    for number, bead in enumerate(alignment.beads):
        source = tuple(alignment.source.segments[i].text for i in bead.source)
        target = tuple(alignment.target.segments[j].text for j in bead.target)
        yield TranslationUnit(
            bead,
            source,
            target,
            joined(alignment.source, bead.source),
            joined(alignment.target, bead.target),
            moved=moved.get(number),
        )


def joined(text: SegmentedDocument, run: range) -> str:
    """The run's segments as one text: inside a paragraph the document's own characters, across paragraphs a space,
    which only a finished Chinese sentence does without."""
    pieces: list[str] = []
    chinese = text.lang.lower().startswith("zh")
    for k in run:
        here = text.segments[k]
        if k > run.start:
            before = text.segments[k - 1]
            if here.paragraph == before.paragraph:
                pieces.append(text.document.paragraphs[here.paragraph].text[before.end : here.start])
            elif not (chinese and before.text.endswith(_FINISHED)):
                pieces.append(" ")
        pieces.append(here.text)
    return "".join(pieces)


def signature(settings: Settings, layout: str = "separate") -> str:
    """Version and every setting that can change the result, in one printable line."""
    parts = [f"aligner {version(DISTRIBUTION)}", f"encoder={settings.encoder}", f"layout={layout}"]
    for name in ("source_lang", "target_lang", "encoding"):
        value = getattr(settings, name)
        if value is not None:
            parts.append(f"{name}={value}")
    if settings.segmented:
        parts.append("segmented")
    for name in ("srx", "glossary", "weights"):
        path: Path | None = getattr(settings, name)
        if path is not None:
            parts.append(f"{name}={path.name}:{_digest(path)}")
    return " ".join(parts)


def _digest(path: Path) -> str:
    try:
        return sha256(path.read_bytes()).hexdigest()[:8]
    except OSError as error:
        raise UserError(f"cannot be read: {error.strerror}", str(path), "check the path") from None
