"""Reading XLIFF 2.x: our own files back, and those of CAT tools.

Each of several segments is a unit, which the notes of its unit go with once; a unit of one segment is that with the
ignorables beside it. Where a unit of several has to be taken as a whole (see `returned`), all are joined to one text a
side; it is translated if any part has a target, and its state is that of its least finished segment. Inline codes go as
`inline` describes. A unit that nobody translated becomes a null bead; one without any text is left out.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import cast, get_args

from aligner.formats.issue_line import issue_of
from aligner.formats.its import is_own_list
from aligner.formats.numbering import Numbering
from aligner.formats.returned import Returned, Word, mark_of
from aligner.formats.xliff.remarks import furniture_of, moved_of, percentage
from aligner.formats.xliff.segments import seam, segment_names, segment_of_line
from aligner.formats.xml import TOOL, Element, cat_code, fraction, local, parsed_date, preserves_space
from aligner.formats.xml.inline import text_of
from aligner.formats.xml.inline_codes import Codes, codes_of, moved, original_data, with_codes
from aligner.late_patterns import late
from aligner.model import Furniture, Header, Layout, Match, Place, Side, State

_OURS = frozenset((f"{TOOL}:issue", f"{TOOL}:moved"))
_PERSON_SAW = frozenset(("reviewed", "final"))
_INSIDE_UNIT = frozenset(("segment", "ignorable"))
_REF = late(r"[#/]")


def read(root: Element, stream: Iterator[tuple[str, Element]], where: str) -> tuple[Header, Iterator[Returned]]:
    """Header and units, as they came back: `root` is the xliff element, the stream what follows it."""
    file_attributes: dict[str, str] = {}
    facts: dict[str, str] = {}
    furniture: tuple[tuple[Side, Furniture], ...] = ()
    numbering = Numbering()
    first: list[Returned] = []
    for event, element in stream:
        if event == "start" and local(element) == "file":
            file_attributes = {str(key): str(value) for key, value in element.attrib.items()}
        elif local(element) == "unit":
            # What the file says of itself stands before its first unit; it is in the tree by now and not yet forgotten.
            file = next(place for place in element.iterancestors() if local(place) == "file")
            facts = _facts(file)
            furniture = tuple(
                piece
                for category, text in _notes(file)
                if category == f"{TOOL}:furniture" and (piece := furniture_of(text))
            )
            first = list(_translation_units(element, where, numbering, 1))
            break
    layout = facts.get("layout", "separate")
    header = Header(
        source_path=file_attributes.get("original") or where,
        target_path=facts.get("target", where),
        source_lang=cat_code(root.get("srcLang", "und")),
        target_lang=cat_code(root.get("trgLang", "und")),
        signature=facts.get("signature", ""),
        date=parsed_date(facts.get("date")),
        layout=cast(Layout, layout) if layout in get_args(Layout) else "separate",
        furniture=furniture,
    )
    return header, _units(first, stream, where, numbering)


def _units(
    first: list[Returned], stream: Iterator[tuple[str, Element]], where: str, numbering: Numbering
) -> Iterator[Returned]:
    yield from first
    number = 1
    for event, element in stream:
        if event == "end" and local(element) == "unit":
            number += 1
            yield from _translation_units(element, where, numbering, number)


def _facts(parent: Element) -> dict[str, str]:
    """Our metadata right under `parent`: type → value."""
    return {
        meta.get("type", ""): meta.text or ""
        for metadata in parent
        if local(metadata) == "metadata"
        for group in metadata
        if group.get("category") == TOOL
        for meta in group
        if local(meta) == "meta"
    }


def _notes(*parents: Element) -> list[tuple[str, str]]:
    """(category, text) of the notes right under these elements: some tools put notes into segments."""
    return [
        (note.get("category", ""), "".join(note.itertext()))
        for parent in parents
        for notes in parent
        if local(notes) == "notes"
        for note in notes
        if local(note) == "note"
    ]


def _translation_units(unit: Element, where: str, numbering: Numbering, number: int) -> Iterator[Returned]:
    """The unit's segments, of one the unit; nothing where it has no text."""
    pieces = [child for child in unit if local(child) in _INSIDE_UNIT]
    segments = [piece for piece in pieces if local(piece) == "segment"]
    identity = unit.get("id", "")
    place = Place(number, unit.sourceline or 0, identity)
    if len(segments) < 2:
        yield from _one(unit, pieces, where, numbering, place)
        return
    found: list[Returned] = []
    for segment, name in zip(segments, segment_names([segment.get("id", "") for segment in segments])):
        here = Place(number, segment.sourceline or place.line, f"{identity}:{name}", name)
        found += _one(unit, [segment], where, numbering, here, has_notes=not found)
    joined = next(_one(unit, pieces, where, Numbering(), place), None)
    yield from (replace(one, whole=joined) for one in found)


def _one(
    unit: Element, pieces: list[Element], where: str, numbering: Numbering, place: Place, has_notes: bool = True
) -> Iterator[Returned]:
    """Those pieces of the unit as one, nothing where they have no text."""
    in_order = _in_target_order(pieces)
    parts = _parts(pieces, "source"), _parts(in_order, "target")
    texts = source, target = "".join(parts[0]), "".join(parts[1])
    if not preserves_space(unit):
        source, target = source.strip(), target.strip()
    segments = [piece for piece in pieces if local(piece) == "segment"]
    if not any(_side(segment, "target") for segment in segments):
        target = target if not source else ""
    if not source and not target:
        return
    facts, notes = _facts(unit), _notes(*((unit, *segments) if has_notes else segments))
    lines = [text for category, text in _notes(unit) if category == f"{TOOL}:issue"]
    named = [(*segment_of_line(line), off) for line, off in zip(lines, _switched_off(unit, lines))]
    found_issues = (issue_of(line, source, target, off) for name, line, off in named if name == place.segment)
    moved = next((moved_of(text) for category, text in notes if category == f"{TOOL}:moved"), None)
    remarks = [text for category, text in notes if text and category not in _OURS]
    confidence = fraction(facts.get("confidence", "1"), where, unit)
    adequacy = fraction(facts["adequacy"], where, unit) if "adequacy" in facts else None
    word = _word(segments)
    found = numbering.unit(
        source,
        target,
        confidence=confidence,
        adequacy=adequacy,
        issues=tuple(issue for issue in found_issues if issue),
        state=_state(word, segments),
        note="\n".join(remarks),
        moved=None if place.segment else moved,
        place=place,
    )
    data = original_data(unit)
    found = with_codes(
        found, (_codes(pieces, parts[0], "source", data), _codes(in_order, parts[1], "target", data)), texts
    )
    matches = tuple(_matches(unit, pieces[0].get("id", "") if place.segment else None))
    found = replace(found, matches=matches) if matches else found
    yield Returned(found, word, "" if place.segment else mark_of(facts.get("sent"), place.id))


def _switched_off(unit: Element, lines: list[str]) -> list[bool]:
    """For each of our notes whether the ITS list beside them has its issue switched off.

    The list holds an entry a note, in the same order; one that somebody has shortened is not ours to interpret.
    """
    entries = [entry for child in unit if is_own_list(child) for entry in child]
    comments = [entry.get("locQualityIssueComment", "") for entry in entries]
    if len(entries) != len(lines) or any(comment not in line for comment, line in zip(comments, lines)):
        return [False] * len(lines)
    return [entry.get("locQualityIssueEnabled") == "no" for entry in entries]


def _matches(unit: Element, segment: str | None) -> Iterator[Match]:
    """What a memory proposes for the segment with that id, or None: for the unit, in the order of the file."""
    for matches in unit:
        for match in matches if local(matches) == "matches" else ():
            if segment is not None and _REF.split(match.get("ref", ""))[-1] != segment:
                continue
            if local(match) == "match" and (target := _side(match, "target")):
                yield Match(
                    _side(match, "source"), target, percentage(match.get("matchQuality")), match.get("origin", "")
                )


def _side(piece: Element, name: str) -> str:
    """Text of one side of a segment or ignorable; an ignorable without a target stands as it is in the source."""
    side = _element(piece, name)
    return "" if side is None else text_of(side)


def _element(piece: Element, name: str) -> Element | None:
    """One side of a segment or ignorable, None where it has none."""
    side = next((child for child in piece if local(child) == name), None)
    if side is None and local(piece) == "ignorable" and name == "target":
        return _element(piece, "source")
    return side


def _parts(pieces: list[Element], name: str) -> list[str]:
    """The texts of one side of the pieces, with the space between two segments that need one and have none."""
    texts: list[str] = []
    before = ""
    for piece in pieces:
        text = _side(piece, name)
        is_segment = local(piece) == "segment"
        texts.append(seam(before, text) + text if is_segment else text)
        before = (text if is_segment else "") if text else before
    return texts


def _codes(pieces: list[Element], texts: list[str], name: str, data: dict[str, str]) -> Codes:
    """The inline codes of one side of all pieces that are translated, with their places in the joined texts."""
    found: Codes = ()
    at = 0
    for piece, text in zip(pieces, texts):
        if local(piece) == "ignorable" or _side(piece, "target"):
            found += moved(codes_of(_element(piece, name), data), at + len(text) - len(_side(piece, name)))
        at += len(text)
    return found


def _in_target_order(pieces: list[Element]) -> list[Element]:
    """The pieces as the target has them: at the places that `order` gives, counted from 1, else where they stand."""

    def place(numbered: tuple[int, Element]) -> int:
        target = next((child for child in numbered[1] if local(child) == "target"), None)
        order = "" if target is None else target.get("order", "")
        return int(order) if order.isdecimal() else numbered[0]

    return [piece for _, piece in sorted(enumerate(pieces, 1), key=place)]


def _word(segments: list[Element]) -> Word:
    """What the file says of the targets: the word of the least finished segment, and rejected where one is.

    A sub-state that a tool left behind when it changed the state counts no more; of its own ones, Poedit's "fuzzy" says
    that the target needs work.
    """
    states = [(segment.get("state", ""), segment.get("subState", "").rpartition(":")[2]) for segment in segments]
    if any(state in ("", "initial") and "reject" in sub.lower() for state, sub in states):
        return "rejected"
    if states and all(state in _PERSON_SAW for state, _ in states):
        return "final"
    if any(state == "initial" or sub == "fuzzy" for state, sub in states):
        return "doubted"
    return "translated" if any(state == "translated" for state, _ in states) else ""


def _state(word: Word, segments: list[Element]) -> State:
    """What a person did with the unit: reviewed and final are a person's, the rest nobody's."""
    if word == "final":
        edited = any(segment.get("subState") == f"{TOOL}:edited" for segment in segments)
        return "edited" if edited else "confirmed"
    return "rejected" if word == "rejected" else "aligned"
