"""`.html`: the report, one page that needs nothing else: both texts side by side, what is doubtful and wrong marked.

It opens without a network, prints, follows the reader's light or dark theme, speaks English and Chinese, and filters
without a script; the script only adds the search. All text of the documents is escaped, and the page's content policy
lets nothing run but that one script.
"""

from __future__ import annotations

import base64
import hashlib
import shutil
import tempfile
from collections.abc import Iterable, Iterator
from functools import cache
from importlib.resources import files
from pathlib import PurePath
from typing import BinaryIO, cast

from aligner.errors import UserError
from aligner.formats.page_labels import both, printable
from aligner.formats.page_rows import row
from aligner.formats.page_summary import Summary
from aligner.model import Header, TranslationUnit

FILTERS = (
    ("all", "all", "全部"),
    ("doubt", "doubtful", "存疑"),
    ("omission", "omissions", "漏译"),
    ("addition", "additions", "增译"),
    ("moved", "moved", "移位"),
    ("issues", "with issues", "有问题"),
    ("many", "not 1–1", "非一对一"),
)
"""The filters: the class that a row must have, and the button's words."""

_IN_MEMORY = 1 << 24


class Html:
    """The report page; it is written, not read."""

    name = "html"
    suffixes: tuple[str, ...] = (".html", ".htm")

    def write(self, header: Header, units: Iterable[TranslationUnit], out: BinaryIO) -> None:
        """Write the page; its rows wait in a temporary file while the summary above them is counted."""
        summary = Summary(header)
        with tempfile.SpooledTemporaryFile(max_size=_IN_MEMORY) as rows:
            for number, unit in enumerate(units, 1):
                summary.take(unit)
                rows.write(_encoded(row(unit, number, header)))
            out.write(_encoded(_above(header, summary)))
            rows.seek(0)
            shutil.copyfileobj(cast(BinaryIO, rows), out)
        out.write(_encoded(_below(header)))

    def read(self, source: BinaryIO, where: str) -> tuple[Header, Iterator[TranslationUnit]]:
        """Raises UserError: a report is for people."""
        raise UserError("a report page cannot be read back", where, "give the .json or .tmx of the same alignment")


@cache
def _asset(name: str) -> str:
    return (files("aligner.formats") / "static" / name).read_text(encoding="utf-8").strip()


def _encoded(text: str) -> bytes:
    """UTF-8; a lone surrogate, which no file can hold, as the replacement character."""
    return text.encode("utf-8", "surrogatepass").decode("utf-8", "replace").encode()


def _above(header: Header, summary: Summary) -> str:
    names = [printable(PurePath(path).name or path) for path in (header.source_path, header.target_path)]
    title = " ↔ ".join(dict.fromkeys(name for name in names if name)) or "–"
    digest = base64.b64encode(hashlib.sha256(_asset("report.js").encode()).digest()).decode()
    policy = (
        f"default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-{digest}'; "
        "base-uri 'none'; form-action 'none'"
    )
    switches = "".join(
        f'<input type="radio" class="switch" name="ui" id="ui-{code}" aria-label="{label}"'
        f"{' checked' * (code == 'en')}>"
        for code, label in (("en", "English"), ("zh", "中文"))
    )
    switches += "".join(
        f'<input type="radio" class="switch" name="show" id="f-{kind}" aria-label="{english} / {chinese}"'
        f"{' checked' * (kind == 'all')}>"
        for kind, english, chinese in FILTERS
    )
    buttons = "".join(
        f'<label for="f-{kind}">{both(english, chinese)} <span class="count">{count:,}</span></label>'
        for kind, english, chinese in FILTERS
        if (count := summary.count(kind)) or kind in ("all", "doubt")
    )
    return (
        f'<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<title>{title}</title>\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="color-scheme" content="light dark">\n<meta name="generator" content="aligner">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n<style>\n{_asset("report.css")}\n</style>\n'
        f"</head>\n<body>\n{switches}\n<main>\n"
        f'<header><div><p class="kind">{both("Alignment report", "对齐报告")}</p><h1>{title}</h1></div>'
        '<p class="languages"><label for="ui-en" lang="en">English</label>'
        '<label for="ui-zh" lang="zh-CN">中文</label></p></header>\n'
        f"{summary.html()}\n"
        f'<nav class="tools" aria-label="Filter / 筛选">{buttons}<output id="found"></output>'
        '<input type="search" id="search" hidden placeholder="search / 查找" '
        'aria-label="search both sides / 查找两侧文字"></nav>\n'
        f'<div role="table" aria-label="Beads / 对齐单元" aria-rowcount="{summary.total + 1}">\n'
        '<div role="row" class="head"><div role="columnheader" class="n">№</div>'
        f'<div role="columnheader">{both("Source", "原文")} <small>{printable(header.source_lang)}</small></div>'
        f'<div role="columnheader">{both("Target", "译文")} <small>{printable(header.target_lang)}</small></div>'
        f'<div role="columnheader" class="v">{both("Confidence", "可信度")}</div></div>\n'
    )


def _below(header: Header) -> str:
    explained = both(
        "Confidence is the probability that a row pairs exactly the sentences that belong together: of rows at 90%, "
        "nine in ten are right.",
        "可信度是该行两侧句子恰好互为译文的概率：可信度为 90% 的行，十行中有九行正确。",
    )
    made = f'<p class="signature">{printable(header.signature)}</p>' if header.signature else ""
    date = f'<p class="signature">{header.date.isoformat()}</p>' if header.date else ""
    return (
        f"</div>\n<footer><p>{explained}</p>{made}{date}</footer>\n</main>\n"
        f"<script>{_asset('report.js')}</script>\n</body>\n</html>\n"
    )
