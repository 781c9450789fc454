"""The whole way of a document pair, from files to translation units, in functions that read like it.

documents.read → documents.prepare → segments.segment → alignment → quality → translation units
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from hashlib import sha256
from importlib.metadata import version
from pathlib import Path, PurePath
from typing import Any, cast

from aligner import documents, segments
from aligner.alignment import aligning
from aligner.alignment.aligning import Aligner
from aligner.alignment.constraints import in_order
from aligner.documents.opening import STANDARD_INPUT
from aligner.documents.preparation import prepare, prepare_pair
from aligner.documents.script import letters
from aligner.errors import UserError
from aligner.evidence.batch_lexicon import BatchLexicon
from aligner.model import (
    Alignment,
    Bead,
    Bitext,
    Document,
    Furniture,
    Header,
    Layout,
    ParallelDocument,
    SegmentedDocument,
    Side,
    TranslationUnit,
)
from aligner.settings import Settings
from aligner.stated import checked, is_chinese, language_name, no_counterpart, require_stated

DISTRIBUTION = "duizhao"

FilePath = str | os.PathLike[str]


@dataclass(frozen=True, slots=True)
class Prepared:
    """A document pair ready to be aligned."""

    parallel: ParallelDocument
    source: SegmentedDocument
    target: SegmentedDocument


def align(
    source: FilePath,
    target: FilePath | None = None,
    settings: Settings | None = None,
    *,
    fixed: Iterable[Bead] = (),
    **choices: Any,
) -> Alignment:
    """Align two files, or one file that holds both languages; "-" is standard input.

    `choices` are fields of `Settings`, on top of `settings`:

        alignment = align("原文.docx", "rendering.docx")
        alignment = align("page-with-both.txt", source_lang="en", encoder="none")
        for bead in alignment.beads:
            print(bead.type, bead.confidence)

    The source is the first file, whichever its language; in a file that holds both languages it is the Chinese unless
    `source_lang` says otherwise. `fixed` are beads that a person has confirmed: the alignment has them, with confidence
    1, and the rest is solved around them. Raises UserError where an input or a setting is unusable or the confirmed
    beads do not fit the texts or each other, and TypeError for a choice that `Settings` does not know.
    """
    return align_documents(source, target, replace(settings or Settings(), **choices), fixed)[1]


def align_documents(
    source: FilePath,
    target: FilePath | None = None,
    settings: Settings | None = None,
    fixed: Iterable[Bead] = (),
    learnt: BatchLexicon | None = None,
) -> tuple[Header, Alignment]:
    """As `align`, with the header that an exported file needs beside the alignment.

    `learnt` is the lexicon of a batch that the pair belongs to, None: learnt from the pair itself.
    """
    settings = checked(settings or Settings())
    parallel = load(source, target, settings)
    if isinstance(parallel, Document):
        raise no_counterpart(parallel, settings)
    require_stated(parallel, settings)
    prepared = segmented(parallel, settings)
    header = header_of(prepared, settings, learnt)
    try:
        confirmed = in_order(fixed, len(prepared.source.segments), len(prepared.target.segments))
    except ValueError as error:
        raise UserError(str(error), header.source_path, "confirm beads of the texts as they are now cut") from None
    return header, aligner_of(prepared, settings, learnt).align(confirmed)


def load(source: FilePath, target: FilePath | None, settings: Settings) -> ParallelDocument | Document:
    """Read one file that holds both languages, or two files; a file in one language alone comes back as a Document.

    Raises UserError where a file cannot be read, and where two files are in one language.
    """
    if target is None:
        bilingual = _bilingual(source, settings)
        return bilingual if bilingual is not None else prepare(documents.read(source, settings), settings)
    if os.fspath(source) == os.fspath(target) == STANDARD_INPUT:
        raise UserError("source and target cannot both be standard input", "-", "give one of them as a file")
    for path in (source, target):
        one = settings.segmented or os.fspath(path).lower().endswith(_TABLES)
        if _is_bilingual(path) and not one and Path(path).is_file():
            remedy = "give it alone, or save the one text in it as a document"
            raise UserError("a format that holds both texts", os.fspath(path), remedy)
    read = documents.read(source, settings), documents.read(target, settings)
    parallel = prepare_pair(*read, settings)
    sides = parallel.source, parallel.target
    alike = is_chinese(sides[0].lang) == is_chinese(sides[1].lang) and "und" not in (sides[0].lang, sides[1].lang)
    for document, beside in (read, read[::-1]):
        mixed = alike or (_is_mixed(document) and not _is_unfinished(document, beside))
        if mixed and isinstance(prepare(document, settings), ParallelDocument):
            raise UserError("this file holds both languages", document.origin, "give it alone")
    if alike:
        raise UserError(
            f"both texts are {language_name(sides[0].lang)}",
            " and ".join(side.origin for side in sides),
            "give a Chinese and an English text",
        )
    return parallel


_MIXED = 0.3
"""The share of its letters from which on the lesser language is no mere quotation."""


def _is_mixed(document: Document) -> bool:
    """Whether both languages carry much of a file, so that it may hold a text and its translation."""
    counts = [letters(paragraph.text) for paragraph in document.paragraphs]
    chinese, total = sum(count.han for count in counts), sum(count.weight for count in counts)
    return min(chinese, total - chinese) >= _MIXED * total > 0


_UNFINISHED = 1.5
"""A text and its translation in one file have about twice as many paragraphs as the text alone."""


def _is_unfinished(document: Document, original: Document) -> bool:
    """Whether a file in both languages is a translation with paragraphs of the original still in it, as they were."""
    theirs = {paragraph.text for paragraph in original.paragraphs}
    counts = [letters(paragraph.text) for paragraph in document.paragraphs]
    chinese, total = sum(count.han for count in counts), sum(count.weight for count in counts)
    copied = sum(count.weight for count, own in zip(counts, document.paragraphs) if own.text in theirs)
    return 2 * copied >= min(chinese, total - chinese) and len(counts) < _UNFINISHED * len(theirs)


_TABLES = (".csv", ".tsv", ".tab")
"""Bilingual formats that may as well be the lines of one text."""
_DOCUMENT_SUFFIXES = (".txt", ".html", ".htm")
"""Suffixes that documents and bilingual formats share: read as documents."""


def _is_bilingual(path: FilePath) -> bool:
    """Whether the suffix is that of a bilingual file format, and of no document."""
    from aligner.formats import FORMATS

    suffixes = tuple(s for known in FORMATS for s in known.suffixes if s not in _DOCUMENT_SUFFIXES)
    return os.fspath(path).lower().endswith(suffixes)


def _bilingual(path: FilePath, settings: Settings) -> ParallelDocument | Document | None:
    """The two sides of a bilingual file format (tmx, xliff, tables, po …), None for any other file.

    The file says which side is the source, and `source_lang` may turn that round. Where one side has no text at all,
    the other comes back alone.
    """
    from aligner.formats import format_for
    from aligner.formats.bitext import documents_of
    from aligner.formats.input import opened

    where = os.fspath(path)
    if not _is_bilingual(path):
        return None
    with opened(where) as file:
        found = documents_of(*format_for(where).read(file, where))
    stated = (settings.source_lang, settings.target_lang)
    source, target = (
        replace(side, name=PurePath(where).name, origin=where, lang=_lang(side.lang, stated))
        for side in (found.source, found.target)
    )
    if not (source.paragraphs and target.paragraphs):
        if not (source.paragraphs or target.paragraphs):
            raise UserError("no text in it", where, "give a file with text in it")
        return source if source.paragraphs else target
    if stated[0] and is_chinese(stated[0]) == is_chinese(target.lang) != is_chinese(source.lang):
        return ParallelDocument(target, source, found.layout, tuple(sorted((b, a) for a, b in found.links)))
    return replace(found, source=source, target=target)


def _lang(recognised: str, stated: tuple[str | None, str | None]) -> str:
    """The language of a bilingual file's side, made more exact by what the user states for either side."""
    for lang in stated:
        if lang and "-" in lang and lang.split("-")[0] == recognised.split("-")[0].lower():
            return lang
    return recognised


def segmented(parallel: ParallelDocument, settings: Settings) -> Prepared:
    """Cut both sides into segments."""
    return Prepared(parallel, segments.segment(parallel.source, settings), segments.segment(parallel.target, settings))


def first_pass(prepared: Prepared, settings: Settings) -> list[tuple[str, str, float]]:
    """What the lexicon of a batch is learnt from: (Chinese text, English text, probability) of the sure beads."""
    return aligning.first_pass(prepared.source, prepared.target, settings, prepared.parallel.links)


def aligned(prepared: Prepared, settings: Settings, learnt: BatchLexicon | None = None) -> Alignment:
    """Find the beads; `learnt` is a batch's lexicon, None: learnt from the pair itself."""
    return aligner_of(prepared, settings, learnt).align()


def aligner_of(prepared: Prepared, settings: Settings, learnt: BatchLexicon | None = None) -> Aligner:
    """What finds the beads, to be kept where a person confirms some and the rest is solved again and again."""
    return Aligner(
        prepared.source,
        prepared.target,
        settings,
        prepared.parallel.links,
        None if learnt is None else learnt.learnt,
        signature(settings, prepared.parallel.layout, learnt),
    )


def header_of(prepared: Prepared, settings: Settings, learnt: BatchLexicon | None = None) -> Header:
    """What an exported file says about the pair as a whole."""
    layout = prepared.parallel.layout
    return _header(prepared.parallel.source, prepared.parallel.target, layout, signature(settings, layout, learnt))


def _header(source: Document, target: Document, layout: Layout, signature: str) -> Header:
    sides: tuple[tuple[Side, Document], ...] = (("source", source), ("target", target))
    furniture: tuple[tuple[Side, Furniture], ...] = tuple(
        (side, piece) for side, document in sides for piece in document.furniture
    )
    return Header(
        printable(source.origin or source.name),
        printable(target.origin or target.name),
        source.lang,
        target.lang,
        signature,
        None,
        layout,
        furniture,
    )


def printable(path: str) -> str:
    """A path as files and messages can hold it: bytes of its name that are no UTF-8 become U+FFFD."""
    return os.fsencode(path).decode("utf-8", "replace")


def bitext_of(alignment: Alignment) -> Bitext:
    """The alignment as a bilingual file holds it: header and translation units."""
    # The signature names the layout, which is no part of the alignment itself.
    match = re.search(r"(?:^| )layout=([a-z]+)", alignment.signature)
    layout = cast(Layout, match[1]) if match else "separate"
    header = _header(alignment.source.document, alignment.target.document, layout, alignment.signature)
    return Bitext(header, tuple(units_of(alignment)))


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


_FINISHED = tuple("。！？；…」』”’）】》")


def joined(text: SegmentedDocument, run: range) -> str:
    """The run's segments as one text: inside a paragraph the document's own characters, across paragraphs a space,
    which only a finished Chinese sentence does without."""
    pieces: list[str] = []
    chinese = is_chinese(text.lang)
    for k in run:
        here = text.segments[k]
        if k > run.start:
            before = text.segments[k - 1]
            if here.paragraph == before.paragraph:
                pieces.append(text.document.paragraphs[here.paragraph].text[before.end : here.start])
            elif before.text and here.text and not (chinese and before.text.endswith(_FINISHED)):
                pieces.append(" ")
        pieces.append(here.text)
    return "".join(pieces)


def signature(settings: Settings, layout: str = "separate", learnt: BatchLexicon | None = None) -> str:
    """Version and every setting that can change the result, in one printable line."""
    parts = [f"aligner {version(DISTRIBUTION)}", f"encoder={settings.encoder}", f"layout={layout}"]
    for name in ("source_lang", "target_lang", "encoding"):
        value = getattr(settings, name)
        if value is not None:
            parts.append(f"{name}={_word(value)}")
    if settings.segmented:
        parts.append("segmented")
    for name in ("srx", "glossary", "checks", "weights"):
        path: Path | None = getattr(settings, name)
        if path is not None:
            parts.append(f"{name}={_word(path.name)}:{_digest(path)}")
    parts += [f"accepted={_word(path.name)}:{_digest(path)}" for path in settings.accepted]
    if learnt is not None:
        parts.append(f"learnt={learnt}")
    return " ".join(parts)


def _word(text: str) -> str:
    """The text without white space and control characters, so that the line stays one line of words."""
    return "".join(c if c.isprintable() and not c.isspace() else "_" for c in printable(text))


def _digest(path: Path) -> str:
    try:
        return sha256(path.read_bytes()).hexdigest()[:8]
    except OSError as error:
        raise UserError(f"cannot be read: {error.strerror}", str(path), "check the path") from None
