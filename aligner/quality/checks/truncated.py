"""Translations that break off: the end of the source is not rendered."""

from __future__ import annotations

import re
from collections.abc import Iterator

from aligner.model import Issue, Severity, TranslationUnit
from aligner.quality.adequacy.defects import defect
from aligner.quality.check import SOUND, Context, Examples, en_zh, issue, zh_en
from aligner.quality.completeness.cut_off import fewer_sentences, fused, open_end, without_main_clause

_SHORT = -0.5
"""A target longer than that, in usual deviations against what such a source leads one to expect, lacks no clause."""


class Truncated:
    """The last words of the source have no counterpart, and the target is short; or an English sentence has no end."""

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
            zh_en("謝謝大家，祝各位今天有一趟豐富的航程。", "Thank you all, and may your voyage today be", "be"),
            zh_en("请勿使用闪光灯，以免损坏文物。", "Please do not use flash, so as not to damage the", "the"),
            en_zh("The committee met in June and elected a chair.", "委员会六月开会，选出了主席和", "和"),
            zh_en(
                "生活因此更加便利。迄今没有发现副作用。",
                "This is why life is more So far, no side effects have been found.",
                "more So",
            ),
            zh_en(
                "承租人無正當理由拒絕交還房屋達三十日者，出租人得終止租約，並請求賠償。",
                "If the Lessee refuses without just cause to return the house for thirty days.",
                "If the Lessee refuses without just cause to return the house for thirty days",
            ),
        ),
        silent=(
            zh_en("法院设在海牙，由十五名法官组成。", "The court sits in The Hague and has fifteen judges."),
            zh_en("如果你同意，我们就走。", "If you agree we go."),
            zh_en("他所属的协会", "the association he belongs to and is the head of"),
            en_zh("The association he belongs to", "他所属的"),
            en_zh("Many people took part in it last year.", "去年有许多人参与"),
            zh_en("欢迎你到美国来。", "Welcome to a town in the U.S.A"),
            *SOUND,
        ),
    )

    def check(self, unit: TranslationUnit, context: Context) -> Iterator[Issue]:
        """One issue for a source whose end is not rendered, or one for each English sentence that is cut off."""
        found = defect(self.id, unit, context.judgement)
        if found is None:
            yield from self._cut_off(unit, context)
            return
        message = "The translation breaks off: nothing renders these words."
        yield issue(self, unit, found.side, found.span, message, severity=found.severity)

    def _cut_off(self, unit: TranslationUnit, context: Context) -> Iterator[Issue]:
        sides = context.chinese_and_english(unit)
        if sides is None or not unit.source_text.strip():
            return
        last = open_end(unit.target_text, unit.source_text, sides[0] == "target")
        if last is not None:
            message = f"The translation ends on “{unit.target_text[slice(*last)]}”: it breaks off."
            yield issue(self, unit, "target", last, message)
            return
        if sides[0] != "source":
            return
        english = unit.target_text
        for start, end in fused(english) if fewer_sentences(english, unit.source_text) else ():
            opening = english[start:end].split()[-1]
            message = f"A sentence begins at “{opening}” though the one before has no end: it may be cut off."
            yield issue(self, unit, "target", (start, end), message, severity="minor")
        clause = without_main_clause(english)
        if clause and _has_more(unit.source_text) and context.judgement and context.judgement.length <= _SHORT:
            message = "The sentence has no main clause: its end may be missing."
            yield issue(self, unit, "target", clause, message)


def _has_more(chinese: str) -> bool:
    """Whether the last sentence of a Chinese text has several clauses."""
    sentences = [one for one in re.split("[。！？；]", chinese) if one.strip()]
    return bool(sentences) and "，" in sentences[-1]
