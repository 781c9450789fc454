"""Units to files: which of them a format takes, in which Chinese variant, sure and doubtful apart."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from aligner.errors import UserError
from aligner.formats import format_for, format_named, tells_format
from aligner.formats.format import Format
from aligner.formats.output import is_stream, written
from aligner.formats.page.labels import SURE
from aligner.formats.reunited import reunited
from aligner.formats.tmx.files import MEGABYTE, remove_stale, with_word, write_files
from aligner.formats.tmx.parts import with_parts
from aligner.formats.variants import convert as converted
from aligner.model import Alignment, Bitext, Header, TranslationUnit
from aligner.units import bitext_of

_MEMORIES = ("tmx",)
"""Formats that feed a translation memory: they get sure pairs alone, doubtful ones go to a file of their own."""
_WHOLE = ("tmx", "xliff12", "xliff21")
"""Formats of CAT tools: they get a moved passage as one unit, not as two halves at different places."""

STANDARD_OUTPUT = "-"
LONGEST = 2000
"""Characters a side that Trados imports; Wordfast takes 8,000, other tools any number."""


@dataclass(frozen=True, slots=True)
class Written:
    """One file that was written."""

    path: str
    units: int
    """How many translation units are in it."""
    left_out: int = 0
    """Doubtful pairs that found no place: standard output and devices have no second file beside them."""
    long: int = 0
    """Units of a translation memory, in all its volumes, that are too long for some tools; they are written."""

    @property
    def said(self) -> str:
        """What one may tell the user about the file."""
        long = f"; {self.long} above {LONGEST:,} characters a side, which Trados does not import" if self.long else ""
        return f"{self.path}: {self.units:,} unit{'' if self.units == 1 else 's'}{long}"


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
        return doubtful_path(self.path) if self.is_memory and not is_stream(self.path) else None

    def write(
        self,
        header: Header,
        units: Iterable[TranslationUnit],
        variant: str | None = None,
        min_confidence: float | None = None,
        *,
        parts: bool = False,
        split: int | None = None,
    ) -> list[Written]:
        """Write the file, and the one for doubtful pairs where there are any.

        The units are taken one at a time; with doubtful ones among them, twice. Without any, a file for doubtful pairs
        from an earlier run is removed: it would tell of pairs that are no more. For a translation memory, `parts` adds
        the sure finer parts of units with several source sentences, and `split` is how many bytes a file may have.
        Raises UserError where a file cannot be written.
        """
        # What is no sequence streams from a memory, which knows no moved passages.
        if self.format.name in _WHOLE and isinstance(units, Sequence) and any(u.moved is not None for u in units):
            units = list(reunited(units))
        if not self.is_memory:
            return [self._write(header, units, variant)]
        bar = SURE if min_confidence is None else min_confidence
        doubtful = 0

        def pairs(sure: bool) -> Iterator[TranslationUnit]:
            nonlocal doubtful
            doubtful = 0
            for unit in units:
                if not unit.bead.is_null and unit.state != "rejected":
                    is_doubtful = unit.bead.confidence < bar and unit.state == "aligned"
                    doubtful += is_doubtful
                    if is_doubtful is not sure:
                        yield replace(unit, moved=None)

        beside = self.doubtful_path
        sure = with_parts(header, pairs(sure=True)) if parts else pairs(sure=True)
        if beside is None:
            done = self._write(header, sure, variant)
            return [replace(done, left_out=doubtful)]
        files = _write_memory(self.path, header, sure, variant, split)
        if doubtful:
            return files + _write_memory(beside, header, pairs(sure=False), variant, split)
        Path(beside).unlink(missing_ok=True)
        remove_stale(beside)
        return files

    def _write(self, header: Header, units: Iterable[TranslationUnit], variant: str | None) -> Written:
        """Write the units to one file."""
        counted = _Counted(units)
        head, rest = (header, iter(counted)) if variant is None else converted(header, counted, variant)
        with written(self.path) as out:
            self.format.write(head, rest, out)
        return Written(self.path, counted.units)


class _Counted:
    """Units on their way to a file, and how many have passed."""

    def __init__(self, units: Iterable[TranslationUnit]) -> None:
        self._units = units
        self.units = self.long = 0

    def __iter__(self) -> Iterator[TranslationUnit]:
        for unit in self._units:
            self.units += 1
            self.long += max(len(unit.source_text), len(unit.target_text)) > LONGEST
            yield unit


def _write_memory(
    path: str, header: Header, units: Iterable[TranslationUnit], variant: str | None, split: int | None
) -> list[Written]:
    """Write a translation memory, in volumes where it is larger than `split` bytes."""
    counted = _Counted(units)
    head, rest = (header, iter(counted)) if variant is None else converted(header, counted, variant)
    files = write_files(path, head, rest, split)
    return [Written(place, units, long=0 if number else counted.long) for number, (place, units) in enumerate(files)]


def volume_size(megabytes: float | None, exports: Iterable[Export]) -> int | None:
    """The size of a volume in bytes, None for no limit. UserError where there is nothing that could be split."""
    if megabytes is None:
        return None
    memories = [export for export in exports if export.is_memory]
    if not memories:
        raise UserError(
            "--split is for translation memories, and no output is one", "", "write a .tmx, or leave it out"
        )
    for export in memories:
        if export.doubtful_path is None:
            raise UserError("cannot be split", export.path, "name a file, or leave --split out")
    return max(1, round(megabytes * MEGABYTE))


def exports_to(
    paths: Sequence[str], format_name: str | None = None, amends: Callable[[Export], bool] = lambda export: False
) -> list[Export]:
    """The outputs with their formats; streams come last, so that their readers cannot keep the files from us.

    The suffix tells the format. `format_name` is for what has no telling suffix, and of a single output it is the
    format whatever its suffix; a stream without either is txt. `amends` says which outputs are to be an input with
    something added. Raises UserError for an unknown format, one that is not written anew, a format name that no output
    needs, and two outputs to one place.
    """
    named = format_named(format_name, "written", paths[0] if len(paths) == 1 else "") if format_name else None
    exports = []
    for path in paths:
        told = tells_format(path)
        if named and (len(paths) == 1 or not told):
            name: str | None = named.name
        else:
            name = "txt" if is_stream(path) and not told else None
        export = Export(path, format_for(path, name, None if told else "written"))
        if not amends(export):
            format_for(path, name, "written")
        exports.append(export)
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
    return sorted(exports, key=lambda export: is_stream(export.path))


def doubtful_path(path: str) -> str:
    """Where doubtful pairs go: NAME.doubtful.tmx beside NAME.tmx."""
    return with_word(path, "doubtful")


def write(
    path: str | os.PathLike[str],
    content: Alignment | Bitext,
    *,
    format: str | None = None,
    convert: str | None = None,
    min_confidence: float | None = None,
    parts: bool = True,
    split: float | None = None,
) -> tuple[Path, ...]:
    """Write an alignment, or a bilingual file that was read, in the format that the suffix or `format` names.

        write("charter.tmx", align("charter.zh.docx", "charter.en.docx"))
        write("charter.xlf", read("charter.json"), convert="zh-TW")

    Returns the files written: of a TMX the second, NAME.doubtful.tmx, holds the pairs below `min_confidence` (0.9), if
    there are any. `convert` writes the Chinese as "zh-CN", "zh-TW" or "zh-HK". A TMX also holds the sure finer parts of
    units with several source sentences, unless `parts` is off, and is written in volumes of at most `split` megabytes
    (NAME.1.tmx, NAME.2.tmx …). Each file appears whole or not at all.
    Raises UserError for an unknown format or variant, and where a file cannot be written.
    """
    bitext = bitext_of(content) if isinstance(content, Alignment) else content
    (export,) = exports_to([os.fspath(path)], format)
    most = volume_size(split, [export])
    done = export.write(bitext.header, bitext.units, convert, min_confidence, parts=parts, split=most)
    return tuple(Path(file.path) for file in done)
