"""`.align`: bead ids alone, the form in which gold alignments are kept: `[source ids]:[target ids]`, ids from 0.

One bead a line, in document order; a null bead has an empty list and, by the custom of gold files, a single sentence:
a bead that leaves out three sentences is written as three lines.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import BinaryIO

from aligner.alignment.bead_ids import REMEDY, Ids, format_align, ids_list, parse_align
from aligner.errors import UserError
from aligner.formats.json_units import numbered
from aligner.model import Bead, Header, TranslationUnit


class Align:
    """Bead ids alone."""

    name = "align"
    suffixes: tuple[str, ...] = (".align",)

    def write(self, header: Header, units: Iterable[TranslationUnit], out: BinaryIO) -> None:
        """Write a line a bead, as they come."""
        for _, source, target in numbered(iter(units)):
            out.write(format_align([(source, target)]).encode("ascii"))

    def read(self, source: BinaryIO, where: str) -> tuple[Header, Iterator[TranslationUnit]]:
        """Units with the file's beads; their segments are empty texts, since the file holds none.

        Raises UserError where a line is no bead, or beads cross, leave a gap or go backwards, since units stand in
        the order of both texts.
        """
        try:
            text = source.read().decode("utf-8")
        except UnicodeDecodeError:
            raise UserError("not a text file", where, REMEDY) from None
        beads = parse_align(text, where)
        return Header(source_path="", target_path="", source_lang="und", target_lang="und"), _units(beads, where)


def _units(beads: list[tuple[Ids, Ids]], where: str) -> Iterator[TranslationUnit]:
    i = j = 0
    for source, target in beads:
        sides = range(i, i + len(source)), range(j, j + len(target))
        if (source, target) != (tuple(sides[0]), tuple(sides[1])):
            raise UserError(
                f"bead {ids_list(source)}:{ids_list(target)} does not go on at [{i}]:[{j}]",
                where,
                "list every sentence of both sides, in order",
            )
        i, j = sides[0].stop, sides[1].stop
        yield TranslationUnit(Bead(*sides), ("",) * len(source), ("",) * len(target), "", "")
