"""`.align`: bead ids alone, the form in which gold alignments are kept: `[source ids]:[target ids]`, ids from 0.

One bead a line, in document order; a null bead has an empty list and, by the custom of gold files, a single sentence:
a bead that leaves out three sentences is written as three lines.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import BinaryIO

from aligner.errors import UserError
from aligner.formats.json_units import numbered
from aligner.model import Bead, Header, TranslationUnit

Ids = tuple[int, ...]

_LINE = re.compile(r"\[([^\[\]]*)\]\s*:\s*\[([^\[\]]*)\]\s*(?::\s*([^\s:]+)\s*)?")
_REMEDY = "a line is [source ids]:[target ids], such as [1, 2]:[1]"


def parse_align(text: str, where: str) -> list[tuple[Ids, Ids]]:
    """The beads of an `.align` file as (source ids, target ids), in the order of the lines.

    White space and blank lines do not matter; a third field behind a second colon, the score that some aligners
    write, must be a number and is passed over. Raises UserError with the line number for anything else, and for an id
    that stands twice on one side.
    """
    beads: list[tuple[Ids, Ids]] = []
    seen: tuple[set[int], set[int]] = (set(), set())
    for number, line in enumerate(text.removeprefix("\ufeff").splitlines(), 1):
        if not line.strip():
            continue
        place = f"{where}:{number}"
        match = _LINE.fullmatch(line.strip())
        if match is None or (match[3] is not None and not _is_number(match[3])):
            raise UserError(f"not a bead: {line.strip()[:40]!r}", place, _REMEDY)
        source, target = _ids(match[1], place), _ids(match[2], place)
        if not source and not target:
            raise UserError("a bead that is empty on both sides", place, _REMEDY)
        for side, ids, known in (("source", source, seen[0]), ("target", target, seen[1])):
            for id_ in ids:
                if id_ in known:
                    raise UserError(f"{side} id {id_} stands in two beads", place, "each id belongs to one bead")
                known.add(id_)
        beads.append((source, target))
    return beads


def format_align(beads: Iterable[tuple[Iterable[int], Iterable[int]]]) -> str:
    """The beads as the text of an `.align` file, one sentence a null bead."""
    return "".join(f"{_list(source)}:{_list(target)}\n" for source, target in single_nulls(beads))


def single_nulls(beads: Iterable[tuple[Iterable[int], Iterable[int]]]) -> Iterator[tuple[Ids, Ids]]:
    """The same beads, those with an empty side cut into beads of one sentence."""
    for source_ids, target_ids in beads:
        source, target = tuple(source_ids), tuple(target_ids)
        if source and target:
            yield source, target
        else:
            yield from (((id_,), ()) for id_ in source)
            yield from (((), (id_,)) for id_ in target)


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
            raise UserError("not a text file", where, _REMEDY) from None
        beads = parse_align(text, where)
        return Header(source_path="", target_path="", source_lang="und", target_lang="und"), _units(beads, where)


def _units(beads: list[tuple[Ids, Ids]], where: str) -> Iterator[TranslationUnit]:
    i = j = 0
    for source, target in beads:
        sides = range(i, i + len(source)), range(j, j + len(target))
        if (source, target) != (tuple(sides[0]), tuple(sides[1])):
            raise UserError(f"bead {_list(source)}:{_list(target)} does not go on at [{i}]:[{j}]", where,
                            "list every sentence of both sides, in order")
        i, j = sides[0].stop, sides[1].stop
        yield TranslationUnit(Bead(*sides), ("",) * len(source), ("",) * len(target), "", "")


def _ids(text: str, place: str) -> Ids:
    parts = [part.strip() for part in text.split(",")] if text.strip() else []
    if not all(re.fullmatch(r"[0-9]{1,9}", part) for part in parts):
        raise UserError(f"not a list of ids: [{text[:40]}]", place, _REMEDY)
    return tuple(int(part) for part in parts)


def _list(ids: Iterable[int]) -> str:
    return "[" + ", ".join(str(id_) for id_ in ids) + "]"


def _is_number(text: str) -> bool:
    try:
        float(text)
    except ValueError:
        return False
    return True
