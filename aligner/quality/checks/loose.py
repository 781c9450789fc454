"""Loose translations: adequacy below what such a bead leads one to expect, but nothing surely missing."""

from __future__ import annotations

from collections.abc import Iterator

from aligner.model import Issue, Severity, TranslationUnit
from aligner.quality.adequacy.defects import defect
from aligner.quality.check import Context, Examples, en_zh, issue, zh_en


class Loose:
    """Measured against the other beads of the text: a free rendering is nothing special in a free translation."""

    id = "loose"
    category = "accuracy/mistranslation"
    severity: Severity = "minor"
    examples = Examples(
        fires=(
            zh_en("大雪封山，村民只好待在家里。", "Heavy snow kept everyone indoors."),
            zh_en(
                "天快亮的时候，船终于靠上了码头，旅客们都松了一口气。",
                "Everyone was glad when the ship came in at dawn.",
            ),
            en_zh("Heavy snow kept everyone indoors.", "大雪封山，村民只好待在家里。"),
        ),
        silent=(
            zh_en("双方同意继续谈判。", "The two sides agreed to continue the talks."),
            zh_en("医院里有很多医生和护士。", "There are many doctors and nurses in the hospital."),
            en_zh("The teacher told a story about the sea.", "老师讲了一个关于大海的故事。"),
        ),
    )

    def check(self, unit: TranslationUnit, context: Context) -> Iterator[Issue]:
        """At most one issue: a unit is judged as a whole."""
        found = defect(unit, context.judgement)
        if found is None or found.kind != self.id:
            return
        if found.span is None:
            message = "The translation is looser than the rest of the text."
        else:
            message = "The translation is loose: these words have no clear counterpart."
        yield issue(self, unit, found.side, found.span, message, severity=found.severity)
