"""What both languages should have decides where a glued line is cut: `增长5%。|5% growth …`, `…, 5G networks.|5G网络…`.

Figures, codes, addresses and acronyms stand in both languages alike. Where one stands at the seam and the marks
around it leave open whose it is, the cut is best that gives each side what the other one has.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter

from aligner.documents.lines.script import HAN, LATIN, is_function_word
from aligner.late_patterns import late

_SHARED = late(
    r"(?:www\.|https?://)[A-Za-z0-9./~%_-]*[A-Za-z0-9/]"
    r"|[A-Za-z0-9.+_-]{1,64}@[a-z0-9-]+(?:\.[a-z0-9-]+)+"
    r"|[A-Za-z]{1,40}[-/]?\d[A-Za-z0-9]*(?:[-/]\d+)*"
    r"|\d+(?:[.,:]\d+)*"
    r"|[A-Z][A-Z0-9&]{1,5}(?![A-Za-z])"
)
"""What stands in both languages alike: an address, a code, a figure, an acronym."""
_LONGEST = 80
"""How far from the seam a cut is looked for, in characters."""
_NEAR = 4_000
"""How far from the seam the two sides are held against each other, in characters."""
_CLOSING = "”’」』）)\"'"
_STOPS = "。！？；!?;."
_HAN = late(f"[{HAN}]")
_PROSE = late(f"(?<![A-Za-z0-9])[A-Z]?[{LATIN}]{{2,}}(?![A-Za-z0-9])")
_NEW_WORD = late(r"(?<=[a-z0-9])(?=[A-Z][a-z])|(?<=\d)(?=[A-Z])|(?<=[a-z]\.)(?=[A-Z])")
_NAME = late(f"[{HAN}][：:] ?([A-Z][^{HAN}：:]{{3,}})$")
_STOP_THEN_TOKEN = late(r"(?:[。！？；!?;]|(?<!\d)\.)[”’」』）)\"']*\s*[A-Za-z0-9]")
_LONGEST_ACRONYM = 6


def shared_cut(text: str, cut: int, chinese_first: bool) -> int:
    """The cut near `cut` by which the two sides have most in common; `cut` itself where none is better.

    >>> line = "产量增长18.5%。18.5% growth was recorded."
    >>> line[shared_cut(line, line.index("growth"), True) :]
    '18.5% growth was recorded.'
    """
    places = _behind_chinese(text, cut) if chinese_first else _before_chinese(text, cut)

    def goodness(at: int) -> tuple[int, int, bool, bool, bool, int, int]:
        again = _said_again(text, at) if chinese_first else 0
        begins = not (chinese_first and text[at : at + 1].islower() and text[:at].rstrip()[-1:].isdigit())
        shared = _in_common(text[max(0, at - _NEAR) : at], text[at : at + _NEAR])
        return shared, again, begins, at == cut, _ends(text, at), -abs(at - cut), at

    return max({cut, *places}, key=goodness)


def _in_common(first: str, second: str) -> int:
    """How many figures, codes and acronyms stand on both sides, each as often as it does."""
    found = (Counter(token.replace(",", "") for token in _SHARED.findall(side)) for side in (first, second))
    left, right = found
    return sum((left & right).values())


def _said_again(text: str, at: int) -> int:
    """The length of the Latin name between the Chinese and a place, if it stands once more behind: `代表：Ann Lee`."""
    name = _NAME.search(text, 0, at)
    if name is None or (again := text.find(name[1], at)) < 0 or text[again + len(name[1]) :][:1].isalpha():
        return 0
    return len(name[1])


def _ends(text: str, at: int) -> bool:
    """Whether a sentence ends right before a place."""
    return text[:at].rstrip().rstrip(_CLOSING)[-1:] in tuple(_STOPS)


def _behind_chinese(text: str, cut: int) -> list[int]:
    """Where a line may be cut behind its Chinese: between marks and figures, or where a code or name meets a word."""
    begin = max((found.end() for found in _HAN.finditer(text, 0, cut)), default=cut)
    end = min((found.start() for found in _HAN.finditer(text, cut)), default=len(text))
    stop = min([begin + _LONGEST, end, *(found.start() for found in _prose(text, begin, end))])
    joints = [found.start() for found in _NEW_WORD.finditer(text, begin, min(begin + _LONGEST, end))]
    return [
        *_between_tokens(text, begin, stop),
        *(at for at in joints if at <= stop or _said_again(text, at)),
    ]


def _before_chinese(text: str, cut: int) -> list[int]:
    """Where a line may be cut before its Chinese: behind a full stop, or before figures."""
    end = min((found.start() for found in _HAN.finditer(text, cut)), default=len(text))
    begin = max((found.end() for found in _HAN.finditer(text, 0, cut)), default=0)
    begin = max(begin, end - _LONGEST)
    begin = max([begin, *(found.end() for found in _prose(text, begin, end))])
    return _between_tokens(text, begin, end)


def _prose(text: str, begin: int, end: int) -> list[re.Match[str]]:
    """The Latin words of a sentence there: no acronyms, and no parts of codes and addresses."""
    codes = [found.span() for found in _SHARED.finditer(text)]
    starts = [start for start, _ in codes]
    return [
        found
        for found in _PROSE.finditer(text, begin, end)
        if (
            found.group()[1:].islower()
            or is_function_word(found.group().lower())
            or len(found.group()) > _LONGEST_ACRONYM  # a title in capitals
        )
        and not ((k := bisect_right(starts, found.start())) and found.start() < codes[k - 1][1])
    ]


def _between_tokens(text: str, begin: int, end: int) -> list[int]:
    """Places from `begin` to `end` at which nothing is torn: a figure, a code, a pair of marks."""
    tokens = list(_SHARED.finditer(text))
    torn = {at for found in tokens for at in range(found.start() + 1, found.end())}
    twice = {found.start() + found.end() >> 1 for found in tokens if _is_said_twice(found.group())}
    return [
        at
        for at in range(begin, end + 1)
        if at in twice
        or (
            at not in torn
            and 0 < at < len(text)
            and not text[at].isspace()
            and text[at] not in _CLOSING + "%％。，；：！？、,;:!?."
            and not (text[at - 1].isalnum() and text[at].isalnum() and text[at - 1].isascii() and text[at].isascii())
            # What stands behind a full stop belongs to the next sentence, whatever else the two have in common.
            and not _STOP_THEN_TOKEN.search(text, begin, at)
        )
    ]


def _is_said_twice(token: str) -> bool:
    """Whether a figure is one that ends a text and one that begins the next: `总数为300|300 is the total`."""
    half = len(token) // 2
    return len(token) % 2 == 0 and half > 1 and token[:half] == token[half:] and token.isascii() and token[0].isdigit()
