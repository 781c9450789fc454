"""Reading XLIFF 1.x: our own files back, and those of CAT tools (sdlxliff, mqxliff and mxliff are extended 1.2).

Inline codes go as `inline` describes; each segment of a unit (see `segments`) is a unit, which the unit's notes go
with once; each `alt-trans` with a target is one of its matches. A unit that nobody translated becomes a null bead; one
without any text is left out. Tools say what a person decided in the target's state, in `approved`, or in attributes of
their own: `conf` of Trados' segments, `status` of memoQ's units, `confirmed` of Phrase's.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import cast, get_args

from aligner.formats.issue_line import issue_of
from aligner.formats.numbering import Numbering
from aligner.formats.returned import Returned, Word, mark_of
from aligner.formats.unit_ids import is_unit_id
from aligner.formats.xliff.remarks import furniture_of, moved_of, percentage, scores_of
from aligner.formats.xliff.segments import Marked, marked_segments, segment_of_line, space_segments
from aligner.formats.xml import TOOL, Element, cat_code, local, parsed_date, preserves_space
from aligner.formats.xml.inline import text_of
from aligner.formats.xml.inline_codes import codes_of, with_codes
from aligner.model import Furniture, Header, Layout, Match, Place, Side, State, TranslationUnit

_OURS = frozenset((f"{TOOL}:scores", f"{TOOL}:issue", f"{TOOL}:moved"))
_PERSON_SAW = frozenset(("final", "signed-off"))
_CONFIRMED = frozenset(
    ("ApprovedTranslation", "ApprovedSignOff", "ManuallyConfirmed", "Reviewer1Confirmed", "Proofread")
)
"""What Trados calls `conf` and memoQ `status`, where a person has confirmed the unit there. Not Trados' "Translated":
that is what it makes of any target it is given."""
_REJECTED = frozenset(("RejectedTranslation", "RejectedSignOff", "Rejected"))


def read(stream: Iterator[tuple[str, Element]], where: str) -> tuple[Header, Iterator[Returned]]:
    """Header and units, as they came back, from the events behind the root element."""
    attributes: dict[str, str] = {}
    notes: list[tuple[str, str]] = []
    for event, element in stream:
        if local(element) == "file" and event == "start":
            attributes = {str(key): str(value) for key, value in element.attrib.items()}
        elif local(element) == "header":
            notes = _notes(element)
        elif local(element) == "body":
            break
    said = dict(notes)
    layout = said.get(f"{TOOL}:layout", "separate")
    furniture: list[tuple[Side, Furniture]] = [
        piece for origin, text in notes if origin == f"{TOOL}:furniture" if (piece := furniture_of(text))
    ]
    original = attributes.get("original") or where
    header = Header(
        source_path=original,
        target_path=said.get(f"{TOOL}:target", where),
        source_lang=cat_code(attributes.get("source-language", "und")),
        target_lang=cat_code(attributes.get("target-language", "und")),
        signature=said.get(f"{TOOL}:signature", ""),
        date=parsed_date(attributes.get("date")),
        layout=cast(Layout, layout) if layout in get_args(Layout) else "separate",
        furniture=tuple(furniture),
    )
    return header, _units(stream)


def _notes(parent: Element) -> list[tuple[str, str]]:
    """(from, text) of the notes right under `parent`."""
    return [(child.get("from", ""), child.text or "") for child in parent if local(child) == "note"]


def _units(stream: Iterator[tuple[str, Element]]) -> Iterator[Returned]:
    numbering, number = Numbering(), 0
    for event, element in stream:
        if event == "end" and local(element) == "trans-unit":
            number += 1
            yield from _translation_units(element, numbering, number)


def _translation_units(element: Element, numbering: Numbering, number: int) -> Iterator[Returned]:
    """The unit's segments, or the unit, or nothing where it has no text."""
    identity = element.get("id", "")
    place = Place(number, element.sourceline or 0, identity)
    sides = {local(child): child for child in reversed(element) if local(child) in ("source", "target")}
    whole = Marked("", sides.get("source"), sides.get("target"))
    segments = marked_segments(element)
    if not segments:
        space_segments(whole.source)
        space_segments(whole.target)
        yield from _one(element, whole, numbering, place)
        return
    is_one = len(segments) == 1
    found: list[Returned] = []
    for segment in segments:
        # One of our own units keeps its id, by which it is known again.
        own = segment.name and not (is_one and is_unit_id(identity))
        here = Place(
            number,
            place.line if is_one else segment.source.sourceline or place.line,
            f"{identity}:{segment.name}" if own else identity,
            "" if is_one else segment.name,
        )
        found += _one(element, segment, numbering, here, has_notes=not found)
    space_segments(whole.source)
    space_segments(whole.target)
    joined = next(_one(element, whole, Numbering(), place), None)
    if is_one and found and joined and _texts(found[0]) == _texts(joined):
        joined = None
    yield from (replace(one, whole=joined) for one in found)


def _texts(back: Returned) -> tuple[str, str]:
    return back.unit.source_text, back.unit.target_text


def _one(
    element: Element, sides: Marked, numbering: Numbering, place: Place, has_notes: bool = True
) -> Iterator[Returned]:
    """The unit between those two sides, nothing where they have no text."""
    texts = source, target = _text(sides.source), _text(sides.target)
    if not preserves_space(element):
        source, target = source.strip(), target.strip()
    if source or target:
        found = {local(child): child for child in reversed(element)}.get("target")
        word = _word(element, found, sides.name)
        unit = _unit(element, source, target, _state(word, found), numbering, place, has_notes)
        unit = with_codes(unit, (codes_of(sides.source), codes_of(sides.target)), texts)
        yield Returned(unit, word, "" if place.segment else mark_of(element.get("extradata"), place.id))


def _text(side: Element | None) -> str:
    return "" if side is None else text_of(side)


def _unit(
    element: Element,
    source: str,
    target: str,
    state: State,
    numbering: Numbering,
    place: Place,
    has_notes: bool,
) -> TranslationUnit:
    notes = _notes(element)
    scores = next((found for origin, text in notes if origin == f"{TOOL}:scores" if (found := scores_of(text))), None)
    lines = [segment_of_line(text) for origin, text in notes if origin == f"{TOOL}:issue"]
    issues = tuple(issue for name, line in lines if name == place.segment if (issue := issue_of(line, source, target)))
    moved = next((moved_of(text) for origin, text in notes if origin == f"{TOOL}:moved"), None)
    remarks = [text for origin, text in notes if text and origin not in _OURS]
    unit = numbering.unit(
        source,
        target,
        confidence=scores[0] if scores else 1.0,
        adequacy=scores[1] if scores else None,
        issues=issues,
        state=state,
        note="\n".join(remarks) if has_notes else "",
        moved=None if place.segment else moved,
        place=place,
    )
    proposals = [child for child in element if local(child) == "alt-trans"]
    if place.segment:  # what is proposed for the whole unit is no translation of a segment
        proposals = [child for child in proposals if child.get("mid") == place.segment]
    matches = tuple(match for child in proposals if (match := _match(child, source)))
    return replace(unit, matches=matches) if matches else unit


def _match(alt_trans: Element, source: str) -> Match | None:
    """What the memory proposes; None where it proposes no target. Without a source it is for the unit's own."""
    sides = {local(child): text_of(child) for child in reversed(alt_trans) if local(child) in ("source", "target")}
    if not preserves_space(alt_trans):
        sides = {name: text.strip() for name, text in sides.items()}
    if not sides.get("target"):
        return None
    return Match(
        sides.get("source", source),
        sides["target"],
        percentage(alt_trans.get("match-quality")),
        alt_trans.get("origin", ""),
    )


def _word(element: Element, target: Element | None, name: str) -> Word:
    """What the file says of the target, or of its segment of that name; of several segments all have to be final.

    A qualifier that a tool left behind with another state counts no more.
    """
    state = "" if target is None else target.get("state", "")
    status = _own(element, "status")
    of_segments = {
        _own(part, "conf") for part in element.iter() if local(part) == "seg" if name in ("", part.get("id", ""))
    }
    if (
        element.get("approved") == "yes"
        or state in _PERSON_SAW
        or status in _CONFIRMED
        or (of_segments and of_segments <= _CONFIRMED)
        or _own(element, "confirmed") == "1"
    ):
        return "final"
    qualifier = "" if target is None else target.get("state-qualifier", "")
    if of_segments & _REJECTED or status in _REJECTED or (qualifier.startswith("rejected-") and state != "translated"):
        return "rejected"
    if state.startswith("needs-") or state == "new":
        return "doubted"
    return "translated" if state else ""


def _own(element: Element, name: str) -> str:
    """The value of a tool's own attribute of that name, in whatever namespace; "" without one."""
    return next((str(value) for key, value in element.attrib.items() if str(key).rpartition("}")[2] == name), "")


def _state(word: Word, target: Element | None) -> State:
    """What a person did with the unit: `approved` and the final states are a person's, the rest nobody's."""
    if word == "final":
        return "edited" if target is not None and target.get("state-qualifier") == "x-edited" else "confirmed"
    return "rejected" if word == "rejected" else "aligned"
