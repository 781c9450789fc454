"""The contents of an encyclopaedia's entry: `Contents [hide]` and below it `1 History`, `1.1 Early days`, `2 Notes`.

The site makes the list from the headings. Its lines have no page numbers; what tells it is its head, and that it
counts.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from aligner.documents.furniture.titles import letters_only
from aligner.late_patterns import late
from aligner.model import Paragraph

REASON = "table of contents"
_ENTRY = late(r"(?P<chapter>\d{1,2})(?P<section>(?:\.\d{1,2}){0,3})[\s.、]+(?P<title>\S.{0,80})")


def wiki_contents(paragraphs: Sequence[Paragraph], found: Mapping[int, str]) -> dict[int, str]:
    """The indices of the lines of such lists, with the reason; `found` has their heads, known by their wording.

    >>> page = ["Contents [hide]", "1 History", "1.1 Early days", "2 Notes", "History", "Early days", "Notes"]
    >>> list(wiki_contents([Paragraph(line) for line in page], {0: REASON}))
    [1, 2, 3]
    """
    result: dict[int, str] = {}
    for head in [i for i, reason in found.items() if reason == REASON]:
        entries: dict[int, str] = {}
        chapter = 0
        for i in range(head + 1, len(paragraphs)):
            entry = _ENTRY.fullmatch(paragraphs[i].text)
            if entry is None or int(entry["chapter"]) != chapter + (not entry["section"]):
                break
            chapter = int(entry["chapter"])
            entries[i] = letters_only(entry["title"])
        below = {letters_only(line.text) for line in paragraphs[max(entries, default=head) + 1 :]} if entries else set()
        if entries and 2 * sum(title in below for title in entries.values()) > len(entries):
            result.update(dict.fromkeys(entries, REASON))
    return result
