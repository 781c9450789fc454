"""TMX 1.4b, the exchange format of translation memories (LISA OSCAR recommendation, 26 April 2005).

Written for the strictest importers: validates against tmx14.dtd and OmegaT's schema, one language pair, no empty
side, no tuid. Left out are null beads and rejected units (an empty target would blank a translation) and exact
duplicates. Of two units with one source OmegaT takes the last, so such units exchange their places among themselves
until the best, confirmed before merely aligned, then by confidence, stands last. A `Part` of a unit (see `tmx_parts`)
bears the prop x-part and gives way to any whole unit; all others bear in x-unit the digest of the texts with which they
were sent. A memory may be written in volumes, for tools that take no file above a certain size.

Read from any tool: of inline elements, `hi` keeps its text, while the codes in `bpt`, `ept`, `ph`, `it` and `ut` are
dropped, except that a line-break code becomes a line break. A file with several languages gives its srclang and, if
there is one, the other language of Chinese and English, else the next one.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterable, Iterator
from typing import BinaryIO

from aligner.formats.issue_line import issue_line
from aligner.formats.returned import Returned
from aligner.formats.tmx import reader as tmx_reader
from aligner.formats.tmx.order import Spool
from aligner.formats.tmx.parts import Part
from aligner.formats.unit_ids import digest
from aligner.formats.xml import DECLARATION, TOOL, XML_LANG, cat_code, clean, clean_unit, compact_date, tool_version
from aligner.model import Header, State, TranslationUnit

DOCTYPE = b'<!DOCTYPE tmx SYSTEM "tmx14.dtd">\n'
_TAIL = b"  </body>\n</tmx>\n"
_VOLUME = "x-volume"

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
        self.write_volumes(header, units, lambda number, count: out)

    def write_volumes(
        self,
        header: Header,
        units: Iterable[TranslationUnit],
        opened: Callable[[int, int], BinaryIO],
        most: int | None = None,
    ) -> list[int]:
        """Write the units in volumes of at most so many bytes, each a complete file; returns the units in each.

        `opened(number, count)` gives the file for a volume, counted from 1, of as many as it says; there always is
        one. A unit that alone is longer than `most` gets a volume of its own. Without `most` all is one volume.
        """
        source_lang, target_lang = cat_code(header.source_lang), cat_code(header.target_lang)
        with Spool() as spool:
            for unit in units:
                if unit.state != "rejected":
                    mark, kept = digest(unit.source_text, unit.target_text), clean_unit(unit)
                    if kept.source_text.strip() and kept.target_text.strip():
                        entry = _tu(kept, source_lang, target_lang, mark)
                        spool.add(kept.source_text, kept.target_text, _rank(kept), entry)
            room = None if most is None else most - len(_head(header, source_lang, "9999/9999")) - len(_TAIL)
            sizes = spool.volumes(room)
            entries = spool.ordered()
            for number, size in enumerate(sizes, 1):
                out = opened(number, len(sizes))
                out.write(_head(header, source_lang, f"{number}/{len(sizes)}" if len(sizes) > 1 else ""))
                for entry in itertools.islice(entries, size):
                    out.write(entry)
                out.write(_TAIL)
        return sizes

    def read(self, source: BinaryIO, where: str) -> tuple[Header, Iterator[TranslationUnit]]:
        """The header and, lazily, the units of any TMX 1.1 to 1.4b, in any XML encoding, gzip or not.

        A `tu` that has only one of the two languages becomes a null bead; one that has neither is left out, and so are
        parts, which repeat what the whole unit has.
        """
        header, units = tmx_reader.read(source, where)
        return header, (back.unit for back in units if not back.is_part)

    def returned(self, source: BinaryIO, where: str) -> tuple[Header, Iterator[Returned]]:
        """As `read`, with what the file says of each unit, and with the parts."""
        return tmx_reader.read(source, where)


def is_volume(head: bytes) -> bool:
    """Whether a file that begins so is one of several volumes that this program wrote."""
    return f'creationtool="{TOOL}"'.encode() in head and f'<prop type="{_VOLUME}">'.encode() in head


def _rank(unit: TranslationUnit) -> float:
    """Greater is better: whole units before parts, what a person saw before what the model thinks, the confidence."""
    return unit.bead.confidence + (unit.state in ("confirmed", "edited")) - isinstance(unit, Part)


def _head(header: Header, source_lang: str, volume: str) -> bytes:
    """All that stands before the first unit; `volume` is the number of this one and of all, "" where it is the only."""
    return DECLARATION + DOCTYPE + b'<tmx version="1.4">\n' + _header(header, source_lang, volume) + b"  <body>\n"


def _header(header: Header, source_lang: str, volume: str) -> bytes:
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
        (_VOLUME, volume),
    ):
        if value:
            etree.SubElement(element, "prop", {"type": kind}).text = clean(value)[0]
    etree.indent(element, level=1)
    return b"  " + bytes(etree.tostring(element, encoding="utf-8", xml_declaration=False)) + b"\n"


def _tu(unit: TranslationUnit, source_lang: str, target_lang: str, mark: str) -> bytes:
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
    props.append(("x-part", f"{unit.number}/{unit.of}") if isinstance(unit, Part) else ("x-unit", mark))
    props += [("x-issues", issue_line(issue, unit)) for issue in unit.issues]
    for kind, value in props:
        etree.SubElement(tu, "prop", {"type": kind}).text = value
    for lang, text in ((source_lang, unit.source_text), (target_lang, unit.target_text)):
        tuv = etree.SubElement(tu, "tuv", {XML_LANG: lang})
        etree.SubElement(tuv, "seg").text = text
    etree.indent(tu, level=2)
    return b"    " + bytes(etree.tostring(tu, encoding="utf-8", xml_declaration=False)) + b"\n"
