"""Spaces inside Chinese words, as text recognition and copies from a PDF leave them: `不影 響任何一方的權 力。`

Running Chinese has no spaces between its characters, but authors set them too: behind a numeral, in titles and names,
between the words of a list. So only single spaces within a sentence go, and only where the text has several of them,
or writes the two characters beside one together elsewhere.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from aligner.documents.lines.numerals import numeral_of
from aligner.documents.lines.script import HAN
from aligner.documents.lines.structure import is_text, is_title
from aligner.late_patterns import late
from aligner.model import Paragraph

_SPACE = late(f"(?<=[{HAN}]) (?=[{HAN}])")
_STRETCH = late(f"[{HAN}]+(?: [{HAN}]+)+")
"""Han characters with single spaces among them, between two marks."""
_SHUT = late(r"[\[【（(「『《“][^\]】）)」』》”]*$")
"""An open bracket or quotation mark: what stands in it may be a name, a list or a title."""
_LEAST = 3
"""How many such spaces show that they come from no author."""
_LIST = 3
"""So many words of at most `_WORD` characters with spaces between them are a list."""
_WORD = 4
_VERSE = range(3, 8)
"""The characters of words as long as one another that are verse, or set beside one another."""
_HEAD = 12
"""Within so many characters of a numeral a space may part the heading of a point from its text."""


def without_inner_spaces(paragraphs: Sequence[Paragraph]) -> list[Paragraph]:
    """The paragraphs without such spaces.

    >>> line = Paragraph("双方同意，渡口的一 切费用，包括修理码头的费 用，由理事会和船东协 会分担。")
    >>> [line.text for line in without_inner_spaces([line])]
    ['双方同意，渡口的一切费用，包括修理码头的费用，由理事会和船东协会分担。']
    """
    found = {i: spaces for i, line in enumerate(paragraphs) if (spaces := _spaces(line))}
    if not found:
        return list(paragraphs)
    if sum(len(spaces.inner) for spaces in found.values()) >= _LEAST:
        places = {i: {*spaces.inner, *spaces.leading} for i, spaces in found.items()}
    else:
        whole = "\n".join(line.text for line in paragraphs)
        places = {
            i: {at for at in spaces.inner if paragraphs[i].text[at - 1] + paragraphs[i].text[at + 1] in whole}
            for i, spaces in found.items()
        }
    return [
        replace(line, text="".join(character for at, character in enumerate(line.text) if at not in places[i]))
        if places.get(i)
        else line
        for i, line in enumerate(paragraphs)
    ]


class _Spaces(NamedTuple):
    """The places of single spaces between Han characters in a sentence."""

    inner: list[int]
    leading: list[int]
    """The first space of a line, which may stand behind its heading: only others prove that it comes from no author."""


def _spaces(line: Paragraph) -> _Spaces | None:
    text = line.text
    if line.kind in ("cell", "heading") or text.isascii() or not _SPACE.search(text) or not is_text(text):
        return None
    inner: list[int] = []
    leading: list[int] = []
    for stretch in _STRETCH.finditer(text):
        inside = [len(word) for word in stretch.group().split(" ")]
        labelled = text[stretch.end() : stretch.end() + 1] in "：:"
        if labelled or _SHUT.search(text[: stretch.start()]) or (len(set(inside)) == 1 and inside[0] in _VERSE):
            continue
        if sum(length <= _WORD for length in inside) >= _LIST:
            continue
        places = [found.start() for found in _SPACE.finditer(text, stretch.start(), stretch.end())]
        if numeral_of(text) is not None:
            places = [at for at in places if at >= _HEAD]
        elif stretch.start() == 0:
            first = text[: places[0]]
            if len(first) > _WORD and not is_title(first):
                leading.append(places[0])
            places = places[1:]
        inner += places
    return _Spaces(inner, leading) if inner or leading else None
