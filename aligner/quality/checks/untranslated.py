"""Text left in the source language: a copied target, or words of the source's script in it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from aligner.evidence.english_words import STOP
from aligner.evidence.numbers import item_number
from aligner.model import Issue, Severity, TranslationUnit
from aligner.quality.check import Context, Examples, en_zh, issue, zh_en
from aligner.quality.script import HAN

_QUOTED = re.compile(
    r"“[^“”]*”|‘[^‘’]*’|\"[^\"]*\"|「[^「」]*」|『[^『』]*』"
    r"|《[^《》]*》|〈[^〈〉]*〉|（[^（）]*）|\([^()]*\)|\[[^\[\]]*\]"
)
_HAN_RUN = re.compile(
    r"[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]"
    r"(?:[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\d，。、；：？！·\s,.%-]*"
    r"[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff])?[。！？]?"
)
_ENGLISH_RUN = re.compile(r"[A-Za-z][A-Za-z'’-]*(?:[ ,;:]+[A-Za-z][A-Za-z'’-]*){4,}[.!?]?")
_LETTER = re.compile(r"[^\W\d_]")
_MIN_LOWER, _MIN_FUNCTION = 3, 1
_HEADING_WORDS = 2
_COPIED = "The source was copied and not translated."


class Untranslated:
    """Names, abbreviations, and what stands in quotation marks or brackets may stay in the source's script."""

    id = "untranslated"
    category = "accuracy/untranslated"
    severity: Severity = "major"
    examples = Examples(
        fires=(
            zh_en("双方同意继续谈判。", "双方同意继续谈判。", "双方同意继续谈判。"),
            zh_en("双方同意继续谈判，并尽快签署协议。", "Both sides agreed to 继续谈判 and to sign soon.", "继续谈判"),
            en_zh(
                "The committee will report to the council in June.", "The committee will report to the council in June."
            ),
            en_zh("2. Peace and Order in the Cities", "2. Peace and Order in the Cities"),
            en_zh("IV. Final Provisions", " IV. Final Provisions", "IV. Final Provisions"),
            en_zh(
                "The committee will report in June, and the council will decide.",
                "委员会将于六月提交报告，and the council will decide.",
                "and the council will decide.",
            ),
        ),
        silent=(
            zh_en("他在“中国银行”工作。", "He works at the Bank of China (中国银行)."),
            zh_en("“道”是什么？", "What is “道”?"),
            zh_en("双方同意继续谈判。", ""),
            zh_en("HTTP/2", "HTTP/2"),
            en_zh("Microsoft Visual Studio Code", "Microsoft Visual Studio Code"),
            en_zh("1. GitHub", "1. GitHub"),
            en_zh(
                "CNN reported it in The New York Times.", "美国有线新闻网（CNN）与《The New York Times》报道了此事。"
            ),
            en_zh(
                "The General Packet Radio Service is fast.",
                "通用分组无线业务(General Packet Radio Service is the name)很快。",
            ),
        ),
    )

    def check(self, unit: TranslationUnit, context: Context) -> Iterator[Issue]:
        """A copied target as a whole, else every passage in the wrong script; an empty one is an omission."""
        source, target = unit.source_text.strip(), unit.target_text.strip()
        if not target or not _LETTER.search(source):
            return
        if context.english_side(unit) == "target" and context.source_lang != context.target_lang:
            yield from self._passages(unit, _HAN_RUN, lambda run: len(HAN.findall(run)) >= 2)
        elif context.chinese_side(unit) == "target":
            if source == target and _is_heading(target):
                start = unit.target_text.index(target)
                yield issue(self, unit, "target", (start, start + len(target)), _COPIED)
            else:
                yield from self._passages(unit, _ENGLISH_RUN, _is_english_prose)

    def _passages(
        self, unit: TranslationUnit, pattern: re.Pattern[str], is_left: Callable[[str], bool]
    ) -> Iterator[Issue]:
        target = unit.target_text
        masked = _QUOTED.sub(lambda m: "\0" * len(m[0]), target)
        if _mostly(masked):
            masked = target
        for match in pattern.finditer(masked):
            if is_left(match[0]):
                copied = target.strip() == unit.source_text.strip()
                yield issue(
                    self,
                    unit,
                    "target",
                    match.span(),
                    _COPIED if copied else f"“{_short(match[0])}” is left in the source language.",
                )


def _mostly(masked: str) -> bool:
    """Whether nearly the whole text stands in quotation marks or brackets, so that they say nothing."""
    return masked.count("\0") > 0.9 * len(masked)


def _short(text: str) -> str:
    return text if len(text) <= 40 else text[:39] + "…"


def _is_heading(text: str) -> bool:
    """Whether it is a numbered heading: the words in its capitals are no name."""
    return item_number(text) is not None and len(re.findall(r"[A-Za-z]{2,}", text)) >= _HEADING_WORDS


def _is_english_prose(run: str) -> bool:
    """Whether a run of Latin words is a sentence rather than a name: lower-case words, function words among them."""
    words = re.findall(r"[A-Za-z][A-Za-z'’-]*", run)
    lower = [word for word in words if word.islower()]
    return len(lower) >= _MIN_LOWER and sum(word in STOP for word in lower) >= _MIN_FUNCTION
