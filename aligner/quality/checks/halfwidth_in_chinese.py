"""Half-width marks between Chinese characters: 甲,乙 for 甲，乙."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from aligner.model import Issue, Severity, TranslationUnit
from aligner.quality.check import Context, Example, Examples, en_zh, issue, judged_side, side_text, zh_en

_HAN = "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
_NARROW = re.compile(rf"(?<=[{_HAN}”）》])[,;:?!](?=\s?[{_HAN}“（《]|\s*$)|(?<=[{_HAN}])\.(?=\s*$|[{_HAN}])")
_WIDE = {",": "，", ";": "；", ":": "：", "?": "？", "!": "！", ".": "。"}
_HABIT = 5
_EXAMPLES = Examples(
    fires=(
        en_zh("First, we agree.", "首先,我们同意。", ","),
        en_zh("Do you agree?", "你同意吗?", "?"),
        zh_en("首先,我们同意。", "", ","),
        Example((("First, we agree.", "首先,我们同意。"),) * 8, "en-US", "zh-CN", ","),
    ),
    silent=(
        en_zh("First, 3,000 people (in all) agree.", "首先，3,000人（共计）同意。"),
        en_zh("See A.B: C", "见A.B: C，10:30"),
        zh_en("首先,我们同意。", "First, we agree."),
    ),
)


@dataclass(frozen=True, slots=True)
class HalfwidthInChinese:
    """One issue a unit, at its first mark; one for the whole batch where its text writes them so throughout."""

    habit: int = 0
    """How many units write half-width marks, where that is how the batch writes; else 0. What `prepare` finds."""
    first: str = ""
    """The first text that does."""
    id: str = "halfwidth_in_chinese"
    category: str = "linguistic-conventions/punctuation"
    severity: Severity = "minor"
    examples: Examples = _EXAMPLES

    def prepare(self, units: Iterable[TranslationUnit], context: Context) -> HalfwidthInChinese:
        """The check with what the batch's habit is."""
        narrow = wide = 0
        first = ""
        for unit in units:
            text = _chinese(unit, context)
            if _NARROW.search(text):
                narrow += 1
                first = first or text
            elif "，" in text or "；" in text:
                wide += 1
        return HalfwidthInChinese(narrow, first) if narrow >= _HABIT and narrow > wide else HalfwidthInChinese()

    def check(self, unit: TranslationUnit, context: Context) -> Iterator[Issue]:
        """At most one issue."""
        text = _chinese(unit, context)
        found = next(_NARROW.finditer(text), None)
        if found is None or (self.habit and text != self.first):
            return
        throughout = f", as in {self.habit} units of the text" if self.habit else ""
        yield issue(
            self,
            unit,
            judged_side(unit),
            found.span(),
            f"“{found[0]}” between Chinese characters is half-width{throughout}.",
            suggestion=_WIDE[found[0]],
        )


def _chinese(unit: TranslationUnit, context: Context) -> str:
    """The text that is looked at, "" where it is not Chinese."""
    side = judged_side(unit)
    return side_text(unit, side) if context.chinese_side(unit) == side else ""
