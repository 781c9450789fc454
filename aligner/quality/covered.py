"""Figures that are lost with the words around them: one fault is told once."""

from __future__ import annotations

from collections.abc import Sequence

from aligner.model import SEVERITIES, Issue
from aligner.quality.checks.numbers import Numbers
from aligner.quality.checks.omission import Omission
from aligner.quality.checks.truncated import Truncated

_GAPS = (Omission.id, Truncated.id)


def without_covered(issues: Sequence[Issue]) -> list[Issue]:
    """The issues of a unit without those of source figures inside words that are not translated at all.

    An issue is left out only for one at least as grave, and never where the other check is off.
    """
    gaps = [issue for issue in issues if issue.check in _GAPS]
    return [issue for issue in issues if issue.check != Numbers.id or not any(_covers(gap, issue) for gap in gaps)]


def _covers(gap: Issue, issue: Issue) -> bool:
    if gap.side != issue.side or gap.span is None or issue.span is None:
        return False
    inside = gap.span[0] <= issue.span[0] and issue.span[1] <= gap.span[1]
    return inside and SEVERITIES.index(gap.severity) >= SEVERITIES.index(issue.severity)
