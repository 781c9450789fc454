"""An alignment → header and translation units, as a bilingual file holds them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import cast

from aligner.model import (
    Alignment,
    Bitext,
    Document,
    Furniture,
    Header,
    Layout,
    SegmentedDocument,
    Side,
    TranslationUnit,
)
from aligner.signature import printable
from aligner.stated import is_chinese


def bitext_of(alignment: Alignment) -> Bitext:
    """The alignment as a bilingual file holds it: header and translation units."""
    # The signature names the layout, which is no part of the alignment itself.
    match = re.search(r"(?:^| )layout=([a-z]+)", alignment.signature)
    layout = cast(Layout, match[1]) if match else "separate"
    header = header_of_pair(alignment.source.document, alignment.target.document, layout, alignment.signature)
    return Bitext(header, tuple(units_of(alignment)))


def header_of_pair(source: Document, target: Document, layout: Layout, signature: str) -> Header:
    """What an exported file says about these two documents as a whole."""
    sides: tuple[tuple[Side, Document], ...] = (("source", source), ("target", target))
    furniture: tuple[tuple[Side, Furniture], ...] = tuple(
        (side, piece) for side, document in sides for piece in document.furniture
    )
    return Header(
        printable(source.origin or source.name),
        printable(target.origin or target.name),
        source.lang,
        target.lang,
        signature,
        None,
        layout,
        furniture,
    )


def units_of(alignment: Alignment) -> Iterator[TranslationUnit]:
    """The alignment's translation units, in order."""
    moved = {a: b for pair in alignment.moved for a, b in (pair, pair[::-1])}
    for number, bead in enumerate(alignment.beads):
        source = tuple(alignment.source.segments[i].text for i in bead.source)
        target = tuple(alignment.target.segments[j].text for j in bead.target)
        yield TranslationUnit(
            bead,
            source,
            target,
            joined(alignment.source, bead.source),
            joined(alignment.target, bead.target),
            moved=moved.get(number),
        )


_FINISHED = tuple("。！？；…」』”’）】》")


def joined(text: SegmentedDocument, run: range) -> str:
    """The run's segments as one text: inside a paragraph the document's own characters, across paragraphs a space,
    which only a finished Chinese sentence does without."""
    pieces: list[str] = []
    chinese = is_chinese(text.lang)
    for k in run:
        here = text.segments[k]
        if k > run.start:
            before = text.segments[k - 1]
            if here.paragraph == before.paragraph:
                pieces.append(text.document.paragraphs[here.paragraph].text[before.end : here.start])
            elif before.text and here.text and not (chinese and before.text.endswith(_FINISHED)):
                pieces.append(" ")
        pieces.append(here.text)
    return "".join(pieces)
