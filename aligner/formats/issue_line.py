"""An issue as one readable line, and back: how issues travel in notes and props of formats without a place for them.

`major accuracy/omission (omission, source 2-8 “网络恐怖主义”): The target has nothing for this. [suggestion: terror]`

A line that ends in `[accepted]` tells of an issue that a person lets stand; anyone may add that word by hand. It holds
for the words that the line quotes: where the text has other words now, the issue that is read is no longer accepted.
"""

from __future__ import annotations

import re
from typing import cast

from aligner.late_patterns import late
from aligner.model import SEVERITIES, Issue, Severity, Side, TranslationUnit

_LINE = late(
    rf"({'|'.join(SEVERITIES)}) (\S+) \((\S+), (source|target)(?: (\d+)-(\d+))?(?: “(.*?)”)?\): "
    r"(.*?)(?: \[suggestion: (.*?)\])?(\s*\[accepted\]\s*)?",
    re.DOTALL,
)
_ENDS = (40, 15)
"""Characters of long words that are quoted, at the beginning and at the end."""
_GAP = " … "


def issue_line(issue: Issue, unit: TranslationUnit) -> str:
    """The issue of that unit as a line that a translator can read and `issue_of` can read back.

    Long words are quoted by their beginning and end; of an accepted issue, which holds only for them, in full.
    """
    span = f" {issue.span[0]}-{issue.span[1]}" if issue.span else ""
    if issue.accepted:
        words = issue.text if issue.span else _side(issue.side, unit.source_text, unit.target_text)
    else:
        words = shortened(issue.text)
    quoted = f" “{words}”" if words else ""
    suggestion = f" [suggestion: {issue.suggestion}]" if issue.suggestion is not None else ""
    accepted = " [accepted]" if issue.accepted else ""
    found = f"{issue.severity} {issue.category} ({issue.check}, {issue.side}{span}{quoted})"
    return f"{found}: {issue.message}{suggestion}{accepted}"


def issue_of(line: str, source_text: str, target_text: str, accepted: bool = False) -> Issue | None:
    """The issue that such a line states, its words found in the unit's texts; None for any other remark.

    It is accepted if the line or, as the caller says, another place of the file tells so.
    Where the text was edited since, the span follows its words to the nearest place; one whose words are gone is
    dropped, and the issue is no longer accepted.
    """
    found = _LINE.fullmatch(line)
    if not found:
        return None
    severity, category, check, side, start, end, words, message, suggestion, mark = found.groups()
    text = _side(side, source_text, target_text)
    if start is None:
        span, stands = None, words is None or _same(words, text)
    else:
        span = _span(text, int(start), int(end), words)
        stands = span is not None
    return Issue(
        check=check,
        category=category,
        severity=cast(Severity, severity),
        side=cast(Side, side),
        span=span,
        text=text[span[0] : span[1]] if span else "",
        message=message,
        suggestion=suggestion,
        accepted=(accepted or mark is not None) and stands,
    )


def _side(side: str, source_text: str, target_text: str) -> str:
    return source_text if side == "source" else target_text


def shortened(words: str) -> str:
    """Long words by their beginning and their end."""
    first, last = _ENDS
    return words if len(words) <= first + len(_GAP) + last else f"{words[:first]}{_GAP}{words[-last:]}"


def _same(words: str, text: str) -> bool:
    """Whether the quoted words are this text: tables fold the white space of a line, and long words are shortened."""
    folded = " ".join(words.split())
    return folded in (" ".join(text.split()), " ".join(shortened(text).split()))


def _span(text: str, start: int, end: int, words: str | None) -> tuple[int, int] | None:
    """The span if it still fits the text and its words, else the nearest place where the words stand, else None."""
    if start > end:
        return None
    if end <= len(text) and (words is None or _same(words, text[start:end])):
        return start, end
    if not words or len(words) != end - start:
        return None
    places = (place for place in range(len(text) - len(words) + 1) if text.startswith(words, place))
    nearest = min(places, key=lambda place: abs(place - start), default=None)
    return None if nearest is None else (nearest, nearest + len(words))
