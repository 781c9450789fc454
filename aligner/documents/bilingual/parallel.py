"""A file that holds a text in Chinese and in English is taken apart into its two sides.

Files hold both in four ways: glued on one line, line by line or block by block, one text after the other, and in the
columns of a table. What the layout puts beside each other is kept as links between paragraphs. A text in one language
with names, terms or quotations of the other stays one text.
"""

from __future__ import annotations

import itertools
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from aligner.documents.bilingual.abstracts import abstract_lines
from aligner.documents.bilingual.callouts import REASON as CALLOUT
from aligner.documents.bilingual.callouts import without_callouts
from aligner.documents.bilingual.gapped_pairs import with_gaps_cut
from aligner.documents.bilingual.glued import cut_line, gluing_of
from aligner.documents.bilingual.glued_pairs import with_left_over, with_pairs
from aligner.documents.bilingual.links import neighbours, paired_off
from aligner.documents.bilingual.mixed_lines import bilingual_lines, headings_in_glued
from aligner.documents.bilingual.other_languages import other_languages
from aligner.documents.bilingual.run_in_titles import with_title_pair, with_titles_apart
from aligner.documents.bilingual.sides import Piece, one_after_the_other, paired_groups, settle
from aligner.documents.bilingual.signatories import with_signatories_joined
from aligner.documents.bilingual.title_at_turn import with_title_at_turn
from aligner.documents.bilingual.two_line_headings import with_headings_joined
from aligner.documents.bilingual.wrapped_pairs import with_wrapped_joined
from aligner.documents.lines.rhythm import Rhythm, rhythm_of
from aligner.documents.lines.script import Script, letters, script_of
from aligner.documents.lines.structure import ends_sentence
from aligner.documents.pages.collected_notes import with_notes_collected
from aligner.documents.paragraphs.finishing import finish
from aligner.documents.tables.columns import cell_scripts
from aligner.documents.tables.record_columns import record_cells
from aligner.documents.tables.rows import language_headings, row_numbers, with_cells
from aligner.late_patterns import late
from aligner.model import Layout, Paragraph

MINOR_SHARE = 0.15
"""The least share of a text's weight that the lesser language must have in a file that holds both."""
_SHARE_WITHOUT_SENTENCE = 0.3
"""The same, where the greater language has sentences and the lesser none: only names, titles and links of a page."""
_LEAST_SENTENCES = 3
_LEAST_BESIDE_ONE = 6
"""So many lines of whole sentences of the greater language, where the lesser has one: a message, a quotation."""
_REFERENCE = late(
    r"^\s*\[\d{1,3}\].*\[(?:[JMCDNRSPAGZ]|DB|CP|EB)(?:/(?:OL|CD|MT|DK))?\]"
    r"|^\s*\[\d{1,3}\]\s*[A-Z][\w’'-]+,? (?:[A-Z]{1,3}\b\.?|et al)"
)
"""An entry of a list of references, as GB/T 7714 writes it or as the Vancouver style does."""


@dataclass(frozen=True, slots=True)
class TakenApart:
    """The two sides of a file, joined, and what stood beside what."""

    chinese: tuple[Paragraph, ...]
    english: tuple[Paragraph, ...]
    layout: Layout
    links: tuple[tuple[int, int], ...]
    """Pairs of paragraph indices (Chinese, English)."""
    left_out: tuple[tuple[Paragraph, str], ...] = ()
    """What is of neither text (cells that count a table's rows or name its languages, a third text), and the reason."""


def take_apart(paragraphs: Sequence[Paragraph]) -> TakenApart | None:
    """The two sides of a file, or None where it holds one language (with at most stray bits of the other)."""
    cells = with_cells(with_wrapped_joined(paragraphs))
    reasons = dict.fromkeys(language_headings(cells), "column heading") | dict.fromkeys(
        row_numbers(cells), "row number"
    )
    reasons |= dict.fromkeys(record_cells(cells, reasons), "row record")
    reasons |= dict.fromkeys(other_languages([cell.text for cell in cells]), "third language")
    lines = with_title_at_turn([cell for i, cell in enumerate(cells) if i not in reasons])
    lines = with_pairs(with_title_pair(lines))
    gluing = gluing_of([line.text for line in lines if line.kind != "cell"])
    if gluing.glued:
        lines = with_gaps_cut(with_left_over(lines, gluing.chinese_first))
    cut = {i: sides for i, line in enumerate(lines) if (sides := cut_line(line.text, gluing))}
    if gluing.glued:
        cut |= headings_in_glued(lines, cut)
    pieces, shared = _pieces(lines, cut)
    if not _holds_both(pieces):
        return None
    cut, numbers = without_callouts(cut if gluing.glued else bilingual_lines(lines))
    if not gluing.glued or numbers:
        pieces, shared = _pieces(lines, cut)
    pieces = with_titles_apart(pieces)
    left_out = [(cells[i], reason) for i, reason in sorted(reasons.items())]
    left_out += [(replace(lines[i], text=number), CALLOUT) for i, number in sorted(numbers.items())]
    return replace(_sides(pieces), left_out=(*left_out, *((cell, "figure or code") for cell in shared)))


def _pieces(
    lines: Sequence[Paragraph], cut: Mapping[int, tuple[str, str, bool]]
) -> tuple[list[Piece], list[Paragraph]]:
    """The lines, those that are cut as two; the cells of a row in one group. And the cells that both texts share."""
    pieces: list[Piece] = []
    shared: list[Paragraph] = []
    group = -1
    told = cell_scripts(lines, cut.keys())
    for i, line in enumerate(lines):
        if not (i and line.kind == "cell" == lines[i - 1].kind and line.line and line.line == lines[i - 1].line):
            group += 1
        if i in cut:
            first, second, chinese_first = cut[i]
            order: tuple[Script, Script] = ("zh", "en") if chinese_first else ("en", "zh")
            pieces.extend(
                Piece(replace(line, text=text), script, group, True)
                for text, script in zip((first, second), order, strict=True)
            )
        elif (script := told.get(i, script_of(line.text))) or i not in told:
            pieces.append(Piece(line, None if script == "en" and _is_note_in_list(lines, i) else script, group))
        else:
            shared.append(line)
    return pieces, shared


def _is_note_in_list(lines: Sequence[Paragraph], i: int) -> bool:
    """Whether a line in English names a source in the list of a Chinese text, as an encyclopaedia marks its notes with
    `^`: it is no sign that the English text begins."""
    if not lines[i].text.startswith("^"):
        return False
    for step in (-1, 1):
        j = i + step
        while 0 <= j < len(lines) and lines[j].text.startswith("^"):
            if script_of(lines[j].text) == "zh":
                return True
            j += step
    return False


def _holds_both(pieces: Sequence[Piece]) -> bool:
    """Whether both languages carry a good part of the text: English lines count only where they are prose or paired.

    What a Chinese paper lists as its references renders nothing of it, nor does its English abstract; nor do a title in
    both languages, links and a notice on a page whose text is in one.
    """
    paired = paired_groups(pieces)
    abstracts = abstract_lines([piece.paragraph.text for piece in pieces])
    text, abstract, sentences = {"zh": 0.0, "en": 0.0}, {"zh": 0.0, "en": 0.0}, {"zh": 0, "en": 0}
    for i, piece in enumerate(pieces):
        count = letters(piece.paragraph.text)
        if _REFERENCE.search(piece.paragraph.text):
            continue
        if piece.script and (piece.script == "zh" or piece.group in paired or count.function_words):
            # A line's names and terms in the other language are no weight of its own.
            own = count.han if piece.script == "zh" else count.english
            (abstract if i in abstracts else text)[piece.script] += own
            sentences[piece.script] += ends_sentence(piece.paragraph.text)
    if sum(text.values()) < sum(abstract.values()):
        text = {script: text[script] + abstract[script] for script in text}
    total = sum(text.values())
    lesser: Script = "zh" if text["zh"] < text["en"] else "en"
    bare = max(sentences.values()) >= (_LEAST_SENTENCES if sentences[lesser] == 0 else _LEAST_BESIDE_ONE)
    bare = bare and sentences[lesser] <= 1
    return total > 0 and text[lesser] >= (_SHARE_WITHOUT_SENTENCE if bare else MINOR_SHARE) * total


def _sides(pieces: Sequence[Piece]) -> TakenApart:
    paired = paired_groups(pieces)
    total = sum(piece.weight for piece in pieces)
    cut = sum(piece.weight for piece in pieces if piece.cut)
    in_rows = sum(piece.weight for piece in pieces if piece.group in paired and not piece.cut)
    layout: Layout
    if max(cut, in_rows) >= 0.25 * total:
        layout = "glued" if cut >= in_rows else "columns"
        sides = settle(pieces)
    else:
        turned = one_after_the_other(pieces)
        layout = "sequential" if turned else "alternating"
        sides = turned or settle(pieces)
    placed = list(zip(pieces, sides, strict=True))
    own_c, own_e = _Own.of(placed, "zh"), _Own.of(placed, "en")
    rhythm_c, rhythm_e = _rhythms(own_c, own_e)
    chinese, chinese_of = _finish(placed, own_c, rhythm_c)
    english, english_of = _finish(placed, own_e, rhythm_e)
    links: set[tuple[int, int]] = set()
    for group, members in itertools.groupby(range(len(pieces)), key=lambda j: pieces[j].group):
        if group in paired and layout != "sequential":
            row = list(members)
            links.update(paired_off([i for j in row for i in chinese_of[j]], [i for j in row for i in english_of[j]]))
    if layout == "alternating":
        links.update(neighbours(placed, chinese_of, english_of, chinese, english))
    if layout == "sequential":
        signed = with_signatories_joined(*with_notes_collected(chinese, english))
        return TakenApart(*with_headings_joined(*signed), layout, ())
    return TakenApart(tuple(chinese), tuple(english), layout, tuple(sorted(links)))


class _Own(NamedTuple):
    """The pieces of one side."""

    places: list[int]
    """Their indices among all pieces."""
    paragraphs: list[Paragraph]
    barriers: set[int]
    """Those among them, by their own numbers, that are joined to nothing before them."""

    @classmethod
    def of(cls, placed: Sequence[tuple[Piece, Script]], side: Script) -> _Own:
        """Those placed on that side."""
        places = [i for i, (_, script) in enumerate(placed) if script == side]
        barriers = {
            k
            for k, (before, i) in enumerate(itertools.pairwise(places), 1)
            if before != i - 1 or placed[i][0].cut or placed[before][0].cut
        }
        return cls(places, [placed[i][0].paragraph for i in places], barriers)


def _rhythms(*sides: _Own) -> list[Rhythm]:
    """How the lines of each side are broken; where one side is wrapped, less proves it of the other."""
    found = [rhythm_of(own.paragraphs, own.barriers) for own in sides]
    if not any(rhythm.width for rhythm in found):
        return found
    return [
        rhythm if rhythm.width else rhythm_of(own.paragraphs, own.barriers, beside_wrapped=True)
        for own, rhythm in zip(sides, found, strict=True)
    ]


def _finish(
    placed: Sequence[tuple[Piece, Script]], own: _Own, rhythm: Rhythm
) -> tuple[list[Paragraph], list[list[int]]]:
    """One side joined and itemised, and for every piece of the file the indices of the paragraphs it became part of."""
    finished, places = finish(own.paragraphs, own.barriers, rhythm)
    of: list[list[int]] = [[] for _ in placed]
    for i, those in zip(own.places, places, strict=True):
        of[i] = those
    return finished, of
