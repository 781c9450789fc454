"""The runs of Chinese and of English that a line consists of: the likeliest way in which its languages take turns.

A Viterbi pass over the line's words: a Han character in an English run costs, and so does a Latin word in a Chinese
one (little for an acronym or a name, much for grammar), and a change of language costs more inside a sentence than
behind one. So names, terms and glosses stay in the run around them.
"""

from __future__ import annotations

import itertools
import re
from typing import NamedTuple

from aligner.documents.lines.script import HAN, WORD, Script, is_acronym, is_function_word, without_addresses
from aligner.late_patterns import late

_LETTERS = late(f"(?P<han>[{HAN}])|{WORD}")
_CLOSING = r"[”’」』）)\"']*\s*"
_STOP = late(rf"(?:[。！？；!?;]|(?<!\d)\.|\.(?!\d)|\.(?=\d{{4}}年)){_CLOSING}")
_PAUSE = late(rf"[：:，,]{_CLOSING}")
_NUMERAL = late(r"\s*([1-9]\d?[.)]\s+)")
"""The numeral of an English point right behind Chinese that has lost its stop: `交换了意见2. The parties …`."""
_HAN_IN_ENGLISH = 1.0
_ACRONYM_IN_CHINESE, _NAME_IN_CHINESE, _WORD_IN_CHINESE, _GRAMMAR_IN_CHINESE = 0.3, 0.8, 1.2, 3.0
_CHANGE_BEHIND_STOP, _CHANGE_BEHIND_PAUSE, _CHANGE_GLUED, _CHANGE = 1.5, 4.0, 4.0, 6.0
"""What a change of language costs, in Han characters that would stand in English otherwise."""
_SALUTATION = late(r"[,:](?=[一-鿿])")
_CHANGE_BEHIND_SALUTATION = 2.0
"""The same, from English to Chinese behind a comma or colon of English: `Dear teachers and students,各位老师`."""


_REPLY = late(
    r"(?<=[。！？；”])(?:[A-Z]\d?[:：] ?)?(?:No|Yes|None|Never|Right|True|Agreed|Certainly|Absolutely|Exactly"
    rf"|Definitely|Indeed|Of course(?: not)?|Not at all|Not yet|Not really|Thank you)[.!](?=[{HAN}])"
)
"""A reply of a word or two, which between two sentences of Chinese could pass for a name: `不涉及。No.备忘录 …`."""
_REPLY_IN_CHINESE = 4.0


class Run(NamedTuple):
    """A part of a line in one language."""

    start: int
    """Offset of its first character in the line; the first run begins at 0."""
    script: Script
    text: str
    """With the marks, figures and white space around its words: the runs' texts together are the line."""


def language_runs(whole: str) -> list[Run]:
    """The runs of a line, in order, languages by turns; none where it has no letters.

    >>> [run.text for run in language_runs("湖泊正在缩小。The lakes are shrinking.使用GPS的渔民注意到了。")]
    ['湖泊正在缩小。', 'The lakes are shrinking.', '使用GPS的渔民注意到了。']
    """
    text = without_addresses(whole)
    found = list(_LETTERS.finditer(text))
    if not found:
        return []
    replies = {place for reply in _REPLY.finditer(text) for place in range(*reply.span())}
    changes = [0.0, *(_cost_of_change(text, a, b) for a, b in itertools.pairwise(found))]
    # Column 0 is Chinese, 1 English.
    best = [0.0, 0.0]
    came: list[tuple[bool, bool]] = []
    for word, change in zip(found, changes, strict=True):
        changed = best[1] + change < best[0], best[0] + change < best[1]
        own = (_REPLY_IN_CHINESE, 0.0) if word.start() in replies else _costs(word)
        best = [
            (best[1] + change if changed[0] else best[0]) + own[0],
            (best[0] + change if changed[1] else best[1]) + own[1],
        ]
        came.append(changed)
    starts: list[tuple[int, int]] = []
    state = int(best[1] < best[0])
    for k in range(len(found) - 1, 0, -1):
        if came[k][state]:
            starts.append((_start(text, found[k - 1], found[k]), state))
            state = 1 - state
    starts.append((0, state))
    starts.reverse()
    ends = [*(start for start, _ in starts[1:]), len(text)]
    return [
        Run(start, "en" if state else "zh", whole[start:end]) for (start, state), end in zip(starts, ends, strict=True)
    ]


def _costs(word: re.Match[str]) -> tuple[float, float]:
    """What a word costs in a Chinese and in an English run."""
    if word["han"]:
        return 0.0, _HAN_IN_ENGLISH
    if is_acronym(word.group()):
        return _ACRONYM_IN_CHINESE, 0.0
    if word.group().islower():
        return (_GRAMMAR_IN_CHINESE if is_function_word(word.group()) else _WORD_IN_CHINESE), 0.0
    return (_WORD_IN_CHINESE if is_function_word(word.group()) else _NAME_IN_CHINESE), 0.0


def _cost_of_change(text: str, before: re.Match[str], after: re.Match[str]) -> float:
    """What a change of language costs between two words, by what stands there."""
    end, begin = before.end(), after.start()
    if _mark(_STOP, text, end, begin):
        return _CHANGE_BEHIND_STOP
    if not before["han"] and after["han"] and _SALUTATION.match(text, end):
        return _CHANGE_BEHIND_SALUTATION
    if _mark(_PAUSE, text, end, begin):
        return _CHANGE_BEHIND_PAUSE
    glued = end == begin and bool(before["han"]) != bool(after["han"])
    return _CHANGE_GLUED if glued else _CHANGE


def _start(text: str, before: re.Match[str], after: re.Match[str]) -> int:
    """Where a run begins whose first word is `after`, the last one of the run before being `before`."""
    end, begin = before.end(), after.start()
    if before["han"] and text[begin].isupper() and (numeral := _NUMERAL.fullmatch(text, end, begin)):
        return numeral.start(1)
    mark = _mark(_STOP, text, end, begin) or _mark(_PAUSE, text, end, begin)
    return mark.end() if mark else begin


def _mark(kind: re.Pattern[str], text: str, end: int, begin: int) -> re.Match[str] | None:
    """The first mark of a kind between two words; what stands behind it may count too (`in 2030.2031年`)."""
    found = kind.search(text, end)
    return found if found and found.start() < begin else None
