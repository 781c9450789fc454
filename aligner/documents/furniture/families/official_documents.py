"""The furniture of official documents and newspapers: symbols, distribution, job numbers, the line with the issue."""

from __future__ import annotations

from typing import Literal

from aligner.late_patterns import late

Reach = Literal["anywhere", "edge", "cluster"]
"""Where a wording may be believed: see `patterns`."""

SYMBOL = r"[A-Z]{1,8}(?:/[A-Z0-9][A-Za-z0-9.-]*){2,6}(?: \(\d{4}(?:-[IVX]+)?\))?"
"""The symbol of a document: `A/RES/91/230`, `S/RES/2118 (2013)`."""
_GAP = r"(?:\s{2,}|[\t\u3000]+)"
_SYMBOL_LINE = late(rf"\[?{SYMBOL}\]?|\S.*?(?<!\s){_GAP}{SYMBOL}|{SYMBOL}{_GAP}\S.*")
_NUMBERED = late(r"/\d+(?![\w.])")

JOB = r"\d{2}-\d{5}(?: ?\([acefrs]\))?"
"""The number of a print job of the United Nations, in the plain form, with the letter of the language."""
JOB_PAGE = rf"{JOB} \d{{1,3}} ?/ ?\d{{1,3}}|\d{{1,3}} ?/ ?\d{{1,3}} {JOB}"
"""The same with the page and the number of pages."""
LANGUAGE = r"(?:arabic|chinese|english|french|russian|spanish)"
_ISSUE_DAY = r"\d{4} ?年 ?\d{1,2} ?月 ?\d{1,2} ?日 ?\(?(?:(?:星期|周|礼拜)[一二三四五六日天])?\)?"
_LANGUAGE_ZH = "(?:阿拉伯|中|汉|英|法|俄|西班牙)[文语]"

PATTERNS: tuple[tuple[str, Reach, str], ...] = (
    (
        "page number",
        "anywhere",
        JOB_PAGE,
    ),
    (
        "job number",
        "edge",
        rf"""
        (?:{JOB} ?)?\*\d{{7}}\*|{JOB}(?: \d{{6}}){{1,3}}(?: ?\*\d{{7}}\*)?|(?:请回收|please recycle) ?\W{{0,3}}""",
    ),
    ("job number", "cluster", JOB),
    (
        "running header",
        "anywhere",
        r"""
        (?:cn|tw|hk|us|ep|wo) ?\d{6,12} ?[a-z]\d? (?:权 ?利 ?要 ?求 ?书|说 ?明 ?书(?: ?附 ?图| ?摘 ?要)?|摘 ?要 ?附 ?图)
        [ ]?\d{1,3} ?/ ?\d{1,3} ?页""",
    ),
    (
        "distribution",
        "edge",
        rf"""
        (?:分发|派发) ?: ?(?:普通|一般|有限|限制)(?:分发)?|distr(?:\.|ibution) ?: ?(?:general|limited|restricted)
        |original ?: ?{LANGUAGE}(?:(?: ?[,/] ?| and ){LANGUAGE}){{0,5}}
        |原文 ?: ?{_LANGUAGE_ZH}(?:(?: ?[、,/] ?|和|及){_LANGUAGE_ZH}){{0,5}}
        |{LANGUAGE}(?:(?: ?[,/] ?| and ){LANGUAGE}){{0,5}} only
        |\((?:in )?{LANGUAGE}(?:(?: ?[,/] ?| and ){LANGUAGE}){{0,5}} only\)
        |\([只仅](?:有|提供){_LANGUAGE_ZH}(?:[、和及]{_LANGUAGE_ZH}){{0,5}}(?:版本?)?\)""",
    ),
    (
        "posting line",
        "edge",
        rf"""
        {_ISSUE_DAY} ?第? ?[a-z]?\d{{1,3}} ?版(?:[ :|].{{1,12}})?
        |第 ?[a-z]?\d{{1,3}} ?版(?: ?[:|] ?.{{1,12}})? ?{_ISSUE_DAY}""",
    ),
)
"""Reason, reach and wording, as in `patterns`."""


def is_symbol_line(text: str) -> bool:
    """Whether a line is a document's symbol, alone or set apart from a title by a gap.

    >>> is_symbol_line("A/RES/91/230"), is_symbol_line("保護湖泊　　A/RES/91/230"), is_symbol_line("See A/RES/91/230")
    (True, True, False)
    """
    line = text.strip()
    return _SYMBOL_LINE.fullmatch(line) is not None and _NUMBERED.search(line) is not None
