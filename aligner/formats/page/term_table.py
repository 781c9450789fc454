"""The table of term consistency: what is rendered in several ways, or otherwise than the glossary has it.

It gathers the terminology issues of all units: one line a term, with the rendering that was expected, those that stand
instead, and where.
"""

from __future__ import annotations

from collections.abc import Iterator

from aligner.formats.page.categories import check_label
from aligner.formats.page.labels import both, printable, shown
from aligner.formats.page.standing import open_issues
from aligner.late_patterns import late
from aligner.model import Header, Issue, TranslationUnit

_TERMINOLOGY = "terminology"
"""The MQM dimension; a category begins with it."""
PLACES = 8
"""Rows named beside a rendering; of more, only their number."""
_LONG = 160
_QUOTED = late("“(.*?)”")
_OFTEN = late(r"\b(once|\d+)(?: times| other units|\))")


class Terms:
    """Takes the units one by one and keeps each term that is not rendered as it should, with its renderings."""

    def __init__(self, header: Header) -> None:
        self._header = header
        self._terms: dict[tuple[str, str, str | None], dict[str, list[int]]] = {}
        """(check, term, expected) → rendering that stands instead → rows."""
        self._usual: dict[tuple[str, str, str | None], int] = {}
        """How often the expected rendering stands, where the check says so."""

    def take(self, unit: TranslationUnit, number: int) -> None:
        """Look at unit `number`."""
        for issue in open_issues(unit):
            if issue.category.split("/")[0] == _TERMINOLOGY:
                term, rendering = _pair(issue, unit)
                key = issue.check, term, issue.suggestion
                self._terms.setdefault(key, {}).setdefault(rendering, []).append(number)
                if often := _OFTEN.search(issue.message):
                    self._usual[key] = 1 if often[1] == "once" else int(often[1])

    @property
    def count(self) -> int:
        """How many terms there are."""
        return len(self._terms)

    def html(self) -> Iterator[str]:
        """The table in pieces, folded; nothing without any term."""
        if not self._terms:
            return
        yield (
            f'<details id="terms"><summary>{both("Term consistency", "术语一致性")} '
            f'<span class="count">{self.count:,}</span></summary>\n<div class="wide" tabindex="0"><table><thead><tr>'
            f'<th scope="col">{both("source", "原文")}</th><th scope="col">{both("expected", "应作")}</th>'
            f'<th scope="col">{both("instead", "实作")}</th><th scope="col">{both("check", "检查")}</th>'
            f'<th scope="col" class="number">{both("times", "次数")}</th>'
            f'<th scope="col">{both("rows", "行")}</th></tr></thead><tbody>\n'
        )
        often = sorted(
            self._terms.items(), key=lambda item: (-sum(map(len, item[1].values())), min(map(min, item[1].values())))
        )
        for key, renderings in often:
            yield self._lines(key, renderings)
        yield "</tbody></table></div></details>\n"

    def _lines(self, key: tuple[str, str, str | None], renderings: dict[str, list[int]]) -> str:
        check, term, expected = key
        usual = f' <span class="count">×{self._usual[key]:,}</span>' if key in self._usual else ""
        source, target = printable(self._header.source_lang), printable(self._header.target_lang)
        span = f' rowspan="{len(renderings)}"' if len(renderings) > 1 else ""
        made = (
            f'<tr><td lang="{source}"{span}>{_cut(term)}</td>'
            f'<td lang="{target}"{span}>{_cut(expected) + usual if expected else "–"}</td>'
        )
        for k, (rendering, rows) in enumerate(renderings.items()):
            links = ", ".join(f'<a href="#u{row}">{row}</a>' for row in dict.fromkeys(rows[:PLACES]))
            name = f"<td{span}>{check_label(check)}</td>" if k == 0 else ""
            made += "<tr>" * (k > 0) + (
                f'<td lang="{target}">{_cut(rendering) if rendering else "–"}</td>{name}'
                f'<td class="number">{len(rows):,}</td>'
                f'<td class="rows">{links}{" …" * (len(rows) > PLACES)}</td></tr>\n'
            )
        return made


def _pair(issue: Issue, unit: TranslationUnit) -> tuple[str, str]:
    """The term of the source, and what stands for it in the target where the issue points at that."""
    if issue.side == "source":
        return issue.text or unit.source_text, ""
    rendering = issue.text or unit.target_text
    if rendering.strip() == unit.target_text.strip():
        return unit.source_text, rendering
    # An issue points at one side only; the term that stands on the other is in its words, in quotation marks.
    quoted = (words for words in _QUOTED.findall(issue.message) if words != rendering and words in unit.source_text)
    return next(quoted, ""), rendering


def _cut(text: str) -> str:
    text = text.strip()
    return shown(text if len(text) <= _LONG else text[: _LONG - 1] + "…")
