"""What forums and sites that share documents set around a text: who posted, when, which file, how many pages."""

from __future__ import annotations

import re
from collections.abc import Sequence

from aligner.documents.furniture_documents import Reach
from aligner.documents.structure import ends_sentence, is_short
from aligner.model import Paragraph

_TIME = r"\d{4}-\d{1,2}-\d{1,2}(?: \d{1,2}:\d{2}(?::\d{2})?)?"
PATTERNS: tuple[tuple[str, Reach, str], ...] = (
    (
        "posting line",
        "anywhere",
        rf"""
        [^\s。,:;!?]{{1,16}} 当前(?:离线|在线)|rank ?: ?\d{{1,2}}|积分 ?:? ?\d{{1,8}}
        |(?:[^\s。,:;!?]{{1,16}} )?发表于 ?{_TIME}(?: ?\| ?[^|。]{{2,12}}){{0,6}}
        |(?:查看|浏览|点击) ?: ?\d+ ?\| ?(?:回复|回帖) ?: ?\d+""",
    ),
    (
        "share buttons",
        "anywhere",
        r"""
        使用道具(?: ?举报)?|(?:回复 ?)?使用道具(?: ?举报)?(?: ?评分)?
        |b color image link quote code(?: smilies)?""",
    ),
    ("navigation", "edge", r"[^»›«‹。!?]{2,20}(?: ?[»›] ?[^»›«‹。!?]{1,40}){2,6}"),
    ("share buttons", "cluster", r"高级模式|快速回复|发帖|发新帖|回帖"),
    (
        "posting line",
        "edge",
        r"""
        (?:上传(?:人|者|用户)|文档(?:编号|id)) ?: ?[^\s。]{1,24}
        |(?:文档|文件)?格式 ?: ?(?:docx?|pdf|pptx?|txt|wps|rtf)
        |(?:文档|文件)?(?:页数|总页数) ?: ?\d{1,5} ?页?|(?:文档|文件)?大小 ?: ?\d[\d.]* ?[kmg]b?
        |推荐人 ?:(?: ?[^\s。:]{1,12})? 来源 ?:(?: ?[^\s。:]{1,20})?(?: 阅读 ?: ?[\d.]+ ?[kw万]? ?次?)?
        |作者 ?: ?[^。:]{0,16} (?:文章)?来源(?: ?: ?[^。:]{0,20})? (?:点击数|点击次数|点击) ?: ?\d*(?: .{0,60})?""",
    ),
    ("page number", "anywhere", r"you are on page \d{1,4} of \d{1,4}|第 ?\d{1,4} ?页 ?/ ?共 ?\d{1,4} ?页"),
    ("share buttons", "edge", r"(?:share|download|save|print|embed|report) this document"),
    ("related links", "edge", r"you (?:might|may) also like|documents similar to .{1,100}"),
)
"""Reason, reach and wording, as in `furniture_patterns`."""

_POSTER = re.compile(r"\S{1,16}\s(?:当前|當前)(?:离线|離線|在线|在線)")
_POSTED = re.compile(rf"(?:\S{{1,16}}\s)?(?:发表于|發表於)\s?{_TIME}.*")
_FLOOR = re.compile(r"楼主|樓主|沙发|沙發|板凳|地板|\d{1,4}\s?[楼樓#]")
_LONGEST_HEAD = 8
"""How many lines the head of a post has at most."""


def post_heads(paragraphs: Sequence[Paragraph]) -> dict[int, str]:
    """The indices of what stands in the heads of a forum's posts: the poster's rank between his name and the time, and
    the number of the post behind it, which could be anything by themselves."""
    result: dict[int, str] = {}
    poster: int | None = None
    for i, paragraph in enumerate(paragraphs):
        text = paragraph.text.strip()
        if _POSTER.fullmatch(text):
            poster = i
        elif _POSTED.fullmatch(text):
            if poster is not None and i - poster <= _LONGEST_HEAD:
                head = range(poster, i + 1)
                if all(is_short(paragraphs[k].text) and not ends_sentence(paragraphs[k].text) for k in head[1:-1]):
                    result.update(dict.fromkeys(head, "posting line"))
            poster = None
        elif i - 1 in result and _FLOOR.fullmatch(text):
            result[i] = "posting line"
    return result


_PICTURE = re.compile(r"\s*[（(]?第\s?\d{1,3}\s?(?:张|張)(?:图片?|圖片?)?[）)]?")


def picture_titles(paragraphs: Sequence[Paragraph]) -> dict[int, str]:
    """The indices of the names of pictures that are the title and their number: `渡口章程（双语） 第2张`."""
    lines = {paragraph.text.strip() for paragraph in paragraphs}
    found: dict[int, str] = {}
    for i, paragraph in enumerate(paragraphs):
        text = paragraph.text.strip()
        number = _PICTURE.search(text)
        if number and number.end() == len(text) and text[: number.start()] in lines:
            found[i] = "title repeated"
    return found
