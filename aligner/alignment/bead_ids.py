"""Bead ids as gold files keep them: `[source ids]:[target ids]`, one bead a line, ids from 0."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from aligner.errors import UserError

Ids = tuple[int, ...]

_LINE = re.compile(r"\[([^\[\]]*)\]\s*:\s*\[([^\[\]]*)\]\s*(?::\s*([^\s:]+)\s*)?")
REMEDY = "a line is [source ids]:[target ids], such as [1, 2]:[1]"
"""What to tell the user about a line that is none."""


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
            raise UserError(f"not a bead: {line.strip()[:40]!r}", place, REMEDY)
        source, target = _ids(match[1], place), _ids(match[2], place)
        if not source and not target:
            raise UserError("a bead that is empty on both sides", place, REMEDY)
        for side, ids, known in (("source", source, seen[0]), ("target", target, seen[1])):
            for id_ in ids:
                if id_ in known:
                    raise UserError(f"{side} id {id_} stands in two beads", place, "each id belongs to one bead")
                known.add(id_)
        beads.append((source, target))
    return beads


def format_align(beads: Iterable[tuple[Iterable[int], Iterable[int]]]) -> str:
    """The beads as the text of an `.align` file, one sentence a null bead."""
    return "".join(f"{ids_list(source)}:{ids_list(target)}\n" for source, target in single_nulls(beads))


def single_nulls(beads: Iterable[tuple[Iterable[int], Iterable[int]]]) -> Iterator[tuple[Ids, Ids]]:
    """The same beads, those with an empty side cut into beads of one sentence."""
    for source_ids, target_ids in beads:
        source, target = tuple(source_ids), tuple(target_ids)
        if source and target:
            yield source, target
        else:
            yield from (((id_,), ()) for id_ in source)
            yield from (((), (id_,)) for id_ in target)


def _ids(text: str, place: str) -> Ids:
    parts = [part.strip() for part in text.split(",")] if text.strip() else []
    if not all(re.fullmatch(r"[0-9]{1,9}", part) for part in parts):
        raise UserError(f"not a list of ids: [{text[:40]}]", place, REMEDY)
    return tuple(int(part) for part in parts)


def ids_list(ids: Iterable[int]) -> str:
    """The ids of one side as the file writes them: "[1, 2]"."""
    return "[" + ", ".join(str(id_) for id_ in ids) + "]"


def _is_number(text: str) -> bool:
    try:
        float(text)
    except ValueError:
        return False
    return True
