"""Quotation marks that open and do not close, or the reverse, or stand in the source and are gone from the target."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import ClassVar

from aligner.model import Issue, Severity, TranslationUnit
from aligner.quality.check import Context, Example, Examples, en_zh, issue, judged_side, other, side_text, zh_en
from aligner.quality.completeness.lost_marks import Marks
from aligner.quality.completeness.quotation import goes_on, lone_mark

_MARKS = Marks(
    re.compile(
        r"(?<![：:，,])(?<![:,] )(?<!觉得|覺得|认为|認為|以为|以為|所谓|所謂)(?<!鼓吹|炒作|渲染|宣扬|宣揚|叫嚣|叫囂)"
        r"(?:“[^“”]{1,120}(?<![。！？.!?,，])”|「[^「」]{1,120}(?<![。！？])」"
        r"|『[^『』]{1,120}(?<![。！？])』|(?<!\d)\"[^\"]{1,120}(?<![.!?,])\")"
    ),
    re.compile(r"[“”\"「」『』《〈‘]|(?<!\w)['’]|['’](?!\w)|<(?:i|em|q|cite|b)\b|[*_]"),
)

_NAME = re.compile(r"(?<=[a-z,] )[A-Z]")
"""A capital inside the sentence: names that Chinese puts in quotation marks are written so in English."""
_RATIO = re.compile(r"\d\s?[:/–-]\s?\d")
_SHARES = re.compile("[一二三四五六七八九]{2}")
"""「三七比重」 is a ratio in figures, which need no quotation marks: "a 30:70 scheme"."""


@dataclass(frozen=True, slots=True)
class Quotes:
    """Speech often goes on over several units, so a source that is itself unbalanced keeps the check silent.

    Lost ones count unless they marked speech, a thought or a slogan (所谓), or the batch drops them as a habit;
    italics and title marks may stand for them, and so may capitals in English.
    """

    keeps: bool = True
    """Whether the batch mostly keeps the source's quotation marks: what `prepare` finds."""
    id: ClassVar[str] = "quotes"
    category: ClassVar[str] = "linguistic-conventions/punctuation"
    severity: ClassVar[Severity] = "minor"
    examples: ClassVar[Examples] = Examples(
        fires=(
            zh_en("他说：“我同意。”", "He said, “I agree.", "“"),
            zh_en("他说：“我同意。”", 'He said, "I agree.', '"'),
            en_zh("He called it “progress”.", "他称之为进步”。", "”"),
            zh_en("他說：「我同意。」", "He said, “I agree.", "“"),
            zh_en("他把这叫作“进步”。", "He called this progress.", "“进步”"),
            en_zh("They spoke of a 'new era', of “hope”.", "他们谈到新时代和希望。", "“hope”"),
        ),
        silent=(
            zh_en("他说：“我同意。”", "He said, “I agree.”"),
            zh_en("他说：“我同意。", "He said, “I agree."),
            zh_en("他說：「我們有信心。", 'He said, "We are confident.'),
            zh_en("無論如何，我們都會同行。」", "However it may be, we will stand together.”"),
            zh_en("屏幕有27英寸。", 'The screen measures 27".'),
            zh_en("他说：“甲‘乙’。”", "He said, “A ‘b’.”"),
            en_zh('He called it "progress".', "他称之为“进步”。"),
            zh_en("“一带一路”倡议", "the Belt and Road Initiative"),
            zh_en("评审采用「三七比重」。", "A 30:70 marking scheme will be used."),
            zh_en("他说：“我同意。”", "He said: 'I agree.'"),
            zh_en("他问：“是谁？”", "He asked who it was."),
            zh_en("很多人觉得“老了就这样”。", "Many believed that this is what growing old is like."),
            zh_en("有人鼓吹“脱钩”。", "Some advocate decoupling."),
            Example(tuple((f"这叫“{n}方案”。", "This is called a plan.") for n in "甲乙丙丁")),
        ),
    )

    def prepare(self, units: Iterable[TranslationUnit], context: Context) -> Quotes:
        """The check with the batch's habit."""
        return Quotes(_MARKS.kept_by(units))

    def check(self, unit: TranslationUnit, context: Context) -> Iterator[Issue]:
        """At most two issues: the first pair that is lost, and the first mark without a partner."""
        gone = _MARKS.lost(unit) if self.keeps else None
        if gone is not None and not (context.english_side(unit) == "target" and _needs_none(unit, gone)):
            words = unit.source_text[gone[0] : gone[1]]
            yield issue(self, unit, "source", gone, f"The translation has no quotation marks for {words}.")
        side = judged_side(unit)
        lone = lone_mark(side_text(unit, side))
        if lone is None or goes_on(side_text(unit, other(side))):
            return
        mark = side_text(unit, side)[lone]
        yield issue(self, unit, side, (lone, lone + 1), f"The quotation mark {mark} has no partner.")


def _needs_none(unit: TranslationUnit, marked: tuple[int, int]) -> bool:
    """Whether an English translation says what is marked in capitals or in figures."""
    if _NAME.search(unit.target_text):
        return True
    return _RATIO.search(unit.target_text) is not None and _SHARES.search(unit.source_text, *marked) is not None
