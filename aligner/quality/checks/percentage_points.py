"""Percentage points against per cent: 提高3.2个百分点 rendered as "up 3.2 percent"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from aligner.model import Issue, Severity, TranslationUnit
from aligner.quality.check import Context, Examples, en_zh, issue, zh_en
from aligner.quality.figures.agreeing import agreeing
from aligner.quality.figures.points import chinese_points, english_points

_PERCENT = re.compile(r"(?:%|％|per\s?cent)$|^百分之", re.IGNORECASE)


class PercentagePoints:
    """A share that rises from 10 to 12 per cent has grown by two points, but by a fifth."""

    id = "percentage_points"
    category = "accuracy/number"
    severity: Severity = "major"
    examples = Examples(
        fires=(
            zh_en("占比为14.8%，比上年提高3.2个百分点。", "The share was 14.8%, up 3.2 percent.", "3.2 percent"),
            zh_en("增速比上半年加快1.1个百分点。", "Growth was 1.1% faster than in the first half.", "1.1%"),
            en_zh("The ratio fell by 2.5 percentage points.", "该比率下降2.5%。", "2.5%"),
        ),
        silent=(
            zh_en("占比为14.8%，比上年提高3.2个百分点。", "The share was 14.8%, up 3.2 percentage points."),
            zh_en("增速加快1.1个百分点。", "Growth was 1.1 points faster."),
            zh_en("上调0.25个百分点。", "It was raised by 25 basis points."),
            zh_en("产量增长3.2%。", "Output rose by 3.2 percent."),
            en_zh("The ratio fell by 2.5 percentage points.", "该比率下降2.5个百分点。"),
        ),
    )

    def check(self, unit: TranslationUnit, context: Context) -> Iterator[Issue]:
        """One issue for each such figure, on the target."""
        if "百分" not in unit.source_text + unit.target_text and "point" not in unit.source_text + unit.target_text:
            return
        for pair in agreeing(unit, context):
            points_zh = chinese_points(pair.zh, pair.one)
            points_en = english_points(pair.en, pair.two)
            share = pair.one.text if points_en else pair.two.text
            if bool(points_zh) == points_en or not _PERCENT.search(share.strip()):
                continue
            zh = (pair.one.start, points_zh.end() if points_zh else pair.one.end)
            theirs, mine = pair.spans(zh, (pair.two.start, pair.two.end))
            yield issue(
                self,
                unit,
                "target",
                mine,
                f"“{unit.target_text[slice(*mine)]}” is not “{unit.source_text[slice(*theirs)]}”: "
                "points and per cent differ.",
            )
