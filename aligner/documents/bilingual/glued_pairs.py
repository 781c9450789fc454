"""Lines that hold several pairs: `各国应当合作。States should cooperate.湖泊正在缩小。The lakes are shrinking.`

Pages lose their line breaks when they are copied. A line whose runs of Chinese and English take turns is cut behind
each pair where all of them may be pairs and most are plain ones. Where a sentence in one language has no rendering, a
run is left over; such a line is cut only in a document that is known to be glued (`with_left_over`), since Chinese
that quotes an English sentence looks alike.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Sequence
from dataclasses import replace

from aligner.documents.bilingual.glued import GREATEST_OF_ALL, GREATEST_RATIO, LEAST_OF_ALL, LEAST_RATIO, misplaced
from aligner.documents.bilingual.seam_cuts import inside_pair
from aligner.documents.lines.language_runs import Run, language_runs
from aligner.documents.lines.script import Script, is_function_word, letters, words
from aligner.model import Paragraph

_LEAST_HAN, _LEAST_WORDS = 4, 3
"""What a side has at least in a plain pair: `OK.` and `好。` prove nothing."""
_MANY = 6
"""Runs from which on some may be left over: so many turns behind whole sentences are no quotations."""


def with_pairs(lines: Sequence[Paragraph]) -> list[Paragraph]:
    """The lines, those that hold several pairs cut into one line for each pair."""
    return _cut(lines, pairs_of)


def with_left_over(lines: Sequence[Paragraph], chinese_first: bool) -> list[Paragraph]:
    """The lines of a glued document, those cut that hold more than one pair: a run left over is a line of its own."""
    return _cut(lines, lambda text: with_left_over_of(text, chinese_first))


def _cut(lines: Sequence[Paragraph], cut: Callable[[str], list[str]]) -> list[Paragraph]:
    return [
        replace(line, text=text) for line in lines for text in (cut(line.text) if line.kind != "cell" else [line.text])
    ]


def pairs_of(text: str) -> list[str]:
    """A line's pairs, each a text in one language with its rendering in the other; the line itself if it is none.

    >>> pairs_of("各国应当合作。States should cooperate.湖泊正在缩小。The lakes are shrinking.")
    ['各国应当合作。States should cooperate.', '湖泊正在缩小。The lakes are shrinking.']
    """
    runs = _runs(text)
    if len(runs) < 4:
        return [text]
    leading = max(runs[0].script, runs[1].script, key=lambda script: _plain(runs, script))
    if _plain(runs, leading) < letters(text).weight / 2:
        return [text]
    pairs = _pairs(runs, leading)
    if len(runs) < _MANY and (2 * len(pairs) < len(runs) or not all(_may_be_pair(*pair) for pair in pairs)):
        return [text]
    return _pieces(text, runs, pairs)


def with_left_over_of(text: str, chinese_first: bool) -> list[str]:
    """A line cut before each run in the language that comes first in the document; whole where that is no pair.

    >>> with_left_over_of("湖泊正在缩小。The lakes are shrinking.鸟类迁走了。", chinese_first=True)
    ['湖泊正在缩小。The lakes are shrinking.', '鸟类迁走了。']
    """
    runs = _runs(text)
    pairs = _pairs(runs, "zh" if chinese_first else "en")
    paired = {run.start for pair in pairs for run in pair}
    alone = [run for run in runs if run.start not in paired]
    if len(runs) < 3 or not all(_may_be_pair(*pair) for pair in pairs) or not all(map(_is_text, alone)):
        return [text]
    return _pieces(text, runs, pairs)


def _pairs(runs: Sequence[Run], leading: Script) -> list[tuple[Run, Run]]:
    return [(first, second) for first, second in itertools.pairwise(runs) if first.script == leading]


def _plain(runs: Sequence[Run], leading: Script) -> float:
    """The weight of the plain pairs whose first run is in a language."""
    return sum(letters(pair[0].text + pair[1].text).weight for pair in _pairs(runs, leading) if _are_pair(*pair))


def _pieces(text: str, runs: Sequence[Run], pairs: Sequence[tuple[Run, Run]]) -> list[str]:
    """The line cut before every run but those that are the second of what may be a pair."""
    seconds = {second.start for first, second in pairs if _may_be_pair(first, second)}
    starts = [run.start for run in runs if run.start not in seconds]
    return [text[start:end].strip() for start, end in itertools.pairwise([*starts, len(text)])]


def _runs(text: str) -> list[Run]:
    """The runs of a line; none where a bracket or quotation would be torn between two."""
    if not letters(text).han or not letters(text).words:
        return []
    runs = language_runs(text)
    return [] if any(inside_pair(text, run.start) for run in runs[1:]) else runs


def _is_text(run: Run) -> bool:
    """Whether a run left over is a sentence or so, and no stray word."""
    count = letters(run.text)
    return count.han >= _LEAST_HAN if run.script == "zh" else count.words >= _LEAST_WORDS


def _may_be_pair(first: Run, second: Run) -> bool:
    """Whether two runs may render each other: each in its language alone, neither far longer than the other."""
    chinese, english = _sides(first, second)
    han, found = letters(chinese).han, len(words(english))
    foreign = max(misplaced(chinese), letters(english).han)
    limit = max(0.12 * min(letters(chinese).weight, letters(english).weight), 1.6)
    return bool(han) and foreign <= limit and LEAST_OF_ALL <= found / han <= GREATEST_OF_ALL


def _are_pair(first: Run, second: Run) -> bool:
    """Whether two runs are plainly whole texts that render each other."""
    chinese, english = _sides(first, second)
    han, found = letters(chinese).han, words(english)
    if han < _LEAST_HAN or len(found) < _LEAST_WORDS or not any(map(is_function_word, found)):
        return False
    return _may_be_pair(first, second) and LEAST_RATIO <= len(found) / han <= GREATEST_RATIO


def _sides(first: Run, second: Run) -> tuple[str, str]:
    return (first.text, second.text) if first.script == "zh" else (second.text, first.text)
