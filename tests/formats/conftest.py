"""Units and a header that every bilingual format has to carry."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timezone
from typing import Any

import pytest

from aligner.model import Bead, Furniture, Header, Issue, TranslationUnit


def make_unit(
    source: str,
    target: str,
    confidence: float = 0.9,
    adequacy: float | None = None,
    at: tuple[int, int] = (0, 0),
    **fields: Any,
) -> TranslationUnit:
    """A unit of one segment a side, or none where the text is empty."""
    bead = Bead(range(at[0], at[0] + bool(source)), range(at[1], at[1] + bool(target)), confidence, adequacy)
    return TranslationUnit(bead, (source,) if source else (), (target,) if target else (), source, target, **fields)


@pytest.fixture
def unit() -> Callable[..., TranslationUnit]:
    """`unit(source, target, confidence, adequacy, state=…, issues=…, note=…)`."""
    return make_unit


@pytest.fixture
def bitext_header() -> Header:
    """A header with everything in it."""
    return Header(
        "原文.txt",
        "rendering & notes.txt",
        "zh-CN",
        "en-GB",
        "aligner 0.1 encoder=use",
        datetime(2024, 5, 1, 12, 30, tzinfo=timezone.utc),
        "glued",
        (("source", Furniture("首页 | 联系我们", "navigation", 3)), ("target", Furniture("Home", "menu: top", 4))),
    )


@pytest.fixture
def bitext_units() -> list[TranslationUnit]:
    """Units in every state, with issues on both sides, null beads, marks of XML, and a remark."""
    omission = Issue("omission", "accuracy/omission", "major", "source", (4, 8), "网络安全", "No counterpart.", None)
    number = Issue("number", "accuracy/mistranslation", "minor", "target", (11, 13), "30", "The source says 13.", "13")
    crossing = Issue("style", "style/awkward-style", "neutral", "target", (4, 12), "states 3", "Stiff.", None)
    missing = Issue("omission", "accuracy/omission", "critical", "source", None, "", "Not translated at all.", None)
    added = Issue("addition", "accuracy/addition", "minor", "target", None, "", "The source does not say this.", None)
    return [
        make_unit("第一条 总则", "Article 1 General provisions", 0.998, 0.93, (0, 0)),
        make_unit(
            "各国承诺网络安全。",
            "All states 30 times & <more> ]]> agree.",
            0.61,
            0.4,
            (1, 1),
            issues=(omission, number, crossing),
        ),
        make_unit("这一句无人翻译。", "", 0.8, None, (2, 2), issues=(missing,), moved=3),
        make_unit("", "A sentence the translator added.", 0.75, None, (3, 2), issues=(added,), moved=2),
        make_unit(
            "双方\n同意。", "Both sides\r\nagree.", 1.0, 1.0, (3, 3), state="confirmed", note="两行。\nTwo lines."
        ),
        make_unit("他说：“好”。", "He said: 'Good'.", 0.5, 0.5, (4, 4), state="edited"),
        make_unit("错配的一句。", "A pair that does not belong together.", 0.2, 0.1, (5, 5), state="rejected"),
        make_unit("\u200f右至左\u200f 𠀀", "\u202bRTL\u202c mark", 0.9, None, (6, 6)),
    ]
