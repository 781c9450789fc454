"""The tab behind a list numeral, as a word processor sets it when a numbered text is copied: `1.⇥渡口归全村所有。`

Such a tab parts no cells of a table; a space stands for it as in any other text. A table that numbers its rows keeps
its tabs: there more cells follow (`1.⇥中文⇥English`). Bullets copied as the letters of a symbol font (`l⇥`, `Ø⇥`) are
bullets again.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import replace

from aligner.documents.lines.numerals import PICTURE
from aligner.documents.lines.script import HAN
from aligner.documents.lines.stretches import stretches
from aligner.late_patterns import late, pattern
from aligner.model import Paragraph

_CHINESE = "一二三四五六七八九十百零〇○两"
_WORDS = "Article|Chapter|Section|Part|Rule|Clause|Regulation|Paragraph|Annex|Appendix|Schedule|Item|Note|Step"
_MARK = (
    rf"(?:第\s?[{_CHINESE}\d]{{1,6}}\s?(?:部分|[章节節编編篇条條款项項])(?:之[{_CHINESE}]{{1,3}})?"
    rf"|附[件录錄表]\s?[{_CHINESE}\d]{{1,3}})[:：]?"
    rf"|(?i:{_WORDS})\s(?:\d{{1,3}}[A-Z]{{0,2}}|[IVXLC]{{1,7}}|[A-Z])[.:]?"
    rf"|[(（]?(?:\d{{1,3}}[A-Z]{{0,2}}|[a-z]{{1,2}}|[A-Z]|[ivxl]{{1,6}}|[IVXL]{{1,6}}|[{_CHINESE}]{{1,4}})[)）.．、]"
    r"|[QA]\d{0,2}[.:：]|[问問答][:：]"
    rf"|[①-⑳❶-❿⑴-⒛]|[•·●○▪■□◆◇►▶➢★☆※–—*-]|[\ue000-\uf8ff]|{PICTURE}"
)
_LED = rf"({_MARK})[ \u3000\xa0]*\t\s*(?=\S)"
_INNER = rf"(?<=[。！？；.!?;”’」）)])[ \u3000\xa0]*(?:{_MARK})[ \u3000\xa0]*\t\s*(?=\S)"
"""The numeral of the other language's text, glued behind the end of the first: `1.⇥渡口归全村所有。1.⇥The ferry …`."""
_IS_MARK = rf"(?:{_MARK})\s*|[\d.]+"
_BEGINS = rf"(?:{_MARK})"
_COUNTED = late(r"(\d{1,2}(?:\.\d{1,2}){0,3})\.?[ \u3000\xa0]*\t\s*(?=\S)")
"""A number of several steps (`2.1⇥`), or one without a mark (`2⇥`): only what counts on makes it a numeral."""
_SYMBOL = late("([lnuvqoØü§])[ \xa0]*\t\\s*(?=\\S)")
"""What bullets of the fonts Wingdings, Symbol and Courier become where a copy loses the font."""
_PRIVATE = late("[\ue000-\uf8ff]")
_LEAST_SYMBOLS = 3
_HAN = late(f"[{HAN}]")


def without_list_tabs(lines: Sequence[Paragraph]) -> list[Paragraph]:
    """The lines with a space for the tab behind the numeral, bullet or name of an article that they begin with.

    >>> [line.text for line in without_list_tabs([Paragraph("1.\\t渡口归全村。"), Paragraph("2.\\t船归渡口。")])]
    ['1. 渡口归全村。', '2. 船归渡口。']
    """
    result = list(lines)
    tabbed = [i for i, line in enumerate(lines) if line.kind != "cell" and "\t" in line.text]
    if not tabbed:
        return result
    numbers = {match[1] for i in tabbed if (match := _COUNTED.match(lines[i].text))}
    symbols = Counter(match[1] for i in tabbed if (match := _SYMBOL.match(lines[i].text)))
    bullets = {symbol for symbol, count in symbols.items() if count >= _LEAST_SYMBOLS}
    for run in stretches(tabbed):
        led = {i: _without_tabs(lines[i].text, numbers, bullets) for i in run}
        spaced = {i: text for i, text in led.items() if text is not None and not _is_row(text)}
        rows = sum(text is not None and _is_row(text) for text in led.values())
        # A row whose last cells are empty looks like an item.
        if rows < len(spaced):
            for i, text in spaced.items():
                result[i] = replace(lines[i], text=text)
    return result


def _is_row(text: str) -> bool:
    """Whether a line still has cells when the tab behind its numeral is gone."""
    return "\t" in text or "|" in text or "｜" in text


def _without_tabs(text: str, numbers: Collection[str], bullets: Collection[str]) -> str | None:
    """A line without the tabs behind the numerals at its head, None where none is there or they are cells themselves:
    `第一条⇥Article 1`."""
    marks: list[str] = []
    rest = text
    while led := _led(rest, numbers, bullets):
        mark, behind = led
        begins = pattern(_BEGINS).match(behind)
        if begins and _HAN.search(mark + begins[0]) and bool(_HAN.search(mark)) != bool(_HAN.search(behind)):
            return None
        marks.append(mark)
        rest = behind
    if not marks or pattern(_IS_MARK).fullmatch(rest):
        return None
    return " ".join((*marks, pattern(_INNER).sub(lambda mark: f"{mark.group().rstrip()} ", rest)))


def _led(text: str, numbers: Collection[str], bullets: Collection[str]) -> tuple[str, str] | None:
    """The numeral or bullet before the first tab of a line, and what is behind the tab."""
    if match := pattern(_LED).match(text):
        return _PRIVATE.sub("•", match[1]), text[match.end() :]
    if (match := _COUNTED.match(text)) and _counts(match[1], numbers):
        return text[: match.end()].rstrip(), text[match.end() :]
    if (match := _SYMBOL.match(text)) and match[1] in bullets:
        return "•", text[match.end() :]
    return None


def _counts(number: str, numbers: Collection[str]) -> bool:
    """Whether the numbers of a text lead to one of them: `2.3` behind `2.2`, `2.1` below `2` or above `2.2`."""
    *above, last = number.split(".")
    prefix = "".join(f"{step}." for step in above)
    if not above:
        return f"{number}.1" in numbers
    if int(last) > 1:
        return f"{prefix}{int(last) - 1}" in numbers
    return prefix[:-1] in numbers or f"{prefix}2" in numbers
