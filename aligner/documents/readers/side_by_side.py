"""Two texts set side by side in columns, as `pdftotext -layout` gives a page: each line holds a fragment of both.

The Chinese stands on the left and the English on the right, or the other way round; spaces keep the right one at its
place, a Chinese character being two columns wide. A table of terms and bilingual lines with a gap have the same look,
but each of their lines is whole. So columns count as such only where one language stands on either side throughout and
the lines of both are wrapped: they break off where the next word had no room.
"""

from __future__ import annotations

import itertools
import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from aligner.documents.lines.rhythm import columns
from aligner.documents.lines.script import HAN, Script, letters, script_of, words
from aligner.documents.lines.structure import ends_sentence, kind_of
from aligner.late_patterns import late
from aligner.model import Paragraph

_GAP = late(r"[ \u3000\xa0]+")
_SPACES = " \u3000\xa0"
_LEAST_LINES = 6
"""How many lines hold a fragment of both texts at least."""
_LONGEST = 1_000
"""How many characters the line of a page has at most: what is longer is a whole text, its gaps tell of no column."""
_IN_COLUMNS = 0.75
"""The share of the lines that stand in the columns, and not across them, at least."""
_NEAR = 3
"""How many lines above and below tell at which column the text on the right begins there."""
_SIDED = 0.8
"""The share of the gaps with the same language before them at least: running heads may have it otherwise."""
_MAIN = 0.1
"""The share of all gaps that end at one column from which on the right text may begin there: pages differ."""
_LEFTWARD, _INDENT = 5, 8
"""How many columns before its place a line of the right text may begin, and how many behind it, indented."""
_FAR = 0.7
"""From which share of the way to the right column on a line may belong to it, if the one above does."""
_LEAST_BREAKS = 3
"""How many lines of either text at least break off where the width ends."""
_FORCED = 0.6
"""The share of all lines that break off that do so because the next word has no room."""
_ENDED = 0.1
"""The share of the lines that end a sentence at least: the cells of a table are wrapped as well, but none tells where
its text is over."""
_ROOM = 2
"""How many columns too many a line may seem to have room for: letters are not all of one width."""
_PUNCTUATION = late("[。，、；：！？”）》]+$")


class Row(NamedTuple):
    """A line of the page; the text of either column with the blanks that indent it there."""

    line: int
    left: str
    right: str
    across: str
    """What stands across both columns, which then hold nothing."""


class _Places(NamedTuple):
    """Where the text on the right begins."""

    measure: Callable[[str], int]
    """How a text before it is measured."""
    left: Script
    """The language on the left."""
    starts: frozenset[int]
    """The columns at which the text on the right begins: pages differ."""
    gaps: list[list[tuple[int, int]]]
    """The gaps of each line."""
    share: float
    """The share of the gaps that end at the commonest of the columns."""


def rows_of(lines: Sequence[Paragraph]) -> list[Row] | None:
    """The rows of a page in two columns, or None where it is none; `lines` have the spaces they begin with.

    Some programs place the right column by the width of what stands before it, others by the count of characters.
    """
    if len(lines) < _LEAST_LINES:
        return None
    found = [_places(lines, measure) for measure in (columns, len)]
    # The right measure is the one by which the gaps end at one column.
    for places in sorted(filter(None, found), key=lambda places: -places.share):
        if (rows := _rows(lines, places)) is not None:
            return rows
    return None


def _rows(lines: Sequence[Paragraph], places: _Places) -> list[Row] | None:
    measure, left, starts, gaps, _ = places
    own = [
        next(
            (start for start in (*(start for _, start in found), _indent(line.text, measure)) if start in starts), None
        )
        for line, found in zip(lines, gaps, strict=True)
    ]
    rows: list[Row] = []
    for k, line in enumerate(lines):
        near = [start for start in own[max(k - _NEAR, 0) : k + _NEAR + 1] if start is not None]
        row = _row(line, gaps[k], left, min(near, default=min(starts)), measure)
        below = bool(rows) and bool(rows[-1].right) and rows[-1].line == line.line - 1
        rows.append(_drawn_in(row, line.text, left, min(starts), measure) if below and row.across else row)
    both = sum(bool(row.left and row.right) for row in rows)
    across = sum(bool(row.across) for row in rows)
    if both < _LEAST_LINES or across > (1 - _IN_COLUMNS) * len(rows):
        return None
    return rows if _are_wrapped(rows) else None


def _places(lines: Sequence[Paragraph], measure: Callable[[str], int]) -> _Places | None:
    gaps = [list(_gaps(line.text, measure)) for line in lines]
    starts: Counter[int] = Counter()
    lefts: Counter[Script] = Counter()
    for line, found in zip(lines, gaps, strict=True):
        # What stands before and behind each gap is read anew, so only where both languages can be told from it.
        for cut, start in found if len(line.text) <= _LONGEST and _holds_both(line.text) else ():
            if line.text[cut - 2] not in _SPACES:
                continue
            before, after = script_of(line.text[:cut]), script_of(line.text[cut:])
            if before and after and before != after:
                starts[start] += 1
                lefts[before] += 1
    total = starts.total()
    main = frozenset(start for start, count in starts.items() if count >= max(3, _MAIN * total))
    if not main:
        return None
    left, count = lefts.most_common(1)[0]
    return _Places(measure, left, main, gaps, max(starts.values()) / total) if count >= _SIDED * total else None


def _holds_both(text: str) -> bool:
    """Whether a text has letters of both languages: of one alone, no gap in it parts two."""
    return letters(text).han > 0 and bool(words(text))


def _gaps(text: str, measure: Callable[[str], int]) -> Iterator[tuple[int, int]]:
    """The gaps within a line: the index of the first character behind each, and the column at which that stands."""
    seen = column = 0
    for gap in _GAP.finditer(text.rstrip(_SPACES)):
        column += measure(text[seen : gap.end()])
        seen = gap.end()
        if gap.start() > 0:
            yield gap.end(), column


def _drawn_in(row: Row, text: str, left: Script, start: int, measure: Callable[[str], int]) -> Row:
    """A line right below one of the right column, and itself far to the right: the page places the column loosely."""
    script = script_of(row.across)
    far = script not in (None, left) and _indent(text, measure) >= _FAR * start
    return Row(row.line, "", row.across, "") if far else row


def _is_turn(text: str, cut: int, left: Script) -> bool:
    """Whether the languages change where a single blank stands: a long line of the left column leaves no more."""
    before, after = text[: cut - 1][-1:], text[cut]
    return before.isascii() != after.isascii() and before.isascii() == (left == "en")


def _hung_out(text: str, start: int, measure: Callable[[str], int]) -> int:
    """The index of the character at a column right behind a Chinese mark, 0 if there is none.

    A stop that hangs out beyond the width of the left column leaves no gap.
    """
    if measure(text) <= start:
        return 0
    cut = 1 + next(k for k, width in enumerate(itertools.accumulate(map(measure, text))) if width >= start)
    touching = re.fullmatch(r"[。，、；：！？”）》]\w", text[cut - 1 : cut + 1])
    return cut if touching and measure(text[:cut]) == start else 0


def _indent(text: str, measure: Callable[[str], int]) -> int:
    return measure(text[: len(text) - len(text.lstrip(_SPACES))])


def _row(
    line: Paragraph, gaps: Sequence[tuple[int, int]], left: Script, start: int, measure: Callable[[str], int]
) -> Row:
    text = line.text.rstrip(_SPACES)
    right: Script = "en" if left == "zh" else "zh"
    near = [
        (abs(column - start), cut, column)
        for cut, column in gaps
        if start - _LEFTWARD <= column <= start + _INDENT
        and script_of(text[:cut]) in (left, None)
        and script_of(text[cut:]) in (right, None)
        and (text[cut - 2] in _SPACES or _is_turn(text, cut, left))
    ]
    if near:
        _, cut, column = min(near)
        return Row(line.line, text[:cut].rstrip(_SPACES), " " * (column - start) + text[cut:], "")
    cut = _hung_out(text, start, measure)
    if cut and script_of(text[:cut]) == left and script_of(text[cut:]) == right:
        return Row(line.line, text[:cut].rstrip(_SPACES), text[cut:], "")
    bare = text.lstrip(_SPACES)
    indent = _indent(text, measure)
    script = script_of(bare)
    # A mark that ends what stands above: `。`.
    mark = script is None and len(bare) < 3 and not re.search(r"\w", bare)
    if (script == right or mark) and start - _LEFTWARD <= indent <= start + _INDENT:
        return Row(line.line, "", " " * (indent - start) + bare, "")
    if (script == left or mark) and indent < start // 2 and measure(text) <= start:
        return Row(line.line, text, "", "")
    return Row(line.line, "", "", bare)


def _are_wrapped(rows: Sequence[Row]) -> bool:
    """Whether the lines of both columns are sentences that break off because the next word had no room."""
    for texts in (_column(rows, "left"), _column(rows, "right")):
        width = width_of([text for _, text in texts])
        broken = [
            (before, after)
            for (above, before), (below, after) in itertools.pairwise(texts)
            if below - above == 1 and not ends_sentence(before)
        ]
        full = [columns(before) + first_width(after) > width - _ROOM for before, after in broken]
        forced = sum(full)
        # A heading may be short.
        broken = [pair for pair, is_full in zip(broken, full, strict=True) if is_full or not _ends_heading(*pair)]
        ended = sum(ends_sentence(text) for _, text in texts)
        if forced < _LEAST_BREAKS or forced < _FORCED * len(broken) or ended < _ENDED * len(texts):
            return False
    return True


def _ends_heading(before: str, after: str) -> bool:
    return kind_of(before) == "heading" or (after[:1] in _SPACES and before[:1] not in _SPACES)


def _column(rows: Sequence[Row], side: str) -> list[tuple[int, str]]:
    return [(row.line, text) for row in rows if (text := row.left if side == "left" else row.right)]


def width_of(texts: Sequence[str]) -> int:
    """The width at which the lines of a column are wrapped, but for the odd one that is longer."""
    widths = sorted(columns(_PUNCTUATION.sub("", text)) for text in texts)
    return widths[-1 - max(len(widths) // 20, len(widths) > _LEAST_LINES)] if widths else 0


def first_width(text: str) -> int:
    """The width of a line's first word, with the blank before it, or of its first Chinese character."""
    if unicodedata.east_asian_width(text.lstrip(_SPACES)[:1] or " ") in "WF":
        return 2
    return 1 + columns(re.split(rf"[\s{HAN}]", text.lstrip(_SPACES), maxsplit=1)[0])
