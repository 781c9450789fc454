"""Document → SegmentedDocument: paragraphs cut into the segments a CAT tool would show.

`segment` is the station; a segmenter is chosen by the document's language, or the user's SRX rules take its place.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from aligner.errors import UserError
from aligner.model import Document, Paragraph, Segment, SegmentedDocument
from aligner.segments.chinese import ChineseSegmenter
from aligner.segments.english import EnglishSegmenter
from aligner.segments.segmenter import LINE_BREAKS, Segmenter, slices
from aligner.settings import Settings

__all__ = ["SEGMENTERS", "Segmenter", "segment"]

SEGMENTERS: tuple[Segmenter, ...] = (ChineseSegmenter(), EnglishSegmenter())
"""The built-in segmenters, one a language."""


def segment(document: Document, settings: Settings) -> SegmentedDocument:
    """Cut a document's paragraphs into segments, in order and without losing a character other than white space.

    With `settings.segmented` every paragraph is one segment, empty ones too, and a segment's index is its line
    number from 0. Otherwise no segment is empty; the boundaries come from the rules in `settings.srx` if it is set,
    else from the segmenter for `document.lang`. A heading without a line break is one segment with the built-in
    segmenters; SRX rules decide about headings themselves, as they do in a CAT tool.

    A segment, taken as a paragraph, is again one segment, but where its paragraph decided: which straight quotes
    close, that full-width marks elsewhere make a half-width full stop a name's dot, that brackets were cut.

    Raises UserError for a language without a segmenter, and for SRX rules that cannot be read or used.
    """
    if settings.segmented:
        return SegmentedDocument(document, tuple(_lines(document)))
    boundaries = _boundaries(document, settings)
    pieces = (
        (number, paragraph.text, start, end)
        for number, paragraph in enumerate(document.paragraphs)
        for start, end in slices(paragraph.text, boundaries(paragraph))
    )
    return SegmentedDocument(
        document,
        tuple(
            Segment(index, number, start, end, text[start:end])
            for index, (number, text, start, end) in enumerate(pieces)
        ),
    )


def _lines(document: Document) -> Iterator[Segment]:
    """One segment a paragraph, for input that is segmented already."""
    for index, paragraph in enumerate(document.paragraphs):
        start, end = next(slices(paragraph.text, ()), (0, 0))
        yield Segment(index, index, start, end, paragraph.text[start:end])


def _boundaries(document: Document, settings: Settings) -> Callable[[Paragraph], list[int]]:
    """What finds the boundaries in the document's paragraphs."""
    if settings.srx is not None:
        from aligner.segments.srx import read_srx

        rules = read_srx(settings.srx).segmenter(document.lang)
        return lambda paragraph: rules.boundaries(paragraph.text)

    subtag = document.lang.replace("_", "-").split("-")[0].lower()
    chosen = next((segmenter for segmenter in SEGMENTERS if subtag in segmenter.languages), None)
    if chosen is None:
        known = ", ".join(f"{segmenter.languages[0]} ({segmenter.name})" for segmenter in SEGMENTERS)
        raise UserError(
            f"no segmentation rules for the language {document.lang!r}",
            document.name,
            f"name one of {known} with --source-lang or --target-lang, or give rules with --srx",
        )

    def built_in(paragraph: Paragraph) -> list[int]:
        if paragraph.kind == "heading" and set(LINE_BREAKS).isdisjoint(paragraph.text.strip()):
            return []
        return chosen.boundaries(paragraph.text)

    return built_in
