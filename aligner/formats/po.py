"""Gettext PO, read through translate-toolkit: msgid is the source, msgstr the target.

Of plural forms the last ones pair up, since Chinese has one form, which renders the plural. Obsolete and header entries
are left out; what is not translated becomes a null bead. The format is not written: aligned text has no message ids.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, BinaryIO

from aligner.errors import UserError
from aligner.formats.numbering import Numbering
from aligner.formats.one_way import refusal
from aligner.formats.xml import cat_code
from aligner.late_patterns import late
from aligner.model import Header, Place, TranslationUnit

_HAN = late("[\u3400-\u9fff]")


class Po:
    """The format `po`."""

    name = "po"
    suffixes: tuple[str, ...] = (".po",)

    def write(self, header: Header, units: Iterable[TranslationUnit], out: BinaryIO) -> None:
        """Always raises UserError."""
        raise refusal(".po", "written")

    def read(self, source: BinaryIO, where: str) -> tuple[Header, Iterator[TranslationUnit]]:
        """The header and the units of a PO file, which is held in memory as a whole.

        The target language is the header's Language, else Chinese where the translations have Chinese characters,
        else English; the source language X-Source-Language, else the other one of English and Chinese.
        """
        from translate.storage.pypo import pofile

        try:
            store = pofile.parsestring(source.read())  # type: ignore[no-untyped-call]
        except (ValueError, UnicodeError, LookupError, IndexError) as error:
            raise UserError(f"is not a readable PO file ({error})", where, "check it with msgfmt -c") from error
        entries = [entry for entry in store.units if not entry.isheader() and not entry.isobsolete()]
        if not entries and not store.units:
            raise UserError("has no messages", where, "check that it is a PO file")
        pairs = [_texts(entry) for entry in entries]
        said = {key.lower(): value for key, value in store.parseheader().items()}
        chinese = sum(1 if _HAN.search(target) else -1 for _, target in pairs if target) > 0
        target_lang = cat_code(said.get("language") or ("zh-CN" if chinese else "en-US"))
        other = "en-US" if target_lang.startswith("zh") else "zh-CN"
        header = Header(where, where, cat_code(said.get("x-source-language") or other), target_lang)
        return header, _units(entries, pairs)


def _texts(entry: Any) -> tuple[str, str]:
    """Source and target of one entry; of plural forms the last."""
    return tuple(
        str((side.strings if hasattr(side, "strings") else [side])[-1])  # type: ignore[return-value]
        for side in (entry.source, entry.target or "")
    )


def _units(entries: list[Any], pairs: list[tuple[str, str]]) -> Iterator[TranslationUnit]:
    numbering = Numbering()
    for number, (entry, (source, target)) in enumerate(zip(entries, pairs, strict=True), 1):
        if source or target:
            place = Place(number, getattr(entry, "line_number", 0) or 0)  # 0 in older versions of the toolkit
            yield numbering.unit(source, target, note=entry.getnotes("translator").strip(), place=place)
