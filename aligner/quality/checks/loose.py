"""Loose translations: adequacy below what such a bead leads one to expect, but nothing surely missing."""

from __future__ import annotations

from collections.abc import Iterator

from aligner.model import Issue, Severity, TranslationUnit
from aligner.quality.adequacy.defects import defect
from aligner.quality.check import SOUND, Context, Examples, en_zh, issue, zh_en


class Loose:
    """Measured against the other beads of the text: a free rendering is nothing special in a free translation."""

    id = "loose"
    category = "accuracy/mistranslation"
    severity: Severity = "minor"
    examples = Examples(
        fires=(
            zh_en("店主每天清晨把水果摆得整整齐齐，等着第一批客人。", "The shopkeeper is always ready early."),
            zh_en("船员们连夜修好了发动机，第二天一早就出海了。", "The crew were soon back at sea."),
            en_zh("The shopkeeper is always ready early.", "店主每天清晨把水果摆得整整齐齐，等着第一批客人。"),
        ),
        silent=SOUND,
    )

    def check(self, unit: TranslationUnit, context: Context) -> Iterator[Issue]:
        """At most one issue."""
        found = defect(self.id, unit, context.judgement)
        if found is None:
            return
        if found.span is None:
            message = "The translation is looser than the rest of the text."
        else:
            message = "The translation is loose: these words have no clear counterpart."
        yield issue(self, unit, found.side, found.span, message, severity=found.severity)
