"""Placeholders of programs (%s, %1$d, {0}, ${name}, {{x}}) that the target lacks or has besides."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from aligner.model import Issue, Severity, TranslationUnit
from aligner.quality.check import Context, Examples, en_zh, issue, zh_en

_PLACEHOLDER = re.compile(
    r"\{\{\s*[\w.$]+\s*\}\}|\$\{[\w.]+\}|\{\d*\}|\{[A-Za-z_][\w.]*(?:![rsa])?(?::[^{}\s]*)?\}"
    r"|(?<![\d%])%(?:\([\w.]+\)|\d+\$)?[-+#0]?\d*(?:\.\d+)?(?:ll|[hlqL])?[sdiufFgGxXc@](?![A-Za-z])"
)


class Placeholders:
    """Their order is free, their number is not."""

    id = "placeholders"
    category = "design-and-markup/markup-tag"
    severity: Severity = "major"
    examples = Examples(
        fires=(
            zh_en("共有 {0} 个文件，用时 {1} 秒。", "{0} files in all.", "{1}"),
            zh_en("欢迎你，%s！", "Welcome, %d!", "%d"),
            en_zh("Deleted %1$s from ${folder}.", "已从 ${directory} 删除 %1$s。", "${directory}"),
            en_zh("Hello {{ name }}", "你好", "{{ name }}"),
        ),
        silent=(
            zh_en("从 %1$s 到 %2$s", "%2$s, coming from %1$s"),
            zh_en("增长了5%，达到100%。", "It grew by 5% so as to reach 100%."),
            en_zh("You have {count} new messages.", "您有 {count} 条新消息。"),
            en_zh("Up 7% since May", "5月以来增长7%"),
        ),
    )

    def check(self, unit: TranslationUnit, context: Context) -> Iterator[Issue]:
        """One issue for each placeholder that one side has more often than the other."""
        if not unit.target_text.strip():
            return
        source, target = list(_PLACEHOLDER.finditer(unit.source_text)), list(_PLACEHOLDER.finditer(unit.target_text))
        missing = Counter(m[0] for m in source) - Counter(m[0] for m in target)
        extra = Counter(m[0] for m in target) - Counter(m[0] for m in source)
        for match in reversed(source):
            if missing[match[0]]:
                missing[match[0]] -= 1
                yield issue(
                    self, unit, "source", match.span(), f"The placeholder {match[0]} is missing from the translation."
                )
        for match in reversed(target):
            if extra[match[0]]:
                extra[match[0]] -= 1
                yield issue(self, unit, "target", match.span(), f"The placeholder {match[0]} is not in the source.")
