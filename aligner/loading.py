"""Files → a pair of documents: from two files, from one that holds both languages, or from a bilingual file format."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path, PurePath

from aligner import documents
from aligner.documents.lines.script import letters
from aligner.documents.opening import STANDARD_INPUT
from aligner.documents.preparation import prepare, prepare_pair
from aligner.errors import UserError
from aligner.model import Document, ParallelDocument
from aligner.settings import Settings
from aligner.stated import is_chinese, language_name

FilePath = str | os.PathLike[str]


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
