"""A line that holds several pairs, one glued behind the other: `各国合作。States cooperate.湖泊缩小。Lakes shrink.`

It comes about where the breaks between glued paragraphs were lost, or where a page sets its translation sentence by
sentence. It is cut behind each pair; within one, `glued` finds the seam. In doubt a line stays whole: every turn
from one language to the other has to stand at the end of a sentence, and every side to be prose in one language.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from dataclasses import replace

from aligner.documents.glued import GREATEST_RATIO, LEAST_RATIO, misplaced
from aligner.documents.script import HAN, Script, is_function_word, letters, script_of, words
from aligner.documents.seam_cuts import inside_pair
from aligner.model import Paragraph

_CLOSING = "[”’」』）)\"']*"
_SENTENCE_END = re.compile(rf"(?:[。！？；]|[.!?;](?={_CLOSING}(?:\s|[{HAN}（“《「—]|\d{{4}}年|$))){_CLOSING}\s*(?=\S)")
_LEAST_HAN, _LEAST_WORDS = 4, 3
"""What a side has at least: `OK.` and `好。` prove nothing."""


def with_pairs(lines: Sequence[Paragraph]) -> list[Paragraph]:
    """The lines, those that hold several pairs cut into one line for each pair."""
    return [
        replace(line, text=text)
        for line in lines
        for text in (pairs_of(line.text) if line.kind != "cell" else [line.text])
    ]


def pairs_of(text: str) -> list[str]:
    """A line's pairs, each a text in one language with its rendering in the other; the line itself if it is none.

    >>> pairs_of("各国应当合作。States should cooperate.湖泊正在缩小。The lakes are shrinking.")
    ['各国应当合作。States should cooperate.', '湖泊正在缩小。The lakes are shrinking.']
    """
    if not letters(text).han or not letters(text).words:
        return [text]
    runs = _runs(text)
    if len(runs) < 4 or len(runs) % 2:
        return [text]
    starts = [start for start, _, _ in runs]
    if any(inside_pair(text, start) for start in starts[1:]):
        return [text]
    if not all(_are_pair(first, second) for first, second in zip(runs[::2], runs[1::2], strict=True)):
        return [text]
    cuts = [*starts[::2], len(text)]
    return [text[start:end].strip() for start, end in itertools.pairwise(cuts)]


def _runs(text: str) -> list[tuple[int, Script, str]]:
    """The sentences that follow one another in one language, as one: where they begin, the language, the text."""
    ends = [match.end() for match in _SENTENCE_END.finditer(text)]
    runs: list[tuple[int, Script, str]] = []
    for start, end in itertools.pairwise([0, *ends, len(text)]):
        sentence = text[start:end]
        script = script_of(sentence)
        if runs and script in (None, runs[-1][1]):
            runs[-1] = (*runs[-1][:2], runs[-1][2] + sentence)
        elif script is not None:
            begin = 0 if not runs else start
            runs.append((begin, script, text[begin:end]))
    return runs


def _are_pair(first: tuple[int, Script, str], second: tuple[int, Script, str]) -> bool:
    """Whether two runs are whole texts, each in its language alone, that may render each other."""
    chinese, english = (first[2], second[2]) if first[1] == "zh" else (second[2], first[2])
    han, found = letters(chinese).han, words(english)
    if han < _LEAST_HAN or len(found) < _LEAST_WORDS or not any(map(is_function_word, found)):
        return False
    foreign = max(misplaced(chinese), letters(english).han)
    limit = max(0.12 * min(letters(chinese).weight, letters(english).weight), 1.6)
    return foreign <= limit and LEAST_RATIO <= len(found) / han <= GREATEST_RATIO
