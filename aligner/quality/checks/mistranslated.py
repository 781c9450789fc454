"""Translations that read well but are about something else."""

from __future__ import annotations

from collections.abc import Iterator

from aligner.model import Issue, Severity, TranslationUnit
from aligner.quality.adequacy.defects import defect
from aligner.quality.check import SOUND, Context, Examples, en_zh, issue, zh_en


class Mistranslated:
    """Hardly any word on either side has a counterpart on the other."""

    id = "mistranslated"
    category = "accuracy/mistranslation"
    severity: Severity = "major"
    examples = Examples(
        fires=(
            zh_en(
                "图书馆周一闭馆，周末照常开放。",
                "Most glaciers in the region are shrinking, and the rivers carry less water.",
            ),
            zh_en(
                "药品应存放在阴凉干燥处，避免儿童接触。",
                "The ministers signed the agreement in the capital on Friday evening.",
            ),
            en_zh(
                "Most glaciers in the region are shrinking, and the rivers carry less water.",
                "图书馆周一闭馆，周末照常开放。",
            ),
        ),
        silent=SOUND,
    )

    def check(self, unit: TranslationUnit, context: Context) -> Iterator[Issue]:
        """At most one issue."""
        found = defect(self.id, unit, context.judgement)
        if found is None:
            return
        message = "The translation seems to be about something else than the source."
        yield issue(self, unit, found.side, found.span, message, severity=found.severity)
