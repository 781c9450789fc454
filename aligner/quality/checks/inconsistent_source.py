"""Several source texts with one and the same translation within a batch."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from aligner.model import Issue, Severity, Side, TranslationUnit
from aligner.quality.check import Context, Example, Examples, issue
from aligner.quality.sameness import Repeated


@dataclass(frozen=True, slots=True)
class InconsistentSource(Repeated):
    """Often right (synonyms), so only a hint, and only for texts that are longer than a greeting."""

    of: ClassVar[Side] = "target"
    id: ClassVar[str] = "inconsistent_source"
    category: ClassVar[str] = "terminology/inconsistent-use"
    severity: ClassVar[Severity] = "neutral"
    examples: ClassVar[Examples] = Examples(
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

    def check(self, unit: TranslationUnit, context: Context) -> Iterator[Issue]:
        """At most one issue, on the target."""
        usual = self.usual(unit)
        if usual is not None:
            message = f"The same translation stands elsewhere for “{usual[0]}”."
            yield issue(self, unit, "target", (0, len(unit.target_text)), message)
