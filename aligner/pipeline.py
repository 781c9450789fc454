"""The whole way of a document pair, from files to beads, in functions that read like it.

loading.load → segments.segment → alignment; `units` makes translation units of the beads
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any

from aligner import segments
from aligner.alignment import aligning
from aligner.alignment.aligning import Aligner
from aligner.alignment.constraints import in_order
from aligner.errors import UserError
from aligner.evidence.batch_lexicon import BatchLexicon
from aligner.loading import FilePath, load
from aligner.model import Alignment, Bead, Document, Header, ParallelDocument, SegmentedDocument
from aligner.settings import Settings
from aligner.signature import signature
from aligner.stated import checked, no_counterpart, require_stated
from aligner.units import header_of_pair


@dataclass(frozen=True, slots=True)
class Prepared:
    """A document pair ready to be aligned."""

    parallel: ParallelDocument
    source: SegmentedDocument
    target: SegmentedDocument


def align(
    source: FilePath,
    target: FilePath | None = None,
    settings: Settings | None = None,
    *,
    fixed: Iterable[Bead] = (),
    **choices: Any,
) -> Alignment:
    """Align two files, or one file that holds both languages; "-" is standard input.

    `choices` are fields of `Settings`, on top of `settings`:

        alignment = align("原文.docx", "rendering.docx")
        alignment = align("page-with-both.txt", source_lang="en", encoder="none")
        for bead in alignment.beads:
            print(bead.type, bead.confidence)

    The source is the first file, whichever its language; in a file that holds both languages it is the Chinese unless
    `source_lang` says otherwise. `fixed` are beads that a person has confirmed: the alignment has them, with confidence
    1, and the rest is solved around them. Raises UserError where an input or a setting is unusable or the confirmed
    beads do not fit the texts or each other, and TypeError for a choice that `Settings` does not know.
    """
    return align_documents(source, target, replace(settings or Settings(), **choices), fixed)[1]


def align_documents(
    source: FilePath,
    target: FilePath | None = None,
    settings: Settings | None = None,
    fixed: Iterable[Bead] = (),
    learnt: BatchLexicon | None = None,
) -> tuple[Header, Alignment]:
    """As `align`, with the header that an exported file needs beside the alignment.

    `learnt` is the lexicon of a batch that the pair belongs to, None: learnt from the pair itself.
    """
    settings = checked(settings or Settings())
    parallel = load(source, target, settings)
    if isinstance(parallel, Document):
        raise no_counterpart(parallel, settings)
    require_stated(parallel, settings)
    prepared = segmented(parallel, settings)
    header = header_of(prepared, settings, learnt)
    try:
        confirmed = in_order(fixed, len(prepared.source.segments), len(prepared.target.segments))
    except ValueError as error:
        raise UserError(str(error), header.source_path, "confirm beads of the texts as they are now cut") from None
    return header, aligner_of(prepared, settings, learnt).align(confirmed)


def segmented(parallel: ParallelDocument, settings: Settings) -> Prepared:
    """Cut both sides into segments."""
    return Prepared(parallel, segments.segment(parallel.source, settings), segments.segment(parallel.target, settings))


def first_pass(prepared: Prepared, settings: Settings) -> list[tuple[str, str, float]]:
    """What the lexicon of a batch is learnt from: (Chinese text, English text, probability) of the sure beads."""
    return aligning.first_pass(prepared.source, prepared.target, settings, prepared.parallel.links)


def aligned(prepared: Prepared, settings: Settings, learnt: BatchLexicon | None = None) -> Alignment:
    """Find the beads; `learnt` is a batch's lexicon, None: learnt from the pair itself."""
    return aligner_of(prepared, settings, learnt).align()


def aligner_of(prepared: Prepared, settings: Settings, learnt: BatchLexicon | None = None) -> Aligner:
    """What finds the beads, to be kept where a person confirms some and the rest is solved again and again."""
    return Aligner(
        prepared.source,
        prepared.target,
        settings,
        prepared.parallel.links,
        None if learnt is None else learnt.learnt,
        signature(settings, prepared.parallel.layout, learnt),
    )


def header_of(prepared: Prepared, settings: Settings, learnt: BatchLexicon | None = None) -> Header:
    """What an exported file says about the pair as a whole."""
    pair = prepared.parallel
    return header_of_pair(pair.source, pair.target, pair.layout, signature(settings, pair.layout, learnt))
