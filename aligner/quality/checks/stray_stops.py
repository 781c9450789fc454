"""Stops where none can stand: "the . recovery", " ,", "，，", and a sentence that goes on in lower case."""

from __future__ import annotations

import re
from collections.abc import Iterator

from aligner.model import Issue, Severity, TranslationUnit
from aligner.quality.check import Context, Examples, en_zh, issue, judged_side, side_text, zh_en
from aligner.segments.abbreviations import BEFORE_FIGURES, MAY_END, MONTHS_AND_DAYS, NEVER_END, TITLES

_ABBREVIATIONS = frozenset(
    word.lower() for words in (BEFORE_FIGURES, MAY_END, MONTHS_AND_DAYS, NEVER_END, TITLES) for word in words
) | {"etc"}
_ENGLISH = re.compile(
    r"(?P<space>(?<=[A-Za-z)])\s+[.,;:](?=\s|$)(?!\s*\.))"
    r"|(?<![.\w])(?P<word>[a-z]{3,})(?P<stop>\.)\s+(?=[a-z]{3,}\b)"
    r"|(?P<double>,\s*[,.;](?!\.)|(?<!\.)\.\s*,|;\s*[;,.](?!\.)|(?<!\.)\.\.(?!\.))"
)
_CHINESE = re.compile(
    r"，[，、。；：]|。[，、。；：](?!。)|、[，、。；：]|；[，、。；：]"
    r"|(?<!。)。。(?!。)|：[，、。；]"
)


class StrayStops:
    """Abbreviations ("approx. two", "etc.,") and ellipses are no stray stops."""

    id = "stray_stops"
    category = "linguistic-conventions/punctuation"
    severity: Severity = "minor"
    examples = Examples(
        fires=(
            zh_en("经济正在恢复。", "The economy is on the way to . recovery", " ."),
            zh_en("经济正在恢复。", "The economy. recovery is under way.", "."),
            zh_en("经济，社会", "the economy ,society and , above all, peace"),
            en_zh("The economy recovers.", "经济正在恢复。，", "。，"),
            en_zh("The economy, however, recovers.", "然而，，经济正在恢复。", "，，"),
        ),
        silent=(
            zh_en("经济正在恢复。", "The economy is recovering, e.g. in trade, services, etc., and so on."),
            zh_en("他等了……", "He waited . . . and waited... then left"),
            zh_en("见第三卷第五页", "See vol. iii, approx. five pages"),
            en_zh("The economy recovers.", "经济……正在恢复。"),
        ),
    )

    def check(self, unit: TranslationUnit, context: Context) -> Iterator[Issue]:
        """One issue for each place."""
        side = judged_side(unit)
        text = side_text(unit, side)
        if context.english_side(unit) == side:
            for match in _ENGLISH.finditer(text):
                if match["word"]:
                    if match["word"] not in _ABBREVIATIONS:
                        yield issue(
                            self, unit, side, match.span("stop"), "A full stop, but the sentence goes on in lower case."
                        )
                elif match["space"]:
                    yield issue(
                        self,
                        unit,
                        side,
                        match.span(),
                        f"A space before “{match[0].strip()}”.",
                        suggestion=match[0].strip(),
                    )
                elif not _abbreviated(text, match.start()):
                    yield issue(self, unit, side, match.span(), f"“{match[0]}” cannot stand together.")
        elif context.chinese_side(unit) == side:
            for match in _CHINESE.finditer(text):
                yield issue(self, unit, side, match.span(), f"“{match[0]}” cannot stand together.")


def _abbreviated(text: str, stop: int) -> bool:
    """Whether the full stop at that offset ends an abbreviation or an initial: "etc.,", "U.S.,", "p.,"."""
    word = re.search(r"[\w.]*$", text[:stop])
    last = word[0] if word else ""
    return text[stop] == "." and ("." in last or len(last) <= 1 or last.lower() in _ABBREVIATIONS or last[:1].isupper())
