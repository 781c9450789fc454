"""The batch's report as one page: every document with its figures, failures and untranslated documents first.

The page is one file without scripts, in English and Chinese (a radio button and the style sheet show one of the two),
and looks like the report page of a single alignment, to which each row leads.
"""

from __future__ import annotations

from collections.abc import Sequence
from importlib import resources
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import quote

from aligner.batch.results import write_if_new
from aligner.formats.page_labels import SEVERITY_LABELS, both, printable
from aligner.model import SEVERITIES

if TYPE_CHECKING:
    from aligner.batch.results import Result

_TITLE = ("Batch report", "批处理报告")
_COLUMNS = (
    ("Document", "文档"),
    ("Languages", "语言"),
    ("Paired by", "配对依据"),
    ("Segments", "句段"),
    ("Beads", "对齐单元"),
    ("Omissions", "漏译"),
    ("Additions", "增译"),
    ("Doubtful", "存疑"),
    ("Issues", "问题"),
)
_NUMBERS = range(3, 8)
"""The columns that hold figures."""
_PAIRINGS = {
    "names": ("names", "文件名"),
    "content": ("content", "内容"),
    "one file": ("one file", "同一文件"),
    "": ("–", "–"),
}
_POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"


def write_page(results: Sequence[Result], aside: Sequence[str], path: Path) -> None:
    """Write the report page; the same results give the same bytes."""
    style = resources.files("aligner.batch").joinpath("report.css").read_text(encoding="utf-8").strip()
    switches = "".join(
        f'<input type="radio" class="switch" name="ui" id="ui-{code}" aria-label="{label}"{checked}>'
        for code, label, checked in (("en", "English", " checked"), ("zh", "中文", ""))
    )
    write_if_new(
        path,
        "".join(
            (
                '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
                f"<title>{_TITLE[0]} · {_TITLE[1]}</title>\n"
                '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
                '<meta name="color-scheme" content="light dark">\n'
                f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n<style>\n'
                f"{style}\n</style>\n</head>\n"
                f"<body>\n{switches}\n<main>\n<header><h1>{both(*_TITLE)}</h1>"
                '<p class="languages">'
                '<label for="ui-en" lang="en">English</label>'
                '<label for="ui-zh" lang="zh-CN">中文</label></p></header>\n',
                _summary(results),
                _notices([r for r in results if r.outcome != "aligned"]),
                _table([r for r in results if r.outcome == "aligned"]),
                _aside(aside),
                "</main>\n</body>\n</html>\n",
            )
        ),
    )


def _summary(results: Sequence[Result]) -> str:
    issues = sum(sum(r.issues.values()) for r in results)
    figures = (
        (len(results), "documents", "文档", ""),
        (sum(r.outcome == "aligned" for r in results), "aligned", "已对齐", ""),
        (sum(r.outcome == "untranslated" for r in results), "without a counterpart", "无对应文本", "doubt"),
        (sum(r.outcome == "failed" for r in results), "failed", "失败", "doubt"),
        (sum(r.beads for r in results), "beads", "对齐单元", ""),
        (sum(r.omissions for r in results), "omissions", "漏译", "doubt"),
        (sum(r.additions for r in results), "additions", "增译", "doubt"),
        (sum(r.doubtful for r in results), "doubtful beads", "存疑", "doubt"),
        (issues, "issues", "问题", "doubt"),
    )
    cells = "".join(
        f'<li class="{kind if count else "zero"}"><b>{count:,}</b> {both(english, chinese)}</li>'
        for count, english, chinese, kind in figures
    )
    return f'<ul class="figures">{cells}</ul>\n'


def _notices(wrong: Sequence[Result]) -> str:
    if not wrong:
        return ""
    rows = "".join(
        f'<li class="{r.outcome}"><b>{printable(r.source)}</b> {_reason(r)}</li>\n'
        for r in sorted(wrong, key=lambda r: (r.outcome != "failed", r.name))
    )
    return f'<h2>{both("To look at", "需查看")}</h2>\n<ul class="notices">\n{rows}</ul>\n'


def _reason(r: Result) -> str:
    if r.outcome == "untranslated":
        chinese = "全文为中文" if r.source_lang.startswith("zh") else "全文为英文"
        return both(r.message, f"{chinese}，无对应文本")
    return printable(r.message.removeprefix(f"{r.source}: "))


def _table(right: Sequence[Result]) -> str:
    if not right:
        return ""
    head = "".join(f'<th scope="col"{_number(k)}>{both(*label)}</th>' for k, label in enumerate(_COLUMNS))
    return (
        f'<h2>{both("Aligned", "已对齐")}</h2>\n<div class="wide"><table>\n<thead><tr>{head}</tr></thead>\n'
        f"<tbody>\n{''.join(map(_row, right))}</tbody>\n</table></div>\n"
    )


def _number(column: int) -> str:
    return ' class="number"' if column in _NUMBERS else ""


def _row(r: Result) -> str:
    page = next((name for name in r.outputs if name.endswith(".html")), None)
    title = f'<a href="{_link(page)}">{printable(r.name)}</a>' if page else printable(r.name)
    paths = " ↔ ".join(printable(path) for path in (r.source, r.target) if path)
    files = " ".join(f'<a href="{_link(name)}">{printable(_ending(name, r.name))}</a>' for name in r.outputs)
    cells = (
        f"{printable(r.source_lang)} → {printable(r.target_lang)}",
        both(*_PAIRINGS[r.pairing]),
        f"{r.segments[0]:,} : {r.segments[1]:,}",
        f"{r.beads:,}",
        *map(_count, (r.omissions, r.additions, r.doubtful)),
        _issues(r),
    )
    row = "".join(f"<td{_number(k)}>{cell}</td>" for k, cell in enumerate(cells, 1))
    return f'<tr><th scope="row">{title}<small>{paths}</small><small class="files">{files}</small></th>{row}</tr>\n'


def _count(count: int) -> str:
    return f'<b class="doubt">{count:,}</b>' if count else '<span class="zero">0</span>'


def _issues(r: Result) -> str:
    found = [
        f'<span class="{severity}">{r.issues[severity]:,} {both(*SEVERITY_LABELS[severity])}</span>'
        for severity in reversed(SEVERITIES)
        if r.issues.get(severity)
    ]
    return "<br>".join(found) or '<span class="zero">–</span>'


def _ending(file: str, name: str) -> str:
    return file[len(name) :].lstrip(".") if file.startswith(name) else file


def _link(file: str) -> str:
    # "./" in front, so that a name with a colon is no address of its own.
    return printable(f"./{quote(file)}")


def _aside(aside: Sequence[str]) -> str:
    if not aside:
        return ""
    rows = "".join(f"<li>{printable(name)}</li>" for name in aside)
    return (
        f"<details><summary>{both(f'{len(aside):,} files left aside', f'未处理的文件：{len(aside):,}')}</summary>"
        f"<ul>{rows}</ul></details>\n"
    )
