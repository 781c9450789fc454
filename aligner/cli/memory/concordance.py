"""`aligner memory concordance`: every occurrence of a phrase, one under the other, with its translation."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from aligner.cli.memory.filtering import filters_from
from aligner.cli.memory.finding import KINDS, query_options, remark, say_how_many
from aligner.cli.memory.results import Output, as_json, as_tsv, output_of
from aligner.cli.talk import Talk

if TYPE_CHECKING:
    from aligner.memory.search import Line

_COLUMNS = ("left", "keyword", "right", "translation", "source_lang", "target_lang", "state", "confidence", "file")


@click.command("concordance")
@query_options
def command(
    words: tuple[str, ...],
    memory: Path,
    lang: str | None,
    limit: int,
    offset: int,
    output: str,
    form: str | None,
    quiet: bool,
    verbose: bool,
    **given: Any,
) -> None:
    """Show every occurrence of WORDS as one phrase, in its context and with the translation.

    English words are found in every inflection, Chinese in simplified and traditional characters.
    """
    from aligner.memory import Memory

    out, filters = output_of(output, form, KINDS, memory), filters_from(**given)
    with Memory(memory, create=False) as opened:
        page = opened.concordance(" ".join(words), filters, limit, offset, lang=lang)
        names = opened.origins([line.entry.id for line in page.lines])
    if out.kind == "json":
        out.write(as_json({"more": page.more, "lines": [_data(line, names) for line in page.lines]}))
    elif out.kind == "tsv":
        out.write(as_tsv(_COLUMNS, ([_data(line, names)[column] for column in _COLUMNS] for line in page.lines)))
    else:
        out.write("".join(_text(line, names, out) for line in page.lines))
    units = len({line.entry.id for line in page.lines})
    say_how_many(Talk(quiet, verbose), units, page.more, page.at_most, limit, offset)


def _text(line: Line, names: Mapping[int, str], out: Output) -> str:
    """The occurrence with the keyword in the middle of the page, and under it the translation."""
    from rich.cells import cell_len, set_cell_size

    left, keyword, right = (" ".join(part.splitlines()) for part in (line.left, line.keyword, line.right))
    room = max((out.width - cell_len(keyword)) // 2, 0)
    while cell_len(left) > room:
        left = left[1:]
    before = " " * (room - cell_len(left)) + left
    after = set_cell_size(right, min(cell_len(right), room))
    translation = " ".join(line.translation.splitlines())
    return f"{before}{out.marked(keyword)}{after.rstrip()}\n    {translation}  {out.faint(remark(line.entry, names))}\n"


def _data(line: Line, names: Mapping[int, str]) -> dict[str, Any]:
    entry = line.entry
    return {
        "id": entry.id,
        "left": line.left,
        "keyword": line.keyword,
        "right": line.right,
        "translation": line.translation,
        "source_lang": entry.source_lang,
        "target_lang": entry.target_lang,
        "state": entry.state,
        "confidence": round(entry.confidence, 4),
        "file": names.get(entry.id, ""),
    }
