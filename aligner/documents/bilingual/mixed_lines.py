"""Lines in both languages, in a file whose paragraphs otherwise have them on lines of their own.

The headings of bilingual contracts and statutes are set so: `第一条 定义  Article 1  Definitions`, and below each
paragraph in Chinese and then in English; and a short row of a table in a PDF comes out as one line. A Chinese heading
may also just have an English name in it; so a line is cut only where the lines around it leave it without a
counterpart: a pair ended above it, and another begins below. Cells of tables are for `bilingual_cells` to tell.
"""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Collection, Sequence

from aligner.documents.bilingual.entries import entries_in_glued, listed_entries
from aligner.documents.bilingual.field_labels import labelled_fields
from aligner.documents.bilingual.glued import GREATEST_RATIO, LEAST_RATIO, Gluing, cut_line, seam_of
from aligner.documents.bilingual.mixed_lists import points_beside
from aligner.documents.bilingual.seam_numerals import is_numbered_twice
from aligner.documents.bilingual.strokes import parted_by_stroke
from aligner.documents.bilingual.title_in_both import headings_between, titles_in_both
from aligner.documents.lines.numerals import numeral_of
from aligner.documents.lines.script import Script, letters, script_of, words
from aligner.documents.lines.structure import ends_sentence, is_text, longer_words
from aligner.documents.tables.bilingual_cells import bilingual_cells
from aligner.late_patterns import late
from aligner.model import Paragraph

_LONGEST = 60
"""Letters, in Han characters, that a heading has at most in both languages; what is longer is two whole sentences."""
_BY_LINE = 0.6
"""The share of the leading language's lines with a rendering right below them, on a page set line by line."""
_STOP = late("[。！？；]")
_CRY = late(r"[^.!?。！？；;]+[!！]")
"""A heading that warns: `WARNING!`."""


def bilingual_lines(lines: Sequence[Paragraph]) -> dict[int, tuple[str, str, bool]]:
    """By line, the two sides of each that holds both languages, and whether the Chinese is the first.

    >>> page = ["渡口宪章 Charter of the Ferries", "渡口归全村所有。", "The ferry belongs to the village."]
    >>> bilingual_lines([Paragraph(line) for line in page])
    {0: ('渡口宪章', 'Charter of the Ferries', True)}
    """
    fields = labelled_fields(lines)
    mixed = {i: sides for i, line in enumerate(lines) if (sides := _sides(line.text))} | fields
    beside = _beside_others(lines)
    cells = {i: mixed[i] for i in bilingual_cells(lines, beside & mixed.keys())}
    seams = {i: sides for i, sides in mixed.items() if i not in beside}
    rows = _rows_in_both(lines)
    scripts = [None if i in seams or i in rows else script_of(line.text) for i, line in enumerate(lines)]
    # What ends the text ends a pair; at the head a title may stand in one language alone, and behind it other lines.
    running = [script for script, line in zip(scripts, lines, strict=True) if script and is_text(line.text)]
    trailing = _closing(lines, scripts, seams)
    alone = {text.casefold() for i, line in enumerate(lines) if i not in seams and letters(text := line.text).words}
    two_sided = {i: (_chinese(sides), _english(sides)) for i, sides in seams.items()}
    titles = titles_in_both([line.text for line in lines], two_sided)
    apart = {
        i
        for i, sides in seams.items()
        if (
            i in titles
            or _is_between_pairs(scripts, i, trailing)
            or is_numbered_twice(_chinese(sides), _english(sides))
            or _is_behind_lone_line(scripts, i, trailing, sides)
        )
        and _english(sides).casefold() not in alone
    }
    apart |= points_beside(lines, seams, apart)
    apart |= fields.keys() & seams.keys()
    apart |= {i for i in parted_by_stroke(lines, seams, apart) if _english(seams[i]).casefold() not in alone}
    # A lone line may end the text; then the first one still tells which language closes a pair.
    first = next((script for script in running or scripts if script), None)
    closing = {trailing, {"zh": "en", "en": "zh"}.get(first or "")} - {None}
    return listed_entries(lines, scripts, closing) | cells | {i: sides for i, sides in seams.items() if i in apart}


def headings_in_glued(lines: Sequence[Paragraph], cut: Collection[int]) -> dict[int, tuple[str, str, bool]]:
    """The same of the headings of a glued document that stand between lines that were cut, and of a list's entries."""
    left = [i for i, line in enumerate(lines) if i not in cut and line.kind != "cell"]
    rest = {i: sides for i in left if (sides := _sides(lines[i].text))}
    found = headings_between(cut, {i: (_chinese(sides), _english(sides)) for i, sides in rest.items()}, len(lines))
    return {i: rest[i] for i in sorted(found)} | entries_in_glued(lines, cut)


def _beside_others(lines: Sequence[Paragraph]) -> set[int]:
    """The cells in rows of several. A title over all columns holds both; these may have the other language beside."""
    rows = Counter(line.line for line in lines if line.kind == "cell")
    return {i for i, line in enumerate(lines) if line.kind == "cell" and rows[line.line] > 1}


def _rows_in_both(lines: Sequence[Paragraph]) -> set[int]:
    """The cells in rows that hold both languages, which are pairs."""
    scripts: dict[int, set[Script | None]] = {}
    for line in lines:
        if line.kind == "cell":
            scripts.setdefault(line.line, set()).add(script_of(line.text))
    return {i for i, line in enumerate(lines) if line.kind == "cell" and {"zh", "en"} <= scripts[line.line]}


def _sides(text: str) -> tuple[str, str, bool] | None:
    sides = cut_line(text, Gluing(glued=True, spaced=True))
    if sides is None:
        return None
    warning = all(map(_CRY.fullmatch, sides[:2]))
    if letters(text).weight > _LONGEST or (_STOP.search(text) and not warning):
        seam = seam_of(text)
        if seam is None or not seam.strong or not (ends_sentence(sides[0]) and ends_sentence(sides[1])):
            return None
    english = _english(sides)
    # A heading in short capitals may be read as an acronym; its number in both languages tells that it is none.
    is_english = script_of(english) == "en" or is_numbered_twice(_chinese(sides), english)
    numeral = numeral_of(english)
    firsts = [words(english)[:1], words(english[numeral.length :])[:1] if numeral else []]
    return sides if is_english and any(word[0].isupper() for first in firsts for word in first) else None


def _english(sides: tuple[str, str, bool]) -> str:
    first, second, chinese_first = sides
    return second if chinese_first else first


def _chinese(sides: tuple[str, str, bool]) -> str:
    first, second, chinese_first = sides
    return first if chinese_first else second


def _closing(lines: Sequence[Paragraph], scripts: Sequence[Script | None], seams: Collection[int]) -> Script | None:
    """The language that ends a pair: the last one. But where the text begins with it too, something at one of its ends
    was left untranslated, and what has most of the headings between pairs decides."""
    told = [(script, line.text) for script, line in zip(scripts, lines, strict=True) if script]
    last = next((script for script, text in reversed(told) if is_text(text)), told[-1][0] if told else None)
    if last is None or last != next((script for script, text in told if ends_sentence(text)), None):
        return last
    other: Script = "en" if last == "zh" else "zh"
    between = {script: sum(_is_between_pairs(scripts, i, script) for i in seams) for script in (last, other)}
    return other if between[other] > between[last] else last


def _is_between_pairs(scripts: Sequence[Script | None], i: int, trailing: Script | None) -> bool:
    """Whether what stands before line `i` ends a pair, and what stands behind it begins one."""
    before = scripts[i - 1] if i else None
    after = scripts[i + 1] if i + 1 < len(scripts) else None
    return before in (trailing, None) and (after is None or after != trailing)


def _is_behind_lone_line(
    scripts: Sequence[Script | None], i: int, trailing: Script | None, sides: tuple[str, str, bool]
) -> bool:
    """Whether line `i` follows one that was left untranslated, on a page that renders line by line: a heading then has
    its rendering in it, if at all, and has as much English as it needs."""
    leading: Script = "en" if trailing == "zh" else "zh"
    if trailing is None or tuple(scripts[max(i - 1, 0) : i + 3]) != (leading, None, leading, trailing):
        return False
    rendered = sum(pair == (leading, trailing) for pair in itertools.pairwise(scripts))
    if rendered < _BY_LINE * scripts.count(leading):
        return False
    found, (capitals, longer) = words(_english(sides)), longer_words(_english(sides))
    ratio = len(found) / max(letters(_chinese(sides)).han, 1)
    return len(found) > 1 and capitals == longer and LEAST_RATIO <= ratio <= GREATEST_RATIO
