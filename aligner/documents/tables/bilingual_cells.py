"""Cells of a table that hold both languages: `預算（萬元） Estimate ($’000)`.

Tables are set so in two ways: every cell has its rendering in it, or only the headings have, above a column in Chinese
and one in English. A single cell proves nothing: it may be Chinese with an English name in it.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

from aligner.documents.lines.script import script_of
from aligner.documents.tables.rows import tables_of
from aligner.model import Paragraph

_MOST = 0.6
"""The share of a table's cells with letters from which on it has both languages in its cells throughout."""
_LEAST = 3
_LEAST_HEADINGS = 2


def bilingual_cells(paragraphs: Sequence[Paragraph], candidates: Collection[int]) -> set[int]:
    """Which of the candidates, cells that could be cut between the languages, hold both.

    >>> rows = [["项目 Item", "金额 Amount"], ["渡口工程", "Ferry works"]]
    >>> cells = [Paragraph(text, "cell", line) for line, row in enumerate(rows, 1) for text in row]
    >>> sorted(bilingual_cells(cells, {0, 1}))
    [0, 1]
    """
    found: set[int] = set()
    for table in tables_of(paragraphs):
        lettered = [i for row in table for i in row if script_of(paragraphs[i].text)]
        mixed = [i for i in lettered if i in candidates]
        head = [i for i in table[0] if i in candidates]
        if len(mixed) >= max(_LEAST, _MOST * len(lettered)):
            found.update(mixed)
        elif (
            len(head) >= _LEAST_HEADINGS
            and _are_even(paragraphs, table[0], candidates)
            and any(_are_even(paragraphs, row, candidates, least=1) for row in table[1:])
        ):
            found.update(head)
    return found


def _are_even(paragraphs: Sequence[Paragraph], row: Sequence[int], candidates: Collection[int], least: int = 0) -> bool:
    """Whether a row, its candidates aside, has as many cells in one language as in the other."""
    scripts = [script_of(paragraphs[i].text) for i in row if i not in candidates]
    return scripts.count("zh") == scripts.count("en") >= least
