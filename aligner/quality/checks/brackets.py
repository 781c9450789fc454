"""Brackets that open and do not close, close and never opened, or stand in the source and are gone from the target."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import ClassVar

from aligner.model import Issue, Severity, TranslationUnit
from aligner.quality.check import Context, Example, Examples, en_zh, issue, judged_side, other, side_text, zh_en
from aligner.quality.completeness.bracketed import rendered_bare
from aligner.quality.completeness.lost_marks import Marks
from aligner.quality.completeness.quotation import goes_on

_PAIRS = {
    "(": ")",
    "（": "）",
    "[": "]",
    "［": "］",
    "【": "】",
    "《": "》",
    "〈": "〉",
    "「": "」",
    "『": "』",
    "〔": "〕",
}
_QUOTATION = "「」『』"
"""Brackets that quote, and answer the other language's quotation marks."""
_ALIKE = {"（": "(", "）": ")", "［": "[", "］": "]"}
_CLOSING = {_ALIKE.get(close, close): _ALIKE.get(open_, open_) for open_, close in _PAIRS.items()}
_BRACKET = re.compile(f"[{re.escape(''.join((*_PAIRS, *_PAIRS.values())))}]")
_ITEM = re.compile(
    r"(?:^|[\s;；:：,，。.])\s*[（(]?(?:[0-9]{1,3}"
    r"|[A-Za-z]|[ivxIVX]{1,5}|[一二三四五六七八九十]{1,3})\s*([)）])"
)
_SMILEY = re.compile(r"[:;]-?[()]")
_MARKS = Marks(
    re.compile(r"[（(][^（）()]{2,120}[）)]|【[^【】]{2,120}】|[［\[][^［］\[\]]{2,120}[］\]]"),
    re.compile(r"[（(【［\[〔「『“\"]|[—–―]|\s-\s|--"),
)


@dataclass(frozen=True, slots=True)
class Brackets:
    """Unbalanced brackets in the target, unless the source has them too; `a)` and `1）` open a list item.

    Lost ones count unless the batch drops them as a habit; dashes and quotation marks may stand for them, and commas
    where the words are there.
    """

    keeps: bool = True
    """Whether the batch mostly keeps the source's brackets: what `prepare` finds."""
    id: ClassVar[str] = "brackets"
    category: ClassVar[str] = "linguistic-conventions/punctuation"
    severity: ClassVar[Severity] = "minor"
    examples: ClassVar[Examples] = Examples(
        fires=(
            zh_en("他们来自北京（首都）。", "They come from Beijing (the capital.", "("),
            zh_en("他们来自北京（首都）。", "They come from Beijing the capital).", ")"),
            zh_en("週一至週五（國定假日除外）提供支援。", "Support is given Monday to Friday.", "（國定假日除外）"),
            en_zh("He said, “We are confident.”", "他說：「我們有信心。", "「"),
            en_zh("See the annex [draft] below.", "见下面的附件［草案。", "［"),
            en_zh("He read the report (all of it).", "他读了《报告（全文）。", "《"),
            zh_en(
                "世界卫生组织（世卫组织）发布了报告。", "The World Health Organization published it.", "（世卫组织）"
            ),
        ),
        silent=(
            zh_en("他们来自北京（首都）。", "They come from Beijing (the capital)."),
            zh_en("一）总则", "a) General provisions; b) Scope"),
            zh_en("（未完", "(to be continued"),
            en_zh("Beijing (the capital) is large.", "北京（首都)很大。"),
            en_zh("He smiled :)", "他笑了 :)"),
            zh_en("北京（首都）很大。", "Beijing – the capital – is large."),
            zh_en("（一）总则", "General provisions"),
            zh_en("会议于2024年11月6日（星期三）举行。", "The meeting was held on Wednesday, November 6, 2024."),
            zh_en(
                "週一至週五（國定假日除外）提供支援。", "Support is given Monday to Friday, except national holidays."
            ),
            zh_en(
                "將於五月二十日至二十四日（首尾兩天包括在內）暫停登記。",
                "The register will be closed from 20 to 24 May, both days inclusive.",
            ),
            en_zh("They met on Friday (6 June) in London.", "他们6月6日星期五在伦敦会面。"),
            en_zh("He said, “We are confident.", "他說：「我們有信心。"),
            en_zh('However it may be, we will stand together."', "無論如何，我們都會同行。」"),
            Example(tuple((f"第{n}家公司（简称{n}厂）成立。", "The company was founded.") for n in "甲乙丙丁")),
        ),
    )

    def prepare(self, units: Iterable[TranslationUnit], context: Context) -> Brackets:
        """The check with the batch's habit."""
        return Brackets(_MARKS.kept_by(units))

    def check(self, unit: TranslationUnit, context: Context) -> Iterator[Issue]:
        """One issue for the first pair that is lost, and one for each bracket without its partner."""
        lost = _MARKS.lost(unit) if self.keeps else None
        if lost is not None and not _ITEM.match(unit.source_text[: lost[1]]) and not _bare(unit, lost, context):
            words = unit.source_text[lost[0] : lost[1]]
            yield issue(self, unit, "source", lost, f"The translation has no brackets for “{words}”.")
        side = judged_side(unit)
        text = side_text(unit, side)
        lone = _unbalanced(text)
        if not lone:
            return
        quotation = goes_on(side_text(unit, other(side)))
        elsewhere = [_ALIKE.get(c, c) for _, c in _unbalanced(side_text(unit, other(side)))]
        for place, mark in lone:
            alike = _ALIKE.get(mark, mark)
            if alike in elsewhere:
                elsewhere.remove(alike)
                continue
            if quotation and mark in _QUOTATION:
                continue
            does = "opens and does not close" if mark in _PAIRS else "closes what never opened"
            yield issue(self, unit, side, (place, place + 1), f"The bracket “{mark}” {does}.")


def _bare(unit: TranslationUnit, span: tuple[int, int], context: Context) -> bool:
    """Whether the target has what stands in the brackets, without them."""
    sides = context.chinese_and_english(unit)
    return sides is not None and rendered_bare(unit.source_text, span, unit.target_text, sides[0] == "source")


def _unbalanced(text: str) -> list[tuple[int, str]]:
    """Offset and character of every bracket without a partner, in order."""
    if not _BRACKET.search(text):
        return []
    passed = {m.start(1) for m in _ITEM.finditer(text)} | {m.end() - 1 for m in _SMILEY.finditer(text)}
    opened: list[tuple[int, str]] = []
    lone: list[tuple[int, str]] = []
    closers = set(_PAIRS.values())
    for place, mark in enumerate(text):
        if mark in _PAIRS and place not in passed:
            opened.append((place, mark))
        elif mark in closers:
            wanted = _CLOSING[_ALIKE.get(mark, mark)]
            back = next(
                (k for k in reversed(range(len(opened))) if _ALIKE.get(opened[k][1], opened[k][1]) == wanted), None
            )
            if back is not None:
                lone += opened[back + 1 :]
                del opened[back:]
            elif place not in passed:
                lone.append((place, mark))
    return sorted(lone + opened)
