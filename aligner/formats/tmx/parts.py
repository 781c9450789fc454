"""The finer parts of a bead whose source is several sentences, where it is sure which words render which sentence.

A CAT tool that cuts by sentences asks its memory for one sentence at a time, and a unit of two sentences never answers
exactly. So of a bead 2-1 (or 2-2, 3-1, 3-2 …) the memory gets, after the whole, each source sentence with the stretch
of the target that renders it; where sentences have changed places in the translation, each with its own. Both are exact
slices of the bead's texts, and together they are the whole bead. A bead with one source sentence has no parts: its
source already is what a tool asks for, and half a sentence nobody asks for.

Where the target is cut: the words on both sides are looked up in each other, with the dictionary and with what the
document's own pairs teach (see `tmx_cuts`). Of all cuts at punctuation the best has to win clearly, and has to stand at
a border: a sentence end, a semicolon, a dash, a comma before "and" and the like, in Chinese any comma. Adverbs that
stand alone between commas ("today," "不过，") may belong to either side, so a cut at a comma needs some words on both.

Precision, measured on gold pairs of sentences glued to one: `tests/bench/bench_parts.py`.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from aligner.formats.xml import cat_code
from aligner.late_patterns import late
from aligner.model import Bead, Header, TranslationUnit

MOST_SENTENCES = 3
"""Beads with more source sentences stay whole."""
MOST_PIECES = 40
"""Targets with more stretches between punctuation stay whole."""
CHUNK = 4096
"""So many units are looked at together: what they teach each other serves all of them."""
SURENESS = 0.99
"""Share of the cuts made that are right, at least: a part is that much less sure than its bead."""

LEAST_WORDS = {"en": 4.0, "zh": 6.0}
"""Words that the stretches beside a cut at a comma need; a Chinese character counts as half a word."""

_CUTS = {
    "en": late(r"(?:[,;:.!?…—–]|--)+[\"'”’)\]]*\s+|\s*[—–]\s*|\s--\s"),
    "zh": late(r"[，；。：！？…—]+[”’」』）\"]*"),
}
_STRONG = {
    "en": late(r"(?:;|—|–|--)[\"'”’)\]]*\s*$"),
    "zh": late(r"[；。！？…—][”’」』）\"]*$"),
}
_COMMA = {"en": late(r",[\"'”’]*\s$"), "zh": late(r"，[”’」』）\"]*$")}
_JOINING = {
    "en": late(r"(?:and|but|so|or|nor|yet|while|whereas|although|though)\b", re.IGNORECASE),
    "zh": late(""),
}
_WORD = late(r"[\u3400-\u9fff]|[^\W\d_]+|\d+")
_HAN = late("[\u3400-\u9fff]")


@dataclass(frozen=True, slots=True)
class Part(TranslationUnit):
    """One source sentence of a longer bead, and the stretch of the target that renders it."""

    number: int = 1
    """Which part of its bead it is, counted from 1."""
    of: int = 2
    """How many parts the bead has."""


def with_parts(header: Header, units: Iterable[TranslationUnit]) -> Iterator[TranslationUnit]:
    """The units as they come, each followed by its parts, if it has sure ones."""
    chinese = [cat_code(lang).startswith("zh") for lang in (header.source_lang, header.target_lang)]
    units = iter(units)
    while chunk := list(itertools.islice(units, CHUNK)):
        found = parts_of(chunk, chinese[0]) if chinese[0] != chinese[1] else {}
        for index, unit in enumerate(chunk):
            yield unit
            yield from found.get(index, ())


def parts_of(units: Sequence[TranslationUnit], from_chinese: bool) -> dict[int, tuple[Part, ...]]:
    """Index of each unit that has sure parts → the parts, in order. `from_chinese` says that the source is Chinese."""
    whole = {index: cut for index, unit in enumerate(units) if (cut := _pieces(unit, from_chinese))}
    if not whole:
        return {}
    from aligner.formats.tmx.cuts import Words, best_stretches, evidence_of

    sources: list[str] = []
    targets: list[str] = []
    places: dict[int, tuple[range, range]] = {}
    for index, unit in enumerate(units):
        sentences: tuple[str, ...] = (unit.source_text,)
        pieces: tuple[str, ...] = (unit.target_text,)
        if index in whole:
            sentences, pieces = unit.source_segments, whole[index]
        at = len(sources), len(targets)
        places[index] = range(at[0], at[0] + len(sentences)), range(at[1], at[1] + len(pieces))
        sources += sentences
        targets += pieces
    evidence = evidence_of(units, sources, targets, from_chinese)
    parts = {}
    for index, pieces in whole.items():
        words = Words.of(evidence, *places[index], from_chinese)
        begins = _begins(units[index], pieces)
        dealt = best_stretches(words, units[index].source_segments, pieces, begins)
        if dealt and _at_borders(pieces, dealt, begins, "en" if from_chinese else "zh"):
            parts[index] = tuple(_parts(units[index], pieces, dealt))
    return parts


def _pieces(unit: TranslationUnit, from_chinese: bool) -> tuple[str, ...]:
    """The target cut behind every mark; () where the unit has no parts whatever the words say."""
    count = len(unit.source_segments)
    if not 2 <= count <= MOST_SENTENCES or unit.state == "rejected" or not unit.target_text.strip():
        return ()
    if not all(_borders(unit.source_text, unit.source_segments)) or not all(map(str.strip, unit.source_segments)):
        return ()
    text = unit.target_text
    marks = {match.end() for match in _CUTS["en" if from_chinese else "zh"].finditer(text)}
    ends = sorted(end for end in marks | set(_borders(text, unit.target_segments)) if 0 < end < len(text))
    cut = tuple(text[start:end] for start, end in zip([0, *ends], [*ends, len(text)]))
    return cut if count <= len(cut) <= MOST_PIECES and all(map(str.strip, cut)) else ()


def _borders(text: str, segments: Sequence[str]) -> list[int]:
    """Where in the text each segment but the first begins; 0 for one that is not found, since the text was edited."""
    borders, at = [], 0
    for number, segment in enumerate(segments):
        found = text.find(segment, at)
        if number:
            borders.append(max(found, 0))
        at = max(found, at - len(segment)) + len(segment)
    return borders


def _begins(unit: TranslationUnit, cut: Sequence[str]) -> set[int]:
    """Numbers of the stretches that begin a sentence of the target, but for the first."""
    starts = itertools.accumulate((len(piece) for piece in cut), initial=0)
    segments = set(_borders(unit.target_text, unit.target_segments)) - {0}
    return {number for number, start in enumerate(starts) if start in segments}


def _at_borders(cut: Sequence[str], dealt: Sequence[tuple[int, int]], begins: set[int], lang: str) -> bool:
    """Whether every cut stands where a writer would have ended a sentence, and at the strongest marks there are."""

    def is_strong(place: int) -> bool:
        return place in begins or _STRONG[lang].search(cut[place - 1]) is not None

    def is_comma(place: int) -> bool:
        before, behind = cut[place - 1], cut[place]
        few = min(_count(before), _count(behind)) < LEAST_WORDS[lang]
        return not few and bool(_COMMA[lang].search(before) and _JOINING[lang].match(behind))

    chosen = [start for start, _ in dealt if start]
    if all(map(is_strong, chosen)) or list(dealt) != sorted(dealt):
        return all(map(is_strong, chosen))  # clauses of one sentence have changed places together with their joints
    # Where a stronger mark was passed over, the sentence has another structure.
    passed_over = any(is_strong(place) for place in range(1, len(cut)) if place not in chosen)
    return not passed_over and all(is_strong(place) or is_comma(place) for place in chosen)


def _count(text: str) -> float:
    return sum(0.5 if _HAN.match(word) else 1.0 for word in _WORD.findall(text))


def _parts(unit: TranslationUnit, cut: Sequence[str], dealt: Sequence[tuple[int, int]]) -> Iterator[Part]:
    by_person = unit.state in ("confirmed", "edited")
    confidence = (1.0 if by_person else unit.bead.confidence) * SURENESS
    for number, (source, (start, stop)) in enumerate(zip(unit.source_segments, dealt)):
        target = "".join(cut[start:stop]).strip()
        first = unit.bead.source.start + number
        bead = Bead(range(first, first + 1), unit.bead.target[:1], confidence)
        yield Part(bead, (source,), (target,), source, target, number=number + 1, of=len(dealt))
