"""Part of a memory as the header and units of a bilingual file, for any format to write."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from aligner.errors import UserError
from aligner.formats.xml import cat_code
from aligner.memory.entries import unit_of
from aligner.memory.filters import Filters
from aligner.memory.selection import Selection
from aligner.memory.store import Store
from aligner.model import Header, TranslationUnit


def export(store: Store, filters: Filters) -> tuple[Header, Units]:
    """The units that pass the filters, lazily, in the order in which the memory got them, and a header for them.

    A bilingual file holds one language pair. Raises UserError where the filters leave none, or several: the languages
    have to be named then.
    """
    with store.reading() as connection:
        pairs = [
            pair
            for pair in connection.execute("SELECT source_lang, target_lang FROM pair ORDER BY id")
            if _named(pair[0], filters.source_lang) and _named(pair[1], filters.target_lang)
        ]
    pairs = [pair for pair in pairs if _has_any(store, filters, pair)]
    if not pairs:
        raise UserError("no unit passes the filters", store.where, "leave some of them out")
    if len(pairs) > 1:
        listed = ", ".join(f"{source} to {target}" for source, target in pairs)
        raise UserError(
            f"holds several language pairs ({listed})", store.where, "choose one with --source-lang and --target-lang"
        )
    source_lang, target_lang = pairs[0]
    chosen = replace(filters, source_lang=source_lang, target_lang=target_lang)
    header = Header(store.path.name, store.path.name, source_lang, target_lang)
    return header, Units(Selection(store, chosen))


def _named(lang: str, wanted: str | None) -> bool:
    """Whether the language is the wanted one, or any of its regions if none is named."""
    if not wanted:
        return True
    return lang == cat_code(wanted) if "-" in wanted or "_" in wanted else lang[:2] == cat_code(wanted)[:2]


def _has_any(store: Store, filters: Filters, pair: tuple[str, str]) -> bool:
    chosen = replace(filters, source_lang=pair[0], target_lang=pair[1])
    return next(iter(Selection(store, chosen)), None) is not None


class Units:
    """The units of a selection, lazily and as often as they are asked for, with beads that tile both sides."""

    def __init__(self, selection: Selection) -> None:
        self._selection = selection

    def __iter__(self) -> Iterator[TranslationUnit]:
        source = target = 0
        for entry in self._selection:
            unit = unit_of(entry, source, target)
            source, target = unit.bead.source.stop, unit.bead.target.stop
            yield unit
