"""Paragraphs that the layout cut in the middle of a sentence are put together again.

Two kinds of files need it. In one a line is a paragraph, and here and there a sentence was cut, even inside a word, by
a line break or blank line (a page end): only what cannot stand alone is joined. In the other all text is wrapped at
some width: there a full line goes on in the next. Which of the two a file is, its line lengths and ends tell
(`rhythm`). When in doubt nothing is joined: a wrong join loses a boundary that the original author made.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import replace

from aligner.documents.lines.dangling import wants_sequel
from aligner.documents.lines.numerals import numeral_of, numerals_at
from aligner.documents.lines.rhythm import Rhythm, columns, rhythm_of
from aligner.documents.lines.script import HAN, is_function_word, letters, script_of, words
from aligner.documents.lines.seams import HYPHENATED, WIDE, put_together
from aligner.documents.lines.speakers import speeches
from aligner.documents.lines.structure import (
    CLOSERS,
    ends_sentence,
    has_clauses,
    is_date,
    is_text,
    is_title,
    kind_of,
    longer_words,
    starts_lower,
    starts_upper,
)
from aligner.documents.paragraphs.broken_off import (
    LAST_BUT_ONE,
    begins_anew,
    cannot_part,
    is_next_recital,
    must_not_begin,
)
from aligner.documents.paragraphs.cut_points import is_cut_point
from aligner.documents.paragraphs.title_lines import title_goes_on
from aligner.documents.paragraphs.torn_dates import tears_date
from aligner.documents.paragraphs.unfinished import breaks_off
from aligner.late_patterns import late
from aligner.model import Paragraph

_INNER_END = late("[。！？][”’」』）》]*.")
_LEADING_PHRASE = late("[。！？][”’」』）》]*[^。！？，；]{0,8}[，,]$")
"""What leads in a list set line by line: `……。为此，`."""
_GAP = late(r"\S\s{3,}\S")
"""What sets the columns of a table apart."""
_SIGNATORY = late(r"(?:Signed )?(?:[Ff]or|[Oo]n behalf)\b")
"""How the name begins for whom a document is signed, in short lines: `For the Office` / `of Ports`."""
_KEYWORDS = late("(?:关键[词字]|關鍵[詞字]|主[题題][词詞]|[Kk]ey ?[Ww]ords?) ?[:：]")
"""How a paper's line of keywords begins, which ends without a stop."""
_BROKEN_OFF = late(r"(.*[a-z]{4}[.!?][”’\"')]*)\s+[“‘\"'(]?[A-Z](?:[^.!?:;]*[A-Za-z0-9])?")
"""A line of English with a sentence that ended in it and another that did not."""
_FIGURE = late(r"[$€£¥]?\d[\d,.]*(?:%|\s[a-z])")
"""How a line begins that goes on with a figure: `38% above`, `12 villages`."""
_QUOTES = tuple('“「『"')
"""What a colon leads in within its sentence: `他告诉记者：“……”`."""


def join(
    paragraphs: Sequence[Paragraph], barriers: Collection[int] = (), rhythm: Rhythm | None = None
) -> tuple[list[Paragraph], list[int]]:
    """Joins what was cut: the paragraphs, and for each given one the index of the paragraph it is now part of.

    Nothing is joined before an index in `barriers` or a speaker's label. Without `rhythm` it is measured on the
    paragraphs.
    """
    rhythm = rhythm or rhythm_of(paragraphs)
    barriers = speeches([paragraph.text for paragraph in paragraphs]).union(barriers)
    joined: list[Paragraph] = []
    owners: list[int] = []
    head = next((i for i, paragraph in enumerate(paragraphs) if is_text(paragraph.text)), 0)
    # A line that a page's end cut short is text, though it ends on no mark.
    title_end = next((i - 1 for i, paragraph in enumerate(paragraphs[: head + 1]) if paragraph.goes_on), head)
    for i, paragraph in enumerate(paragraphs):
        previous = paragraphs[i - 1] if i else None
        if (
            previous is not None
            and i not in barriers
            and (
                paragraph.goes_on
                or _continues(joined[-1], previous, paragraph, rhythm)
                or (
                    _is_below(joined[-1], previous, paragraph, rhythm)
                    and (
                        (i < title_end and title_goes_on(joined[-1].text, paragraph.text))
                        or is_cut_point(joined[-2:], paragraphs[i : i + 2])
                    )
                )
            )
        ):
            joined[-1] = replace(joined[-1], text=put_together(joined[-1].text, paragraph.text, rhythm.vocabulary))
        else:
            joined.append(paragraph)
        owners.append(len(joined) - 1)
    return joined, owners


def _is_below(whole: Paragraph, before: Paragraph, after: Paragraph, rhythm: Rhythm) -> bool:
    """Whether a line stands right below another, and neither is more than a line to the reader of the file."""
    return after.line - before.line <= rhythm.gap and whole.kind == after.kind == "body"


def _continues(whole: Paragraph, before: Paragraph, after: Paragraph, rhythm: Rhythm) -> bool:
    """Whether `after` goes on where `before`, the last line of the paragraph `whole`, broke off."""
    apart = after.line - before.line > rhythm.gap
    if "cell" not in (whole.kind, after.kind) and must_not_begin(whole.text, after.text):
        return script_of(whole.text) == "zh"
    if begins_anew(before.text, after.text):
        return False
    if "cell" not in (whole.kind, after.kind) and tears_date(before.text, after.text):
        return True
    if not apart and _is_one(whole, before, after):
        return True
    if not _may_be_joined(whole, after):
        return not apart and _runs_over(whole, before, after, rhythm)
    room = rhythm.room(before.text)
    if room is not None:
        full = room < max(_first_token_width(after.text) + 2, 0.12 * rhythm.width)
        if ends_sentence(before.text) and not rhythm.blanks:
            # Nothing but the room that was left tells a paragraph's last line.
            full = room <= _first_token_width(after.text)
        if is_next_recital(whole.text, after.text):
            return False
        if full and not apart:
            return not _ends_whole(before.text, after.text, rhythm) and not _ends_title(whole.text, after.text, rhythm)
        if full and not ends_sentence(before.text) and script_of(before.text) == "zh":
            return has_clauses(whole.text) or whole.text != before.text
        if full and not ends_sentence(before.text):
            return not starts_upper(after.text) or wants_sequel(before.text)
        if not apart and not ends_sentence(before.text) and columns(before.text) >= 0.6 * rhythm.width:
            return starts_lower(after.text) or wants_sequel(before.text)
    return _is_cut(whole.text, before.text, after.text, rhythm)


def _is_one(whole: Paragraph, before: Paragraph, after: Paragraph) -> bool:
    """Whether the break itself shows that a line goes on, in a paragraph that is neither heading nor cell."""
    if {"heading", "cell"} & {whole.kind, after.kind} or after.kind == "item":
        return False
    return not is_date(whole.text) and cannot_part(before.text, after.text)


def _runs_over(whole: Paragraph, before: Paragraph, after: Paragraph, rhythm: Rhythm) -> bool:
    """Whether what looks like a heading, an item or a date is only where the width of the text broke a line.

    A line that has no room left and ends nothing goes on, be it the first of an item (`（一）扩大贸易，力争到2028年`);
    and what begins like an item below it is none (`… under Article 3` / `(3) of this Agreement`) unless it counts on.
    """
    room = rhythm.room(before.text)
    if room is None or "heading" in (whole.kind, after.kind) or "cell" in (whole.kind, after.kind):
        return False
    if ends_sentence(before.text) or after.kind == "item" or _GAP.search(before.text):
        return False
    if room >= _first_token_width(after.text) + 2:
        return False
    if kind_of(after.text) == "body" and not is_date(after.text):
        return not _ends_title(whole.text, after.text, rhythm)
    if starts_lower(before.text) or has_clauses(whole.text) or wants_sequel(before.text):
        return before.text[-1:] not in "，,、" and not _is_next_item(whole.text, after.text)
    return False


def _is_next_item(before: str, after: str) -> bool:
    """Whether two texts begin with numerals of one style, or both with a bullet."""
    ours, theirs = numerals_at(before), numerals_at(after)
    return any(first.style == second.style for first in ours for second in theirs)


def _ends_title(whole: str, after: str, rhythm: Rhythm) -> bool:
    """Whether a title or heading ends here although its line is full, in a text without a blank line behind it."""
    if rhythm.blanks or (has_clauses(whole) and kind_of(whole) != "heading"):
        return False
    if script_of(whole) == "zh":
        return is_title(whole)
    capitals, longer = longer_words(whole)
    # A sentence may begin with a name as long as a title (`The Government of …`), but titles bear no article.
    title_case = longer >= 4 and capitals >= 0.8 * longer and not whole.startswith("The ")
    running = any(len(word) > 3 and word.islower() and not is_function_word(word) for word in words(after))
    return title_case and not wants_sequel(whole) and starts_upper(after) and running


def _may_be_joined(whole: Paragraph, after: Paragraph) -> bool:
    if whole.kind in ("heading", "cell") or after.kind in ("heading", "cell", "item"):
        return False
    if kind_of(whole.text) == "heading" or kind_of(after.text) != "body":
        return False
    return not is_date(whole.text) and not is_date(after.text)


def _ends_whole(before: str, after: str, rhythm: Rhythm) -> bool:
    """Whether a full line in wrapped text still ends its paragraph: a lead-in, or a last line before a name."""
    if not ends_sentence(before):
        return False
    if before.rstrip()[-1:] in "：:" and not rhythm.blanks:
        return after[:1] not in _QUOTES
    named = columns(after) < 30 and not starts_lower(after) and letters(after).weight > 0
    return named and not ends_sentence(after)


def _is_cut(before: str, line: str, after: str, rhythm: Rhythm) -> bool:
    """Whether what should be a paragraph of its own breaks off in its last line, and the next is its rest."""
    if ends_sentence(before) or LAST_BUT_ONE.search(before) or _KEYWORDS.match(before) or not after:
        return False
    if script_of(before) == "zh":
        return _is_cut_chinese(before, line, after, rhythm)
    if before.rstrip()[-1:] in CLOSERS and not starts_lower(after):
        return False
    if _SIGNATORY.match(before) and not has_clauses(before) and (starts_lower(after) or wants_sequel(before)):
        return numeral_of(after) is None and script_of(after) == "en"
    running = len(words(before)) >= 6 or has_clauses(before) or HYPHENATED.search(before) is not None
    if starts_lower(after):
        return running and numeral_of(after) is None
    if len(words(before)) < 8 or script_of(after) == "zh":
        return False
    if before.endswith(",") and starts_lower(line):
        # Where the lines of a sentence are wrapped, what begins with a figure goes on as well.
        return _FIGURE.match(after) is not None and numeral_of(after) is None
    # Before a capital a word that must have a sequel proves the cut, or a sentence that ended before the last one.
    return wants_sequel(before) or (_breaks_off(before) and starts_upper(after) and _is_sentence(after))


def _breaks_off(text: str) -> bool:
    """Whether a line of English breaks off in a sentence behind another: `… the dam. The Board` / `of Ports paid.`"""
    found = _BROKEN_OFF.fullmatch(text)
    return found is not None and _is_sentence(found[1]) and kind_of(text) != "heading"


def _is_sentence(text: str) -> bool:
    """Whether a line of English is so much of a sentence, up to its end, that it is no heading or name."""
    found = words(text)
    return ends_sentence(text) and len(found) >= 5 and any(map(is_function_word, found))


def _is_cut_chinese(before: str, line: str, after: str, rhythm: Rhythm) -> bool:
    count = letters(before)
    last = before.rstrip()[-1:]
    if script_of(after) == "en" or (is_title(before) and not re.search("[。；]", before)):
        return False
    if last in "，,":
        # A sentence that ended before the last one shows a paragraph that broke off: recitals have none inside.
        inner = _INNER_END.search(before) is not None and not _LEADING_PHRASE.search(before)
        lone = inner or (rhythm.comma_lines <= 1 and count.han >= 40)
        return lone and count.han >= 25 and ends_sentence(after)
    # Headings have clauses too, but short ones.
    long = (count.han >= 20 and has_clauses(before)) or re.search("[。；！？]", before) is not None
    if count.han >= 25 and _is_remainder(after):
        return True
    # What was cut comes to its end behind the cut, or is itself cut once more.
    return long and (ends_sentence(after) or has_clauses(after)) and breaks_off(before, after, line, rhythm.text)


def _is_remainder(after: str) -> bool:
    """Whether a Chinese line is so short that it can only be the rest of a sentence: `础。`."""
    return letters(after).han <= 4 and after.rstrip()[-1:] in "。；;" and after[:1] not in "谢謝祝完"


def _first_token_width(text: str) -> int:
    if WIDE.match(text[:1]):
        return 2
    return columns(re.split(rf"[\s{HAN}]", text, maxsplit=1)[0])
