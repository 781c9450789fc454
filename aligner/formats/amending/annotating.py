"""Issues written into a TMX or XLIFF file of any tool, everything else in it left byte for byte as it was.

XLIFF 1.x (also sdlxliff, mqxliff, mxliff) gets a `note` an issue, XLIFF 2.x a `note` and an ITS Localization Quality
Issue list, TMX a `prop` of type x-issues: the same as in the files that we write ourselves. What an earlier run has
written is known by its name (`from="aligner:issue"`) and replaced, notes of others stay. No marker goes into the texts.
A 2.x unit that refers to an issue list of another tool keeps that list, and gets our issues as notes alone. The issues
of a unit's segments stand in the unit, each with the name of its segment before it.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import count
from xml.sax.saxutils import quoteattr

from aligner.errors import UserError
from aligner.formats.amending.pieces import (
    Edit,
    Piece,
    encoded,
    escaped_text,
    lead_of,
    pieces,
    root_of,
    spliced,
    with_attribute,
)
from aligner.formats.issue_line import issue_line
from aligner.formats.its import ITS, LIST_END, its_entries
from aligner.formats.xliff.remarks import priority
from aligner.formats.xliff.segments import line_of_segment
from aligner.formats.xml import TOOL, clean_unit
from aligner.model import Issue, TranslationUnit

_ISSUE = f"{TOOL}:issue"
_BEFORE_NOTES = frozenset(
    ("source", "seg-source", "target", "context-group", "count-group", "prop-group", "note", "alt-trans")
)
"""What may stand in an XLIFF 1.2 trans-unit before a note; extensions of tools come after it."""
Line = tuple[Issue, str]
"""An issue and the line that tells of it."""
_TEXTS = frozenset(("originalData", "segment", "ignorable"))
"""What stands behind the notes of an XLIFF 2.x unit."""
_UNITS = {"tmx": "tu", "xliff12": "trans-unit", "xliff21": "unit"}
"""Format → the element that is its unit."""


def xml_kind(data: bytes) -> str | None:
    """What kind of file that is, as its root element tells: "tmx", "xliff12", "xliff21", or None for any other."""
    root = root_of(data)
    if root is None or root.local not in ("tmx", "xliff"):
        return None
    if root.local == "tmx":
        return "tmx"
    return {"1": "xliff12", "2": "xliff21"}.get(root.attributes.get("version", "")[:1])


def annotated(data: bytes, units: Iterable[TranslationUnit], where: str) -> bytes:
    """The file `data`, from which `units` were read, with their issues in it and nothing else changed.

    Raises UserError where it is neither TMX nor XLIFF, is no readable XML, or declares entities.
    """
    kind = xml_kind(data)
    if kind is None:
        raise UserError("is neither TMX nor XLIFF", where, "write the issues to another format")
    file = encoded(data, where)
    root, found = pieces(file.data, _UNITS[kind], where)
    by_number: dict[int, list[TranslationUnit]] = defaultdict(list)
    for unit in units:
        if unit.place:
            by_number[unit.place.number].append(unit)
    known = [(piece, list(_lines(by_number[number]))) for number, piece in enumerate(found, 1)]
    if kind == "xliff21":
        edits = list(Xliff2(file.data, root).edits(known))
    else:
        edit = _in_tu if kind == "tmx" else _in_trans_unit
        edits = [change for piece, lines in known for change in edit(file.data, piece, lines)]
    return file.bytes(spliced(file.data, edits))


def _lines(units: Iterable[TranslationUnit]) -> Iterator[Line]:
    for unit in map(clean_unit, units):
        for issue in unit.issues:
            yield issue, line_of_segment(unit.place.segment if unit.place else "", issue_line(issue, unit))


def _in_tu(data: bytes, tu: Piece, lines: Sequence[Line]) -> Iterator[Edit]:
    """TMX: note and prop stand before the first tuv."""
    ours = [child.local == "prop" and child.attributes.get("type") == "x-issues" for child in tu.children]
    before = [n for n, child in enumerate(tu.children) if child.local in ("note", "prop")]
    props = [f'<prop type="x-issues">{escaped_text(line)}</prop>' for _, line in lines]
    yield from _exchanged(data, tu, ours, before[-1] if before else None, props)


def _in_trans_unit(data: bytes, piece: Piece, lines: Sequence[Line]) -> Iterator[Edit]:
    """XLIFF 1.x: notes stand behind source and target, and before what other tools have added."""
    ours = [child.local == "note" and child.attributes.get("from") == _ISSUE for child in piece.children]
    core = [
        n for n, child in enumerate(piece.children) if child.prefix == piece.prefix and child.local in _BEFORE_NOTES
    ]
    notes = [
        f'<{piece.prefix}note from="{_ISSUE}" annotates="{issue.side}" priority="{priority(issue)}">'
        f"{escaped_text(line)}</{piece.prefix}note>"
        for issue, line in lines
    ]
    yield from _exchanged(data, piece, ours, core[-1] if core else None, notes)


def _removed(data: bytes, parent: Piece, gone: Sequence[bool]) -> Iterator[Edit]:
    """Take out those children, each with the white space before it."""
    for n, child in enumerate(parent.children):
        if gone[n]:
            start = parent.before(n)
            yield (child.start if data[start : child.start].strip() else start), child.end, b""


def _exchanged(
    data: bytes, parent: Piece, ours: Sequence[bool], behind: int | None, texts: Sequence[str]
) -> Iterator[Edit]:
    """Put new elements in the place of our old ones; without any behind that child, None being before all.

    Each stands on a line of its own where the children do.
    """
    if any(ours):
        yield from _added_before(data, parent, ours.index(True), texts)
        yield from _removed(data, parent, ours)
    elif texts:
        lead = lead_of(data, parent, behind or 0)
        place = parent.inner if behind is None else parent.children[behind].end
        yield place, place, b"".join(lead + text.encode() for text in texts)


def _added_before(data: bytes, parent: Piece, index: int, texts: Sequence[str]) -> Iterator[Edit]:
    """Put new elements before that child, each on a line of its own where the children have theirs."""
    if texts:
        lead, place = lead_of(data, parent, index), parent.before(index)
        yield place, place, b"".join(lead + text.encode() for text in texts)


class Xliff2:
    """The edits of an XLIFF 2.x file: notes and ITS lists in the units, the ITS namespace at the root."""

    def __init__(self, data: bytes, root: Piece) -> None:
        self._data, self._root = data, root
        declared = {name[6:]: uri for name, uri in root.attributes.items() if name.startswith("xmlns:")}
        known = next((prefix for prefix, uri in declared.items() if uri == ITS), None)
        self._is_declared = known is not None
        self._its = known or next(f"its{n or ''}" for n in count() if f"its{n or ''}" not in declared)
        self._ref = f"{self._its}:locQualityIssuesRef"
        self._ids: set[str] = set()

    def edits(self, units: Iterable[tuple[Piece, Sequence[Line]]]) -> Iterator[Edit]:
        """All edits of the file."""
        for unit, lines in units:
            yield from self._in_unit(unit, lines)
        if self._ids:
            tag = self._data[self._root.start : self._root.inner]
            if not self._is_declared:
                tag = with_attribute(tag, f"xmlns:{self._its}", ITS.encode())
            if f"{self._its}:version" not in self._root.attributes:
                tag = with_attribute(tag, f"{self._its}:version", b"2.0")
            yield self._root.start, self._root.inner, tag

    def _in_unit(self, unit: Piece, lines: Sequence[Line]) -> Iterator[Edit]:
        children = unit.children
        notes = next((n for n, child in enumerate(children) if child.name == f"{unit.prefix}notes"), None)
        own = [] if notes is None else [note.attributes.get("category") == _ISSUE for note in children[notes].children]
        gone = [_is_own_list(child) or (n == notes and all(own)) for n, child in enumerate(children)]
        yield from _removed(self._data, unit, gone)
        new = [self._note(unit, issue, line) for issue, line in lines]
        texts = next((n for n, child in enumerate(children) if child.local in _TEXTS), len(children))
        before = next((n for n, child in enumerate(children) if _is_own_list(child)), texts if notes is None else notes)
        yield from self._its_list(unit, before, [issue for issue, _ in lines])
        if notes is None or gone[notes]:
            yield from _added_before(self._data, unit, texts, self._notes(unit, texts, new))
        else:
            yield from _exchanged(self._data, children[notes], own, len(own) - 1, new)

    def _note(self, unit: Piece, issue: Issue, line: str) -> str:
        attributes = f'category="{_ISSUE}" appliesTo="{issue.side}" priority="{priority(issue)}"'
        return f"<{unit.prefix}note {attributes}>{escaped_text(line)}</{unit.prefix}note>"

    def _notes(self, unit: Piece, before: int, notes: Sequence[str]) -> list[str]:
        """An element of notes, indented like what it stands before."""
        if not notes:
            return []
        lead = lead_of(self._data, unit, before).decode()
        deeper = f"{lead}  " if lead else ""
        return [f"<{unit.prefix}notes>{''.join(deeper + note for note in notes)}{lead}</{unit.prefix}notes>"]

    def _its_list(self, unit: Piece, before: int, issues: Sequence[Issue]) -> Iterator[Edit]:
        """The ITS list, put before that child, and the unit's reference to it."""
        refers = unit.attributes.get(self._ref)
        if refers is not None and not refers.endswith(LIST_END):
            return
        identity = self._identity(unit) if issues else None
        if identity:
            found = self._list(identity, issues, lead_of(self._data, unit, before).decode())
            yield from _added_before(self._data, unit, before, [found])
        tag = self._data[unit.start : unit.inner]
        new = with_attribute(tag, self._ref, f"#its={identity}".encode() if identity else None)
        if new != tag:
            yield unit.start, unit.inner, new

    def _list(self, identity: str, issues: Sequence[Issue], lead: str) -> str:
        deeper = f"{lead}  " if lead else ""
        entries = [
            f"<{self._its}:locQualityIssue {' '.join(f'{key}={quoteattr(value)}' for key, value in entry.items())}/>"
            for entry in its_entries(issues)
        ]
        return (
            f'<{self._its}:locQualityIssues xml:id="{identity}">'
            f"{''.join(deeper + entry for entry in entries)}{lead}</{self._its}:locQualityIssues>"
        )

    def _identity(self, unit: Piece) -> str:
        """An XML name, unique in the whole file: ids of units are so only in a `file`, and may begin with a digit."""
        stem = re.sub(r"[^\w.-]", "_", unit.attributes.get("id", ""), flags=re.ASCII)
        stem = stem if re.match(r"[A-Za-z_]", stem) else f"u{stem}"
        name = next(name for n in count(1) if (name := f"{stem}{f'-{n}' if n > 1 else ''}{LIST_END}") not in self._ids)
        self._ids.add(name)
        return name


def _is_own_list(child: Piece) -> bool:
    return child.local == "locQualityIssues" and child.attributes.get("xml:id", "").endswith(LIST_END)
