"""What a person has accepted stays accepted: earlier findings, with the person's marks, carried to new ones.

An issue is the same as an earlier one where the same check points at the same words on the same side of the same unit.
So it stays accepted when the text around the words changes, and is asked about again when the words themselves do. A
unit is the same as an earlier one where both its texts are, or else the source, or else the target.
"""

from __future__ import annotations

from collections import Counter, defaultdict, deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace

from aligner.model import Issue, TranslationUnit

_Key = tuple[str, str, str, int]
_SAMENESS: tuple[Callable[[TranslationUnit], object], ...] = (
    lambda unit: (unit.source_text, unit.target_text),
    lambda unit: unit.source_text,
    lambda unit: unit.target_text,
)


def carried(found: Sequence[Issue], unit: TranslationUnit, earlier: TranslationUnit) -> list[Issue]:
    """The issues found in `unit`, accepted where `earlier`, the same unit before, has the same issue accepted."""
    accepted = {key for key, issue in _keyed(earlier.issues, earlier) if issue.accepted}
    if not accepted:
        return list(found)
    same = {id(issue) for key, issue in _keyed(found, unit) if key in accepted}
    return [replace(issue, accepted=True) if id(issue) in same else issue for issue in found]


def _keyed(issues: Iterable[Issue], unit: TranslationUnit) -> Iterator[tuple[_Key, Issue]]:
    """Each issue with what makes it the same; the last part counts equal words from the left."""
    seen: Counter[tuple[str, str, str]] = Counter()
    for issue in sorted(issues, key=lambda issue: issue.span or (-1, -1)):
        words = issue.text or (unit.source_text if issue.side == "source" else unit.target_text)
        key = (issue.check, issue.side, words)
        seen[key] += 1
        yield (*key, seen[key]), issue


def earlier_units(units: Sequence[TranslationUnit], earlier: Iterable[TranslationUnit]) -> dict[int, TranslationUnit]:
    """For the index of each unit that an earlier run had too, the unit as it was then.

    Only what has accepted issues, or is the like of such a unit, matters; repeated units answer to each other in order.
    """
    left = [unit for unit in earlier if unit.issues]
    if not any(issue.accepted for unit in left for issue in unit.issues):
        return {}
    found: dict[int, TranslationUnit] = {}
    for sameness in _SAMENESS:
        waiting: dict[object, deque[TranslationUnit]] = defaultdict(deque)
        for unit in left:
            if (key := sameness(unit)) != "":
                waiting[key].append(unit)
        for index, unit in enumerate(units):
            if index not in found and (queue := waiting.get(sameness(unit))):
                found[index] = queue.popleft()
        taken = {id(unit) for unit in found.values()}
        left = [unit for unit in left if id(unit) not in taken]
    return found
