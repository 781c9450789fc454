"""The batch's report as one page: the sums, what failed or has no counterpart, then every document, worst first.

It looks and behaves like the report page of a single alignment, to which each row leads, and shares its style sheet,
its words and its choice of language. Every count of a document leads to that document's page with just these shown.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import quote, urlencode

from aligner.batch.results import write_if_new
from aligner.formats.page.category_table import category_table
from aligner.formats.page.labels import SEVERITY_LABELS, both, printable, severity_sign, shown
from aligner.formats.page.shell import banner, foot, head
from aligner.formats.page.summary import card
from aligner.model import SEVERITIES, Severity

if TYPE_CHECKING:
    from aligner.batch.results import LearntTogether, Result

_TITLE = ("Batch report", "批处理报告")
_STYLES = ((__package__, "report.css"),)
_SCRIPTS = ((__package__, "report.js"),)
_COLUMNS = (
    ("Document", "文档", ""),
    ("Languages", "语言", ""),
    ("Paired by", "配对依据", ""),
    ("Segments", "句段", ' class="number"'),
    ("Beads", "对齐单元", ' class="number"'),
    ("Omissions", "漏译", ' class="number"'),
    ("Additions", "增译", ' class="number"'),
    ("Doubtful", "存疑", ' class="number"'),
    ("Issues", "问题", ""),
)
_PAIRINGS = {
    "names": ("names", "文件名"),
    "content": ("content", "内容"),
    "one file": ("one file", "同一文件"),
    "": ("–", "–"),
}
_MISSING = 0.5
"""What an omission or addition weighs against a major issue, when documents are ordered."""


def write_page(
    results: Sequence[Result],
    aside: Sequence[str],
    path: Path,
    learnt: LearntTogether | None = None,
    left_over: Sequence[str] = (),
) -> None:
    """Write the report page; the same results give the same bytes."""
    aligned = sorted((r for r in results if r.outcome == "aligned"), key=_badness)
    pieces = (
        head(" · ".join(_TITLE), _STYLES, _SCRIPTS),
        banner("", both(*_TITLE)),
        _summary(results, learnt),
        _notices([r for r in results if r.outcome != "aligned"]),
        _issues_table(aligned),
        _table(aligned),
        _files("Left aside", "未处理", aside),
        _files("Left over from earlier runs, of no document any more", "早先运行的遗留文件，已无对应文档", left_over),
        foot(_SCRIPTS),
    )
    write_if_new(path, "".join(pieces))


def _badness(r: Result) -> tuple[float, ...]:
    """What orders documents, worst first: grave issues and what is missing, doubtful beads, lesser issues."""
    grave = 2 * r.issues.get("critical", 0) + r.issues.get("major", 0) + _MISSING * (r.omissions + r.additions)
    return -grave, -r.doubtful, -r.issues.get("minor", 0), -r.issues.get("neutral", 0)


def _summary(results: Sequence[Result], learnt: LearntTogether | None) -> str:
    issues = sum(sum(r.issues.values()) for r in results)
    figures = [
        (len(results), "documents", "文档", ""),
        (sum(r.outcome == "aligned" for r in results), "aligned", "已对齐", ""),
        (sum(r.outcome == "untranslated" for r in results), "without a counterpart", "无对应文本", "doubt"),
        (sum(r.outcome == "failed" for r in results), "failed", "失败", "doubt"),
        (sum(r.beads for r in results), "beads", "对齐单元", ""),
        (sum(r.omissions for r in results), "omissions", "漏译", "doubt"),
        (sum(r.additions for r in results), "additions", "增译", "doubt"),
        (sum(r.doubtful for r in results), "doubtful beads", "存疑", "doubt"),
        (issues, "issues", "问题", "doubt"),
    ]
    if learnt is not None:
        figures.append((learnt.pairs, "pairs learnt from", "共同学习的文档对", ""))
    cards = "".join(card(f"{count:,}", both(english, chinese), kind) for count, english, chinese, kind in figures)
    return f'<section class="cards">{cards}</section>\n'


def _notices(wrong: Sequence[Result]) -> str:
    """What failed, then what has no counterpart; "" where all went well."""
    if not wrong:
        return ""
    rows = "".join(
        f'<li class="{r.outcome}"><b>{shown(r.source)}</b> {_reason(r)}</li>\n'
        for r in sorted(wrong, key=lambda r: (r.outcome != "failed", r.name))
    )
    return f'<section><h2>{both("To look at", "需查看")}</h2>\n<ul class="notices">\n{rows}</ul></section>\n'


def _reason(r: Result) -> str:
    if r.outcome == "untranslated":
        chinese = "全文为中文，无对应文本" if r.source_lang.startswith("zh") else "全文为英文，无对应文本"
        if r.target_lang:
            chinese = "中文与英文几乎互不对应"
        return f'<span class="outcome">∅</span> {both(r.message, chinese)}'
    message = r.message.removeprefix(f"{r.source}: ")
    return f'<span class="outcome">✗ {both("failed", "失败")}</span> <span lang="en">{shown(message)}</span>'


def _issues_table(aligned: Sequence[Result]) -> str:
    found: Counter[tuple[str, Severity]] = Counter()
    for r in aligned:
        for category, counts in r.categories.items():
            found.update({(category, severity): counts[severity] for severity in SEVERITIES if severity in counts})
    if not found:
        return ""
    return f'<section class="issues">{category_table(found, lambda count, **_: count)}</section>\n'


def _table(aligned: Sequence[Result]) -> str:
    if not aligned:
        return ""
    heads = "".join(f'<th scope="col"{kind}>{both(english, chinese)}</th>' for english, chinese, kind in _COLUMNS)
    return (
        f'<section id="documents"><div class="above"><h2>{both("Aligned, worst first", "已对齐（最差在前）")}</h2>'
        f'<label class="search" hidden><span>{both("search", "查找")}</span><input type="search" id="search"></label>'
        f'<output id="shown" hidden><b data-shown>{len(aligned):,}</b> / {len(aligned):,}</output></div>\n'
        f'<div class="wide"><table>\n<thead><tr>{heads}</tr></thead>\n'
        f"<tbody>\n{''.join(map(_row, aligned))}</tbody>\n</table></div></section>\n"
    )


def _row(r: Result) -> str:
    page = next((name for name in r.outputs if name.endswith(".html")), None)
    title = f'<a href="{_link(page)}">{shown(r.name)}</a>' if page else shown(r.name)
    paths = " ↔ ".join(shown(path) for path in (r.source, r.target) if path)
    files = " ".join(f'<a href="{_link(name)}">{shown(_ending(name, r.name))}</a>' for name in r.outputs)
    cells = (
        _cell(f"{shown(r.source_lang)} → {shown(r.target_lang)}"),
        _cell(both(*_PAIRINGS[r.pairing])),
        _number(f"{r.segments[0]:,} : {r.segments[1]:,}", sum(r.segments)),
        _number(f"{r.beads:,}", r.beads),
        _number(_count(r.omissions, page, kind="omission"), r.omissions),
        _number(_count(r.additions, page, kind="addition"), r.additions),
        _number(_count(r.doubtful, page, kind="doubtful"), r.doubtful),
        _cell(_issues(r, page), -_badness(r)[0] * 1000 + sum(r.issues.values())),
    )
    return (
        f'<tr><th scope="row">{title}<small>{paths}</small><small class="files">{files}</small></th>'
        f"{''.join(cells)}</tr>\n"
    )


def _cell(inside: str, value: float | None = None) -> str:
    return f"<td>{inside}</td>" if value is None else f'<td data-v="{value:g}">{inside}</td>'


def _number(inside: str, value: int) -> str:
    return f'<td class="number" data-v="{value}">{inside}</td>'


def _count(count: int, page: str | None, **filters: str) -> str:
    """A count that leads to what it counts, on the document's own page."""
    if not count:
        return '<span class="zero">0</span>'
    made = f'<b class="bad">{count:,}</b>'
    return f'<a href="{_link(page)}#?{printable(urlencode(filters))}">{made}</a>' if page else made


def _issues(r: Result, page: str | None) -> str:
    found = []
    for severity in reversed(SEVERITIES):
        count = r.issues.get(severity)
        if count:
            said = f"{severity_sign(severity)} {count:,} {both(*SEVERITY_LABELS[severity])}"
            leading = f'href="{_link(page)}#?severity={severity}"' if page else ""
            found.append(f'<a class="{severity}" {leading}>{said}</a>' if page else f"<span>{said}</span>")
    return "<br>".join(found) or '<span class="zero">–</span>'


def _ending(file: str, name: str) -> str:
    return file[len(name) :].lstrip(".") if file.startswith(name) else file


def _link(file: str) -> str:
    # "./" in front, so that a name with a colon is no address of its own.
    return printable(f"./{quote(file)}")


def _files(english: str, chinese: str, names: Sequence[str]) -> str:
    if not names:
        return ""
    rows = "".join(f"<li>{shown(name)}</li>" for name in names)
    return (
        f"<details><summary>{both(f'{english}: {len(names):,}', f'{chinese}：{len(names):,}')}</summary>"
        f"<ul>{rows}</ul></details>\n"
    )
