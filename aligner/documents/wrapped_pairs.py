"""Paragraphs that hold both languages and are wrapped at some width: `……的人。 Our` / `country has 11,000 …`.

A line then ends in the one language with the first words of the other, or in mid-sentence; cut into its languages by
itself it would lose them to the wrong side. So the lines of such a paragraph are put together before anything is
taken apart. What proves one is a line in which the language turns and whose sentence goes on in the next line, or went
on from the line before; a line that turns and ends its sentence is a pair by itself.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from dataclasses import replace

from aligner.documents.language_runs import Run, language_runs
from aligner.documents.rhythm import MAXIMAL_WIDTH, MINIMAL_WIDTH, columns
from aligner.documents.script import HAN, LATIN, letters, words
from aligner.documents.seam_cuts import inside_pair
from aligner.documents.seams import put_together
from aligner.documents.structure import ends_sentence, is_date, kind_of, starts_lower
from aligner.documents.unfinished import breaks_off
from aligner.late_patterns import late
from aligner.model import Paragraph

_MANY = 3
"""Such paragraphs from which on the document is glued throughout; fewer are taken apart here."""
_FULL = 0.85
"""The share of the width from which on a line has no room for more."""
_HANGING = 1.1
"""How far a line may reach beyond the width, by a mark or by narrow letters."""
_GAP = late(r"\S(?:\s{3,}|\t)\S")
"""What sets columns apart."""
_FIRST_LETTER = late(f"[^{HAN}{LATIN}]*[{HAN}]")
_FIRST_HAN = late(rf"[{LATIN})][.!?;][”’\")]*\s*[“（《]?[{HAN}][^。！？；]*$")
"""A Chinese sentence begun behind the end of an English one."""
_TOKEN = late(rf"[{HAN}]|[^\s{HAN}]+")
_TURN = late(rf"[。！？；][”’」』）]*\s*[“‘(]?[A-Z]|[{LATIN}0-9)][.!?;][”’\")]*\s*[“（《「]?[{HAN}]")
"""The end of a sentence in one language right before the first word of the other."""
_LEAST_HAN, _LEAST_WORDS = 4, 3
"""What each language has at least in such a paragraph."""


def with_wrapped_joined(lines: Sequence[Paragraph]) -> list[Paragraph]:
    """The lines, those of each such paragraph as one; where there are few such paragraphs, as one for each language.

    >>> page = ["渡口归全村所有，任何人都可以免费乘船。 The", "ferry belongs to the village and is free for all."]
    >>> [line.text for line in with_wrapped_joined([Paragraph(text, line=i) for i, text in enumerate(page)])]
    ['渡口归全村所有，任何人都可以免费乘船。', 'The ferry belongs to the village and is free for all.']
    """
    turning = {i for i, line in enumerate(lines) if _turns(line)}
    if not turning:
        return list(lines)
    widths = [columns(line.text) for line in lines]
    width = _width([widths[i] for i in turning], widths)
    if not width:
        return list(lines)
    vocabulary = frozenset(word.lower() for line in lines for word in words(line.text))
    chains = [chain for chain in _chains(lines, width) if _is_wrapped_pair(lines, chain, turning, width)]
    whole = {chain.start: chain for chain in chains}
    result: list[Paragraph] = []
    i = 0
    while i < len(lines):
        chain = whole.get(i, range(i, i + 1))
        text = lines[i].text
        for k in chain[1:]:
            text = put_together(text, lines[k].text, vocabulary)
        if len(chain) > 1 and len(chains) < _MANY:
            result += [replace(lines[i], text=part) for part in _parts(text)]
        else:
            result.append(replace(lines[i], text=text))
        i = chain.stop
    return result


def _parts(text: str) -> list[str]:
    """The text of each language in a paragraph, or the paragraph itself where one would be a mere name or quotation."""
    runs = _runs(text)
    return [run.text.strip() for run in runs] if runs and all(_is_text(run.text) for run in runs) else [text]


def _is_text(text: str) -> bool:
    return letters(text).han >= _LEAST_HAN or letters(text).words >= _LEAST_WORDS


def _turns(line: Paragraph) -> bool:
    """Whether a line may turn from one language to the other within."""
    if line.kind != "body" or _GAP.search(line.text):
        return False
    count = letters(line.text)
    if not count.han or not count.words:
        return False
    return _TURN.search(line.text) is not None or len(_runs(line.text)) > 1


def _runs(text: str) -> list[Run]:
    runs = language_runs(text)
    return [] if any(inside_pair(text, run.start) for run in runs[1:]) else runs


def _width(turning: Sequence[int], widths: Sequence[int]) -> int:
    """The width in columns at which lines are wrapped, 0 if they are none: that of the widest that turns.

    Where lines that do not turn are longer, these are paragraphs, and what turns are headings in both languages.
    """
    width = max(turning)
    longest = sorted(widths)[-1 - len(widths) // 20]
    return width if MINIMAL_WIDTH <= width <= MAXIMAL_WIDTH and longest <= _HANGING * width else 0


def _chains(lines: Sequence[Paragraph], width: int) -> list[range]:
    """The lines, those that go on from one to the next together."""
    starts = [0, *(k for k in range(1, len(lines)) if not _goes_on(lines[k - 1], lines[k], width)), len(lines)]
    return [range(start, end) for start, end in itertools.pairwise(starts)]


def _goes_on(before: Paragraph, after: Paragraph, width: int) -> bool:
    if after.goes_on:
        return True
    if after.line - before.line != 1 or before.kind != "body" or after.kind != "body" or _GAP.search(after.text):
        return False
    if is_date(before.text) or is_date(after.text) or columns(before.text) > _HANGING * width:
        return False
    token = _TOKEN.match(after.text)
    filled = columns(before.text) + 1 + columns(token.group() if token else "")
    if ends_sentence(before.text):
        # A last line that happens to be full: what begins in the other language may still be its rendering.
        return filled > width and kind_of(after.text) == "body"
    if starts_lower(after.text) and _is_latin_end(before.text):
        return columns(before.text) >= 0.6 * width
    if kind_of(before.text) == "heading" and columns(before.text) < _FULL * width:
        return False
    return filled > _FULL * width and kind_of(after.text) == "body"


def _is_wrapped_pair(lines: Sequence[Paragraph], chain: range, turning: set[int], width: int) -> bool:
    """Whether lines that go on are a paragraph in both languages, with a turn in a line that is cut in mid-sentence."""
    cuts = [(lines[k - 1].text, lines[k].text) for k in chain[1:] if k in turning or k - 1 in turning]
    if not any(_goes_on_in_lower_case(*cut) or _begins_in_chinese(*cut, width, len(turning) > 1) for cut in cuts):
        return False
    count = [letters(lines[k].text) for k in chain]
    return sum(one.han for one in count) >= _LEAST_HAN and sum(one.words for one in count) >= _LEAST_WORDS


def _goes_on_in_lower_case(before: str, after: str) -> bool:
    cut = not ends_sentence(before) and starts_lower(after)
    return cut and _is_latin_end(before) and _FIRST_LETTER.match(after) is None


def _begins_in_chinese(before: str, after: str, width: int, again: bool) -> bool:
    """Whether a Chinese sentence begins at the end of an English line and goes on in the next.

    Where that is not seen `again`, it may be the title of a second text, that has lost its line.
    """
    begun = _FIRST_HAN.search(before) is not None and _FIRST_LETTER.match(after) is not None
    return begun and columns(before) >= _FULL * width and (again or breaks_off(before, after))


def _is_latin_end(text: str) -> bool:
    return re.search(rf"[{LATIN}0-9,;’'\")-]\s*$", text) is not None
