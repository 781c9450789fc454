"""A bilingual file as the input of an alignment: its units' sides become paragraphs that the layout links.

What the file says about its pairing is evidence, not proof: the links tell the aligner which paragraphs stood beside
each other, and it may cut and pair their sentences afresh.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import PurePath

from aligner.model import Document, Header, Paragraph, ParallelDocument, Side, TranslationUnit


def documents_of(header: Header, units: Iterable[TranslationUnit]) -> ParallelDocument:
    """The two documents of a bilingual file, unit by unit, with layout "columns".

    Each unit gives one paragraph a side, its `line` being the unit's number from 1; a side without text (a null bead)
    gives none and no link. What the header lists as furniture stays furniture of its side.
    """
    sources: list[Paragraph] = []
    targets: list[Paragraph] = []
    links: list[tuple[int, int]] = []
    for number, unit in enumerate(units, 1):
        source, target = unit.source_text.strip(), unit.target_text.strip()
        if source and target:
            links.append((len(sources), len(targets)))
        if source:
            sources.append(Paragraph(source, line=number))
        if target:
            targets.append(Paragraph(target, line=number))
    return ParallelDocument(
        _document(header, "source", sources), _document(header, "target", targets), layout="columns", links=tuple(links)
    )


def _document(header: Header, side: Side, paragraphs: list[Paragraph]) -> Document:
    path, lang = (
        (header.source_path, header.source_lang) if side == "source" else (header.target_path, header.target_lang)
    )
    return Document(
        name=PurePath(path).name or path,
        lang=lang or "und",
        paragraphs=tuple(paragraphs),
        origin=path,
        furniture=tuple(piece for its_side, piece in header.furniture if its_side == side),
    )
