"""Loose translations: adequacy below what such a bead leads one to expect, but nothing surely missing.

Where the bead as a whole is what one expects, a single clause may still have nothing that renders it.
"""

from __future__ import annotations

from collections.abc import Iterator

from aligner.model import Issue, Severity, Side, TranslationUnit
from aligner.quality.adequacy.defects import SLIGHT, Defect, defect
from aligner.quality.adequacy.reading import both_read
from aligner.quality.check import SOUND, Context, Examples, en_zh, issue, zh_en
from aligner.quality.completeness.lost_clauses import lost_clause, may_be_lost
from aligner.quality.completeness.lost_english_clauses import lost_english_clause
from aligner.quality.completeness.lost_provisions import lost_provision

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
            zh_en(
                "公司应当每年向股东提交财务报告，接受监督检查。",
                "The company shall submit financial reports to the shareholders every year.",
                "接受监督检查",
            ),
            zh_en(
                "承包人應當按照合同規定的時間完成全部工程，妥善保管施工資料。",
                "The contractor shall complete all the works within the time specified in the contract.",
                "妥善保管施工資料",
            ),
            zh_en(
                "承租人應於簽約後三日內交納押金五萬元；押金不得抵作租金。",
                "The Lessee shall pay a deposit of RMB 50,000 within three days of signing.",
                "押金不得抵作租金",
            ),
            zh_en("承租人应当交纳押金，押金不得抵作租金。", "The Lessee shall pay a deposit.", "押金不得抵作租金"),
            en_zh(
                "The road will be closed for repairs, and buses will take another route.",
                "道路将封闭维修。",
            ),
            en_zh(
                "The report was published in May, and readers can order it from the website.",
                "报告已于五月发表。",
            ),
        ),
        silent=(
            en_zh("The scheme begins next month; it will last two years.", "试点计划下月开始，为期两年。"),
            en_zh("The report came out in May, and it can be read on the website.", "报告五月发表，可在网站阅读。"),
            zh_en(
                "公司应当每年向股东提交财务报告，接受监督检查。",
                "The company shall submit financial reports to the shareholders each year and be subject to oversight.",
            ),
            zh_en(
                "承包人應當按照合同規定的時間完成全部工程，妥善保管施工資料。",
                "The contractor shall complete all the works within the time specified in the contract and take good "
                "care of its records.",
            ),
            zh_en("应当交纳押金；押金不得抵作租金。", "It shall pay a deposit; this is not rent."),
            zh_en("应当交纳押金，押金不予退还。", "It shall pay a non-refundable deposit."),
            zh_en("公司发布了年度报告，具体内容如下：", "The company has released its annual report:"),
            *SOUND,
        ),
    )

    def check(self, unit: TranslationUnit, context: Context) -> Iterator[Issue]:
        """At most one issue."""
        found = defect(self.id, unit, context.judgement) or _lost(unit, context)
        if found is None:
            return
        if found.span is None:
            message = "The translation is looser than the rest of the text."
        elif found.whole:
            message = _CLAUSE[found.side]
        else:
            message = "The translation is loose: these words have no clear counterpart."
        yield issue(self, unit, found.side, found.span, message, severity=found.severity)


def _lost(unit: TranslationUnit, context: Context) -> Defect | None:
    """A clause that nothing renders, in a unit that has no other defect of adequacy."""
    judgement = context.judgement
    if judgement is None or judgement.adequacy < SLIGHT:
        return None
    if context.chinese_side(unit) == "source":
        source, target = both_read(unit, True)
        span = None if may_be_lost(judgement) is None else lost_clause(source, target, judgement)
        span = span or lost_provision(source, target)
    else:
        span = lost_english_clause(*both_read(unit, False))
    return None if span is None else Defect("loose", "minor", "source", span, whole=True)
