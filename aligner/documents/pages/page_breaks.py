"""Where a page ended in the middle of a sentence: its number and running head stand between the two halves.

A copy of a printed document has them as lines of the text. A broken sentence proves what a line alone cannot: nothing
but furniture stands inside one. A running head is known by coming back, by repeating the title, or by the symbol of
the document beside it; any other line in such a place (a caption, a note, the heading above a list) stays.
"""

from __future__ import annotations

import itertools
import re
from collections import Counter
from collections.abc import Mapping, Sequence

from aligner.documents.furniture.families.official_documents import JOB_PAGE, is_symbol_line
from aligner.documents.furniture.first_heads import names_document
from aligner.documents.furniture.titles import is_title_like, letters_only
from aligner.documents.furniture.wording import plain_form
from aligner.documents.lines.dangling import wants_sequel
from aligner.documents.lines.numerals import numeral_of
from aligner.documents.lines.rhythm import columns
from aligner.documents.lines.script import letters, script_of, words
from aligner.documents.lines.structure import (
    ends_sentence,
    has_clauses,
    is_date,
    is_short,
    is_title,
    kind_of,
    longer_words,
    starts_lower,
)
from aligner.documents.pages.bare_numbers import BARE_NUMBER, bare_page_numbers, foreign_numbers
from aligner.documents.pages.document_heads import is_job_number
from aligner.documents.pages.printed_dates import may_be_cut_by_date, printed_dates
from aligner.documents.pages.recurring_heads import counted_lines, heads_over_numbers, recurring_lines, running_heads
from aligner.late_patterns import late
from aligner.model import Paragraph

_PAGE = late(
    rf"{JOB_PAGE}"
    r"|[-–—~·]\s?\d{1,4}\s?[-–—~·]|第\s?(?:\d{1,4}|[一二三四五六七八九十百〇零]{1,5})\s?页"
    r"(?:[ ,/|]*(?:共|总)\s?\d{1,4}\s?页)?"
    r"|p(?:age |\. ?|g\.? ?)\d{1,4}(?: ?(?:of|/) ?\d{1,4})?|\d{1,4} ?/ ?\d{1,4}"
)
"""A page number with its mark, in the plain form."""
_HEADS = ("running header", "job number", "document symbol")
"""Furniture that shows a page's end wherever it stands."""
_FRACTION = late(r"(?P<page>\d{1,4}) ?/ ?(?P<of>\d{1,4})")
_MOST_LINES = 4
"""How many lines the furniture between two pages has at most."""
_CAPTION = late(r"(?:图|表|注|附图|附表|figure|fig\.|table|note|chart|box)\s?[\d一二三四五六七八九十]")
_TITLE_LINES = 12
"""Among how many lines at the head the title is sought that a running head repeats."""
_FULL = 0.85
"""From which share of the usual width on a line without a comma in it was cut by the width, and is no heading."""
_LEAST_HAN = 20
"""Han characters from which on a line without a comma in it is no heading but a sentence cut off."""
_LEAST_WORDS = 6
"""English words that the first half of a broken sentence has at least on its line."""
_LEAST_SERIES = 3
"""How many page numbers in a row show themselves to be that, wherever they stand."""
_LEAST_PAGE = 3
"""How many lines a page has at least."""


def broken_pages(paragraphs: Sequence[Paragraph], found: Mapping[int, str]) -> tuple[dict[int, str], set[int]]:
    """The furniture of pages that end within a sentence, and the indices of the lines where the sentence goes on.

    `found` is furniture already known, which may stand there too.
    """
    pages = _Pages(paragraphs, found)
    breaks = [(start, end) for start, end in pages.blocks() if pages.is_broken(start - 1, end)]
    # A head without a page number must come back within a sentence, and a bare number must count.
    returning = Counter(
        pages.forms[i] for start, end in breaks for i in range(start, end) if pages.is_title(i) or i in pages.dates
    )
    within = {i for start, end in breaks for i in range(start, end)}
    counting = bare_page_numbers(paragraphs, found, within)
    counting |= foreign_numbers(paragraphs, [start for start, end in breaks if end - start == 1])
    known = {**found, **dict.fromkeys(counting, "page number")}
    recurring = running_heads(paragraphs, known, pages.recurring, within)
    recurring |= {i for lines in pages.counted if not within.isdisjoint(lines) for i in lines}
    result = dict.fromkeys((i for i in (*pages.series(), *counting) if i not in found), "page number")
    going_on: set[int] = set()
    for start, end in breaks:
        block = range(start, end)
        counted = not counting.isdisjoint(block) or not recurring.isdisjoint(block)
        if not (counted or pages.is_marked(block) or any(returning[pages.forms[i]] > 1 for i in block)):
            continue
        for i in block:
            numbered = pages.is_number(i) or BARE_NUMBER.fullmatch(pages.forms[i])
            other = "job number" if i in pages.jobs else "running header"
            result.setdefault(i, found.get(i) or ("page number" if numbered else other))
        going_on.add(end)
    # The same heads where a page ended with its sentence, and the title or the day of printing above each page.
    beside = [i for i in range(len(paragraphs)) if pages.is_beside_number(i) and i not in found]
    titles = Counter(pages.forms[i] for i in beside if pages.dates.get(i) or (pages.is_head(i) and pages.is_title(i)))
    # A date in words beside a page number may be that of the document, at its end.
    heads = {pages.forms[i] for i, reason in result.items() if reason == "running header" and pages.dates.get(i, True)}
    heads |= {form for form, count in titles.items() if count > 1}
    for i in beside:
        if pages.forms[i] in heads and (pages.dates.get(i) or not pages.is_first(i)):
            result.setdefault(i, "running header")
    for i in recurring:
        result.setdefault(i, "page number" if BARE_NUMBER.fullmatch(pages.forms[i]) else "running header")
    return result, going_on


class _Pages:
    """The lines of a file with what may stand between two of its pages."""

    def __init__(self, paragraphs: Sequence[Paragraph], found: Mapping[int, str]) -> None:
        self.paragraphs = paragraphs
        self.found = found
        self.forms = [plain_form(paragraph.text) for paragraph in paragraphs]
        self._numbers = {
            i for i, form in enumerate(self.forms) if found.get(i) == "page number" or _PAGE.fullmatch(form) is not None
        }
        self.jobs = {i for i, form in enumerate(self.forms) if paragraphs[i].kind == "body" and is_job_number(form)}
        self._counts = Counter(self.forms)
        self.recurring = recurring_lines(paragraphs, self.forms)
        self.dates = printed_dates(paragraphs, found)
        self.counted = counted_lines(paragraphs) + heads_over_numbers(paragraphs, self.forms)
        head = [paragraph.text for paragraph in paragraphs[:_TITLE_LINES]]
        self._titles = [(i, letters_only(text)) for i, text in enumerate(head) if is_title_like(text)]
        widths = sorted(columns(paragraph.text) for paragraph in paragraphs)
        self._width = widths[int(0.9 * len(widths))] if widths else 0

    def is_number(self, i: int) -> bool:
        """Whether a line is a page number, with a mark that shows it."""
        return i in self._numbers

    def is_marked(self, block: range) -> bool:
        """Whether lines show a page's end by a number or symbol.

        A bare number does with the title beside it, a fraction alone where another one counts on.
        """
        if any(self.found.get(i) in _HEADS for i in block) or not self.jobs.isdisjoint(block):
            return True
        if any(BARE_NUMBER.fullmatch(self.forms[i]) for i in block) and any(self.is_title(i) for i in block):
            return True
        sure = [i for i in block if self.is_number(i) or is_symbol_line(self.paragraphs[i].text)]
        if len(block) > 1 or not sure or not (fraction := _FRACTION.fullmatch(self.forms[block[0]])):
            return bool(sure)
        return any(
            (other := _FRACTION.fullmatch(form)) and other["of"] == fraction["of"] and other["page"] != fraction["page"]
            for form in self.forms
        )

    def series(self) -> list[int]:
        """The page numbers of one wording that rise by one or two from page to page."""
        shapes: dict[str, list[int]] = {}
        for i, form in enumerate(self.forms):
            if _PAGE.fullmatch(form) and self.paragraphs[i].kind == "body":
                shapes.setdefault(re.sub(r"\d+", "0", form, count=1), []).append(i)
        runs: list[list[int]] = []
        for places in shapes.values():
            run = places[:1]
            for before, after in itertools.pairwise(places):
                rise = _first_figure(self.forms[after]) - _first_figure(self.forms[before])
                if 1 <= rise <= 2 and after - before > _LEAST_PAGE:
                    run.append(after)
                else:
                    runs.append(run)
                    run = [after]
            runs.append(run)
        return [i for run in runs if len(run) >= _LEAST_SERIES for i in run]

    def is_beside_number(self, i: int) -> bool:
        """Whether the line above or below is a page number."""
        return i - 1 in self._numbers or i + 1 in self._numbers

    def is_first(self, i: int) -> bool:
        """Whether a line at the head of the file is the first of its wording: it may be the title itself."""
        return i < _TITLE_LINES and self.forms.index(self.forms[i]) == i and not self.is_title(i)

    def is_head(self, i: int) -> bool:
        """Whether a line may be a running head: short, no sentence, and seen again, in the title, with a symbol, or the
        name of a document beside a page number."""
        text, form = self.paragraphs[i].text, self.forms[i]
        if ends_sentence(text) or not is_short(text, 40, 16) or letters(text).weight < 3 or _CAPTION.match(form):
            return False
        named = self.is_beside_number(i) and names_document(text)
        return self._counts[form] > 1 or is_symbol_line(text) or self.is_title(i) or named

    def is_title(self, i: int) -> bool:
        """Whether a line repeats the title or a good part of it."""
        bare = letters_only(self.paragraphs[i].text)
        return len(bare) >= 6 and any(_is_of(bare, title) for j, title in self._titles if j != i)

    def blocks(self) -> list[tuple[int, int]]:
        """The runs of lines that may be such furniture, each from its first index to the one behind its last."""
        recurring = {i for lines in (*self.recurring, *self.counted) for i in lines}
        may_be = [
            paragraph.kind != "cell"
            and (
                self.is_number(i)
                or self.found.get(i) in (*_HEADS, "rule")
                or i in self.jobs
                or BARE_NUMBER.fullmatch(self.forms[i]) is not None
                or i in recurring
                or i in self.dates
                or self.is_head(i)
            )
            for i, paragraph in enumerate(self.paragraphs)
        ]
        runs = []
        start = 0
        for may, group in itertools.groupby(may_be):
            end = start + len(list(group))
            if may and start > 0 and end < len(may_be) and end - start <= _MOST_LINES:
                runs.append((start, end))
            start = end
        return runs

    def is_broken(self, before: int, after: int) -> bool:
        """Whether a sentence breaks off in one line and goes on in the other."""
        one, other = self.paragraphs[before], self.paragraphs[after]
        if {"cell", "heading"} & {one.kind, other.kind} or other.kind == "item" or before in self.found:
            return False
        texts = (one.text, other.text)
        if ends_sentence(one.text) or any(is_date(text) for text in texts) or kind_of(other.text) != "body":
            return False
        script = script_of(one.text)
        if script_of(other.text) not in (script, None):
            return False
        if any(i in self.dates for i in range(before + 1, after)) and not may_be_cut_by_date(one.text):
            return False
        if script == "zh":
            return self._goes_on_chinese(*texts)
        if not self.jobs.isdisjoint(range(before + 1, after)) and starts_lower(other.text):
            return True
        return self._goes_on_english(*texts, self._runs_on(before))

    def _goes_on_chinese(self, before: str, after: str) -> bool:
        if is_title(before) or not (ends_sentence(after) or has_clauses(after)):
            return False
        full = columns(before) >= _FULL * self._width
        if kind_of(before) == "heading" and not full:
            return False
        return (
            full
            or (has_clauses(before) and letters(before).han >= _LEAST_HAN // 2)
            or (letters(before).han >= _LEAST_HAN and numeral_of(before) is None)
        )

    def _runs_on(self, i: int) -> bool:
        """Whether a line goes on with the sentence of the one right above, which is full."""
        if i == 0 or i - 1 in self.found:
            return False
        line, above = self.paragraphs[i], self.paragraphs[i - 1]
        full = columns(above.text) >= _FULL * self._width
        return full and line.line - above.line == 1 and not ends_sentence(above.text) and starts_lower(line.text)

    def _goes_on_english(self, before: str, after: str, runs_on: bool) -> bool:
        if len(words(before)) < _LEAST_WORDS:
            return False
        if starts_lower(after) or wants_sequel(before):
            return True
        # Before a name: a full line of prose with a comma in it or another one above, and no row of names or title.
        capitals, longer = longer_words(before)
        prose = (has_clauses(before) or runs_on) and capitals < 0.5 * longer and columns(before) >= _FULL * self._width
        return prose and (ends_sentence(after) or has_clauses(after)) and script_of(after) == "en"


def _first_figure(form: str) -> int:
    figure = re.search(r"\d+", form)
    return int(figure.group()) if figure else 0


def _is_of(bare: str, title: str) -> bool:
    """Whether the letters of a line are nearly all in the title, in its order of two by two."""
    pairs = [bare[k : k + 2] for k in range(len(bare) - 1)]
    return sum(pair in title for pair in pairs) >= 0.8 * len(pairs)
