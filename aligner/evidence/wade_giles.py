"""Wade–Giles spellings of Chinese names, as Taiwan has them: Lin Chih-ming for 林志明.

Without apostrophes, which names do without, so that a spelling may stand for several syllables. Many names are spelt
by their bearers' own rules, so only what sounds quite otherwise is taken for another name.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable

_INITIALS = {
    "b": "p", "p": "p", "d": "t", "t": "t", "g": "k", "k": "k", "j": "ch", "q": "ch", "x": "hs", "zh": "ch",
    "ch": "ch", "sh": "sh", "r": "j", "z": "ts", "c": "ts", "s": "s", "m": "m", "f": "f", "n": "n", "l": "l",
    "h": "h", "w": "w", "y": "y", "": "",
}  # fmt: skip
_FINALS = (
    "iang iong uang ang eng ing ong ian iao uai uan ai ei ao ou an en er ia ie iu in ua uo ui un ue a o e i u".split()
)
_CHANGED = {"ian": "ien", "ie": "ieh", "ue": "ueh", "ong": "ung", "iong": "iung", "er": "erh"}
_WHOLE = {
    "zi": ("tzu", "tze"), "ci": ("tzu", "tze"), "si": ("ssu", "szu"), "zhi": ("chih",), "chi": ("chih",),
    "shi": ("shih",), "ri": ("jih",), "yi": ("i", "yi"), "ye": ("yeh",), "yan": ("yen",), "you": ("yu",),
    "yue": ("yueh",), "ge": ("ko", "ke"), "ke": ("ko", "ke"), "he": ("ho",), "gui": ("kuei",), "kui": ("kuei",),
    "guo": ("kuo",), "kuo": ("kuo",), "huo": ("huo",), "shuo": ("shuo",),
}  # fmt: skip
"""Syllables that are spelt by no rule."""
_SYLLABLE = re.compile(r"(zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw]?)(.+)")
_KINDS = ("bp", "m", "fh", "dt", "nl", "gk", "zh ch sh z c s j q x r".split(), ("w", ""), "y")
"""Initials that are taken for each other."""


@functools.lru_cache(maxsize=1)
def _readings() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for initial, spelt in _INITIALS.items():
        for final in _FINALS:
            syllable = initial + final
            endings = {_CHANGED.get(final, final)} | ({"o"} if final == "uo" else set())
            for spelling in _WHOLE.get(syllable) or [spelt + ending for ending in endings]:
                found.setdefault(spelling, set()).add(syllable)
    return {spelling: frozenset(syllables) for spelling, syllables in found.items()}


def syllables(spelling: str) -> frozenset[str]:
    """The pinyin syllables, lower case, without tones and ü as u, that a spelling may stand for; empty if for none.

    >>> sorted(syllables("chih")), sorted(syllables("hsien"))
    (['chi', 'zhi'], ['xian'])
    """
    return _readings().get(spelling, frozenset())


def unlike(spelt: Iterable[str], sounds: Iterable[str]) -> bool:
    """Whether no syllable of the one sounds like one of the other, even as bearers spell their names by themselves."""
    sounds = tuple(sounds)
    return bool(sounds) and not any(_alike(one, two) for one in spelt for two in sounds)


def _alike(one: str, two: str) -> bool:
    first, second = _SYLLABLE.fullmatch(one), _SYLLABLE.fullmatch(two)
    if first is None or second is None:
        return True
    return _kind(first[1]) == _kind(second[1]) and _vowels(first[2]) == _vowels(second[2])


def _kind(initial: str) -> int:
    return next(number for number, kind in enumerate(_KINDS) if initial in kind)


def _vowels(final: str) -> str:
    """The vowels of a final but for the one that only leads in: ian and an, uan and an are alike, ing and in too."""
    vowels = final.rstrip("ng")
    return {"ia": "a", "ua": "a", "ue": "e", "ie": "e", "uo": "o", "ui": "i", "iu": "u", "io": "o"}.get(vowels, vowels)
