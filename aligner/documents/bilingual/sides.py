"""Which side of a bilingual file a piece belongs to, where the languages alternate or one text follows the other."""

from __future__ import annotations

import itertools
import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from aligner.documents.lines.numerals import bare_value
from aligner.documents.lines.script import Script, has_latin, letters
from aligner.documents.lines.structure import ends_sentence, is_date, is_text, kind_of
from aligner.model import Paragraph

_SEQUENTIAL_ERROR = 0.08
"""How much of the weight may stand on the wrong side of the turn where one text follows the other."""
_TURNS = 0.8
"""The least share of neighbouring lines in different languages where these take turns line by line."""
_TITLE_LINES = 3
_MOST_CELLS = 12
_CUT_WEIGHT = 8
"""The weight from which on a line without an end to it is a sentence cut off, and no name or heading."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A paragraph, or the part of a line in one language, on its way to one of the sides."""

    paragraph: Paragraph
    script: Script | None
    group: int
    """Pieces of one line or table row share it."""
    cut: bool = False
    """Whether the line it comes from was cut between the languages."""

    @property
    def weight(self) -> float:
        """The weight of its letters in Han characters, 1 at least."""
        return max(letters(self.paragraph.text).weight, 1.0)


def paired_groups(pieces: Sequence[Piece]) -> set[int]:
    """The groups that hold both languages."""
    scripts: dict[int, set[Script | None]] = {}
    for piece in pieces:
        scripts.setdefault(piece.group, set()).add(piece.script)
    return {group for group, found in scripts.items() if {"zh", "en"} <= found}


def settle(pieces: Sequence[Piece]) -> list[Script]:
    """A side for every piece where the languages alternate; neutral ones go with what they stand beside.

    The same neutral line twice in a row (a name, a number) is the original and its rendering, and so are `四` and `4`.
    Where the languages take turns from line to line, so is an acronym or a heading in capitals between two lines of the
    first.
    """
    leading: Script = next((piece.script for piece in pieces if piece.script), "zh")
    other: Script = "en" if leading == "zh" else "zh"
    known: list[Script | None] = [piece.script for piece in pieces]
    turns = _take_turns(known)
    for i, (piece, after) in enumerate(itertools.pairwise(pieces)):
        if "zh" in (known[i], known[i + 1]) and _is_same_number(piece, after):
            known[i], known[i + 1] = (known[i] or "en", known[i + 1] or "en")
        same = piece.paragraph.text == after.paragraph.text and not letters(piece.paragraph.text).han
        same = same and not _is_row_of_one(pieces, i)
        if same and (piece.script is None or _starts_pair(known, i, leading)):
            known[i], known[i + 1] = leading, other
    for i in range(len(pieces) - 1, -1, -1):
        if known[i] is None:
            row = [known[j] for j in (i - 1, i + 1) if 0 <= j < len(pieces) and pieces[j].group == pieces[i].group]
            following = None if _is_remainder(pieces, i) or i + 1 == len(pieces) else known[i + 1]
            if turns and i > 0 and known[i - 1] == following == leading and has_latin(pieces[i].paragraph.text):
                following = other
            known[i] = ("zh" if "zh" in row else "en") if row else following
    settled: list[Script] = []
    for script in known:
        settled.append(script or (settled[-1] if settled else leading))
    return settled


def _is_row_of_one(pieces: Sequence[Piece], i: int) -> bool:
    """Whether two cells alike stand side by side below a row in their language alone: `(Signed) | (Signed)`."""
    piece, after = pieces[i], pieces[i + 1]
    if piece.script is None or piece.paragraph.kind != "cell" or piece.group != after.group:
        return False
    above = [other for other in pieces[max(i - _MOST_CELLS, 0) : i] if other.group == piece.group - 1]
    return len(above) > 1 and all(other.paragraph.kind == "cell" and other.script == piece.script for other in above)


def _take_turns(scripts: Sequence[Script | None]) -> bool:
    """Whether the languages change from line to line, so that `COSTS` between two Chinese lines renders the first."""
    pairs = [(a, b) for a, b in itertools.pairwise(scripts) if a and b]
    return sum(a != b for a, b in pairs) >= _TURNS * len(pairs)


def _is_same_number(first: Piece, second: Piece) -> bool:
    """Whether two lines are the number of one section: `四` and `4`."""
    value = bare_value(first.paragraph.text)
    return value is not None and value == bare_value(second.paragraph.text)


def _is_remainder(pieces: Sequence[Piece], i: int) -> bool:
    """Whether a neutral line (`2022`, `5%；`) only ends the line right above it, of which it was cut off."""
    if not 0 < i < len(pieces) - 1:
        return False
    before, own, after = (pieces[j].paragraph for j in (i - 1, i, i + 1))
    if ends_sentence(before.text) or kind_of(before.text) == "heading":
        return False
    apart = after.line - own.line > own.line - before.line > 0
    return apart or (ends_sentence(own.text) and letters(before.text).weight >= _CUT_WEIGHT)


def _starts_pair(known: Sequence[Script | None], i: int, leading: Script) -> bool:
    """Whether position `i` begins a pair: the piece before it closed one."""
    return i == 0 or known[i - 1] != leading


def one_after_the_other(pieces: Sequence[Piece]) -> list[Script] | None:
    """A side for every piece where one text follows the other; None where they do not.

    The turn is put where least weight stands on the wrong side of it. A piece on the wrong side stays there (a name, a
    quotation) unless it is one of the titles at the head, or an editor's note above the first text.
    """
    if len(pieces) < 3:
        return None
    weights = [piece.weight if piece.script else 0.0 for piece in pieces]
    total = sum(weights)
    best: tuple[float, int, Script] | None = None
    orders: tuple[tuple[Script, Script], ...] = (("en", "zh"), ("zh", "en"))
    for first, second in orders:
        wrong = sum(weight for piece, weight in zip(pieces, weights, strict=True) if piece.script == first)
        for i, piece in enumerate(pieces):
            if best is None or wrong < best[0]:
                best = (wrong, i, first)
            wrong += weights[i] if piece.script == second else -weights[i] if piece.script == first else 0.0
    if best is None or best[0] > _SEQUENTIAL_ERROR * total:
        return None
    _, turn, first = best
    turn += _closing_lines(pieces, turn)
    second = "zh" if first == "en" else "en"
    sides = [first if i < turn else second for i in range(len(pieces))]
    for i in _note_above(pieces, turn, first):
        sides[i] = second
    for i, piece in enumerate(pieces[: min(turn, _TITLE_LINES)]):
        if is_text(piece.paragraph.text):
            break
        if piece.script == second and not _is_lone_date(pieces, i):
            sides[i] = second
    return sides


def _note_above(pieces: Sequence[Piece], turn: int, first: Script) -> list[int]:
    """The sentences that stand in the second text's language above the whole first text: a note by the editor.

    A motto that the second text has too is none.
    """
    above = list(itertools.takewhile(lambda i: pieces[i].script != first, range(turn)))
    below = {piece.paragraph.text for piece in pieces[turn:]}
    note = [i for i in above if pieces[i].script and is_text(pieces[i].paragraph.text)]
    return [] if any(pieces[i].paragraph.text in below for i in note) else note


def _is_lone_date(pieces: Sequence[Piece], i: int) -> bool:
    """Whether a line is the date of the text around it (`大会` / `14 January 2037`) and renders no date beside it."""
    dates = [is_date(piece.paragraph.text) for piece in pieces[max(i - 1, 0) : i + 2]]
    return is_date(pieces[i].paragraph.text) and sum(dates) == 1


def _closing_lines(pieces: Sequence[Piece], turn: int) -> int:
    """How many lines in no language at the turn still close the first text: those like the last ones of the file.

    Both texts have their notes and marks (`3/ A/91/230`, `36-22871 (C)`) at the foot, or both at the head.
    """
    between = list(itertools.takewhile(lambda piece: piece.script is None, pieces[turn:]))
    foot = {_shape(piece) for piece in itertools.takewhile(lambda piece: piece.script is None, reversed(pieces))}
    head = {_shape(piece) for piece in itertools.takewhile(lambda piece: piece.script is None, pieces)}
    return sum(1 for _ in itertools.takewhile(lambda piece: _shape(piece) in foot - head, between))


def _shape(piece: Piece) -> str:
    """A line without what differs from one language's to the other's: figures, letters, marks at the end."""
    line = unicodedata.normalize("NFKC", piece.paragraph.text)
    return re.sub(r"[A-Za-z]+", "a", re.sub(r"\d+", "0", line)).rstrip("。.;； ")
