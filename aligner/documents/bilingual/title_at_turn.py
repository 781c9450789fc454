"""The title of the second text on the last line of the first: `……通知对方终止议定书。Protocol on the Ferries`.

Where one text follows the other, the break between them may be lost. The title is told from the title of the first
text, which would have no counterpart otherwise, and from the change of language behind the end of a sentence.
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import replace

from aligner.documents.lines.language_runs import language_runs
from aligner.documents.lines.numerals import numeral_of
from aligner.documents.lines.script import letters, script_of
from aligner.documents.lines.structure import ends_sentence, has_clauses, is_short, is_text, longer_words
from aligner.model import Paragraph

_CAPITALS = 0.6


def with_title_at_turn(lines: Sequence[Paragraph]) -> list[Paragraph]:
    """The lines, the one that ends the first text and bears the title of the second cut into two."""
    if len(lines) < 4 or not _is_title(lines[0].text):
        return list(lines)
    scripts = [script_of(line.text) for line in lines]
    first, second = scripts[0], scripts[-1]
    if first is None or second is None or first == second:
        return list(lines)
    behind = sum(1 for _ in itertools.takewhile(lambda script: script in (second, None), reversed(scripts)))
    turn = len(lines) - behind
    if second in scripts[:turn]:
        return list(lines)
    # The line may count to either text, as its sentence or the title is the longer.
    for i in (turn - 1, turn):
        if not 1 <= i < len(lines) - 1 or lines[i].kind != "body" or not is_text(lines[i + 1].text):
            continue
        count = letters(lines[i].text)
        runs = language_runs(lines[i].text) if count.han and count.words else []
        if [run.script for run in runs] != [first, second] or not ends_sentence(runs[0].text):
            continue
        if _is_title(title := runs[1].text.strip()):
            cut = [replace(lines[i], text=runs[0].text.strip()), replace(lines[i], text=title)]
            return [*lines[:i], *cut, *lines[i + 1 :]]
    return list(lines)


def _is_title(text: str) -> bool:
    """Whether a text is short and no sentence, in title case where it is English."""
    if ends_sentence(text) or has_clauses(text) or not is_short(text, 40, 24) or numeral_of(text) is not None:
        return False
    capitals, longer = longer_words(text)
    return script_of(text) == "zh" or (longer > 1 and capitals >= _CAPITALS * longer)
