"""One text in one language put in order: what was cut joined, glued items taken apart, kinds told."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace

from aligner.documents.lines.rhythm import Rhythm
from aligner.documents.lines.structure import with_kinds
from aligner.documents.paragraphs.glued_items import split_items
from aligner.documents.paragraphs.inner_spaces import without_inner_spaces
from aligner.documents.paragraphs.joining import join
from aligner.model import Paragraph


def finish(
    paragraphs: Sequence[Paragraph], barriers: Collection[int] = (), rhythm: Rhythm | None = None
) -> tuple[list[Paragraph], list[list[int]]]:
    """One text in one language: what was cut joined, glued items taken apart, kinds told.

    Returns the paragraphs and, for each given one, the indices of those that it became (part of).
    """
    joined, owners = join(paragraphs, barriers, rhythm)
    joined = without_inner_spaces(joined)
    pieces: list[Paragraph] = []
    pieces_of: list[list[int]] = []
    for paragraph in joined:
        texts = split_items(paragraph.text) if paragraph.kind in ("body", "item") else [paragraph.text]
        pieces_of.append(list(range(len(pieces), len(pieces) + len(texts))))
        pieces.append(replace(paragraph, text=texts[0]))
        pieces.extend(Paragraph(text, "item", paragraph.line) for text in texts[1:])
    return with_kinds(pieces), [pieces_of[owner] for owner in owners]
