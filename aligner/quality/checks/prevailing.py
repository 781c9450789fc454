"""Another version that prevails where versions differ: 以英文文本为准 rendered as "the Chinese text shall prevail"."""

from __future__ import annotations

from collections.abc import Iterator

from aligner.model import Issue, Severity, TranslationUnit
from aligner.quality.check import Context, Examples, en_zh, issue, opposed, zh_en
from aligner.quality.turned.prevailing import other_prevails


class Prevailing:
    """Languages, originals and copies, words and figures, unit price and total: one on each side, and rivals."""

    id = "prevailing"
    category = "accuracy/mistranslation"
    severity: Severity = "major"
    examples = Examples(
        fires=(
            zh_en(
                "如有分歧，以英文文本为准。",
                "In case of divergence, the Chinese text shall prevail.",
                "the Chinese text shall prevail",
            ),
            zh_en(
                "正本与副本不一致时，以正本为准。",
                "In the event of any discrepancy between them, the copies shall prevail.",
                "the copies shall prevail",
            ),
            zh_en(
                "如有分歧，中文和英文文本以英文文本为准。",
                "In case of divergence between the Chinese and English texts, the Chinese text shall prevail.",
                "the Chinese text shall prevail",
            ),
            zh_en(
                "正本與副本不一致時，以正本為準。",
                "If the original and the copies differ, the copies shall prevail.",
                "the copies shall prevail",
            ),
            zh_en(
                "两种文本同等作准，如有分歧，以英文文本为准。",
                "Both texts are equally authentic. In case of divergence, the Chinese text shall prevail.",
                "the Chinese text shall prevail",
            ),
            zh_en("應以中文版為準。", "The English version prevails.", "The English version prevails"),
            zh_en("大写与小写不符的，以大写为准。", "If they differ, the amount in figures shall govern."),
            zh_en("单价与总价不一致的，以单价为准。", "In case of discrepancy, the total price shall be decisive."),
            en_zh("The French text shall be authoritative.", "以英文本为准。", "以英文本为准"),
        ),
        silent=(
            zh_en("如有分歧，以英文文本为准。", "In case of divergence, the English text shall prevail."),
            zh_en(
                "中英文不一致的，以英文为准。", "If the Chinese text differs from it, the English text shall prevail."
            ),
            zh_en("以中文文本为准。", "The Chinese text shall prevail over the English version."),
            zh_en("以正本为准。", "The original shall prevail over the copies."),
            zh_en("附件与本合同不一致的，以附件为准。", "In case of conflict, the annexes to this Contract prevail."),
            zh_en("客观说以普通人的感受为准。", "On the objective view it is the ordinary person's."),
            zh_en("我们已经为准备工作花了很多时间。", "Skill prevailed over strength."),
            en_zh("The English text shall prevail.", "以英文文本为准。"),
        ),
    )

    def check(self, unit: TranslationUnit, context: Context) -> Iterator[Issue]:
        """At most one issue, on the target."""
        sides = context.chinese_and_english(unit)
        found = other_prevails(*sides[1:]) if sides else None
        if sides is None or found is None:
            return
        mine, text, meant = opposed(unit, sides[0], found.zh, found.en)
        yield issue(self, unit, "target", mine, f"“{text}” lets another version prevail; the source has “{meant}”.")
