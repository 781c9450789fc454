"""Bytes → Document: one reader a file format, chosen by the score that each reader gives itself.

`read` is the way in. A new format is a new file with a `Reader` in it and one line in `READERS`.
"""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import PurePath

from aligner.documents.opening import STANDARD_INPUT, read_bytes
from aligner.documents.readers.docx import DocxReader
from aligner.documents.readers.epub import EpubReader
from aligner.documents.readers.html import HtmlReader
from aligner.documents.readers.markdown import MarkdownReader
from aligner.documents.readers.pdf import PdfReader
from aligner.documents.readers.plain import PlainReader, is_textual
from aligner.documents.readers.reader import Reader
from aligner.documents.readers.subtitles import SubtitleReader
from aligner.errors import UserError
from aligner.model import Document
from aligner.settings import Settings

READERS: tuple[Reader, ...] = (
    PlainReader(),
    MarkdownReader(),
    HtmlReader(),
    DocxReader(),
    PdfReader(),
    SubtitleReader(),
    EpubReader(),
)
"""All readers; between equally sure ones the first wins."""

_OTHERS = {
    (".doc", ".docm", ".dot", ".rtf", ".odt", ".ott", ".wps", ".wpd", ".pages"): "save it as .docx",
    (".ppt", ".pptx", ".pps", ".ppsx", ".odp", ".key"): "save its text as .docx, or print it to .pdf",
    (".xls", ".xlsm", ".ods", ".numbers"): "save it as .xlsx",
    (".mobi", ".azw", ".azw3", ".fb2"): "convert it to .epub",
    (".ass", ".ssa", ".sub"): "convert it to .srt",
    (".png", ".jpg", ".jpeg", ".tif", ".tiff", ".bmp"): "turn the picture into text first (OCR)",
}
"""Suffixes of files that are not read, and what to make of them."""

HEAD = 4096
"""How many bytes of a file the readers are shown to judge it by."""


def read(path: str | os.PathLike[str], settings: Settings) -> Document:
    """The document at `path` ("-" is standard input) as its file lays it out, not yet cleaned or taken apart.

    With `settings.segmented` the file is plain text whatever its suffix says, each line a paragraph.
    Raises UserError where the file is missing, unreadable, empty, of an unknown or damaged format, or holds no text.
    """
    origin = os.fspath(path)
    standard_input = origin == STANDARD_INPUT
    where = "standard input" if standard_input else origin
    data = read_bytes(path)
    suffix = "" if standard_input else PurePath(origin).suffix.lower()
    head = data[:HEAD]
    if settings.segmented and not is_textual(head):
        raise UserError("not plain text, as segmented input must be", where, "leave --segmented out")
    reader = PlainReader() if settings.segmented else reader_for(suffix, head, where)
    document = reader.read(data, where, settings)
    if not any(paragraph.text.strip() for paragraph in document.paragraphs):
        raise UserError("no text in it", where, "give a file with text in it")
    return replace(document, name="stdin" if standard_input else PurePath(origin).name, origin=origin)


def reader_for(suffix: str, head: bytes, where: str = "") -> Reader:
    """The reader surest of a file with this suffix (lower case, with the dot) and these first bytes.

    Raises UserError, listing the known suffixes, where no reader knows the format; `where` names the file.
    """
    score, reader = max(((reader.confidence(suffix, head), reader) for reader in READERS), key=lambda pair: pair[0])
    if score > 0:
        return reader
    known = [suffix for reader in READERS for suffix in reader.suffixes]
    what = f"no reader for this file{f' ({suffix})' if suffix else ''}"
    if suffix in known:
        what = f"what is in it is no {suffix} file"
    raise UserError(what, where, instead(suffix) or f"save it as one of: {', '.join(known)}")


def instead(suffix: str) -> str:
    """What to make of a file with such a suffix, which is not read; "" for one that nobody takes for a document.

    >>> instead(".doc")
    'save it as .docx'
    """
    return next((how for others, how in _OTHERS.items() if suffix.lower() in others), "")
