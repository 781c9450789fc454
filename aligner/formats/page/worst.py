"""The passages that need a reviser most, as a short list with links: for paper, and for who has one minute."""

from __future__ import annotations

import heapq

from aligner.formats.page.labels import LEVEL_SIGNS, both, percent, severity_sign, shown
from aligner.formats.page.rows import heading
from aligner.formats.page.standing import urgency, worst_of
from aligner.model import TranslationUnit

WORST = 15
"""How many passages the list holds."""
_URGENT = 1.0
"""Units less urgent than this do not stand among the worst."""
_EXCERPT = 90
_BEFORE = 12
"""Characters of the text shown before the words that an issue is about."""


class Worst:
    """Takes the units one by one and keeps the worst."""

    def __init__(self) -> None:
        self._kept: list[tuple[float, int, TranslationUnit]] = []

    def take(self, unit: TranslationUnit, number: int) -> None:
        """Look at unit `number`, counted from 1."""
        value = urgency(unit)
        if value < _URGENT:
            return
        entry = (value, -number, unit)
        if len(self._kept) < WORST:
            heapq.heappush(self._kept, entry)
        else:
            heapq.heappushpop(self._kept, entry)

    def html(self) -> str:
        """The list, worst first; "" without any."""
        if not self._kept:
            return ""
        ordered = sorted(self._kept, key=lambda entry: entry[:2], reverse=True)
        items = "".join(_item(-number, unit) for _, number, unit in ordered)
        return (
            f'<section><h2 id="worst">{both("Worst passages first", "最需审阅")}</h2>'
            f'<ol class="worst" tabindex="0" aria-labelledby="worst">{items}</ol></section>'
        )


def _item(number: int, unit: TranslationUnit) -> str:
    issue = worst_of(unit)
    if issue is not None:
        reason = heading(issue)
    elif not unit.target_segments:
        reason = f'{severity_sign("major")} <b class="major">{both("omission", "漏译")}</b>'
    elif not unit.source_segments:
        reason = f'{severity_sign("major")} <b class="major">{both("addition", "增译")}</b>'
    else:
        value = percent(unit.bead.confidence)
        sign = LEVEL_SIGNS["likely"]
        reason = f'<b class="minor">{sign} {both(f"doubtful {value}", f"存疑 {value}")}</b>'
    return f'<li><a href="#u{number}"><span class="n">{number}</span><span>{reason}</span>{_excerpt(unit)}</a></li>'


def _excerpt(unit: TranslationUnit) -> str:
    """The text around the words that the worst issue is about, or its beginning."""
    issue = worst_of(unit)
    text = unit.source_text or unit.target_text
    if issue is None or issue.span is None:
        return f"<span>{shown(text[:_EXCERPT])}{'…' * (len(text) > _EXCERPT)}</span>"
    text = unit.source_text if issue.side == "source" else unit.target_text
    first, last = issue.span
    start, end = max(0, first - _BEFORE), min(len(text), max(last, first + _EXCERPT - _BEFORE))
    last, end = min(last, first + _EXCERPT), min(end, first + _EXCERPT)
    return (
        f"<span>{'…' * (start > 0)}{shown(text[start:first])}"
        f'<mark class="{issue.severity}">{shown(text[first:last])}</mark>{shown(text[last:end])}'
        f"{'…' * (end < len(text))}</span>"
    )
