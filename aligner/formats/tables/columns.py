"""Tables of bilingual text: what our own columns are called, and which columns hold the texts in a table of others.

A table is a list of rows of text, whatever file it came from. Our own tables are known by their header row; in any
other table the two text columns are found by the names in a header row, in English or Chinese, or else by their script,
and the one further left is the source.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from aligner.documents.lines.script import HAN, LATIN
from aligner.errors import UserError
from aligner.formats.language_names import language_of_name
from aligner.late_patterns import late

COLUMNS = (
    "source",
    "target",
    "confidence",
    "adequacy",
    "type",
    "state",
    "issues",
    "note",
    "no",
    "moved",
    "source_lang",
    "target_lang",
    "id",
)
"""Our columns. `no` counts the beads from 1 and restores their order when a user has sorted the table; `moved` is the
`no` of a moved passage's other half; `issues` holds a line an issue; `id` tells later whether the texts were edited."""

Row = tuple[int, Sequence[str]]
"""A row's number in the file, as messages give it, and its cells."""

_SOURCE = {
    "source",
    "src",
    "source text",
    "source segment",
    "source_text",
    "original",
    "original text",
    "原文",
    "源文",
    "原文文本",
    "源语",
    "源语言",
    "原語",
    "源文本",
}
_TARGET = {
    "target",
    "tgt",
    "target text",
    "target segment",
    "target_text",
    "translation",
    "translated text",
    "译文",
    "譯文",
    "译文文本",
    "翻译",
    "翻譯",
    "目标",
    "目标语",
    "目标语言",
    "目標語言",
    "目标文本",
}
_HAN = late(f"[{HAN}]")
_LATIN = late(f"[{LATIN}]")
_SAMPLE = 200  # rows looked at to tell the columns


@dataclass(frozen=True, slots=True)
class Columns:
    """Where in a row what stands, counted from 0."""

    source: int
    target: int
    source_lang: str = ""
    target_lang: str = ""
    ours: dict[str, int] = field(default_factory=dict)
    """All our columns by name, where the table is ours."""


def named_columns(row: Sequence[str]) -> Columns | None:
    """The columns that a header row names, or None where the row is no header."""
    names = [cell.strip().lower() for cell in row]
    if {"source", "target", "confidence", "type"} <= set(names):
        ours = {name: names.index(name) for name in COLUMNS if name in names}
        return Columns(ours["source"], ours["target"], ours=ours)
    source = next((n for n, name in enumerate(names) if name in _SOURCE), None)
    target = next((n for n, name in enumerate(names) if name in _TARGET), None)
    if source is not None and target is not None:
        return Columns(source, target)
    languages = [(n, tag) for n, name in enumerate(names) if (tag := language_of_name(name))]
    if len(languages) == 2 and languages[0][1][:2] != languages[1][1][:2]:
        (source, source_lang), (target, target_lang) = languages
        return Columns(source, target, source_lang, target_lang)
    return None


def found_columns(rows: Sequence[Row], where: str) -> Columns:
    """The two columns that hold the texts of a table without a header row, by script.

    The column with most Chinese and, of the others, the one with most English; where there is only one script, the
    two columns with most letters. Raises UserError where there are no two columns.
    """
    sample = [cells for _, cells in rows[:_SAMPLE]]
    width = max((len(cells) for cells in sample), default=0)
    if width < 2:
        raise UserError("no two columns of text", where, "give one column for the source and one for the target")
    han = [sum(len(_HAN.findall(cells[n])) for cells in sample if n < len(cells)) for n in range(width)]
    latin = [sum(len(_LATIN.findall(cells[n])) for cells in sample if n < len(cells)) for n in range(width)]
    one = max(range(width), key=lambda n: (han[n], latin[n], -n))
    other = max((n for n in range(width) if n != one), key=lambda n: (latin[n], han[n], -n))
    first, second = sorted((one, other))
    return Columns(first, second)
