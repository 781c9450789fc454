"""The source of a page, or of a part of one, copied into a text file: `<p>渡口归全村所有。</p>`, `&ldquo;`.

Nothing of a page is around it, so what stands in it must tell: nearly all of its text is in blocks that are closed, or
in lines that end on `<br>`. A text about mark-up, a manual or the strings of a program have tags among their words,
which belong to the text.
"""

from __future__ import annotations

import re
from html import unescape
from html.entities import html5

from aligner.documents.readers.elements import BLOCKS, WITHOUT_TEXT
from aligner.late_patterns import late

_INLINE = frozenset(
    """a abbr acronym b bdi bdo big br button cite code data del dfn em font i img input ins kbd label mark nobr picture
    q s samp section select small source span strike strong sub sup textarea time track tt u var wbr""".split()
)
_KNOWN = BLOCKS | WITHOUT_TEXT | _INLINE | {"head", "body", "figure", "font", "main", "article", "ruby", "rb", "col"}
_UNCLOSED = frozenset("p li dt dd tr td th tbody thead tfoot option".split())
"""Elements whose end HTML lets authors leave out; they end with what they stand in."""
_VOID = frozenset(("hr",))
_HIDDEN = late(r"<!--.*?-->|<!\[.*?\]>|<(script|style)\b.*?</\1\s*>", re.DOTALL | re.IGNORECASE)
_TAG = late(r"<(/?)([A-Za-z][\w:.-]*|\d+)(?:\s[^<>]*|/)?>")
_PLACEHOLDER = late(r"\{\{?\$?\w{0,30}\}|%(?:\d\$)?[sd@](?![A-Za-z])|\$\{\w+\}")
"""What a program puts its values in: `{0}`, `%s`, `{{name}}`."""
_LEAST_PLACEHOLDERS = 2
_LEAST_BLOCKS = 2
_LEAST_BREAKS = 4
_SHARE = 0.9
"""How much of a text at least stands in mark-up that ends, in a page's source."""

_ENTITY = late(r"&(?:amp;)?(?:#\d{2,6}|#[xX][0-9a-fA-F]{2,5}|[A-Za-z]{2,8}\d{0,2});")
_TAG_WRITTEN = late(r"&(?:amp;)?lt; ?/?[A-Za-z!]")
_ABOUT_MARKUP = late(r"(?<![./\w])x?html(?![\w/])|character entit|字符实体|字元實體|实体编码|转义|轉義|跳脫字元", re.I)
_LEAST_ENTITIES = 3


def is_page_source(text: str) -> bool:
    """Whether a text is HTML although no page is around it.

    >>> is_page_source("<p>渡口章程</p><p>Charter of the Ferry</p>"), is_page_source("用 <p> 分段。Use <p> here.")
    (True, False)
    """
    if "<" not in text or max(text.count("</"), text.lower().count("<br")) < _LEAST_BLOCKS:
        return False
    text = _HIDDEN.sub("", text)
    tags = list(_TAG.finditer(text))
    if any(tag[2].lower() not in _KNOWN and ":" not in tag[2] for tag in tags):
        return False
    if len(_PLACEHOLDER.findall(text)) >= _LEAST_PLACEHOLDERS:
        return False
    marked, total, blocks, breaks = _measured(text, tags)
    return marked >= _SHARE * total > 0 and (blocks >= _LEAST_BLOCKS or breaks >= _LEAST_BREAKS)


def _measured(text: str, tags: list[re.Match[str]]) -> tuple[int, int, int, int]:
    """How many characters stand in mark-up that ends, how many in all; how many blocks end, and how many breaks there
    are."""
    total = _length(_TAG.sub("", text))
    marked = blocks = breaks = 0
    # The blocks that are open and what each holds so far; what stands in none is the first's.
    names, held = [""], [0]
    line, end = "", 0
    for tag in tags:
        line += text[end : tag.start()]
        end = tag.end()
        name = tag[2].lower()
        if name == "br":
            breaks += 1
            # Only what stands right before the break is a line of the page.
            *above, last = line.strip().split("\n")
            held[-1] += _length("".join(above))
            marked += _length(last)
            line = ""
        elif name in BLOCKS and name not in _VOID:
            held[-1] += _length(line)
            line = ""
            if not tag[1]:
                names.append(name)
                held.append(0)
            elif name in names:
                blocks += 1
                while names[-1] != name:
                    inner, length = names.pop(), held.pop()
                    if inner in _UNCLOSED:
                        marked += length
                    else:
                        held[-1] += length
                names.pop()
                marked += held.pop()
    tail = text[end:].strip()
    if breaks and "\n" not in tail and len(names) == 1:
        marked += _length(tail)
    return marked, total, blocks, breaks


def _length(text: str) -> int:
    return len("".join(text.split()))


def without_entities(text: str) -> str:
    """A plain text with characters for the entities that a copy of a page's source left in it: `&ldquo;`, `&nbsp;`.

    A few could be meant; a text about mark-up keeps them, and so do one with tags and the strings of a program.

    >>> without_entities("&nbsp;&nbsp;&ldquo;渡口&rdquo;归全村所有。").strip()
    '“渡口”归全村所有。'
    """
    if text.count("&") < _LEAST_ENTITIES:
        return text
    found = sum(_is_entity(match.group()) for match in _ENTITY.finditer(text))
    if found < _LEAST_ENTITIES or _ABOUT_MARKUP.search(text) or _TAG_WRITTEN.search(text) or _TAG.search(text):
        return text
    if len(_PLACEHOLDER.findall(text)) >= _LEAST_PLACEHOLDERS:
        return text
    return _ENTITY.sub(_characters, text)


def _characters(entity: re.Match[str]) -> str:
    if _is_entity(entity.group()):
        return unescape(unescape(entity.group()))
    return entity.group().replace("&amp;", "&")


def _is_entity(written: str) -> bool:
    name = written[1:].removeprefix("amp;") or "amp;"
    return name.startswith("#") or name in html5
