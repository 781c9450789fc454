"""`aligner memory search`: units by words of either language."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from aligner.cli.memory.filtering import filters_from
from aligner.cli.memory.finding import KINDS, query_options, remark, say_how_many
from aligner.cli.memory.results import Output, as_json, as_tsv, output_of
from aligner.cli.talk import Talk

if TYPE_CHECKING:
    from aligner.memory.search import Hit

_COLUMNS = ("source_lang", "target_lang", "source", "target", "state", "confidence", "file")


@click.command("search")
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
    """Find the units with all WORDS, each on either side: 网络 finds 網絡, negotiate finds negotiated.

    '"Within quotes"' stand words that follow one another exactly so, negotiat* finds what begins so, and '网络 -draft'
    leaves out what has the word.
    """
    from aligner.memory import Memory

    out, filters = output_of(output, form, KINDS, memory), filters_from(**given)
    with Memory(memory, create=False) as opened:
        page = opened.search(" ".join(words), filters, limit, offset, lang=lang)
        names = opened.origins([hit.entry.id for hit in page.hits])
    if out.kind == "json":
        out.write(as_json({"more": page.more, "units": [_data(hit, names) for hit in page.hits]}))
    elif out.kind == "tsv":
        out.write(as_tsv(_COLUMNS, ([_data(hit, names)[column] for column in _COLUMNS] for hit in page.hits)))
    else:
        out.write("\n".join(_text(hit, names, out) for hit in page.hits))
    say_how_many(Talk(quiet, verbose), len(page.hits), page.more, page.at_most, limit, offset)


def _text(hit: Hit, names: Mapping[int, str], out: Output) -> str:
    entry = hit.entry
    source = _marked(entry.source_text, hit.source_spans, out)
    target = _marked(entry.target_text, hit.target_spans, out)
    return f"{source}\n{target}\n{out.faint(f'    {remark(entry, names)}')}\n"


def _marked(text: str, spans: Iterable[tuple[int, int]], out: Output) -> str:
    """The text on one line, the spans marked."""
    parts, at = [], 0
    for start, end in spans:
        parts += [text[at:start], out.marked(text[start:end])]
        at = end
    return " ".join("".join([*parts, text[at:]]).splitlines())


def _data(hit: Hit, names: Mapping[int, str]) -> dict[str, Any]:
    entry = hit.entry
    return {
        "id": entry.id,
        "source_lang": entry.source_lang,
        "target_lang": entry.target_lang,
        "source": entry.source_text,
        "target": entry.target_text,
        "source_spans": hit.source_spans,
        "target_spans": hit.target_spans,
        "state": entry.state,
        "confidence": round(entry.confidence, 4),
        "file": names.get(entry.id, ""),
    }
