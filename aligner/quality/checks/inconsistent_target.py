"""One source text translated in several ways within a batch."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from aligner.model import Issue, Severity, Side, TranslationUnit
from aligner.quality.check import Context, Example, Examples, issue
from aligner.quality.sameness import Repeated


@dataclass(frozen=True, slots=True)
class InconsistentTarget(Repeated):
    """Every unit whose target is not the most frequent one; what differs in case, space or end marks is the same."""

    of: ClassVar[Side] = "source"
    id: ClassVar[str] = "inconsistent_target"
    category: ClassVar[str] = "terminology/inconsistent-use"
    severity: ClassVar[Severity] = "minor"
    examples: ClassVar[Examples] = Examples(
        fires=(
            Example((("保存文件", "Save file"), ("保存文件", "Save the document"), ("保存文件", "Save file"))),
            Example((("第一章 总则", "Chapter I General Provisions"), ("第一章 总则", "Chapter I General Rules"))),
            Example((("Save file", "保存文件"), ("Save file.", "存储文件。")), "en-US", "zh-CN"),
        ),
        silent=(
            Example((("保存文件", "Save file"), ("保存文件", "save file."), ("打开文件", "Open file"))),
            Example((("是的。", "Yes."), ("是的。", "I do."))),
            Example((("Save file", "保存文件"), ("Save file", "保存 文件")), "en-US", "zh-CN"),
        ),
    )

    def check(self, unit: TranslationUnit, context: Context) -> Iterator[Issue]:
        """At most one issue, on the target."""
        usual = self.usual(unit)
        if usual is not None:
            text, count = usual
            often = "once" if count == 1 else f"{count} times"
            message = f"The same source is elsewhere translated “{text}” ({often})."
            yield issue(self, unit, "target", (0, len(unit.target_text)), message, suggestion=text)
