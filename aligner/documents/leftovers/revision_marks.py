"""What a word processor notes in the margin of a text with tracked changes, as a copy of it brings it along.

`Commented [BL1]: …`, `Formatted: Font: Bold`, `带格式的: 字体: 加粗`; and where such lines are `Deleted: …`, which
could be the text's own elsewhere.
"""

from __future__ import annotations

from collections.abc import Sequence

from aligner.documents.furniture.wording import plain_form
from aligner.late_patterns import late
from aligner.model import Paragraph

_PROPERTIES = (
    "(?:default paragraph )?font|complex script|left|right|centered|justified|indent|space|line spacing|normal|heading"
    "|list|bullet|numbered|outline|tab|english|chinese|not|no|highlight|style|border|underline|strikethrough|superscript"
    "|subscript|position|different|body text|title|level|pattern|keep|don't|widow|adjust|snap|header|footer|footnote"
    "|hyperlink|strong|table|check|width|hyphenat"
)
_PROPERTIES_ZH = (
    "(?:默认段落|预设段落)?字[体型]|左|右|居中|置中|两端|缩进|缩排|行距|段落|段[前后]|间距|标题|正文|内文|项目|编号|列表|清单"
    "|英语|英文|中文|非|突出|醒目|加粗|粗体|倾斜|斜体|下划线|底线|删除线|制表|定位|首行|边框|框线|上标|下标|图案|多级|样式|孤行"
)
_SURE = late(
    r"comment(?:ed)? ?\[[^\]\s\d]{1,12}\d{1,3}(?:r\d{1,3})?\] ?:.*"
    r"|(?:批注|注解|注释) ?\[[^\]\s\d]{1,12}\d{1,3}(?:r\d{1,3})?\] ?:.*"
    rf"|formatted(?: table|: (?:{_PROPERTIES})\b.{{0,200}})"
    rf"|(?:带格式的|设置了格式|已设置格式|设定格式|格式化|已设定格式) ?: ?(?:{_PROPERTIES_ZH}).{{0,200}}|带格式表格"
    r"|moved (?:(?:up|down) \[\d{1,3}\] ?:.*|\(insertion\) \[\d{1,3}\])"
    r"|已?[上下]移 ?\[\d{1,3}\] ?:.*|已?移动 ?\(插入\) ?\[\d{1,3}\]"
    r"|field code changed|域代码已更改|功能变数代码变更"
)
_DELETED = late(r"(?:deleted|已?删除(?:的内容)?) ?:.*")


def revision_marks(paragraphs: Sequence[Paragraph]) -> dict[int, str]:
    """The indices of the lines that note a change or a comment.

    >>> revision_marks([Paragraph("渡口归全村所有。"), Paragraph("Formatted: Font: Bold"), Paragraph("已删除: 同意")])
    {1: 'revision mark', 2: 'revision mark'}
    """
    forms = [plain_form(paragraph.text) if _may_be(paragraph.text) else "" for paragraph in paragraphs]
    sure = [i for i, form in enumerate(forms) if _SURE.fullmatch(form)]
    deleted = [i for i, form in enumerate(forms) if _DELETED.fullmatch(form)] if sure else []
    return dict.fromkeys(sorted([*sure, *deleted]), "revision mark")


_OPENINGS = tuple("CcFfMmDd批註注带帶设設已格上下移域功删刪")


def _may_be(text: str) -> bool:
    return text.startswith(_OPENINGS)
