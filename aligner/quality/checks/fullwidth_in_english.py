"""Full-width marks, letters and digits in English text: “，” for a comma."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from aligner.model import Issue, Severity, TranslationUnit
from aligner.quality.check import Context, Example, Examples, en_zh, issue, judged_side, side_text, zh_en
from aligner.quality.script import HAN

_WIDE = re.compile(r"[\uff01-\uff5e\u3000、。「」『』【】《》〈〉〔〕]+")
_INSTEAD = str.maketrans("、。「」『』【】《》〈〉〔〕\u3000", ",.“”‘’[]“”‘’[] ")


class FullwidthInEnglish:
    """What stands beside a Chinese character, as in (中文，英文), belongs to it."""

    id = "fullwidth_in_english"
    category = "linguistic-conventions/punctuation"
    severity: Severity = "minor"
    examples = Examples(
        fires=(
            zh_en("首先，我们同意。", "First， we agree.", "，"),
            zh_en("他们同意了。", "They agreed。", "。"),
            zh_en("共５人（含主席）", "５ people （with the chairman）", "（"),
            Example((("First, we agree。", ""),), "en-US", "zh-CN", "。"),
        ),
        silent=(
            zh_en("首先，我们同意。", "First, we agree."),
            zh_en("“一国，两制”", "The phrase (一国，两制) means one country."),
            en_zh("First, we agree.", "首先，我们同意。"),
        ),
    )

    def check(self, unit: TranslationUnit, context: Context) -> Iterator[Issue]:
        """One issue for each run of full-width characters."""
        side = judged_side(unit)
        if context.english_side(unit) != side:
            return
        text = side_text(unit, side)
        for match in _WIDE.finditer(text):
            beside = text[match.start() - 1 : match.start()] + text[match.end() : match.end() + 1]
            if not HAN.search(beside):
                narrow = unicodedata.normalize("NFKC", match[0].translate(_INSTEAD))
                yield issue(
                    self,
                    unit,
                    side,
                    match.span(),
                    f"“{match[0]}” is a Chinese (full-width) character.",
                    suggestion=narrow,
                )
