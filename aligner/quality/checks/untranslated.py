"""Text left in the source language: a copied target, or words of the source's script in it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from aligner.evidence.chinese_words import simplified
from aligner.evidence.english_words import STOP
from aligner.evidence.numbers import item_number
from aligner.model import Issue, Severity, TranslationUnit
from aligner.quality.check import Context, Examples, en_zh, issue, zh_en
from aligner.quality.completeness.left_words import left_english, left_pinyin
from aligner.quality.negation.negations import Span
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
    """Names, abbreviations, and what stands in quotation marks or brackets may stay in the source's script.

    A single ordinary word that is left is minor: 当地garages, "clams and shibanyu".
    """

    id = "untranslated"
    category = "accuracy/untranslated"
    severity: Severity = "major"
    examples = Examples(
        fires=(
            en_zh("Inspections had been left to local garages.", "检查工作交给了当地garages。", "garages"),
            en_zh("Two cable cars were closed.", "两条cable car停运。", "cable car"),
            en_zh("The fish stocks should recover.", "应恢复 fish 资源。", "fish"),
            en_zh("If alanine aminotransferase rises, stop it.", "若alanine aminotransferase升高，停用。"),
            en_zh("Patients with low haemoglobin are excluded.", "haemoglobin过低的患者不得入选。", "haemoglobin"),
            zh_en("協助復育硨磲貝及石斑魚。", "It helps to restore giant clams and shibanyu.", "shibanyu"),
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
            en_zh("Use the scan command to list them.", "使用scan命令列出。"),
            en_zh("Run install and wait.", "运行install，然后等待。"),
            en_zh("The scan takes a minute.", "scan需要一分钟。"),
            en_zh("Use kubectl apply here.", "这里用kubectl apply完成。"),
            en_zh("The flow is 20 litres.", "流量为20 litres。"),
            en_zh("It left cookies behind.", "它留下了cookies。"),
            en_zh("It uses `garages` as a field.", "使用garages。"),
            en_zh("Local garages did it.", "当地修车行（garages）做的。"),
            zh_en("石斑鱼", "shibanyu (groupers)"),
            zh_en("他拉二胡，讲关系。", "He plays the erhu and lives by guanxi."),
            zh_en("梅瓶", "a meiping vase"),
            zh_en("协助复育石斑鱼。", "It helps to restock shibanyu.", terms=(("石斑鱼", "shibanyu"),)),
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
            if context.chinese_side(unit) == "source":
                yield from self._words(unit, context, left_pinyin(unit.source_text, _masked(unit.target_text)))
        elif context.chinese_side(unit) == "target":
            if source == target and _is_heading(target):
                start = unit.target_text.index(target)
                yield issue(self, unit, "target", (start, start + len(target)), _COPIED)
            else:
                yield from self._passages(unit, _ENGLISH_RUN, _is_english_prose)
                if context.english_side(unit) == "source":
                    yield from self._words(
                        unit, context, left_english(unit.source_text, simplified(_masked(unit.target_text)))
                    )

    def _words(self, unit: TranslationUnit, context: Context, found: Iterator[tuple[Span, str]]) -> Iterator[Issue]:
        terms = context.glossary.terms if context.glossary else ()
        for span, word in found:
            if any(word == term.chinese or word in term.english for term in terms):
                continue
            yield issue(self, unit, "target", span, f"“{word}” is left in the source language.", severity="minor")

    def _passages(
        self, unit: TranslationUnit, pattern: re.Pattern[str], is_left: Callable[[str], bool]
    ) -> Iterator[Issue]:
        target = unit.target_text
        masked = _masked(target)
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


def _masked(text: str) -> str:
    """The text with what stands in quotation marks or brackets blanked out."""
    return _QUOTED.sub(lambda match: "\0" * len(match[0]), text)


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
