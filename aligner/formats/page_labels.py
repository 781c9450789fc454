"""The words of the report page, in English and Chinese side by side; the style sheet shows one language at a time."""

from __future__ import annotations

from html import escape

from aligner.model import Severity, State

SURE, LIKELY = 0.9, 0.5
"""Confidence from which a bead counts as sure, and below which it is more likely wrong than right; doubtful is all
that is not sure, here as in the file that keeps doubtful pairs out of a translation memory."""

LEVELS = {"sure": ("sure", "可靠"), "likely": ("doubtful", "存疑"), "doubt": ("unlikely", "很可疑")}
"""The three levels of confidence by their class on the page."""

SEVERITY_LABELS: dict[Severity, tuple[str, str]] = {
    "critical": ("critical", "致命"),
    "major": ("major", "严重"),
    "minor": ("minor", "轻微"),
    "neutral": ("neutral", "提示"),
}
STATE_LABELS: dict[State, tuple[str, str]] = {
    "aligned": ("aligned", "已对齐"),
    "confirmed": ("confirmed", "已确认"),
    "edited": ("edited", "已修改"),
    "rejected": ("rejected", "已否决"),
}

_MQM = {
    "accuracy": "准确性",
    "omission": "漏译",
    "addition": "增译",
    "mistranslation": "误译",
    "untranslated": "未译",
    "under-translation": "欠译",
    "over-translation": "过译",
    "terminology": "术语",
    "inconsistent-use": "用法不一致",
    "inconsistent-with-terminology-resource": "与术语表不符",
    "wrong-term": "术语错误",
    "linguistic-conventions": "语言规范",
    "punctuation": "标点",
    "grammar": "语法",
    "spelling": "拼写",
    "duplication": "重复",
    "style": "风格",
    "locale-conventions": "地区惯例",
    "number-format": "数字格式",
    "currency-format": "货币格式",
    "date-format": "日期格式",
    "measurement-format": "计量格式",
    "design-and-markup": "版式与标记",
    "markup-tag": "标记",
    "character-encoding": "字符编码",
    "number": "数字",
    "entity": "名称",
    "whitespace": "空白",
    "unintelligible": "不可解",
}


def both(english: str, chinese: str) -> str:
    """The two wordings, escaped, of which the page shows one."""
    return f'<span class="en">{escape(english)}</span><span class="zh" lang="zh-CN">{escape(chinese)}</span>'


def category_label(category: str) -> str:
    """An MQM category in both languages; parts without a Chinese name stay as they are."""
    parts = category.split("/")
    return both(
        " / ".join(part.replace("-", " ") for part in parts), " / ".join(_MQM.get(part, part) for part in parts)
    )


def level_of(confidence: float) -> str:
    """The class of a confidence on the page."""
    return "sure" if confidence >= SURE else "likely" if confidence >= LIKELY else "doubt"


def percent(confidence: float) -> str:
    """A confidence in whole per cent; 100% and 0% stand only for what rounds there from certainty itself."""
    value = round(confidence * 100)
    if value == 100 and confidence < 0.9995:
        value = 99
    return f"{value}%"


def printable(text: str) -> str:
    """The text escaped for HTML; control characters, which a page cannot hold, as their pictures (␀, ␛ …)."""
    shown = text.translate(_PICTURES) if not text.isprintable() else text
    return escape(shown, quote=True)


_PICTURES = (
    {code: 0x2400 + code for code in range(32) if chr(code) not in "\t\n"}
    | {0x7F: 0x2421}
    | dict.fromkeys(range(0x80, 0xA0), 0xFFFD)
)
