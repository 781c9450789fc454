"""Paragraphs that hold both languages and are wrapped at some width: `……的人。 Our` / `country has 11,000 …`.

A line then ends in the one language with the first words of the other, or in mid-sentence; cut into its languages by
itself it would lose them to the wrong side. So the lines of such a paragraph are put together before anything is
taken apart. What proves one is a line in which the language turns and whose sentence goes on in the next line, or went
on from the line before; a line that turns and ends its sentence is a pair by itself.
"""

from __future__ import annotations

import itertools
from collections.abc import Collection, Sequence
from dataclasses import replace
from typing import NamedTuple

from aligner.documents.bilingual.seam_cuts import inside_pair
from aligner.documents.lines.dangling import wants_sequel
from aligner.documents.lines.language_runs import Run, language_runs
from aligner.documents.lines.rhythm import MAXIMAL_WIDTH, MINIMAL_WIDTH, columns
from aligner.documents.lines.script import HAN, LATIN, letters, words
from aligner.documents.lines.seams import put_together
from aligner.documents.lines.structure import ends_sentence, is_date, kind_of, starts_lower
from aligner.documents.paragraphs.unfinished import breaks_off
from aligner.late_patterns import late
from aligner.model import Paragraph

_MANY = 3
"""Such paragraphs from which on the document is glued throughout; fewer are taken apart here."""
_FULL = 0.85
"""The share of the width from which on a line has no room for more."""
_FARTHEST = 1.35
"""How far lines in one language may reach beyond the widest in both."""
_FEW = 0.1
"""The share of the lines that may reach farther: an address, a paragraph that is not wrapped."""
_NEAREST = 0.7
"""How far short of it they may stay."""
_LAST = 0.93
"""The share of the width from which on, with the next word, the last line of a sentence may not be a paragraph's."""
_RAGGED = 0.6
"""The same where the next line goes on in lower case."""
_GAP = late(r"\S(?:\s{3,}|\t)\S")
"""What sets columns apart."""
_FIRST_LETTER, _LAST_LETTER = late(f"[^{HAN}{LATIN}]*[{HAN}]"), late(f"[{HAN}][^{HAN}{LATIN}]*$")
_LATIN_END = late(rf"[{LATIN}0-9,:;’'\")—–-]$")
_FIRST_WORD = late(r"[.!?。！？；：][”’\")）」]*\s*[A-Z][a-z]*$")
_ENGLISH_REST = late(rf"[^{HAN}\s]+(?:\s[^{HAN}\s]+){{,2}}[.!?][”’\")]*\s*[“（《「]?[{HAN}]")
"""The last words of an English sentence before the Chinese: `Gray. 公司治理……`."""
_FIRST_HAN = late(rf"[{LATIN})][.!?;][”’\")]*\s*[“（《]?[{HAN}][^。！？；]*$")
"""A Chinese sentence begun behind the end of an English one."""
_TOKEN = late(rf"[{HAN}]|[^\s{HAN}]+")
_TURN = late(rf"[。！？；][”’」』）]*\s*[“‘(]?[A-Z]|[{LATIN}0-9)][.!?;][”’\")]*\s*[“（《「]?[{HAN}]")
"""The end of a sentence in one language right before the first word of the other."""
_LEAST_ALONE = 16
"""Han characters that a line of a Chinese sentence has at least; shorter ones may be headings."""
_LEAST_HAN, _LEAST_WORDS = 4, 3
"""What each language has at least in such a paragraph."""


def with_wrapped_joined(lines: Sequence[Paragraph]) -> list[Paragraph]:
    """The lines, those of each such paragraph as one; where there are few such paragraphs, as one for each language.

    >>> page = ["渡口归全村所有，任何人都可以免费乘船。 The", "ferry belongs to the village and is free for all."]
    >>> [line.text for line in with_wrapped_joined([Paragraph(text, line=i) for i, text in enumerate(page)])]
    ['渡口归全村所有，任何人都可以免费乘船。', 'The ferry belongs to the village and is free for all.']
    """
    # Only a line that goes on, or that another goes on in, proves anything.
    open_ = [len(line.text) <= MAXIMAL_WIDTH and _is_open(line.text) for line in lines]
    turning = {i for i, line in enumerate(lines) if (open_[i] or (i and open_[i - 1])) and _turns(line)}
    if not turning:
        return list(lines)
    width = _width(lines, turning)
    if width is None:
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


def _is_open(text: str) -> bool:
    """Whether a line may go on in the next."""
    return not ends_sentence(text) or text[-1:] in ":;—–"


def _turns(line: Paragraph) -> bool:
    """Whether a line may turn from one language to the other within."""
    if line.kind != "body" or len(line.text) > MAXIMAL_WIDTH or _GAP.search(line.text):
        return False
    count = letters(line.text)
    if not count.han or not count.words:
        return False
    return _TURN.search(line.text) is not None or len(_runs(line.text)) > 1


def _runs(text: str) -> list[Run]:
    runs = language_runs(text)
    return [] if any(inside_pair(text, run.start) for run in runs[1:]) else runs


class _Width(NamedTuple):
    """The widths in columns at which the lines of a page are wrapped: in print, letters take less than a column."""

    chinese: int
    english: int

    def share(self, text: str, following: str = "") -> float:
        """Which share of its width a line fills, with the first word of the line `following`."""
        size = columns(text)
        latin = sum(1 for character in text if character < "\u2000")
        width = (latin * self.english + (size - latin) * self.chinese) / size
        token = _TOKEN.match(following)
        return (size + (1 + columns(token.group()) if token else 0)) / width


def _width(lines: Sequence[Paragraph], turning: Collection[int]) -> _Width | None:
    """The width at which lines are wrapped, None if they are not.

    Where lines that do not turn are far longer, these are paragraphs, and what turns are headings in both languages.
    """
    both = max(columns(lines[i].text) for i in turning)
    if not MINIMAL_WIDTH <= both <= MAXIMAL_WIDTH:
        return None
    farthest = _FARTHEST * both
    # No line has fewer columns than characters, and none more than twice as many.
    longer = sum(
        len(line.text) > farthest or (2 * len(line.text) > farthest and columns(line.text) > farthest) for line in lines
    )
    if longer > _FEW * len(lines):
        return None
    chinese: list[int] = []
    english: list[int] = []
    for line in lines:
        count = letters(line.text)
        if (not count.han or not count.words) and not ends_sentence(line.text):
            (chinese if count.han else english).append(columns(line.text))
    # One line without a stop may be a heading.
    found = [sorted(widths)[-1 - len(widths) // 20] if len(widths) > 1 else both for widths in (chinese, english)]
    return _Width(*(width if width >= _NEAREST * both else both for width in found))


def _chains(lines: Sequence[Paragraph], width: _Width) -> list[range]:
    """The lines, those that go on from one to the next together."""
    starts = [0, *(k for k in range(1, len(lines)) if not _goes_on(lines[k - 1], lines[k], width)), len(lines)]
    return [range(start, end) for start, end in itertools.pairwise(starts)]


def _goes_on(before: Paragraph, after: Paragraph, width: _Width) -> bool:
    if after.goes_on:
        return True
    if after.line - before.line != 1 or before.kind != "body" or after.kind != "body" or _GAP.search(after.text):
        return False
    if is_date(before.text) or is_date(after.text) or width.share(before.text) > _FARTHEST:
        return False
    if _is_cut(before.text, after.text):
        return width.share(before.text) >= _RAGGED
    filled = width.share(before.text, after.text)
    if ends_sentence(before.text):
        # A last line that happens to be full: what begins in the other language may still be its rendering.
        return filled > _LAST and kind_of(after.text) == "body"
    if kind_of(before.text) == "heading" and width.share(before.text) < _FULL:
        return False
    return filled > _FULL and kind_of(after.text) == "body"


def _is_wrapped_pair(lines: Sequence[Paragraph], chain: range, turning: set[int], width: _Width) -> bool:
    """Whether lines that go on are a paragraph in both languages, with a turn in a line that is cut in mid-sentence."""
    again = len(turning) > 1
    cut = any(
        _is_cut(before, after) or (again and _is_full_chinese(before, after, width))
        for before, after in ((lines[k - 1].text, lines[k].text) for k in chain[1:] if {k - 1, k} & turning)
    )
    if not cut:
        return False
    count = [letters(lines[k].text) for k in chain]
    return sum(one.han for one in count) >= _LEAST_HAN and sum(one.words for one in count) >= _LEAST_WORDS


def _is_cut(before: str, after: str) -> bool:
    """Whether the break itself shows that a sentence goes on in the next line."""
    if _FIRST_LETTER.match(after) is not None:
        chinese = _LAST_LETTER.search(before) is not None and not ends_sentence(before)
        return chinese and (before[-1:] in "，、" or breaks_off(before, after))
    if _LATIN_END.search(before) is None:
        return False
    if starts_lower(after):
        return not ends_sentence(before) or before[-1:] in ":;—–"
    begun = _FIRST_WORD.search(before) is not None and wants_sequel(before.lower())
    return not ends_sentence(before) and (wants_sequel(before) or begun or _ENGLISH_REST.match(after) is not None)


def _is_full_chinese(before: str, after: str, width: _Width) -> bool:
    """Whether a Chinese sentence that a line begins behind an English one, or has for itself, may go on in the next.

    Seen but once that may be a heading, or the title of a second text that has lost its line.
    """
    if ends_sentence(before) or _FIRST_LETTER.match(after) is None or width.share(before) < _FULL:
        return False
    alone = not words(before) and _TURN.search(after) is not None and letters(before).han >= _LEAST_ALONE
    return _FIRST_HAN.search(before) is not None or alone
