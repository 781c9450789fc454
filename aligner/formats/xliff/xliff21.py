"""XLIFF 2.1 (OASIS standard, 13 February 2018): the core, with the metadata, ITS and Translation Candidates modules.

One `unit` with one `segment` a bead. Scores and whatever else only we know stand in `mda:metadata`. An issue stands in
a note that any tool shows, with its exact place, and in an ITS Localization Quality Issue list that the unit refers to.
No marker stands in the texts themselves: editors show `mrk` and `sm` as tags, and a source with tags in it matches no
memory. `state` is initial (nothing to keep), translated (the aligner's) or final (a person's); `subState` tells edited
from confirmed and rejected from missing. An omission is a segment without a target. An addition has an empty source
and translate="no", as in our XLIFF 1.2.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import BinaryIO

from aligner.formats.issue_line import issue_line
from aligner.formats.its import ITS, LIST_END, its_entries
from aligner.formats.returned import Returned, sent_mark
from aligner.formats.unit_ids import UnitIds
from aligner.formats.xliff import read_returned, read_xliff
from aligner.formats.xliff.remarks import REMARK_PRIORITY, furniture_line, moved_line, priority
from aligner.formats.xml import (
    DECLARATION,
    TOOL,
    XML_ID,
    XML_SPACE,
    Element,
    cat_code,
    clean,
    clean_unit,
    iso_date,
)
from aligner.late_patterns import late
from aligner.model import Header, Issue, Match, TranslationUnit

CORE = "urn:oasis:names:tc:xliff:document:2.0"
MATCHES = "urn:oasis:names:tc:xliff:matches:2.0"
METADATA = "urn:oasis:names:tc:xliff:metadata:2.0"
_SEGMENT = "s1"
"""Id of a unit's segment, which only matches refer to."""
_WHITE = late(r"[ \t\r\n]+")
_NAMESPACES = {None: CORE, "its": ITS, "mda": METADATA}


class Xliff21:
    """The format `xliff21`."""

    name = "xliff21"
    suffixes: tuple[str, ...] = (".xliff",)

    def write(self, header: Header, units: Iterable[TranslationUnit], out: BinaryIO) -> None:
        """Write one `file` with every unit, null beads and rejected ones too; memory holds the ids only.

        The schema wants a unit in every file: without any, the file holds an empty one that reading passes over.
        """
        from lxml import etree

        root = {
            "version": "2.1",
            "srcLang": cat_code(header.source_lang),
            "trgLang": cat_code(header.target_lang),
            f"{{{ITS}}}version": "2.0",
        }
        ids, empty = UnitIds(), True
        out.write(DECLARATION)
        with etree.xmlfile(out, encoding="UTF-8", buffered=False) as xml, xml.element("xliff", root, nsmap=_NAMESPACES):
            xml.write("\n  ")
            with xml.element("file", {"id": "f1", "original": clean(header.source_path)[0]}):
                for part in _file_parts(header):
                    out.write(b"\n    " + _bytes(part))
                for unit in units:
                    out.write(b"\n    " + _bytes(_unit(clean_unit(unit), ids.next(unit), sent_mark(unit))))
                    empty = False
                if empty:
                    out.write(b'\n    <unit id="u0"><segment><source/></segment></unit>')
                xml.write("\n  ")
            xml.write("\n")
        out.write(b"\n")

    def read(self, source: BinaryIO, where: str) -> tuple[Header, Iterator[TranslationUnit]]:
        """The header and, lazily, the units of any XLIFF 2.x or 1.x file."""
        return read_xliff(source, where)

    def returned(self, source: BinaryIO, where: str) -> tuple[Header, Iterator[Returned]]:
        """As `read`, with the ids and what the tool says of each unit."""
        return read_returned(source, where)


def _bytes(element: Element) -> bytes:
    """The element as it stands in the file, where the root declares the namespaces once for all."""
    from lxml import etree

    declared: bytes = etree.tostring(etree.Element("x", nsmap=_NAMESPACES))[len("<x") : -len("/>")]
    return bytes(etree.tostring(element, encoding="utf-8", xml_declaration=False)).replace(declared, b"", 1)


def _file_parts(header: Header) -> Iterator[Element]:
    """What the file says of itself, in front of its units."""
    from lxml import etree

    facts = [
        ("signature", header.signature),
        ("target", header.target_path),
        ("layout", "" if header.layout == "separate" else header.layout),
        ("date", iso_date(header.date) if header.date else ""),
    ]
    metadata = _metadata([(kind, clean(value)[0]) for kind, value in facts if value])
    notes = _notes(
        [
            ({"category": f"{TOOL}:furniture", "appliesTo": side}, clean(furniture_line(side, piece))[0])
            for side, piece in header.furniture
        ]
    )
    for part in (metadata, notes):
        if len(part):
            etree.indent(part, level=2)
            yield part


def _unit(unit: TranslationUnit, identity: str, mark: str) -> Element:
    from lxml import etree

    attributes = {"id": identity, "canResegment": "no", XML_SPACE: "preserve"}
    if not unit.source_text:
        attributes["translate"] = "no"
    if unit.issues:
        attributes[f"{{{ITS}}}locQualityIssuesRef"] = f"#its={identity}{LIST_END}"
    element = etree.Element(_core("unit"), attributes, nsmap=_NAMESPACES)
    if unit.matches:
        element.append(_match_list(unit.matches))
    if unit.issues:
        element.append(_issue_list(f"{identity}{LIST_END}", unit.issues))
    adequacy = unit.bead.adequacy
    element.append(
        _metadata(
            [
                ("confidence", f"{unit.bead.confidence:.3f}"),
                *([("adequacy", f"{adequacy:.3f}")] if adequacy is not None else []),
                *([("sent", mark)] if mark else []),
            ]
        )
    )
    notes = [
        (
            {"category": f"{TOOL}:issue", "appliesTo": issue.side, "priority": str(priority(issue))},
            issue_line(issue, unit),
        )
        for issue in unit.issues
    ]
    if unit.moved is not None:
        notes.append(({"category": f"{TOOL}:moved", "priority": str(REMARK_PRIORITY)}, moved_line(unit)))
    if unit.note:
        notes.append(({"category": f"{TOOL}:note", "priority": str(REMARK_PRIORITY)}, unit.note))
    if notes:
        element.append(_notes(notes))
    attributes = {"id": _SEGMENT} if unit.matches else {}
    segment = etree.SubElement(element, _core("segment"), {**attributes, **segment_state(unit)})
    _add_text(segment, "source", unit.source_text)
    if unit.target_text:
        _add_text(segment, "target", unit.target_text)
    etree.indent(element, level=2)
    return element


def _add_text(parent: Element, name: str, text: str) -> None:
    """A text that says by itself where its white space counts: some readers do not look at the unit's word for it."""
    from lxml import etree

    folds = _WHITE.sub(" ", text).strip(" ") != text
    etree.SubElement(parent, _core(name), {XML_SPACE: "preserve"} if folds else {}).text = text


def _issue_list(identity: str, issues: tuple[Issue, ...]) -> Element:
    """ITS standoff markup. Its xml:id is unique in the whole file, as XML wants it."""
    from lxml import etree

    element = etree.Element(f"{{{ITS}}}locQualityIssues", {XML_ID: identity}, nsmap=_NAMESPACES)
    for attributes in its_entries(issues):
        etree.SubElement(element, f"{{{ITS}}}locQualityIssue", attributes)
    return element


def _match_list(matches: tuple[Match, ...]) -> Element:
    """A memory's proposals, best first, as the Translation Candidates module has them."""
    from lxml import etree

    element = etree.Element(f"{{{MATCHES}}}matches", nsmap={**_NAMESPACES, "mtc": MATCHES})
    for match in matches:
        attributes = {"ref": f"#{_SEGMENT}", "matchQuality": str(match.score), "type": "tm"}
        if match.origin:
            attributes["origin"] = clean(match.origin)[0]
        proposal = etree.SubElement(element, f"{{{MATCHES}}}match", {**attributes})
        _add_text(proposal, "source", clean(match.source_text)[0])
        _add_text(proposal, "target", clean(match.target_text)[0])
    return element


def _metadata(facts: list[tuple[str, str]]) -> Element:
    from lxml import etree

    element = etree.Element(f"{{{METADATA}}}metadata", nsmap=_NAMESPACES)
    if facts:
        group = etree.SubElement(element, f"{{{METADATA}}}metaGroup", {"category": TOOL})
        for kind, value in facts:
            etree.SubElement(group, f"{{{METADATA}}}meta", {"type": kind}).text = value
    return element


def _notes(notes: list[tuple[dict[str, str], str]]) -> Element:
    from lxml import etree

    element = etree.Element(_core("notes"), nsmap=_NAMESPACES)
    for attributes, text in notes:
        etree.SubElement(element, _core("note"), attributes).text = text
    return element


def segment_state(unit: TranslationUnit) -> dict[str, str]:
    """`state`, and `subState` where the state alone does not say it."""
    if unit.state == "rejected":
        return {"state": "initial", "subState": f"{TOOL}:rejected"}
    if not unit.target_text:
        return {"state": "initial"}
    if unit.state == "edited":
        return {"state": "final", "subState": f"{TOOL}:edited"}
    return {"state": "final" if unit.state == "confirmed" else "translated"}


def _core(name: str) -> str:
    return f"{{{CORE}}}{name}"
