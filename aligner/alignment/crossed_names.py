"""Names and titles of a signature that change places: 主席 / 李德榮 against "Lee Tak Wing" / "Chairman".

The path holds one of the two and leaves the other as a null on both sides. A name alone on its line says too little
for a moved passage, but here its place tells it: right beside the title, and with the same surname.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from aligner.alignment.relaid import is_full
from aligner.alignment.solved import Solved
from aligner.evidence.cantonese import spells
from aligner.evidence.chinese_words import simplified
from aligner.evidence.lexicon import lexicon
from aligner.evidence.wade_giles import syllables

_CHINESE = re.compile(r"[\u4e00-\u9fff](?:\s*[\u4e00-\u9fff]){1,3}")
_ENGLISH = re.compile(r"(?:[A-Z][A-Za-z.'’-]*)(?: [A-Z][A-Za-z.'’-]*){1,4}")
_TITLE = 16
"""Characters of a Chinese title at most."""


def crossed_names(
    path: Sequence[Solved], chinese: Sequence[str], english: Sequence[str], moved: Sequence[tuple[int, int]]
) -> Iterator[tuple[int, int]]:
    """Pairs of bead numbers, Chinese half, English half: nulls on both sides of one title that hold the same name."""
    taken = {number for pair in moved for number in pair}
    for number, ((first, middle), (_, last)) in enumerate(pairwise(pairwise(path))):
        title = is_full(middle) and middle.to_i - middle.i == 1 and len(chinese[middle.i]) <= _TITLE
        if not title or taken & {number, number + 2} or is_full(first) or is_full(last):
            continue
        halves = (number, number + 2) if first.to_i > first.i else (number + 2, number)
        here, there = path[halves[0]], path[halves[1]]
        if here.to_i - here.i != 1 or there.to_j - there.j != 1:
            continue
        if _same_name(chinese[here.i].strip(), english[there.j].strip()):
            taken |= set(halves)
            yield halves


def _same_name(chinese: str, english: str) -> bool:
    """Whether both may be a person's name, and the surname is spelt as one reads it in Mandarin or Cantonese."""
    if not _CHINESE.fullmatch(chinese) or not _ENGLISH.fullmatch(english):
        return False
    plain = re.sub(r"\s", "", simplified(chinese))
    if len(plain) > 2 and plain in lexicon():
        return False
    readings = set(lexicon().readings(plain[0]))
    words = english.split()
    return any(
        word.lower() in readings or syllables(word.lower()) & readings or spells(word.capitalize(), plain[0])
        for word in (words[0], words[-1])
    )
