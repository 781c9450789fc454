"""Loose translations: adequacy below what such a bead leads one to expect, but nothing surely missing."""

from __future__ import annotations

from collections.abc import Iterator

from aligner.model import Issue, Severity, Side, TranslationUnit
from aligner.quality.adequacy.defects import defect
from aligner.quality.check import SOUND, Context, Examples, en_zh, issue, zh_en

_CLAUSE: dict[Side, str] = {
    "source": "Little in the translation renders this clause: it is left out, or rendered freely.",
    "target": "Little in the source stands behind this clause: it is added, or a free rendering.",
}
"""Of a whole clause a reviser wants to know that it may be missing, not how well its words are rendered."""


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
        elif found.whole:
            message = _CLAUSE[found.side]
        else:
            message = "The translation is loose: these words have no clear counterpart."
        yield issue(self, unit, found.side, found.span, message, severity=found.severity)
