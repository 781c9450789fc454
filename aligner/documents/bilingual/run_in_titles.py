"""A title run into the first sentence: `Joint Communiqué on Migratory Birds At the invitation of the Minister …`.

A copied text that has lost its line breaks has its title before its first sentence, with a space between. In Chinese
the space tells, or the numeral of the first point; in English the change from title case to a sentence. Each alone
would be a guess: a title is cut off only where both languages have it.
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import replace

from aligner.documents.bilingual.glued import GREATEST_RATIO, LEAST_RATIO, gluing_of
from aligner.documents.bilingual.glued_pairs import pairs_of
from aligner.documents.bilingual.sides import Piece
from aligner.documents.bilingual.title_in_both import has_grammar, in_title_case
from aligner.documents.lines.numerals import numerals_at
from aligner.documents.lines.script import HAN, LATIN, is_function_word, letters, words
from aligner.documents.lines.structure import is_date, is_text, is_title
from aligner.late_patterns import late
from aligner.model import Paragraph

_LEAST_HAN, _MOST_HAN = 4, 40
_LEAST_WORDS, _MOST_WORDS = 3, 30
_RUNNING = 10
"""The weight in Han characters of a sentence behind a title."""
_SHORT = 3
"""Letters of the words whose capitals are not asked for."""
_CHINESE_END = late(r"[，。；：！？]")
_ENGLISH_END = late(r"[;!?]|\.(?=\s|$)")
_GOES_ON = late("[是即的将將会會已和与與及]")
"""What no sentence begins with behind a title, but goes on with behind a name in both languages."""
_GAP = late(r"\s+")
_TOKEN = late(r"\S+")
_OPENS = late(
    r"(?:Article|Chapter|Section|Part) (?:\d{1,2}|[IVX]+)\b|(?:Dear|Distinguished|Honou?rable|Respected|Ladies|Mr)\b"
)
"""The number of a first article, and a salutation."""
_HAN_NUMERAL = late(rf"(?<=[{HAN}）》])(?=（[一二三四五六七八九十]+）|第[一二三四五六七八九十]+[章条條]|一、|\(1\))")
_LATIN = late(f"[{LATIN}]")
_FIRST_HAN = late(f"[《“「（(]?[{HAN}]")


def titles_apart(chinese: str, english: str) -> tuple[tuple[str, str], tuple[str, str]] | None:
    """Both texts cut behind the title that each begins with; None unless both have one, of fitting length.

    >>> english = "Joint Ferry Communiqué The two sides agreed to build a ferry at the eastern bank."
    >>> [title for title, _ in titles_apart("渡口联合公报 双方商定，三年内在东岸共建渡口。", english)]
    ['渡口联合公报', 'Joint Ferry Communiqué']
    """
    ours, theirs = chinese_title_end(chinese), english_title_end(english)
    if not ours or not theirs:
        return None
    titles = chinese[:ours].strip(), english[:theirs].strip()
    rests = chinese[ours:].strip(), english[theirs:].strip()
    if not _is_of_length(*titles) or not all(map(_is_running, rests)):
        return None
    return (titles[0], rests[0]), (titles[1], rests[1])


def with_titles_apart(pieces: Sequence[Piece]) -> list[Piece]:
    """The pieces of a file, the titles cut off the first of each language; those of one line stand before its rest."""
    first = {
        script: next((i for i, piece in enumerate(pieces) if piece.script == script), -1) for script in ("zh", "en")
    }
    both = [pieces[i].paragraph for i in first.values() if i >= 0]
    if len(both) < 2 or any(paragraph.kind == "cell" for paragraph in both):
        return list(pieces)
    apart = titles_apart(both[0].text, both[1].text)
    if apart is None:
        return list(pieces)
    cut = dict(zip(first.values(), apart))
    result: list[Piece] = []
    for group, members in itertools.groupby(range(len(pieces)), key=lambda i: pieces[i].group):
        row = list(members)
        # The titles are a group of their own: its number need only be another one.
        result += [replace(_with_text(pieces[i], cut[i][0]), group=-1 - group) for i in row if i in cut]
        result += [_with_text(pieces[i], cut[i][1]) if i in cut else pieces[i] for i in row]
    return result


def _with_text(piece: Piece, text: str) -> Piece:
    return replace(piece, paragraph=replace(piece.paragraph, text=text))


def with_title_pair(lines: Sequence[Paragraph]) -> list[Paragraph]:
    """The lines, the first with both languages cut behind the title that it begins with in both.

    >>> page = "渡口守則 Rules of the Ferry （一）渡口歸全村所有。(1) The ferry belongs to the whole village."
    >>> [line.text for line in with_title_pair([Paragraph(page)])]
    ['渡口守則 Rules of the Ferry', '（一）渡口歸全村所有。(1) The ferry belongs to the whole village.']
    """
    for i, line in enumerate(lines):
        count = letters(line.text)
        if not (count.han and count.words):
            if is_text(line.text):
                break
            continue
        if line.kind != "cell" and (end := _title_pair_end(line.text)):
            cut = [replace(line, text=text.strip()) for text in (line.text[:end], line.text[end:])]
            return [*lines[:i], *cut, *lines[i + 1 :]]
        break
    return list(lines)


def chinese_title_end(text: str) -> int:
    """Where the title ends that a Chinese text begins with, 0 without one.

    It is the white space, or the numeral of a first point, behind the name of a document; or else the only white space
    before the first mark of a sentence.
    """
    stop = _CHINESE_END.search(text)
    head = text[: stop.start()] if stop else text
    spaces = [gap.start() for gap in _GAP.finditer(head) if gap.end() < len(head)]
    numerals = [found.start() for found in _HAN_NUMERAL.finditer(head)]
    ends = [end for end in sorted((*spaces, *numerals)) if is_title(text[:end])] or (spaces if len(spaces) == 1 else [])
    end = ends[0] if ends else 0
    title = text[:end]
    return end if _LEAST_HAN <= letters(title).han <= _MOST_HAN and not is_date(title) and title[-1:] != "电" else 0


def english_title_end(text: str) -> int:
    """Where the title ends that an English text begins with, 0 without one.

    Behind it a sentence begins with a capital article, preposition or pronoun, which a title has small; or a salutation
    does, or the numeral of a first point.
    """
    end = 0
    title: list[str] = []
    last = ""
    for token in _TOKEN.finditer(text):
        word = token.group()
        if len(title) >= _LEAST_WORDS and last[-1:].isalnum() and not is_function_word(last):
            if numerals_at(text, token.start()) or _OPENS.match(text, token.start()):
                return token.start()
            if word[0].isupper() and is_function_word(word.rstrip(",")) and word.rstrip(",").isalpha():
                end = token.start()
        own = words(word)
        if any(w[0].islower() and not is_function_word(w) and len(w) > _SHORT for w in own):
            return end
        title += own
        if len(title) > _MOST_WORDS or _ENGLISH_END.search(word):
            return end
        last = word
    return 0


def _title_pair_end(text: str) -> int:
    """Where the title in both languages ends that a line begins with, 0 without one."""
    han, latin = _FIRST_HAN.search(text), _LATIN.search(text)
    if han is None or latin is None:
        return 0
    chinese_first = han.start() < latin.start()
    turn = latin if chinese_first else han
    first, behind = text[: turn.start()], text[turn.start() :]
    back = (_FIRST_HAN if chinese_first else _LATIN).search(behind)
    own = english_title_end(behind) if chinese_first else chinese_title_end(behind)
    # Either the first language goes on behind the title, or else the second one with its sentence.
    length = _before_numeral(behind, back.start()) if back and not 0 < own < back.start() else own
    second, rest = behind[:length], behind[length:].strip()
    chinese, english = (first, second) if chinese_first else (second, first)
    marked = _CHINESE_END.search(chinese) or _ENGLISH_END.search(english) or _GOES_ON.match(rest)
    if marked or not rest or not _is_of_length(chinese.strip(), english.strip()) or not gluing_of(pairs_of(rest)).glued:
        return 0
    titled = in_title_case(english) and (has_grammar(english) or is_title(chinese.strip()))
    return turn.start() + length if titled else 0


def _is_running(text: str) -> bool:
    """Whether what stands behind a title is a sentence at least, whatever ends it: a date may stand last."""
    return letters(text).weight >= _RUNNING and (_CHINESE_END.search(text) or _ENGLISH_END.search(text)) is not None


def _before_numeral(text: str, position: int) -> int:
    """The place before the numeral that stands right before a position, if one does: `守則 |(1) The ferry`."""
    for start in range(max(position - 6, 1), position):
        if any(not text[start + numeral.length : position].strip() for numeral in numerals_at(text, start)):
            return start
    return position


def _is_of_length(chinese: str, english: str) -> bool:
    """Whether the one may render the other, by their lengths as titles."""
    han, found = letters(chinese).han, len(words(english))
    return (
        _LEAST_HAN <= han <= _MOST_HAN
        and _LEAST_WORDS <= found <= _MOST_WORDS
        and LEAST_RATIO <= found / han <= GREATEST_RATIO
    )
