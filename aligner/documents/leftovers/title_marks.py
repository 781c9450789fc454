"""What a forum writes into the line of a title: a link to copy, and before the title that both languages are there.

`【双语对照】渡口章程　　[复制链接]`. Only above the text, and where a title is left. Without the link the mark of the
languages may be the author's own, but not where a text in both follows: it is true of neither.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from aligner.documents.lines.script import script_of
from aligner.documents.lines.structure import is_short, is_text
from aligner.late_patterns import late
from aligner.model import Furniture, Paragraph

_BILINGUAL = (
    "(?:[双雙][语語](?:[对對]照|[阅閱][读讀]|新[闻聞]|全文|版)?|中英(?:文?[双雙][语語]|文?[对對]照)(?:版|全文)?"
    "|英[汉漢][对對]照|[汉漢]英[对對]照|(?i:bilingual))"
)
_HEAD = late(rf"[【\[〔]\s?{_BILINGUAL}\s?[】\]〕]\s*(?=\S)")
_COPY = "[复復複][制製](?:本[帖页頁])?[链鏈连連][接結结]|(?i:copy link)"
_TAIL = late(rf"[\[【(（]\s?(?:{_COPY}|(?:打印|列印)本[页頁])\s?[\]】)）]$")
_HEAD_LINES = 8


def without_title_marks(paragraphs: Sequence[Paragraph]) -> tuple[list[Paragraph], list[Furniture]]:
    """The lines without such marks, and these.

    >>> [line.text for line in without_title_marks([Paragraph("【双语对照】渡口章程　[复制链接]")])[0]]
    ['渡口章程']
    """
    kept = list(paragraphs)
    marks: list[Furniture] = []
    for i, line in enumerate(paragraphs[:_HEAD_LINES]):
        text = line.text.strip()
        tail = _TAIL.search(text)
        title = text[: tail.start()].rstrip() if tail else text
        if is_text(title):
            break
        head = _HEAD.match(title)
        if (head is None and tail is None) or not title or not is_short(title, 60, 40):
            continue
        if tail is None and not _are_in_both(paragraphs[i + 1 :]):
            continue
        if head:
            marks.append(Furniture(head.group().strip(), "section label", line.line))
        if tail:
            marks.append(Furniture(tail.group().strip(), "share buttons", line.line))
        kept[i] = replace(line, text=title[head.end() :] if head else title)
    return kept, marks


def _are_in_both(lines: Sequence[Paragraph]) -> bool:
    """Whether lines of running text follow in either language."""
    found = {script_of(line.text) for line in lines if is_text(line.text)}
    return {"zh", "en"} <= found
