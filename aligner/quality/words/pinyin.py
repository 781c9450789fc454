"""Chinese personal names against their pinyin: which spellings are pinyin, and which characters they nearly read."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator
from itertools import accumulate, product
from typing import NamedTuple

from aligner.evidence.chinese_words import cut, simplified
from aligner.evidence.lexicon import lexicon
from aligner.evidence.wade_giles import syllables, unlike

SURNAMES = frozenset(
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖萧田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付傅方"
    "邹熊白孟秦邱侯江尹薛闫阎段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常汤康易乔赖文习温栗俞尤耿翁聂"
    "章鲁岳齐颜庄施牛樊殷洪倪葛华祝左管邢舒岑裴柳翟焦路柯詹凌霍卞鲍单房项柴蒙辛关苗曲欧穆游娄甘焉巩冀申"
)
"""The commonest surnames, simplified."""
COMPOUND_SURNAMES = frozenset(
    "欧阳 司马 诸葛 上官 司徒 夏侯 皇甫 尉迟 公孙 慕容 令狐 宇文 长孙 东方 端木 独孤 南宫".split()
)
_COMPOUND = re.compile("|".join(sorted(COMPOUND_SURNAMES)))
_INITIAL = r"(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?"
_FINAL = (
    r"(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|ai|ei|ao|ou|an|en"
    r"|er|ia|ie|iu|in|ua|uo|ui|un|ue|ve|a|o|e|i|u|v)"
)
_MIXED_UP = ("jqx", "nl", "hf")
"""Initials that are taken for each other."""
_SYLLABLE = re.compile(_INITIAL + _FINAL)
PINYIN = re.compile(f"(?:{_INITIAL}{_FINAL}){{2,4}}")
"""Two to four syllables in one word, lower case."""


class Reading(NamedTuple):
    """A name as pinyin spells it: lower case, without tones, ü as u."""

    surname: str
    """One syllable, or both of a compound surname."""
    given: tuple[str, ...]
    """One or two syllables."""


@functools.lru_cache(maxsize=20_000)
def name_readings(one: str, two: str) -> tuple[Reading, ...]:
    """How two words read as surname and given name, in either order; () if they are no pinyin."""
    found: list[Reading] = []
    for surname, given in ((one, two), (two, one)):
        family, rest = _plain(surname), _plain(given)
        if "-" in surname or not (_SYLLABLE.fullmatch(family) or family in _compound_sounds()):
            continue
        cuts = [len(given.partition("-")[0])] if "-" in given else range(1, len(rest))
        if _SYLLABLE.fullmatch(rest) and "-" not in given and "'" not in given and "’" not in given:
            found.append(Reading(family, (rest,)))
        found += [
            Reading(family, (rest[:cut], rest[cut:]))
            for cut in cuts
            if _SYLLABLE.fullmatch(rest[:cut]) and _SYLLABLE.fullmatch(rest[cut:])
        ]
    return tuple(found)


def near_name(chinese: str, names: tuple[Reading, ...]) -> tuple[int, int] | None:
    """Where a name stands in the Chinese text that a reading nearly spells; None if one spells a name exactly.

    Nearly: the surname fits; of two syllables of the given name one fits and the other begins with the same letter; a
    single one differs in what is often mistaken (n and ng, z and zh). Or both syllables of the given name fit, and the
    surname is another one.
    """
    text = simplified(chinese)
    near = None
    for at, length, sounds in _surnames(text):
        for reading in names:
            given = [readings(c) for c in text[at + length : at + length + len(reading.given)]]
            if len(given) < len(reading.given):
                continue
            fits = [syllable in known for syllable, known in zip(reading.given, given)]
            same = reading.surname in sounds
            if same and all(fits):
                return None
            if _nearly(reading.given, given, fits) if same else all(fits) and len(given) == 2:
                near = (at, at + length + len(given))
    return near


def split_surname(chinese: str, one: str, two: str) -> tuple[int, int] | None:
    """Where a name stands whose compound surname these two words, surname and given name, cut in two.

    >>> split_surname("书记员 欧阳皓", "Ou", "Yanghao")
    (4, 7)
    """
    text, family, given = simplified(chinese), _plain(one), _plain(two)
    for match in _COMPOUND.finditer(text):
        first, second = (readings(character)[0] for character in match[0])
        if family != first or not given.startswith(second) or given == second:
            continue
        rest, end = given[len(second) :], match.end()
        for size in (1, 2):
            if any(rest == "".join(those) for those in product(*map(readings, text[end : end + size]))):
                return match.start(), end + size
    return None


def wade_giles_name(chinese: str, surname: str, given: tuple[str, str]) -> tuple[bool, tuple[int, int] | None]:
    """Whether the Chinese text has a name spelt in Wade–Giles, lower case, and where it has another one in its stead.

    Another name, as 林志明 for lin, chih, ping, is one of which the surname and one syllable fit and the other sounds
    quite otherwise.
    """
    text = simplified(chinese)
    spelt = [syllables(part) | _plain_syllables(part) for part in (surname, *given)]
    if not all(spelt):
        return False, None
    found = None
    edges = {0, *accumulate(map(len, cut(text)))}
    for at, length, sounds in _surnames(text):
        end = at + length + len(given)
        name = [sounds, *map(readings, text[at + length : end])]
        if len(name) <= len(given):
            continue
        fits = [not own.isdisjoint(known) for own, known in zip(spelt, name)]
        if all(fits):
            return True, None
        if fits[0] and fits.count(False) == 1 and {at, end} <= edges:
            wrong = fits.index(False)
            if unlike(spelt[wrong], name[wrong]):
                found = (at, end)
    return False, found


def _plain_syllables(part: str) -> frozenset[str]:
    return frozenset((part,)) if _SYLLABLE.fullmatch(part) else frozenset()


def _nearly(syllables: tuple[str, ...], given: list[tuple[str, ...]], fits: list[bool]) -> bool:
    if len(syllables) == 1:
        return any(_blurred(syllables[0]) == _blurred(sound) for sound in given[0])
    wrong = fits.index(False)
    return any(fits) and any(_confused(syllables[wrong], sound) for sound in given[wrong])


def _surnames(text: str) -> Iterator[tuple[int, int, tuple[str, ...]]]:
    """Offset, length and sounds of every character, or two, that may be a surname."""
    for at, character in enumerate(text):
        if text[at : at + 2] in COMPOUND_SURNAMES:
            yield at, 2, (_joined(text[at : at + 2]),)
        if character in SURNAMES:
            yield at, 1, readings(character)


@functools.lru_cache(maxsize=1)
def _compound_sounds() -> frozenset[str]:
    return frozenset(map(_joined, COMPOUND_SURNAMES))


def _joined(surname: str) -> str:
    return "".join(readings(character)[0] for character in surname)


@functools.lru_cache(maxsize=10_000)
def readings(character: str) -> tuple[str, ...]:
    """How a simplified character reads in pinyin: lower case, without tones, ü as u."""
    return tuple(reading.replace("ü", "u").replace("v", "u") for reading in lexicon().readings(character))


def _confused(one: str, two: str) -> bool:
    """Whether two syllables begin alike, or end alike after letters that are mixed up: ji and qi, nan and lan.

    Pairs that other spellings tell apart in other ways (d and t, b and p in Wade–Giles) are none.
    """
    return one[:1] == two[:1] or (one[1:] == two[1:] and any({one[0], two[0]} <= set(row) for row in _MIXED_UP))


def _blurred(syllable: str) -> str:
    return re.sub(r"ng$", "n", re.sub(r"^([zcs])h", r"\1", syllable))


def _plain(word: str) -> str:
    return re.sub(r"['’-]", "", word.lower()).replace("ü", "u")
