"""What is furniture in one of two texts that render each other, and stands in the other too, falls alike in both.

Each text is judged by itself, and the same line may be known for furniture in one language only: `完` and `The end`, a
title that comes back closer to the text in one than in the other. Left out on one side, it is missing from a rendering
that is whole. Which lines are twins, their places tell: as many lines from the start or the end of the file, with
sentences between the line and the rest of the text that pair off as well.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from aligner.documents.furniture.titles import letters_only
from aligner.documents.furniture.wording import reason_of
from aligner.documents.lines.script import Script, letters, script_of
from aligner.documents.lines.structure import ends_sentence, is_date
from aligner.model import Paragraph

_SENTENCES = 3
"""How many sentences must pair off before the places of the lines between them say something."""
_WEIGHT = 8.0
"""The weight from which on a line's length says something."""
_SLACK = 4.0
"""What is added to both weights before they are compared: short lines differ by a word."""
_RATIO = 2.0
_OF_PAGES = frozenset(
    (
        "page number",
        "running header",
        "rule",
        "empty brackets",
        "share buttons",
        "reply form",
        "page tools",
        "cookie notice",
        "reader counts",
        "reader survey",
        "comments",
        "remark",
        "binding line",
    )
)
"""What stands where a page breaks, and what only a site says: whatever has the same place renders it hardly."""


def twins_of(source: Sequence[Paragraph], target: Sequence[Paragraph]) -> list[tuple[int, int]]:
    """Pairs of indices of lines that stand in the same place of two texts, counted from the start or from the end."""
    count = min(len(source), len(target))
    first = _agreeing([(i, i) for i in range(count)], source, target)
    last = _agreeing([(len(source) - 1 - i, len(target) - 1 - i) for i in range(count)], source, target)
    return sorted({*first, *last})


def _agreeing(
    pairs: Sequence[tuple[int, int]], source: Sequence[Paragraph], target: Sequence[Paragraph]
) -> list[tuple[int, int]]:
    """The pairs as far as they agree, up to the last sentence among them."""
    agreeing: list[tuple[int, int]] = []
    sentences = sure = 0
    for i, j in pairs:
        here, there = source[i].text, target[j].text
        if not _is_alike(here, there):
            break
        agreeing.append((i, j))
        whole = ends_sentence(here) and min(letters(here).weight, letters(there).weight) >= _WEIGHT
        sentences += whole
        if whole and sentences >= _SENTENCES:
            sure = len(agreeing)
    return agreeing[:sure]


def _is_alike(here: str, there: str) -> bool:
    """Whether one line could render the other: by its length, and by whether it ends a sentence or is a date."""
    if is_date(here) != is_date(there):
        return False
    ratio = (letters(here).weight + _SLACK) / (letters(there).weight + _SLACK)
    return ends_sentence(here) == ends_sentence(there) and 1 / _RATIO <= ratio <= _RATIO


def _is_repeated(lines: Sequence[Paragraph], i: int) -> bool:
    """Whether a line stands in another line that is no sentence, or that line in it."""
    form = letters_only(lines[i].text)
    others = (letters_only(line.text) for k, line in enumerate(lines) if k != i and not ends_sentence(line.text))
    return any(other and (form in other or other in form) for other in others)


def settle_twins(
    source: Sequence[Paragraph],
    target: Sequence[Paragraph],
    found: Mapping[int, str],
    target_found: Mapping[int, str],
) -> tuple[dict[int, str], dict[int, str]]:
    """The furniture of both texts, indices and reasons, after what is furniture on one side only was settled.

    Its twin goes too where its own wording could be the same furniture; otherwise both stay, a repeated title only if
    its twin is repeated as well.
    """
    sides = dict(found), dict(target_found)
    lines = source, target
    for pair in twins_of(source, target):
        for side, other in ((0, 1), (1, 0)):
            i, j = pair[side], pair[other]
            reason = sides[side].get(i)
            if reason is None or j in sides[other]:
                continue
            twin = lines[other][j]
            judged = reason_of(twin.text) if twin.kind in ("body", "item") else None
            if judged and judged[0] == reason:
                sides[other][j] = reason
            elif reason not in _OF_PAGES and (reason != "title repeated" or _is_repeated(lines[other], j)):
                del sides[side][i]
    return sides


def settle_within(lines: Sequence[Paragraph], found: Mapping[int, str]) -> dict[int, str]:
    """The furniture of a file that may hold both texts, settled between its Chinese and its English lines."""
    places: dict[Script, list[int]] = {"zh": [], "en": []}
    for i, line in enumerate(lines):
        if script := script_of(line.text):
            places[script].append(i)
    (chinese, in_chinese), (english, in_english) = (
        ([lines[i] for i in own], {k: found[i] for k, i in enumerate(own) if i in found}) for own in places.values()
    )
    settled = settle_twins(chinese, english, in_chinese, in_english)
    both = {own[k]: reason for own, side in zip(places.values(), settled, strict=True) for k, reason in side.items()}
    placed = {i for own in places.values() for i in own}
    return both | {i: reason for i, reason in found.items() if i not in placed}
