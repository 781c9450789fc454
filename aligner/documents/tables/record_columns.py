"""Columns of a bilingual table that record something about its rows: their status, author, date, number, match.

Translation memories and review tables are exported so: `渡口开放。 | The ferry is open. | Draft | lm | 12 May 2024`.
Such a column has no counterpart in the other language, and holds few short values again and again, or dates, or numbers
of one shape. Where another column says the same in the other language (`已完成 | Completed`), both are text. Columns
of mere figures are for `columns` to tell.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Mapping, Sequence

from aligner.documents.lines.script import Script, letters, script_of
from aligner.documents.lines.structure import ends_sentence, is_date
from aligner.documents.tables.rows import tables_of
from aligner.late_patterns import late
from aligner.model import Paragraph

_LEAST_ROWS = 4
_TEXT = 0.8
_MOST_VALUES = 12
_LONGEST = 30
_MOST_WEIGHT = 8.0
"""The weight of a value's letters in Han characters at most."""
_DATE = "date"
_FIGURES = late(r"\d+")

_STATUS = late(
    r"(?:not[ -]?translated|un-?translated|to be translated|translated|draft|new|initial|empty|edited|confirmed"
    r"|approved|not approved|rejected|reviewed|needs (?:review|translation|work)|proofread|signed[ -]off|final"
    r"|fuzzy|locked"
    r"|(?:未|待|已)(?:翻?[译譯]|翻译|翻譯|[审審](?:[校核阅])?|校对?|[确確][认認]|批准)|草稿|新|空|初[译譯]|初稿|[锁鎖]定|[终終]稿)",
    re.IGNORECASE,
)
"""What a program for translating says of a segment."""

Column = Mapping[int, str]
"""The cells of a column by their rows; some may have none."""


def record_cells(paragraphs: Sequence[Paragraph], known: Container[int] = ()) -> set[int]:
    """The indices of the cells in such columns; `known` are cells that are told already, row numbers and headings.

    >>> rows = [("渡口开放。", "Open.", "Draft"), ("船到了。", "Here.", "Draft")] * 2
    >>> cells = [Paragraph(text, "cell", line) for line, row in enumerate(rows, 1) for text in row]
    >>> [cells[i].text for i in sorted(record_cells(cells))]
    ['Draft', 'Draft', 'Draft', 'Draft']
    """
    found: set[int] = set()
    for table in tables_of(paragraphs):
        rows = [kept for row in table if len(kept := [i for i in row if i not in known]) > 1]
        if max(map(len, rows), default=0) > 2:
            found.update(_of_table(paragraphs, rows))
    return found


def _of_table(paragraphs: Sequence[Paragraph], rows: Sequence[Sequence[int]]) -> Iterable[int]:
    texts = [[paragraphs[i].text.strip() for i in row] for row in rows]
    # Cells that are empty are not there: a remark that only some rows have leaves the columns before it as they are.
    columns = _columns(texts, range(len(texts)))
    zh, en = _text_column(columns, "zh"), _text_column(columns, "en")
    if zh is None or en is None:
        return
    whole = [n for n, row in enumerate(texts) if len(row) > max(zh, en)]
    whole = [n for n in whole if (script_of(texts[n][zh]), script_of(texts[n][en])) == ("zh", "en")]
    others = {
        k: column for k, column in _columns(texts, whole).items() if k not in (zh, en) and len(column) >= _LEAST_ROWS
    }
    records = {
        k: column
        for k, column in others.items()
        if _script(column) and _is_record(column) and not any(_say_same(column, other) for other in others.values())
    }
    if not records:
        return
    # In a row with too few cells the columns at the end are told by what they hold: it may lack its translation.
    shapes = {k: {_shape(text) for text in column.values()} for k, column in others.items()}
    behind = [shapes[k] for k in sorted(others) if k in records or shapes[k] == {_DATE}]
    states = any(map(_are_states, records.values()))
    complete = {n for n in whole if len(rows[n]) > max(records)}
    for n, row in enumerate(rows):
        if n in complete:
            yield from (row[k] for k in records)
            continue
        told = list(_at_end(paragraphs, row, behind))
        # A segment that has no translation yet may have a state that no other has.
        told = told or [i for i in row[-1:] if states and _STATUS.fullmatch(texts[n][-1])]
        yield from told
        if told and states:
            yield from (i for i in row if i not in told and script_of(paragraphs[i].text) is None)


def _columns(texts: Sequence[Sequence[str]], rows: Iterable[int]) -> dict[int, Column]:
    """The columns of these rows by their places."""
    columns: dict[int, dict[int, str]] = {}
    for n in rows:
        for k, text in enumerate(texts[n]):
            columns.setdefault(k, {})[n] = text
    return dict(columns)


def _text_column(columns: Mapping[int, Column], script: Script) -> int | None:
    """The place of the column with most text in a language."""
    own = [k for k, column in columns.items() if len(column) >= _LEAST_ROWS and _is_text(column, script)]
    return max(own, key=lambda k: sum(letters(text).weight for text in columns[k].values()), default=None)


def _script(column: Column) -> Script | None:
    """The language of most cells that are in any."""
    scripts = [script for text in column.values() if (script := script_of(text))]
    if not scripts:
        return None
    return "zh" if 2 * scripts.count("zh") > len(scripts) else "en"


def _is_text(column: Column, script: Script) -> bool:
    """Whether nearly all cells are in a language; a table and its rendering below it have both in their columns."""
    return sum(script_of(text) == script for text in column.values()) >= _TEXT * len(column)


def _is_record(column: Column) -> bool:
    """Whether a column holds short values, few of them or of few shapes."""
    texts = list(column.values())
    if any(len(text) > _LONGEST or letters(text).weight > _MOST_WEIGHT or ends_sentence(text) for text in texts):
        return all(map(is_date, texts))
    if _are_states(column):
        return True
    shapes = set(map(_shape, texts))
    return len(shapes) <= min(_MOST_VALUES, len(column) // 2)


def _are_states(column: Column) -> bool:
    """Whether a column says nothing but how far each segment is."""
    return all(map(_STATUS.fullmatch, column.values()))


def _shape(text: str) -> str:
    """A value with all its figures alike."""
    return _DATE if is_date(text) else _FIGURES.sub("0", text.casefold())


def _say_same(one: Column, other: Column) -> bool:
    """Whether two columns may say the same in either language, or with a figure: each value of one stands beside one of
    the other, but for one exception."""
    if _script(one) == _script(other) or (_are_states(one) and _script(other) is None):
        return False
    pairs = {(one[n], other[n]) for n in one if n in other}
    values, others = (len({pair[side] for pair in pairs}) for side in (0, 1))
    return values == others if 1 in (values, others) else len(pairs) <= min(values, others) + 1


def _at_end(paragraphs: Sequence[Paragraph], row: Sequence[int], behind: Sequence[Container[str]]) -> Iterable[int]:
    """The cells at the end of a row that hold what the last columns hold, each column once."""
    left = list(row)
    for shapes in reversed(behind):
        if len(left) > 1 and _shape(paragraphs[left[-1]].text.strip()) in shapes:
            yield left.pop()
