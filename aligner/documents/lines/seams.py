"""The two pieces of a text that was cut, put together: with a space or none, and without a hyphen that only divides."""

from __future__ import annotations

import re

from aligner.documents.lines.script import HAN, LATIN, script_of
from aligner.late_patterns import late

WIDE = late(f"[{HAN}\u3000-\u303f\uff01-\uff65“”‘’—…]")
"""Characters that need no space beside them in Chinese."""
HYPHENATED = late(f"([{LATIN}]{{2,}})[-\u00ad\u2010]$")
"""A line that ends on a hyphen behind a word, or behind its first part."""
_FIRST_WORD = late(f"[a-zß-öø-ÿ][{LATIN}]*")
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


def put_together(first: str, second: str, vocabulary: frozenset[str]) -> str:
    """Both pieces as one text; `vocabulary`, the words of the file in lower case, tells which hyphens only divide.

    >>> put_together("双方同意继续", "合作。", frozenset()), put_together("both of the sta-", "tions", frozenset())
    ('双方同意继续合作。', 'both of the stations')
    """
    first, second = first.rstrip(), second.lstrip()
    hyphenated = HYPHENATED.search(first)
    if hyphenated and (after := _FIRST_WORD.match(second)):
        start = hyphenated.group(1)
        fragment = after.group() in _FRAGMENTS or (len(start) == 2 and start.islower() and start not in _SHORT_PREFIXES)
        whole = (hyphenated.group(1) + after.group()).lower()
        compound = f"{hyphenated.group(1)}-{after.group()}".lower()
        if first.endswith("\u00ad") or (compound not in vocabulary and (fragment or whole in vocabulary)):
            return first[:-1] + second
        return first + second
    if WIDE.match(first[-1:]) or WIDE.match(second[:1]):
        # Curly quotes and dashes stand in both languages: a Latin neighbour on the other side decides.
        english_before = script_of(second) == "en" and second[:1] in "“‘—" and re.match(f"[{LATIN}0-9,.;]", first[-1:])
        english_after = script_of(first) == "en" and first[-1:] in "”’—…" and re.match(f"[{LATIN}0-9]", second[:1])
        between_english = english_before or english_after
        return f"{first} {second}" if between_english else first + second
    chinese = script_of(first) == "zh" and script_of(second) != "en"
    one_number = first[-1:].isdigit() and second[:1].isdigit()
    if chinese and (one_number or not (first[-1:].isalnum() and second[:1].isalnum())):
        return first + second
    return f"{first} {second}"
