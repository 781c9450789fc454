"""How the page speaks: every word in English and in Chinese, of which the style sheet shows one at a time.

All text that goes into a page passes `printable` or `shown` here.
"""

from __future__ import annotations

import re
from html import escape

from aligner.late_patterns import late
from aligner.model import Severity, Side, State

SURE, LIKELY = 0.9, 0.5
"""Confidence from which a bead counts as sure, and below which it is more likely wrong than right; doubtful is all
that is not sure, here as in the file that keeps doubtful pairs out of a translation memory."""

Words = tuple[str, str]
"""One wording in English and in Chinese."""

LEVELS: dict[str, Words] = {"sure": ("sure", "可靠"), "likely": ("doubtful", "存疑"), "doubt": ("unlikely", "很可疑")}
"""The three levels of confidence by their class on the page."""
LEVEL_SIGNS = {"sure": "", "likely": "?", "doubt": "??"}
"""What says a level to those who do not tell the colours apart."""
SEVERITY_LABELS: dict[Severity, Words] = {
    "critical": ("critical", "致命"),
    "major": ("major", "严重"),
    "minor": ("minor", "轻微"),
    "neutral": ("neutral", "提示"),
}
SEVERITY_SIGNS: dict[Severity, str] = {"critical": "✖", "major": "▲", "minor": "◆", "neutral": "○"}
"""What says a severity to those who do not tell the colours apart."""
STATE_LABELS: dict[State, Words] = {
    "aligned": ("aligned", "已对齐"),
    "confirmed": ("confirmed", "已确认"),
    "edited": ("edited", "已修改"),
    "rejected": ("rejected", "已否决"),
}
SIDE_LABELS: dict[Side, Words] = {"source": ("Source", "原文"), "target": ("Target", "译文")}
KIND_LABELS: dict[str, Words] = {
    "issues": ("with issues", "有问题"),
    "doubtful": ("doubtful", "存疑"),
    "omission": ("omissions", "漏译"),
    "addition": ("additions", "增译"),
    "moved": ("moved", "移位"),
    "many": ("not 1–1", "非一对一"),
    "note": ("with notes", "有备注"),
    "accepted": ("accepted issues", "已接受的问题"),
    "sure": ("sure", "可靠"),
}
"""What a row can be, and what one may filter by, in the order of the buttons."""


def both(english: str, chinese: str) -> str:
    """The two wordings, escaped, of which the page shows one; equal ones stand once."""
    if english == chinese:
        return escape(english)
    return f'<span class="en">{escape(english)}</span><span class="zh" lang="zh-CN">{escape(chinese)}</span>'


def severity_sign(severity: Severity) -> str:
    """The severity's sign in its colour; the word stands beside it or is said elsewhere."""
    return f'<b class="sign {severity}" aria-hidden="true">{SEVERITY_SIGNS[severity]}</b>'


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
    """The text escaped for HTML, attributes too; control characters, which a page cannot hold, as pictures (␀, ␛ …)."""
    return escape(text.translate(_PICTURES) if not text.isprintable() else text, quote=True)


def shown(text: str) -> str:
    """The text escaped for an element's content, what is invisible in it made visible.

    Each such character stands in an element of its own, which also keeps marks of direction from turning what follows.
    """
    made = printable(text)
    return made if text.isprintable() else _INVISIBLE.sub(_visible, made)


def _visible(found: re.Match[str]) -> str:
    return f'<span class="u" data-u="{ord(found[0]):04X}">{found[0]}</span>'


_INVISIBLE = late("[\xad\u061c\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\ufff9-\ufffb]")
_PICTURES = (
    {code: 0x2400 + code for code in range(32) if chr(code) not in "\t\n"}
    | {0x7F: 0x2421}
    | dict.fromkeys(range(0x80, 0xA0), 0xFFFD)
)
