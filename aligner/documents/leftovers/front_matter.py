"""The fields above a page of Markdown that was copied as plain text: `---` / `layout: page` / `lang: zh` / `---`.

They are for the program that sets the page. A title among them goes only where the text has it again.
"""

from __future__ import annotations

from collections.abc import Sequence

from aligner.documents.furniture.titles import letters_only
from aligner.late_patterns import late
from aligner.model import Paragraph

REASON = "front matter"
_FENCES = ("---", "+++")
_FIELD = late(r"(?P<name>[A-Za-z_][\w.-]{0,30}) ?[:=](?!//)\s*(?P<value>.*)|-\s.*|#.*|[\]})],?")
_MOST = 40
"""How many lines there are at most between the fences."""


def front_matter(paragraphs: Sequence[Paragraph]) -> dict[int, str]:
    """The indices of such lines and of the fences around them, with the reason.

    >>> page = ["---", "title: 渡口", "lang: zh", "---", "# 渡口", "渡口归全村所有。"]
    >>> list(front_matter([Paragraph(line) for line in page]))
    [0, 1, 2, 3]
    """
    if not paragraphs or paragraphs[0].text not in _FENCES:
        return {}
    fence = paragraphs[0].text
    end = next((i for i, line in enumerate(paragraphs[1 : _MOST + 2], 1) if line.text == fence), 0)
    fields = [_FIELD.fullmatch(line.text) for line in paragraphs[1:end]]
    if not fields or not fields[0] or not fields[0]["name"] or not all(fields):
        return {}
    below = {letters_only(line.text) for line in paragraphs[end + 1 :]}
    return {
        i: REASON
        for i, field in enumerate([None, *fields, None])
        if not (field and field["name"] == "title" and letters_only(field["value"]) not in below)
    }
