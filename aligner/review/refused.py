"""An edit that cannot be done, said to the person who asked for it."""

from __future__ import annotations

from typing import Final

IN_CHINESE: Final = {
    "The row is no longer there.": "该行已不存在。",
    "There is no row above.": "上面没有行了。",
    "There is no row below.": "下面没有行了。",
    "This side is empty.": "这一侧是空的。",
    "The other side is empty.": "另一侧是空的。",
    "This side is not empty.": "这一侧不是空的。",
    "There is nothing below to take.": "下面没有可以上移的内容。",
    "Put the caret where the text is to be split.": "请先把光标放在要拆分的位置。",
    "Nothing would be left in one of the two rows.": "拆分后有一行会是空的。",
    "A row needs text on one side at least.": "一行至少要有一侧有文字。",
    "There is no such issue.": "没有这个问题。",
    "There is no such document.": "没有这个文档。",
    "Nothing to undo.": "没有可撤销的操作。",
    "Nothing to redo.": "没有可重做的操作。",
    "There is nothing left to align.": "没有需要重新对齐的行。",
    "Someone has changed the document in another window; here it is as it is now.": (
        "文档已在另一个窗口中修改，现在显示的是最新内容。"
    ),
}
"""Every refusal in both languages: what is not here cannot be refused."""


class Refused(Exception):
    """The sheet stays as it is; `why` is one of the sentences above, for the page to show."""

    def __init__(self, why: str) -> None:
        self.why = why
        self.in_chinese = IN_CHINESE[why]
        super().__init__(why)
