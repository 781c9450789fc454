"""Percentage points and basis points: what stands behind a figure that is no number of things but a part of a share."""

from __future__ import annotations

import re

from aligner.quality.figures.figure import Figure

_POINTS_ZH = re.compile(r"\s?[个個]?百分[点點]")
_POINTS_EN = re.compile(r"[\s-]*(?:(?:percentage|per\s?cent)[\s-])?(?:points?\b|pp\b|ppts?\b|pts?\b)", re.IGNORECASE)
_BASIS_ZH = re.compile(r"\s?[个個]?基[点點]")
_BASIS_EN = re.compile(r"[\s-]*(?:basis[\s-]points?|bps?)\b", re.IGNORECASE)


def chinese_points(text: str, figure: Figure) -> re.Match[str] | None:
    """The 个百分点 behind a Chinese figure."""
    return _POINTS_ZH.match(text, figure.end)


def english_points(text: str, figure: Figure) -> bool:
    """Whether an English figure counts percentage points."""
    return "point" in figure.text.lower() or _POINTS_EN.match(text, figure.end) is not None


def counts_points(zh: str, one: Figure, en: str, two: Figure) -> bool:
    """Whether either of two figures counts percentage points, or basis points."""
    return bool(chinese_points(zh, one) or _BASIS_ZH.match(zh, one.end)) or (
        english_points(en, two) or _BASIS_EN.match(en, two.end) is not None
    )
