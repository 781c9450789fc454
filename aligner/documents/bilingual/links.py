"""Which paragraphs of a bilingual file's two sides stand beside each other."""

from __future__ import annotations

from collections.abc import Sequence

from aligner.documents.bilingual.sides import Piece
from aligner.documents.bilingual.turned_pairs import turned_pairs
from aligner.documents.lines.script import Script, letters
from aligner.model import Paragraph


def paired_off(ours: Sequence[int], theirs: Sequence[int]) -> set[tuple[int, int]]:
    """Each with its opposite; where one side has more, its last ones share the other's last."""
    if not ours or not theirs:
        return set()
    length = max(len(ours), len(theirs))
    return {(ours[min(k, len(ours) - 1)], theirs[min(k, len(theirs) - 1)]) for k in range(length)}


def neighbours(
    placed: Sequence[tuple[Piece, Script]],
    chinese_of: Sequence[list[int]],
    english_of: Sequence[list[int]],
    chinese: Sequence[Paragraph],
    english: Sequence[Paragraph],
) -> set[tuple[int, int]]:
    """The pairs of neighbouring blocks, each block's paragraphs one by one where both have as many."""
    runs: list[tuple[Script, list[int]]] = []
    for i, (_, side) in enumerate(placed):
        indices = chinese_of[i] if side == "zh" else english_of[i]
        if not runs or runs[-1][0] != side:
            runs.append((side, []))
        runs[-1][1].extend(index for index in indices if index not in runs[-1][1])
    # A lone title may shift the blocks by one: of both ways to pair them, the one that fits better counts.
    best: list[tuple[list[int], list[int]]] = []
    best_fit = -1.0
    for offset in (0, 1):
        pairs = []
        for (side, first), (_, second) in zip(runs[offset::2], runs[offset + 1 :: 2], strict=False):
            pairs.append((first, second) if side == "zh" else (second, first))
        fit = sum(_fit([chinese[i] for i in ours], [english[i] for i in theirs]) for ours, theirs in pairs)
        if fit > best_fit:
            # Only a clearly better fit speaks for the shifted pairs.
            best, best_fit = pairs, 1.15 * fit
    turned = turned_pairs(
        runs,
        lambda side, first, second: _fit(
            [(chinese if side == "zh" else english)[i] for i in first],
            [(english if side == "zh" else chinese)[i] for i in second],
        ),
    )
    if turned:  # or two lines are left untranslated, one of each language: the texts themselves tell
        best = [pair for pair in best if pair in turned]
    links: set[tuple[int, int]] = set()
    for ours, theirs in best:
        likeness = _fit([chinese[i] for i in ours], [english[i] for i in theirs])
        if len(ours) == len(theirs) or (min(len(ours), len(theirs)) == 1 and likeness >= 0.4):
            links.update(paired_off(ours, theirs))
    return links


def _fit(ours: Sequence[Paragraph], theirs: Sequence[Paragraph]) -> float:
    """In [0, 2], how well two blocks fit: as many paragraphs, and of like weight."""
    first = sum(letters(paragraph.text).weight for paragraph in ours) + 1
    second = sum(letters(paragraph.text).weight for paragraph in theirs) + 1
    return (len(ours) == len(theirs)) + min(first, second) / max(first, second)
