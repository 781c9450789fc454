"""Title marks of the source that the target gives up: 《…》 rendered without quotation marks, italics or capitals."""

from __future__ import annotations

import re
from collections.abc import Iterator

from aligner.model import Issue, Severity, TranslationUnit
from aligner.quality.check import Context, Examples, en_zh, issue, other, side_text, zh_en

_TITLE = re.compile(r"《[^《》]{1,60}》|〈[^〈〉]{1,60}〉")
_MARKED = re.compile(r"[“”\"‘「『《〈_*]|<(?:i|em|cite|b)\b|'(?=[A-Z])")
_CAPITALS = re.compile(
    r"(?<=\w[ ,;:])(?:the |a )?[A-Z][\w'’-]*"
    r"|^[A-Z][\w'’-]*(?: (?:of|the|and|in|on|for|to|a) | )[A-Z]"
)
_ENGLISH_TITLE = re.compile(r"<(i|em|cite)>([^<>]{2,80})</\1>|(?<![\w_])_([A-Z][^_]{2,80})_(?![\w_])")


class BookTitles:
    """A title in running English shows by its capitals at least; an English one in italics takes 《》 in Chinese."""

    id = "book_titles"
    category = "linguistic-conventions/punctuation"
    severity: Severity = "minor"
    examples = Examples(
        fires=(
            zh_en("他读过《资治通鉴》。", "He has read the comprehensive mirror to aid in government.", "《资治通鉴》"),
            en_zh("She wrote <i>The Silent Valley</i> in 1950.", "她于1950年写了寂静的山谷。", "The Silent Valley"),
            zh_en("《网络安全法》已经生效。", "The law on cyber security has taken effect.", "《网络安全法》"),
        ),
        silent=(
            zh_en("他读过《资治通鉴》。", "He has read the Zizhi Tongjian."),
            zh_en("《网络安全法》已经生效。", "The Cybersecurity Law has taken effect."),
            zh_en("《声明》指出", "“The statement” points out"),
            en_zh("She wrote <i>The Silent Valley</i> in 1950.", "她于1950年写了《寂静的山谷》。"),
            en_zh("He read it in _Nature_.", "他在“自然”杂志上读到。"),
        ),
    )

    def check(self, unit: TranslationUnit, context: Context) -> Iterator[Issue]:
        """One issue for the first title whose marks are lost."""
        if not unit.target_text.strip():
            return
        if context.chinese_side(unit) == "source" and context.english_side(unit) == "target":
            match = _TITLE.search(unit.source_text)
            if match and not _MARKED.search(unit.target_text) and not _CAPITALS.search(unit.target_text.strip()):
                yield issue(
                    self, unit, "source", match.span(), f"{match[0]} is not marked as a title in the translation."
                )
        elif context.chinese_side(unit) == "target":
            title = _ENGLISH_TITLE.search(unit.source_text)
            if title and not _MARKED.search(side_text(unit, other("source"))):
                span = title.span(2) if title[2] else title.span(3)
                yield issue(
                    self, unit, "source", span, f"“{title[2] or title[3]}” is not marked as a title in the translation."
                )
