"""Several source texts with one and the same translation within a batch."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from aligner.model import Issue, Severity, TranslationUnit
from aligner.quality.check import Context, Example, Examples, issue
from aligner.quality.sameness import Counts, comparable, counted, one_of

_EXAMPLES = Examples(
    fires=(
        Example(
            (
                ("允许访问网络资源", "Access to network resources is allowed"),
                ("禁止访问网络资源", "Access to network resources is allowed"),
            )
        ),
        Example((("第二章 权利", "Chapter II Rights"), ("第二章 义务", "Chapter II Rights"))),
        Example(
            (("Access is allowed here", "允许在此处访问资源"), ("Access is denied here", "允许在此处访问资源")),
            "en-US",
            "zh-CN",
        ),
    ),
    silent=(
        Example((("允许访问", "Access is allowed"), ("禁止访问", "Access is denied"))),
        Example((("好的。", "Yes."), ("对。", "Yes."))),
        Example(
            (("Access is allowed here", "允许在此处访问资源"), ("Access is allowed here!", "允许在此处访问资源！")),
            "en-US",
            "zh-CN",
        ),
    ),
)


@dataclass(frozen=True, slots=True)
class InconsistentSource:
    """Often right (synonyms), so only a hint, and only for texts that are longer than a greeting."""

    counts: Mapping[str, Counts] = field(default_factory=dict)
    """Target → its sources and how often each was seen; what `prepare` gathers."""
    id: str = "inconsistent_source"
    category: str = "terminology/inconsistent-use"
    severity: Severity = "neutral"
    examples: Examples = _EXAMPLES

    def prepare(self, units: Iterable[TranslationUnit], context: Context) -> InconsistentSource:
        """The check with every repeated target of the batch and its sources."""
        return InconsistentSource(counted((unit.target_text, unit.source_text) for unit in units))

    def check(self, unit: TranslationUnit, context: Context) -> Iterator[Issue]:
        """At most one issue, on the target."""
        usual = one_of(self.counts.get(comparable(unit.target_text)), unit.source_text)
        if usual is not None:
            yield issue(
                self,
                unit,
                "target",
                (0, len(unit.target_text)),
                f"The same translation stands elsewhere for “{usual}”.",
            )
