"""Units to files: which of them a format takes, in which Chinese variant, sure and doubtful apart."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from aligner.formats import format_for
from aligner.formats.format import Format
from aligner.formats.output import written
from aligner.formats.page_labels import SURE
from aligner.formats.variants import convert as converted
from aligner.model import Header, TranslationUnit

_MEMORIES = ("tmx",)
"""Formats that feed a translation memory: they get sure pairs alone, doubtful ones go to a file of their own."""


@dataclass(frozen=True, slots=True)
class Export:
    """One output file and its format."""

    path: str
    format: Format

    @classmethod
    def to(cls, path: str, format_name: str | None = None) -> Export:
        """The suffix tells the format; `format_name` helps where it does not. UserError for an unknown format."""
        from aligner.formats import FORMATS

        known = any(path.lower().endswith(suffix) for each in FORMATS for suffix in each.suffixes)
        return cls(path, format_for(path, None if known else format_name))

    def write(
        self,
        header: Header,
        units: Sequence[TranslationUnit],
        variant: str | None = None,
        min_confidence: float | None = None,
    ) -> Iterator[tuple[str, int]]:
        """Write the file, and the one for doubtful pairs where there are any; yields each path and its units' number."""
        if self.format.name not in _MEMORIES:
            yield self._write(self.path, header, units, variant)
            return
        bar = SURE if min_confidence is None else min_confidence
        full = [replace(u, moved=None) for u in units if not u.bead.is_null and u.state != "rejected"]
        sure = [u for u in full if u.bead.confidence >= bar or u.state != "aligned"]
        doubtful = [u for u in full if u.bead.confidence < bar and u.state == "aligned"]
        yield self._write(self.path, header, sure, variant)
        if doubtful and self.path != "-":
            yield self._write(doubtful_path(self.path, self.format), header, doubtful, variant)

    def _write(
        self, path: str, header: Header, units: Sequence[TranslationUnit], variant: str | None
    ) -> tuple[str, int]:
        head, rest = (header, iter(units)) if variant is None else converted(header, units, variant)
        with written(path) as out:
            self.format.write(head, rest, out)
        return path, len(units)


def doubtful_path(path: str, known: Format) -> str:
    """Where doubtful pairs go: NAME.doubtful.tmx beside NAME.tmx."""
    suffix = max((s for s in known.suffixes if path.lower().endswith(s)), key=len, default="")
    stem, end = (path[: -len(suffix)], path[-len(suffix) :]) if suffix else (path, "")
    return f"{stem}.doubtful{end}"
