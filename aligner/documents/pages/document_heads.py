"""What an official document bears on each of its pages: its symbol above, below the job number and the page.

    A/HYD/9/21
    24-05512
    2/3

The symbol of a document may as well be mentioned on a line of its own, and `2/3` be a figure; so the lines prove each
other. Where the text begins anew in its other language, the whole head of the first page comes back within the file.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence

from aligner.documents.furniture.families.official_documents import JOB, SYMBOL, is_symbol_line
from aligner.documents.furniture.wording import plain_form, reason_of
from aligner.documents.lines.structure import is_date
from aligner.late_patterns import late
from aligner.model import Paragraph

_JOB = late(JOB)
_SYMBOL = late(SYMBOL)
_PAGE = late(r"(?P<page>\d{1,3}) ?/ ?(?P<of>\d{1,3})")
_GAP = late(r"\s{2,}|[\t\u3000]+")
_LONGEST = 100
_HEAD_LINES = 6
"""How many lines stand at most below the symbol in the head of a first page."""
_LANGUAGE = late(r"arabic|chinese|english|french|russian|spanish|阿拉伯文|中文|英文|法文|俄文|西班牙文")


def document_heads(paragraphs: Sequence[Paragraph], found: Mapping[int, str]) -> dict[int, str]:
    """The indices of such lines within the text, with the reason of each; `found` is furniture already known.

    >>> lines = ["The Board notes the report;", "24-05512", "2/3", "A/HYD/9/21", "2. The Board meets in May."]
    >>> list(document_heads([Paragraph(line) for line in lines], {}))
    [1, 2, 3]
    """
    short = {i: line.text for i, line in enumerate(paragraphs) if line.kind == "body" and len(line.text) <= _LONGEST}
    symbols = {i: text for i, text in short.items() if "/" in text and is_symbol_line(text)}
    jobs = {
        i: text for i, text in short.items() if text[0].isdigit() and len(text) < 13 and is_job_number(plain_form(text))
    }
    if not symbols and not jobs:
        return {}
    pages = {i for i, text in short.items() if (page := _PAGE.fullmatch(text)) and int(page["page"]) <= int(page["of"])}
    beside = pages | symbols.keys() | {i for i, reason in found.items() if reason in ("page number", "document symbol")}
    counts = Counter(jobs.values())
    sure = {i for i, text in jobs.items() if counts[text] > 1 or not beside.isdisjoint((i - 1, i + 1))}
    result = dict.fromkeys(sure, "job number")
    result.update((i, "page number") for i in pages if not sure.isdisjoint((i - 1, i + 1)))
    own = {symbol for i in symbols if found.get(i) == "document symbol" and (symbol := _symbol_in(symbols[i]))}
    for i, text in symbols.items():
        alone = not symbols.keys() & {i - 1, i + 1} and not paragraphs[i - 1].text.endswith(("：", ":"))
        if _symbol_in(text) in own or (sure and alone and _SYMBOL.fullmatch(text)):
            result[i] = "document symbol"
            result.update(_below(paragraphs, i))
    return {i: reason for i, reason in result.items() if i not in found}


def is_job_number(form: str) -> bool:
    """Whether a line in the plain form is the number of a print job of the United Nations: `24-05512 (c)`."""
    return _JOB.fullmatch(form) is not None


def _symbol_in(text: str) -> str:
    symbol = _SYMBOL.search(text)
    return symbol.group() if symbol else ""


def _below(paragraphs: Sequence[Paragraph], i: int) -> dict[int, str]:
    """What stands below the symbol of a first page: the body, the distribution, the day and the languages."""
    head: dict[int, str] = {}
    told = False
    for j in range(i + 1, min(i + 1 + _HEAD_LINES, len(paragraphs))):
        parts = [part for part in re.split(_GAP.pattern, paragraphs[j].text.strip()) if part]
        distributed = len(parts) <= 2 and (judged := reason_of(parts[-1])) is not None and judged[0] == "distribution"
        if not (distributed or is_date(paragraphs[j].text) or _LANGUAGE.fullmatch(plain_form(paragraphs[j].text))):
            break
        told = told or distributed
        head[j] = "distribution" if not is_date(paragraphs[j].text) else "posting line"
    return head if told else {}
