"""Which unit of the alignment is which unit of the file that came back.

Both hold the same text in the same order, but a tool may drop units, rewrite ids, or hold one pair for many equal ones.
So units are first grouped by their source text; a group that is complete pairs up in order, which tells repeated
sentences apart whatever was done to their targets. In a group that is not, ids decide, then equal targets, and what is
left over only where there is no choice. A unit whose source is nowhere in the alignment is found by its id.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from aligner.formats.returned import Returned, plain
from aligner.formats.unit_ids import UnitIds
from aligner.model import TranslationUnit


@dataclass(slots=True)
class Matching:
    """Who is who, by index."""

    pairs: dict[int, int] = field(default_factory=dict)
    """Unit of the alignment → unit that came back, which several equal units may share."""
    unclear: list[int] = field(default_factory=list)
    """Units that came back and may be one of several, all different."""
    unknown: list[int] = field(default_factory=list)
    """Units that came back and have no like in the alignment."""


def matched(sent: Sequence[TranslationUnit], back: Sequence[Returned], ordered: bool = True) -> Matching:
    """Match the units of the alignment, as they were sent, with those that came back.

    `ordered` says that the file holds every unit by itself and in the alignment's order; a translation memory (TMX, PO)
    does neither.
    """
    found = Matching()
    ids = UnitIds()
    by_id = {ids.next(unit): index for index, unit in enumerate(sent)}
    here = _by_text(enumerate(unit.source_text for unit in sent))
    there = _by_text(enumerate(one.unit.source_text for one in back))
    strays: list[int] = []
    for source, returned in there.items():
        units = here.get(source, [])
        if not units:
            strays += returned
        elif ordered and len(units) == len(returned):
            found.pairs.update(zip(units, returned))
        else:
            _sort_out(units, returned, sent, back, by_id, ordered and bool(source), found)
    for index in sorted(strays):
        unit = by_id.get(back[index].id)
        if unit is None or unit in found.pairs:
            found.unknown.append(index)
        else:
            found.pairs[unit] = index
    return found


def other_parts(parts: Iterable[Returned], units: Iterable[TranslationUnit]) -> list[Returned]:
    """The parts of units (see `formats.tmx.parts`) whose target is no part of their unit's: a tool has changed them."""
    parts = list(parts)
    wanted = {plain(part.unit.source_text) for part in parts}
    targets: dict[str, list[str]] = defaultdict(list)
    for unit in units if wanted else ():
        for segment in map(plain, unit.source_segments):
            if segment in wanted:
                targets[segment].append(plain(unit.target_text))
    return [
        part
        for part in parts
        if not any(plain(part.unit.target_text) in target for target in targets[plain(part.unit.source_text)])
    ]


def _by_text(texts: Iterable[tuple[int, str]]) -> dict[str, list[int]]:
    """Indices by their texts, as far as these differ in more than white space."""
    groups: dict[str, list[int]] = defaultdict(list)
    for index, text in texts:
        groups[plain(text)].append(index)
    return groups


def _sort_out(
    units: list[int],
    returned: list[int],
    sent: Sequence[TranslationUnit],
    back: Sequence[Returned],
    by_id: dict[str, int],
    ordered: bool,
    found: Matching,
) -> None:
    """Match units of one source where some are missing, or one stands for many."""
    left = list(returned)
    if ordered:
        for index in returned:
            unit = by_id.get(back[index].id)
            if unit in units and unit not in found.pairs:
                found.pairs[unit] = index
                left.remove(index)
    free = [unit for unit in units if unit not in found.pairs]
    for target, same in _by_text((index, back[index].unit.target_text) for index in left).items():
        equal = [unit for unit in free if plain(sent[unit].target_text) == target]
        # A memory holds one pair for many equal units, unless white space tells them apart.
        shared = same if ordered else same + same[-1:] * (len(equal) - len(same))
        found.pairs.update(zip(equal, shared))
        taken = same[: len(equal)] if ordered or not equal else same
        left = [index for index in left if index not in taken]
        free = [unit for unit in free if unit not in found.pairs]
    different = list(dict.fromkeys(plain(sent[unit].target_text) for unit in free))
    if len(left) == len(free):
        found.pairs.update(zip(free, left))
    elif len(left) == 1 and len(different) == 1:
        found.pairs.update((unit, left[0]) for unit in free)
    else:
        found.unclear += left
