"""Page furniture is told from text: what belongs to the page around a text is listed and left out of it.

A line is furniture by its wording, its shape (labels and values, controls between separators, page numbers) and its
place. Inside the text only unmistakable wording goes; at the edges, before the first and behind the last running text,
more is believed. Text wrongly thrown away is worse than furniture left, so in doubt a line stays.
"""

from __future__ import annotations

import itertools
import re
import unicodedata
from collections import Counter
from collections.abc import Sequence
from functools import lru_cache

from aligner.documents.furniture_patterns import AGENCY, CLOCK_DATE, DATE, FAMILIES, LABEL, PAGE_WORDS, SHARE, UI, Reach
from aligner.documents.script import letters, script_of, simplify, words
from aligner.documents.structure import ends_sentence, is_date, is_short, is_text, is_title
from aligner.model import Furniture, Paragraph

EDGE_LINES = 8
"""How many lines that are no furniture an edge may hold; a file of short lines throughout is not all edge."""
_RULE = re.compile(r"[-=_*~·•—─━═+<>|◆◇■□●○★☆※^\s]{3,}")
_EMPTY_BRACKETS = re.compile(r"(?:[(\[【{〔《<]\s*[)\]】}〕》>]\s*)+")
_SEPARATORS = re.compile(r"[\s|/·•:,.>»›<«‹()\[\]【】—–\-+*↑^&…#]+")
_FIELD_SEPARATOR = re.compile(r"\s*[|·•]\s*|\s{2,}")
_BEFORE_LABEL = re.compile(rf"\s+(?={re.sub('[?]P<(?:strong|weak)>', '?:', LABEL.pattern)})")
_POSTING_WORDS = re.compile(
    r"\b(?:posted|updated|published|modified|last|on|by|at|in|a|am|pm|ago|hours?|days?|minutes?|est|gmt|utc|st|nd|rd|th|\d+|"
    r"jan\w*|feb\w*|mar\w*|apr\w*|may|june?|july?|aug\w*|sep\w*|oct\w*|nov\w*|dec\w*)\b")
_SOURCE = re.compile(r"\W?(?:sources?|via|来源|稿源|转自|摘自|据) ?: ?[^。.!?:]{2,120}\W?")


@lru_cache(maxsize=16384)
def plain_form(text: str) -> str:
    """A line as the patterns know it: simplified, half-width, lower case, one space at a time."""
    folded = unicodedata.normalize("NFKC", simplify(text)).lower().replace("’", "'")
    return re.sub(r"[ \t\xa0]+", " ", folded).strip()


@lru_cache(maxsize=16384)
def reason_of(text: str) -> tuple[str, Reach] | None:
    """Why a line could be furniture by its wording and shape, and where that may be believed; None if it is text."""
    if _EMPTY_BRACKETS.fullmatch(text.strip()):
        return "empty brackets", "anywhere"
    if _RULE.fullmatch(text.strip()):
        return "rule", "anywhere"
    line = plain_form(text)
    for reason, reach, pattern in FAMILIES:
        if pattern.fullmatch(line):
            return reason, reach
    return _page_numbers(line) or _fields(text) or _source(line) or _controls(line)


def _fields(text: str) -> tuple[str, Reach] | None:
    """A line of labelled fields about the page: `发布时间:2020-01-01 | 来源:…`, `Posted on … by …`."""
    folded = re.sub(r"[\t\xa0\u3000]", "  ", unicodedata.normalize("NFKC", simplify(text)).lower()).strip()
    if len(folded) > 160 or re.search("[。;!?]", folded):
        return None
    if re.fullmatch(rf"\W*{CLOCK_DATE.pattern}\W*", folded):
        return "posting line", "edge"
    posted = re.fullmatch(r"(?:posted|published|(?:last )?(?:updated|modified)|first published)\b(.{0,80})", folded)
    if posted and not ends_sentence(folded) and len(words(folded)) <= 12 and _is_posting(posted.group(1)):
        return "posting line", "edge"
    pieces = _FIELD_SEPARATOR.split(_BEFORE_LABEL.sub(" | ", folded))
    strong = weak = 0
    for piece in filter(None, (part.strip("()[] ") for part in pieces)):
        label = LABEL.match(piece)
        if label:
            value = piece[label.end():]
            sentence = bool(label.group("weak")) and ends_sentence(value)
            if len(value) > 60 or letters(value).weight > 26 or sentence:
                return None
            strong += label.group("strong") is not None
            weak += label.group("weak") is not None
        elif CLOCK_DATE.fullmatch(piece):
            strong += 1
        elif not (DATE.fullmatch(piece) or AGENCY.fullmatch(piece) or _is_controls(piece)):
            return None
    if strong:
        alone = strong + weak == 1 and re.match(r"\W*(?:文章|信息|稿件|消息|新闻)?(?:来源|稿源|sources?)\b", folded)
        return "source line" if alone else "posting line", "edge"
    return ("posting line", "cluster") if weak else None


def _is_posting(rest: str) -> bool:
    """Whether what follows "posted" is a date, a name or nothing, and not the rest of a heading or sentence."""
    remaining = _POSTING_WORDS.sub(" ", rest)
    names = words(remaining)
    dated = re.search(r"\d", rest) is not None
    return not names or (dated and len(names) <= 4) or (rest.startswith(" by ") and len(names) <= 3)


def _source(line: str) -> tuple[str, Reach] | None:
    if AGENCY.fullmatch(line.strip("()[]- ")):
        return "source line", "cluster" if len(line) > 9 or not re.search("[社网报]", line) else "edge"
    if _SOURCE.fullmatch(line) and is_short(line, 30, 20):
        return "source line", "edge"
    return None


def _is_controls(line: str) -> bool:
    return bool(line) and UI.search(line) is not None and not _SEPARATORS.sub("", UI.sub("", line))


def _page_numbers(line: str) -> tuple[str, Reach] | None:
    """A row of page numbers: `< 1 2 3`, `上一页 1 2 ... 9 下一页`."""
    if not re.fullmatch(r"(?:\d{1,4}|[\s|.…,\[\]])+", PAGE_WORDS.sub(" ", line)):
        return None
    numbers = [int(number) for number in re.findall(r"\d+", line)]
    rising = len(numbers) > 1 and all(before < after for before, after in itertools.pairwise(numbers))
    controlled = PAGE_WORDS.search(line) is not None
    if rising and numbers[1] - numbers[0] <= 2 and (controlled or (len(numbers) >= 3 and numbers[0] <= 2)):
        return "page number", "edge"
    return None


def _controls(line: str) -> tuple[str, Reach] | None:
    """A line made of nothing but the labels of a page's controls; a single one proves little by itself."""
    if not _is_controls(line):
        return None
    count = len(UI.findall(line))
    separated = count > 1 and re.search(r"[|/·>»\[\]【】]| ", line) is not None
    reason = "share buttons" if SHARE.search(line) else "navigation"
    if count >= 3 and separated:
        return reason, "edge"
    return reason, "cluster"


def running_text(paragraphs: Sequence[Paragraph]) -> list[bool]:
    """For each paragraph whether it is running text, whole sentences of some length that are no furniture."""
    return [is_running(paragraphs, i) for i in range(len(paragraphs))]


def edges(paragraphs: Sequence[Paragraph]) -> list[bool]:
    """For each paragraph whether it stands at an edge: no running text before it, or none behind it.

    In a file that holds one language after the other, what stands between the two texts is an edge too.
    """
    running = running_text(paragraphs)
    result = [False] * len(paragraphs)
    for order in (range(len(paragraphs)), range(len(paragraphs) - 1, -1, -1)):
        _mark(paragraphs, running, order, result)
    texts = [i for i, is_running in enumerate(running) if is_running]
    turns = [(i, j) for i, j in itertools.pairwise(texts)
             if script_of(paragraphs[i].text) != script_of(paragraphs[j].text)]
    if len(turns) == 1:
        start, end = turns[0]
        _mark(paragraphs, running, range(start + 1, end), result)
        _mark(paragraphs, running, range(end - 1, start, -1), result)
    return result


def _mark(paragraphs: Sequence[Paragraph], running: Sequence[bool], order: range, result: list[bool]) -> None:
    seen = 0
    for i in order:
        if running[i] or seen > EDGE_LINES:
            return
        result[i] = True
        seen += reason_of(paragraphs[i].text) is None


def is_running(paragraphs: Sequence[Paragraph], i: int) -> bool:
    """Whether a paragraph is running text; what only could be furniture is text unless furniture stands beside it."""
    text = paragraphs[i].text
    if not is_text(text):
        return False
    judged = reason_of(text)
    if judged is None:
        return True
    beside = [reason_of(paragraphs[j].text) for j in (i - 1, i + 1) if 0 <= j < len(paragraphs)]
    return judged[1] == "cluster" and not any(other and other[1] != "cluster" for other in beside)


def furniture_of(paragraphs: Sequence[Paragraph]) -> dict[int, str]:
    """The indices of the paragraphs that are furniture, with the reason of each.

    Cells of a table are believed only as a whole row, headings that the file marks as such never.
    """
    at_edge = edges(paragraphs)
    found: dict[int, str] = {}
    clustered: dict[int, str] = {}
    for i, paragraph in enumerate(paragraphs):
        judged = None if paragraph.kind in ("heading", "cell") else reason_of(paragraph.text)
        if judged is None:
            continue
        reason, reach = judged
        if reach == "anywhere" or (reach == "edge" and at_edge[i] and not _is_opening_title(paragraphs, i)):
            found[i] = reason
        elif reach == "cluster" and at_edge[i]:
            clustered[i] = reason
    found.update(_running_headers(paragraphs, found))
    _grow(paragraphs, found, clustered)
    found.update(_related_links(paragraphs, found, at_edge))
    return found


def _is_opening_title(paragraphs: Sequence[Paragraph], i: int) -> bool:
    """Whether a line worded like furniture is rather the title: the first line, with the text right behind."""
    return i == 0 and len(paragraphs) > 1 and is_title(paragraphs[0].text) and is_running(paragraphs, 1)


def _grow(paragraphs: Sequence[Paragraph], found: dict[int, str], clustered: dict[int, str]) -> None:
    """Adds what is furniture only beside furniture, from neighbour to neighbour."""
    running = running_text(paragraphs)
    start = running.index(True) if True in running else 0
    for i, paragraph in enumerate(paragraphs):
        # A bare date above the text is the page's; behind it, it may be the day of signature.
        if i < start and i not in found and DATE.fullmatch(paragraph.text.strip()):
            clustered[i] = "posting line"
    for order in (sorted(clustered), sorted(clustered, reverse=True)):
        for i in order:
            if i not in found and (i - 1 in found or i + 1 in found):
                reason = found.get(i - 1) or found[i + 1]
                found[i] = reason if reason == clustered[i] else clustered[i]
    last = len(paragraphs) - 1
    while last in found:
        last -= 1
    if last in clustered and clustered[last] == "source line":
        found[last] = "source line"


def _running_headers(paragraphs: Sequence[Paragraph], found: dict[int, str]) -> dict[int, str]:
    """Short lines that come back beside the page numbers: the headers and footers of printed pages."""
    numbers = {i for i, reason in found.items() if reason == "page number"}
    if len(numbers) < 3:
        return {}
    beside = [i for i, paragraph in enumerate(paragraphs) if i not in found and not ends_sentence(paragraph.text)
              and (i - 1 in numbers or i + 1 in numbers)]
    counts = Counter(paragraphs[i].text for i in beside)
    first = {text: next(i for i, paragraph in enumerate(paragraphs) if paragraph.text == text) for text in counts}
    return {i: "running header" for i in beside if counts[paragraphs[i].text] >= 3
            and (i != first[paragraphs[i].text] or i > 2)}


def _related_links(paragraphs: Sequence[Paragraph], found: dict[int, str], at_edge: Sequence[bool]) -> dict[int, str]:
    """The headlines under "related articles" at the end of a page."""
    last_text = max((i for i, running in enumerate(running_text(paragraphs)) if running), default=-1)
    markers = [i for i, reason in found.items() if reason == "related links" and i > last_text >= 0]
    if not markers:
        return {}
    behind = [i for i in range(min(markers), len(paragraphs)) if i not in found and at_edge[i]]
    return {i: "related links" for i in behind
            if not ends_sentence(paragraphs[i].text) and not is_date(paragraphs[i].text)}


def as_furniture(paragraph: Paragraph, reason: str) -> Furniture:
    """A paragraph as a piece of furniture."""
    return Furniture(paragraph.text, reason, paragraph.line)

