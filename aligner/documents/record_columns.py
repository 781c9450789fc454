"""Columns of a bilingual table that record something about its rows: their status, author, date, number, match.

Translation memories and review tables are exported so: `渡口开放。 | The ferry is open. | Draft | lm | 12 May 2024`.
Such a column has no counterpart in the other language, and holds few short values again and again, or dates, or numbers
of one shape. Where another column says the same in the other language (`已完成 | Completed`), both are text. Columns
of mere figures are for `columns` to tell.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Sequence

from aligner.documents.script import Script, letters, script_of
from aligner.documents.structure import ends_sentence, is_date
from aligner.documents.tables import tables_of
from aligner.model import Paragraph

_LEAST_ROWS = 4
_TEXT = 0.8
_MOST_VALUES = 12
_LONGEST = 30
_MOST_WEIGHT = 8.0
"""The weight of a value's letters in Han characters at most."""
_FIGURES = re.compile(r"\d+")

Column = Sequence[str]


def record_cells(paragraphs: Sequence[Paragraph], known: Container[int] = ()) -> set[int]:
    """The indices of the cells in such columns; `known` are cells that are told already, row numbers and headings.

    >>> rows = [("渡口开放。", "Open.", "Draft"), ("船到了。", "Here.", "Draft")] * 2
    >>> cells = [Paragraph(text, "cell", line) for line, row in enumerate(rows, 1) for text in row]
    >>> [cells[i].text for i in sorted(record_cells(cells))]
    ['Draft', 'Draft', 'Draft', 'Draft']
    """
    found: set[int] = set()
    for table in tables_of(paragraphs):
        rows = [[i for i in row if i not in known] for row in table]
        for width in {len(row) for row in rows if len(row) > 2}:
            full = [row for row in rows if len(row) == width]
            if len(full) < _LEAST_ROWS:
                continue
            columns = [[paragraphs[i].text.strip() for i in column] for column in zip(*full, strict=True)]
            records = _records(columns)
            found.update(row[k] for row in full for k in records)
            # Where a cell of a row is empty, the columns at its end are told by what they hold.
            behind = [{_shape(text) for text in columns[k]} for k in range(width) if k in records and k >= width - 3]
            for row in rows:
                if len(row) < width:
                    found.update(_at_end(paragraphs, row, behind))
    return found


def _records(columns: Sequence[Column]) -> set[int]:
    """The places of the columns that record something; none unless two others hold Chinese and English."""
    scripts = [_script(column) for column in columns]
    texts: set[int] = set()
    for script in ("zh", "en"):
        own = [k for k, found in enumerate(scripts) if found == script and _is_text(columns[k], script)]
        if not own:
            return set()
        texts.add(max(own, key=lambda k: sum(letters(text).weight for text in columns[k])))
    others = [k for k in range(len(columns)) if k not in texts]
    return {
        k
        for k in others
        if scripts[k]
        and _is_record(columns[k])
        and not any(scripts[j] != scripts[k] and _is_same(columns[j], columns[k]) for j in others)
    }


def _script(column: Column) -> Script | None:
    """The language of most cells that are in any."""
    scripts = [script for text in column if (script := script_of(text))]
    if not scripts:
        return None
    return "zh" if 2 * scripts.count("zh") > len(scripts) else "en"


def _is_text(column: Column, script: Script) -> bool:
    """Whether nearly all cells are in a language; a table and its rendering below it have both in their columns."""
    return sum(script_of(text) == script for text in column) >= _TEXT * len(column)


def _is_record(column: Column) -> bool:
    """Whether a column holds short values, few of them or of few shapes."""
    if any(len(text) > _LONGEST or letters(text).weight > _MOST_WEIGHT or ends_sentence(text) for text in column):
        return all(map(is_date, column))
    shapes = {_shape(text) for text in column}
    return len(shapes) <= min(_MOST_VALUES, len(column) // 2)


def _shape(text: str) -> str:
    """A value with all its figures alike."""
    return "date" if is_date(text) else _FIGURES.sub("0", text.casefold())


def _is_same(one: Column, other: Column) -> bool:
    """Whether two columns say the same in either language: each value of one stands beside one value of the other."""
    pairs = set(zip(one, other, strict=True))
    return len(pairs) == len(set(one)) == len(set(other)) > 1


def _at_end(paragraphs: Sequence[Paragraph], row: Sequence[int], behind: Sequence[Container[str]]) -> Iterable[int]:
    """The cells at the end of a row that hold what the last columns hold, each column once."""
    left = list(row)
    for shapes in reversed(behind):
        if len(left) > 1 and _shape(paragraphs[left[-1]].text.strip()) in shapes:
            yield left.pop()
