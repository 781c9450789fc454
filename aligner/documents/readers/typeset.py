"""Lines at their places on pages → paragraphs, as a typesetter would have broken them.

A line goes on in the next where it is full, that is where the next line's first word would not have fitted in, and
where the next line is not set off by an indent, a larger space, another size of type, or a numeral behind a sentence's
end. Lines that come again at the same height of page after page, and page numbers, are no text.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from statistics import median

from aligner.documents.readers.wrapping import is_chinese, is_wide, joined, width
from aligner.late_patterns import late
from aligner.model import Furniture, Paragraph

_SENTENCE_END = late("[.!?:;\u3002\uff01\uff1f\uff1a\uff1b\u2026][\"'\u201d\u2019)\\]\u300d\u300f\uff09]*$")
_MARKER = late(
    r"[\u2022\u25aa\u25cf\u25a0\u25c6\u2013\u2014*-]\s|\(?[0-9]{1,2}[.)\u3001\uff0e]\s?\D|\(?[a-z]\)|[IVX]{1,5}[.,)]\s"
    "|[(\uff08][\u4e00-\u5341\u767e0-9]{1,4}[)\uff09]|[\u4e00\u4e8c\u4e09\u56db\u4e94\u516d\u4e03\u516b\u4e5d\u5341]{1,3}\u3001"
    "|\u7b2c[\u4e00-\u9fff0-9]{1,5}[\u7ae0\u8282\u7bc0\u6761\u689d]|(?:Article|Chapter|Section) "
)
_PAGE_NUMBER = late(
    r"[\W_]*(?:\d{1,4}|[ivxl]{1,6}|(?:page|p\.?)\s*\d{1,4}(?:\s*(?:of|/)\s*\d{1,4})?|\d{1,4}\s*(?:/|of)\s*\d{1,4}"
    "|\u7b2c?\\s*\\d{1,4}\\s*[\u9875\u9801](?:\\s*[\uff0c,/]?\\s*\u5171\\s*\\d{1,4}\\s*[\u9875\u9801])?)[\\W_]*",
    re.IGNORECASE,
)
_CONTENTS = late(r"(?:\.\s?){5,}\s*(?:\d+|[ivxl]+)$|(?:\u2026\s?){2,}\s*(?:\d+|[ivxl]+)$|\u00b7{5,}\s*\d+$")
_LINE_HYPHENS = ("\u00ad", "-", "\u2010")
_WORD = late("[A-Za-z\u00c0-\u024f]+(?:-[A-Za-z\u00c0-\u024f]+)*")
_MARGIN = 0.14
"""The part of a page's height, at the top and at the foot, where headers, footers and page numbers stand."""
_WIDEST_LEADING = 2.2
"""Lines further apart, in sizes of type, are no lines of one paragraph."""
_BESIDE = "    "
"""What stands between texts that stand beside each other."""
_MARGIN_LINES = 3
"""How many lines at the top and at the foot of a page may be its header or footer."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line on a page; measures in points from the page's lower left corner."""

    text: str
    left: float
    right: float
    bottom: float
    top: float
    size: float
    """Size of its type: from the lowest descender to the highest ascender."""
    height: float
    """Height of its page."""
    number: int = 0
    """Its number in the file, from 1."""

    def numbered(self, number: int) -> Line:
        """The line with its number."""
        return replace(self, number=number)

    def beside(self, other: Line) -> bool:
        """Whether `other` stands to the right of this line, at the same height."""
        shared = min(self.top, other.top) - max(self.bottom, other.bottom)
        return other.left > self.right and shared > 0.5 * min(self.top - self.bottom, other.top - other.bottom)

    def below(self, other: Line) -> bool:
        """Whether this line stands lower than `other`, and at least in part under it."""
        return self.bottom < other.bottom and self.left < other.right and other.left < self.right

    def joined(self, others: Sequence[Line]) -> Line:
        """This line and those beside it as one, with wide gaps as four spaces."""
        if not others:
            return self
        return replace(
            self,
            text=_BESIDE.join([self.text, *(other.text for other in others)]),
            right=others[-1].right,
            bottom=min(self.bottom, *(other.bottom for other in others)),
            top=max(self.top, *(other.top for other in others)),
        )

    @property
    def character_width(self) -> float:
        """The mean width of a column, wide characters taking two."""
        return (self.right - self.left) / max(1, width(self.text))


def without_margins(pages: Sequence[Sequence[Line]]) -> tuple[list[list[Line]], list[Furniture]]:
    """The pages without headers, footers and page numbers, and these as furniture in the order of the file."""
    candidates = [_margin_lines(page) for page in pages]
    seen: Counter[tuple[str, int]] = Counter()
    for edge in candidates:
        seen.update({_place(line) for line in edge})
    often = 2 if len(pages) <= 6 else 3
    kept: list[list[Line]] = []
    furniture: list[Furniture] = []
    for page, margin in zip(pages, candidates, strict=True):
        dropped = {line: "table of contents" for line in page if _CONTENTS.search(line.text)}
        repeated = {line for line in margin if seen[_place(line)] >= often}
        for line in margin:
            if _PAGE_NUMBER.fullmatch(line.text):
                dropped[line] = "page number"
            elif line in repeated and not _is_set_with_text(line, [other for other in page if other not in repeated]):
                dropped[line] = "page header" if line.bottom > line.height / 2 else "page footer"
        kept.append([line for line in page if line not in dropped])
        furniture.extend(Furniture(line.text, dropped[line], line.number) for line in page if line in dropped)
    return kept, furniture


def _margin_lines(page: Sequence[Line]) -> list[Line]:
    by_height = sorted(page, key=lambda line: -line.top)
    top = [line for line in by_height[:_MARGIN_LINES] if line.bottom > (1 - _MARGIN) * line.height]
    return top + [line for line in by_height[-_MARGIN_LINES:] if line.top < _MARGIN * line.height and line not in top]


def _is_set_with_text(line: Line, others: Sequence[Line]) -> bool:
    """Whether a line is a paragraph's after all: another stands as close to it as lines of one paragraph do."""
    return any(
        abs(line.bottom - other.bottom) < 1.6 * line.size
        and abs(line.size - other.size) < 0.12 * line.size
        and line.left < other.right
        and other.left < line.right
        for other in others
    )


def _place(line: Line) -> tuple[str, int]:
    """What a header keeps from page to page: its words (numbers apart) and its height on the page, within 2 %."""
    return re.sub(r"\d+", "0", line.text), round(50 * line.bottom / max(1.0, line.height))


def paragraphs_of(pages: Sequence[Sequence[Line]]) -> list[Paragraph]:
    """The paragraphs in the lines of all pages, in order; each has the number of its first line."""
    lines = [line for page in pages for line in page]
    if not lines:
        return []
    starts = {id(page[0]) for page in pages if page}
    body = _body_size(lines)
    margins, leading = _right_margins(lines, starts), _leading(lines)
    vocabulary = _vocabulary(lines)
    groups: list[list[Line]] = []
    for i, line in enumerate(lines):
        before = lines[i - 1] if i else None
        if before is not None and _goes_on(before, line, groups[-1][0], margins[i - 1], leading, body):
            groups[-1].append(line)
        else:
            groups.append([line])
    return [_paragraph(group, body, vocabulary) for group in groups]


def _paragraph(group: Sequence[Line], body: float, vocabulary: set[str]) -> Paragraph:
    text = group[0].text
    for line in group[1:]:
        text = _glued(text, line.text, vocabulary)
    heading = group[0].size > 1.15 * body and len(group) <= 3 and not text.endswith(("\u3002", ";", "\uff1b"))
    return Paragraph(
        text.replace("\u00ad", "-") if text.endswith("\u00ad") else text,
        "heading" if heading else "body",
        group[0].number,
    )


def _vocabulary(lines: Sequence[Line]) -> set[str]:
    """The words of the text in lower case, without the halves of those that a line's end cuts."""
    words: set[str] = set()
    cut = False
    for line in lines:
        found = [word.lower() for word in _WORD.findall(line.text)]
        goes_on, cut = cut, line.text.endswith(_LINE_HYPHENS)
        words.update(found[goes_on : len(found) - cut])
    return words


def _body_size(lines: Sequence[Line]) -> float:
    """The size in which most of the text is set."""
    sizes: defaultdict[float, int] = defaultdict(int)
    for line in lines:
        sizes[round(line.size, 1)] += len(line.text)
    return max(sizes, key=lambda size: (sizes[size], size))


def _leading(lines: Sequence[Line]) -> float:
    """The usual distance of two lines in sizes of type."""
    steps = [
        (before.bottom - after.bottom) / before.size
        for before, after in pairwise(lines)
        if 0 < before.bottom - after.bottom < 4 * before.size and abs(before.size - after.size) < 0.5
    ]
    return min(median(steps), _WIDEST_LEADING) if steps else 1.3


def _right_margins(lines: Sequence[Line], starts: set[int]) -> list[float]:
    """For each line how far right its column reaches: lines that follow one another downwards are one column."""
    columns: list[list[Line]] = []
    for i, line in enumerate(lines):
        if i == 0 or id(line) in starts or not line.below(lines[i - 1]):
            columns.append([])
        columns[-1].append(line)
    margins: list[float] = []
    for column in columns:
        rights = sorted([line.right for line in column if _BESIDE not in line.text] or [column[0].right])
        margins.extend([rights[round(0.9 * (len(rights) - 1))]] * len(column))
    return margins


def _goes_on(before: Line, line: Line, first: Line, margin: float, leading: float, body: float) -> bool:
    """Whether `line` is in one paragraph with `before`, whose column ends at `margin`; `first` began the paragraph."""
    if abs(before.size - line.size) > 0.12 * before.size or is_chinese(before.text) != is_chinese(line.text):
        return False
    em = before.size
    ended = _SENTENCE_END.search(before.text) is not None
    if _MARKER.match(line.text) and (ended or line.left <= first.left + 0.3 * em):
        return False
    downwards = 0 < before.bottom - line.bottom < (leading * 1.3 + 0.1) * em
    if before.size > 1.15 * body:
        return downwards and not ended
    if not _is_full(before, line, margin):
        return False
    if not downwards:  # another column or page
        return not ended and not line.bottom < before.bottom
    hanging = _MARKER.match(first.text) is not None
    return line.left <= before.left + 0.8 * em or (hanging and before is first)


def _is_full(before: Line, line: Line, margin: float) -> bool:
    """Whether the beginning of `line` would not have fitted behind `before`."""
    if width(before.text) < 12:
        return False
    token = 2 if is_wide(line.text[:1]) else width(line.text.split(maxsplit=1)[0])
    room = margin - before.right
    return room < (token + 3) * before.character_width


def _glued(first: str, second: str, vocabulary: set[str]) -> str:
    """Two parts of a paragraph as one: without a space between Chinese characters, without the hyphen of a break."""
    if first.endswith(_LINE_HYPHENS) and (after := _WORD.match(second)) and second[0].islower():
        words = _WORD.findall(first[:-1])
        head = words[-1].lower() if words else ""
        tail = after.group().lower()
        compound = f"{head}-{tail}" in vocabulary
        whole = f"{head}{tail}" in vocabulary
        if compound or (not whole and head in vocabulary and tail in vocabulary and len(head) > 2):
            return f"{first[:-1]}-{second}"
        return first[:-1] + second
    if first.endswith("\u00ad"):
        first = first[:-1] + "-"
        return first + second
    return joined(first, second)
