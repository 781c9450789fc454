"""What a page shows above the title: the path to the page (`资料库 > 文献`) and the site's name.

Both are short lines like many a heading; they are believed only above a title, on a page that shows itself to be one
by other furniture. A site's name is one that the text has nothing to do with.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from aligner.documents.furniture.listing import running_text
from aligner.documents.furniture.titles import is_title_like, letters_only
from aligner.documents.furniture.wording import plain_form
from aligner.documents.lines.numerals import numeral_of
from aligner.documents.lines.script import HAN, is_function_word, letters, words
from aligner.documents.lines.structure import ends_sentence, has_clauses, is_date, is_short, is_title, kind_of
from aligner.late_patterns import late
from aligner.model import Paragraph

_PATH_SEPARATOR = late(r"\s*(?:>+|»|›|→)\s*")
_STROKE_PATH = late(r"[^/／∕]+(?: [/／∕] [^/／∕]+){1,4}")
"""A path with strokes (`新聞中心 / 新聞稿`): its steps are told by the page around it alone."""
_PAGE_REASONS = frozenset(
    (
        "posting line",
        "navigation",
        "share buttons",
        "page tools",
        "reply form",
        "related links",
        "copyright line",
        "cookie notice",
    )
)
_MENU_REASONS = frozenset(("navigation", "share buttons", "page tools"))
_FOOT_REASONS = _PAGE_REASONS - {"page tools"}
_UNFINISHED = late("(?:关于|對於|关於|的|之|与|與|和|及|暨|在|、|—)$|^(?:关于|關於|与|和|暨)")
_DOCUMENT = late(
    r"(?i)\b(?:statement|declaration|agreement|treaty|convention|communiqu[eé]|report|speech|"
    r"remarks|address|release|notice|decision|resolution|interview|text|translation)s?$"
)
"""The last word of a line that says what the document is."""
_HEAD_LINES = 3
"""Among how many lines at the head, furniture not counted, a path may stand."""


def above_title(paragraphs: Sequence[Paragraph], found: Mapping[int, str]) -> dict[int, str]:
    """The indices of a path and a site's name above the title, with the reason of each; `found` is other furniture."""
    running = [i for i, runs in enumerate(running_text(paragraphs)) if runs]
    if not running:
        return {}
    head = [i for i in range(running[0]) if i not in found and paragraphs[i].kind == "body"]
    result: dict[int, str] = {}
    for i in head[:_HEAD_LINES]:
        titled = any(
            is_title_like(paragraphs[j].text) and not path_of(paragraphs[j].text)
            for j in range(i + 1, running[0])
            if j not in found
        )
        steps = path_of(paragraphs[i].text)
        is_path = len(steps) > 2 or (steps and _PAGE_REASONS.intersection(found.values()))
        if titled and (is_path or _is_stroke_path(paragraphs, i, found)):
            result[i] = "navigation"
    result.update(_above_menu(paragraphs, running, {**found, **result}))
    head = [i for i in head if i not in result]
    if head and _is_site_name(paragraphs, head[0], running, {**found, **result}):
        result[head[0]] = "site name"
    return result


def _above_menu(paragraphs: Sequence[Paragraph], running: Sequence[int], found: Mapping[int, str]) -> dict[int, str]:
    """The site's name, and what it says of itself, above the page's menu: the title stands below that.

    The name is strange to the text, or that of the foot (`主办单位：河口管理局`).
    """
    menu = next((i for i in range(running[0]) if found.get(i) in _MENU_REASONS), 0)
    above = [i for i in range(menu) if i not in found and paragraphs[i].kind == "body"]
    titles = [j for j in range(menu + 1, running[0]) if j not in found and is_title_like(paragraphs[j].text, least=3)]
    if not titles or not 1 <= len(above) <= 2:
        return {}
    name, title = paragraphs[above[0]].text, " ".join(paragraphs[j].text for j in titles)
    texts = [paragraphs[j].text for j in range(titles[0], running[-1] + 1) if j not in found]
    foot = [paragraphs[j].text for j in found if j > running[-1]]
    own = _is_named_like_a_site(name) and not _is_begun(name, title) and _is_strange(name, texts)
    if not own and not any(_is_named_in(name, line) for line in foot):
        return {}
    motto = above[1:]
    if any(not is_short(paragraphs[i].text, 24, 12) or not _is_strange(paragraphs[i].text, texts) for i in motto):
        return {}
    return dict.fromkeys(above, "site name")


def _is_named_in(name: str, line: str) -> bool:
    """Whether a line has a name in it, word by word where it is English."""
    if is_title(name) or ends_sentence(name) or letters(name).weight < 4:
        return False
    if letters(name).han:
        return letters_only(name) in letters_only(line)
    theirs = {word.lower() for word in words(line)}
    return all(word.lower() in theirs for word in words(name) if not is_function_word(word))


def _is_stroke_path(paragraphs: Sequence[Paragraph], i: int, found: Mapping[int, str]) -> bool:
    """Whether a line is a path with strokes: right beside a page's menu at the head, in one language."""
    text = paragraphs[i].text.strip()
    if not _STROKE_PATH.fullmatch(text) or not any(found.get(j) in _MENU_REASONS for j in (i - 1, i + 1)):
        return False
    steps = [step.strip() for step in re.split(r" [/／∕] ", text)]
    chinese = [letters(step).han > 1 for step in steps]
    named = all(is_short(step, 14, 5) and not re.search(r"\d", step) for step in steps)
    return named and not ends_sentence(text) and (all(chinese) or not any(letters(step).han for step in steps))


def path_of(text: str) -> list[str]:
    """The steps of a path to a page, [] where a line is none: `A > B` with figures or single letters compares.

    >>> path_of("资料库 > 双语文献"), path_of("Texts » Treaties » Rivers"), path_of("x > y"), path_of("5 km > 3 miles")
    (['资料库', '双语文献'], ['texts', 'treaties', 'rivers'], [], [])
    """
    line = plain_form(text).strip(" >»›→")
    steps = _PATH_SEPARATOR.split(line)
    if not 2 <= len(steps) <= 7 or ends_sentence(line) or re.search("[,;。=<+]", line):
        return []
    named = all(
        is_short(step, 20, 8)
        and not re.search(r"\d", step)
        and (letters(step).han >= 2 or any(len(word) > 2 for word in words(step)))
        for step in steps
    )
    return steps if named else []


def _is_site_name(paragraphs: Sequence[Paragraph], i: int, running: Sequence[int], found: Mapping[int, str]) -> bool:
    """Whether a line is the name of the site: above title and posting line, and strange to the text."""
    title = next((j for j in range(i + 1, running[0]) if j not in found), None)
    if (
        title is None
        or any(j not in found for j in range(title + 1, running[0]))
        or not is_title_like(paragraphs[title].text)
    ):
        return False
    posted = any(found[j] == "posting line" for j in range(title + 1, running[0]))
    if not posted or not any(j > running[-1] and reason in _FOOT_REASONS for j, reason in found.items()):
        return False
    name = paragraphs[i].text
    return (
        _is_named_like_a_site(name)
        and not _is_begun(name, paragraphs[title].text)
        and _is_strange(name, [paragraphs[j].text for j in range(title, running[-1] + 1) if j not in found])
    )


def _is_named_like_a_site(text: str) -> bool:
    if ends_sentence(text) or has_clauses(text) or is_date(text) or is_title(text) or kind_of(text) != "body":
        return False
    if _DOCUMENT.search(text.strip()) or numeral_of(text) is not None or not is_short(text, 12, 6):
        return False
    if letters(text).han:
        return letters(text).han >= 3
    return len(words(text)) >= 2 and all(word[0].isupper() or is_function_word(word) for word in words(text))


def _is_begun(name: str, title: str) -> bool:
    """Whether the title only goes on what the line above began, or is hardly longer than it."""
    if _UNFINISHED.search(name.strip()) or re.match("(?:关于|關於|与|和|暨)", title) or title[:1].islower():
        return True
    last, first = words(name)[-1:], words(title)[:1]
    loose = any(map(is_function_word, last)) or any(
        is_function_word(word) and word.lower() not in ("a", "an", "the") for word in first
    )
    return loose or letters(title).weight < 1.5 * letters(name).weight


def _is_strange(name: str, texts: Sequence[str]) -> bool:
    """Whether neither the name nor more than a third of its words stand in the text."""
    whole = "".join(letters_only(text) for text in texts)
    if letters_only(name) in whole:
        return False
    han = "".join(re.findall(f"[{HAN}]", plain_form(name)))
    parts = [han[k : k + 2] for k in range(len(han) - 1)]
    known = sum(part in whole for part in parts)
    vocabulary = {word.lower() for text in texts for word in words(text)}
    content = [word.lower() for word in words(name) if not is_function_word(word)]
    known += sum(word in vocabulary for word in content)
    return known <= (len(parts) + len(content)) / 3
