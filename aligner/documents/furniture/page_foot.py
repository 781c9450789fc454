"""What a page shows behind the text without saying what it is: headlines of other articles, unknown buttons and links.

Such lines look like any heading. They are believed only below a line that announces them, or between lines that are the
page's beyond doubt.
"""

from __future__ import annotations

from collections.abc import Sequence

from aligner.documents.lines.script import script_of
from aligner.documents.lines.structure import ends_sentence, is_date, is_short
from aligner.model import Paragraph

_FOOT = frozenset(
    (
        "navigation",
        "share buttons",
        "reply form",
        "related links",
        "page tools",
        "copyright line",
        "cookie notice",
        "reader counts",
        "reader survey",
        "comments",
    )
)
"""What stands behind the text of a page; below an end mark or a source the text's own author may stand."""
_LEAST_FOOT = 4
"""How many such lines show the foot of a page."""


def related_links(
    paragraphs: Sequence[Paragraph], found: dict[int, str], at_edge: Sequence[bool], running: Sequence[bool]
) -> dict[int, str]:
    """The headlines under "related articles" at the end of a page, and between the two texts of a bilingual one.

    `found` has the reason of each paragraph known for furniture; the other two are `furniture.edges` and
    `furniture.running_text`.
    """
    between = _links_between(paragraphs, found, at_edge, running)
    last_text = max((i for i, runs in enumerate(running) if runs), default=-1)
    markers = [i for i, reason in found.items() if reason == "related links" and i > last_text >= 0]
    if not markers:
        return between
    behind = [i for i in range(min(markers), len(paragraphs)) if i not in found and at_edge[i]]
    return between | {
        i: "related links" for i in behind if not ends_sentence(paragraphs[i].text) and not is_date(paragraphs[i].text)
    }


def _links_between(
    paragraphs: Sequence[Paragraph], found: dict[int, str], at_edge: Sequence[bool], running: Sequence[bool]
) -> dict[int, str]:
    """Headlines behind the first text are in its language, and so end where the other's begin."""
    result: dict[int, str] = {}
    for marker in [i for i, reason in found.items() if reason == "related links" and any(running[:i])]:
        for i in range(marker + 1, len(paragraphs) if any(running[marker:]) else 0):
            text = paragraphs[i].text
            if i in found or not at_edge[i] or ends_sentence(text) or is_date(text):
                break
            if script_of(text) != script_of(paragraphs[marker].text):
                break
            result[i] = "related links"
    return result


def within_foot(paragraphs: Sequence[Paragraph], found: dict[int, str], running: Sequence[bool]) -> dict[int, str]:
    """Short lines behind the text, each between two that are the page's beyond doubt: an unknown button or link."""
    behind = max((i for i, runs in enumerate(running) if runs), default=len(paragraphs)) + 1
    foot = {i for i in range(behind, len(paragraphs)) if found.get(i) in _FOOT}
    if len(foot) < _LEAST_FOOT:
        return {}
    return {
        i: "page foot"
        for i in range(behind, len(paragraphs))
        if i not in found
        and {i - 1, i + 1} <= foot
        and paragraphs[i].kind in ("body", "item")
        and is_short(paragraphs[i].text, 12, 6)
        and not ends_sentence(paragraphs[i].text)
        and not is_date(paragraphs[i].text)
    }
