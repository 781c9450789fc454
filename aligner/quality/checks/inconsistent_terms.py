"""One Chinese term rendered in several ways within a batch: 网络主权 as "cyber sovereignty" here, "network" there."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import ClassVar

from aligner.model import Issue, Severity, TranslationUnit
from aligner.quality.check import Context, Example, Examples, issue
from aligner.quality.completeness.term_renderings import Term, Usual, rendered_otherwise, usual_renderings

_USUAL = (
    ("各国应当尊重网络主权。", "All countries should respect cyber sovereignty."),
    ("网络主权是一项原则。", "Cyber sovereignty is a principle."),
    ("我们重申网络主权的意义。", "We reaffirm the meaning of cyber sovereignty."),
    ("网络主权不容侵犯。", "Cyber sovereignty must not be violated."),
)
_TURNED = tuple((english, chinese) for chinese, english in _USUAL)


@dataclass(frozen=True, slots=True)
class InconsistentTerms:
    """Only terms of two words, seen in four units or more, with one rendering in most of them."""

    usual: Mapping[Term, Usual] = field(default_factory=dict)
    """What `prepare` gathers."""
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
        ),
        silent=(
            Example((*_USUAL, ("双方讨论了网络主权。", "Both sides discussed the sovereignty of cyber nations."))),
            Example((*_USUAL, ("双方讨论了网络主权。", "Both sides discussed it and national sovereignty."))),
            Example((*_USUAL[:2], ("双方讨论了网络主权。", "Both sides discussed network sovereignty."))),
            Example((*_TURNED, ("They wrote about state sovereignty.", "他们撰文谈国家主权。")), "en-US", "zh-CN"),
        ),
    )

    def prepare(self, units: Iterable[TranslationUnit], context: Context) -> InconsistentTerms:
        """The check with the usual rendering of every term of the batch."""

        found = (context.chinese_and_english(unit) for unit in units)
        return InconsistentTerms(usual_renderings(sides[1:] for sides in found if sides is not None))

    def check(self, unit: TranslationUnit, context: Context) -> Iterator[Issue]:
        """One issue for each term rendered otherwise, on the target."""
        sides = context.chinese_and_english(unit) if self.usual else None
        if sides is None:
            return
        chinese, zh, en = sides
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
