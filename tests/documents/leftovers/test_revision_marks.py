"""Notes on changes and comments that a word processor sets in the margin."""

import pytest

from aligner.documents.leftovers.revision_marks import revision_marks
from aligner.model import Paragraph

TEXT = "渡口归全村所有。"


@pytest.mark.parametrize(
    "line",
    [
        "Commented [BL1]: 请核对数字",
        "Commented [MS2R1]: OK",
        "Comment [A12]: Check this.",
        "批注 [王1]: 此处存疑",
        "註解 [A1]：請確認",
        "Formatted: Font: Bold",
        "Formatted: Left, Indent: First line: 0 cm",
        "Formatted Table",
        "带格式的: 字体: 加粗",
        "設定格式: 字型: 粗體",
        "Field Code Changed",
        "域代码已更改",
        "Moved down [1]: The ferry belongs to the village.",
        "Moved (insertion) [2]",
        "已上移 [1]: 渡口归全村所有。",
    ],
)
def test_a_note_is_no_text(line: str) -> None:
    assert revision_marks([Paragraph(TEXT), Paragraph(line)]) == {1: "revision mark"}


@pytest.mark.parametrize("line", ["Deleted: agreed", "已删除: 同意", "删除的内容: 同意", "刪除：同意"])
def test_what_was_deleted_is_a_note_only_beside_others(line: str) -> None:
    assert revision_marks([Paragraph(line), Paragraph(TEXT)]) == {}
    assert revision_marks([Paragraph(line), Paragraph("Formatted: Font: Bold")]) == dict.fromkeys(
        (0, 1), "revision mark"
    )


@pytest.mark.parametrize(
    "line",
    [
        "Comment [1]: the figures are wrong.",
        "Formatted: see the style guide.",
        "Formatted text is kept.",
        "批注[1]：原文如此。",
        "格式化硬盘前先备份。",
        "Moved down the river, the ferry was safe.",
        "Deleted files cannot be restored.",
    ],
)
def test_text_about_such_things_stays(line: str) -> None:
    assert revision_marks([Paragraph(line), Paragraph("Formatted: Font: Bold")]) == {1: "revision mark"}
