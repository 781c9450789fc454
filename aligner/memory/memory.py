"""The translation memory as one object: everything that `aligner memory` does."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from types import TracebackType

from aligner.memory import exporting, importing, removal, search, stats, terms
from aligner.memory.analysis import Analysis, analysed
from aligner.memory.entries import Entry
from aligner.memory.filters import Filters
from aligner.memory.importing import Imported, Labels
from aligner.memory.matching import FuzzyMatch, Matcher
from aligner.memory.pretranslation import look_up, units_of
from aligner.memory.removal import Chosen, Removal
from aligner.memory.search import Concordance, Page
from aligner.memory.selection import Selection
from aligner.memory.source_text import source_text
from aligner.memory.stats import Stats
from aligner.memory.store import Store
from aligner.memory.terms import Term
from aligner.model import STATES, Header, SegmentedDocument, TranslationUnit
from aligner.settings import Settings

_ALL = Filters()
_NOTHING_SAID = Labels()
_USUAL = Settings()


class Memory:
    """A translation memory in one SQLite file, for Chinese and English of any region, in both directions.

    A context manager. Several programs may search one memory while another imports into it. Every method raises
    UserError where the file cannot be read or written.
    """

    def __init__(self, path: str | os.PathLike[str], *, create: bool = True) -> None:
        """Open the memory at `path`; unless `create` is off, a missing one is made, empty.

        Raises UserError where the file is none of ours, damaged, of a newer version, or cannot be opened.
        """
        self._store = Store(path, create=create)
        self._matchers: dict[Filters, Matcher] = {}

    @property
    def path(self) -> Path:
        """The file that holds the memory; what is wrong with it is reported under this name."""
        return self._store.path

    def __enter__(self) -> Memory:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the file. Everything reported as stored is on the disk long before."""
        self._store.close()

    def import_file(
        self,
        path: str | os.PathLike[str],
        labels: Labels = _NOTHING_SAID,
        form: str | None = None,
        progress: Callable[[int], None] | None = None,
    ) -> Imported:
        """Store the units of a bilingual file of any format, as a stream; importing it again changes nothing.

        `labels` is what the user says about the file; `form` a format's name if the suffix does not tell it;
        `progress` is told the number of units stored so far each time some are safely on the disk.
        Raises UserError for a file that cannot be read or is not Chinese with English.
        """
        return importing.import_file(self._store, path, labels, form, progress)

    def import_units(
        self, header: Header, units: Iterable[TranslationUnit], name: str, labels: Labels = _NOTHING_SAID
    ) -> Imported:
        """Store units that are in memory already, as if read from a file called `name`."""
        return importing.import_units(self._store, header, units, name, labels)

    def remove(
        self, filters: Filters = _ALL, *, words: str | None = None, lang: str | None = None, ids: Iterable[int] = ()
    ) -> Removal:
        """Take out the units that pass the filters, have the words and are among the ids, as far as these are given.

        With filters about files, units that stand in others too stay. Rejected units go too, unless `states` is set;
        `words` and `lang` are as in `search`. All goes or, where anything fails, nothing; importing undoes it.
        Raises UserError where nothing at all is given, or the memory cannot be written.
        """
        self._matchers.clear()
        return removal.remove(self._store, Chosen(filters, words, lang, tuple(ids)))

    def removable(
        self, filters: Filters = _ALL, *, words: str | None = None, lang: str | None = None, ids: Iterable[int] = ()
    ) -> Removal:
        """What `remove` would take out, and that stays where it is."""
        return removal.removable(self._store, Chosen(filters, words, lang, tuple(ids)))

    def entries(self, ids: Iterable[int]) -> list[Entry]:
        """The units with these ids, as far as the memory has them, in ascending order."""
        return Selection(self._store, Filters(states=STATES)).among(list(ids))

    def search(
        self, query: str, filters: Filters = _ALL, limit: int = 20, offset: int = 0, *, lang: str | None = None
    ) -> Page:
        """Units with all words of the query on either side; see `aligner.memory.query` for what can be typed.

        With `lang`, "zh" or "en", only the texts in that language are looked at.
        Raises UserError where the query has no word or character to look for.
        """
        return search.search(self._store, query, filters, limit, offset, lang)

    def concordance(
        self, text: str, filters: Filters = _ALL, limit: int = 20, offset: int = 0, *, lang: str | None = None
    ) -> Concordance:
        """Every occurrence of the text as one phrase, with its context and the translation; `lang` as in `search`."""
        return search.concordance(self._store, text, filters, limit, offset, lang)

    def match(
        self,
        text: str,
        source_lang: str,
        target_lang: str,
        *,
        previous: str | None = None,
        following: str | None = None,
        threshold: int = 50,
        limit: int = 5,
        filters: Filters = _ALL,
    ) -> list[FuzzyMatch]:
        """The best fuzzy matches of one segment, best first; see `Matcher.match`."""
        return self._matcher(filters).match(
            text, source_lang, target_lang, previous=previous, following=following, threshold=threshold, limit=limit
        )

    def pretranslate(
        self,
        document: SegmentedDocument | str | os.PathLike[str],
        target_lang: str | None = None,
        *,
        settings: Settings = _USUAL,
        threshold: int = 75,
        limit: int = 3,
        filters: Filters = _ALL,
    ) -> tuple[Header, Iterator[TranslationUnit]]:
        """A document (segmented, or a path) as header and, lazily, units with the memory's matches, for any format.

        At the path may be any readable document, or any bilingual file (XLIFF, po, a table …), whose translated units
        stay as they are. `target_lang` None: the settings' target language, else the bilingual file's, else en-US for
        Chinese and zh-CN for English. Exact matches are filled in.
        Raises UserError for a document that cannot be read or is not in Chinese or English.
        """
        source = source_text(document, target_lang, settings)
        found = look_up(self._matcher(filters), source, threshold, limit)
        return source.header, units_of(found, source.given, self.origins)

    def analyse(
        self,
        *documents: SegmentedDocument | str | os.PathLike[str],
        target_lang: str | None = None,
        settings: Settings = _USUAL,
        filters: Filters = _ALL,
    ) -> Analysis:
        """The table of new words, fuzzy and exact matches and repetitions over all documents together.

        Raises UserError as `pretranslate` does.
        """
        tables = self.analyse_each(*documents, target_lang=target_lang, settings=settings, filters=filters)
        return sum((table for _, table in tables), Analysis())

    def analyse_each(
        self,
        *documents: SegmentedDocument | str | os.PathLike[str],
        target_lang: str | None = None,
        settings: Settings = _USUAL,
        filters: Filters = _ALL,
    ) -> Iterator[tuple[str, Analysis]]:
        """The name and the table of every document; what stood in an earlier one is a repetition in a later one.

        Raises UserError as `pretranslate` does.
        """
        seen: set[str] = set()
        for document in documents:
            source = source_text(document, target_lang, settings)
            yield source.name, analysed(look_up(self._matcher(filters), source, 50, 1), seen)

    def export(self, filters: Filters = _ALL) -> tuple[Header, Iterable[TranslationUnit]]:
        """Header and units of what passes the filters, for `Format.write`; the units lazily, and more than once.

        Raises UserError where nothing passes, or more than one language pair does.
        """
        return exporting.export(self._store, filters)

    def terms(self, filters: Filters = _ALL, min_count: int = 3, limit: int = 1000) -> list[Term]:
        """Candidates for a bilingual glossary, surest first; see `aligner.memory.terms`."""
        return terms.terms(self._store, filters, min_count, limit)

    def stats(self) -> Stats:
        """What the memory holds, in figures."""
        return stats.stats(self._store)

    def origins(self, ids: list[int]) -> dict[int, str]:
        """Unit id → the name of the first file it was found in."""
        with self._store.reading() as connection:
            return dict(
                connection.execute(
                    "SELECT occurrence.unit, file.name FROM occurrence JOIN file ON file.id = occurrence.file"
                    " WHERE occurrence.unit IN (SELECT value FROM json_each(?))"
                    " ORDER BY occurrence.unit, file.id DESC",
                    (json.dumps(ids),),
                )
            )

    def _matcher(self, filters: Filters) -> Matcher:
        return self._matchers.setdefault(filters, Matcher(self._store, filters))
