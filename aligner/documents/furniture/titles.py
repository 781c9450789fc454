"""Titles that a page shows more than once: above the text, with a label, a date or the site's name, and at the text.

One of them is the text's own and stays; the others are the page's.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from aligner.documents.furniture.listing import EDGE_LINES, edges, is_running, running_text
from aligner.documents.furniture.wording import plain_form
from aligner.documents.furniture.words import DATE
from aligner.documents.lines.script import letters, script_of
from aligner.documents.lines.structure import ends_sentence, is_date
from aligner.late_patterns import late
from aligner.model import Paragraph

_SITE_SUFFIX = 24
"""How many characters a site's name behind a title may have, its dash included."""
_LEAST_TITLE = 4
"""Letters from which on a title is more than a word like 公告."""
_YEAR = late(r"[(\[]? ?\d{4}(?: ?[-–—/] ?\d{2,4})?(?: ?年度?)? ?[)\]]?")
"""The year that a report's title names: its own, and no day that a page sets behind it."""
_LABEL_WORDS = (
    r"(?:(?:中英文?|英汉|汉英|英中|双语)(?:双语)?(?:对照|全文|版本?|文本)?(?:全文|版)?|全文|"
    r"附?(?:中|英|中英)文(?:版|全文|译文)?|(?:组|附)?图|full text|bilingual(?: text| version| edition)?|"
    r"(?:chinese|english)(?: and (?:chinese|english))?(?: text| version)?)"
)
_LABEL_BEFORE = late(rf"【[^】]{{1,12}}】|\[ ?{_LABEL_WORDS} ?\]|\( ?{_LABEL_WORDS} ?\)|{_LABEL_WORDS} ?[:|]")
_LABEL_BEHIND = late(rf"(?:【[^】]{{1,12}}】|\[ ?{_LABEL_WORDS} ?\]|\( ?{_LABEL_WORDS} ?\))$")


def letters_only(text: str) -> str:
    """A line's letters and digits in their plain form, for comparing lines."""
    return "".join(character for character in plain_form(text) if character.isalnum())


def is_title_like(text: str, least: int = 6) -> bool:
    """Whether a line could be a title: no sentence, no date, of so many Han characters (or as much English)."""
    return not ends_sentence(text) and not is_date(text) and letters(text).weight >= least


def bare_title(text: str) -> str:
    """A title line in its plain form without labels such as `【双语】` before and `（全文）` behind it.

    >>> bare_title("【中英对照】海洋合作协定（全文）"), bare_title("Full text: Agreement on Marine Research")
    ('海洋合作协定', 'agreement on marine research')
    """
    line = plain_form(text)
    while (label := _LABEL_BEFORE.match(line)) and label.end() < len(line):
        line = line[label.end() :].strip()
    while (label := _LABEL_BEHIND.search(line)) and label.start() > 0:
        line = line[: label.start()].strip()
    return line


def head_of(paragraphs: Sequence[Paragraph], found: Mapping[int, str], least: int = 6) -> list[int]:
    """The indices of the lines above the text that could be titles."""
    head: list[int] = []
    for i, paragraph in enumerate(paragraphs):
        if is_running(paragraphs, i) or len(head) > EDGE_LINES:
            break
        if i not in found and is_title_like(paragraph.text, least):
            head.append(i)
    return head


def page_titles(paragraphs: Sequence[Paragraph], found: Mapping[int, str]) -> set[int]:
    """The indices of the page's own titles in a bilingual file, whose text has its title again in its own place.

    That is beside its rendering on one line, or where one language's text ends and the other's begins; with a label
    (`【双语】…`, `…（全文）`) also anywhere above the text.
    """
    head = head_of(paragraphs, found, _LEAST_TITLE)
    texts = [i for i, runs in enumerate(running_text(paragraphs)) if runs]
    if not head or not texts:
        return set()
    at_edge = edges(paragraphs)
    places = [
        j for j in range(texts[-1]) if j not in found and at_edge[j] and is_title_like(paragraphs[j].text, _LEAST_TITLE)
    ]
    result: set[int] = set()
    for i in head:
        bare = bare_title(paragraphs[i].text)
        labelled = bare != plain_form(paragraphs[i].text)
        title = letters_only(bare)
        if len(title) < _LEAST_TITLE:
            continue
        for j in places:
            whole = letters_only(paragraphs[j].text)
            same = whole == title and (labelled or j > texts[0])
            if (
                j != i
                and j not in result
                and (
                    same
                    or _is_with_rendering(paragraphs[j].text, title)
                    or (labelled and _is_in_two(paragraphs, i, j, title))
                )
            ):
                result.add(i)
                break
    return result


def _is_with_rendering(text: str, title: str) -> bool:
    """Whether a line is the title and its rendering in the other language, in either order."""
    whole = letters_only(text)
    script = script_of(title)
    if len(whole) <= len(title) or script is None or (script == "en" and not letters(text).han):
        return False
    for rest in (whole.removeprefix(title), whole.removesuffix(title)):
        count = letters(rest)
        if rest != whole and (count.words and not count.han if script == "zh" else count.han and not count.words):
            return True
    return False


def _is_in_two(paragraphs: Sequence[Paragraph], i: int, j: int, title: str) -> bool:
    """Whether a line and the next are the title in its two languages."""
    if j + 1 >= len(paragraphs) or i in (j, j + 1):
        return False
    first, second = letters_only(paragraphs[j].text), letters_only(paragraphs[j + 1].text)
    return title in (first + second, second + first) and script_of(first) != script_of(second)


def repeated_titles(paragraphs: Sequence[Paragraph], found: Mapping[int, str]) -> set[int]:
    """The indices of the lines above the text that only repeat the title, whole, cut, or with a date or site behind it.

    The first complete one is kept. A line repeats it if its letters stand in the title, or the title in it with little
    else.
    """
    head = head_of(paragraphs, found)
    forms = {i: letters_only(paragraphs[i].text) for i in head}
    for kept in sorted(head, key=lambda i: (-len(forms[i]), i)):
        if any(_is_extended(paragraphs[kept].text, paragraphs[i].text) for i in head if i != kept):
            continue  # the title with a date or a site's name: another line has it alone
        others = {
            i
            for i in head
            if i != kept
            and (
                forms[i] == forms[kept]
                or (i > kept and len(forms[i]) >= min(6, len(forms[kept])) and forms[i] in forms[kept])
                or _is_extended(paragraphs[i].text, paragraphs[kept].text)
            )
        }
        before = [i for i in head if i < kept and i not in others]
        if before and "".join(forms[i] for i in before[-2:]) == forms[kept]:
            others.update(before[-2:])  # cut in two and then whole
        if others:
            return others
    return set()


def _is_extended(line: str, title: str) -> bool:
    """Whether a line is a title with nothing more than a date, "full text", or a site's name behind a dash or bar."""
    line, title = plain_form(line), plain_form(title)
    start = line.find(title)
    if start < 0 or len(title) < 6 or len(letters_only(line)) <= len(letters_only(title)):
        return False
    rest = f"{line[:start]} {line[start + len(title) :]}".strip()
    if _YEAR.fullmatch(rest):
        return False
    undated = letters_only(re.sub(rf"{DATE.pattern}|\d+", "", rest))
    return undated in ("", "全文", "fulltext") or (rest[:1] in tuple("-|_–—·") and len(rest) <= _SITE_SUFFIX)
