"""What a translator changed in the CAT tool, back into the alignment.

    merged = merge("charter.json", "delivered/charter.xlf")
    write("charter.json", merged.bitext)

The file that comes back holds texts, states and notes, maybe of some units only; everything else (beads, confidence,
furniture, what the checks found) is the alignment's and stays. Merging a file that nobody edited changes nothing, and
merging one twice is the same as once.
"""

from __future__ import annotations

import os
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from aligner.checking import with_issues
from aligner.errors import UserError
from aligner.formats import format_for
from aligner.formats.input import opened
from aligner.formats.returned import Returned, in_wholes, plain, returned
from aligner.formats.reunited import reunited
from aligner.merging.changes import Change, Prefer, changed, spoken_for
from aligner.merging.direction import in_direction, restoring
from aligner.merging.identity import other_parts
from aligner.merging.view import View, best_view
from aligner.model import Bitext, Header, TranslationUnit
from aligner.reading import read
from aligner.settings import Settings

if TYPE_CHECKING:
    from aligner.memory import Imported

__all__ = ["Merged", "Prefer", "merge", "remember"]

_UNORDERED = ("tmx", "po")
"""Formats that hold equal pairs once, and in an order of their own."""


@dataclass(frozen=True, slots=True)
class Merged:
    """An alignment with a translator's work in it, and what came of the work."""

    bitext: Bitext
    edited: int
    """Units whose target is another one now."""
    confirmed: int
    """Units that were confirmed, their target being the same."""
    rejected: int
    reopened: int
    """Units whose confirmation or rejection was taken back."""
    noted: int
    """Units whose note is another one now."""
    accepted: int
    """Issues that a person let stand."""
    unchanged: int
    """Units of the file that change nothing."""
    missing: int
    """Units of the alignment that the file does not have; they are as they were."""
    remarks: tuple[str, ...]
    """A line for each unit of which the user should know something: "unit 12: …", counted from 1."""
    conflicts: int
    """How many of the remarks are about two decisions of which one was dropped."""
    strays: tuple[str, ...]
    """A line for each unit of the file that found no place in the alignment."""


def merge(
    alignment: str | os.PathLike[str] | Bitext,
    edited: str | os.PathLike[str],
    *,
    format: str | None = None,
    prefer: Prefer | None = None,
    settings: Settings | None = None,
) -> Merged:
    """Merge a bilingual file that was edited in a CAT tool into the alignment that it came from.

    `format` names the file's format where its suffix does not. Where both sides changed a text, the file's counts if
    it proves by the unit's id that it was changed there, else the alignment's; `prefer` says which always counts.
    Units with a new target are checked anew, as `settings` say. Raises UserError where a file is unusable, is in other
    languages, or has no unit of the alignment.
    """
    base = alignment if isinstance(alignment, Bitext) else read(alignment)
    where = os.fspath(edited)
    known = format_for(where, format, "read")
    with opened(where) as file:
        header, units = returned(known, file, where)
        everything, view = _read_best(base, header, list(units), known.name not in _UNORDERED, where)
    back = [one for one in everything if not one.is_part]
    if back and not view.matching.pairs:
        raise UserError(
            "none of its units is in the alignment", where, "name the alignment that it was written from (--into)"
        )
    restored = restoring(view.variant, base.header)
    together: dict[int, list[TranslationUnit]] = defaultdict(list)
    for index, place in view.matching.pairs.items():
        together[place].append(view.units[index])
    changes = {
        index: changed(unit, view.sent[index], spoken_for(back[place], together[place], unit), prefer, restored)
        for index, place in sorted(view.matching.pairs.items())
        for unit in [view.units[index]]
    }
    new = {index: change.unit for index, change in changes.items()}
    merged = tuple(_put_together(base, view.applied(base, new)))
    done = _counted(base, _checked(base, merged, settings or Settings()), changes, view, back)
    strays = other_parts([one for one in everything if one.is_part], [*view.sent, *new.values()])
    return replace(
        done,
        strays=done.strays + tuple(f"{_named(one)} is part of a unit that says otherwise; not taken" for one in strays),
    )


def _read_best(
    base: Bitext, header: Header, units: list[Returned], ordered: bool, where: str
) -> tuple[list[Returned], View]:
    """The units of the file as the alignment has them, and the view on both: what went out as one unit may come back in
    segments, and what was aligned by segments has them too."""
    readings = [in_wholes(units)]
    if any(one.whole for one in units):
        readings.append(units)
    found: list[tuple[list[Returned], list[Returned], View]] = []
    for reading in readings:
        turned, everything = in_direction(header, reading, base.header, where)
        back = [one for one in everything if not one.is_part]
        found.append((everything, back, best_view(base, turned, back, ordered)))
    everything, _, view = max(found, key=lambda each: each[2].fits(each[1]))
    return everything, view


def remember(memory: str | os.PathLike[str], bitext: Bitext, name: str) -> Imported:
    """Put the pairs that a person confirmed or edited into a translation memory, as if read from the file `name`.

    The memory is made where there is none. Raises UserError where it cannot be written.
    """
    from aligner.memory import Memory

    pairs = [unit for unit in reunited(bitext.units) if unit.state in ("confirmed", "edited")]
    with Memory(memory) as opened_memory:
        return opened_memory.import_units(bitext.header, pairs, name)


def _put_together(base: Bitext, changed_units: Mapping[int, TranslationUnit]) -> Iterator[TranslationUnit]:
    """All units in order, their beads counted anew: a translated omission has a target segment more."""
    units = [changed_units.get(index, unit) for index, unit in enumerate(base.units)]
    i = j = 0
    for index, unit in enumerate(units):
        source = range(i, i + len(unit.source_segments))
        target = range(j, j + len(unit.target_segments))
        i, j = source.stop, target.stop
        if (unit.bead.source, unit.bead.target) != (source, target):
            unit = replace(unit, bead=replace(unit.bead, source=source, target=target))
        if unit.moved is not None and units[unit.moved].moved != index:
            unit = replace(unit, moved=None)
        yield unit


def _checked(base: Bitext, units: tuple[TranslationUnit, ...], settings: Settings) -> tuple[TranslationUnit, ...]:
    """The units with what the checks find in new targets; all others keep what was found before."""
    if all(unit.target_text == old.target_text for unit, old in zip(units, base.units)):
        return units
    return tuple(
        unit if unit.target_text == old.target_text else anew
        for unit, old, anew in zip(units, base.units, with_issues(base.header, units, settings))
    )


def _counted(
    base: Bitext,
    units: tuple[TranslationUnit, ...],
    changes: Mapping[int, Change],
    view: View,
    back: Sequence[Returned],
) -> Merged:
    matching = view.matching
    pairs = [(view.units[index], change.unit) for index, change in changes.items()]
    states = [new.state for old, new in pairs if old.state != new.state and old.target_text == new.target_text]
    numbered = [
        (f"unit {view.places[index][0] + 1}: {change.remark}", change)
        for index, change in changes.items()
        if change.remark
    ]
    strays = dict.fromkeys(matching.unknown, "is not in the alignment; not taken")
    strays |= dict.fromkeys(matching.unclear, "may be one of several in the alignment; not taken")
    return Merged(
        Bitext(base.header, units),
        edited=sum(old.target_text != new.target_text for old, new in pairs),
        confirmed=sum(state in ("confirmed", "edited") for state in states),
        rejected=states.count("rejected"),
        reopened=states.count("aligned"),
        noted=sum(old.note != new.note for old, new in pairs),
        accepted=sum(max(0, _accepted(new) - _accepted(old)) for old, new in pairs),
        unchanged=sum(old == new for old, new in pairs),
        missing=len(units) - sum(len(view.places[index]) for index in changes),
        remarks=tuple(line for line, _ in numbered),
        conflicts=sum(change.is_conflict for _, change in numbered),
        strays=tuple(f"{_named(back[k])} {why}" for k, why in sorted(strays.items())),
    )


def _accepted(unit: TranslationUnit) -> int:
    return sum(issue.accepted for issue in unit.issues)


def _named(back: Returned) -> str:
    """The unit as a user finds it in the file: by its place there and the beginning of its text."""
    text = plain(back.unit.source_text or back.unit.target_text).replace("\n", " ")
    at = back.unit.place
    part = f"segment {at.segment} of " if at and at.segment else ""
    place = f"{part}unit {at.number} of the file" if at else "a unit of the file"
    return f"{place} ({text[:40]}{'…' if len(text) > 40 else ''})"
