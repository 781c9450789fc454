"""XLIFF 1.2 (OASIS standard, 1 February 2008), written so that it validates against the strict schema.

One `trans-unit` a bead, with the whole text of each side. What the format has no place for stands in `note` elements,
told apart by their `from`: aligner:issue, aligner:moved, aligner:note, aligner:scores; in the file's header
aligner:signature, aligner:target, aligner:layout and aligner:furniture. An omission is a unit whose target is empty and
needs translation. An addition, target text without a source, has an empty source and translate="no", so that no tool
asks for a translation of nothing and none puts it into a memory. What a memory proposes stands in `alt-trans`. What a
person had decided before the file was sent stands in `extradata` too, where no tool changes it (see `returned`).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import BinaryIO

from aligner.formats.issue_line import issue_line
from aligner.formats.returned import Returned, sent_mark
from aligner.formats.unit_ids import UnitIds
from aligner.formats.xliff import read_returned, read_xliff
from aligner.formats.xliff.remarks import REMARK_PRIORITY, furniture_line, moved_line, priority, scores_line
from aligner.formats.xml import (
    DECLARATION,
    TOOL,
    XML_SPACE,
    Element,
    cat_code,
    clean,
    clean_unit,
    iso_date,
    tool_version,
)
from aligner.model import Header, Match, TranslationUnit

NAMESPACE = "urn:oasis:names:tc:xliff:document:1.2"


class Xliff12:
    """The format `xliff12`."""

    name = "xliff12"
    # The last three are other tools' names for XLIFF 1.2 with their extensions, which we read; we write plain 1.2.
    suffixes: tuple[str, ...] = (".xlf", ".sdlxliff", ".mqxliff", ".mxliff")

    def write(self, header: Header, units: Iterable[TranslationUnit], out: BinaryIO) -> None:
        """Write one `file` with every unit, null beads and rejected ones too; memory holds the ids only."""
        from lxml import etree

        out.write(DECLARATION)
        # The elements have no namespace in the tree, and so no prefix in the file: they fall under the default one.
        with (
            etree.xmlfile(out, encoding="UTF-8") as xml,
            xml.element("xliff", {"version": "1.2"}, nsmap={None: NAMESPACE}),
        ):
            xml.write("\n  ")
            with xml.element("file", _file_attributes(header)):
                xml.write("\n    ", _file_header(header), "\n    ")
                with xml.element("body"):
                    ids = UnitIds()
                    for unit in units:
                        xml.write("\n      ", _trans_unit(unit, ids.next(unit)))
                    xml.write("\n    ")
                xml.write("\n  ")
            xml.write("\n")
        out.write(b"\n")

    def read(self, source: BinaryIO, where: str) -> tuple[Header, Iterator[TranslationUnit]]:
        """The header and, lazily, the units of any XLIFF 1.x or 2.x file, also sdlxliff, mqxliff and mxliff."""
        return read_xliff(source, where)

    def returned(self, source: BinaryIO, where: str) -> tuple[Header, Iterator[Returned]]:
        """As `read`, with the ids and what the tool says of each unit."""
        return read_returned(source, where)


def _file_attributes(header: Header) -> dict[str, str]:
    attributes = {
        "original": clean(header.source_path)[0],
        "source-language": cat_code(header.source_lang),
        "target-language": cat_code(header.target_lang),
        "datatype": "plaintext",
        "tool-id": TOOL,
    }
    if header.date:
        attributes["date"] = iso_date(header.date)
    return attributes


def _file_header(header: Header) -> Element:
    from lxml import etree

    element = etree.Element("header")
    etree.SubElement(element, "tool", {"tool-id": TOOL, "tool-name": TOOL, "tool-version": tool_version()})
    layout = "" if header.layout == "separate" else header.layout
    for origin, text in (("signature", header.signature), ("target", header.target_path), ("layout", layout)):
        if text:
            _note(element, origin, text)
    for side, furniture in header.furniture:
        _note(element, "furniture", furniture_line(side, furniture), annotates=side)
    etree.indent(element, level=2)
    return element


def _trans_unit(unit: TranslationUnit, identity: str) -> Element:
    from lxml import etree

    mark, unit = sent_mark(unit), clean_unit(unit)
    attributes = {"id": identity, XML_SPACE: "preserve"}
    if unit.state in ("confirmed", "edited"):
        attributes["approved"] = "yes"
    if not unit.source_text:
        attributes["translate"] = "no"
    if mark:
        attributes["extradata"] = mark
    element = etree.Element("trans-unit", attributes)
    etree.SubElement(element, "source").text = unit.source_text
    etree.SubElement(element, "target", target_state(unit)).text = unit.target_text
    for issue in unit.issues:
        _note(element, "issue", issue_line(issue, unit), priority(issue), issue.side)
    if unit.moved is not None:
        _note(element, "moved", moved_line(unit))
    if unit.note:
        _note(element, "note", unit.note)
    if unit.target_text or unit.bead.confidence < 1:  # of what has yet to be translated there is nothing to say
        _note(element, "scores", scores_line(unit.bead))
    for match in unit.matches:
        _alt_trans(element, match)
    etree.indent(element, level=3)
    return element


def target_state(unit: TranslationUnit) -> dict[str, str]:
    """Attributes of the target that say what is to be done with it.

    What nobody looked at is translated, or needs review where an issue is major or worse. What a person confirmed or
    edited is signed off, the one state that every tool takes for done, whoever works with it.
    """
    if unit.state == "rejected":
        return {"state": "needs-translation", "state-qualifier": "rejected-inaccurate"}
    if not unit.target_text:
        return {"state": "needs-translation"}
    if unit.state == "edited":
        return {"state": "signed-off", "state-qualifier": "x-edited"}
    if unit.state == "confirmed":
        return {"state": "signed-off"}
    serious = any(issue.severity in ("major", "critical") and not issue.accepted for issue in unit.issues)
    return {"state": "needs-review-translation" if serious else "translated"}


def _alt_trans(parent: Element, match: Match) -> None:
    """A memory's proposal; the quality is a plain number, as every tool can read it."""
    from lxml import etree

    attributes = {"match-quality": str(match.score)}
    if match.origin:
        attributes["origin"] = clean(match.origin)[0]
    proposal = etree.SubElement(parent, "alt-trans", {**attributes, XML_SPACE: "preserve"})
    etree.SubElement(proposal, "source").text = clean(match.source_text)[0]
    etree.SubElement(proposal, "target").text = clean(match.target_text)[0]


def _note(parent: Element, origin: str, text: str, priority: int = REMARK_PRIORITY, annotates: str = "general") -> None:
    from lxml import etree

    note = etree.SubElement(
        parent, "note", {"from": f"{TOOL}:{origin}", "annotates": annotates, "priority": str(priority)}
    )
    note.text = clean(text)[0]
