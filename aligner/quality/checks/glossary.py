"""Terms of the glossary that are rendered otherwise, and names that it forbids."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from aligner.model import Issue, Severity, Side, TranslationUnit
from aligner.quality.check import Context, Examples, en_zh, issue, other, side_text, zh_en
from aligner.quality.glossary import Term
from aligner.quality.words.terms import find_chinese, find_english

_CYBER = (("网络主权", "cyber sovereignty"), ("双方", "both sides"))
_ORGANISATION = (("世界卫生组织", "World Health Organization"), ("世界卫生组织", "WHO"))
Finder = Callable[[str, str], "tuple[int, int] | None"]


class Glossary:
    """Holds either direction of translation; inside a longer term of the glossary a shorter one is not looked for."""

    id = "glossary"
    category = "terminology"
    severity: Severity = "major"
    examples = Examples(
        fires=(
            zh_en("我们尊重网络主权。", "We respect network security.", "网络主权", _CYBER),
            zh_en("我們尊重網絡主權。", "We respect national security.", "網絡主權", _CYBER),
            en_zh("We respect cyber sovereignty.", "我们尊重网络安全。", "cyber sovereignty", _CYBER),
            zh_en("世界卫生组织发布报告。", "The health body, who published it, is in Geneva.", None, _ORGANISATION),
        ),
        silent=(
            zh_en(
                "我们尊重网络主权。",
                "We respect their cyber-sovereignties.",
                None,
                (("网络主权", "cyber sovereignty"),),
            ),
            zh_en("我們尊重網絡主權。", "Cyber sovereignty is respected.", None, (("网络主权", "cyber sovereignty"),)),
            zh_en("我们尊重他们。", "We respect them.", None, _CYBER),
            zh_en("世界卫生组织发布报告。", "The WHO published it.", None, _ORGANISATION),
            en_zh("Cyber sovereignty matters.", "網絡主權很重要。", None, (("网络主权", "cyber sovereignty"),)),
        ),
    )

    def check(self, unit: TranslationUnit, context: Context) -> Iterator[Issue]:
        """One issue for each term of the source without its rendering, and for each forbidden name in the target."""
        chinese = context.chinese_side(unit)
        if context.glossary is None or chinese is None or not unit.target_text.strip() or not unit.source_text.strip():
            return
        zh, en = side_text(unit, chinese), side_text(unit, other(chinese))
        covered: list[tuple[int, int]] = []
        by_length = sorted(context.glossary.terms, key=lambda term: -len(term.chinese))
        for term in by_length:
            yield from (
                self._from_chinese(unit, chinese, term, zh, en, covered)
                if chinese == "source"
                else self._from_english(unit, term, zh, en, covered)
            )
            yield from self._forbidden(unit, chinese, term)

    def _from_chinese(
        self, unit: TranslationUnit, side: Side, term: Term, zh: str, en: str, covered: list[tuple[int, int]]
    ) -> Iterator[Issue]:
        span = find_chinese(term.chinese, zh)
        if span is None or any(a <= span[0] and span[1] <= b for a, b in covered):
            return
        covered.append(span)
        if not any(find_english(name, en) for name in term.english):
            yield issue(
                self,
                unit,
                side,
                span,
                f"The glossary renders “{term.chinese}” as {_either(term.english)}.",
                suggestion=term.english[0],
            )

    def _from_english(
        self, unit: TranslationUnit, term: Term, zh: str, en: str, covered: list[tuple[int, int]]
    ) -> Iterator[Issue]:
        for name in term.english:
            span = find_english(name, en)
            if span is None or any(a <= span[0] and span[1] <= b for a, b in covered):
                continue
            covered.append(span)
            if not find_chinese(term.chinese, zh):
                yield issue(
                    self,
                    unit,
                    "source",
                    span,
                    f"The glossary renders “{name}” as “{term.chinese}”.",
                    suggestion=term.chinese,
                )

    def _forbidden(self, unit: TranslationUnit, chinese: Side, term: Term) -> Iterator[Issue]:
        find: Finder = find_chinese if chinese == "target" else find_english
        for name in term.forbidden:
            span = find(name, unit.target_text)
            if span is not None and name.isascii() == (chinese != "target"):
                better = term.chinese if chinese == "target" else term.english[0]
                yield issue(
                    self, unit, "target", span, f"The glossary forbids “{name}”; it has “{better}”.", suggestion=better
                )


def _either(names: tuple[str, ...]) -> str:
    return " or ".join(f"“{name}”" for name in names)
