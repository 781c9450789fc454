"""The segments of an XLIFF unit: what a translator works on, and so each by itself a unit of ours.

XLIFF 1.2 marks them as `mrk mtype="seg"` in `seg-source` and in `target`, by the same `mid`; in XLIFF 2.x they are
elements. What stands between them (white space, codes) is the unit's and no segment's. Where the two sides of a unit
do not answer each other the unit stands as a whole. What we write of a segment into its unit begins with its name.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from aligner.documents.lines.seams import put_together
from aligner.formats.xml import Element, local
from aligner.formats.xml.inline import AROUND_TEXT, left_by, text_of
from aligner.late_patterns import late

_LINE = late(r"Segment (\S+): (.*)", re.DOTALL)
_OWN = late(r"aligner-s[1-9]\d*")


class Marked(NamedTuple):
    """A segment of an XLIFF 1.2 unit."""

    name: str
    """Its `mid`, "" where the only segment has none."""
    source: Element
    target: Element | None


def marked_segments(unit: Element) -> list[Marked]:
    """The segments of a `trans-unit` in the order of its source; none where it is to be taken as a whole.

    Of a target without text nothing has to answer the source: its segments are yet to be translated.
    """
    sides = {local(child): child for child in reversed(unit)}
    here = list(_marks(sides.get("seg-source", sides.get("source"))))
    names = [mark.get("mid", "") for mark in here]
    if not any(text_of(mark).strip() for mark in here) or not _are_names(names):
        return []
    target = sides.get("target")
    marks = list(_marks(target))
    there = {mark.get("mid", ""): mark for mark in marks}
    if len(there) == len(marks) and sorted(there) == sorted(names):
        return [Marked(name, mark, there[name]) for name, mark in zip(names, here)]
    if target is None or not text_of(target).strip():
        return [Marked(name, mark, None) for name, mark in zip(names, here)]
    return [Marked(names[0], here[0], target)] if len(here) == 1 and not there else []


def _are_names(names: Sequence[str]) -> bool:
    """Whether each tells its segment from the others; one alone needs no name."""
    return len(names) == 1 or (len(set(names)) == len(names) and all(len(name.split()) == 1 for name in names))


def _marks(side: Element | None) -> Iterator[Element]:
    for child in () if side is None else side:
        if local(child) == "mrk" and child.get("mtype") == "seg":
            yield child
        elif local(child) in AROUND_TEXT:
            yield from _marks(child)


def segment_names(ids: Sequence[str]) -> list[str]:
    """What the segments of an XLIFF 2.x unit are called: by their ids, or by number where these do not tell them all.

    Ids that `proposing` has given do not count, so that a segment keeps its name.

    >>> segment_names(["s1", "s2"]), segment_names(["s1", ""]), segment_names(["aligner-s1", "aligner-s2"])
    (['s1', 's2'], ['1', '2'], ['1', '2'])
    """
    named = _are_names(ids) and not any(_OWN.fullmatch(name) for name in ids)
    return list(ids) if named else [str(number) for number in range(1, len(ids) + 1)]


def line_of_segment(name: str, line: str) -> str:
    """A line that tells something of that segment of its unit; "" is the unit as a whole.

    >>> line_of_segment("2", "Check."), segment_of_line("Segment 2: Check."), segment_of_line("Check.")
    ('Segment 2: Check.', ('2', 'Check.'), ('', 'Check.'))
    """
    return f"Segment {name}: {line}" if name else line


def segment_of_line(line: str) -> tuple[str, str]:
    """Of which segment a line tells, and what."""
    found = _LINE.fullmatch(line)
    return (found[1], found[2]) if found else ("", line)


def seam(before: str, after: str) -> str:
    """What two segments need between them: a space in English, nothing in Chinese or where there is white space.

    >>> [seam("Pay now.", "Then go."), seam("Pay now. ", "Then go."), seam("现在付款。", "然后走。"), seam("", "Go.")]
    [' ', '', '', '']
    """
    if not before or not after or before[-1].isspace() or after[0].isspace():
        return ""
    return " " if put_together(before, after, frozenset()) == f"{before} {after}" else ""


def space_segments(side: Element | None) -> None:
    """Put a space between the segments of that side that stand side by side and need one."""
    last: Element | None = None
    for kind, part in _run(side):
        if kind == "text":
            last = None
        else:
            if last is not None and (space := seam(text_of(last), text_of(part))):
                last.tail = space + (last.tail or "")
            last = part


def _run(side: Element | None) -> Iterator[tuple[str, Element]]:
    """("segment", element), and ("text", …) where other text stands, in order."""
    if side is None:
        return
    if side.text:
        yield "text", side
    for child in side:
        if local(child) == "mrk" and child.get("mtype") == "seg":
            yield "segment", child
        elif local(child) in AROUND_TEXT:
            yield from _run(child)
        elif left_by(child):
            yield "text", child
        if child.tail:
            yield "text", child
