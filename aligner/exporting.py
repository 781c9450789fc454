"""Units to files: which of them a format takes, in which Chinese variant, sure and doubtful apart."""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from aligner.errors import UserError
from aligner.formats import FORMATS, format_for, format_named
from aligner.formats.format import Format
from aligner.formats.output import written
from aligner.formats.page_labels import SURE
from aligner.formats.variants import convert as converted
from aligner.model import Alignment, Bitext, Header, TranslationUnit
from aligner.pipeline import bitext_of

_MEMORIES = ("tmx",)
"""Formats that feed a translation memory: they get sure pairs alone, doubtful ones go to a file of their own."""

STANDARD_OUTPUT = "-"


@dataclass(frozen=True, slots=True)
class Written:
    """One file that was written."""

    path: str
    units: int
    """How many translation units are in it."""
    left_out: int = 0
    """Doubtful pairs that found no place: standard output and devices have no second file beside them."""


@dataclass(frozen=True, slots=True)
class Export:
    """One output file and its format."""

    path: str
    format: Format

    @property
    def is_memory(self) -> bool:
        """Whether the format takes sure pairs alone."""
        return self.format.name in _MEMORIES

    @property
    def doubtful_path(self) -> str | None:
        """Where doubtful pairs go: NAME.doubtful.tmx beside NAME.tmx; None where no file can lie beside it."""
        if (
            not self.is_memory
            or self.path == STANDARD_OUTPUT
            or (os.path.exists(self.path) and not os.path.isfile(self.path))
        ):
            return None
        return doubtful_path(self.path, self.format)

    def write(
        self,
        header: Header,
        units: Sequence[TranslationUnit],
        variant: str | None = None,
        min_confidence: float | None = None,
    ) -> list[Written]:
        """Write the file, and the one for doubtful pairs where there are any.

        Without any, a file for doubtful pairs from an earlier run is removed: it would tell of pairs that are no more.
        Raises UserError where a file cannot be written.
        """
        if not self.is_memory:
            self._write(self.path, header, units, variant)
            return [Written(self.path, len(units))]
        bar = SURE if min_confidence is None else min_confidence
        full = [replace(u, moved=None) for u in units if not u.bead.is_null and u.state != "rejected"]
        sure = [u for u in full if u.bead.confidence >= bar or u.state != "aligned"]
        doubtful = [u for u in full if u.bead.confidence < bar and u.state == "aligned"]
        beside = self.doubtful_path
        self._write(self.path, header, sure, variant)
        if beside is None:
            return [Written(self.path, len(sure), len(doubtful))]
        if not doubtful:
            Path(beside).unlink(missing_ok=True)
            return [Written(self.path, len(sure))]
        self._write(beside, header, doubtful, variant)
        return [Written(self.path, len(sure)), Written(beside, len(doubtful))]

    def _write(self, path: str, header: Header, units: Sequence[TranslationUnit], variant: str | None) -> None:
        head, rest = (header, iter(units)) if variant is None else converted(header, units, variant)
        with written(path) as out:
            self.format.write(head, rest, out)


def exports_to(paths: Sequence[str], format_name: str | None = None) -> list[Export]:
    """The outputs with their formats; standard output comes last, so that its reader cannot keep the files from us.

    The suffix tells the format. `format_name` is for what has no telling suffix, and of a single output it is the
    format whatever its suffix; standard output without it is txt. Raises UserError for an unknown format, a format
    name that no output needs, and two outputs to one place.
    """
    named = format_named(format_name) if format_name else None
    exports = []
    for path in paths:
        telling = any(path.lower().endswith(suffix) for known in FORMATS for suffix in known.suffixes)
        if named and (len(paths) == 1 or not telling):
            exports.append(Export(path, named))
        else:
            exports.append(Export(path, format_for(path, "txt" if path == STANDARD_OUTPUT else None)))
    if named and all(export.format is not named for export in exports):
        raise UserError(
            f"the suffix of every output tells its format; none is left for -f {named.name}", "", "leave -f out"
        )
    places = [place for export in exports for place in (export.path, export.doubtful_path) if place is not None]
    twice = next((place for k, place in enumerate(places) if place in places[:k]), None)
    if twice is not None:
        raise UserError(
            "two outputs would go there",
            "standard output" if twice == STANDARD_OUTPUT else twice,
            "give each output a place of its own",
        )
    return sorted(exports, key=lambda export: export.path == STANDARD_OUTPUT)


def require_folder(path: str) -> None:
    """Raises UserError where an output's folder is missing or it is a folder itself: before work is done in vain."""
    if path == STANDARD_OUTPUT:
        return
    if os.path.isdir(path):
        raise UserError("is a folder, not a file", path, "name the file to write")
    folder = os.path.dirname(path) or os.curdir
    if not os.path.isdir(folder):
        what = "part of the path is a file, not a folder" if os.path.exists(folder) else "the folder does not exist"
        raise UserError(what, path, "create it first, or write elsewhere")


def require_inputs_kept(exports: Iterable[Export], inputs: Iterable[str]) -> None:
    """Raises UserError where an output would take the place of an input."""
    kept = [path for path in inputs if os.path.isfile(path)]
    for export in exports:
        for place in (export.path, export.doubtful_path):
            if place is not None and os.path.isfile(place) and any(os.path.samefile(place, path) for path in kept):
                raise UserError("this output is the input itself", place, "write to another file")


def doubtful_path(path: str, known: Format) -> str:
    """Where doubtful pairs go: NAME.doubtful.tmx beside NAME.tmx."""
    suffix = max((s for s in known.suffixes if path.lower().endswith(s)), key=len, default=os.path.splitext(path)[1])
    stem, end = (path[: -len(suffix)], path[-len(suffix) :]) if suffix else (path, "")
    return f"{stem}.doubtful{end}"


def write(
    path: str | os.PathLike[str],
    content: Alignment | Bitext,
    *,
    format: str | None = None,
    convert: str | None = None,
    min_confidence: float | None = None,
) -> tuple[Path, ...]:
    """Write an alignment, or a bilingual file that was read, in the format that the suffix or `format` names.

        write("charter.tmx", align("charter.zh.docx", "charter.en.docx"))
        write("charter.xlf", read("charter.json"), convert="zh-TW")

    Returns the files written: of a TMX the second, NAME.doubtful.tmx, holds the pairs below `min_confidence` (0.9), if
    there are any. `convert` writes the Chinese as "zh-CN", "zh-TW" or "zh-HK". Each file appears whole or not at all.
    Raises UserError for an unknown format or variant, and where a file cannot be written.
    """
    bitext = bitext_of(content) if isinstance(content, Alignment) else content
    (export,) = exports_to([os.fspath(path)], format)
    done = export.write(bitext.header, bitext.units, convert, min_confidence)
    return tuple(Path(file.path) for file in done)


def read(path: str | os.PathLike[str], format: str | None = None) -> Bitext:
    """Read a bilingual file as it stands: tmx, xliff, tsv, csv, xlsx, json, jsonl, po, bilingual txt, align.

        for unit in read("memory.tmx"):
            print(unit.source_text, unit.target_text, sep="\\t")

    The suffix tells the format, or `format` names it. Raises UserError where the file is missing or damaged, and for a
    document that is no bilingual file: `align` takes that.
    """
    from aligner.documents import READERS
    from aligner.formats.input import opened

    where = os.fspath(path)
    telling = any(where.lower().endswith(suffix) for known in FORMATS for suffix in known.suffixes)
    if format is None and not telling and where.lower().endswith(tuple(s for r in READERS for s in r.suffixes)):
        raise UserError("a document, not a bilingual file", where, "align it first")
    with opened(where) as file:
        header, units = format_for(where, format).read(file, where)
        return Bitext(header, tuple(units))
