"""What is to be translated: the segments of a document, or the units of a bilingual file that lack a target.

A CAT tool's XLIFF, a po file or a table keeps its own segmentation and what is translated in it already.
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import PurePath

from aligner import documents
from aligner.documents.preparation import prepare
from aligner.errors import UserError
from aligner.formats import FORMATS, format_for
from aligner.formats.input import opened
from aligner.formats.xml import cat_code
from aligner.memory.languages import checked_pair
from aligner.model import Header, ParallelDocument, SegmentedDocument, TranslationUnit
from aligner.segments import segment
from aligner.settings import Settings

DOCUMENT_SUFFIXES = (".txt", ".html", ".htm")
"""Suffixes that documents and bilingual formats share: here they are documents."""


@dataclass(frozen=True, slots=True)
class SourceText:
    """The segments to be translated, in order, and the language to translate them into."""

    name: str
    """The file's name without folders."""
    lang: str
    """zh-CN, en-US …"""
    target_lang: str
    segments: tuple[str, ...]
    """Each has text."""
    given: tuple[TranslationUnit | None, ...]
    """For each segment the unit of the bilingual file, with or without a target; None in a document."""

    @property
    def header(self) -> Header:
        """The header of the pretranslated file."""
        return Header(self.name, self.name, self.lang, self.target_lang)


def source_text(
    document: SegmentedDocument | str | os.PathLike[str], target_lang: str | None, settings: Settings
) -> SourceText:
    """The document, or the file at a path: any readable document, or any bilingual file.

    `target_lang` None: the settings' target language, else what a bilingual file says, else en-US for Chinese and
    zh-CN for English. Raises UserError where the file cannot be read, a document holds both languages, or the
    languages are not Chinese and English.
    """
    wanted = target_lang or settings.target_lang
    if isinstance(document, SegmentedDocument):
        return _of_document(document, wanted, settings, document.document.name)
    where = os.fspath(document)
    suffixes = tuple(s for known in FORMATS for s in known.suffixes if s not in DOCUMENT_SUFFIXES)
    if where.lower().endswith(suffixes):
        with opened(where) as file:
            header, units = format_for(where).read(file, where)
            return _of_units(header, units, wanted, settings, where)
    prepared = prepare(documents.read(document, settings), settings)
    if isinstance(prepared, ParallelDocument):
        raise UserError("holds both languages", where, "align it, or give a document in one language")
    return _of_document(segment(prepared, settings), wanted, settings, where)


def _of_document(document: SegmentedDocument, wanted: str | None, settings: Settings, where: str) -> SourceText:
    lang = _stated(document.lang, settings.source_lang, where)
    lang, target_lang = checked_pair(lang, wanted or _other(lang), where)
    texts = tuple(text for text in document.texts if text.strip())
    return SourceText(document.document.name, lang, target_lang, texts, (None,) * len(texts))


def _of_units(
    header: Header, units: Iterable[TranslationUnit], wanted: str | None, settings: Settings, where: str
) -> SourceText:
    lang = _stated(header.source_lang, settings.source_lang, where)
    stated = header.target_lang if cat_code(header.target_lang)[:2] in ("zh", "en") else _other(lang)
    lang, target_lang = checked_pair(lang, wanted or stated, where)
    kept = [unit for unit in units if unit.source_text.strip()]
    if not kept:
        raise UserError("no source text in it", where, "give a file with segments to translate")
    return SourceText(
        PurePath(where).name,
        lang,
        target_lang,
        tuple(unit.source_text for unit in kept),
        tuple(kept),
    )


def _other(lang: str) -> str:
    """What a text is translated into if nobody says so."""
    return "en-US" if cat_code(lang).startswith("zh") else "zh-CN"


def _stated(found: str, stated: str | None, where: str) -> str:
    """The language found, more exact if the user says more. Raises UserError where the two contradict each other."""
    if stated is None:
        return found
    if found != "und" and cat_code(found)[:2] != cat_code(stated)[:2]:
        raise UserError(
            f"the text is in {cat_code(found)}, but --source-lang says {stated}", where, "leave the option out"
        )
    return stated if "-" in stated or "_" in stated or found == "und" else found
