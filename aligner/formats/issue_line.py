"""An issue as one readable line, and back: how issues travel in notes and props of formats without a place for them.

`major accuracy/omission (omission, source 12-19): The target has nothing for this. [suggestion: cyber-terrorism]`
"""

from __future__ import annotations

import re
from typing import cast

from aligner.model import SEVERITIES, Issue, Severity, Side

_LINE = re.compile(
    rf"({'|'.join(SEVERITIES)}) (\S+) \((\S+), (source|target)(?: (\d+)-(\d+))?\): "
    r"(.*?)(?: \[suggestion: (.*)\])?",
    re.DOTALL,
)


def issue_line(issue: Issue) -> str:
    """The issue as a line that a translator can read and `issue_of` can read back."""
    span = f" {issue.span[0]}-{issue.span[1]}" if issue.span else ""
    suggestion = f" [suggestion: {issue.suggestion}]" if issue.suggestion is not None else ""
    return f"{issue.severity} {issue.category} ({issue.check}, {issue.side}{span}): {issue.message}{suggestion}"


def issue_of(line: str, source_text: str, target_text: str) -> Issue | None:
    """The issue that such a line states, its words cut from the unit's texts; None for any other remark.

    A span that no longer fits into the text, because the text was edited since, is dropped.
    """
    found = _LINE.fullmatch(line)
    if not found:
        return None
    severity, category, check, side, start, end, message, suggestion = found.groups()
    text = source_text if side == "source" else target_text
    span = (int(start), int(end)) if start is not None and int(start) <= int(end) <= len(text) else None
    return Issue(
        check=check,
        category=category,
        severity=cast(Severity, severity),
        side=cast(Side, side),
        span=span,
        text=text[span[0] : span[1]] if span else "",
        message=message,
        suggestion=suggestion,
    )
