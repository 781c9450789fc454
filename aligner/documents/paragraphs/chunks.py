"""The chunks into which document-sharing sites cut a text are put together: `1、… often unfami` / `2、liar with …`.

Such a site shows a text in pieces of some length, cut wherever that is reached, be it inside a word, and numbers them.
A list is numbered in the same way, but its points begin sentences, and where they hold both languages, each begins in
the one and ends in the other. So a series counts as chunks only where most of its lines break off. Without numbers
lines are put together only where both languages stand on each: paragraphs in one language are for `joining`.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from dataclasses import replace

from aligner.documents.lines.numerals import numeral_of
from aligner.documents.lines.script import HAN, LATIN, is_function_word, letters, words
from aligner.documents.lines.structure import CLOSERS, ends_sentence
from aligner.documents.paragraphs.broken_off import must_not_begin
from aligner.late_patterns import late
from aligner.model import Furniture, Paragraph

_NUMBER = late(r"\s*(?:(\d{1,3})[、.．]|[（(](\d{1,3})[)）])")
_LEAST_CUTS = 2
_SHARE = 0.6
"""How many of the cuts at least fall inside a sentence; now and then one falls on its end."""
_LEAST_WEIGHT = 30
"""What a chunk weighs at least on the whole, in Han characters: points of a list that end on no stop are shorter."""
_LEAST_HAN, _LEAST_WORDS = 4, 3
"""What a chunk has at least of either language, if its cuts between Chinese characters are to prove anything."""
_STOP = late(rf"[。！？；]|[.!?](?=[\s{HAN}A-Z{re.escape(CLOSERS)}])")
_LAST_WORD, _FIRST_WORD = late(f"[{LATIN}]+$"), late(f"[{LATIN}]+")


def in_one(paragraphs: Sequence[Paragraph]) -> tuple[list[Paragraph], list[Furniture]]:
    """The lines, the chunks of a text as one, and the numbers that these had, a piece for each series.

    White space at a line's end, where the reader kept it, tells whether a cut fell between two words.
    """
    kept, numbers = _without_numbers(paragraphs)
    return _without_breaks(kept), numbers


def _without_numbers(paragraphs: Sequence[Paragraph]) -> tuple[list[Paragraph], list[Furniture]]:
    kept: list[Paragraph] = []
    numbers: list[Furniture] = []
    for series in _series(paragraphs):
        chunks = [paragraphs[i] for i in series]
        if len(chunks) <= _LEAST_CUTS:
            kept.extend(chunks)
            continue
        found = [_NUMBER.match(chunk.text) for chunk in chunks]
        texts = [chunk.text[match.end() :] for chunk, match in zip(chunks, found, strict=True) if match]
        if not _are_cut(texts):
            kept.extend(chunks)
            continue
        kept.append(replace(chunks[0], text=_joined(texts)))
        first, last = (match.group().strip() for match in (found[0], found[-1]) if match)
        numbers.append(Furniture(f"{first}–{last}", "chunk numbers", chunks[0].line))
    return kept, numbers


def _series(paragraphs: Sequence[Paragraph]) -> list[list[int]]:
    """The lines whose numbers count on by one from the line above; every other line by itself."""
    series: list[list[int]] = []
    before: tuple[int, bool] | None = None
    for i, paragraph in enumerate(paragraphs):
        found = _NUMBER.match(paragraph.text) if paragraph.kind in ("body", "item") else None
        number = (int(found[1] or found[2]), found[1] is None) if found else None
        if before and number == (before[0] + 1, before[1]):
            series[-1].append(i)
        else:
            series.append([i])
        before = number
    return series


def _are_cut(texts: Sequence[str]) -> bool:
    """Whether texts that follow one another are chunks of one."""
    if sum(letters(text).weight for text in texts[:-1]) < _LEAST_WEIGHT * (len(texts) - 1):
        return False
    cuts = sum(itertools.starmap(_is_cut, itertools.pairwise(texts)))
    return cuts >= max(_LEAST_CUTS, _SHARE * (len(texts) - 1))


def _is_cut(before: str, after: str) -> bool:
    """Whether a sentence goes on from one chunk to the next."""
    before, after = before.strip(), after.strip()
    if not before or not after or not _STOP.search(before):
        return False
    if must_not_begin(before, after) or re.match("[.,;:!?](?:\\s|$)", after):
        return True
    if ends_sentence(before):
        return False
    if after[0].islower():
        return re.search(f"[{LATIN}0-9,’'-]$", before) is not None
    # Between two Chinese characters only what stands around tells: a point in both languages would begin in the other.
    chinese = re.search(f"[{HAN}，、]$", before) and re.match(f"[{HAN}]", after)
    return chinese is not None and _holds_both(before) and _holds_both(after) and not _ends_on_heading(before)


def _ends_on_heading(text: str) -> bool:
    """Whether a numbered heading stands at the end of a text, behind the last stop: `… of the lake.第三条 航道`."""
    last = max(stop.end() for stop in _STOP.finditer(text))
    return numeral_of(text[last:].lstrip(CLOSERS + " ")) is not None


def _without_breaks(paragraphs: Sequence[Paragraph]) -> list[Paragraph]:
    """The lines, those that hold both languages and broke off in mid-sentence as one with the next.

    Between two Chinese characters a heading may end; so such a break counts only beside one inside the English.
    """
    cuts = {
        i: text[:1].islower()
        for i, (before, after) in enumerate(itertools.pairwise(paragraphs), 1)
        if before.kind == after.kind == "body"
        and _may_break(before.text, text := after.text.lstrip())
        and _holds_both(before.text.strip())
        and _holds_both(text.rstrip())
        and _is_cut(before.text, text)
    }
    if not any(cuts.values()):
        return list(paragraphs)
    kept: list[Paragraph] = []
    chunks: list[str] = []
    for i, paragraph in enumerate(paragraphs):
        if i in cuts:
            chunks.append(paragraph.text)
            kept[-1] = replace(kept[-1], text=_joined(chunks))
        else:
            kept.append(paragraph)
            chunks = [paragraph.text]
    return kept


def _may_break(before: str, after: str) -> bool:
    """Whether the letters on both sides of a break are of one language: most lines need no closer look."""
    last, first = before.rstrip()[-1:], after[:1]
    return (first.islower() and last.isalnum()) or (not last.isascii() and last.isalpha() and not first.isascii())


def _holds_both(text: str) -> bool:
    count = letters(text)
    return count.han >= _LEAST_HAN and count.words >= _LEAST_WORDS and count.function_words > 0


def _joined(texts: Sequence[str]) -> str:
    """The chunks as one text, with a blank where one stood."""
    if all(text[:1].isspace() for text in texts):
        texts = [text[1:] for text in texts]  # it stands behind every number
    blanks = any(text != text.rstrip() for text in texts[:-1])
    whole = texts[0]
    vocabulary = frozenset(word.lower() for text in texts for word in words(text)[1:-1])
    for text in texts[1:]:
        spaced = whole[-1:].isspace() or text[:1].isspace() or (not blanks and _are_words(whole, text, vocabulary))
        before, after = whole.rstrip(), text.lstrip()
        latin = re.search(f"[{HAN}]$", before) is None and re.match(f"[{HAN}]", after) is None
        whole = f"{before} {after}" if spaced and latin else before + after
    return whole.strip()


def _are_words(before: str, after: str, vocabulary: frozenset[str]) -> bool:
    """Whether two words meet at a cut where a page has lost its blanks: both stand elsewhere in the text, or end it."""
    if re.search(f"[{LATIN}][.,;:!?]$", before) and re.match(f"[{LATIN}]", after):
        return True
    last, first = _LAST_WORD.search(before), _FIRST_WORD.match(after)
    if not last or not first or (last.group() + first.group()).lower() in vocabulary:
        return False
    return all(word in vocabulary or is_function_word(word) for word in (last.group().lower(), first.group().lower()))
