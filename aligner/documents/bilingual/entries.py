"""Lists whose every line is a term with its rendering, on a page that otherwise renders line by line.

Textbooks list their new words so, manuals their parts: `弄堂 lane`, `豆浆：soy milk`, `油条 – dough stick`. One such
line may be Chinese with an English name in it. Several below each other are none, if a pair ended above them and
another begins below: then nothing on the page renders them but what stands on the same line. Below a heading that
announces words (`今日词汇`) two are enough, wherever they stand.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Collection, Sequence

from aligner.documents.bilingual.glued import LEAST_RATIO
from aligner.documents.lines.numerals import numeral_of
from aligner.documents.lines.script import HAN, LATIN, Script, letters, words
from aligner.documents.lines.structure import ends_sentence
from aligner.late_patterns import late
from aligner.model import Paragraph

_TERM = rf"(?P<chinese>[{HAN}“《「][{HAN}0-9，、·“”《》「」（）()/／…～]{{0,24}})"
_RENDERING = rf"(?P<english>[({LATIN}“\"‘'][^{HAN}。！？；：|｜]{{1,70}})"
_BETWEEN = r"(?:\s?(?P<colon>[:：])\s?|\s?[/／]\s?|\s+[-–—=＝]{1,2}\s+|\s?——?\s?|\s+)"
_CHINESE_FIRST = late(rf"{_TERM}{_BETWEEN}{_RENDERING}")
_ENGLISH_FIRST = late(rf"{_RENDERING}{_BETWEEN}{_TERM}")
_LEAST = 3
_LEAST_COUNTED = 2
"""The same of lines that are numbered alike, or below a heading that announces words."""
_HEADING = late(
    r"[\W\d]*(?:今[日天]|每日|本[期周週課课篇文]|一周|重[点點]|核心|常用|[双雙][语語]|[实實]用)*"
    r"(?:[词詞][汇彙语語]|生[词詞]|[单單][词詞]|短[语語]|[词詞][组組]|表[达達]|用[语語])(?:表|[积積]累)?[\W\d]*"
    r"|\W*(?:(?:today's|key|new|useful|core) )?(?:vocabulary|words|expressions|phrases)\W*",
    re.IGNORECASE,
)
_GREATEST_RATIO = 3.0
"""English words for each Han character of a list's terms, at most: a verb is short in Chinese (`涨 to go up`)."""

_LONGEST_HEADING = 30

Sides = tuple[str, str, bool]


def listed_entries(
    lines: Sequence[Paragraph], scripts: Sequence[Script | None], closing: Collection[str | None]
) -> dict[int, Sides]:
    """By line, the two sides of such entries, and whether the Chinese is the first.

    `scripts` are the languages of the lines, None of those in both; `closing` the ones that may end a pair.

    >>> page = ["生词", "New words", "弄堂 lane", "豆浆 soy milk", "油条 dough stick", "注释"]
    >>> entries = listed_entries([Paragraph(line) for line in page], ["zh", "en", *["zh"] * 4], {"en"})
    >>> sorted(entries), entries[3]
    ([2, 3, 4], ('豆浆', 'soy milk', True))
    """
    found: dict[int, Sides] = {}
    for run in _runs(lines):
        first, last = min(run), max(run)
        before = scripts[first - 1] if first else None
        after = scripts[last + 1] if last + 1 < len(lines) else None
        if any(before in (script, None) and after != script for script in closing):
            found |= run
    for i, line in enumerate(lines):
        if len(line.text) <= _LONGEST_HEADING and _HEADING.fullmatch(line.text.replace("’", "'")):
            found |= _below(lines, i)
    return found


def entries_in_glued(lines: Sequence[Paragraph], cut: Collection[int]) -> dict[int, Sides]:
    """The same in a glued document, of the entries whose list was cut but for them: `涨 to go up (of prices)`."""
    return {
        i: sides
        for run in _runs(lines)
        if 2 * sum(i in cut for i in run) > len(run)
        for i, sides in run.items()
        if i not in cut
    }


def _below(lines: Sequence[Paragraph], heading: int) -> dict[int, Sides]:
    """The entries right below a heading, if they are a list."""
    below = itertools.takewhile(lambda i: lines[i].kind != "cell", range(heading + 1, len(lines)))
    entries = ((i, _entry(lines[i].text)) for i in below)
    run = {i: entry for i, entry in itertools.takewhile(lambda numbered: numbered[1], entries) if entry}
    one_order = len({entry[2] for entry in run.values()}) == 1
    found = list(run.values())
    return run if one_order and _is_list([lines[i].text for i in run], found, _LEAST_COUNTED) else {}


def _runs(lines: Sequence[Paragraph]) -> list[dict[int, Sides]]:
    """The entries that stand below each other in one order, if they are a list."""
    entries = [None if line.kind == "cell" else _entry(line.text) for line in lines]
    runs = []
    for order, group in itertools.groupby(range(len(lines)), key=lambda i: (entry := entries[i]) and entry[2]):
        if order is not None:
            runs.append({i: entry for i in group if (entry := entries[i])})
    return [run for run in runs if _is_list([lines[i].text for i in run], list(run.values()))]


def _entry(text: str) -> Sides | None:
    """The two sides of a line that may be an entry; the numeral goes with the first."""
    if len(text) > 110 or not letters(text).han or ends_sentence(text):
        return None
    numeral = numeral_of(text)
    length = numeral.length if numeral else 0
    rest = text[length:].lstrip()
    begin = text[: len(text) - len(rest)]
    for pattern, chinese_first in ((_CHINESE_FIRST, True), (_ENGLISH_FIRST, False)):
        if match := pattern.fullmatch(rest):
            order = ("chinese", "english") if chinese_first else ("english", "chinese")
            first, second = (match[side].strip() for side in order)
            return f"{begin}{first}{match['colon'] or ''}", second, chinese_first
    return None


def _is_list(texts: Sequence[str], entries: Sequence[Sides], least: int = _LEAST) -> bool:
    """Whether entries are terms and what they mean, not names in Chinese: most English is in small letters."""
    numerals = [numeral_of(text) for text in texts]
    counted = all(numeral and numeral.style == "1." for numeral in numerals)
    if len(entries) < (_LEAST_COUNTED if counted else least):
        return False
    chinese, english = zip(*(sides[:2] if sides[2] else sides[1::-1] for sides in entries), strict=True)
    small = sum(any(word.islower() and len(word) > 2 for word in words(text)) for text in english)
    ratio = sum(len(words(text)) for text in english) / sum(letters(text).han for text in chinese)
    return 2 * small > len(entries) and LEAST_RATIO <= ratio <= _GREATEST_RATIO and len(set(chinese)) == len(chinese)
