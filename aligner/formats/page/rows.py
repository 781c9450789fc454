"""One unit as a row of the page: number, both texts with their issues marked and explained, and the verdict.

What the filters ask for stands in attributes: `data-p` is the confidence and `data-a` the adequacy in thousandths,
`data-w` the urgency in hundredths, `data-s` the state where it is not "aligned".
"""

from __future__ import annotations

from collections.abc import Sequence

from aligner.formats.page.categories import category_label, check_label
from aligner.formats.page.labels import (
    LEVEL_SIGNS,
    LEVELS,
    SEVERITY_LABELS,
    STATE_LABELS,
    both,
    percent,
    printable,
    severity_sign,
    shown,
)
from aligner.formats.page.marked import Remark, marked
from aligner.formats.page.reasons import in_chinese
from aligner.formats.page.standing import urgency, worst_of
from aligner.model import SEVERITIES, Header, Issue, Place, Side, TranslationUnit

_QUOTED = 30
"""Words longer than this are not repeated below the text in which they are highlighted."""


def row(unit: TranslationUnit, number: int, kinds: list[str], header: Header) -> str:
    """The HTML of unit `number`, counted from 1, which is of these kinds."""
    ordered = sorted(unit.issues, key=lambda i: (i.accepted, -SEVERITIES.index(i.severity)))
    remarks = [Remark(k, issue, f"u{number}i{k}") for k, issue in enumerate(ordered, 1)]
    worst = worst_of(unit)
    sign = severity_sign(worst.severity) if worst else ""
    note = f'<p role="cell" class="note">{shown(unit.note)}</p>' if unit.note else ""
    return (
        f'<div role="row" class="r {" ".join(kinds)}" id="u{number}"{_data(unit)}>'
        f'<div role="cell" class="n"><a href="#u{number}">{number}</a>{sign}</div>'
        f"{_side(unit, 'source', header.source_lang, remarks)}{_side(unit, 'target', header.target_lang, remarks)}"
        f'<div role="cell" class="v">{_verdict(unit, kinds[0])}</div>{note}</div>\n'
    )


def _data(unit: TranslationUnit) -> str:
    data = f' data-p="{unit.bead.confidence * 1000:.0f}"'
    if unit.bead.adequacy is not None:
        data += f' data-a="{unit.bead.adequacy * 1000:.0f}"'
    weight = round(urgency(unit) * 100)
    if weight:
        data += f' data-w="{weight}"'
    return data + (f' data-s="{unit.state}"' if unit.state != "aligned" else "")


def _verdict(unit: TranslationUnit, level: str) -> str:
    made = f"<b>{percent(unit.bead.confidence)}</b>"
    if LEVEL_SIGNS.get(level):
        made += f"<i>{both(*(f'{LEVEL_SIGNS[level]} {word}' for word in LEVELS[level]))}</i>"
    made += f'<span class="type">{len(unit.source_segments)}–{len(unit.target_segments)}</span>'
    if unit.bead.adequacy is not None:
        value = percent(unit.bead.adequacy)
        made += f'<span class="adequacy">{both(f"renders {value}", f"充分度 {value}")}</span>'
    if unit.state != "aligned":
        made += f'<span class="state {unit.state}">{both(*STATE_LABELS[unit.state])}</span>'
    return made + (_place(unit.place) if unit.place else "")


def _place(place: Place) -> str:
    """Where the bilingual file that was checked has the unit."""
    if not place.id and not place.line:
        return ""
    line = both(f"line {place.line}", f"第 {place.line} 行") if place.line else ""
    return f'<span class="place">{" · ".join(part for part in (shown(place.id), line) if part)}</span>'


def _side(unit: TranslationUnit, side: Side, lang: str, remarks: Sequence[Remark]) -> str:
    text, segments = (
        (unit.source_text, unit.source_segments) if side == "source" else (unit.target_text, unit.target_segments)
    )
    mine = [remark for remark in remarks if remark.issue.side == side]
    numbered = len(remarks) > 1
    body = (
        f'<div lang="{printable(lang)}">{marked(text, segments, mine, numbered)}</div>' if segments else _nothing(unit)
    )
    listed = "".join(_listed(remark, text, numbered) for remark in mine)
    why = f'<ul class="why">{listed}</ul>' if listed else ""
    return f'<div role="cell" class="t">{body}{why}</div>'


def _nothing(unit: TranslationUnit) -> str:
    """What the page says where a side has no text."""
    if unit.moved is not None:
        place = f'<a href="#u{unit.moved + 1}">{unit.moved + 1}</a>'
        return (
            f'<p class="gap moved"><span class="en">moved: see row {place}</span>'
            f'<span class="zh" lang="zh-CN">移位：见第 {place} 行</span></p>'
        )
    label = both("not rendered", "未译出") if unit.source_segments else both("not in the source", "原文所无")
    return f'<p class="gap">{label}</p>'


def _listed(remark: Remark, text: str, numbered: bool) -> str:
    issue = remark.issue
    number = f'<span class="i">{remark.number}</span>' if numbered else ""
    accepted = issue.accepted
    verdict = f"<em>{both('accepted', '已接受')}</em> " if accepted else ""
    return (
        f'<li class="{"accepted" if accepted else issue.severity}" id="{remark.id}" '
        f'data-check="{printable(issue.check)}" '
        f'data-category="{printable(issue.category)}" data-severity="{issue.severity}">{number}'
        f"{severity_sign(issue.severity)} {verdict}<b>{both(*SEVERITY_LABELS[issue.severity])}</b> "
        f'<span class="check">{check_label(issue.check)}</span> {_reason(issue, text)}</li>'
    )


def _reason(issue: Issue, text: str) -> str:
    """The words concerned, unless the reason quotes them or they are long or all; the reason; the suggestion."""
    quote = issue.text and len(issue.text) <= _QUOTED and issue.text not in issue.message and issue.text != text
    words = f"<q>{shown(issue.text)}</q> " if quote else ""
    chinese = in_chinese(issue.message)
    english = f'<span class="en" lang="en">{shown(issue.message)}</span>' if chinese else ""
    said = (
        f'{english}<span class="zh" lang="zh-CN">{shown(chinese)}</span>'
        if chinese
        else f'<span lang="en">{shown(issue.message)}</span>'
    )
    suggestion = f' <span class="fix">→ {shown(issue.suggestion)}</span>' if issue.suggestion else ""
    return f'<span class="reason">{words}{said}{suggestion}</span>'


def heading(issue: Issue) -> str:
    """An issue in a few words: its sign and its category."""
    return f'{severity_sign(issue.severity)} <b class="{issue.severity}">{category_label(issue.category)}</b>'
