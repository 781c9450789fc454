"""The mark of a note that the width of the page pushed to a line of its own: `…建成书屋。` / `2`, between 1 and 3.

Pages that are copied lose what raised their marks. A bare figure is a page's or a section's number as a rule; but where
it is the one that lacks among the marks behind the sentences of its language, it goes back to the sentence above it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from aligner.documents.lines.script import HAN, Script, script_of
from aligner.late_patterns import late
from aligner.model import Paragraph

_MARKS = late(rf"(?:[。！？][”」』]?(\d{{1,2}})(?=$|[{HAN}])|[a-z]{{3}}[.!?][”\"]?(\d{{1,2}})(?=$|\s+[A-Z“\"]))")
_BEHIND_STOP = late(r"(?:[。！？]|[a-z]{3}[.!?])[”」』\"]?$")


def with_note_marks(lines: Sequence[Paragraph]) -> list[Paragraph]:
    """The lines, such marks put back behind their sentences.

    >>> page = ["渡口归全村所有。1", "船夫由全村推选。", "2", "渡船每天七班。3"]
    >>> [line.text for line in with_note_marks([Paragraph(text, line=n) for n, text in enumerate(page)])]
    ['渡口归全村所有。1', '船夫由全村推选。2', '渡船每天七班。3']
    """
    result: list[Paragraph] = []
    for i, line in enumerate(lines):
        if result and len(line.text) < 3 and _is_mark(lines, i):
            result[-1] = replace(result[-1], text=result[-1].text + line.text)
        else:
            result.append(line)
    return result


def _is_mark(lines: Sequence[Paragraph], i: int) -> bool:
    above = lines[i - 1]
    if not re.fullmatch("[1-9][0-9]?", lines[i].text) or lines[i].kind != "body" or above.kind != "body":
        return False
    if lines[i].line - above.line > 1 or not _BEHIND_STOP.search(above.text):
        return False
    number, script = int(lines[i].text), script_of(above.text)
    before = max(_marks(lines[:i], script), default=0)
    return before == number - 1 and next(_marks(lines[i + 1 :], script), None) == number + 1


def _marks(lines: Sequence[Paragraph], script: Script | None) -> Iterator[int]:
    """The values of the marks behind the sentences of a language, in order."""
    for line in lines:
        if script_of(line.text) == script:
            yield from (int(mark[1] or mark[2]) for mark in _MARKS.finditer(line.text))
