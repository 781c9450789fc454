"""Reading XLIFF 2.x: our own files back, and those of CAT tools.

A unit's segments and ignorables are joined to one text a side. Inline codes go as `inline` describes; a unit of which
any part has a target is translated, and its state is that of its least finished segment. A unit that nobody translated
becomes a null bead; one without any text is left out.
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
from aligner.formats.xml import TOOL, Element, cat_code, fraction, local, parsed_date, preserves_space
from aligner.formats.xml.inline import text_of
from aligner.formats.xml.inline_codes import Codes, codes_of, moved, original_data, with_codes
from aligner.model import Furniture, Header, Layout, Match, Place, Side, State

_OURS = frozenset((f"{TOOL}:issue", f"{TOOL}:moved"))
_PERSON_SAW = frozenset(("reviewed", "final"))
_INSIDE_UNIT = frozenset(("segment", "ignorable"))


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
            first = list(_translation_unit(element, where, numbering, 1))
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
            yield from _translation_unit(element, where, numbering, number)


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


def _notes(parent: Element) -> list[tuple[str, str]]:
    """(category, text) of the notes right under `parent`, and of those that some tools put into its segments."""
    inside = [child for child in parent if local(child) == "segment"]
    return [
        (note.get("category", ""), "".join(note.itertext()))
        for place in (parent, *inside)
        for notes in place
        if local(notes) == "notes"
        for note in notes
        if local(note) == "note"
    ]


def _translation_unit(unit: Element, where: str, numbering: Numbering, number: int) -> Iterator[Returned]:
    """The unit, or nothing where it has no text."""
    pieces = [child for child in unit if local(child) in _INSIDE_UNIT]
    source = "".join(_side(piece, "source") for piece in pieces)
    target = "".join(_side(piece, "target") for piece in _in_target_order(pieces))
    texts = source, target
    if not preserves_space(unit):
        source, target = source.strip(), target.strip()
    if not any(_side(piece, "target") for piece in pieces if local(piece) == "segment"):
        target = target if not source else ""
    if not source and not target:
        return
    facts, notes = _facts(unit), _notes(unit)
    lines = [text for category, text in notes if category == f"{TOOL}:issue"]
    found_issues = (issue_of(line, source, target, off) for line, off in zip(lines, _switched_off(unit, lines)))
    moved = next((moved_of(text) for category, text in notes if category == f"{TOOL}:moved"), None)
    remarks = [text for category, text in notes if text and category not in _OURS]
    confidence = fraction(facts.get("confidence", "1"), where, unit)
    adequacy = fraction(facts["adequacy"], where, unit) if "adequacy" in facts else None
    segments = [piece for piece in pieces if local(piece) == "segment"]
    word = _word(segments)
    found = numbering.unit(
        source,
        target,
        confidence=confidence,
        adequacy=adequacy,
        issues=tuple(issue for issue in found_issues if issue),
        state=_state(word, segments),
        note="\n".join(remarks),
        moved=moved,
        place=Place(number, unit.sourceline or 0, unit.get("id", "")),
    )
    data = original_data(unit)
    found = with_codes(found, (_codes(pieces, "source", data), _codes(_in_target_order(pieces), "target", data)), texts)
    matches = tuple(_matches(unit))
    found = replace(found, matches=matches) if matches else found
    yield Returned(found, word, mark_of(facts.get("sent"), unit.get("id", "")))


def _switched_off(unit: Element, lines: list[str]) -> list[bool]:
    """For each of our notes whether the ITS list beside them has its issue switched off.

    The list holds an entry a note, in the same order; one that somebody has shortened is not ours to interpret.
    """
    entries = [entry for child in unit if is_own_list(child) for entry in child]
    comments = [entry.get("locQualityIssueComment", "") for entry in entries]
    if len(entries) != len(lines) or any(comment not in line for comment, line in zip(comments, lines)):
        return [False] * len(lines)
    return [entry.get("locQualityIssueEnabled") == "no" for entry in entries]


def _matches(unit: Element) -> Iterator[Match]:
    """What a memory proposes for the unit, in the order of the file."""
    for matches in unit:
        for match in matches if local(matches) == "matches" else ():
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


def _codes(pieces: list[Element], name: str, data: dict[str, str]) -> Codes:
    """The inline codes of one side of all pieces that are translated, with their places in the joined text."""
    found: Codes = ()
    at = 0
    for piece in pieces:
        if local(piece) == "ignorable" or _side(piece, "target"):
            found += moved(codes_of(_element(piece, name), data), at)
        at += len(_side(piece, name))
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
