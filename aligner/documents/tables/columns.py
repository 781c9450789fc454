"""Cells of a table that are in no language: figures, dates, codes, acronyms. Which text do they belong to?

In a row of one language they are that language's. In a row of both it is the column that tells: among English cells
`WTO` is English. A column of figures beside a Chinese and an English column is both texts' alike, and is left to
neither; only where each language has its own figures do they go with their words.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet

from aligner.documents.lines.script import Script, script_of
from aligner.documents.tables.rows import tables_of
from aligner.model import Paragraph


def cell_scripts(paragraphs: Sequence[Paragraph], mixed: AbstractSet[int] = frozenset()) -> dict[int, Script | None]:
    """By index, the text that a cell in no language belongs to, None for neither; what no table tells is not there.

    `mixed` are the cells that hold both languages.

    >>> row = [Paragraph(text, "cell", 1) for text in ("航道工程", "Fairway works", "125.6")]
    >>> cell_scripts(row), cell_scripts([row[0], row[2]])
    ({2: None}, {1: 'zh'})
    """
    result: dict[int, Script | None] = {}
    scripts_of: list[Script | None] = [
        None if i in mixed else script_of(paragraph.text) for i, paragraph in enumerate(paragraphs)
    ]
    for table in tables_of(paragraphs):
        columns = {
            length: _columns([row for row in table if len(row) == length], scripts_of)
            for length in set(map(len, table))
        }
        for row in table:
            scripts = [scripts_of[i] for i in row]
            found = {script for script in scripts if script}
            own = _own_figures(scripts) if len(found) > 1 else {}
            if not mixed.isdisjoint(row):
                found, own = {"zh", "en"}, {}
            for k, i in enumerate(row):
                if scripts[k] is not None or i in mixed:
                    continue
                column = columns[len(row)][k]
                if column or found:
                    result[i] = column or (own.get(k) if len(found) > 1 else next(iter(found)))
    return result


def _columns(rows: Sequence[Sequence[int]], scripts_of: Sequence[Script | None]) -> list[Script | None]:
    """The language of each column of rows of one length: that of most of its cells, None where most have none."""
    result: list[Script | None] = []
    for column in zip(*rows, strict=True):
        scripts = [scripts_of[i] for i in column]
        most: Script = "zh" if scripts.count("zh") > scripts.count("en") else "en"
        result.append(most if len(scripts) > 1 and scripts.count(most) * 2 > len(scripts) else None)
    return result


def _own_figures(scripts: Sequence[Script | None]) -> Mapping[int, Script]:
    """By place, the language of each figure in a row of both where each has as many behind its words, or before them:
    `收入 | 40 | Revenue | 40`."""
    told = [k for k, script in enumerate(scripts) if script]
    turn = next((k for k in told if scripts[k] != scripts[told[0]]), 0)
    first = scripts[told[0]]
    if not turn or first is None:
        return {}
    second: Script = "en" if first == "zh" else "zh"
    for behind in (True, False):
        start = turn if behind else turn - _neutral(scripts[turn - 1 :: -1])
        ours, theirs = scripts[:start], scripts[start:]
        if ours.count(None) == theirs.count(None) and (ours[-1] if behind else ours[0]) is None:
            return {k: first if k < start else second for k in range(len(scripts))}
    return {}


def _neutral(scripts: Sequence[Script | None]) -> int:
    """How many cells in no language stand at the start."""
    return next((k for k, script in enumerate(scripts) if script), len(scripts))
