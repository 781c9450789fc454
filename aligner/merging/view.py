"""The alignment as the file that came back holds it: in which Chinese, and its moved passages in one or in halves.

CAT tools get a moved passage as one unit, tables and JSON as the two halves that it is in the alignment. A file that
names another variant of Chinese was written with --convert, or its languages were renamed by a tool. Nothing in the
file says which: the view in which more of its units are found, and more of them as they were, is the right one.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from aligner.formats.returned import Returned
from aligner.formats.reunited import Places, grouped, halves_of, whole_of
from aligner.formats.variants import convert as converted
from aligner.merging.direction import other_variant
from aligner.merging.identity import Matching, matched
from aligner.model import Bitext, Header, TranslationUnit


@dataclass(frozen=True, slots=True)
class View:
    """What was sent, and who is who."""

    places: Sequence[Places]
    """For each unit the indices of the alignment's units that it stands for."""
    units: Sequence[TranslationUnit]
    """As the alignment has them."""
    sent: Sequence[TranslationUnit]
    """As the file would hold them: the same, or with their Chinese converted."""
    variant: str | None
    """To which variant it is converted, None if it is not."""
    matching: Matching
    """Between `sent` and what came back."""

    def fits(self, back: Sequence[Returned]) -> tuple[int, int]:
        """How many units of the file are in the alignment, and how many of these have the target that they had."""
        pairs = self.matching.pairs.items()
        as_they_were = {place for k, place in pairs if back[place].unit.target_text == self.sent[k].target_text}
        return len({place for _, place in pairs}), len(as_they_were)

    def applied(self, base: Bitext, units: Mapping[int, TranslationUnit]) -> dict[int, TranslationUnit]:
        """Changed units by their indices here → by those in the alignment, a whole as its two halves."""
        found: dict[int, TranslationUnit] = {}
        for index, unit in units.items():
            places = self.places[index]
            halves = [base.units[place] for place in places]
            found.update(zip(places, halves_of(unit, *halves) if len(halves) == 2 else (unit,)))
        return found


def best_view(base: Bitext, header: Header, back: Sequence[Returned], ordered: bool) -> View:
    """The view that fits the file best; `ordered` as in `matched`."""
    views = [
        View(places, units, sent, variant, matched(sent, back, ordered))
        for places, units in _unions(base.units)
        for variant, sent in _variants(base, units, other_variant(header, base.header))
    ]
    # Where views fit alike, the file has no half of a moved passage by itself: then the whole is what was worked on.
    return max(reversed(views), key=lambda view: (*view.fits(back), view.variant is None))


def _unions(units: Sequence[TranslationUnit]) -> Iterator[tuple[Sequence[Places], Sequence[TranslationUnit]]]:
    """The units with all moved passages in halves, with those in one of which no half is rejected, and with all."""
    last: Sequence[Places] = [(index,) for index in range(len(units))]
    yield last, units
    for rejected_too in (False, True):
        places = grouped(units, rejected_too=rejected_too)
        if places != last:
            last = places
            halves = [[units[place] for place in each] for each in places]
            yield places, [whole_of(*each) if len(each) == 2 else each[0] for each in halves]


def _variants(
    base: Bitext, units: Sequence[TranslationUnit], variant: str | None
) -> Iterator[tuple[str | None, Sequence[TranslationUnit]]]:
    yield None, units
    if variant is not None:
        yield variant, tuple(converted(base.header, units, variant)[1])
