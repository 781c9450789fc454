"""Half-width marks between Chinese characters: 甲,乙 for 甲，乙."""

from __future__ import annotations

import re
from collections.abc import Iterator

from aligner.model import Issue, Severity, TranslationUnit
from aligner.quality.check import Context, Examples, en_zh, issue, judged_side, side_text, zh_en

_HAN = "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
_NARROW = re.compile(rf"(?<=[{_HAN}”）》])[,;:?!](?=\s?[{_HAN}“（《]|\s*$)|(?<=[{_HAN}])\.(?=\s*$|[{_HAN}])")
_WIDE = {",": "，", ";": "；", ":": "：", "?": "？", "!": "！", ".": "。"}


class HalfwidthInChinese:
    """One issue a unit, at the first mark; 3,000 and Latin text keep theirs."""

    id = "halfwidth_in_chinese"
    category = "linguistic-conventions/punctuation"
    severity: Severity = "minor"
    examples = Examples(
        fires=(
            en_zh("First, we agree.", "首先,我们同意。", ","),
            en_zh("Do you agree?", "你同意吗?", "?"),
            zh_en("首先,我们同意。", "", ","),
        ),
        silent=(
            en_zh("First, 3,000 people (in all) agree.", "首先，3,000人（共计）同意。"),
            en_zh("See A.B: C", "见A.B: C，10:30"),
            zh_en("首先,我们同意。", "First, we agree."),
        ))

    def check(self, unit: TranslationUnit, context: Context) -> Iterator[Issue]:
        """At most one issue."""
        side = judged_side(unit)
        if context.chinese_side(unit) != side:
            return
        found = list(_NARROW.finditer(side_text(unit, side)))
        if found:
            more = f", as in {len(found) - 1} more places" if len(found) > 1 else ""
            yield issue(self, unit, side, found[0].span(), f"“{found[0][0]}” between Chinese characters is half-width{more}.",
                        suggestion=_WIDE[found[0][0]])
