"""Quotation marks of the target that open and do not close, or the reverse, where the source's are in order."""

from __future__ import annotations

from collections.abc import Iterator

from aligner.model import Issue, Severity, TranslationUnit
from aligner.quality.check import Context, Examples, en_zh, issue, judged_side, other, side_text, zh_en

_PAIRS = {"“": "”"}


class Quotes:
    """Speech often goes on over several units, so a source that is itself unbalanced keeps the check silent."""

    id = "quotes"
    category = "linguistic-conventions/punctuation"
    severity: Severity = "minor"
    examples = Examples(
        fires=(
            zh_en("他说：“我同意。”", "He said, “I agree.", "“"),
            zh_en("他说：“我同意。”", 'He said, "I agree.', '"'),
            en_zh("He called it “progress”.", "他称之为进步”。", "”"),
        ),
        silent=(
            zh_en("他说：“我同意。”", "He said, “I agree.”"),
            zh_en("他说：“我同意。", "He said, “I agree."),
            zh_en("屏幕有27英寸。", 'The screen measures 27".'),
            zh_en("他说：“甲‘乙’。”", "He said, “A ‘b’.”"),
            en_zh('He called it "progress".', "他称之为“进步”。"),
        ),
    )

    def check(self, unit: TranslationUnit, context: Context) -> Iterator[Issue]:
        """At most one issue: the first mark without a partner."""
        side = judged_side(unit)
        lone = _lone(side_text(unit, side))
        if lone is None or (side_text(unit, other(side)).strip() and _lone(side_text(unit, other(side))) is not None):
            return
        mark = side_text(unit, side)[lone]
        yield issue(self, unit, side, (lone, lone + 1), f"The quotation mark {mark} has no partner.")


def _lone(text: str) -> int | None:
    """Offset of the first double quotation mark without a partner; inch marks behind digits do not count."""
    straight = [k for k, c in enumerate(text) if c == '"' and not text[k - 1 : k].isdigit()]
    opened: int | None = None
    for place, mark in enumerate(text):
        if mark in _PAIRS:
            if opened is not None:
                return opened
            opened = place
        elif mark in _PAIRS.values():
            if opened is None:
                return place
            opened = None
    if opened is not None:
        return opened
    digits = text.count('"') - len(straight)
    return straight[-1] if len(straight) % 2 and not digits else None
