"""Tables: the rows that plain text draws, by marks or by gaps, and the column that only counts the rows."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from dataclasses import replace

from aligner.documents.lines.numerals import numeral_of
from aligner.documents.lines.script import script_of
from aligner.documents.lines.structure import ends_sentence, starts_lower
from aligner.late_patterns import late
from aligner.model import Paragraph

_NUMBER = late(r"(\d{1,4})[.)、．]?")
_LABELS = frozenset(("第章", "第条", "(一)", "一、"))
"""Styles of Chinese numerals that label a text from a column of their own: `第一條`."""
NUMBER_HEADINGS = frozenset(
    (
        "序号",
        "序號",
        "编号",
        "編號",
        "条次",
        "條次",
        "项次",
        "項次",
        "条号",
        "條號",
        "条款",
        "條款",
        "no.",
        "no",
        "#",
        "nr.",
        "№",
        "id",
        "segment",
        "segment id",
        "seg",
        "句段",
        "句段号",
    )
)
"""Headings of a column that counts the rows, in small letters."""
_LANGUAGE_HEADING = late(
    r"(?:(?:(?:简体|繁体|簡體|繁體)?[中英]文(?:原文|译文|譯文|版本?)?|(?:汉|漢|英)[语語]|[原源译譯]文|(?:源|目[标標])[语語]言?"
    r"|(?:simplified |traditional )?chinese|english|source|target|original|translation)"
    r"(?: (?:text|version|segment|language))?(?: ?[(（\[][\w -]{2,12}[)）\]])?"
    r"|(?:zh|en)[-_][a-z]{2,4})",
    re.IGNORECASE,
)
_LONGEST_HEADING = 24
_LEAST_ROWS = 3
_CELL = late(r"\s*[|｜]\s*|\s*\t\s*")
_COLUMN = late(r"\S+(?:[ \xa0\u3000]\S+)*")
_STOP = late(r"[。！？；，!?;,]|[.:：](?:\s|$)")
_LABEL = late(r"(?:[A-Z][a-z]+|[附表图圖][件录錄]?)\s?(?:\d+|[IVXL]+|[A-H]|[一二三四五六七八九十]+)")
_FIELD = late(r"[^\W\d_][^\W\d_ ]*(?: [^\W\d_]+){0,2} ?[:：]\s*")
"""The label of a field that a signature fills in: `Name: …`, `职务：……`."""
_LETTERS = late(r"[^\W\d_].*[^\W\d_]")


def with_cells(paragraphs: Sequence[Paragraph], gaps: bool = True) -> list[Paragraph]:
    """The paragraphs with the rows of tables drawn in plain text (`|`, tabs) taken apart into cells on the same line.

    A lone `|` in a sentence is no table: a row ends or begins with the mark, has a row of as many cells beside it, or
    holds the two languages. Signatures that stand side by side, set apart by gaps, are such rows too, if `gaps` part.
    """
    cells_of = _cells if gaps else split_cells
    split = [cells_of(paragraph.text) if paragraph.kind == "body" else [paragraph.text] for paragraph in paragraphs]
    result: list[Paragraph] = []
    below: list[str] = []
    for i, (paragraph, cells) in enumerate(zip(paragraphs, split, strict=True)):
        if below and _go_on(below, cells):
            ends = range(len(result) - len(cells), len(result))
            for j, cell in zip(ends, cells, strict=True):
                result[j] = replace(result[j], text=f"{result[j].text} {cell}")
            below = cells
            continue
        marked = not {"|", "｜", "\t"}.isdisjoint(paragraph.text)
        places = [j for j in (i - 1, i + 1) if 0 <= j < len(split)]
        beside = [len(split[j]) for j in places if marked or len(cells) == 1 or not _is_by_chance(split, i, j)]
        framed = paragraph.text.startswith(("|", "｜")) or paragraph.text.endswith(("|", "｜"))
        bilingual = {script_of(cell) for cell in cells} >= {"zh", "en"} and len(cells) == 2 and "\t" in paragraph.text
        below = []
        # The heading of a bilingual table may have one cell more than its rows: that above the line numbers.
        heads = 1 < len(cells) - 1 in beside[-1:] and _names_languages(cells)
        # Rows of several cells, some of them empty.
        wide = len(cells) > 2 and "\t" in paragraph.text and max(beside, default=0) > 2
        if len(cells) > 1 and (framed or len(cells) in beside or bilingual or heads or wide):
            result.extend(Paragraph(cell, "cell", paragraph.line) for cell in cells)
            below = [] if marked else cells
        elif framed and len(cells) == 1:
            result.append(replace(paragraph, text=cells[0], kind="cell"))
        else:
            result.append(paragraph)
    return result


def _is_by_chance(split: Sequence[Sequence[str]], i: int, j: int) -> bool:
    """Whether two lines with gaps, and no third one, are no table: the one in one language, the other in both.

    A title may have a gap in it, and the buttons below it stand in both languages: `Ferries  FAQ` / `收起   Collapse`.
    """
    scripts = sorted(({script_of(cell) for cell in split[k]} for k in (i, j)), key=len)
    if scripts[0] not in ({"zh"}, {"en"}) or scripts[1] != {"zh", "en"}:
        return False
    return all(len(split[k]) != len(split[i]) for k in (min(i, j) - 1, max(i, j) + 1) if 0 <= k < len(split))


def gaps_part(one: Sequence[Paragraph], other: Sequence[Paragraph]) -> bool:
    """Whether gaps part cells in two texts that render each other.

    A web page shows a row of blanks as one, but ideographic spaces as they stand: signatures side by side are then
    parted in the Chinese alone. Where the gaps of one side only would part, they do so if they leave the sides no
    farther from having as many lines as each other.
    """
    parted, whole = ([len(with_cells(side, gaps)) for side in (one, other)] for gaps in (True, False))
    alike = (parted[0] != whole[0]) == (parted[1] != whole[1])
    return alike or abs(parted[0] - parted[1]) <= abs(whole[0] - whole[1])


def _names_languages(cells: Sequence[str]) -> bool:
    """Whether two cells name what stands below them: `Source`, `译文`."""
    return sum(map(names_language, cells)) == 2


def names_language(cell: str) -> bool:
    """Whether a cell names the language, or the text in it, that stands below it: `中文`, `Source text`."""
    return _LANGUAGE_HEADING.fullmatch(cell.strip()) is not None


def _cells(text: str) -> list[str]:
    """The cells of a line, by marks or else by gaps; the line itself if it has none."""
    cells = split_cells(text)
    return cells if len(cells) > 1 else _columns(text)


def split_cells(text: str) -> list[str]:
    """The cells of a line of a table drawn with `|` or tabs, without the empty ones; the line itself if it is none."""
    if "|" not in text and "｜" not in text and "\t" not in text:
        return [text]
    cells = [cell.strip() for cell in _CELL.split(text)]
    return [cell for cell in cells if cell] or [text]


def _go_on(above: Sequence[str], cells: Sequence[str]) -> bool:
    """Whether each cell of a row goes on with the one above: `For the Office   For the Board` / `of Rivers   of Ports`.

    So the names of offices are set that sign side by side; in a table, rows begin anew.
    """
    return len(above) == len(cells) > 1 and all(
        starts_lower(cell) and script_of(first) == "en" and not ends_sentence(first)
        for first, cell in zip(above, cells, strict=True)
    )


def _columns(text: str) -> list[str]:
    """What wide gaps set apart: names and titles, no numeral before its heading and no name of spaced characters.

    >>> _columns("局长   校长"), _columns("第一章  总则"), _columns("李  安   王佩佩")
    (['局长', '校长'], ['第一章  总则'], ['李  安', '王佩佩'])
    """
    spans: list[tuple[int, int]] = []
    for match in _COLUMN.finditer(text):
        start, end = match.span()
        if spans and end - start == 1 == spans[-1][1] - spans[-1][0]:
            start = spans.pop()[0]
        spans.append((start, end))
    cells = [text[start:end] for start, end in spans]
    labelled = all(map(_FIELD.match, cells))
    if len(cells) < 2 or not all(map(_LETTERS.search, cells)):
        return [text]
    if any(_STOP.search(_FIELD.sub("", cell, count=1) if labelled else cell) for cell in cells):
        return [text]
    numeral = numeral_of(cells[0])
    counted = _LABEL.fullmatch(cells[0]) or (numeral and numeral.length == len(cells[0]))
    return [text] if counted else cells


def rows_of(paragraphs: Sequence[Paragraph]) -> list[list[int]]:
    """The rows of the file's tables, each as the indices of its cells."""
    return [
        list(row)
        for (cell, line), row in itertools.groupby(
            range(len(paragraphs)), key=lambda i: (paragraphs[i].kind == "cell", paragraphs[i].line)
        )
        if cell and line
    ]


def tables_of(paragraphs: Sequence[Paragraph]) -> list[list[list[int]]]:
    """Rows that follow one another, as the indices of their cells."""
    tables: list[list[list[int]]] = []
    for row in rows_of(paragraphs):
        if tables and tables[-1][-1][-1] == row[0] - 1:
            tables[-1].append(row)
        else:
            tables.append([row])
    return tables


def language_headings(paragraphs: Sequence[Paragraph]) -> set[int]:
    """The indices of the cells above a table in both languages that name them: `中文 | English`, `原文 | 译文`.

    With them go the other headings of the row: `中文 | English | 备注`. Beside the heading of the row numbers one name
    does: `No. | Clause | 中文`.
    """
    result: set[int] = set()
    for row, below in itertools.pairwise(rows_of(paragraphs)):
        names = [i for i in row if names_language(paragraphs[i].text)]
        both = {script_of(paragraphs[i].text) for i in below} >= {"zh", "en"}
        short = all(len(paragraphs[i].text) <= _LONGEST_HEADING for i in row)
        counted = len(names) == 1 and len(row) > 2 and paragraphs[row[0]].text.strip().lower() in NUMBER_HEADINGS
        if (len(names) == 2 or counted) and short and both and below[0] == row[-1] + 1:
            result.update(row)
    return result


def row_numbers(paragraphs: Sequence[Paragraph]) -> set[int]:
    """The indices of the first cells that count the rows of a table with both languages in its rows, heading included.

    In a bilingual table such a column belongs to neither text. It must count 1, 2, 3 … over three rows at least, or
    from any number on where it labels what stands beside it: `第五条`. Rows that alternate by language count alike.
    """
    rows = rows_of(paragraphs)
    result = _counted_twice(paragraphs, rows)
    for k, row in enumerate(rows):
        first = _number(paragraphs[row[0]].text)
        if (
            first is None
            or (first != 1 and not _is_label(paragraphs[row[0]].text))
            or not _is_bilingual(paragraphs, row)
        ):
            continue
        counted = [row]
        for after in rows[k + 1 :]:
            if (
                _number(paragraphs[after[0]].text) != first + len(counted)
                or after[0] != counted[-1][-1] + 1
                or not _is_bilingual(paragraphs, after)
            ):
                break
            counted.append(after)
        if len(counted) < _LEAST_ROWS:
            continue
        result.update(cells[0] for cells in counted)
        above = rows[k - 1] if k and rows[k - 1][-1] == row[0] - 1 else []
        if len(above) > 2 and paragraphs[above[0]].text.strip().lower() in NUMBER_HEADINGS:
            result.add(above[0])
    return result


def _counted_twice(paragraphs: Sequence[Paragraph], rows: Sequence[Sequence[int]]) -> set[int]:
    """The first cells of rows that hold one language each, where every row stands over its rendering and both bear
    the same number; headings of sections may stand between such pairs."""
    found: list[int] = []
    k = 0
    while k + 1 < len(rows):
        row, below = rows[k], rows[k + 1]
        number = len(found) // 2 + 1
        alike = all(_number(paragraphs[cells[0]].text) == number and len(cells) > 1 for cells in (row, below))
        if alike and below[0] == row[-1] + 1 and len(row) == len(below) and _are_one_each(paragraphs, row, below):
            found += [row[0], below[0]]
            k += 1
        k += 1
    return set(found) if len(found) >= 2 * _LEAST_ROWS else set()


def _are_one_each(paragraphs: Sequence[Paragraph], row: Sequence[int], below: Sequence[int]) -> bool:
    """Whether one row holds Chinese and no English, the other English and no Chinese."""
    ours, theirs = ({script_of(paragraphs[i].text) for i in cells} - {None} for cells in (row, below))
    return {frozenset(ours), frozenset(theirs)} == {frozenset({"zh"}), frozenset({"en"})}


def _number(text: str) -> int | None:
    text = text.strip()
    match = _NUMBER.fullmatch(text)
    if match:
        return int(match.group(1))
    label = numeral_of(text)
    return label.value if label and _is_label(text) else None


def _is_label(text: str) -> bool:
    """Whether a cell is nothing but a Chinese numeral: `第一條`."""
    label = numeral_of(text.strip())
    return label is not None and label.style in _LABELS and label.length == len(text.strip())


def _is_bilingual(paragraphs: Sequence[Paragraph], row: Sequence[int]) -> bool:
    """Whether a row holds both languages beside its first cell; a label has no rendering in a column of its own."""
    scripts = [script_of(paragraphs[i].text) for i in row[1:]]
    labelled = _is_label(paragraphs[row[0]].text)
    return {"zh", "en"} <= set(scripts) and (not labelled or scripts.count("zh") == scripts.count("en"))
