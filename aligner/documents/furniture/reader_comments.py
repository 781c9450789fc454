"""Readers' comments below a page: author, time, what they write, and the link for a reply.

What readers write are sentences like those of the text. Only the shape of the whole tells them: the author's line
with the time right below it, as blogs set it, or on it, as Chinese sites do (`匿名网友 05-25 08:44 回复`); and the end
at the next comment, at a `Reply`, or at the reply form.
"""

from __future__ import annotations

from collections.abc import Sequence

from aligner.documents.furniture.families.readership import AUTHOR
from aligner.documents.furniture.wording import plain_form, reason_of
from aligner.documents.furniture.words import CLOCK_DATE
from aligner.late_patterns import late
from aligner.model import Paragraph

_LONGEST_HEAD = 60
_LONGEST = 12
"""How many lines a comment has at most."""
_TIME = late(
    rf"(?:{CLOCK_DATE.pattern})\W*(?:edit|reply|编辑|回复)?\W*|\d{{1,3}} (?:minute|hour|day|week|month|year)s? ago"
    r"|\d{1,3} ?(?:分钟|小时|天|周|个?月|年)前"
    r"|\d{4}\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d{1,2}\s?日? ?(?:(?:在|于) ?)?[上下]午 ?\d{1,2}:\d{2}"
)
_HEAD = late(
    r"[^\s:,。]{1,16}(?: 来自[^\s:,。]{2,8})? (?:(?:\d{4}[-/.年])?\d{1,2}[-/.月]\d{1,2}日? \d{1,2}:\d{2}(?::\d{2})?"
    r"|刚刚|昨天 \d{1,2}:\d{2}"
    r"|\d{1,3} ?(?:分钟|小时|天|周|个?月|年)前)(?:[ ·|]*(?:回复|举报|点赞|赞|顶|踩|支持|反对)(?: ?\(?\d+\)?)?){1,4}"
)
"""Author and time on one line, with what can be done about the comment."""
_REPLY = late(r"reply|回复(?:此评论)?|reply to .{1,40}")


def reader_comments(paragraphs: Sequence[Paragraph]) -> dict[int, str]:
    """The indices of the lines of readers' comments, each with the reason "comments"."""
    forms = [plain_form(paragraph.text) for paragraph in paragraphs]
    starts = [
        i
        for i in range(len(forms) - 1)
        if paragraphs[i].kind == "body" and AUTHOR.fullmatch(forms[i]) and _TIME.fullmatch(forms[i + 1])
    ]
    result = _below_heads(paragraphs, forms)
    for start in starts:
        end = next((j for j in range(start + 2, len(forms)) if j in starts or _ends(paragraphs, forms, j)), None)
        # A comment without an end to it may be the last, and the other text of the file behind it.
        whole = end is not None and end - start - 2 <= _LONGEST
        last = end if whole and end is not None else start + 2
        result.update(dict.fromkeys(range(start, last), "comments"))
        if whole and last < len(forms) and _REPLY.fullmatch(forms[last]):
            result[last] = "comments"
    return result


def _below_heads(paragraphs: Sequence[Paragraph], forms: Sequence[str]) -> dict[int, str]:
    """The comments whose author and time stand on one line: up to the next one, or to a line that is the page's."""
    heads = [i for i, form in enumerate(forms) if len(form) <= _LONGEST_HEAD and _HEAD.fullmatch(form)]
    result: dict[int, str] = {}
    for head in heads:
        end = next((j for j in range(head + 1, len(forms)) if j in heads or _is_of_page(paragraphs[j].text)), None)
        whole = end is not None and end - head - 1 <= _LONGEST
        result.update(dict.fromkeys(range(head, end if whole and end is not None else head + 1), "comments"))
    return result


def _is_of_page(text: str) -> bool:
    judged = reason_of(text)
    return judged is not None and judged[1] != "cluster"


def _ends(paragraphs: Sequence[Paragraph], forms: Sequence[str], i: int) -> bool:
    judged = reason_of(paragraphs[i].text)
    return _REPLY.fullmatch(forms[i]) is not None or judged == ("reply form", "anywhere")
