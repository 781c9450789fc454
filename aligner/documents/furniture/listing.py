"""Page furniture is told from text: what belongs to the page around a text is listed and left out of it.

A line is furniture by its wording, its shape (labels and values, controls between separators, page numbers) and its
place. Inside the text only unmistakable wording goes; at the edges, before the first and behind the last running text,
more is believed. Text wrongly thrown away is worse than furniture left, so in doubt a line stays.
"""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import lru_cache

from aligner.documents.furniture.page_foot import related_links, within_foot
from aligner.documents.furniture.reader_comments import reader_comments
from aligner.documents.furniture.running_headers import running_headers
from aligner.documents.furniture.wording import plain_form, reason_of
from aligner.documents.furniture.words import DATE
from aligner.documents.lines.script import letters, script_of
from aligner.documents.lines.stretches import stretches
from aligner.documents.lines.structure import CLOSERS, is_short, is_text, is_title
from aligner.late_patterns import late
from aligner.model import Furniture, Paragraph

EDGE_LINES = 8
"""How many lines that are no furniture an edge may hold; a file of short lines throughout is not all edge."""
_BRIEF = 7
"""The weight of a whole sentence in a file of nothing but short ones."""
_MENU_LINES = 3
"""How many controls on lines of their own make a menu, on a page that shows itself to be one."""
_LEAST_LABELS = 3
"""How often the label of a language must come back to be one within the text too."""
_END_HEADINGS = ("related links", "reply form")
_CONTROLS = ("navigation", "share buttons")
_ABOVE_DATE = ("end mark", "distribution")
_EDIT_LINK = late(
    r"\s?\[ ?(?:(?:编辑|編輯|edit)(?: ?\| ?(?:编辑源代码|編輯原始碼|edit source))?"
    r"|edit source) ?\]$"
)


def running_text(paragraphs: Sequence[Paragraph]) -> list[bool]:
    """For each paragraph whether it is running text, whole sentences of some length that are no furniture.

    Where no sentence of a file has that length, the shorter ones are its text.
    """
    return list(_running(tuple(paragraph.text for paragraph in paragraphs)))


@lru_cache(maxsize=4)
def _running(texts: tuple[str, ...]) -> tuple[bool, ...]:
    running = tuple(_runs_on(text, _beside(texts, i)) for i, text in enumerate(texts))
    return running if any(running) else tuple(map(_is_brief_sentence, texts))


def _is_brief_sentence(text: str) -> bool:
    closed = text.rstrip(CLOSERS)[-1:] in "。！？.!?"
    return closed and letters(text).weight >= _BRIEF and reason_of(text) is None


def edges(paragraphs: Sequence[Paragraph]) -> list[bool]:
    """For each paragraph whether it stands at an edge: no running text before it, or none behind it.

    In a file that holds one language after the other, what stands between the two texts is an edge too.
    """
    running = running_text(paragraphs)
    result = [False] * len(paragraphs)
    for order in (range(len(paragraphs)), range(len(paragraphs) - 1, -1, -1)):
        _mark(paragraphs, running, order, result)
    texts = [i for i, runs in enumerate(running) if runs]
    turns = [
        (i, j) for i, j in itertools.pairwise(texts) if script_of(paragraphs[i].text) != script_of(paragraphs[j].text)
    ]
    if len(turns) == 1:
        start, end = turns[0]
        _mark(paragraphs, running, range(start + 1, end), result)
        _mark(paragraphs, running, range(end - 1, start, -1), result)
    return result


def _mark(paragraphs: Sequence[Paragraph], running: Sequence[bool], order: range, result: list[bool]) -> None:
    # The more furniture an edge shows, the longer it may be.
    seen = 0.0
    for i in order:
        if running[i] or seen > EDGE_LINES:
            return
        result[i] = True
        judged = reason_of(paragraphs[i].text)
        seen += 1.0 if judged is None else 0.0 if judged[1] == "cluster" else -0.5


def is_running(paragraphs: Sequence[Paragraph], i: int) -> bool:
    """Whether a paragraph is running text; what only could be furniture is text unless furniture stands beside it."""
    around = [paragraph.text for paragraph in paragraphs[max(i - 1, 0) : i + 2]]
    return _runs_on(paragraphs[i].text, _beside(around, min(i, 1)))


def _beside(texts: Sequence[str], i: int) -> Sequence[str]:
    return (*texts[max(i - 1, 0) : i], *texts[i + 1 : i + 2])


def _runs_on(text: str, beside: Iterable[str]) -> bool:
    if not is_text(text):
        return False
    judged = reason_of(text)
    if judged is None:
        return True
    return judged[1] == "cluster" and not any((other := reason_of(one)) and other[1] != "cluster" for one in beside)


def furniture_of(paragraphs: Sequence[Paragraph]) -> dict[int, str]:
    """The indices of the paragraphs that are furniture, with the reason of each.

    Cells of a table are left alone, and so are headings that the file marks as such, but for those that a page sets
    behind the text: over related articles, over the form for a reply.
    """
    comments = reader_comments(paragraphs)
    rest = [i for i in range(len(paragraphs)) if i not in comments]
    found = _furniture_of([paragraphs[i] for i in rest])
    return comments | {rest[k]: reason for k, reason in found.items()}


def _furniture_of(paragraphs: Sequence[Paragraph]) -> dict[int, str]:
    at_edge = edges(paragraphs)
    running = running_text(paragraphs)
    first_text = running.index(True) if True in running else len(paragraphs)
    found: dict[int, str] = {}
    clustered: dict[int, str] = {}
    for i, paragraph in enumerate(paragraphs):
        judged = None if paragraph.kind == "cell" else reason_of(paragraph.text)
        if judged is None:
            continue
        reason, reach = judged
        if reason == "end mark" and i < first_text:
            continue  # nothing has ended yet
        if paragraph.kind == "heading" and not (
            reason in _END_HEADINGS and reach != "cluster" and at_edge[i] and i > first_text
        ):
            continue
        if reach == "anywhere" or (reach == "edge" and at_edge[i] and not _is_opening_title(paragraphs, i)):
            found[i] = reason
        elif reach == "cluster" and at_edge[i]:
            clustered[i] = reason
    found.update(_labels(paragraphs))
    found.update(running_headers(paragraphs, found))
    _grow(paragraphs, found, clustered, running)
    found.update(related_links(paragraphs, found, at_edge, running))
    found.update(within_foot(paragraphs, found, running))
    return found


def _labels(paragraphs: Sequence[Paragraph]) -> dict[int, str]:
    """The labels of the languages within the text: above each paragraph (`原文：`, `译文：`), or between the texts.

    The label of the second text (`中文版`) stands where one language ends for good and the other begins.
    """
    labels = [
        i
        for i, paragraph in enumerate(paragraphs)
        if paragraph.kind == "body" and (judged := reason_of(paragraph.text)) and judged[0] == "section label"
    ]
    if not labels:
        return {}
    counts = Counter(paragraphs[i].text for i in labels)
    scripts = [None if i in labels else script_of(paragraph.text) for i, paragraph in enumerate(paragraphs)]
    known = [(i, script) for i, script in enumerate(scripts) if script]
    turns = [(i, j) for (i, first), (j, second) in itertools.pairwise(known) if first != second]
    return {
        i: "section label"
        for i in labels
        if counts[paragraphs[i].text] >= _LEAST_LABELS or (len(turns) == 1 and turns[0][0] < i < turns[0][1])
    }


def _is_opening_title(paragraphs: Sequence[Paragraph], i: int) -> bool:
    """Whether a line worded like furniture is rather the title: the first line, with the text right behind."""
    return i == 0 and len(paragraphs) > 1 and is_title(paragraphs[0].text) and is_running(paragraphs, 1)


def _grow(
    paragraphs: Sequence[Paragraph], found: dict[int, str], clustered: dict[int, str], running: Sequence[bool]
) -> None:
    """Adds what is furniture only beside furniture, from neighbour to neighbour."""
    start = running.index(True) if True in running else 0
    closed = -1
    for i, paragraph in enumerate(paragraphs):
        if found.get(i - 1) in _ABOVE_DATE:
            closed = i
        # A bare date above the text is the page's; behind it, it may be the day of signature: not below these, nor
        # where such a date stands between, in the other language.
        below = i == closed or (
            i - 1 == closed in clustered and script_of(paragraphs[closed].text) != script_of(paragraph.text)
        )
        if (i < start or below) and i not in found and DATE.fullmatch(plain_form(paragraph.text)):
            clustered[i] = "posting line"
    if found and True in running:
        # `Contents` between a heading and a sentence on copyright is no menu, whatever those might be elsewhere.
        for run in stretches(i for i, reason in clustered.items() if reason in _CONTROLS):
            found.update({i: clustered[i] for i in run if len(run) >= _MENU_LINES})
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


def without_edit_links(paragraphs: Sequence[Paragraph]) -> tuple[list[Paragraph], list[Furniture]]:
    """The paragraphs without the link that a wiki sets behind its headings (`历史[编辑]`), and those links."""
    kept: list[Paragraph] = []
    links: list[Furniture] = []
    for paragraph in paragraphs:
        link = _EDIT_LINK.search(paragraph.text)
        if link and link.start() and is_short(paragraph.text[: link.start()]):
            links.append(Furniture(link.group().strip(), "edit link", paragraph.line))
            paragraph = replace(paragraph, text=paragraph.text[: link.start()].rstrip())
        kept.append(paragraph)
    return kept, links


def as_furniture(paragraph: Paragraph, reason: str) -> Furniture:
    """A paragraph as a piece of furniture."""
    return Furniture(paragraph.text, reason, paragraph.line)
