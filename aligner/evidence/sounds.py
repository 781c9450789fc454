"""Foreign names throughout a document pair: which Chinese words spell which English names by their sound.

A likeness of consonants, as a text is searched with for one name, is too little where every word is compared with every
name. Here vowels count too, if little: they are what transliterations are least exact about.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable
from itertools import accumulate, product

from aligner.evidence.lexicon import lexicon
from aligner.evidence.transliteration import CHARACTERS, LEAST, LETTERS, change, character_classes, cost

_CHARACTERS = frozenset(CHARACTERS)
_LONGEST = 8
"""Characters of a name."""
_PLAINLY = 0.75
"""Likeness from which on two words are taken for one name wherever they stand."""
_HEARD = str.maketrans("SF", "TP", "LHNWaeiou")
"""Leaves out vowels and the consonants that come and go, and makes those one that are taken for each other."""
_OFF = 3
"""By how many sounds a word and the name that it spells may differ in length."""
_FEW = 3
"""Words that a name is taken to be spelt by, and names that a word is taken to spell."""
_VOWELS = dict(zip("aeiouyáàâäãåéèêëíìîïóòôöõøúùûü", "aeiouiaaaaaaeeeeiiiioooooouuuu"))
_VOWEL_LETTER = f"[{''.join(_VOWELS)}]"
_LETTERS = re.compile(f"{LETTERS.pattern}|{_VOWEL_LETTER}")
_MUTE_R = re.compile(f"(?<={_VOWEL_LETTER})r(?!{_VOWEL_LETTER})")
"""An r that lengthens the vowel before it: 沃特福德 is Waterford."""
_VOWEL = 0.25
"""What it costs that a vowel is on one side only."""
_NEAR_VOWELS = {frozenset(pair) for pair in ("ei", "ou", "ae", "ao", "ai", "eo", "au")}
_INITIAL = re.compile("^(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])")
_FINALS = {"ai": "a", "ao": "a", "ei": "e", "ui": "i", "uo": "o", "ou": "o", "ia": "a", "ie": "e", "iu": "u", "ua": "a",
           "iao": "o", "uai": "a", "ue": "e"}  # fmt: skip
"""The vowel that is heard most in a syllable's end."""
_SILENT = frozenset("斯特德克尔茨兹夫弗布普格勒姆思泽士什赫")
"""Characters that mostly stand for a consonant without a vowel."""


def is_spelt(word: str) -> bool:
    """Whether a simplified Chinese word may be a foreign name: characters that transliterations are written with."""
    return 2 <= len(word) <= _LONGEST and _CHARACTERS.issuperset(word)


def sounding_alike(chinese: Iterable[str], names: Iterable[str]) -> dict[str, dict[str, float]]:
    """Chinese word → name in Latin letters → likeness in [0.75, 1], where the whole word spells the name by its sound.

    Only the likeliest few of each. What differs in its strong consonants is not compared, so that the time hardly
    grows faster than the number of words.

    >>> sounding_alike(["贝索斯", "吉尔摩"], ["bezos", "kaphan"])
    {'贝索斯': {'bezos': 1.0}}
    """
    by_sound: dict[str, list[str]] = {}
    for word in chinese:
        if is_spelt(word):
            for strong in _possible(_strong(_chinese_sounds(word))):
                by_sound.setdefault(strong, []).append(word)
    found = []
    for name in names:
        sounds = _latin_sounds(name)
        if sum(map(str.isupper, sounds)) >= LEAST:
            strong = _strong(sounds).replace("J", "")
            alike = [(_likeness(name, word), word) for word in by_sound.get(strong, ()) if _may_spell(word, name)]
            likely = sorted((pair for pair in alike if pair[0] >= _PLAINLY), reverse=True)
            found += [(likeness, word, name) for likeness, word in likely[:_FEW]]
    kept: dict[str, dict[str, float]] = {}
    for likeness, word, name in sorted(found, key=lambda one: -one[0]):
        own = kept.setdefault(word, {})
        if len(own) < _FEW:
            own[name] = round(likeness, 2)
    return kept


def _strong(sounds: str) -> str:
    return sounds.translate(_HEARD)


def _possible(strong: str) -> set[str]:
    """What a word's strong consonants may stand for: 齐 and 杰 are written for k, z, ch, j and g."""
    parts = strong.split("J")
    middles = product(("", "K", "T"), repeat=len(parts) - 1)
    return {"".join(map("".join, zip(parts, [*middle, ""]))) for middle in middles}


@functools.lru_cache(maxsize=50_000)
def _latin_sounds(name: str) -> str:
    """A name's consonant classes with the vowels between them: "bezos" is PeSoS."""
    sounds = ""
    for letters in _LETTERS.finditer(_MUTE_R.sub("", name)):
        sound = letters.lastgroup or _VOWELS[letters[0]]
        if not sounds.endswith(sound):
            sounds += sound
    # An e at the end is not heard.
    return sounds[:-1] if sounds.endswith("e") and len(sounds) > 2 else sounds


@functools.lru_cache(maxsize=50_000)
def _chinese_sounds(word: str) -> str:
    """The same of a Chinese word; a vowel that only carries its consonant is left out."""
    sounds = ""
    for sound in "".join(map(_character_sounds, word)):
        if not sounds.endswith(sound):
            sounds += sound
    return sounds


@functools.lru_cache(maxsize=5_000)
def _character_sounds(character: str) -> str:
    consonants = character_classes(character)
    syllable = (lexicon().readings(character) or ("",))[0]
    final = _INITIAL.sub("", syllable).rstrip("ng")
    vowel = "" if character in _SILENT or syllable == "er" else _FINALS.get(final, final[:1])
    initial = 0 if syllable[:1] in "aeiouy" else 1
    return consonants[:initial] + vowel + consonants[initial:]


def _may_spell(word: str, name: str) -> bool:
    """A quick look that spares most pairs a closer one: about as many sounds, and alike at the beginning."""
    given, wanted = _chinese_sounds(word), _latin_sounds(name)
    return abs(len(given) - len(wanted)) <= _OFF and _CHANGE.get(given[:1] + wanted[:1], 0.0) < 1


@functools.lru_cache(maxsize=50_000)
def _likeness(name: str, word: str) -> float:
    """1 less the share of a name's sounds that a Chinese word does not spell; vowels count little."""
    wanted, given = _latin_sounds(name), _chinese_sounds(word)
    costs = [_ALONE[sound] for sound in given]
    before = [0.0, *accumulate(costs)]
    for sound in wanted:
        alone = _ALONE[sound]
        last = before[0] + alone
        row = [last]
        for other, cost_of, diagonal, above in zip(given, costs, before, before[1:]):
            last = min(diagonal + _CHANGE[sound + other], above + alone, last + cost_of)
            row.append(last)
        before = row
    whole = sum(costs) + sum(_ALONE[sound] for sound in wanted)
    return 1 - 2 * before[-1] / whole


def _change(sound: str, other: str) -> float:
    """What it costs that one sound stands for another."""
    if sound.islower() != other.islower():
        return 2.0
    if sound.isupper():
        return change(sound, other)
    return 0.0 if sound == other else 0.1 if frozenset((sound, other)) in _NEAR_VOWELS else 0.3


_SOUNDS = "PTKHFWMNLSJaeiou"
_ALONE = {sound: _VOWEL if sound.islower() else cost(sound) for sound in _SOUNDS}
"""What it costs that a sound is on one side only."""
_CHANGE = {sound + other: _change(sound, other) for sound in _SOUNDS for other in _SOUNDS}
"""`_change` of every two sounds: asked some hundred thousand times a document."""
