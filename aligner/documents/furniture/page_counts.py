"""The count of a page beside the row of links to the other pages: `(1/2)` below `上一页 1 2 3 下一页`.

By itself it could be a fraction or the number of a part. Such a row, with the links to the page before and the next,
belongs to a site wherever it stands, since a text in several pages is copied one after the other.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from aligner.late_patterns import late
from aligner.model import Paragraph

_COUNT = late(r"[(（\[]?\s?(?:\d{1,3}\s?[/／]\s?\d{1,3}|第\s?\d{1,3}\s?[页頁]|[Pp]age \d{1,3})\s?[)）\]]?")


def page_counts(paragraphs: Sequence[Paragraph], found: Mapping[int, str]) -> dict[int, str]:
    """The indices of the counts right above or below what was found to be a page number.

    >>> lines = [Paragraph("渡口开放。"), Paragraph("上一页 1 2 下一页"), Paragraph("(1/2)")]
    >>> page_counts(lines, {1: "page number"})
    {2: 'page number'}
    """
    return {
        i: "page number"
        for i, paragraph in enumerate(paragraphs)
        if i not in found
        and "page number" in (found.get(i - 1), found.get(i + 1))
        and paragraph.kind == "body"
        and _COUNT.fullmatch(paragraph.text.strip())
    }
