"""What the report page says before its rows: figures, beads by type, issues, the worst passages, what was left out."""

from __future__ import annotations

import heapq
from collections import Counter
from pathlib import PurePath

from aligner.formats.page_labels import SEVERITY_LABELS, both, category_label, percent, printable
from aligner.formats.page_map import Step, drawn
from aligner.formats.page_rows import kinds_of
from aligner.model import SEVERITIES, Header, Severity, TranslationUnit

WORST = 15
"""How many passages the list of the worst holds."""

_WEIGHTS: dict[Severity, float] = {"neutral": 0.1, "minor": 0.5, "major": 2.0, "critical": 3.0}
_EXCERPT = 90
_SIDES = {"source": ("source", "原文"), "target": ("target", "译文")}


class Summary:
    """Takes the units one by one, keeps counts and the worst passages, and says it all in HTML."""

    def __init__(self, header: Header) -> None:
        self.header = header
        self.kinds: Counter[str] = Counter()
        """How many rows have each class of `kinds_of`."""
        self.total = 0
        self._types: Counter[tuple[int, int]] = Counter()
        self._issues: Counter[tuple[str, Severity]] = Counter()
        self._states: Counter[str] = Counter()
        self._expected = 0.0
        self._steps: list[Step] = []
        self._moved: list[tuple[int, int]] = []
        self._worst: list[tuple[float, int, TranslationUnit]] = []

    def take(self, unit: TranslationUnit) -> None:
        """Count the next unit."""
        self.total += 1
        kinds = kinds_of(unit)
        self.kinds.update(kinds)
        source, target = len(unit.source_segments), len(unit.target_segments)
        self._types[source, target] += 1
        self._issues.update((issue.category, issue.severity) for issue in unit.issues)
        self._states[unit.state] += 1
        self._expected += unit.bead.confidence
        i, j = (self._steps[-1][3], self._steps[-1][5]) if self._steps else (0, 0)
        kind = next((kind for kind in ("moved", "omission", "addition") if kind in kinds), kinds[0])
        self._steps.append((kind, self.total, i, i + source, j, j + target, unit.bead.confidence))
        if unit.moved is not None and source and not target:
            self._moved.append((self.total - 1, unit.moved))
        badness = _badness(unit, kinds)
        if badness >= 1:
            entry = (badness, -self.total, unit)
            if len(self._worst) < WORST:
                heapq.heappush(self._worst, entry)
            else:
                heapq.heappushpop(self._worst, entry)

    def count(self, kind: str) -> int:
        """How many rows a filter shows; "doubt" is all that is not sure."""
        if kind == "all":
            return self.total
        return self.kinds["doubt"] + self.kinds["likely"] if kind == "doubt" else self.kinds[kind]

    def html(self) -> str:
        """Everything that stands above the rows."""
        moved = [pair for pair in self._moved if pair[1] < self.total]
        chart = drawn(self._steps, moved)
        return (
            f'<section class="figures">{self._figures()}</section>'
            f'<div class="overview"><div class="facts">{self._documents()}{self._by_type()}</div>'
            f'<div class="facts">{self._by_category()}{self._worst_first()}{self._left_out()}</div>'
            f'<figure class="map"><figcaption>{both("Path", "路径")}</figcaption>{chart}</figure></div>'
        )

    def _figures(self) -> str:
        kinds = self.kinds
        expected = (both("expected right", "预计正确"), percent(self._expected / self.total) if self.total else "–", "")
        figures = [
            (both("beads", "对齐单元"), f"{self.total:,}", ""),
            expected,
            (both("sure", "可靠"), f"{kinds['sure']:,}", "sure"),
            (both("doubtful", "存疑"), f"{self.count('doubt'):,}", "doubt"),
            (both("omissions", "漏译"), f"{kinds['omission']:,}", "omission"),
            (both("additions", "增译"), f"{kinds['addition']:,}", "addition"),
            (both("moved", "移位"), f"{len(self._moved):,}", "moved"),
            (both("issues", "问题"), f"{self._issues.total():,}", "issues"),
        ]
        return "".join(
            f'<div class="figure {kind}{" zero" * (value == "0")}"><b>{value}</b><span>{label}</span></div>'
            for label, value, kind in figures
        )

    def _documents(self) -> str:
        header = self.header
        i, j = (self._steps[-1][3], self._steps[-1][5]) if self._steps else (0, 0)
        lines = [
            (both("Source", "原文"), header.source_path, header.source_lang, i),
            (both("Target", "译文"), header.target_path, header.target_lang, j),
        ]
        rows = "".join(
            f'<tr><th scope="row">{label}</th><td title="{printable(path)}">'
            f"{printable(PurePath(path).name or path or '–')}</td><td>{printable(lang)}</td>"
            f'<td class="number">{count:,}</td></tr>'
            for label, path, lang, count in lines
        )
        return (
            f"<table><caption>{both('Documents', '文档')}</caption><thead><tr><td></td>"
            f'<th scope="col">{both("file", "文件")}</th><th scope="col">{both("language", "语言")}</th>'
            f'<th scope="col" class="number">{both("segments", "句段")}</th></tr></thead>'
            f"<tbody>{rows}</tbody></table>"
        )

    def _by_type(self) -> str:
        most = max(self._types.values(), default=1)
        rows = "".join(
            f'<tr><th scope="row">{source}–{target}</th><td class="number">{count:,}</td><td class="bar">'
            f'<svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">'
            f'<rect width="{max(count * 100 / most, 0.8):.1f}" height="8"/></svg></td></tr>'
            for (source, target), count in sorted(self._types.items(), key=lambda item: (-item[1], item[0]))
        )
        caption = both("Beads by type", "对齐类型")
        return f'<table class="types"><caption>{caption}</caption><tbody>{rows}</tbody></table>'

    def _by_category(self) -> str:
        if not self._issues:
            return f'<p class="none">{both("No issues were found.", "未发现问题。")}</p>'
        shown = [severity for severity in reversed(SEVERITIES) if any(found == severity for _, found in self._issues)]
        head = "".join(f'<th scope="col" class="number {s}">{both(*SEVERITY_LABELS[s])}</th>' for s in shown)
        categories = sorted(
            {category for category, _ in self._issues},
            key=lambda c: ([-self._issues[c, s] for s in reversed(SEVERITIES)], c),
        )
        rows = "".join(
            f'<tr><th scope="row">{category_label(category)}</th>'
            + "".join(f'<td class="number">{self._issues[category, s] or "·"}</td>' for s in shown)
            + "</tr>"
            for category in categories
        )
        return (
            f"<table><caption>{both('Issues', '问题')}</caption><thead><tr><td></td>{head}</tr></thead>"
            f"<tbody>{rows}</tbody></table>"
        )

    def _worst_first(self) -> str:
        if not self._worst:
            return ""
        items = "".join(
            _worst_item(-number, unit) for _, number, unit in sorted(self._worst, key=lambda e: e[:2], reverse=True)
        )
        return (
            f"<section><h2>{both('Worst passages first', '最需审阅')}</h2>"
            f'<ol class="worst" tabindex="0">{items}</ol></section>'
        )

    def _left_out(self) -> str:
        pieces = self.header.furniture
        if not pieces:
            return ""
        items = "".join(
            f'<li><span class="where">{both(*_SIDES[side])}{f" · {piece.line}" if piece.line else ""} · '
            f"{printable(piece.reason)}</span> {printable(piece.text)}</li>"
            for side, piece in pieces
        )
        label = both(f"Left out of the alignment ({len(pieces)})", f"未参与对齐的内容（{len(pieces)}）")
        return f'<details><summary>{label}</summary><ul class="furniture">{items}</ul></details>'


def _badness(unit: TranslationUnit, kinds: list[str]) -> float:
    """How much a passage needs a reviser's eye; from 1 on it may stand among the worst."""
    worst = max((_WEIGHTS[issue.severity] for issue in unit.issues), default=0.0)
    missing = 1.0 if "omission" in kinds or "addition" in kinds else 0.0
    settled = 2.0 if unit.state == "confirmed" else 0.0
    return worst + missing + 2 * (1 - unit.bead.confidence) - settled


def _worst_item(number: int, unit: TranslationUnit) -> str:
    issue = max(unit.issues, key=lambda issue: _WEIGHTS[issue.severity], default=None)
    if issue is not None:
        reason = f'<b class="{issue.severity}">{category_label(issue.category)}</b>'
    elif not unit.target_segments:
        reason = f'<b class="major">{both("omission", "漏译")}</b>'
    elif not unit.source_segments:
        reason = f'<b class="major">{both("addition", "增译")}</b>'
    else:
        reason = f'<b class="minor">{both("doubtful", "存疑")} {percent(unit.bead.confidence)}</b>'
    text = unit.source_text or unit.target_text
    text = text if len(text) <= _EXCERPT else text[:_EXCERPT] + "…"
    return f'<li><a href="#u{number}"><span class="n">{number}</span>{reason} <span>{printable(text)}</span></a></li>'
