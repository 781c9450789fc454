"""One unit as a row of the report page: number, both texts with their issues marked, and the verdict."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from aligner.formats.page_labels import (
    LEVELS,
    SEVERITY_LABELS,
    STATE_LABELS,
    both,
    category_label,
    level_of,
    percent,
    printable,
)
from aligner.model import SEVERITIES, Header, Issue, Side, TranslationUnit


def kinds_of(unit: TranslationUnit) -> list[str]:
    """The row's classes: its level and what the filters ask for (null, omission, addition, moved, issues, many)."""
    kinds = [level_of(unit.bead.confidence)]
    source, target = bool(unit.source_segments), bool(unit.target_segments)
    if unit.moved is not None:
        kinds += ["null", "moved"]
    elif not source or not target:
        kinds += ["null", "omission" if source else "addition"]
    if (len(unit.source_segments), len(unit.target_segments)) != (1, 1):
        kinds.append("many")
    if unit.issues:
        kinds.append("issues")
    return kinds


def row(unit: TranslationUnit, number: int, header: Header) -> str:
    """The HTML of unit `number`, counted from 1."""
    kinds = kinds_of(unit)
    level = LEVELS[kinds[0]]
    chips = f'<span class="type">{len(unit.source_segments)}–{len(unit.target_segments)}</span>'
    if unit.state != "aligned":
        chips += f'<span class="state {unit.state}">{both(*STATE_LABELS[unit.state])}</span>'
    note = f'<p role="cell" class="note">{printable(unit.note)}</p>' if unit.note else ""
    return (
        f'<div role="row" class="r {" ".join(kinds)}" id="u{number}">'
        f'<div role="cell" class="n"><a href="#u{number}">{number}</a></div>'
        f"{_side(unit, 'source', header.source_lang)}{_side(unit, 'target', header.target_lang)}"
        f'<div role="cell" class="v"><b>{percent(unit.bead.confidence)}</b><i>{both(*level)}</i>{chips}</div>'
        f"{note}</div>\n"
    )


def _side(unit: TranslationUnit, side: Side, lang: str) -> str:
    text, segments = (
        (unit.source_text, unit.source_segments) if side == "source" else (unit.target_text, unit.target_segments)
    )
    issues = [issue for issue in unit.issues if issue.side == side]
    body = f'<div lang="{printable(lang)}">{marked(text, segments, issues)}</div>' if segments else _nothing(unit)
    listed = "".join(_listed(issue) for issue in sorted(issues, key=lambda i: -SEVERITIES.index(i.severity)))
    why = f'<ul class="why" lang="en">{listed}</ul>' if listed else ""
    return f'<div role="cell" class="t">{body}{why}</div>'


def _nothing(unit: TranslationUnit) -> str:
    """What the page says where a side has no text."""
    if unit.moved is not None:
        place = f'<a href="#u{unit.moved + 1}">{unit.moved + 1}</a>'
        return (
            f'<p class="gap"><span class="en">moved: see row {place}</span>'
            f'<span class="zh" lang="zh-CN">移位：见第 {place} 行</span></p>'
        )
    label = both("not rendered", "未译出") if unit.source_segments else both("not in the source", "原文所无")
    return f'<p class="gap">{label}</p>'


def _listed(issue: Issue) -> str:
    words = f"<q>{printable(issue.text)}</q> " if issue.text else ""
    suggestion = f' <span class="fix">→ {printable(issue.suggestion)}</span>' if issue.suggestion else ""
    return (
        f'<li class="{issue.severity}"><b>{both(*SEVERITY_LABELS[issue.severity])}</b> '
        f"{category_label(issue.category)}: {words}{printable(issue.message)}{suggestion}</li>"
    )


def marked(text: str, segments: Sequence[str], issues: Sequence[Issue]) -> str:
    """The text as HTML: a line a segment, the spans of the issues highlighted, with the reasons as their titles.

    Spans may overlap and cross segments: the text is cut at every edge, and each piece carries what covers it.
    Segments that do not stand in the text one after the other (it was edited) are not told apart.
    """
    spans = [(issue.span[0], min(issue.span[1], len(text)), issue) for issue in issues if issue.span]
    starts = _starts(text, segments)
    edges = {0, len(text), *starts, *(edge for span in spans for edge in span[:2] if edge <= len(text))}
    pieces = []
    for start, end in pairwise(sorted(edges)):
        if start in starts:
            pieces.append('</span><span class="s">')
        piece = printable(text[start:end])
        covering = [issue for first, last, issue in spans if first <= start and end <= last]
        if covering:
            worst = max(covering, key=lambda issue: SEVERITIES.index(issue.severity))
            title = printable("\n".join(f"{issue.severity}: {issue.message}" for issue in covering))
            piece = f'<mark class="{worst.severity}" title="{title}">{piece}</mark>'
        pieces.append(piece)
    return f'<span class="s">{"".join(pieces)}</span>'


def _starts(text: str, segments: Sequence[str]) -> set[int]:
    """Where the second and later segments begin in the text."""
    starts, place = [], 0
    for segment in segments:
        found = text.find(segment, place)
        if found < 0 or text[place:found].strip():
            return set()
        starts.append(found)
        place = found + len(segment)
    return {start for start in starts[1:] if start}
