"""Translations that break off: the end of the source is not rendered."""

from __future__ import annotations

from collections.abc import Iterator

from aligner.model import Issue, Severity, TranslationUnit
from aligner.quality.adequacy.defects import defect
from aligner.quality.check import SOUND, Context, Examples, en_zh, issue, zh_en


class Truncated:
    """The last words of the source have no counterpart, and the target is short."""

    id = "truncated"
    category = "accuracy/omission"
    severity: Severity = "major"
    examples = Examples(
        fires=(
            en_zh(
                "The school offers its pupils free lunches, and the library is open to residents at weekends.",
                "学校为学生提供免费午餐",
            ),
            en_zh(
                "The river floods every summer, covers the fields and roads on both banks, and drives the farmers from "
                "their houses.",
                "河流每年夏天泛滥，淹没",
            ),
            zh_en(
                "医院去年购买了新的设备，培训了护士和医生，并且为附近村庄的老人免费检查身体。",
                "Last year the hospital bought new",
            ),
        ),
        silent=SOUND,
    )

    def check(self, unit: TranslationUnit, context: Context) -> Iterator[Issue]:
        """At most one issue."""
        found = defect(self.id, unit, context.judgement)
        if found is None:
            return
        message = "The translation breaks off: nothing renders these words."
        yield issue(self, unit, found.side, found.span, message, severity=found.severity)
