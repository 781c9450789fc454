"""Target words that the source does not have: whole sentences, and clauses inside a bead."""

from __future__ import annotations

from collections.abc import Iterator

from aligner.model import Issue, Severity, TranslationUnit
from aligner.quality.added_phrases import added_phrase
from aligner.quality.adequacy.defects import defect
from aligner.quality.check import SOUND, Context, Examples, en_zh, issue, zh_en


class Addition:
    """A target without a source, or the words of a target that have no counterpart in it.

    Set phrases that are often added ("free of charge") are found by themselves, and are minor.
    """

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
            zh_en(
                "茶碗由馆方邮寄到家。", "The museum will mail the bowl to your home free of charge.", "free of charge"
            ),
            zh_en(
                "本表格式由主管機關定之。",
                "The form shall be prescribed by the competent authority and published on its website.",
                "on its website",
            ),
        ),
        silent=(
            zh_en("茶碗由馆方免费邮寄到家。", "The museum will mail the bowl to your home free of charge."),
            zh_en("本表格式於網頁公布。", "The form shall be published on its website."),
            zh_en("", "***"),
            en_zh("", "——"),
            *SOUND,
        ),
    )

    def check(self, unit: TranslationUnit, context: Context) -> Iterator[Issue]:
        """At most one issue."""
        found = defect(self.id, unit, context.judgement)
        if found is None:
            yield from self._phrase(unit, context)
            return
        if not unit.source_text.strip():
            message = "Nothing in the source stands behind this passage."
        else:
            message = "Nothing in the source stands behind these words."
        yield issue(self, unit, found.side, found.span, message, severity=found.severity)

    def _phrase(self, unit: TranslationUnit, context: Context) -> Iterator[Issue]:
        if context.chinese_side(unit) != "source" or not unit.source_text.strip():
            return
        span = added_phrase(unit.source_text, unit.target_text)
        if span is not None:
            yield issue(
                self, unit, "target", span, "Nothing in the source stands behind these words.", severity="minor"
            )
