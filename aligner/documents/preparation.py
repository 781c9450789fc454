"""From a file as its reader delivers it to clean texts, ready to be cut into sentences.

The order of the steps: lines as they stand, chunks of a text put together, page furniture and repeated titles out, the
two languages taken apart where the file holds both, what was cut joined again, glued list items and table cells
separated, kinds told. What is left out is listed in `Document.furniture`; nothing else is lost.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from aligner.documents.bilingual.one_sided import one_sided
from aligner.documents.bilingual.parallel import take_apart
from aligner.documents.bilingual.two_line_headings import with_headings_joined
from aligner.documents.furniture.families.book_highlights import clipped_titles
from aligner.documents.furniture.families.forums import picture_titles, post_heads
from aligner.documents.furniture.families.mail_headers import mail_headers
from aligner.documents.furniture.listing import as_furniture, furniture_of, without_edit_links
from aligner.documents.furniture.page_counts import page_counts
from aligner.documents.furniture.page_head import above_title
from aligner.documents.furniture.titles import page_titles, repeated_titles
from aligner.documents.furniture.twins import settle_twins, settle_within
from aligner.documents.language import language_of
from aligner.documents.leftovers.caption_times import caption_times
from aligner.documents.leftovers.chat_logs import without_chat_heads
from aligner.documents.leftovers.counted_blocks import counted_blocks
from aligner.documents.leftovers.front_matter import front_matter
from aligner.documents.leftovers.language_tags import without_language_tags
from aligner.documents.leftovers.list_tabs import without_list_tabs
from aligner.documents.leftovers.note_marks import with_note_marks
from aligner.documents.leftovers.quote_marks import without_quote_marks
from aligner.documents.leftovers.remarks import remarks
from aligner.documents.leftovers.repository_pages import repository_lines
from aligner.documents.leftovers.revision_marks import revision_marks
from aligner.documents.leftovers.title_marks import without_title_marks
from aligner.documents.leftovers.translator_controls import translator_controls
from aligner.documents.leftovers.vocabulary import vocabulary
from aligner.documents.leftovers.watermarks import without_watermarks
from aligner.documents.lines.script import Script, script_of
from aligner.documents.pages.binding_lines import binding_lines
from aligner.documents.pages.collected_notes import with_notes_collected
from aligner.documents.pages.contents_lists import contents_lists
from aligner.documents.pages.document_heads import document_heads
from aligner.documents.pages.line_numbers import without_line_numbers
from aligner.documents.pages.page_breaks import broken_pages
from aligner.documents.pages.wiki_contents import wiki_contents
from aligner.documents.paragraphs.chunks import in_one
from aligner.documents.paragraphs.finishing import finish
from aligner.documents.tables.rows import gaps_part, with_cells
from aligner.model import Document, Furniture, Paragraph, ParallelDocument
from aligner.settings import Settings


def prepare(document: Document, settings: Settings) -> Document | ParallelDocument:
    """A file's one text, or its two where it holds Chinese and English.

    Of two the Chinese is the source unless `settings.source_lang` begins with "en". With `settings.segmented` nothing
    is interpreted: the document comes back with its language set.
    """
    stated = (settings.source_lang, settings.target_lang)
    if settings.segmented:
        return replace(document, lang=_language(document, *stated))
    lines, furniture = clean(document)
    parts = take_apart(lines)
    if parts is None:
        return _whole(document, lines, furniture, *stated)
    furniture += [as_furniture(cell, reason) for cell, reason in parts.left_out if reason != "row number"]
    chinese = replace(document, paragraphs=parts.chinese, furniture=_in_script(furniture, "zh"))
    english = replace(document, paragraphs=parts.english, furniture=_in_script(furniture, "en"))
    counts = (as_furniture(cell, reason) for cell, reason in parts.left_out if reason == "row number")
    neutral = (*_in_script(furniture, None), *counts)
    if (settings.source_lang or "").lower().startswith("en"):
        source, target = english, chinese
        links = tuple(sorted((there, here) for here, there in parts.links))
    else:
        source, target = chinese, english
        links = parts.links
    # What is in no language goes with the source.
    source = replace(source, furniture=tuple(sorted((*source.furniture, *neutral), key=lambda piece: piece.line)))
    return ParallelDocument(
        replace(source, lang=_language(source, *stated)),
        replace(target, lang=_language(target, *reversed(stated))),
        parts.layout,
        links,
    )


def prepare_pair(source: Document, target: Document, settings: Settings) -> ParallelDocument:
    """Two files that render each other, each cleaned and joined; layout "separate", no links.

    Each is judged by itself, but what is furniture on one side and evidently stands on the other falls alike on both.
    """
    if settings.segmented:
        return ParallelDocument(
            replace(source, lang=_language(source, settings.source_lang)),
            replace(target, lang=_language(target, settings.target_lang)),
        )
    here, there = _judge(source), _judge(target)
    found, target_found = settle_twins(here.lines, there.lines, here.found, there.found)
    kept, furniture = _without_found(replace(here, found=found))
    target_kept, target_furniture = _without_found(replace(there, found=target_found))
    gaps = gaps_part(kept, target_kept)
    ours = _whole(source, kept, furniture, settings.source_lang, gaps=gaps)
    theirs = _whole(target, target_kept, target_furniture, settings.target_lang, gaps=gaps)
    sides = with_headings_joined(*with_notes_collected(ours.paragraphs, theirs.paragraphs))
    return ParallelDocument(replace(ours, paragraphs=sides[0]), replace(theirs, paragraphs=sides[1]))


def clean(document: Document) -> tuple[list[Paragraph], list[Furniture]]:
    """The lines of a document without furniture and repeated titles, and those, in the order of the file."""
    judged = _judge(document)
    return _without_found(replace(judged, found=settle_within(judged.lines, judged.found)))


@dataclass(frozen=True, slots=True)
class _Judged:
    """The lines of a document, and what is furniture among them."""

    lines: Sequence[Paragraph]
    found: Mapping[int, str]
    """The indices of the lines that are furniture, with the reason of each."""
    told: Sequence[Furniture]
    """What was left out before: parts of lines, and what the reader of the file told."""


_PARTS = (
    without_chat_heads,
    without_watermarks,
    without_line_numbers,
    without_language_tags,
    without_edit_links,
    without_title_marks,
)
"""What leaves out parts of lines, and tells them."""


def _judge(document: Document) -> _Judged:
    """What is furniture and repeated title among the lines of a document; nothing is left out yet."""
    lines, chunks = _lines(document)
    lines = with_note_marks(without_list_tabs(lines))
    told = [*document.furniture, *chunks]
    for without in _PARTS:
        lines, pieces = without(lines)
        told += pieces
    found = furniture_of(lines) | front_matter(lines) | caption_times(lines)
    found |= translator_controls(lines) | mail_headers(lines)
    found.update(page_counts(lines, found))
    found.update(contents_lists(lines, found))
    found.update(wiki_contents(lines, found))
    found.update(repository_lines(lines, found))
    found.update(document_heads(lines, found))
    page_ends, going_on = broken_pages(lines, found)
    found.update(page_ends)
    lines = [replace(line, goes_on=True) if i in going_on else line for i, line in enumerate(lines)]
    for titles in (page_titles, repeated_titles):
        found.update(dict.fromkeys(titles(lines, found), "title repeated"))
    for standing in (post_heads, picture_titles, clipped_titles, revision_marks, remarks, binding_lines):
        found.update(standing(lines))
    found.update(above_title(lines, found))
    found.update(vocabulary(lines, found))
    found.update(one_sided(lines, found))
    found.update(counted_blocks(lines, found))
    if len(found) == len(lines):
        found = {}  # a file of nothing but such lines is about them
    return _Judged(lines, found, told)


def _without_found(judged: _Judged) -> tuple[list[Paragraph], list[Furniture]]:
    """The lines that stay, and the furniture, in the order of the file."""
    told = [as_furniture(judged.lines[i], reason) for i, reason in sorted(judged.found.items())]
    kept = [line for i, line in enumerate(judged.lines) if i not in judged.found]
    return kept, sorted([*judged.told, *told], key=lambda piece: piece.line)


def _lines(document: Document) -> tuple[list[Paragraph], list[Furniture]]:
    """The lines without outer white space and marks of quoting, the chunks of a text as one, and what is left out."""
    lines, marks = without_quote_marks(
        [
            paragraph if text == paragraph.text else replace(paragraph, text=text)
            for paragraph in document.paragraphs
            for text in paragraph.text.splitlines()
            if text.strip()
        ]
    )
    lines, numbers = in_one(lines)
    return [replace(line, text=line.text.strip()) for line in lines], [*marks, *numbers]


def _whole(
    document: Document,
    lines: Sequence[Paragraph],
    furniture: Sequence[Furniture],
    *stated: str | None,
    gaps: bool = True,
) -> Document:
    paragraphs, _ = finish(with_cells(lines, gaps))
    whole = replace(document, paragraphs=tuple(paragraphs), furniture=tuple(furniture))
    return replace(whole, lang=_language(whole, *stated))


def _language(document: Document, *stated: str | None) -> str:
    """The document's language as the user states it for either side, if the text is in that language at all."""
    recognised = language_of(document)
    for lang in stated:
        if lang and (recognised == "und" or lang.split("-")[0].lower() == recognised.split("-")[0]):
            return lang if "-" in lang or recognised == "und" else recognised
    return recognised


def _in_script(furniture: Sequence[Furniture], script: Script | None) -> tuple[Furniture, ...]:
    return tuple(piece for piece in furniture if script_of(piece.text) == script)
