"""The marks before quoted lines, as mail, forums and Markdown set them: `> 渡口归全村所有。` / `> > The ferry …`.

A line of nothing but marks is an empty one. Single lines that begin with `>` may mean `greater than`, and a prompt
stands before commands: the marks go only where many lines bear them, most before running text.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from aligner.documents.lines.numerals import numeral_of
from aligner.documents.lines.script import letters
from aligner.documents.lines.stretches import stretches
from aligner.documents.lines.structure import ends_sentence
from aligner.late_patterns import late
from aligner.model import Furniture, Paragraph

_ANGLES = late(r"(?:[>＞][ \u3000\xa0\t]{0,2})+(?![=\-])")
_BAR = late(r"[|｜](?:[ \u3000\xa0\t]+(?!.*[|｜])|$)")
"""A bar at the margin; one more in the line makes it the row of a table."""
_PROMPT = late(r">>>\s|\$|\S+\(|[\w.-]+\s?(?:=|<-)|(?:sudo|cd|git|npm|pip|docker|python3?)\s")
"""A prompt of Python, or how a command begins behind the prompt of a shell."""
_LEAST = 3
"""How many marked lines with text there are at least, in one stretch or in the whole of a text."""
_SHARE = 0.3
"""The share of a text's lines that they are, where they stand in no stretch: the other language goes unquoted."""
_RUNNING = 0.5
"""How many of them have running text: commands have none."""


def without_quote_marks(paragraphs: Sequence[Paragraph]) -> tuple[list[Paragraph], list[Furniture]]:
    """The lines without such marks, empty ones left out, and the marks: a piece for the first of each.

    >>> lines = ["> 渡口归全村所有，", "> 由理事会管理。", ">", "> The ferry belongs to the village."]
    >>> [line.text for line in without_quote_marks([Paragraph(line) for line in lines])[0]]
    ['渡口归全村所有，', '由理事会管理。', 'The ferry belongs to the village.']
    """
    kept: dict[int, Paragraph] = dict(enumerate(paragraphs))
    pieces: dict[str, Furniture] = {}
    for pattern in (_ANGLES, _BAR):
        found = {
            i: match
            for i, line in enumerate(paragraphs)
            if line.kind == "body" and (match := pattern.match(line.text)) is not None
        }
        for i in sorted(_quoted(paragraphs, found)):
            line, match = paragraphs[i], found[i]
            pieces.setdefault(match.group().strip(), Furniture(match.group().strip(), "quote prefix", line.line))
            text = line.text[match.end() :]
            if text.strip():
                kept[i] = replace(line, text=text)
            else:
                del kept[i]
    return list(kept.values()), list(pieces.values())


def _quoted(paragraphs: Sequence[Paragraph], found: dict[int, re.Match[str]]) -> set[int]:
    """Those of the marked lines whose marks quote: in long stretches, or as a good part of all lines."""
    rests = {i: paragraphs[i].text[match.end() :] for i, match in found.items()}
    if _is_running([rests[i] for i in found]) and sum(map(bool, rests.values())) >= _SHARE * len(paragraphs):
        return set(found)
    return {i for stretch in stretches(found) if _is_running([rests[j] for j in stretch]) for i in stretch}


def _is_running(rests: Sequence[str]) -> bool:
    """Whether what stands behind the marks is text, enough of it; limits (`> 50 kg`) and commands are none.

    The points of a list that is quoted begin with figures too, but with those of a numeral.
    """
    texts = [text for text in rests if text.strip()]
    running = sum(_is_prose(text) for text in texts)
    limits = sum(text[0].isdigit() and numeral_of(text) is None for text in texts)
    return len(texts) >= _LEAST and running >= _RUNNING * len(texts) and limits < _RUNNING * len(texts)


def _is_prose(text: str) -> bool:
    count = letters(text)
    return not _PROMPT.match(text) and bool(count.han or count.function_words or ends_sentence(text))
