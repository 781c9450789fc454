"""Titles and headings in both languages on one line that only their place and their wording tell.

A page sets its hot line and its buttons around the title, in one language: then no pair ends above it and none begins
below. In a file whose other lines are all glued without white space, a heading with white space at its seam would be
left alone. A name in a Chinese title (`使用 Microsoft Office`) is no rendering of it.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from aligner.documents.bilingual.glued import LEAST_RATIO
from aligner.documents.lines.script import is_function_word, letters, script_of, words
from aligner.documents.lines.structure import ends_sentence, is_text, is_title

_HEAD = 12
"""How many lines from the top on a title stands at most."""
_LEAST_WORDS = 3
_SHORT = 3
"""Letters of the words whose capitals are not asked for: `via`, `per`, `vs`."""
_GREATEST_RATIO = 1.2
"""English words for each Han character of a title, at most; names in a Chinese title often have more."""
_GREATEST_BETWEEN = 0.75
"""The same of a heading with no English grammar in it: usual for a rendering, little for a name."""


def titles_in_both(texts: Sequence[str], sides: Mapping[int, tuple[str, str]]) -> set[int]:
    """Which of the lines with two sides (Chinese, English) are titles above the text, whatever else stands there.

    >>> head = ["客服热线 400-000-0000", "渡口常见问题 Frequently Asked Questions about the Ferry", "展开全部"]
    >>> titles_in_both(head, {1: ("渡口常见问题", "Frequently Asked Questions about the Ferry")})
    {1}
    """
    found: set[int] = set()
    for i, text in enumerate(texts[:_HEAD]):
        if is_text(text) and script_of(text):
            break
        if i in sides and _is_title(*sides[i]) and not _is_elsewhere(texts, i, sides[i][1]):
            found.add(i)
    return found


def headings_between(cut: Collection[int], sides: Mapping[int, tuple[str, str]], count: int) -> set[int]:
    """Which of the lines with two sides are headings in both languages: what stands around them, of `count` lines, was
    cut between the languages too.

    >>> headings_between({1, 2, 3}, {0: ("渡口合同", "Ferry Contract"), 4: ("使用", "Microsoft Office")}, 5)
    {0}
    """
    return {
        i
        for i, (chinese, english) in sides.items()
        if i not in cut
        and count > 1
        and all(j in cut for j in (i - 1, i + 1) if 0 <= j < count)
        and len(words(english)) > 1
        and _is_rendered(chinese, english, _GREATEST_RATIO if has_grammar(english) else _GREATEST_BETWEEN)
    }


def _is_title(chinese: str, english: str) -> bool:
    if len(words(english)) < _LEAST_WORDS or ends_sentence(chinese) or ends_sentence(english):
        return False
    return _is_rendered(chinese, english, _GREATEST_RATIO) and (has_grammar(english) or is_title(chinese))


def _is_rendered(chinese: str, english: str, most: float) -> bool:
    """Whether the English is in title case and of the length that renders the Chinese."""
    ratio = len(words(english)) / max(letters(chinese).han, 1)
    return in_title_case(english) and LEAST_RATIO <= ratio <= most


def in_title_case(english: str) -> bool:
    """Whether all words begin with a capital but those of grammar, and short ones."""
    content = [word for word in words(english) if not is_function_word(word) and len(word) > _SHORT]
    return bool(content) and all(word[0].isupper() for word in content)


def has_grammar(english: str) -> bool:
    """Whether there is grammar between the words, as names of products have none."""
    return any(word.islower() and is_function_word(word) for word in words(english))


def _is_elsewhere(texts: Sequence[str], i: int, english: str) -> bool:
    """Whether another line has the English in it: then that is its line, or it is a name."""
    plain = english.casefold()
    return any(plain in text.casefold() for j, text in enumerate(texts) if j != i)
