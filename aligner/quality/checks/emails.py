"""E-mail addresses that the two sides do not share."""

from __future__ import annotations

from collections.abc import Iterator

from aligner.model import Issue, Severity, TranslationUnit
from aligner.quality.check import Context, Examples, en_zh, issue, zh_en
from aligner.quality.words.addresses import unshared
from aligner.quality.words.code_in_text import EMAIL


class Emails:
    """Case does not matter."""

    id = "emails"
    category = "accuracy/do-not-translate"
    severity: Severity = "major"
    examples = Examples(
        fires=(
            zh_en("请写信至info@example.org。", "Write to inf@example.org.", "inf@example.org"),
            zh_en("请写信至info@example.org。", "Please write to us.", "info@example.org"),
            en_zh("Contact: a.b@example.com", "联系：ab@example.com", "ab@example.com"),
        ),
        silent=(
            zh_en("请写信至info@example.org。", "Write to Info@example.org."),
            zh_en("微博@王某", "@Wang on Weibo"),
            en_zh("Contact: a.b@example.com.", "联系：a.b@example.com。"),
        ),
    )

    def check(self, unit: TranslationUnit, context: Context) -> Iterator[Issue]:
        """One issue for each address that one side lacks."""
        if "@" not in unit.source_text and "@" not in unit.target_text:
            return
        for side, span, instead in unshared(unit, EMAIL, str.lower):
            text = (unit.source_text if side == "source" else unit.target_text)[span[0] : span[1]]
            place = "the translation" if side == "source" else "the source"
            yield issue(self, unit, side, span, f"The address {text} is not in {place}.", suggestion=instead)
