"""Target words that the source does not have: whole sentences, and clauses inside a bead."""

from __future__ import annotations

from collections.abc import Iterator

from aligner.model import Issue, Severity, TranslationUnit
from aligner.quality.adequacy.defects import defect
from aligner.quality.check import SOUND, Context, Examples, en_zh, issue, zh_en


class Addition:
    """A target without a source, or the words of a target that have no counterpart in it."""

    id = "addition"
    category = "accuracy/addition"
    severity: Severity = "major"
    examples = Examples(
        fires=(
            zh_en(
                "水库明年建成。",
                "The reservoir will be finished next year, and the villagers will receive new houses and schools.",
            ),
            zh_en("", "The two sides will meet again.", "The two sides will meet again."),
            en_zh("", "双方将再次会谈。", "双方将再次会谈。"),
        ),
        silent=(
            zh_en("", "***"),
            en_zh("", "——"),
            *SOUND,
        ),
    )

    def check(self, unit: TranslationUnit, context: Context) -> Iterator[Issue]:
        """At most one issue."""
        found = defect(self.id, unit, context.judgement)
        if found is None:
            return
        if not unit.source_text.strip():
            message = "Nothing in the source stands behind this passage."
        else:
            message = "Nothing in the source stands behind these words."
        yield issue(self, unit, found.side, found.span, message, severity=found.severity)
