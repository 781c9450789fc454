"""English sentence boundaries.

A sentence ends after a run of . ! ? … with the closing quotes and brackets behind it, where white space follows and
what comes next can begin a sentence. A word in lower case cannot (`economic development. recovery.` is one segment,
`"Why?" he asked.` too), except names like `iPhone`. A full stop after an abbreviation, an initial or a list numeral
ends nothing, unless the abbreviation may close a sentence (`etc.`, `U.S.`, `Inc.`) and the next word is one that
commonly opens one. Nothing ends inside brackets that stand within a sentence. Semicolons, colons and dashes end
nothing; a line break always ends a segment. The number of a note (`[1]`, `²`, a figure right behind the stop) stays
with the sentence before it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from aligner.segments.abbreviations import (
    BEFORE_FIGURES,
    LETTERED,
    MAY_END,
    MONTHS_AND_DAYS,
    NEVER_END,
    OPENING_WORDS,
    TITLES,
)
from aligner.segments.numerals import glued_items, numeral_at
from aligner.segments.segmenter import LINE_BREAKS, enclosing, join_wordless

_STOP = re.compile(
    rf"[{LINE_BREAKS}]\s*"
    r"|(?<![.!?…])(?P<marks>\.(?:[ \u00a0]\.)+|[.!?…]+)"
    r"(?:[”’»)\]}\"']|\*\*(?=\s)|\[\d{1,3}(?:[,–-]\s?\d{1,3})*\]|[¹²³⁰⁴-⁹])*(?:[ \u00a0][\"”’](?=\s|$))?"
    r"(?P<note>(?:(?<=[a-z]{3}[.!?])|(?<=[a-z][.!?][”\")]))\d{1,2}(?=$|\s+[(“\"‘]?[A-Z]))?"
    rf"(?:(?=\s)|(?<=[a-z]{{2}}[.!?])(?P<glued>(?=(?:{'|'.join(sorted(OPENING_WORDS))})\s)))"
    r"|(?P<wide>[。！？]+[”’」』）\"')]*)"
)
_BRACKETS = re.compile(r"[(\[][^()\[\]\n]{1,200}[)\]]")
_WITHIN_BRACKETS = re.compile(r"\s*[(\[][^()\[\]]*")
_ELLIPSIS = re.compile("…|\\.[ \u00a0]?\\.")
_OPENERS = "\"'“‘«([{—–-•*¿¡ \t\u00a0\u3000"
_BULLETS = "•‣◦·*–—- \t\u00a0\u3000"
_QUOTES = "\"'“”‘’"
_CANNOT_OPEN = ",;:)]}%/"
_SPEAKER = re.compile(
    r"([A-Z][\w'’-]*)\.? (?:[A-Z][\w'’-]*\.? ){0,2}(?:said|asked|replied|answered|cried|shouted|added|exclaimed"
    r"|whispered|muttered|interrupted|protested|thought|wondered|demanded|repeated)\b"
)
_NUMBERED = re.compile(r"\s*\d{1,2}\s?[A-Z]")
"""How a paragraph begins whose sentences or verses are numbered throughout."""
_FIGURE = re.compile(r"[#§(]?(?:\d|[A-Z]{1,6}[-–]?\d|[IVXLC]{2,}\b|[A-Z]+/|[A-Z](?=[.,;:)]|$)|[a-z]{1,5}\))")
_HEADINGS = re.compile(rf"[ \u00a0\u3000\t]+[A-Z][^.!?…,;:。！？，；：{LINE_BREAKS}]*")
"""What stands behind the `No.` of a table's first column: the other headings, without an end or a pause."""
_OPENS_TEXT = re.compile(f"[{re.escape(_BULLETS)}]*")
_INITIALS = re.compile(r"(?:[A-Za-z]\.)*[A-Za-z]")
_WORD = re.compile(r"[A-Za-z]+(?!\w|\.)")
_LABEL = re.compile(
    r"(?:chapter|part|section|article|annex|appendix|title|book|volume|act|scene|table|figure|step|item|schedule|clause"
    r"|lesson|unit|module|phase|stage|box|panel|plate|map|chart|diagram|exhibit|example|exercise|question|activity|task"
    r"|session|theme|pillar|goal|objective|target|priority|principle|recommendation|finding|amendment|resolution|rule"
    r"|stop|tip)\s+(?:\d+(?:\.\d+)*|[ivxlc]+|[a-z])\.",
    re.IGNORECASE,
)
_BRAND = re.compile(r"[a-z]{1,2}[A-Z]")


class EnglishSegmenter:
    """The built-in rules for English; implements `Segmenter`."""

    name = "English"
    languages: tuple[str, ...] = ("en",)

    def boundaries(self, text: str) -> list[int]:
        """Offsets at which a new sentence begins: ascending, each in (0, len(text))."""
        brackets = _embedded_brackets(text)
        found = set(glued_items(text))
        begin = 0
        for stop in _STOP.finditer(text):
            if stop["marks"] and stop["glued"] is None:
                start = stop.start()
                if stop.end() < enclosing(brackets, start) or not ends_sentence(text, begin, start, stop.end()):
                    continue
                if stop["note"] and (_NUMBERED.match(text) or _is_abbreviated(text[max(begin, start - 24) : start])):
                    continue
            begin = stop.end()
            found.add(begin)
        return join_wordless(text, sorted(found - {0, len(text)}))


def ends_sentence(text: str, begin: int, start: int, end: int) -> bool:
    """Whether the stop at `start`, with closers up to `end`, ends the sentence that began at `begin`.

    White space is taken to follow the stop.
    """
    following = text[end : end + 60].lstrip()
    word = following.lstrip(_OPENERS)
    if not word:
        return True
    if word[0] in _CANNOT_OPEN:
        return False
    if word[0].islower() and not _BRAND.match(word) and not _is_bracketed_numeral(following):
        return False
    if text[start] in "!?" or "!" in text[start:end] or "?" in text[start:end]:
        return not (text[end - 1] in _QUOTES and _says_who(following)) and text[start - 5 : start + 1] != "Yahoo!"
    if text[end - 1] in _QUOTES and following[0] in _QUOTES:
        return True
    if _ELLIPSIS.match(text, start):
        return not _stutters(text[max(begin, start - 24) : start], word)
    if text[end - 1] in ")]":
        if _WITHIN_BRACKETS.fullmatch(text, begin, start):
            return True
        word = ""
    return _full_stop_ends(text, begin, start, word)


def _full_stop_ends(text: str, begin: int, start: int, word: str) -> bool:
    """Whether a single full stop ends the sentence, by the token before it and the word behind it."""
    while begin < start and text[begin] in _BULLETS:
        begin += 1
    numeral = numeral_at(text, begin)
    if numeral is not None and numeral.end == start + 1:
        return False
    label = _LABEL.match(text, begin)
    if label is not None and label.end() == start + 1:
        return False
    tokens = text[max(begin, start - 24) : start].split()
    if not tokens:
        return True
    token = tokens[-1].rpartition("-")[2].lstrip("\"'“‘([{—–/")
    lower = token.lower()
    opens = (found := _WORD.match(word)) is not None and found[0] in OPENING_WORDS
    if token in TITLES or lower in NEVER_END or token == "v":
        return False
    if (
        lower == "no"
        and not opens
        and _OPENS_TEXT.fullmatch(text, 0, start - 2)
        and _HEADINGS.fullmatch(text, start + 1)
    ):
        return False
    if (lower in BEFORE_FIGURES or token in MONTHS_AND_DAYS) and _FIGURE.match(word):
        return False
    if lower in MAY_END or token in MONTHS_AND_DAYS:
        return opens
    heading = text[begin if numeral is None else numeral.end : start].split()
    if heading != tokens[-2:] and _is_lettered(tokens):
        return word[:1].isupper() or opens
    if _INITIALS.fullmatch(token) and (len(token) > 1 or token.isupper()):
        return opens
    return True


def _is_abbreviated(before: str) -> bool:
    """Whether the word before a stop is an abbreviation, which a figure may follow without a space: `Fig.3`."""
    word = before.split()[-1].lower()
    return word in BEFORE_FIGURES or word in NEVER_END or word in MAY_END or word.title() in MONTHS_AND_DAYS


def _is_lettered(tokens: Sequence[str]) -> bool:
    """Whether the last of the words before a stop is the letter that tells one of several apart: `Party B`, `Annex A`.

    Behind a name's first word the same letter would be an initial; what letters tell apart is a closed list.
    """
    if len(tokens) < 2 or len(tokens[-1]) != 1 or not tokens[-1].isupper():
        return False
    return tokens[-2].lstrip(_OPENERS) in LETTERED


def _stutters(before: str, word: str) -> bool:
    """Whether an ellipsis only breaks off a word that is then taken up again: `I... I've`."""
    words = before.split()
    last = words[-1].lstrip(_OPENERS).casefold() if words else ""
    first = re.split(r"\W", word, maxsplit=1)[0].casefold()
    return first == last or (len(last) == 1 and last not in "ai" and first.startswith(last))


def _says_who(following: str) -> bool:
    """Whether words with a capital behind a quotation only say who speaks: `Wang asked`, not `He asked`."""
    found = _SPEAKER.match(following)
    return found is not None and (found[1] not in OPENING_WORDS or found[1] == "I")


def _is_bracketed_numeral(following: str) -> bool:
    numeral = numeral_at(following, 0)
    return numeral is not None and numeral.shape in ("brackets", "bracket")


def _embedded_brackets(text: str) -> list[tuple[int, int]]:
    """Half-open spans of brackets that stand within a sentence."""
    return [
        found.span()
        for found in _BRACKETS.finditer(text)
        if text[max(0, found.start() - 4) : found.start()].rstrip()[-1:] not in ("", *".!?…:\"'”’")
    ]
