"""Web addresses that the two sides do not share."""

from __future__ import annotations

import re
from collections.abc import Iterator

from aligner.model import Issue, Severity, TranslationUnit
from aligner.quality.check import Context, Examples, en_zh, issue, zh_en
from aligner.quality.words.addresses import unshared
from aligner.quality.words.code_in_text import URL


class Urls:
    """The scheme, "www.", a closing slash and the case of the host do not matter; a language in the path may change."""

    id = "urls"
    category = "accuracy/do-not-translate"
    severity: Severity = "major"
    examples = Examples(
        fires=(
            zh_en(
                "详见 https://example.org/a/b 。", "See https://example.org/a/c for details.", "https://example.org/a/c"
            ),
            zh_en("网址为www.example.org", "See the web site."),
            en_zh("Visit http://example.com/x.", "请访问http://example.net/x。", "http://example.net/x"),
        ),
        silent=(
            zh_en("详见https://example.org/a/b。", "See https://example.org/a/b/."),
            zh_en("网址：www.example.org", "Web: http://www.example.org/"),
            zh_en("https://example.org/zh-cn/doc", "https://example.org/en-us/doc"),
            en_zh("Visit (http://example.com/x).", "请访问（http://example.com/x）。"),
        ),
    )

    def check(self, unit: TranslationUnit, context: Context) -> Iterator[Issue]:
        """One issue for each address that one side lacks."""
        for side, span, instead in unshared(unit, URL, _comparable):
            text = (unit.source_text if side == "source" else unit.target_text)[span[0] : span[1]]
            place = "the translation" if side == "source" else "the source"
            yield issue(self, unit, side, span, f"The address {text} is not in {place}.", suggestion=instead)


def _comparable(url: str) -> str:
    plain = re.sub(r"^(?:\w+://)?(?:www\.)?", "", url.lower()).rstrip("/")
    return re.sub(r"\b(?:zh|en|cn)(?:[-_](?:cn|tw|hk|us|gb|hans|hant))?\b", "*", plain)
