"""One Chinese term rendered in several ways within a batch: 网络主权 as "cyber sovereignty" here, "network" there.

And a name: 蓝脊 as "Blue Ridge" everywhere, as "Lanji" in one unit.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import ClassVar

from aligner.model import Issue, Severity, TranslationUnit
from aligner.quality.check import Context, Example, Examples, issue, opposed
from aligner.quality.completeness.term_renderings import Term, Usual, rendered_otherwise, usual_renderings
from aligner.quality.completeness.usual_names import Pair, Unusual, read, unusual_names

_USUAL = (
    ("各国应当尊重网络主权。", "All countries should respect cyber sovereignty."),
    ("网络主权是一项原则。", "Cyber sovereignty is a principle."),
    ("我们重申网络主权的意义。", "We reaffirm the meaning of cyber sovereignty."),
    ("网络主权不容侵犯。", "Cyber sovereignty must not be violated."),
)
_TURNED = tuple((english, chinese) for chinese, english in _USUAL)
_NAMED = (
    ("原告起诉蓝脊公司。", "The Plaintiff sued Blue Ridge."),
    ("蓝脊公司辩称无过错。", "Blue Ridge denied any fault."),
    ("该轮归蓝脊公司所有。", "The vessel belongs to Blue Ridge."),
)
_DRUG = (
    ("Patients took velatinib daily.", "患者每日服用维拉替尼。"),
    ("The dose of velatinib may be reduced.", "维拉替尼的剂量可以减少。"),
    ("Store velatinib in a dry place.", "维拉替尼应存放于干燥处。"),
)


@dataclass(frozen=True, slots=True)
class InconsistentTerms:
    """Only terms of two words, seen in four units or more, with one rendering in most of them; and names.

    A name must have the same rendering in two other units at least, and in nearly all of them.
    """

    usual: Mapping[Term, Usual] = field(default_factory=dict)
    """What `prepare` gathers."""
    unusual: Mapping[Pair, Unusual] = field(default_factory=dict)
    """The units that have a name otherwise than the rest of the batch."""
    id: ClassVar[str] = "inconsistent_terms"
    category: ClassVar[str] = "terminology/inconsistent-use"
    severity: ClassVar[Severity] = "minor"
    examples: ClassVar[Examples] = Examples(
        fires=(
            Example(
                (*_USUAL, ("双方讨论了网络主权。", "Both sides discussed network sovereignty.")),
                text="network sovereignty",
            ),
            Example((*_USUAL, ("他谈到網絡主權。", "He spoke of Internet sovereignty.")), text="Internet sovereignty"),
            Example(
                (*_TURNED, ("They wrote about network sovereignty.", "他们撰文谈网络主权。")),
                "en-US",
                "zh-CN",
                "网络主权",
            ),
            Example((*_NAMED, ("蓝脊公司未提交答辩状。", "Lanji did not submit a defence.")), text="Lanji"),
            Example((*_DRUG, ("Stop velatinib at once.", "立即停用维来替布。")), "en-US", "zh-CN", "维来替布"),
            Example((*(pair[::-1] for pair in _DRUG), ("立即停用维拉替尼。", "Stop velatanib.")), text="velatanib"),
        ),
        silent=(
            Example((*_NAMED, ("蓝脊公司未提交答辩状。", "It did not submit a defence."))),
            Example((*_NAMED, ("蓝脊公司未提交答辩状。", "Blue Ridge (Lanji) did not submit a defence."))),
            Example((*_NAMED[:1], ("蓝脊公司未提交答辩状。", "Lanji did not submit a defence."))),
            Example((*_DRUG, ("Stop velatinib at once.", "立即停用该药。")), "en-US", "zh-CN"),
            Example((*_USUAL, ("双方讨论了网络主权。", "Both sides discussed the sovereignty of cyber nations."))),
            Example((*_USUAL, ("双方讨论了网络主权。", "Both sides discussed it and national sovereignty."))),
            Example((*_USUAL[:2], ("双方讨论了网络主权。", "Both sides discussed network sovereignty."))),
            Example((*_TURNED, ("They wrote about state sovereignty.", "他们撰文谈国家主权。")), "en-US", "zh-CN"),
        ),
    )

    def prepare(self, units: Iterable[TranslationUnit], context: Context) -> InconsistentTerms:
        """The check with the usual rendering of every term of the batch."""

        found = [sides for unit in units if (sides := context.chinese_and_english(unit)) is not None]
        pairs = [read(zh, en, chinese == "source") for chinese, zh, en in found]
        return InconsistentTerms(usual_renderings(sides[1:] for sides in found), unusual_names(pairs))

    def check(self, unit: TranslationUnit, context: Context) -> Iterator[Issue]:
        """One issue for each term rendered otherwise, on the target."""
        sides = context.chinese_and_english(unit) if self.usual or self.unusual else None
        if sides is None:
            return
        chinese, zh, en = sides
        name = self.unusual.get(read(zh, en, chinese == "source")) if self.unusual else None
        if name is not None:
            mine, words, meant = opposed(unit, chinese, name.chinese, name.english)
            message = f"“{words}” stands against “{meant}” here, “{name.usual}” in {name.units} other units."
            yield issue(self, unit, "target", mine, message, suggestion=name.usual)
        for found in rendered_otherwise(zh, en, self.usual):
            term, words = zh[slice(*found.chinese)], en[slice(*found.english)]
            yield issue(
                self,
                unit,
                "target",
                found.english if chinese == "source" else found.chinese,
                f"“{words}” stands against “{term}” here, “{found.usual.words}” in {found.usual.units} other units.",
                suggestion=found.usual.words if chinese == "source" else None,
            )
