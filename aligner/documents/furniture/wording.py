"""What a line says of itself: whether its wording or shape could make it furniture, and where that may be believed.

The wording is in `patterns`; the shapes are labels with values, rows of controls, and rows of page numbers,
made of `words`.
"""

from __future__ import annotations

import itertools
import re
import unicodedata
from functools import lru_cache

from aligner.documents.furniture.families.official_documents import Reach, is_symbol_line
from aligner.documents.furniture.patterns import families_for
from aligner.documents.furniture.words import AGENCY, BARRED_LABEL, CLOCK_DATE, DATE, LABEL, PAGE_WORDS, SHARE, UI
from aligner.documents.lines.script import letters, words
from aligner.documents.lines.structure import ends_sentence, is_short
from aligner.documents.lines.variants import simplify
from aligner.late_patterns import late

_PARTS = late(r"(?<=[。！!])\s*|\s{2,}|[\t\u3000]+")
"""What parts the pieces of a line that was glued together or set in columns."""
_RULE = late(r"[-=_*~·•—─━═+<>|◆◇■□●○★☆※^\s]{3,}")
_EMPTY_BRACKETS = late(r"(?:[(\[【{〔《<]\s*[)\]】}〕》>]\s*)+")
_FILE_SIZE = late(r"\(? ?(?<!\d)\d+(?:[.,]\d+)? ?[kmg]b ?\)?")
_SEPARATORS = late(r"[\s|/·•:,.?>»›<«‹()\[\]【】—–\-+*↑^&…#]+")
_FIELD_SEPARATOR = late(r"\s*[|·•]\s*|\s{2,}")
_SPACED_LABEL = late(r"^[\u4e00-\u9fff](?:\s+[\u4e00-\u9fff]){1,3}(?=\s*:)")
_POSTING_WORDS = late(
    r"\b(?:posted|updated|published|modified|last|on|by|at|in|a|am|pm|ago|hours?|days?|minutes?|est|gmt|utc|st|nd|rd|th|\d+|"
    r"jan\w*|feb\w*|mar\w*|apr\w*|may|june?|july?|aug\w*|sep\w*|oct\w*|nov\w*|dec\w*)\b"
)
_SOURCE = late(r"\W?(?:sources?|via|来源|稿源|转自|摘自|据) ?: ?[^。.!?:]{2,120}\W?")
_PAGE_ROW = late(
    r"(?:(?:首页|first)\W*)?(?:[<«‹]+ ?)?(?:上一?页|prev(?:ious)?(?: page)?)\b.*(?:下一?页|next(?: page)?)"
)
_STAMP = late(rf"[^\s:,。]{{1,16}} (?:{CLOCK_DATE.pattern})(?: [\u4e00-\u9fff]{{2,6}})?")


_LEAST_CONTROLS = 3
"""From how many controls on a line on it is a menu even without other furniture beside it."""
_LONGEST_LABEL = 40
"""How many characters a label of a menu has at most."""
_LONGEST_PARTS = 160
"""How many characters a line of several pieces of furniture has at most."""
_HOME = ("首页", "本站首页", "网站首页", "主页", "home", "home page", "homepage")


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
    for reason, reach, pattern in families_for(line):
        if pattern.fullmatch(line):
            return reason, reach
    if is_symbol_line(text):
        return "document symbol", "edge"
    return _page_numbers(line) or _fields(text) or _source(line) or _controls(line) or _stamped(line) or _in_parts(text)


def _in_parts(text: str) -> tuple[str, Reach] | None:
    """A line of several pieces, side by side or one sentence after the other, each of them furniture by itself."""
    if len(text) > _LONGEST_PARTS:
        return None
    parts = [part for part in _PARTS.split(text.strip()) if part.strip()]
    if len(parts) < 2:
        return None
    judged = [reason_of(part) for part in parts]
    if any(one is None for one in judged):
        return None
    sure = next((one for one in judged if one and one[1] != "cluster"), None)
    return (sure[0], "edge") if sure else None


def _fields(text: str) -> tuple[str, Reach] | None:
    """A line of labelled fields about the page: `发布时间:2020-01-01 | 来源:…`, `Posted on … by …`."""
    folded = re.sub(r"[\t\xa0\u3000]", "  ", unicodedata.normalize("NFKC", simplify(text)).lower()).strip()
    if len(folded) > 160 or re.search("[。;!?]|__", folded):  # what is to be filled in is a form's
        return None
    barred = BARRED_LABEL.match(folded)
    if barred and not re.search("[丨|:]", folded[barred.end() :]) and not _is_controls(folded[barred.end() :]):
        folded = f"{barred['label']}:{folded[barred.end() :]}"
    if re.fullmatch(rf"\W*(?:{CLOCK_DATE.pattern})\W*", folded):
        return "posting line", "edge"
    posted = re.fullmatch(r"(?:posted|published|(?:last )?(?:updated|modified)|first published)\b(.{0,80})", folded)
    if posted and not ends_sentence(folded) and len(words(folded)) <= 12 and _is_posting(posted.group(1)):
        return "posting line", "edge"
    strong = weak = 0
    for piece in _pieces(folded):
        label = LABEL.match(piece)
        if label:
            value = piece[label.end() :]
            sentence = bool(label.group("weak")) and ends_sentence(value)
            shared = SHARE.match(piece) and value.strip() and not _is_controls(value.strip())
            if len(value) > 60 or letters(value).weight > 26 or sentence or shared:
                return None
            strong += label.group("strong") is not None
            weak += label.group("weak") is not None
        elif CLOCK_DATE.fullmatch(piece):
            strong += 1
        elif not (DATE.fullmatch(piece) or AGENCY.fullmatch(piece) or _is_controls(piece)):
            return None
    if strong and weak == 0 and SHARE.match(folded):
        return "share buttons", "edge"
    if strong:
        alone = strong + weak == 1 and re.match(
            r"\W*(?:文章|信息|稿件|消息|新闻|本文|原文)?(?:来源|稿源|sources?)\b", folded
        )
        return "source line" if alone else "posting line", "edge"
    return ("posting line", "cluster") if weak else None


def _pieces(line: str) -> list[str]:
    """A line cut into fields; a value behind a gap stays with its label: `发文机关：    市政府`."""
    line = _SPACED_LABEL.sub(lambda label: re.sub(r"\s", "", label.group()), line)
    pieces: list[str] = []
    starts = [label.start() for label in LABEL.finditer(line) if line[label.start() - 1 : label.start()].isspace()]
    cut = " | ".join(line[i:j].rstrip() for i, j in itertools.pairwise([0, *starts, len(line)]))
    for part in _FIELD_SEPARATOR.split(cut):
        piece = part.strip("()[] ")
        if pieces and pieces[-1].endswith(":") and "|" not in line and not LABEL.match(piece):
            pieces[-1] += piece
        else:
            pieces.append(piece)
    return [piece for piece in pieces if piece]


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


def _stamped(line: str) -> tuple[str, Reach] | None:
    """A public account's stamp: its name, the time, and the place it writes from (`河岸周刊 2024-05-06 08:00 杭州`)."""
    return ("posting line", "cluster") if _STAMP.fullmatch(line) else None


def _is_controls(line: str) -> bool:
    """Whether a line is nothing but labels of controls and what separates them.

    It is read from label to label, so that running text is refused at its first letters.
    """
    rest = _FILE_SIZE.sub("", line)
    end = 0
    while True:
        gap = _SEPARATORS.match(rest, end)
        letter = gap.end() if gap else end
        if letter == len(rest):
            return end > 0
        label = next((found for i in range(end, letter + 1) if (found := UI.match(rest, i))), None)
        if label is None:
            return False
        end = label.end()


def _menu(line: str) -> tuple[str, Reach] | None:
    """A row of short labels between strokes, half of them a page's controls (`首页 | 走进石桥 | 联系我们`)."""
    labels = [label.strip() for label in line.split("|")]
    if len(labels) < 3 or not all(0 < len(label) <= _LONGEST_LABEL and not ends_sentence(label) for label in labels):
        return None
    known = [label for label in labels if _is_controls(label)]
    if not known or (2 * len(known) < len(labels) and known[0] not in _HOME):
        return None
    return "navigation", "edge" if len(known) >= _LEAST_CONTROLS else "cluster"


def _page_numbers(line: str) -> tuple[str, Reach] | None:
    """A row of page numbers: `< 1 2 3`, `上一页 1 2 ... 9 下一页`."""
    if not re.fullmatch(r"(?:\d{1,4}|[\s|.…,\[\]])+", PAGE_WORDS.sub(" ", line)):
        return None
    numbers = [int(number) for number in re.findall(r"\d+", line)]
    rising = len(numbers) > 1 and all(before < after for before, after in itertools.pairwise(numbers))
    controlled = PAGE_WORDS.search(line) is not None
    if rising and _PAGE_ROW.match(line):
        return "page number", "anywhere"
    if rising and numbers[1] - numbers[0] <= 2 and (controlled or (len(numbers) >= 3 and numbers[0] <= 2)):
        return "page number", "edge"
    return None


def _controls(line: str) -> tuple[str, Reach] | None:
    """A line made of nothing but the labels of a page's controls; a single one proves little by itself."""
    if not _is_controls(line):
        return _menu(line)
    count = len(UI.findall(line))
    separated = count > 1 and re.search(r"[|/·>»\[\]【】]| ", line) is not None
    reason = "share buttons" if SHARE.search(line) else "navigation"
    if count >= _LEAST_CONTROLS and separated:
        return reason, "edge"
    return reason, "cluster"
