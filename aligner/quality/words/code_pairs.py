"""Which inline codes of a unit's two sides answer each other, and which do not.

Tools number the codes of a segment, and the numbers agree; where a tool numbers each side for itself, or not at all,
what the codes stand for tells. Alt texts and titles inside a code are translated, so of markup the name is enough.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Hashable, Iterator, Sequence
from typing import NamedTuple

from aligner.model import Code

_TAG_NAME = re.compile(r"</?[A-Za-z][\w:.-]*")
_LIKENESS: tuple[Callable[[Code], Hashable], ...] = (
    lambda code: (code.role, code.id, code.words),
    lambda code: (code.role, code.words),
    lambda code: (code.role, code.id) if code.id else None,
    lambda code: (code.role, name[0].lower()) if (name := _TAG_NAME.match(code.words)) else None,
)
"""What makes two codes the same, the surest first; None: nothing does."""


class Unanswered(NamedTuple):
    """Codes that only one side has."""

    lost: list[Code]
    """Of the source."""
    added: list[Code]
    """Of the target."""


def unanswered(source: Sequence[Code], target: Sequence[Code]) -> Unanswered:
    """The codes of either side without their like on the other; a closing one only where its opening one has it.

    Codes that the file allows to be deleted or repeated are left out.
    """
    here, there = list(source), list(target)
    for likeness in _LIKENESS:
        waiting: dict[Hashable, list[int]] = defaultdict(list)
        for place, code in enumerate(there):
            if (key := likeness(code)) is not None:
                waiting[key].append(place)
        taken = set()
        left = []
        for code in here:
            if answers := waiting.get(likeness(code)):
                taken.add(answers.pop(0))
            else:
                left.append(code)
        here, there = left, [code for place, code in enumerate(there) if place not in taken]
    return Unanswered(
        [code for code in _once(here) if not code.may_go], [code for code in _once(there) if not code.may_repeat]
    )


def _once(codes: list[Code]) -> Iterator[Code]:
    """The codes, of a pair only the opening one."""
    opened = [code.id for code in codes if code.role == "open" and code.id]
    for code in codes:
        if code.role == "close" and code.id in opened:
            opened.remove(code.id)
        else:
            yield code


def closed_too_early(codes: Sequence[Code]) -> list[Code]:
    """The closing codes whose opening ones stand behind them."""
    opened: set[str] = set()
    last = {code.id for code in codes if code.role == "open" and code.id}
    early = []
    for code in codes:
        if code.role == "open":
            opened.add(code.id)
        elif code.role == "close" and code.id in last and code.id not in opened:
            early.append(code)
    return early


def enclosed(codes: Sequence[Code], code: Code) -> tuple[int, int] | None:
    """Span of the words between an opening code and its closing one; None where there are none."""
    if code.role != "open" or not code.id:
        return None
    end = next((other.place for other in codes if other.role == "close" and other.id == code.id), code.place)
    return (code.place, end) if end > code.place else None
