"""One source text translated in several ways within a batch."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from aligner.model import Issue, Severity, TranslationUnit
from aligner.quality.check import Context, Example, Examples, issue
from aligner.quality.sameness import Counts, comparable, counted, one_of

_EXAMPLES = Examples(
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


@dataclass(frozen=True, slots=True)
class InconsistentTarget:
    """Every unit whose target is not the most frequent one; what differs in case, space or end marks is the same."""

    counts: Mapping[str, Counts] = field(default_factory=dict)
    """Source → its targets and how often each was seen; what `prepare` gathers."""
    id: str = "inconsistent_target"
    category: str = "terminology/inconsistent-use"
    severity: Severity = "minor"
    examples: Examples = _EXAMPLES

    def prepare(self, units: Iterable[TranslationUnit], context: Context) -> InconsistentTarget:
        """The check with every repeated source of the batch and its targets."""
        return InconsistentTarget(counted((unit.source_text, unit.target_text) for unit in units))

    def check(self, unit: TranslationUnit, context: Context) -> Iterator[Issue]:
        """At most one issue, on the target."""
        targets = self.counts.get(comparable(unit.source_text))
        usual = one_of(targets, unit.target_text)
        if targets is not None and usual is not None:
            yield issue(
                self,
                unit,
                "target",
                (0, len(unit.target_text)),
                f"The same source is elsewhere translated “{usual}” ({targets[comparable(usual)][0]} times).",
                suggestion=usual,
            )
