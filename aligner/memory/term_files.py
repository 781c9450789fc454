"""Term candidates as files that CAT tools take: TBX-Basic and CSV, each with examples.

TBX in its second version (ISO 30042:2008, root `martif`): OmegaT reads no other, and MultiTerm's converter, memoQ and
translate-toolkit know it; the `tbx` root of 2019 is not yet understood everywhere.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from typing import BinaryIO
from xml.sax.saxutils import quoteattr

from aligner.formats.tables import guarded
from aligner.formats.xml import DECLARATION, TOOL, XML_LANG, Element, cat_code, clean
from aligner.memory.terms import Term

_DOCTYPE = b'<!DOCTYPE martif SYSTEM "TBXBasiccoreStructV02.dtd">\n'
_COLUMNS = (
    "chinese",
    "english",
    "count",
    "chinese_count",
    "english_count",
    "score",
    "share",
    "chinese_example",
    "english_example",
)


def write_tbx(terms: Iterable[Term], out: BinaryIO, chinese_lang: str = "zh-CN", english_lang: str = "en-US") -> None:
    """Write the terms as TBX-Basic, as a stream: one concept a pair, with one example a term as its context."""
    chinese, english = cat_code(chinese_lang), cat_code(english_lang)
    out.write(DECLARATION + _DOCTYPE + f'<martif type="TBX-Basic" xml:lang={quoteattr(english)}>\n  '.encode())
    out.write(_bytes(_header()) + b"\n  <text>\n    <body>")
    for number, term in enumerate(terms, 1):
        out.write(b"\n      " + _bytes(_concept(term, f"c{number}", chinese, english)))
    out.write(b"\n    </body>\n  </text>\n</martif>\n")


def write_csv(terms: Iterable[Term], out: BinaryIO) -> None:
    """Write the terms as a table with a line of column names: UTF-8 with the mark that spreadsheets know it by."""
    text = io.TextIOWrapper(out, encoding="utf-8-sig", newline="", write_through=True)
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(_COLUMNS)
    for term in terms:
        chinese, english = _example(term)
        writer.writerow(
            [
                *map(guarded, (term.chinese, term.english)),
                term.count,
                term.chinese_count,
                term.english_count,
                term.score,
                term.share,
                *map(guarded, (chinese, english)),
            ]
        )
    text.detach()


def _example(term: Term) -> tuple[str, str]:
    """The shortest example, Chinese and English; empty without any."""
    if not term.examples:
        return "", ""
    entry = term.examples[0]
    turned = entry.source_lang.startswith("en")
    return (entry.target_text, entry.source_text) if turned else (entry.source_text, entry.target_text)


def _bytes(element: Element) -> bytes:
    from lxml import etree

    return bytes(etree.tostring(element, encoding="utf-8", xml_declaration=False))


def _header() -> Element:
    from lxml import etree

    header = etree.Element("martifHeader")
    description = etree.SubElement(header, "fileDesc")
    etree.SubElement(etree.SubElement(description, "titleStmt"), "title").text = "Term candidates"
    etree.SubElement(etree.SubElement(description, "sourceDesc"), "p").text = f"Extracted from a memory by {TOOL}"
    encoding = etree.SubElement(header, "encodingDesc")
    etree.SubElement(encoding, "p", {"type": "XCSURI"}).text = "TBXBasicXCSV02.xcs"
    etree.indent(header, level=1)
    return header


def _concept(term: Term, identity: str, chinese_lang: str, english_lang: str) -> Element:
    from lxml import etree

    concept = etree.Element("termEntry", {"id": identity})
    etree.SubElement(
        concept, "note"
    ).text = f"Candidate: together in {term.count} units, log-likelihood {term.score}, share {term.share}"
    for lang, text, example in zip(
        (chinese_lang, english_lang), (term.chinese, term.english), _example(term), strict=True
    ):
        language = etree.SubElement(concept, "langSet", {XML_LANG: lang})
        group = etree.SubElement(language, "tig")
        etree.SubElement(group, "term").text = clean(text)[0]
        if example:
            etree.SubElement(group, "descrip", {"type": "context"}).text = clean(example)[0]
    etree.indent(concept, level=3)
    return concept
