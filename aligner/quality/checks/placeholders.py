"""Placeholders of programs (%s, %1$d, {0}, ${name}, {{x}}) that the target lacks or has besides."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from aligner.model import Issue, Severity, TranslationUnit
from aligner.quality.check import Context, Examples, en_zh, issue, zh_en
from aligner.quality.words.code_in_text import PLACEHOLDER

_MAYBE = re.compile("[%{]")
_POSITION = re.compile(r"%\d+\$")


class Placeholders:
    """Their order is free, their number is not; %2$s may stand for the second %s."""

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
            en_zh("could not write %s at offset %u", "无法在偏移量 %2$u 写入 %1$s"),
            en_zh("You have {count} new messages.", "您有 {count} 条新消息。"),
            en_zh("Up 7% since May", "5月以来增长7%"),
        ),
    )

    def check(self, unit: TranslationUnit, context: Context) -> Iterator[Issue]:
        """One issue for each placeholder that one side has more often than the other."""
        if not unit.target_text.strip():
            return
        if not _MAYBE.search(unit.source_text) and not _MAYBE.search(unit.target_text):
            return
        source, target = list(PLACEHOLDER.finditer(unit.source_text)), list(PLACEHOLDER.finditer(unit.target_text))
        name = _plain if _numbered(source) != _numbered(target) else _whole
        here, there = Counter(map(name, source)), Counter(map(name, target))
        missing, extra = here - there, there - here
        for match in reversed(source):
            if missing[name(match)]:
                missing[name(match)] -= 1
                yield issue(
                    self, unit, "source", match.span(), f"The placeholder {match[0]} is missing from the translation."
                )
        for match in reversed(target):
            if extra[name(match)]:
                extra[name(match)] -= 1
                yield issue(self, unit, "target", match.span(), f"The placeholder {match[0]} is not in the source.")


def _numbered(placeholders: list[re.Match[str]]) -> bool:
    """Whether any of them gives its place: %2$s."""
    return any(_POSITION.match(match[0]) for match in placeholders)


def _whole(match: re.Match[str]) -> str:
    return match[0]


def _plain(match: re.Match[str]) -> str:
    return _POSITION.sub("%", match[0])
