"""Source words that the translation leaves out: whole sentences, and clauses inside a bead."""

from __future__ import annotations

from collections.abc import Iterator

from aligner.model import Issue, Severity, TranslationUnit
from aligner.quality.adequacy.defects import defect
from aligner.quality.check import SOUND, Context, Examples, en_zh, issue, zh_en


class Omission:
    """A source without a translation, or the words of a source that have no counterpart in it."""

    id = "omission"
    category = "accuracy/omission"
    severity: Severity = "major"
    examples = Examples(
        fires=(
            zh_en("双方同意继续谈判。", "", "双方同意继续谈判。"),
            en_zh("The river is low.", "", "The river is low."),
            zh_en("此外，水位明显下降。", " ", "此外，水位明显下降。"),
        ),
        silent=(
            zh_en("——", ""),
            en_zh("* * *", ""),
            *SOUND,
        ),
    )

    def check(self, unit: TranslationUnit, context: Context) -> Iterator[Issue]:
        """At most one issue."""
        found = defect(self.id, unit, context.judgement)
        if found is None:
            return
        if not unit.target_text.strip():
            message = "The passage has no translation."
        else:
            message = "Nothing in the translation renders these words."
        yield issue(self, unit, found.side, found.span, message, severity=found.severity)
