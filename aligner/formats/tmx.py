"""TMX 1.4b, the exchange format of translation memories (LISA OSCAR recommendation, 26 April 2005).

Written for the strictest importers: validates against tmx14.dtd and OmegaT's schema, one language pair, no empty
side, no tuid. Left out are null beads and rejected units (an empty target would blank a translation) and exact
duplicates. Of two units with one source OmegaT takes the last, so such units exchange their places among themselves
until the best, confirmed before merely aligned, then by confidence, stands last.

Read from any tool: of inline elements, `hi` keeps its text, while the codes in `bpt`, `ept`, `ph`, `it` and `ut` are
dropped, except that a line-break code becomes a line break. A file with several languages gives its srclang and, if
there is one, the other language of Chinese and English, else the next one.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import BinaryIO

from aligner.formats import tmx_reader
from aligner.formats.issue_line import issue_line
from aligner.formats.tmx_order import Spool
from aligner.formats.xml import DECLARATION, TOOL, XML_LANG, cat_code, clean, clean_unit, compact_date, tool_version
from aligner.model import Header, State, TranslationUnit

DOCTYPE = b'<!DOCTYPE tmx SYSTEM "tmx14.dtd">\n'

CONFIRMATION_LEVELS: dict[State, str] = {
    "aligned": "Draft",
    "edited": "ApprovedTranslation",
    "confirmed": "ApprovedTranslation",
}
"""Our state → the value of the prop x-ConfirmationLevel, as Trados names them. Rejected units are not written."""


class Tmx:
    """The format `tmx`."""

    name = "tmx"
    suffixes: tuple[str, ...] = (".tmx", ".tmx.gz")

    def write(self, header: Header, units: Iterable[TranslationUnit], out: BinaryIO) -> None:
        """Write the translated units, each as one `tu`; in memory stays an index of 32 bytes a unit.

        The units themselves wait in a temporary file (in memory up to 16 MB) until their order is known.
        """
        source_lang, target_lang = cat_code(header.source_lang), cat_code(header.target_lang)
        with Spool() as spool:
            for unit in units:
                if unit.state != "rejected":
                    kept = clean_unit(unit)
                    if kept.source_text.strip() and kept.target_text.strip():
                        spool.add(kept.source_text, kept.target_text, _rank(kept), _tu(kept, source_lang, target_lang))
            out.write(DECLARATION + DOCTYPE + b'<tmx version="1.4">\n' + _header(header, source_lang) + b"  <body>\n")
            for entry in spool.ordered():
                out.write(entry)
        out.write(b"  </body>\n</tmx>\n")

    def read(self, source: BinaryIO, where: str) -> tuple[Header, Iterator[TranslationUnit]]:
        """The header and, lazily, the units of any TMX 1.1 to 1.4b, in any XML encoding, gzip or not.

        A `tu` that has only one of the two languages becomes a null bead; one that has neither is left out.
        """
        return tmx_reader.read(source, where)


def _rank(unit: TranslationUnit) -> float:
    """Greater is better: what a person saw before what the model thinks, then the confidence."""
    return unit.bead.confidence + (unit.state in ("confirmed", "edited"))


def _header(header: Header, source_lang: str) -> bytes:
    from lxml import etree

    element = etree.Element(
        "header",
        {
            "creationtool": TOOL,
            "creationtoolversion": tool_version(),
            "segtype": "sentence",
            "o-tmf": TOOL,
            "adminlang": "en-US",
            "srclang": source_lang,
            "datatype": "plaintext",
            **({"creationdate": compact_date(header.date)} if header.date else {}),
        },
    )
    layout = "" if header.layout == "separate" else header.layout
    for kind, value in (
        ("x-signature", header.signature),
        ("x-source", header.source_path),
        ("x-target", header.target_path),
        ("x-layout", layout),
    ):
        if value:
            etree.SubElement(element, "prop", {"type": kind}).text = clean(value)[0]
    etree.indent(element, level=1)
    return b"  " + bytes(etree.tostring(element, encoding="utf-8", xml_declaration=False)) + b"\n"


def _tu(unit: TranslationUnit, source_lang: str, target_lang: str) -> bytes:
    """One tu: note, props, then the two tuv. A unit of several sentences a side says so with segtype="block"."""
    from lxml import etree

    several = len(unit.bead.source) > 1 or len(unit.bead.target) > 1
    tu = etree.Element("tu", {"segtype": "block"} if several else {})
    if unit.note:
        etree.SubElement(tu, "note").text = unit.note
    props = [
        ("x-Origin", "Alignment"),
        ("x-ConfirmationLevel", CONFIRMATION_LEVELS[unit.state]),
        ("x-score", f"{unit.bead.confidence:.3f}"),
    ]
    if unit.bead.adequacy is not None:
        props.append(("x-adequacy", f"{unit.bead.adequacy:.3f}"))
    if unit.state == "edited":
        props.append(("x-state", unit.state))
    props += [("x-issues", issue_line(issue)) for issue in unit.issues]
    for kind, value in props:
        etree.SubElement(tu, "prop", {"type": kind}).text = value
    for lang, text in ((source_lang, unit.source_text), (target_lang, unit.target_text)):
        tuv = etree.SubElement(tu, "tuv", {XML_LANG: lang})
        etree.SubElement(tuv, "seg").text = text
    etree.indent(tu, level=2)
    return b"    " + bytes(etree.tostring(tu, encoding="utf-8", xml_declaration=False)) + b"\n"
