"""The mark that a site sets on every paragraph against copying: `… in September.文章源自渡口译站-https://dukou.example/1`.

It stands at the end or the beginning of lines, and on lines alone. A refrain comes back too, and so do `Article` and
the name of a speaker; so a mark has to hold a web address, or stand on lines of either language, or name a site before
lines in the other language. What stands beside it stays.
"""

from __future__ import annotations

import itertools
import re
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace

from aligner.documents.lines.numerals import numeral_of
from aligner.documents.lines.script import Script, letters, script_of, without_addresses
from aligner.documents.lines.structure import CLOSERS, TERMINALS, ends_sentence
from aligner.late_patterns import late
from aligner.model import Furniture, Paragraph

_KEY = 6
"""By how many characters the lines with a mark are found."""
_LEAST_LINES = 3
_SHARE = 0.3
"""How many of a page's lines bear the mark at least, by itself or beside text."""
_LEAST_HAN = 6
"""What a mark without an address has at least; a speaker's or a party's name is shorter."""
_EITHER = 2
"""How many lines of each language at least bear a mark that has no address."""
_SITE = late(r"(?:[网網站]|论坛|論壇|文库|文庫|公众号|公眾號|微信|资源库|题库|課堂|课堂)(?:[ \u3000\xa0]{2,})?$")
_GAP = late(r"[ \u3000\xa0]{2,}$")
_OUTER = TERMINALS + CLOSERS + "，,、 \u3000\xa0"


def without_watermarks(paragraphs: Sequence[Paragraph]) -> tuple[list[Paragraph], list[Furniture]]:
    """The lines without such a mark, and the marks: a piece for the first of each."""
    lines = list(paragraphs)
    pieces: list[Furniture] = []
    for find, rest_of in ((_at_end, str.removesuffix), (_at_start, str.removeprefix)):
        mark = find([line.text for line in lines if line.kind in ("body", "item")])
        if mark is None:
            continue
        bare = [replace(line, text=rest_of(line.text, mark).strip()) for line in lines]
        # Alone it has no gap behind it.
        bare = [replace(line, text="") if line.text == mark.strip() else line for line in bare]
        first = next(i for i, line in enumerate(lines) if line.text != bare[i].text)
        pieces.append(Furniture(mark.strip(), "watermark", lines[first].line))
        lines = [line for line in bare if line.text]
    return lines, pieces


def _at_end(texts: Sequence[str]) -> str | None:
    """The mark at the end of lines, if there is one."""
    marked = _alike(texts, lambda text: text[-_KEY:])
    if not marked:
        return None
    mark = _common([text[::-1] for text in marked])[::-1].lstrip(_OUTER)
    rests = [rest for text in marked if (rest := text.removesuffix(mark).strip())]
    # Without an end to the sentence before it, it may be the sentence's own.
    ended = sum(map(ends_sentence, rests)) >= 0.5 * len(rests)
    torn = any(without_addresses(text)[: -len(mark)].endswith("_") for text in marked if mark)
    return mark if rests and _is_mark(mark, rests) and ended and not torn else None


def _at_start(texts: Sequence[str]) -> str | None:
    """The mark at the beginning of lines, if there is one."""
    marked = _alike(texts, lambda text: text[:_KEY])
    if not marked:
        return None
    mark = _common(marked)
    if gap := re.match(r".*[ \u3000\xa0]{2,}", mark):
        mark = gap.group()
    rests = [rest for text in marked if (rest := text.removeprefix(mark).strip())]
    torn = any(without_addresses(text)[len(mark) :].startswith("_") for text in marked)
    if not rests or torn or numeral_of(mark) is not None:
        return None
    named = _GAP.search(mark) and _SITE.search(mark) and letters(mark).han >= _LEAST_HAN
    other = all(script_of(rest) == "en" and not letters(rest).han for rest in rests)
    return mark if _is_mark(mark, rests) or (named and other) else None


def _alike(texts: Sequence[str], key: Callable[[str], str]) -> list[str]:
    """The lines that share the commonest key, none where they are few."""
    counts = Counter(map(key, texts))
    ((shared, count),) = counts.most_common(1) or [("", 0)]
    enough = len(shared) == _KEY and count >= max(_LEAST_LINES, _SHARE * len(texts))
    return [text for text in texts if key(text) == shared] if enough else []


def _common(texts: Sequence[str]) -> str:
    """What all texts begin with."""
    same = itertools.takewhile(lambda characters: len(set(characters)) == 1, zip(*texts, strict=False))
    return "".join(characters[0] for characters in same)


def _is_mark(mark: str, rests: Sequence[str]) -> bool:
    """Whether what lines share is no text of theirs: it holds an address, or stands beside either language."""
    if len(rests) < _LEAST_LINES:
        return False
    if without_addresses(mark) != mark:
        return True
    if letters(mark).han < _LEAST_HAN or mark.rstrip()[-1:] in ":：":
        return False
    beside: Counter[Script | None] = Counter(script_of(rest) for rest in rests if not letters(rest).han)
    beside.update(script_of(rest) for rest in rests if letters(rest).han and not letters(rest).function_words)
    return min(beside["zh"], beside["en"]) >= _EITHER
