"""Paragraphs that the layout cut in the middle of a sentence are put together again.

Two kinds of files need it. In one a line is a paragraph, and here and there a sentence was cut, even inside a word, by
a line break or blank line (a page end): only what cannot stand alone is joined. In the other all text is wrapped at
some width: there a full line goes on in the next. Which of the two a file is, its line lengths and ends tell
(`Rhythm`). When in doubt nothing is joined: a wrong join loses a boundary that the original author made.
"""

from __future__ import annotations

import itertools
import re
import unicodedata
from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from aligner.documents.numerals import numeral_of
from aligner.documents.script import HAN, LATIN, is_function_word, letters, script_of, words
from aligner.documents.structure import CLOSERS, ends_sentence, has_clauses, is_date, is_title, kind_of
from aligner.model import Paragraph

_WIDE = re.compile(f"[{HAN}\u3000-\u303f\uff01-\uff65“”‘’—…]")
_HYPHENATED = re.compile(f"([{LATIN}]{{2,}})[-\u00ad\u2010]$")
_FIGURE_INSIDE = re.compile(rf"[{HAN}，]\s?\d+(?:[.,]\d+)*\s?[{HAN}%％]")
_FIRST_WORD = re.compile(f"[a-zß-öø-ÿ][{LATIN}]*")
_OPENERS = "“‘\"'（(【「『《〈［["
_INNER_END = re.compile("[。！？][”’」』）》]*.")
_LEADING_PHRASE = re.compile("[。！？][”’」』）》]*[^。！？，；]{0,8}[，,]$")
"""What leads in a list set line by line: `……。为此，`."""
_LAST_BUT_ONE = re.compile(r"[;；]\s?(?:and|or|and/or|以?及|和|或者?)$")
"""How the last point but one of a list ends: whole, though its last word wants a sequel."""
_DANGLING = frozenset(
    (
        "a",
        "an",
        "and",
        "as",
        "at",
        "but",
        "by",
        "for",
        "from",
        "her",
        "his",
        "if",
        "in",
        "into",
        "its",
        "nor",
        "of",
        "on",
        "or",
        "our",
        "per",
        "than",
        "that",
        "the",
        "their",
        "these",
        "this",
        "those",
        "to",
        "under",
        "upon",
        "via",
        "which",
        "while",
        "who",
        "whose",
        "with",
        "within",
        "without",
    )
)
_FRAGMENTS = frozenset(
    (
        "able",
        "al",
        "ally",
        "ance",
        "ances",
        "bility",
        "ble",
        "cation",
        "cial",
        "ed",
        "ence",
        "ences",
        "er",
        "ers",
        "est",
        "ful",
        "ing",
        "ings",
        "ity",
        "lation",
        "less",
        "ly",
        "ment",
        "ments",
        "mation",
        "ness",
        "nal",
        "ous",
        "ration",
        "sion",
        "sions",
        "tional",
        "tion",
        "tions",
        "tive",
        "tives",
        "ture",
        "tures",
    )
)
"""Word endings that are no words: before them a hyphen only divides."""
_SHORT_PREFIXES = frozenset(
    ("ad", "bi", "by", "co", "de", "do", "ex", "go", "in", "no", "of", "on", "re", "so", "to", "un", "up")
)
"""First parts of compounds, and prefixes that keep a hyphen, of two letters."""
MINIMAL_WIDTH = 36
"""Columns (a Han character takes two) from which on a file counts as wrapped: verse and subtitles are narrower."""
MAXIMAL_WIDTH = 140
"""Columns up to which: what is longer is a whole paragraph."""


@dataclass(frozen=True, slots=True)
class Rhythm:
    """How a file breaks its lines."""

    width: int = 0
    """The width in columns at which all text is wrapped, 0 where a line is a paragraph."""
    gap: int = 1
    """The usual step from one line's number to the next: 2 where every line has a blank one behind it."""
    blanks: bool = False
    """Whether blank lines stand between paragraphs here and there."""
    comma_lines: int = 0
    """Long lines that end on a comma: many of them are recitals of a preamble, not cuts."""
    vocabulary: frozenset[str] = frozenset()
    """The Latin words of the text in lower case, hyphens kept."""


def columns(text: str) -> int:
    """The width of a text in columns, wide characters counting two."""
    return sum(2 if unicodedata.east_asian_width(character) in "WF" else 1 for character in text)


def rhythm_of(paragraphs: Sequence[Paragraph]) -> Rhythm:
    """Measures how the lines of one text in one language are broken."""
    lines = [paragraph for paragraph in paragraphs if paragraph.kind in ("body", "item")]
    steps = Counter(after.line - before.line for before, after in itertools.pairwise(lines) if after.line > before.line)
    gap = max(steps, key=lambda step: (steps[step], -step)) if steps else 1
    commas = sum(1 for line in lines if line.text[-1:] in "，," and not _is_lower_start(line.text))
    vocabulary = frozenset(word.lower() for line in lines for word in words(line.text))
    blanks = sum(count for step, count in steps.items() if step > gap) >= 0.04 * len(lines)
    return Rhythm(_wrapped_width(lines), gap, blanks, commas, vocabulary)


def _wrapped_width(lines: Sequence[Paragraph]) -> int:
    """The width at which the lines are wrapped, or 0.

    Wrapped lines crowd just below a width, most of them break off in mid-sentence, English ones go on in lower case.
    """
    if len(lines) < 4:
        return 0
    widths = sorted(columns(line.text) for line in lines)
    width = widths[-1 - len(widths) // 20]
    if not MINIMAL_WIDTH <= width <= MAXIMAL_WIDTH or widths[-1] > 1.5 * width:
        return 0
    full = [(line, after) for line, after in itertools.pairwise(lines) if columns(line.text) >= 0.82 * width]
    if len(full) < max(3, 0.35 * len(lines)):
        return 0
    broken = [after for line, after in full if not ends_sentence(line.text)]
    if len(broken) < 0.55 * len(full):
        return 0
    starts = [after.text.lstrip(_OPENERS)[:1] for after in broken]
    capitals = sum(start.isupper() for start in starts)
    return width if capitals <= 0.5 * len(broken) else 0


def join(
    paragraphs: Sequence[Paragraph], barriers: Collection[int] = (), rhythm: Rhythm | None = None
) -> tuple[list[Paragraph], list[int]]:
    """Joins what was cut: the paragraphs, and for each given one the index of the paragraph it is now part of.

    Before an index in `barriers` nothing is joined. Without `rhythm` it is measured on the paragraphs.
    """
    rhythm = rhythm or rhythm_of(paragraphs)
    joined: list[Paragraph] = []
    owners: list[int] = []
    for i, paragraph in enumerate(paragraphs):
        previous = paragraphs[i - 1] if i else None
        if previous is not None and i not in barriers and _continues(joined[-1], previous, paragraph, rhythm):
            joined[-1] = replace(joined[-1], text=_glue(joined[-1].text, paragraph.text, rhythm.vocabulary))
        else:
            joined.append(paragraph)
        owners.append(len(joined) - 1)
    return joined, owners


def _glue(first: str, second: str, vocabulary: frozenset[str]) -> str:
    first, second = first.rstrip(), second.lstrip()
    hyphenated = _HYPHENATED.search(first)
    if hyphenated and (after := _FIRST_WORD.match(second)):
        start = hyphenated.group(1)
        fragment = after.group() in _FRAGMENTS or (len(start) == 2 and start.islower() and start not in _SHORT_PREFIXES)
        whole = (hyphenated.group(1) + after.group()).lower()
        compound = f"{hyphenated.group(1)}-{after.group()}".lower()
        if first.endswith("\u00ad") or (compound not in vocabulary and (fragment or whole in vocabulary)):
            return first[:-1] + second
        return first + second
    if _WIDE.match(first[-1:]) or _WIDE.match(second[:1]):
        # Curly quotes and dashes stand in both languages: a Latin neighbour on the other side decides.
        english_before = script_of(second) == "en" and second[:1] in "“‘—" and re.match(f"[{LATIN}0-9,.;]", first[-1:])
        english_after = script_of(first) == "en" and first[-1:] in "”’—…" and re.match(f"[{LATIN}0-9]", second[:1])
        between_english = english_before or english_after
        return f"{first} {second}" if between_english else first + second
    if script_of(first) == "zh" and script_of(second) != "en" and not (first[-1:].isalnum() and second[:1].isalnum()):
        return first + second
    return f"{first} {second}"


def _continues(whole: Paragraph, before: Paragraph, after: Paragraph, rhythm: Rhythm) -> bool:
    """Whether `after` goes on where `before`, the last line of the paragraph `whole`, broke off."""
    if not _may_be_joined(whole, after):
        return False
    apart = after.line - before.line > rhythm.gap
    if rhythm.width:
        room = rhythm.width - columns(before.text)
        full = room < max(_first_token_width(after.text) + 2, 0.12 * rhythm.width)
        if ends_sentence(before.text) and not rhythm.blanks:
            # Nothing but the room that was left tells a paragraph's last line.
            full = room <= _first_token_width(after.text)
        if full and not apart:
            return not _ends_whole(before.text, after.text, rhythm)
        if full and not ends_sentence(before.text):
            return not _is_upper_start(after.text) or _dangles(before.text)
        if not apart and not ends_sentence(before.text) and columns(before.text) >= 0.6 * rhythm.width:
            return _is_lower_start(after.text)
    return _is_cut(whole.text, after.text, rhythm)


def _may_be_joined(whole: Paragraph, after: Paragraph) -> bool:
    if whole.kind in ("heading", "cell") or after.kind in ("heading", "cell", "item"):
        return False
    if kind_of(whole.text) == "heading" or kind_of(after.text) != "body":
        return False
    return not is_date(whole.text) and not is_date(after.text)


def _ends_whole(before: str, after: str, rhythm: Rhythm) -> bool:
    """Whether a full line in wrapped text still ends its paragraph: a lead-in, or a last line before a name."""
    if not ends_sentence(before):
        return False
    if before.rstrip()[-1:] in "：:" and not rhythm.blanks:
        return True
    named = columns(after) < 30 and not _is_lower_start(after) and letters(after).weight > 0
    return named and not ends_sentence(after)


def _is_cut(before: str, after: str, rhythm: Rhythm) -> bool:
    """Whether a line that should be a paragraph of its own breaks off, and the next is its rest."""
    if ends_sentence(before) or _LAST_BUT_ONE.search(before) or not after:
        return False
    if script_of(before) == "zh":
        return _is_cut_chinese(before, after, rhythm)
    if before.rstrip()[-1:] in CLOSERS and not _is_lower_start(after):
        return False
    running = len(words(before)) >= 6 or has_clauses(before) or _HYPHENATED.search(before) is not None
    if _is_lower_start(after):
        return running and numeral_of(after) is None
    # Before a capital only a word that must have a sequel proves the cut.
    return len(words(before)) >= 8 and _dangles(before) and script_of(after) != "zh"


def _is_cut_chinese(before: str, after: str, rhythm: Rhythm) -> bool:
    count = letters(before)
    last = before.rstrip()[-1:]
    if script_of(after) == "en" or (is_title(before) and not re.search("[。；]", before)):
        return False
    if last in "，,":
        # A sentence that ended before the last one shows a paragraph that broke off: recitals have none inside.
        inner = _INNER_END.search(before) is not None and not _LEADING_PHRASE.search(before)
        lone = inner or (rhythm.comma_lines <= 1 and count.han >= 40)
        return lone and count.han >= 25 and ends_sentence(after)
    # Headings have clauses too, but short ones, and figures only as their numerals.
    least = 25 if _FIGURE_INSIDE.search(before) and numeral_of(before) is None else 35
    long = (count.han >= least and has_clauses(before)) or re.search("[。；！？]", before) is not None
    if not long and not (count.han >= 25 and _is_remainder(after)):
        return False
    # What was cut comes to its end behind the cut, or is itself cut once more.
    return ends_sentence(after) or has_clauses(after)


def _is_remainder(after: str) -> bool:
    """Whether a Chinese line is so short that it can only be the rest of a sentence: `础。`."""
    return letters(after).han <= 4 and after.rstrip()[-1:] in "。；;"


def _dangles(text: str) -> bool:
    found = words(text)
    return bool(found) and text.rstrip().endswith(found[-1]) and found[-1] in _DANGLING and is_function_word(found[-1])


def _is_lower_start(text: str) -> bool:
    return text.lstrip(_OPENERS)[:1].islower()


def _is_upper_start(text: str) -> bool:
    return text.lstrip(_OPENERS)[:1].isupper()


def _first_token_width(text: str) -> int:
    if _WIDE.match(text[:1]):
        return 2
    return columns(re.split(rf"[\s{HAN}]", text, maxsplit=1)[0])
