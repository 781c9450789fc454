"""`.issues`: a line an issue, for the eye and for editors, which jump to `FILE:LINE:`; what `aligner check` prints.

    delivery.xlf:12: major: accuracy/number (numbers): “2012” has no counterpart; … [unit 7, id a1/1, target “2012”]

The line is that on which the unit begins, and left out where the file has none. Within the brackets are the unit's
number, the id by which its tool knows it, and the words at fault with the side on which they stand.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import BinaryIO

from aligner.formats.issue_line import shortened
from aligner.formats.one_way import refusal
from aligner.model import Header, Issue, TranslationUnit


class IssueLines:
    """The format `issues-txt`; it is written, not read."""

    name = "issues-txt"
    suffixes: tuple[str, ...] = (".issues",)

    def write(self, header: Header, units: Iterable[TranslationUnit], out: BinaryIO) -> None:
        """Write a line an issue that nobody has accepted, as the units come."""
        write_lines(header, enumerate(units, 1), out)

    def read(self, source: BinaryIO, where: str) -> tuple[Header, Iterator[TranslationUnit]]:
        """Raises UserError: a line holds issues, and no texts."""
        raise refusal(".issues", "read", where)


def write_lines(header: Header, units: Iterable[tuple[int, TranslationUnit]], out: BinaryIO) -> None:
    """Write a line an issue that nobody has accepted; the units come with their numbers in the file."""
    for number, unit in units:
        for issue in unit.issues:
            if not issue.accepted:
                line = _line(header, unit, number, issue)
                out.write(f"{' '.join(line.split())}\n".encode("utf-8", "backslashreplace"))


def _line(header: Header, unit: TranslationUnit, number: int, issue: Issue) -> str:
    path = header.origin or (header.source_path if issue.side == "source" else header.target_path)
    line = f":{unit.place.line}" if unit.place and unit.place.line else ""
    place = [f"unit {number}"]
    if unit.place and unit.place.id not in ("", str(number)):
        place.append(f"id {unit.place.id}")
    if issue.text.strip():
        place.append(f"{issue.side} “{shortened(issue.text)}”")
    found = f"{issue.severity}: {issue.category} ({issue.check}): {issue.message}"
    return f"{path}{line}: {found} [{', '.join(place)}]"
