"""The batch's report as one page: every document with its figures, failures and untranslated documents first."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from importlib import resources
from pathlib import Path
from typing import TYPE_CHECKING

from aligner.formats.output import written

if TYPE_CHECKING:
    from aligner.batch.jobs import Result

_COLUMNS = (("Document", "文档"), ("Languages", "语言"), ("Segments", "句段"), ("Beads", "对齐单元"),
            ("Without counterpart", "无对应"), ("Doubtful", "存疑"), ("Issues", "问题"), ("Files", "文件"))


def write_page(results: Sequence[Result], aside: Sequence[str], path: Path) -> None:
    """Write the report page; the same results give the same bytes."""
    style = resources.files("aligner.batch").joinpath("report.css").read_text(encoding="utf-8")
    wrong = [r for r in results if r.outcome != "aligned"]
    right = [r for r in results if r.outcome == "aligned"]
    parts = [
        "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
        f"<title>Alignment report</title>\n<style>\n{style}</style>\n</head>\n<body>\n<main>\n"
        "<h1>Alignment report <span lang=\"zh\">对齐报告</span></h1>\n",
        _summary(results), _notices(wrong), _table(right), _aside(aside), "</main>\n</body>\n</html>\n"]
    with written(path) as out:
        out.write("".join(parts).encode("utf-8"))


def _summary(results: Sequence[Result]) -> str:
    figures = (
        (len(results), "documents", "文档"),
        (sum(r.outcome == "aligned" for r in results), "aligned", "已对齐"),
        (sum(r.outcome == "untranslated" for r in results), "without a counterpart", "无对应文本"),
        (sum(r.outcome == "failed" for r in results), "failed", "失败"),
        (sum(r.beads for r in results), "beads", "对齐单元"),
        (sum(r.omissions for r in results), "omissions", "漏译"),
        (sum(r.additions for r in results), "additions", "增译"),
        (sum(r.doubtful for r in results), "doubtful", "存疑"))
    cells = "".join(f"<li><b>{n:,}</b> {en} <span lang=\"zh\">{zh}</span></li>" for n, en, zh in figures)
    return f"<ul class=\"figures\">{cells}</ul>\n"


def _notices(wrong: Sequence[Result]) -> str:
    if not wrong:
        return ""
    rows = "".join(f"<li class=\"{r.outcome}\"><b>{escape(r.name)}</b> {escape(r.message)}</li>\n"
                   for r in sorted(wrong, key=lambda r: (r.outcome != "failed", r.name)))
    return f"<h2>To look at <span lang=\"zh\">需查看</span></h2>\n<ul class=\"notices\">\n{rows}</ul>\n"


def _table(right: Sequence[Result]) -> str:
    if not right:
        return ""
    head = "".join(f"<th scope=\"col\">{en} <span lang=\"zh\">{zh}</span></th>" for en, zh in _COLUMNS)
    return (f"<h2>Aligned <span lang=\"zh\">已对齐</span></h2>\n<table>\n<thead><tr>{head}</tr></thead>\n<tbody>\n"
            f"{''.join(map(_row, right))}</tbody>\n</table>\n")


def _row(r: Result) -> str:
    page = next((name for name in r.outputs if name.endswith(".html")), None)
    title = f"<a href=\"{_link(page)}\">{escape(r.name)}</a>" if page else escape(r.name)
    files = " ".join(f"<a href=\"{_link(name)}\">{escape(_ending(name, r.name))}</a>" for name in r.outputs)
    issues = ", ".join(f"{n} {severity}" for severity, n in sorted(r.issues.items())) or "–"
    cells = (f"{r.segments[0]} : {r.segments[1]}", str(r.beads), f"{r.omissions} + {r.additions}", str(r.doubtful), issues)
    return (f"<tr><th scope=\"row\">{title}</th><td>{escape(r.source_lang)} → {escape(r.target_lang)}</td>"
            f"{''.join(f'<td>{c}</td>' for c in cells)}<td class=\"files\">{files}</td></tr>\n")


def _ending(file: str, name: str) -> str:
    return file[len(name) :].lstrip(".") if file.startswith(name) else file


def _link(file: str) -> str:
    from urllib.parse import quote

    return escape(quote(file))


def _aside(aside: Sequence[str]) -> str:
    if not aside:
        return ""
    rows = "".join(f"<li>{escape(name)}</li>" for name in aside)
    return (f"<details><summary>{len(aside)} files left aside <span lang=\"zh\">未处理的文件</span></summary>"
            f"<ul>{rows}</ul></details>\n")
