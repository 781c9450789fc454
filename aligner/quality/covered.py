"""Figures and words that are lost, or wrong, with the words around them: one fault is told once."""

from __future__ import annotations

import re
from collections.abc import Sequence

from aligner.model import SEVERITIES, Issue
from aligner.quality.checks.added_items import AddedItems
from aligner.quality.checks.addition import Addition
from aligner.quality.checks.body_names import BodyNames
from aligner.quality.checks.limits import Limits
from aligner.quality.checks.loose import Loose
from aligner.quality.checks.lost_items import LostItems
from aligner.quality.checks.lost_modifiers import LostModifiers
from aligner.quality.checks.lost_terms import LostTerms
from aligner.quality.checks.numbers import Numbers
from aligner.quality.checks.omission import Omission
from aligner.quality.checks.opposites import Opposites
from aligner.quality.checks.prevailing import Prevailing
from aligner.quality.checks.truncated import Truncated
from aligner.quality.checks.wrong_terms import WrongTerms

_QUOTED = re.compile("“([^”]{2,})”")
_MAJOR = SEVERITIES.index("major")
_GAPS = (Omission.id, Truncated.id)
_WORDS = dict.fromkeys((LostItems.id, LostModifiers.id, LostTerms.id), (*_GAPS, Loose.id))
"""Checks of lost words, and those that tell of a whole clause."""
_WITHIN = {Numbers.id: _GAPS, AddedItems.id: (Addition.id,), WrongTerms.id: (BodyNames.id, Prevailing.id), **_WORDS}


def without_covered(issues: Sequence[Issue]) -> list[Issue]:
    """The issues of a unit without those of figures and words inside words that another issue tells of as a whole.

    An issue is left out only for one at least as grave, and never where the other check is off. Nor is a modifier said
    to be lost where another issue holds it against what the translation has instead.
    """
    return [
        issue
        for issue in issues
        if not any(_covers(other, issue) or _answers(other, issue) or _measures(other, issue) for other in issues)
    ]


def _measures(other: Issue, issue: Issue) -> bool:
    """Whether the other issue tells of a limit to a figure, of which the opposite is only one word, "after"."""
    if (other.check, issue.check) != (Limits.id, Opposites.id) or other.side != issue.side:
        return False
    return bool(other.span and issue.span and other.span[0] < issue.span[1] and issue.span[0] < other.span[1])


def _answers(other: Issue, issue: Issue) -> bool:
    """Whether the other issue names the lost modifier, which it quotes, as what its own words stand for."""
    if issue.check != LostModifiers.id or other.side == issue.side or SEVERITIES.index(other.severity) < _MAJOR:
        return False
    return any(words in issue.text or issue.text in words for words in _QUOTED.findall(other.message))


def _covers(gap: Issue, issue: Issue) -> bool:
    if gap.check not in _WITHIN.get(issue.check, ()):
        return False
    if gap.side != issue.side or gap.span is None or issue.span is None:
        return False
    inside = gap.span[0] <= issue.span[0] and issue.span[1] <= gap.span[1]
    return inside and SEVERITIES.index(gap.severity) >= SEVERITIES.index(issue.severity)
