"""The numbers of the lines at the margin of bills and records: `14  a copy of the plan` / `15  to the Board.`

They count the lines of a page or of the whole text, blank ones too, and stand apart from the text by a
gap. Rows of a table and points of a list are counted in the same way, but each is whole; so sentences have to run
on from one numbered line to the next.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from dataclasses import replace

from aligner.documents.lines.structure import ends_sentence, starts_lower
from aligner.late_patterns import late
from aligner.model import Furniture, Paragraph

_NUMBERED = late(r"(\d{1,4})(?:[ \u3000\xa0]{2,}|\t|$)(.*)")
_LEAST = 8
"""How many numbers that count on are no list or table any more."""
_SHARE = 0.6
"""How much of a file bears such numbers, where every line is numbered."""
_RUNNING_ON = 0.25
"""How many numbered lines at least go on in mid-sentence from the one above: the entries of a list do not."""
_STOP = late("[。；]")


def without_line_numbers(paragraphs: Sequence[Paragraph]) -> tuple[list[Paragraph], list[Furniture]]:
    """The lines without the numbers at their margin, and these, a piece for each run of them."""
    found = {i: (int(match[1]), match[2]) for i, line in enumerate(paragraphs) if (match := _numbered(line))}
    runs = [run for run in _runs(found) if len(run) >= _LEAST]
    numbered = [i for run in runs for i in run]
    texts = [found[i][1] for i in numbered]
    running_on = sum(itertools.starmap(_runs_on, itertools.pairwise(texts)))
    if len(numbered) < _SHARE * len(paragraphs) or running_on < _RUNNING_ON * sum(map(bool, texts)):
        return list(paragraphs), []
    bare = {i: found[i][1] for i in numbered}
    kept = [replace(line, text=bare.get(i, line.text)) for i, line in enumerate(paragraphs)]
    pieces = [
        Furniture(f"{found[run[0]][0]}–{found[run[-1]][0]}", "line numbers", paragraphs[run[0]].line) for run in runs
    ]
    return [line for line in kept if line.text], pieces


def _numbered(line: Paragraph) -> re.Match[str] | None:
    return _NUMBERED.fullmatch(line.text) if line.kind == "body" else None


def _runs_on(above: str, text: str) -> bool:
    """Whether a line goes on with the sentence of the one above."""
    if not above or ends_sentence(above):
        return False
    return starts_lower(text) or _STOP.search(text) is not None


def _runs(found: dict[int, tuple[int, str]]) -> list[list[int]]:
    """The lines whose numbers count on by one, as they follow one another."""
    runs: list[list[int]] = []
    for i, (number, _) in found.items():
        before = runs[-1][-1] if runs else None
        if before is not None and i == before + 1 and number == found[before][0] + 1:
            runs[-1].append(i)
        else:
            runs.append([i])
    return runs
