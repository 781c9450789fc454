"""A term of the text that a sentence loses: 网络风险 rendered as "risks" where the text has "cyber" everywhere else."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import ClassVar

from aligner.model import Issue, Severity, Side, TranslationUnit
from aligner.quality.adequacy.reading import both_read
from aligner.quality.check import Context, Example, Examples, issue
from aligner.quality.completeness.established_terms import Batch, Established
from aligner.quality.completeness.lost_words import halved, lost
from aligner.quality.words.content_words import UnitWords

_USUAL = (
    ("冰川正在后退。", "The glacier is retreating."),
    ("科学家测量冰川的厚度。", "Scientists measure the thickness of the glacier."),
    ("下游的农民依靠冰川的融水。", "Farmers downstream depend on meltwater from the glacier."),
    ("夏天游客步行前往冰川。", "In summer, visitors walk to the glacier."),
    ("两国共同保护冰川。", "Both countries protect the glacier."),
    ("老照片显示了冰川的变化。", "Old photographs show how the glacier has changed."),
    ("河流发源于冰川。", "The river rises from the glacier."),
    ("新的道路通向冰川。", "A new road leads to the glacier."),
)
_TURNED = tuple((english, chinese) for chinese, english in _USUAL)
_POOR = 0.5
"""Below this adequacy a unit has greater defects than a lost term."""


@dataclass(frozen=True, slots=True)
class LostTerms:
    """Only nouns that stand eight times or more in the batch and are nearly everywhere rendered."""

    known: Mapping[Side, Established] = field(default_factory=dict)
    """What `prepare` gathers, by the side that is Chinese."""
    id: ClassVar[str] = "lost_terms"
    category: ClassVar[str] = "accuracy/omission"
    severity: ClassVar[Severity] = "minor"
    examples: ClassVar[Examples] = Examples(
        fires=(
            Example(
                (
                    (
                        "反对侵犯他国的网络主权，尊重网络主权。",
                        "We respect cyber sovereignty and oppose violations of cybersecurity.",
                    ),
                ),
                text="主权",
            ),
            Example(
                (*_USUAL, ("每年秋天记录冰川厚度的变化。", "Each autumn, changes in thickness are recorded.")),
                text="冰川",
            ),
            Example((*_USUAL, ("他們在地圖上標出冰川的邊緣。", "On the map the edge is marked.")), text="冰川"),
            Example(
                (*_TURNED, ("Each autumn they map the edge of the glacier.", "每年秋天绘制边缘的地图。")),
                "en-US",
                "zh-CN",
                "glacier",
            ),
        ),
        silent=(
            Example(
                (
                    *_USUAL,
                    (
                        "每年秋天记录冰川厚度的变化。",
                        "Each autumn, changes in its thickness are recorded, and glaciers mapped.",
                    ),
                )
            ),
            Example(
                (*_USUAL, ("冰川由两国保护，冰川的边缘已经标出。", "The glacier is protected, and its edge is marked."))
            ),
            Example((*_USUAL, ("冰川每年后退十米。", "A retreat of ten metres a year has been observed."))),
            Example(
                (
                    *_USUAL,
                    ("每年秋天记录冰川厚度的变化。", "Each autumn, changes in thickness are recorded by the IGM."),
                )
            ),
            Example((("网络主权就是网络主权。", "Cyber sovereignty means what it says: that it is sovereignty."),)),
            Example((*_USUAL[:6], ("每年秋天记录冰川厚度的变化。", "Each autumn, changes in thickness are recorded."))),
            Example((*_TURNED, ("They map the glacier.", "他们绘制冰的地图。")), "en-US", "zh-CN"),
        ),
    )

    def prepare(self, units: Iterable[TranslationUnit], context: Context) -> LostTerms:
        """The check with the established terms of the batch."""
        batches: dict[Side, Batch] = {}
        for unit in units:
            found = _words(unit, context)
            if found is not None:
                side, words = found
                batches.setdefault(side, Batch(side == "source")).add(words)
        return LostTerms({side: batch.established() for side, batch in batches.items()})

    def check(self, unit: TranslationUnit, context: Context) -> Iterator[Issue]:
        """One issue for each place of a term that has no counterpart."""
        found = _words(unit, context) if self.known else None
        if found is None or (context.judgement is not None and context.judgement.adequacy < _POOR):
            return
        side, words = found
        known, source = self.known[side], words.source
        lacking = set()
        for place in lost(words, known):
            lacking.add(source.text[place.start : place.end])
            usual = " or ".join(f"“{known.forms[key]}”" for key in place.term.usual[:2])
            yield issue(
                self,
                unit,
                "source",
                (place.start, place.end),
                f"“{source.text[place.start : place.end]}” is not rendered here; in {place.term.rendered} of "
                f"{place.term.times} places of the text it is {usual}.",
            )
        for noun in halved(words, known):
            if source.text[noun.start : noun.end] not in lacking:
                message = (
                    f"“{noun.compound}” stands {noun.times} times here, “{noun.counterpart}” only {noun.rendered}."
                )
                yield issue(self, unit, "source", (noun.start, noun.end), message)


def _words(unit: TranslationUnit, context: Context) -> tuple[Side, UnitWords] | None:
    """The Chinese side, and the unit's words; None unless the unit is Chinese and English and has both sides."""
    sides = context.chinese_and_english(unit)
    if sides is None or unit.state == "rejected" or not unit.source_text.strip() or not unit.target_text.strip():
        return None
    chinese = sides[0] == "source"
    source, target = both_read(unit, chinese)
    return sides[0], UnitWords(source, target, chinese)
